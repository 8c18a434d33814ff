import { parseEdtf, type EdtfDate, type EdtfEnd, type EdtfInterval, type EdtfSet } from '../explainer/edtf.js';
import type { DateValue } from '../explainer/types.js';
import { str } from './catalogue.js';
import { compose, digits, qualified } from './date-words.js';
import { andList, orList } from './lists.js';
import type { Locale } from './locale.js';
import { fill, type Phrase } from './parts.js';
import type * as RareDates from './rare-dates.js';

/**
 * A date in words, at the precision given and no finer; each qualifier changes the words. Independent of
 * the viewer's clock and zone: a time is told in the event's zone, which is named.
 * @throws {EdtfError} when `edtf` is not EDTF; a parsed document holds none such.
 */
export function datePhrase(locale: Locale, { edtf, timeZone }: Pick<DateValue, 'edtf' | 'timeZone'>): Phrase {
  const date = parseEdtf(edtf);
  return date.type === 'date'
    ? single(locale, date, 'alone', timeZone)
    : date.type === 'interval'
      ? interval(locale, date)
      : set(locale, date);
}

let rareDates: typeof RareDates | undefined;

/** A time, an `X`, a season, a year before 1 or of more than four digits, or a qualifier of one part alone. */
const RARE = /[XTY]|(^|[/,[{.])-|0000|\d{4}-2[1-4]|[?~%][-\d]/;

/**
 * Brings the words for dates that few pages have, where one of these is such and they are not here yet.
 * Until then such a date is told as it is written.
 */
export function loadDatesFor(dates: readonly string[]): Promise<unknown> | undefined {
  if (rareDates || !dates.some((edtf) => RARE.test(edtf))) return undefined;
  return import('./rare-dates.js').then((loaded) => (rareDates = loaded));
}

/** What the dates beside one another share and say once: “27 September – 10 November 2020”; or that there is one. */
type Shared = 'year' | 'month' | 'alone' | undefined;

function single(locale: Locale, date: EdtfDate, shared?: Shared, timeZone?: string): Phrase {
  const { year, month, day, written } = date;
  if (RARE.test(written)) return rareDates?.rareDate(locale, date, timeZone) ?? [written];
  const { months, standaloneMonths = months, patterns } = locale;
  const numbers = { y: digits(locale, +year), d: digits(locale, +(day ?? 0)) };
  let text = numbers.y;
  if (day) {
    const m = months[+month! - 1]!;
    text =
      shared === 'month' ? numbers.d : compose(shared === 'year' ? patterns.dayMonth : patterns.day, { ...numbers, m });
    if (shared === 'alone') text = locale.dress?.(+year, +month!, +day, text) ?? text;
  } else if (month) {
    const m = standaloneMonths[+month - 1]!;
    text = shared === 'year' ? m : compose(patterns.month, { ...numbers, m });
  }
  const datetime = [year, month, day].filter(Boolean).join('-');
  return qualified(locale, date.qualifiers.year, [{ text, datetime }]);
}

function interval(locale: Locale, { start, end }: EdtfInterval): Phrase {
  const { msg } = locale;
  if (typeof start !== 'string' && typeof end !== 'string')
    return fill(({ start, end }) => msg(str`${start} – ${end}`, { id: 'date.interval' }), {
      start: single(locale, start, shared(start, end)),
      end: single(locale, end),
    });
  const date = single(locale, (typeof start === 'string' ? end : start) as EdtfDate);
  if (end === 'open') return fill(({ date }) => msg(str`since ${date}`, { id: 'date.since' }), { date });
  if (start === 'open') return fill(({ date }) => msg(str`until ${date}`, { id: 'date.until' }), { date });
  if (end === 'unknown')
    return fill(({ date }) => msg(str`from ${date}, end not known`, { id: 'date.end-unknown' }), { date });
  return fill(({ date }) => msg(str`until ${date}, start not known`, { id: 'date.start-unknown' }), { date });
}

/** What the first of two dates need not say, since the second says it. */
function shared(date: EdtfDate, next: EdtfEnd): Shared {
  if (typeof next === 'string' || RARE.test(date.written + next.written)) return undefined;
  if (date.year !== next.year || !date.month || !next.month || !date.day !== !next.day) return undefined;
  return date.day && date.month === next.month ? 'month' : 'year';
}

function set(locale: Locale, { of, members }: EdtfSet): Phrase {
  const phrases = members.map((member, i) =>
    member.type === 'interval' ? setRange(locale, member) : single(locale, member, sharedWithRest(members, i)),
  );
  return (of === 'one' ? orList : andList)(locale, phrases);
}

/** In “19 or 26 September 2023” only the last says the month, so all after the first must share it. */
function sharedWithRest(members: EdtfSet['members'], i: number): Shared {
  const [date, ...rest] = members.slice(i);
  const kinds = rest.map((next) => (date?.type === 'date' && next.type === 'date' ? shared(date, next) : undefined));
  if (!kinds.length || !kinds.every(Boolean)) return undefined;
  return kinds.every((kind) => kind === 'month') ? 'month' : 'year';
}

/** A range inside a set: “[..1760-12-03]” is one of the days up to that day. */
function setRange(locale: Locale, { start, end }: EdtfInterval): Phrase {
  const { msg } = locale;
  if (typeof start === 'string')
    return fill(({ date }) => msg(str`${date} or earlier`, { id: 'date.or-earlier' }), {
      date: single(locale, end as EdtfDate),
    });
  if (typeof end === 'string')
    return fill(({ date }) => msg(str`${date} or later`, { id: 'date.or-later' }), { date: single(locale, start) });
  return fill(({ start, end }) => msg(str`between ${start} and ${end}`, { id: 'date.between' }), {
    start: single(locale, start, shared(start, end)),
    end: single(locale, end),
  });
}
