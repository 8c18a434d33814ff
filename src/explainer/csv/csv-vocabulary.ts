/** What words in a spreadsheet mean, in English and in Arabic: a file of its own, for its size. */
export { countOf, statusOf, warningsIn } from '../words/labels.js';
export { dateIn } from './dates.js';
export { columnOf } from './heads.js';
