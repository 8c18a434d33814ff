import { html, nothing, type TemplateResult } from 'lit';

import { drawPhrase } from '../../../base/draw.js';
import { parseEdtf } from '../../../explainer/edtf.js';
import { datePhrase } from '../../../language/dates.js';
import { withNote } from '../../../language/lists.js';
import { isolate, type Context } from '../../../telling/context.js';
import type { Place } from './layouts-axis.js';

/** Consecutive events of one period: the indexes of the first and the last. */
type Run = readonly [first: number, last: number];

const runsOf = (places: readonly Place[], isWithin: (place: Place) => boolean) =>
  places.reduce<Run[]>((runs, place, i) => {
    const [first, last] = runs.at(-1) ?? [];
    if (!isWithin(place)) return runs;
    return last === i - 1 ? [...runs.slice(0, -1), [first!, i]] : [...runs, [i, i]];
  }, []);

/** The periods of a document in order, each in words. */
const periodsOf = (context: Context) =>
  context.document.periods
    .map(({ title, date }) => ({
      span: parseEdtf(date.edtf),
      words: drawPhrase(context, withNote(context.locale, [isolate(context, title)], datePhrase(context.locale, date))),
    }))
    .sort(({ span: a }, { span: b }) => a.lower - b.lower || a.upper - b.upper);

const labelOf = ({ locale }: Context) => locale.msg('Periods', { id: 'timeline.periods' });

/** The periods as a list, for servers: a policy (CSP) may forbid the style attributes that place bars. */
export const drawPeriodList = (context: Context): TemplateResult | typeof nothing =>
  context.document.periods.length
    ? html`<div part="periods" class="periods">
        <p class="meta">${labelOf(context)}</p>
        <ul role="list">
          ${periodsOf(context).map(({ words }) => html`<li part="period" class="period"><span>${words}</span></li>`)}
        </ul>
      </div>`
    : nothing;

/**
 * The periods of a document as a list: above the events, or as bars above the horizontal axis, where those that overlap
 * have rows of their own. A period whose events do not all follow one another has a bar for each run of them.
 */
export function drawPeriods(
  context: Context,
  places: readonly Place[],
  whole: number,
  lists: number,
): TemplateResult | typeof nothing {
  if (!context.document.periods.length) return nothing;
  /** The end of the last bar of each row. */
  const ends: number[] = [];
  return html`<div part="periods" class="periods" .style=${`--_lists: ${lists}`}>
    <p class="meta">${labelOf(context)}</p>
    <ul role="list">
      ${periodsOf(context).map(({ words, span: { lower, upper } }) => {
        const runs = runsOf(places, ({ start }) => lower <= start && start <= upper);
        const bars = runs.map(([first, last]) => [places[first]!.from, places[last]!.from + 1] as const);
        // A period without events has no bar, and its words stand over the whole axis.
        if (!bars[0]) bars.push([0, whole]);
        let row = ends.findIndex((end) => end <= bars[0]![0]);
        if (row < 0) row = ends.length;
        ends[row] = bars.at(-1)![1];
        return bars.map(
          ([from, to], i) =>
            html`<li
              part="period"
              class="period ${runs.length ? '' : 'eventless'}"
              aria-hidden=${i ? 'true' : nothing}
              .style=${`--_row: ${row + 1}; --_from: ${from}; --_columns: ${to - from}`}
            >
              <span>${words}</span>
            </li>`,
        );
      })}
    </ul>
  </div>`;
}
