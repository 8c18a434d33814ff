import { parseEdtf } from '../explainer/edtf.js';
import type { DateValue } from '../explainer/types.js';
import { datePhrase } from './dates.js';
import type { Locale } from './locale.js';

const FIRST = Date.parse('0001-01-01');
const LAST = Date.parse('9999-12-31');

/** A day that can be compared with others as text; before and after the years of ISO dates, what is less or more than any. */
const iso = (ms: number) => (ms < FIRST ? '' : ms > LAST ? '~' : new Date(ms).toISOString().slice(0, 10));

/** First and last day that a date can mean, in ISO form. */
export function daysOf(locale: Locale, date: DateValue): readonly [first: string, last: string] {
  const { lower, upper } = parseEdtf(date.edtf);
  // A time is told in the zone of the event, where it may be another day. Far years have infinite bounds alone.
  const told =
    upper - lower === 0 && datePhrase(locale, date).find((part) => typeof part !== 'string' && 'datetime' in part);
  const day = told && 'datetime' in told && told.datetime.slice(0, 10);
  return day ? [day, day] : [iso(lower), iso(upper)];
}
