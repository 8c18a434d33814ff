/** Dates in `<time>` and in words. A file of its own, as what reads HTML has no room for it. */
import { dateOf, qualified } from '../words/dates.js';
import { textOf } from './text.js';

export { dateOf, joined, leadingDate, qualified } from '../words/dates.js';

/** The value of `datetime` in EDTF. A time of day says nothing without a zone, and is left out. */
const fromMachine = (datetime: string, hasZone: boolean): string =>
  datetime
    .trim()
    .replace(/(?<=-\d\d) (?=\d)/, 'T')
    .replace(/(?<=T[\d:]+)\.\d+/g, '')
    .replace(/(?<=[+-]\d\d)(?=\d\d$)/, ':')
    .replace(/T.*/, hasZone ? '$&' : '');

/** The date of a `<time>`, with the doubt that its words express. */
export function dateOfTime(time: Element, hasZone = false): string | undefined {
  const datetime = time.getAttribute('datetime');
  const words = time.textContent;
  return datetime ? qualified(fromMachine(datetime, hasZone), words) : dateOf(words);
}

/**
 * The date of a cell, or of a fact with its label. Each `<time>` gets its date as its text, so that the words beside it and
 * between two are read with it.
 */
export function dateIn(node: Element, hasZone = false): string | undefined {
  const times = [...node.querySelectorAll('time')];
  for (const time of times) time.textContent = dateOfTime(time, hasZone) ?? '';
  // One alone is the date, whatever stands beside it.
  return dateOf(textOf(node).replace(/^\D*?[:：]/, '')) ?? (times[1] ? undefined : times[0]?.textContent);
}
