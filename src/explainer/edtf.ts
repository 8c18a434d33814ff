/**
 * Extended Date/Time Format (ISO 8601-2:2019; Library of Congress, EDTF specification):
 * levels 0 and 1 whole and, of level 2, sets, masks in any place and qualified parts.
 */

/** `?` uncertain, `~` approximate, `%` both. */
export type Qualifier = '' | '?' | '~' | '%';

export interface EdtfDate {
  readonly type: 'date';
  /** The date as it was written. */
  readonly written: string;
  /** Year as written, `X` for an unspecified digit; four digits, or more after `Y`. 0 is 1 BCE. */
  readonly year: string;
  /** `01`–`12`, `21` spring, `22` summer, `23` autumn, `24` winter, or with `X`. */
  readonly month?: string;
  /** `01`–`31` or with `X`. */
  readonly day?: string;
  /** `HH:MM`, with `:SS` where given. */
  readonly time?: string;
  /** `Z` or `±HH:MM`. */
  readonly offset?: string;
  /** Qualifier of each part that is there. */
  readonly qualifiers: { readonly year: Qualifier; readonly month?: Qualifier; readonly day?: Qualifier };
}

/** `unknown`: the end is there but not known; `open`: none was given a bound. */
export type EdtfEnd = EdtfDate | 'unknown' | 'open';

export interface EdtfInterval {
  readonly type: 'interval';
  readonly start: EdtfEnd;
  readonly end: EdtfEnd;
}

export interface EdtfSet {
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

/** Days of a month; `year` undefined: of a leap year. */
const daysIn = (month: number, year = 2000) =>
  month === 2 ? (isLeap(year) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
const isLeap = (year: number) => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/** Smallest and largest number that a year, month or day with `X` for unspecified digits can stand for. */
export const range = (part: string): [number, number] => {
  const digits = part.replace('Y', '');
  if (+digits === +digits) return [+digits, +digits];
  const ends: [number, number] = [+digits.replace(/X/g, '0'), +digits.replace(/X/g, '9')];
  return digits.startsWith('-') ? [ends[1], ends[0]] : ends;
};

/** Whether the second part of a date is a season (ISO 8601-2, 21–24) and no month. */
export const isSeason = (month: string) => /^2[1-4]$/.test(month);

function parseDate(text: string, whole: string): EdtfDate {
  const match = DATE.exec(text) as (Qualifier & string)[] | null;
  if (!match) return fail(whole, `write a year, a month or a day, such as 2023, 2023-09 or 2023-09-19, not "${text}"`);
  const [, qy = '', year = '', ry = '', qm = '', month, rm = '', qd = '', day, rd = '', time, offset] = match;
  if (month && (day || !isSeason(month)) && !validPart(month, 1, 12)) fail(whole, `there is no month ${month}`);
  if (day) {
    const most = /X/.test(month!) ? 31 : daysIn(+month!, /X/.test(year) ? undefined : +year.replace('Y', ''));
    if (!validPart(day, 1, most)) fail(whole, `that month has no day ${day}`);
  }
  if (time && (!day || /X/.test(year + month! + day))) fail(whole, 'a time needs a whole day before it');
  if (time && (+time.slice(0, 2) > 23 || +time.slice(3, 5) > 59 || +time.slice(6) > 59))
    fail(whole, `there is no time ${time}`);
  // A qualifier on the right of a part holds for it and all on its left; one on the left for it alone.
  return {
    type: 'date',
    written: text,
    year,
    ...(month && { month }),
    ...(day && { day }),
    ...(time && { time }),
    ...(offset && { offset: offset.length === 3 ? `${offset}:00` : offset }),
    qualifiers: {
      year: join(join(qy, ry), join(rm, rd)),
      ...(month && { month: join(qm, join(rm, rd)) }),
      ...(day && { day: join(qd, rd) }),
    },
  };
}

/** Whether a part can stand for a number from `low` to `high`. */
const validPart = (part: string, low: number, high: number) => {
  const [least, most] = range(part);
  return most >= low && least <= high;
};

function parseInterval(text: string, separator: string, whole: string): EdtfInterval {
  const parts = text.split(separator);
  if (parts.length !== 2) fail(whole, `an interval has two ends with one "${separator}" between them`);
  const [start, end] = parts.map((part): EdtfEnd =>
    part === '..' ? 'open' : part === '' ? (separator === '/' ? 'unknown' : 'open') : parseDate(part, whole),
  ) as [EdtfEnd, EdtfEnd];
  if (typeof start === 'string' && typeof end === 'string') fail(whole, 'an interval needs at least one date');
  const interval: EdtfInterval = { type: 'interval', start, end };
  if (bounds(interval).lower > bounds(interval).upper) fail(whole, 'it ends before it begins');
  return interval;
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
    return {
      type: 'set',
      of: set[1] === '[' ? 'one' : 'all',
      members: set[2]!
        .split(',')
        .map((member) =>
          member.includes('..') ? parseInterval(member.trim(), '..', text) : parseDate(member.trim(), text),
        ),
    };
  }
  return text.includes('/') ? parseInterval(text, '/', text) : parseDate(text, text);
}

const MS_PER_DAY = 864e5;

/** UTC milliseconds of a day of the proleptic Gregorian calendar; infinite beyond the years that a `Date` holds. */
const utc = (year: number, month: number, day: number) => {
  const ms = new Date(0).setUTCFullYear(year, month - 1, day);
  return Number.isNaN(ms) ? year * Infinity : ms;
};

function dateBounds({ year, month, day, time, offset }: EdtfDate): Bounds {
  const [firstYear, lastYear] = range(year);
  // Seasons fall in other months south of the equator, so a season bounds no more than its year.
  const months = month && !isSeason(month) ? range(month).map(clamp(1, 12)) : [1, 12];
  const [firstDay, lastDay] = range(day ?? 'XX');
  if (time) {
    const at = Date.parse(`1970-01-01T${time.padEnd(8, ':00')}${offset ?? 'Z'}`) + utc(firstYear, months[0]!, firstDay);
    return { lower: at, upper: at };
  }
  return {
    lower: utc(firstYear, months[0]!, clamp(1, 31)(firstDay)),
    upper: utc(lastYear, months[1]!, Math.min(lastDay, daysIn(months[1]!, lastYear))) + MS_PER_DAY - 1,
  };
}

const clamp = (low: number, high: number) => (n: number) => Math.min(high, Math.max(low, n));

/** First and last millisecond (UTC) that a date can mean; infinite where an interval is open or its end unknown. */
export interface Bounds {
  readonly lower: number;
  readonly upper: number;
}

/** Bounds of a parsed date. Qualifiers do not widen them: EDTF gives no measure of doubt. */
export function bounds(edtf: Edtf): Bounds {
  if (edtf.type === 'date') return dateBounds(edtf);
  if (edtf.type === 'interval')
    return {
      lower: typeof edtf.start === 'string' ? -Infinity : dateBounds(edtf.start).lower,
      upper: typeof edtf.end === 'string' ? Infinity : dateBounds(edtf.end).upper,
    };
  const members = edtf.members.map(bounds);
  return {
    lower: Math.min(...members.map((member) => member.lower)),
    upper: Math.max(...members.map((member) => member.upper)),
  };
}
