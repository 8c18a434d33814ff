import { html, nothing, type TemplateResult } from 'lit';

import type { ExplainerElement } from '../../base/element.js';
import { details } from '../../base/optional.js';
import { inOrder } from '../../explainer/order.js';
import type { EventItem, ExplainerDocument, Id } from '../../explainer/types.js';
import type { Context } from '../../telling/context.js';
import { drawEvent } from './draw-event.js';
import type { TimelineFeature } from './feature.js';

/** Events in a list: few enough to be drawn in a moment, so many that to skip the lists that nobody sees is worth it. */
export const PER_LIST = 10;

/** With no more events there is nothing to gain, and a page that is pictured as a whole is whole. */
const FEW = 3 * PER_LIST;

/** What the events of a timeline are drawn with. */
export interface Drawing {
  readonly host: ExplainerElement;
  readonly context: Context;
  /** Level of the headings of events. */
  readonly level: number;
  /** All of them, in order. */
  readonly events: readonly EventItem[];
  /** By place, the event that is the first to name it. */
  readonly mentions: ReadonlyMap<Id | undefined, EventItem>;
  readonly features: readonly TimelineFeature[];
}

/** The events of a document in order, or the one that is picked. */
export const eventsOf = ({ events }: ExplainerDocument, id: Id | undefined): EventItem[] =>
  inOrder(
    events.filter((event) => !id || event.id === id),
    ({ date }) => date,
  );

/** What was taken back names no place. */
export const mentionsIn = (document: ExplainerDocument, events: readonly EventItem[]): Drawing['mentions'] =>
  new Map((details()?.standing(document, events) ?? events).map((event) => [event.place, event] as const).reverse());

/**
 * Some of the events that follow one another, as a list of their own.
 * @param events all of those
 * @param from place of the first of the list among them
 * @param isDrawn whether the events are drawn yet, or only their place is kept
 * @param asDrawn makes what is drawn of the templates of the events
 */
export const drawList = (
  drawing: Drawing,
  events: readonly EventItem[],
  from: number,
  isDrawn = true,
  label?: string,
  asDrawn: (templates: readonly TemplateResult[]) => unknown = (templates) => templates,
): TemplateResult =>
  html`<ol
    part="events"
    class="events ${drawing.events.length > FEW ? 'some' : ''} ${events[from + PER_LIST - 1] ? '' : 'short'} ${from ? '' : 'first'} ${events[from + PER_LIST] ? '' : 'last'}"
    role="list"
    aria-label=${label ?? nothing}
  >
    ${
      isDrawn
        ? asDrawn(
            events
              .slice(from, from + PER_LIST)
              .map((event, i) => drawEvent(drawing, event, events[from + i - 1], events[from + i + 1])),
          )
        : nothing
    }
  </ol>`;

/** The lists of a timeline, what stands above them, and what stands with them. */
export const drawLists = (
  above: unknown,
  lists: readonly unknown[],
  within?: readonly unknown[],
  classes = '',
): TemplateResult =>
  html`${above}
    <div class="lists ${classes}">${within}${lists}</div>`;
