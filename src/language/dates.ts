import { parseEdtf, type EdtfDate, type EdtfEnd } from '../explainer/edtf.js';
import type { DateValue } from '../explainer/types.js';
import { str } from './catalogue.js';
import { compose, digits, qualified } from './date-words.js';
import type { Locale } from './locale.js';
import { fill, type Phrase } from './parts.js';
import type * as RareDates from './rare-dates.js';

/**
 * A date in words, no finer than it is given, with words for each qualifier. Independent of the reader's clock and zone:
 * a time is told in the event's zone, which is named.
 * @throws {EdtfError} when `edtf` is not EDTF; a parsed document holds none such.
 */
export function datePhrase(locale: Locale, { edtf, timeZone }: Pick<DateValue, 'edtf' | 'timeZone'>): Phrase {
  const date = parseEdtf(edtf);
  if (date.type === 'date') return single(locale, date, timeZone, 'alone');
  if (OPEN.test(edtf)) return rareDates?.rarePhrase(locale, date, timeZone) ?? [edtf];
  const { start, end } = date as { start: EdtfDate; end: EdtfDate };
  return interval(locale, start, end, timeZone);
}

/** From one date to another: “27 September – 10 November 2020”. */
export function interval(locale: Locale, start: EdtfDate, end: EdtfDate, timeZone?: string): Phrase {
  return fill(
    (start, end) => locale.msg(str`${start} – ${end}`, { id: 'date.interval' }),
    single(locale, start, timeZone, shared(start, end)),
    single(locale, end, timeZone),
  );
}

let rareDates: typeof RareDates | undefined;

/** A time, an `X`, a season, a year before 1 or of more than four digits, or a qualifier of one part alone. */
const RARE = /[XTY]|(^|[/,[{.])-|0000|\d{4}-2[1-4]|[?~%][-\d]/;

/** A set, or an interval of which the start is in doubt, or an end open or not known. */
const OPEN = /[[{]|\.\.|^\/|[?~%]\/|\/$/;

/**
 * Loads the words for rare dates where some of these are such; undefined where nothing is missing. Until then a rare date
 * is told as it is written.
 */
export function loadDatesFor(dates: readonly string[]): Promise<unknown> | undefined {
  if (rareDates || !dates.some((edtf) => RARE.test(edtf) || OPEN.test(edtf))) return undefined;
  return import('./rare-dates.js').then((loaded) => (rareDates = loaded));
}

/**
 * Two dates as days of the calendars of their places, and whether their times tell which came first; as they are
 * written until the words for times are here.
 */
export const onCalendars = (a: DateValue, b: DateValue): readonly [a: string, b: string, isOrderKnown?: boolean] =>
  rareDates?.onCalendars(a, b) ?? [a.edtf, b.edtf];

/** What two dates share and say once, as the year in “27 September – 10 November 2020”; `alone`: there is one date. */
export type Shared = 'year' | 'month' | 'alone' | undefined;

/** One date, without what the date beside it says. */
export function single(locale: Locale, date: EdtfDate, timeZone?: string, shared?: Shared): Phrase {
  const { year, month, day, written } = date;
  if (RARE.test(written)) return rareDates?.rareDate(locale, date, timeZone) ?? [written];
  const { months, standaloneMonths = months, patterns } = locale;
  const numbers = { y: digits(locale, +year), d: digits(locale, +(day ?? 0)) };
  let text = numbers.y;
  if (day) {
    const m = months[+month! - 1]!;
    text =
      shared === 'month' ? numbers.d : compose(shared === 'year' ? patterns.dayMonth : patterns.day, { ...numbers, m });
    if (shared === 'alone') text = locale.dress?.(date, text) ?? text;
  } else if (month) {
    const m = standaloneMonths[+month - 1]!;
    text = shared === 'year' ? m : compose(patterns.month, { ...numbers, m });
  }
  return qualified(locale, date.qualifiers.year, [{ text, datetime: written.replace(/[?~%]/, '') }]);
}

/** What the first of two dates leaves to the second. */
export function shared(date: EdtfDate, next: EdtfEnd): Shared {
  if (typeof next === 'string' || RARE.test(date.written + next.written)) return undefined;
  if (date.year !== next.year || !next.month || !date.day !== !next.day) return undefined;
  return date.day && date.month === next.month ? 'month' : 'year';
}
