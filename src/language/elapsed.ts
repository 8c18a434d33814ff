import { differenceInCalendarDays, differenceInMonths } from 'date-fns';

import { bounds, parseEdtf, type Edtf } from '../explainer/edtf.js';
import { str } from './catalogue.js';
import { andList } from './lists.js';
import type { Locale } from './locale.js';
import { DAYS } from './noun-tables.js';
import { counted, countedRange } from './nouns.js';
import { toText } from './parts.js';

/** Shorter than this, a reader counts in days. */
const DAYS_BEFORE_MONTHS = 90;

/**
 * The time from one event to a later one, as exact as both dates allow: “61 days later”, «بعد سنتين و8 أشهر».
 * `undefined` where it is not known which came first, or both fall on one day.
 * @param from EDTF of the earlier event; of an interval its beginning counts.
 * @param to EDTF of the later event.
 */
export function elapsedPhrase(locale: Locale, from: string, to: string): string | undefined {
  const { msg } = locale;
  const [earlier, later] = [beginning(parseEdtf(from)), beginning(parseEdtf(to))];
  if (!earlier || !later || earlier.last >= later.first) return undefined;
  const least = [earlier.last, later.first] as const;
  const most = [earlier.first, later.last] as const;
  const days = [differenceInCalendarDays(least[1], least[0]), differenceInCalendarDays(most[1], most[0])] as const;

  let time: string;
  // A range says for itself that it is not exact.
  let about = (earlier.approximate || later.approximate) && days[0] === days[1];
  if (days[1] < DAYS_BEFORE_MONTHS) time = countedRange(locale, DAYS.day, days[0], days[1], 'oblique');
  else {
    const months = [differenceInMonths(least[1], least[0]), differenceInMonths(most[1], most[0])] as const;
    const middle = Math.round((months[0] + months[1]) / 2);
    if (months[0] === months[1]) time = yearsAndMonths(locale, middle);
    else {
      about = true;
      time =
        middle < 24 ? yearsAndMonths(locale, middle) : counted(locale, DAYS.year, Math.round(middle / 12), 'oblique');
    }
  }
  return about
    ? msg(str`about ${time} later`, { id: 'elapsed.about-later' })
    : msg(str`${time} later`, { id: 'elapsed.later' });
}

function yearsAndMonths(locale: Locale, months: number): string {
  const years = Math.floor(months / 12);
  return toText(
    andList(locale, [
      ...(years ? [[counted(locale, DAYS.year, years, 'oblique')]] : []),
      ...(months % 12 ? [[counted(locale, DAYS.month, months % 12, 'oblique')]] : []),
    ]),
  );
}

/** First and last day on which something may have begun. */
function beginning(edtf: Edtf): { first: Date; last: Date; approximate: boolean } | undefined {
  const start = edtf.type === 'interval' ? edtf.start : edtf;
  if (typeof start === 'string') return undefined;
  const { lower, upper } = bounds(start);
  const approximate = start.type === 'date' && /[~%]/.test(Object.values(start.qualifiers).join(''));
  return Number.isFinite(lower) && Number.isFinite(upper)
    ? { first: calendarDay(lower), last: calendarDay(upper), approximate }
    : undefined;
}

/** date-fns counts by the local calendar: the same day there, at noon, which every zone has on every day. */
const calendarDay = (ms: number) => {
  const utc = new Date(ms);
  return new Date(utc.getUTCFullYear(), utc.getUTCMonth(), utc.getUTCDate(), 12);
};
