import { en } from '../tables/en.js';
import { en as house } from '../tables/en.house.js';
export { templates } from '../../../locales/generated/hy.js';
export const table = { ...en, tag: 'hy' };
export { house };
