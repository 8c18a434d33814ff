/** Reads claims and statements in HTML; loaded where an element for one has some within it. */
export { readClaim } from './claim.js';
export { readStatement } from './statement.js';
