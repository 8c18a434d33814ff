/** Words for dates that few pages have. Loaded when a document holds one. */
import { isSeason, range, type EdtfDate } from '../explainer/edtf.js';
import { str, type MsgFn } from './catalogue.js';
import { onClock } from './clocks.js';
import { compose, digits, qualified } from './date-words.js';
import { andList, withNote } from './lists.js';
import type { Locale } from './locale.js';
import { oneNote } from './one-note.js';
import { fill, type Phrase } from './parts.js';

export { onCalendars } from './clocks.js';
export { rarePhrase } from './date-sets.js';

/** A single date with a time, unspecified digits, a season, a far year, or a qualifier of one part alone. */
export function rareDate(locale: Locale, date: EdtfDate, timeZone?: string): Phrase {
  const { msg } = locale;
  const { year, month, day } = date.qualifiers;
  const phrase = date.time ? clock(locale, date, timeZone) : masked(locale, date);
  if ((month ?? year) === year && (day ?? year) === year) return qualified(locale, year, phrase);
  // Only some parts are in doubt: each is named after the date.
  const parts = [
    ...(day ? [doubted(locale, day, msg('day', { id: 'date.part.day' }))] : []),
    ...(month ? [doubted(locale, month, msg('month', { id: 'date.part.month' }))] : []),
    ...(year ? [doubted(locale, year, msg('year', { id: 'date.part.year' }))] : []),
  ];
  return oneNote(locale, withNote(locale, phrase, andList(locale, parts)));
}

/** What is in doubt of one part of a date: “day uncertain”; «ربما اليوم» would be “perhaps today”. */
const doubted = ({ msg }: Locale, qualifier: string, part: string): Phrase => [
  qualifier === '?'
    ? msg(str`${part} uncertain`, { id: 'date.part.uncertain' })
    : qualifier === '~'
      ? msg(str`${part} approximate`, { id: 'date.part.approximate' })
      : msg(str`${part} approximate and uncertain`, { id: 'date.part.both' }),
];

const SEASONS: Readonly<Record<string, (msg: MsgFn, year: string) => string>> = {
  21: (msg, year) => msg(str`spring ${year}`, { id: 'date.spring' }),
  22: (msg, year) => msg(str`summer ${year}`, { id: 'date.summer' }),
  23: (msg, year) => msg(str`autumn ${year}`, { id: 'date.autumn' }),
  24: (msg, year) => msg(str`winter ${year}`, { id: 'date.winter' }),
};

/** A date of which some digits are not known, and no time. What is not known is said. */
function masked(locale: Locale, date: EdtfDate): Phrase {
  const { msg, months, standaloneMonths = months, patterns } = locale;
  const known = (part: string | undefined) => part !== undefined && !part.includes('X');
  const [first, last] = range(date.year);
  const isYearUnknown = date.year === 'XXXX';
  const y = isYearUnknown
    ? msg('year not known', { id: 'date.year-unknown' })
    : yearWords(locale, date.year, first, last);
  const stamped = (text: string, rest: string) => (first === last ? stamp(text, first, rest) : [text]);

  if (date.month && isSeason(date.month)) return stamped(SEASONS[date.month]!(msg, first === last ? y : `(${y})`), '');
  if (!known(date.month)) {
    const whole = stamped(y, '');
    return date.month && !isYearUnknown
      ? withNote(locale, whole, [msg('month not known', { id: 'date.month-unknown' })])
      : whole;
  }
  const d = known(date.day) ? digits(locale, +date.day!) : '';
  const m = months[+date.month! - 1]!;
  const alone = standaloneMonths[+date.month! - 1]!;
  if (first !== last) return withNote(locale, [d ? compose(patterns.dayMonth, { d, m }) : alone], [y]);
  if (d) return stamped(compose(patterns.day, { d, m, y }), `-${date.month}-${date.day}`);
  const month = stamped(compose(patterns.month, { m: alone, y }), `-${date.month}`);
  return date.day ? withNote(locale, month, [msg('day not known', { id: 'date.day-unknown' })]) : month;
}

/** HTML's `datetime` knows years from 1 on. */
const stamp = (text: string, year: number, rest: string): Phrase =>
  year > 0 ? [{ text, datetime: String(year).padStart(4, '0') + rest }] : [text];

function yearWords(locale: Locale, written: string, first: number, last: number): string {
  const { msg } = locale;
  // Astronomical year 0 is 1 BCE.
  const common = (n: number) => {
    const year = digits(locale, n > 0 ? n : 1 - n);
    return n > 0 ? year : msg(str`${year} BCE`, { id: 'date.bce' });
  };
  const [start, end] = [common(first), common(last)];
  if (first === last) return start;
  if (first && /^\d{3}X$/.test(written)) return msg(str`the ${start}s`, { id: 'date.decade' });
  if (/^\d\dXX$/.test(written)) {
    const century = first / 100 + 1;
    const ordinal = locale.ordinal?.(century) ?? digits(locale, century);
    return msg(str`the ${ordinal} century`, { id: 'date.century' });
  }
  return msg(str`between ${start} and ${end}`, { id: 'date.between' });
}

const pad = (n: number) => String(n).padStart(2, '0');

/** A time of day on the clock of the event's place, with the zone and its offset on that day. */
function clock(locale: Locale, date: EdtfDate, timeZone = 'UTC'): Phrase {
  const { msg } = locale;
  const { local: shown, minutes } = onClock(date, timeZone);
  const local = new Date(shown);
  const [year, month, day] = [local.getUTCFullYear(), local.getUTCMonth() + 1, local.getUTCDate()];
  const time = `${pad(local.getUTCHours())}:${pad(local.getUTCMinutes())}`;
  // Before there were zones, places were ahead by seconds, too.
  const ahead = Math.floor(Math.abs(minutes));
  const rest = ahead % 60 ? `:${pad(ahead % 60)}` : '';
  const zone = `${time} (${timeZone}, UTC${minutes < 0 ? '−' : '+'}${Math.floor(ahead / 60)}${rest})`;
  const words = compose(locale.patterns.day, {
    d: digits(locale, day),
    m: locale.months[month - 1]!,
    y: yearWords(locale, '', year, year),
  });
  return fill(
    (date, time) => msg(str`${date}, ${time}`, { id: 'date.time' }),
    stamp(words, year, `-${pad(month)}-${pad(day)}T${time}`),
    [{ text: zone.replace(/\d/g, (digit) => locale.number(+digit)), lang: 'en' }],
  );
}
