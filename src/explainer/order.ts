import { bounds, parseEdtf } from './edtf.js';
import type { EventItem } from './types.js';

const compare = <T>(a: T, b: T) => (a < b ? -1 : a > b ? 1 : 0);

/** Events by the first moment that their date can mean, then by the last, then by id. */
export function inOrder(events: readonly EventItem[]): EventItem[] {
  return events
    .map((event) => ({ event, ...bounds(parseEdtf(event.date.edtf)) }))
    .sort((a, b) => compare(a.lower, b.lower) || compare(a.upper, b.upper) || compare(a.event.id, b.event.id))
    .map(({ event }) => event);
}
