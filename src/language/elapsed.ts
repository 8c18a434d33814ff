import { addMonths } from 'date-fns';

import { MS_PER_DAY, parseEdtf } from '../explainer/edtf.js';
import { str } from './catalogue.js';
import { andList } from './lists.js';
import type { Locale } from './locale.js';
import { DAYS } from './noun-tables.js';
import { counted, countedRange, type Case } from './nouns.js';
import { toText } from './parts.js';

/** Shorter times are counted in days: “2 months” may be almost three. */
const LEAST_MONTHS = 3;

/**
 * The time from one event to a later one, as exact as both dates allow: “61 days later”, «بعد سنتين و8 أشهر».
 * `undefined` where it is not known which came first, or both fall on one day.
 * @param from EDTF of the earlier event; of an interval its beginning counts.
 * @param to EDTF of the later event.
 */
export function elapsedPhrase(locale: Locale, from: string, to: string): string | undefined {
  const { msg } = locale;
  const [time, about] = timeBetween(locale, from, to) ?? [];
  return about
    ? msg(str`about ${time} later`, { id: 'elapsed.about-later' })
    : time && msg(str`${time} later`, { id: 'elapsed.later' });
}

/**
 * The same time alone, and whether it is only about as long.
 * @param exact its case where it is exact: about so much, and between so much and so much, are always oblique.
 */
export function timeBetween(
  locale: Locale,
  from: string,
  to: string,
  exact: Case = 'oblique',
): readonly [time: string, about: boolean] | undefined {
  const [earlier, later] = [beginningOf(from), beginningOf(to)];
  if (!earlier || !later || dayOf(earlier.last) >= dayOf(later.first)) return undefined;
  /** At least, and at most. */
  const between = (count: (from: number, to: number) => number) =>
    [count(earlier.last, later.first), count(earlier.first, later.last)] as const;
  const days = between(daysBetween);
  const isExact = days[0] === days[1];
  // A range says for itself that it is not exact.
  const about = isExact && (earlier.approximate || later.approximate);
  const grammaticalCase = about ? 'oblique' : exact;
  const months = between(monthsBetween);
  if (months[1] < LEAST_MONTHS)
    return [countedRange(locale, DAYS.day, ...days, isExact || days[1] < 3 ? grammaticalCase : 'oblique'), about];
  const middle = Math.round((months[0] + months[1]) / 2);
  if (months[0] === months[1]) return [yearsAndMonths(locale, middle, grammaticalCase), about];
  // A year from or to one of which no month is known is not “a year and 5 months”; 14 to 20 months are no whole years.
  const years = Math.round(middle / 12) * 12;
  const areYears = years && months[1] >= months[0] + 6 && months[0] <= years && years <= months[1];
  return [yearsAndMonths(locale, areYears ? years : middle, 'oblique'), true];
}

function yearsAndMonths(locale: Locale, months: number, grammaticalCase: Case): string {
  const years = Math.floor(months / 12);
  return toText(
    andList(locale, [
      ...(years ? [[counted(locale, DAYS.year, years, grammaticalCase)]] : []),
      ...(months % 12 ? [[counted(locale, DAYS.month, months % 12, grammaticalCase)]] : []),
    ]),
  );
}

/** First and last moment (UTC milliseconds) at which something may have begun. */
export interface Beginning {
  readonly first: number;
  readonly last: number;
  /** Or uncertain: no time is exact that is counted from or to a date that may be another. */
  readonly approximate: boolean;
}

/** When something of a date in EDTF began; `undefined` where it has no beginning that is known. */
export function beginningOf(date: string): Beginning | undefined {
  const edtf = parseEdtf(date);
  const start = edtf.type === 'interval' ? edtf.start : edtf;
  if (typeof start === 'string') return undefined;
  const { lower, upper } = start;
  const approximate = start.type === 'date' && Object.values(start.qualifiers).some(Boolean);
  return Number.isFinite(upper - lower) ? { first: lower, last: upper, approximate } : undefined;
}

export const dayOf = (ms: number) => Math.floor(ms / MS_PER_DAY);

/** Days of UTC have all the same length. */
const daysBetween = (from: number, to: number) => dayOf(to) - dayOf(from);

/** Whole months: from the last day of a long month to that of a short one is a whole one. */
function monthsBetween(from: number, to: number) {
  const [start, end] = [calendarDay(from), calendarDay(to)];
  const months = monthOf(end) - monthOf(start);
  return addMonths(start, months) > end ? months - 1 : months;
}

const monthOf = (day: Date) => day.getFullYear() * 12 + day.getMonth();

/** date-fns counts by the local calendar: the same day there, at noon, which every zone has on every day. */
const calendarDay = (ms: number) => {
  const utc = new Date(ms);
  // Not as arguments of a new date, which takes the year 70 for 1970.
  return new Date(new Date(0, 0, 1, 12).setFullYear(utc.getUTCFullYear(), utc.getUTCMonth(), utc.getUTCDate()));
};
