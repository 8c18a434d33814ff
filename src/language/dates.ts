import { tzOffset } from '@date-fns/tz/tzOffset';

import {
  bounds,
  isSeason,
  parseEdtf,
  range,
  type EdtfDate,
  type EdtfEnd,
  type EdtfInterval,
  type EdtfSet,
  type Qualifier,
} from '../explainer/edtf.js';
import type { DateValue } from '../explainer/types.js';
import { str, type MsgFn } from './catalogue.js';
import { andList, orList } from './lists.js';
import type { Locale } from './locale.js';
import { fill, type Phrase } from './parts.js';

/**
 * A date in words, at the precision given and no finer; each qualifier changes the words. Independent of
 * the viewer's clock and zone: a time is told in the event's zone, which is named.
 * @throws {EdtfError} when `edtf` is not EDTF; a parsed document holds none such.
 */
export function datePhrase(locale: Locale, { edtf, timeZone }: Pick<DateValue, 'edtf' | 'timeZone'>): Phrase {
  const date = parseEdtf(edtf);
  return date.type === 'date'
    ? single(locale, date, timeZone)
    : date.type === 'interval'
      ? interval(locale, date)
      : set(locale, date);
}

/** What the dates beside one another share and say once: “27 September – 10 November 2020”. */
type Shared = 'year' | 'month' | undefined;

function single(locale: Locale, date: EdtfDate, timeZone?: string, shared?: Shared): Phrase {
  const { msg } = locale;
  const { year, month, day } = date.qualifiers;
  const whole = (month ?? year) === year && (day ?? year) === year;
  const phrase = unqualified(locale, date, timeZone, shared);
  if (whole) return qualified(locale, year, phrase);
  // Only some parts are in doubt: the part is named after the date.
  const parts = [
    ...(day ? [qualified(locale, day, [msg('day', { id: 'date.part.day' })])] : []),
    ...(month ? [qualified(locale, month, [msg('month', { id: 'date.part.month' })])] : []),
    ...(year ? [qualified(locale, year, [msg('year', { id: 'date.part.year' })])] : []),
  ];
  return fill(({ date, parts }) => msg(str`${date} (${parts})`, { id: 'date.with-note' }), {
    date: phrase,
    parts: andList(locale, parts),
  });
}

function qualified({ msg }: Locale, qualifier: Qualifier, date: Phrase): Phrase {
  switch (qualifier) {
    case '?':
      return fill(({ date }) => msg(str`possibly ${date}`, { id: 'date.possibly' }), { date });
    case '~':
      return fill(({ date }) => msg(str`about ${date}`, { id: 'date.about' }), { date });
    case '%':
      return fill(({ date }) => msg(str`possibly about ${date}`, { id: 'date.possibly-about' }), { date });
    case '':
      return date;
  }
}

const SEASONS: Readonly<Record<string, (msg: MsgFn, year: string) => string>> = {
  21: (msg, year) => msg(str`spring ${year}`, { id: 'date.spring' }),
  22: (msg, year) => msg(str`summer ${year}`, { id: 'date.summer' }),
  23: (msg, year) => msg(str`autumn ${year}`, { id: 'date.autumn' }),
  24: (msg, year) => msg(str`winter ${year}`, { id: 'date.winter' }),
};

function unqualified(locale: Locale, date: EdtfDate, timeZone: string | undefined, shared: Shared): Phrase {
  const { msg, months, patterns } = locale;
  if (date.time) return clock(locale, date, timeZone);
  const digits = (n: number) => locale.number(n, { grouping: false });
  const known = (part: string | undefined) => part !== undefined && !part.includes('X');
  const [first, last] = range(date.year);
  const year = yearWords(locale, date.year, first, last);
  const month = known(date.month) ? months[+date.month! - 1] : undefined;
  const day = known(date.day) ? digits(+date.day!) : undefined;

  if (date.year === 'XXXX') {
    const dayAndMonth = day && month ? compose(patterns.dayMonth, day, month) : (month ?? '');
    return [noted(msg, dayAndMonth, msg('year not known', { id: 'date.year-unknown' }))];
  }
  const time = (text: string, precision: string) => (first === last ? stamp(text, first, precision) : [text]);
  if (month && day) {
    const text =
      shared === 'month'
        ? day
        : shared === 'year'
          ? compose(patterns.dayMonth, day, month)
          : compose(patterns.day, day, month, year);
    return time(text, `-${date.month}-${date.day}`);
  }
  if (month) {
    const text = shared === 'year' ? month : compose(patterns.month, '', month, year);
    return withNote(msg, time(text, `-${date.month}`), date.day && msg('day not known', { id: 'date.day-unknown' }));
  }
  if (date.month && isSeason(date.month)) return time(SEASONS[date.month]!(msg, year), '');
  return withNote(msg, time(year, ''), date.month && msg('month not known', { id: 'date.month-unknown' }));
}

/** A date by the pattern of a language's table. */
const compose = (pattern: string, day: string, month: string, year = '') =>
  pattern.replace('{d}', day).replace('{m}', month).replace('{y}', year);

const noted = (msg: MsgFn, date: string, parts: string) => msg(str`${date} (${parts})`, { id: 'date.with-note' });

const withNote = (msg: MsgFn, date: Phrase, note: string | undefined): Phrase =>
  note ? fill(({ date, note }) => noted(msg, date, note), { date, note }) : date;

/** HTML's `datetime` knows years from 1 on. */
const stamp = (text: string, year: number, rest: string): Phrase =>
  year > 0 ? [{ text, datetime: String(year).padStart(4, '0') + rest }] : [text];

function yearWords(locale: Locale, written: string, first: number, last: number): string {
  const { msg } = locale;
  const digits = (n: number) => locale.number(n, { grouping: false });
  // Astronomical year 0 is 1 BCE.
  const common = (n: number) => (n > 0 ? digits(n) : msg(str`${digits(1 - n)} BCE`, { id: 'date.bce' }));
  if (first === last) return common(first);
  if (first >= 0 && /^\d{3}X$/.test(written)) return msg(str`the ${digits(first)}s`, { id: 'date.decade' });
  if (first >= 0 && /^\d\dXX$/.test(written)) {
    const century = first / 100 + 1;
    const ordinal = locale.ordinal?.(century) ?? digits(century);
    return msg(str`the ${ordinal} century`, { id: 'date.century' });
  }
  return between(msg, common(first), common(last));
}

const between = (msg: MsgFn, first: string, last: string) =>
  msg(str`between ${first} and ${last}`, { id: 'date.between' });

const pad = (n: number) => String(n).padStart(2, '0');

/** A time of day on the clock of the event's place, with the zone and its offset on that day. */
function clock(locale: Locale, date: EdtfDate, timeZone = 'UTC'): Phrase {
  const { msg } = locale;
  const written = bounds(date).lower;
  const minutes = tzOffset(timeZone, new Date(written));
  // A time without an offset of its own is local already.
  const local = new Date(date.offset ? written + minutes * 60_000 : written);
  const [year, month, day, hour, minute] = [
    local.getUTCFullYear(),
    local.getUTCMonth() + 1,
    local.getUTCDate(),
    local.getUTCHours(),
    local.getUTCMinutes(),
  ];
  const time = `${pad(hour)}:${pad(minute)}`;
  const offset = `${minutes < 0 ? '−' : '+'}${Math.floor(Math.abs(minutes) / 60)}${minutes % 60 ? `:${pad(Math.abs(minutes) % 60)}` : ''}`;
  const words = compose(
    locale.patterns.day,
    locale.number(day),
    locale.months[month - 1]!,
    yearWords(locale, '', year, year),
  );
  return fill(({ date, time }) => msg(str`${date}, ${time}`, { id: 'date.time' }), {
    date: stamp(words, year, `-${pad(month)}-${pad(day)}T${time}`),
    time: [{ text: `${time} (${timeZone}, UTC${offset})`, lang: 'en' }],
  });
}

function interval(locale: Locale, { start, end }: EdtfInterval): Phrase {
  const { msg } = locale;
  if (end === 'open')
    return fill(({ date }) => msg(str`since ${date}`, { id: 'date.since' }), {
      date: single(locale, start as EdtfDate),
    });
  if (start === 'open')
    return fill(({ date }) => msg(str`until ${date}`, { id: 'date.until' }), { date: single(locale, end as EdtfDate) });
  if (end === 'unknown')
    return fill(({ date }) => msg(str`from ${date}, end not known`, { id: 'date.end-unknown' }), {
      date: single(locale, start as EdtfDate),
    });
  if (start === 'unknown')
    return fill(({ date }) => msg(str`until ${date}, start not known`, { id: 'date.start-unknown' }), {
      date: single(locale, end),
    });
  return fill(({ start, end }) => msg(str`${start} – ${end}`, { id: 'date.interval' }), {
    start: single(locale, start, undefined, shared(start, end)),
    end: single(locale, end),
  });
}

/** What the first of two dates need not say, since the second says it. */
function shared(date: EdtfDate, next: EdtfEnd): Shared {
  if (typeof next === 'string' || date.time || next.time || date.year !== next.year || date.year.includes('X'))
    return undefined;
  if ((date.day === undefined) !== (next.day === undefined) || !date.month || !next.month || isSeason(date.month))
    return undefined;
  if (date.month.includes('X') || next.month.includes('X') || date.day?.includes('X')) return undefined;
  return date.day && date.month === next.month ? 'month' : 'year';
}

function set(locale: Locale, { of, members }: EdtfSet): Phrase {
  const phrases = members.map((member, i) =>
    member.type === 'interval'
      ? setRange(locale, member)
      : single(locale, member, undefined, sharedWithRest(members, i)),
  );
  return (of === 'one' ? orList : andList)(locale, phrases);
}

/** In “19 or 26 September 2023” only the last says the month, so all after the first must share it. */
function sharedWithRest(members: EdtfSet['members'], i: number): Shared {
  const [date, ...rest] = members.slice(i);
  const kinds = rest.map((next) => (date?.type === 'date' && next.type === 'date' ? shared(date, next) : undefined));
  return kinds.length && kinds.every((kind) => kind === 'month')
    ? 'month'
    : kinds.length && kinds.every(Boolean)
      ? 'year'
      : undefined;
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
  return fill(({ start, end }) => between(msg, start, end), {
    start: single(locale, start, undefined, shared(start, end)),
    end: single(locale, end),
  });
}
