import type { Problem } from '../problem.js';

/** Items in the short form, and what stands in the way of reading all that there is. */
export interface Found {
  readonly items: readonly object[];
  readonly problems: readonly Problem[];
}

/** HTML has no pointers: the message names the place. */
export const problem = (message: string, mend: string): Problem => ({ pointer: '', message, mend });

/** Fields that are given. */
export const given = (fields: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined && value !== ''));
