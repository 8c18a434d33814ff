/**
 * Extended Date/Time Format (ISO 8601-2:2019; Library of Congress, EDTF specification):
 * levels 0 and 1 whole and, of level 2, sets, masks in any place and qualified parts.
 */

/** `?` uncertain, `~` approximate, `%` both. */
export type Qualifier = '' | '?' | '~' | '%';

/** First and last millisecond (UTC) that a date can mean. Qualifiers do not widen them: EDTF gives no measure of doubt. */
export interface Bounds {
  /** -Infinity where an interval is open or its beginning unknown. */
  readonly lower: number;
  /** Infinity where an interval is open or its end unknown. */
  readonly upper: number;
}

/** A year, a month, a season, a day or a time. */
export interface EdtfDate extends Bounds {
  readonly type: 'date';
  /** The date as it was written. */
  readonly written: string;
  /** Year as written, `X` for an unspecified digit; four digits, or more after `Y`. 0 is 1 BCE. */
  readonly year: string;
  /** `01`–`12`, `21` spring, `22` summer, `23` autumn, `24` winter, or with `X`. */
  readonly month?: string | undefined;
  /** `01`–`31` or with `X`. */
  readonly day?: string | undefined;
  /** `HH:MM`, with `:SS` where given. */
  readonly time?: string | undefined;
  /** `Z` or `±HH:MM`. */
  readonly offset?: string | undefined;
  /** Qualifier of each part that is there. */
  readonly qualifiers: {
    readonly year: Qualifier;
    readonly month?: Qualifier | undefined;
    readonly day?: Qualifier | undefined;
  };
}

/** An end of an interval. `unknown`, where nothing is written: its date is not known; `open`, written `..`: it has none. */
export type EdtfEnd = EdtfDate | 'unknown' | 'open';

/** From one date to another. */
export interface EdtfInterval extends Bounds {
  readonly type: 'interval';
  readonly start: EdtfEnd;
  readonly end: EdtfEnd;
}

/** Several dates, which may be intervals. */
export interface EdtfSet extends Bounds {
  readonly type: 'set';
  /** `one` of the members (`[…]`) or `all` of them (`{…}`). */
  readonly of: 'one' | 'all';
  readonly members: readonly (EdtfDate | EdtfInterval)[];
}

export type Edtf = EdtfDate | EdtfInterval | EdtfSet;

/** Thrown by {@link parseEdtf}; the message names the fault. */
export class EdtfError extends Error {
  override readonly name = 'EdtfError';
}

const Q = '([?~%]?)';
const DATE = new RegExp(
  `^${Q}((?!-0000)-?[\\dX]{4}|Y-?[1-9]\\d{4,}(?!.*-))${Q}(?:-${Q}([\\dX]{2})${Q}(?:-${Q}([\\dX]{2})${Q})?)?(?:T(\\d\\d:\\d\\d(?::\\d\\d)?)(Z|[+-](?:0\\d|1[0-4])(?::[0-5]\\d)?)?)?$`,
);

const fail = (text: string, why: string): never => {
  throw new EdtfError(`"${text}" is not a date in EDTF: ${why}`);
};

const join = (a: Qualifier, b: Qualifier): Qualifier => (a === b || !b ? a : a ? '%' : b);

const isLeap = (year: number) => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/** Days of a month from 1 to 12. */
const daysIn = (month: number, year: number) =>
  month === 2 ? (isLeap(year) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;

/** Smallest and largest number that a year, month or day with `X` for unspecified digits can stand for. */
export const range = (part: string): readonly [least: number, most: number] => {
  const digits = part.replace('Y', '');
  if (!digits.includes('X')) return [+digits, +digits];
  const ends = [+digits.replace(/X/g, '0'), +digits.replace(/X/g, '9')] as const;
  return digits.startsWith('-') ? [ends[1], ends[0]] : ends;
};

/** Whether the second part of a date is a season (ISO 8601-2, 21–24) and no month. */
export const isSeason = (month: string) => /^2[1-4]$/.test(month);

export const MS_PER_DAY = 864e5;

/** UTC milliseconds of a day of the proleptic Gregorian calendar; infinite beyond the years that a `Date` holds. */
const utc = (year: number, month: number, day: number) => {
  const ms = new Date(0).setUTCFullYear(year, month - 1, day);
  return Number.isNaN(ms) ? year * Infinity : ms;
};

function parseDate(text: string, whole: string): EdtfDate {
  const match = DATE.exec(text) as (Qualifier & string)[] | null;
  if (!match) return fail(whole, `write a year, a month or a day, such as 2023, 2023-09 or 2023-09-19, not "${text}"`);
  const [, qy = '', year = '', ry = '', qm = '', month, rm = '', qd = '', day, rd = '', time, zone] = match;
  const [firstYear, lastYear] = range(year);
  // Seasons fall in other months south of the equator, so a season bounds no more than its year.
  const [firstMonth, lastMonth] = month && (day || !isSeason(month)) ? range(month) : [1, 12];
  if (lastMonth < 1 || firstMonth > 12) fail(whole, `there is no month ${month}`);
  const [firstDay, lastDay] = range(day ?? 'XX');
  const isOneMonth = firstMonth === lastMonth;
  // Of a year that is not known, a leap year may be meant.
  const mostDays = isOneMonth ? daysIn(lastMonth, firstYear === lastYear ? lastYear : 2000) : 31;
  if (lastDay < 1 || firstDay > mostDays) fail(whole, `that month has no day ${day}`);
  if (time && (!day || /X/.test(year + month + day))) fail(whole, 'a time needs a whole day before it');
  if (time && (+time.slice(0, 2) > 23 || +time.slice(3, 5) > 59 || +time.slice(6) > 59))
    fail(whole, `there is no time ${time}`);
  const begin = utc(firstYear, Math.max(firstMonth, 1), Math.max(firstDay, 1));
  const end = Math.min(lastMonth, 12);
  const offset = zone?.length === 3 ? `${zone}:00` : zone;
  const at = time ? begin + Date.parse(`1970-01-01T${time.padEnd(8, ':00')}${offset ?? 'Z'}`) : undefined;
  // A qualifier on the right of a part holds for it and all on its left; one on the left for it alone.
  return {
    type: 'date',
    written: text,
    year,
    month,
    day,
    time,
    offset,
    qualifiers: {
      year: join(join(qy, ry), join(rm, rd)),
      month: month && join(qm, join(rm, rd)),
      day: day && join(qd, rd),
    },
    lower: at ?? begin,
    upper: at ?? utc(lastYear, end, Math.min(lastDay, daysIn(end, lastYear))) + MS_PER_DAY - 1,
  };
}

/** What ends with the date that it begins with is that date: lists that are made by programs have such. */
function parseInterval(text: string, separator: string, whole: string): EdtfInterval | EdtfDate {
  const parts = text.split(separator);
  if (parts.length !== 2) fail(whole, `an interval has two ends with one "${separator}" between them`);
  const [start, end] = parts.map((part): EdtfEnd =>
    part === '..' || (!part && separator === '..') ? 'open' : part ? parseDate(part, whole) : 'unknown',
  ) as [EdtfEnd, EdtfEnd];
  if (typeof start === 'string' && typeof end === 'string') fail(whole, 'an interval needs at least one date');
  if (parts[0] === parts[1]) return start as EdtfDate;
  const lower = typeof start === 'string' ? -Infinity : start.lower;
  const upper = typeof end === 'string' ? Infinity : end.upper;
  if (lower > upper) fail(whole, 'it ends before it begins');
  return { type: 'interval', start, end, lower, upper };
}

const MOST_PARSED = 10_000;
const parsed = new Map<string, Edtf>();

/**
 * Parses one EDTF string.
 * @throws {EdtfError} when the text is not EDTF of the levels named above, or no such day exists.
 */
export function parseEdtf(text: string): Edtf {
  let edtf = parsed.get(text);
  if (!edtf) {
    if (parsed.size === MOST_PARSED) parsed.clear();
    parsed.set(text, (edtf = parseAny(text)));
  }
  return edtf;
}

function parseAny(text: string): Edtf {
  const set = /^([[{])(.+)([\]}])$/.exec(text);
  if (set) {
    if ((set[1] === '[') !== (set[3] === ']')) fail(text, 'a set closes with the bracket that it opens with');
    const members = set[2]!
      .split(',')
      .map((member) =>
        member.includes('..') ? parseInterval(member.trim(), '..', text) : parseDate(member.trim(), text),
      );
    return {
      type: 'set',
      of: set[1] === '[' ? 'one' : 'all',
      members,
      lower: Math.min(...members.map(({ lower }) => lower)),
      upper: Math.max(...members.map(({ upper }) => upper)),
    };
  }
  return text.includes('/') ? parseInterval(text, '/', text) : parseDate(text, text);
}
