/** Names of groups of events, and the time between events in either order. */
import type { DateValue } from '../explainer/types.js';
import { str, type MsgFn } from './catalogue.js';
import { digits } from './date-words.js';
import { datePhrase } from './dates.js';
import { daysOf } from './days.js';
import { timeBetween } from './elapsed.js';
import { withNote } from './lists.js';
import type { Locale } from './locale.js';
import { toText } from './parts.js';

/** The time between two events, in either order: “61 days between them”, «بينهما 61 يومًا». */
export function betweenPhrase(locale: Locale, newer: string, older: string): string | undefined {
  const { msg } = locale;
  const [time, about] = timeBetween(locale, older, newer, 'subject') ?? [];
  return about
    ? msg(str`about ${time} between them`, { id: 'elapsed.about-between' })
    : time && msg(str`${time} between them`, { id: 'elapsed.between' });
}

/** How many characters of an ISO date say the unit, the finest first. */
const UNITS = { day: 10, month: 7, year: 4, decade: 3 };
export type Unit = keyof typeof UNITS;

export const isUnit = (word: string | undefined): word is Unit => Object.hasOwn(UNITS, word ?? '');

const NOT_KNOWN: Readonly<Record<Unit, (msg: MsgFn) => string>> = {
  day: (msg) => msg('day not known', { id: 'date.day-unknown' }),
  month: (msg) => msg('month not known', { id: 'date.month-unknown' }),
  year: (msg) => msg('year not known', { id: 'date.year-unknown' }),
  decade: (msg) => msg('decade not known', { id: 'date.decade-unknown' }),
};

export interface DateGroup {
  /** The time that all dates of the group have in common, in EDTF. */
  readonly edtf: string;
  readonly name: string;
}

/**
 * The day, month, year or decade that a date falls into. A less precise date has a group of its own, and so has one that
 * spans several: “2023 (month not known)”, “September – November 2020”.
 */
export function dateGroup(locale: Locale, date: DateValue, unit: Unit): DateGroup {
  const { edtf } = date;
  const [first, last] = daysOf(locale, date);
  const within = (Object.keys(UNITS) as Unit[])
    .slice(Object.keys(UNITS).indexOf(unit))
    .find((each) => /\d/.test(first) && first.slice(0, UNITS[each]) === last.slice(0, UNITS[each]));
  const ends = edtf.split('/').map((end) => cut(end, unit));
  const isAsWritten = !within || (within !== unit && (/^[[{]/.test(edtf) || (ends[1] && ends[1] !== ends[0])));
  const group = isAsWritten ? ends.join('/') : first.slice(0, UNITS[within]) + (within === 'decade' ? 'X' : '');
  const phrase =
    !isAsWritten && within === 'decade'
      ? [locale.msg(str`the ${digits(locale, +first.slice(0, 3) * 10)}s`, { id: 'date.decade' })]
      : datePhrase(locale, { ...date, edtf: group });
  const name = toText(
    isAsWritten || within === unit ? phrase : withNote(locale, phrase, [NOT_KNOWN[unit](locale.msg)]),
  );
  return { edtf: group, name: name.charAt(0).toLocaleUpperCase(locale.tag) + name.slice(1) };
}

/** One end of an interval, no finer than the unit; of decades, which have no form in ISO dates, the year. */
function cut(end: string, unit: Unit): string {
  const day = end.replace(/[?~%]|T.*/g, '');
  return /^\d{4}(-[01]\d)?(-\d\d)?$/.test(day) ? day.slice(0, Math.max(4, UNITS[unit])) : end;
}
