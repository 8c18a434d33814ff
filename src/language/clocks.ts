/** Times on the clock of the event's place. */
import { tzOffset } from '@date-fns/tz/tzOffset';
import { millisecondsInDay, millisecondsInMinute } from 'date-fns/constants';

import { parseEdtf, type EdtfDate } from '../explainer/edtf.js';
import type { DateValue } from '../explainer/types.js';
import { beginningOf } from './elapsed.js';

/** What the clock of a place shows at a time, in milliseconds as if it were UTC, and its offset from UTC in minutes. */
export function onClock({ lower, offset }: EdtfDate, timeZone = 'UTC'): { local: number; minutes: number } {
  const ahead = (ms: number) => tzOffset(timeZone, new Date(ms));
  // A time without an offset of its own is local already: what its zone is ahead of UTC just then takes a second look.
  const minutes = ahead(offset ? lower : lower - ahead(lower) * millisecondsInMinute);
  return { local: offset ? lower + minutes * millisecondsInMinute : lower, minutes };
}

/** When something of a date began: its times as days of the calendar there, and as moments, if it has times alone. */
function began({ edtf: whole, timeZone }: DateValue): { days: string; moments: readonly number[] } {
  // Of all in a set, the first.
  const edtf = whole.replace(/^\{\s*([^\s,.}]+).*/, '$1');
  const [start = ''] = edtf.split('/');
  if (!start.includes('T') || !beginningOf(edtf)) return { days: edtf, moments: [NaN] };
  const moments: number[] = [];
  const days = start.replace(/[^,.[\]{}\s]+/g, (written) => {
    const date = parseEdtf(written) as EdtfDate;
    const { local, minutes } = onClock(date, timeZone);
    moments.push(date.time ? local - minutes * millisecondsInMinute : NaN);
    const day = new Date(local).toISOString().slice(0, 10);
    // EDTF has times only in years of four digits.
    return /^\d/.test(day) ? day + (/[?~%]/.exec(written)?.[0] ?? '') : written;
  });
  // A range from a time to a whole day may end before that time on another clock.
  return { days: moments.includes(NaN) ? edtf : days, moments };
}

/**
 * Two dates as days of the calendars of their places, and whether their times tell which came first. Of times less
 * than a day apart both are on the day of the first: from an hour before midnight to one after it is not “1 day later”.
 */
export function onCalendars(a: DateValue, b: DateValue): readonly [a: string, b: string, isOrderKnown: boolean] {
  const [one, other] = [began(a), began(b)];
  // A time that stands in the order of the dates before one that was earlier tells nothing.
  const [first, second] = parseEdtf(a.edtf).lower < parseEdtf(b.edtf).lower ? [one, other] : [other, one];
  const isOrderKnown = Math.max(...first.moments) < Math.min(...second.moments);
  return isOrderKnown && Math.max(...second.moments) - Math.min(...first.moments) < millisecondsInDay
    ? [first.days, first.days, isOrderKnown]
    : [one.days, other.days, isOrderKnown];
}
