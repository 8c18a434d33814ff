import { en } from '../tables/en.js';
import { en as house } from '../tables/en.house.js';
export { templates } from '../../../locales/generated/az.js';
export const table = { ...en, tag: 'az' };
export { house };
