import { html, nothing, type TemplateResult } from 'lit';

import {
  drawChain,
  drawDate,
  drawDateNote,
  drawHeading,
  drawList,
  drawPhrase,
  drawStatus,
  drawStepAway,
  drawText,
} from '../../base/draw.js';
import { ExplainerElement } from '../../base/element.js';
import { details } from '../../base/optional.js';
import { baseStyles } from '../../base/styles.js';
import { get } from '../../explainer/find.js';
import { inOrder } from '../../explainer/order.js';
import type { EventItem, Id } from '../../explainer/types.js';
import { elapsedPhrase } from '../../language/elapsed.js';
import type { Context } from '../../telling/context.js';
import { nameAsCalled, placeNames } from '../../telling/place.js';
import { timelineStyles } from './conflict-timeline.styles.js';

/**
 * Events in order: when, to the precision that is known, where, what the parties call it, through which
 * sources, and how much time lies between.
 *
 * @customElement conflict-timeline
 * @summary Events in order, with honest dates.
 *
 * @attr {'latn'|'arab'|'arabext'} numerals - Digits of languages in Arabic script. Like the four below, also as `data-…`, and from the nearest ancestor that has it.
 * @attr {'gregorian'|'syriac'|'dual'|'maghreb'|'tunisian-algerian'} month-names - Names of months in Arabic.
 * @attr {'islamic-umalqura'|'persian'} calendar - A second calendar beside the Gregorian, for whole days.
 * @attr {boolean} weekday - The day of the week before whole days.
 * @attr {string} relative-to - A day (`YYYY-MM-DD`) in relation to which days within a week of it are told.
 *
 * @slot - What readers see until the timeline has been drawn, and where it cannot be.
 * @event {ExplainerErrorEvent} explainer-error - The data could not be drawn.
 *
 * @csspart base - The wrapper that has the language and direction of what is drawn.
 * @csspart events - The ordered list.
 * @csspart event - One event.
 * @csspart elapsed - The time since the event before.
 * @csspart date - The date of an event.
 * @csspart note - How a date was derived.
 * @csspart title - The title of an event.
 * @csspart place - Where it happened.
 * @csspart place-names - The other names of a disputed place, each as the name of whoever calls it so.
 * @csspart place-note - What there is to know about the names of a place.
 * @csspart summary - What happened.
 * @csspart names - What the parties call it.
 * @csspart relations - What an event answers or disputes, and what does so to it.
 * @csspart correction - What was corrected, beside it.
 * @csspart stub - In place of what was retracted.
 * @csspart warning - What readers should know before they read on.
 * @csspart chain - The chain of sources.
 * @csspart status - The status word.
 * @csspart link - A link to a source.
 * @csspart error - The line that says that nothing could be shown.
 */
export class ConflictTimeline extends ExplainerElement {
  static override readonly styles = [baseStyles, timelineStyles];
  static override readonly properties = { headingLevel: { type: Number, attribute: 'heading-level' } };
  protected override readonly itemTable = 'events';
  protected override readonly drawsTable = true;

  /** Level of the headings of events, 1 to 6. */
  declare headingLevel: number;

  constructor() {
    super();
    this.headingLevel = 3;
  }

  protected override draw(context: Context, id?: Id): TemplateResult {
    const events = inOrder(context.document.events, ({ date }) => date).filter((event) => !id || event.id === id);
    const places = new Set<Id>();
    return html`${this.isPart ? nothing : details()?.drawWarningsOf(context, events)}
      <ol part="events" class="events" role="list">
        ${events.map((event, i) => this.#event(context, event, events[i - 1], events[i + 1], places))}
      </ol>`;
  }

  #event(
    context: Context,
    event: EventItem,
    before: EventItem | undefined,
    after: EventItem | undefined,
    places: Set<Id>,
  ) {
    const { locale } = context;
    // A date that several events share stands once, with what it does not tell of their order.
    const sameDate = before?.date.edtf === event.date.edtf;
    // Two events of one date may have it for different reasons, and each says its own.
    const sameNote = JSON.stringify(before?.date) === JSON.stringify(event.date);
    return html`<li part="event" class="event ${sameDate ? 'same-date' : ''}" id=${event.id}>
      ${before && !sameDate ? this.#elapsed(context, before, event) : nothing}
      <div class="when">
        <p>${drawDate(context, event.date)}</p>
        ${
          after?.date.edtf === event.date.edtf && !sameDate
            ? html`<p class="meta">${locale.msg('Order within this date not known', { id: 'timeline.same-date' })}</p>`
            : nothing
        }
        ${sameNote ? nothing : drawDateNote(context, event.date)}
      </div>
      <div class="what">
        ${details()?.drawStub(context, event.id) ?? this.#content(context, event, places)}
        ${details()?.drawCorrectionsOf(context, event.id)} ${details()?.drawRelations(this, context, event.id)}
        <p class="meta facts">
          ${drawChain(context, event.via)} ${event.verification ? drawStatus(context, event.verification) : nothing}
        </p>
      </div>
    </li>`;
  }

  #content(context: Context, { title, place, summary, names }: EventItem, places: Set<Id>) {
    return html`${drawHeading(this.headingLevel, 'title', drawText(context, title))}
    ${place ? this.#place(context, place, places) : nothing}
    ${summary ? html`<p part="summary">${drawText(context, summary)}</p>` : nothing}
    ${drawList(
      'names',
      names.map((name) => drawPhrase(nameAsCalled(context, name))),
    )}`;
  }

  #elapsed({ locale }: Context, before: EventItem, event: EventItem) {
    const elapsed = elapsedPhrase(locale, before.date.edtf, event.date.edtf);
    return html`<p part="elapsed" class="elapsed meta">
      ${elapsed ?? locale.msg('Order not known', { id: 'timeline.order-unknown' })}
    </p>`;
  }

  /** A disputed place is named by more than one name where it is first mentioned, and what is to know of them. */
  #place(context: Context, id: Id, mentioned: Set<Id>) {
    const place = get(context.document, 'places', id);
    const isFirst = !mentioned.has(id);
    mentioned.add(id);
    const [own, ...others] = placeNames(context, place, isFirst);
    return html`<p part="place" class="place">${drawPhrase(own!)}</p>
      ${drawList('place-names', others.map(drawPhrase))}
      ${
        others.length && place.note
          ? drawStepAway(
              'place-note',
              context.locale.msg('About the names of this place', { id: 'place.note' }),
              html`<p>${drawText(context, place.note)}</p>`,
            )
          : nothing
      }`;
  }
}
