import type { Problem } from '../problem.js';
import { textOf } from './text.js';

/** Items in the short form, and what stands in the way of reading all that there is. */
export interface Found {
  readonly items: readonly object[];
  readonly problems: readonly Problem[];
}

/** HTML has no pointers: the message names the place. */
export const problem = (message: string, mend: string): Problem => ({ pointer: '', message, mend });

/** What shows something without words. */
export const SEEN = 'img, picture, video, audio, iframe, object, embed, svg, canvas';

/** A problem where something is left when all that was read has been taken out: an element would not show it. */
export function leftIn(root: Element, message: string, mend: string): Problem[] {
  const text = textOf(root);
  return text || root.querySelector(SEEN) ? [problem(`“${text.slice(0, 40)}” ${message}`, mend)] : [];
}
