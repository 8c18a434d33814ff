import { parseEdtf } from '../../../explainer/edtf.js';
import type { DateValue, EventItem } from '../../../explainer/types.js';
import { onCalendars } from '../../../language/dates.js';
import { beginningOf, dayOf, type Beginning } from '../../../language/elapsed.js';
import type { Section } from '../feature.js';

/** The place of an event on the axis. */
export interface Place {
  readonly event: EventItem;
  /** First moment that its date can mean, UTC milliseconds. */
  readonly start: number;
  /** Days between it and the event before it in its section; 0 where the order of the two is not known. */
  readonly days: number;
  /** Space before it for those days, in units. */
  readonly gap: number;
  /** Whether the space was cut to the longest. */
  readonly isFolded: boolean;
  /** Start of its column on the horizontal axis, in columns. */
  readonly from: number;
}

/** The longest space, in units; one unit is the median time between two events. */
const MOST = 4;

/** Columns to a unit. */
export const UNIT = 0.25;

const middleOf = ({ first, last }: Beginning) => (dayOf(first) + dayOf(last)) / 2;

/** Days between two dates; 0 where it is not known which came first. */
function daysBetween(...dates: [DateValue, DateValue]): number {
  const [from, to] = onCalendars(...dates);
  const [a, b] = [beginningOf(from), beginningOf(to)];
  if (!a || !b) return 0;
  const [earlier, later] = a.first < b.first ? [a, b] : [b, a];
  return dayOf(earlier.last) < dayOf(later.first) ? middleOf(later) - middleOf(earlier) : 0;
}

/** Places by section. Without a scale all distances are the same. */
export function placesOf(sections: readonly Section[], isScaled: boolean): Place[][] {
  const days = sections.map(({ events }) => {
    return events.map(({ date }, i) => (i ? daysBetween(events[i - 1]!.date, date) : 0));
  });
  const sorted = days
    .flat()
    .filter(Boolean)
    .sort((a, b) => a - b);
  const unit = sorted[sorted.length >> 1]!;
  let end = 0;
  return sections.map(({ events }, s) =>
    events.map((event, i) => {
      const since = days[s]![i]!;
      const units = isScaled && since ? since / unit : 0;
      // Two decimals are finer than a pixel.
      const gap = Math.min(Math.round(units * 100) / 100, MOST);
      const from = end + gap * UNIT;
      end = from + 1;
      return { event, start: parseEdtf(event.date.edtf).lower, days: since, gap, isFolded: units > MOST, from };
    }),
  );
}
