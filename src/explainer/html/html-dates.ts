/** Dates in `<time>` and in words. A file of its own, as what reads HTML has no room for it. */
import { dateOf, leadingDate, qualified } from '../words/dates.js';
import { plain } from '../words/plain.js';
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

/** Words for a part of the day, as `plain` writes them. */
const PART_OF_DAY =
  '(?:(?:at|in|the|early|late|في|قبل|بعد|منتصف) )*(?:ب?ال)?(?:صباح|مساء|فجر|ظهر|عصر|ليل|morning|evening|dawn|(?:after|mid)?noon|(?:mid|over)?night)[اه]?(?!\\p{L})';
const IS_PART = new RegExp(`^${PART_OF_DAY}\\s*(?:[,،]|$)`, 'u');
const PART_BEFORE = new RegExp(`^(?:\\p{L}+ ){0,2}?${PART_OF_DAY},? (?:of )?`, 'u');
const PART_BEHIND = new RegExp(`^[\\s,،(]*${PART_OF_DAY}`, 'u');

/** Whether what stands in the place of a place is a part of the day. */
export const isPartOfDay = (text: string): boolean => IS_PART.test(plain(text));

/** Whether a part of the day stands before the date that a text begins with, or behind it: no date of the format has one. */
export function hasPartOfDay(text: string): boolean {
  const said = plain(text);
  const found = leadingDate(said);
  return found ? PART_BEHIND.test(said.slice(found.start.length)) : Boolean(leadingDate(said.replace(PART_BEFORE, '')));
}
