import { html, nothing, type TemplateResult } from 'lit';

import type { ExplainerElement } from '../../base/element.js';
import { details } from '../../base/optional.js';
import { inOrder } from '../../explainer/order.js';
import type { EventItem, ExplainerDocument, Id } from '../../explainer/types.js';
import type { Context } from '../../telling/context.js';
import { drawEvent } from './draw-event.js';
import type { TimelineFeature } from './feature.js';

/** Events per list: few are drawn in a moment, but skipping lists out of view (`content-visibility`) pays only with many. */
export const PER_LIST = 10;

/** With no more events than these no list is skipped: it would not pay, and screenshots of a page are complete. */
const FEW = 3 * PER_LIST;

/** What the events of a timeline are drawn with. */
export interface Drawing {
  readonly host: ExplainerElement;
  readonly context: Context;
  /** Level of the headings of events. */
  readonly level: number;
  /** All of them, in order. */
  readonly events: readonly EventItem[];
  /** The event that mentions a place first, by place. */
  readonly mentions: ReadonlyMap<Id | undefined, EventItem>;
  readonly features: readonly TimelineFeature[];
}

/** The events of a document in order, or the one that is picked. */
export const eventsOf = ({ events }: ExplainerDocument, id: Id | undefined): EventItem[] =>
  inOrder(
    events.filter((event) => !id || event.id === id),
    ({ date }) => date,
  );

/** An event that was retracted mentions no place. */
export const mentionsIn = (document: ExplainerDocument, events: readonly EventItem[]): Drawing['mentions'] =>
  new Map((details()?.standing(document, events) ?? events).map((event) => [event.place, event] as const).reverse());

/**
 * One list of events.
 * @param events those of its section
 * @param from index of its first event among them
 * @param isDrawn whether its events are drawn yet; else the list is empty
 * @param label accessible name of the list
 * @param asDrawn turns the templates of the events into what Lit draws
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

/**
 * All of a timeline.
 * @param within what stands before the lists, in one box with them
 */
export const drawLists = (
  above: unknown,
  lists: readonly unknown[],
  within?: readonly unknown[],
  classes = '',
): TemplateResult =>
  html`${above}
    <div class="lists ${classes}">${within}${lists}</div>`;
