import { en } from '../tables/en.js';
import { en as house } from '../tables/en.house.js';
export { templates } from '../../../locales/generated/ru.js';
export const table = { ...en, tag: 'ru' };
export { house };
