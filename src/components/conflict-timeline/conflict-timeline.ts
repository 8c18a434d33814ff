import { html, nothing } from 'lit';

import {
  actorNames,
  drawChain,
  drawDate,
  drawDateNote,
  drawHeading,
  drawPhrase,
  drawText,
  isolate,
  quotesAround,
  type Context,
} from '../../base/draw.js';
import { ExplainerElement } from '../../base/element.js';
import { baseStyles } from '../../base/styles.js';
import { get } from '../../explainer/find.js';
import { inOrder } from '../../explainer/order.js';
import { areOwnWords } from '../../explainer/quotation.js';
import type { EventItem, Id, Named } from '../../explainer/types.js';
import { calledBy, statusWords } from '../../language/attribution.js';
import { str } from '../../language/catalogue.js';
import { elapsedPhrase } from '../../language/elapsed.js';
import { andList } from '../../language/lists.js';
import { fill, type Phrase } from '../../language/parts.js';
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
 * @csspart place - Where it happened, with the other names of a disputed place.
 * @csspart summary - What happened.
 * @csspart names - What the parties call it.
 * @csspart chain - The chain of sources.
 * @csspart status - The status word.
 * @csspart link - A link to a source.
 * @csspart error - The line that says that nothing could be shown.
 *
 * @cssproperty [--explainer-font=inherit] - Font of the text.
 * @cssproperty [--explainer-font-heading=inherit] - Font of titles.
 * @cssproperty [--explainer-size=1em] - Size of the text; all other sizes follow it.
 * @cssproperty [--explainer-size-small=0.8125em] - Size of chains and notes.
 * @cssproperty [--explainer-size-large=1.1875em] - Size of titles.
 * @cssproperty [--explainer-ink=currentColor] - Colour of the text.
 * @cssproperty [--explainer-muted] - Colour of places, chains and notes.
 * @cssproperty [--explainer-rule] - Colour of the line along the events.
 * @cssproperty [--explainer-accent] - Colour of links.
 * @cssproperty [--explainer-marker] - Colour of the marker of an event; that of links where it is not set.
 * @cssproperty [--explainer-space=1em] - Unit of the space between things.
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

  protected override draw(context: Context, id?: Id) {
    const events = inOrder(context.document.events).filter((event) => !id || event.id === id);
    const places = new Set<Id>();
    return html`<ol part="events" class="events" role="list">
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
        ${drawHeading(this.headingLevel, 'title', drawText(context, event.title))}
        ${event.place ? this.#place(context, event.place, places) : nothing}
        ${event.summary ? html`<p part="summary">${drawText(context, event.summary)}</p>` : nothing}
        ${
          event.names.length
            ? html`<ul part="names" class="names">
                ${event.names.map((name) => html`<li>${this.#name(context, name)}</li>`)}
              </ul>`
            : nothing
        }
        <p class="meta facts">
          ${drawChain(context, event.via)}
          ${
            event.verification
              ? html`<span part="status" class="status">${statusWords(locale, event.verification.status)}</span>`
              : nothing
          }
        </p>
      </div>
    </li>`;
  }

  #elapsed({ locale }: Context, before: EventItem, event: EventItem) {
    const elapsed = elapsedPhrase(locale, before.date.edtf, event.date.edtf);
    return html`<p part="elapsed" class="elapsed meta">
      ${elapsed ?? locale.msg('Order not known', { id: 'timeline.order-unknown' })}
    </p>`;
  }

  /** A disputed place is named by more than one name where it is first mentioned. */
  #place(context: Context, id: Id, mentioned: Set<Id>) {
    const { msg } = context.locale;
    const place = get(context.document, 'places', id);
    const name = [isolate(context, place.name)];
    const others = place.disputed && !mentioned.has(id) ? place.names.map(({ text }) => [isolate(context, text)]) : [];
    mentioned.add(id);
    const phrase = others.length
      ? fill(({ name, others }) => msg(str`${name} (also ${others})`, { id: 'place.also' }), {
          name,
          others: andList(context.locale, others),
        })
      : name;
    return html`<p part="place" class="place">${drawPhrase(phrase)}</p>`;
  }

  #name(context: Context, { text, usedBy }: Named) {
    const name = isolate(context, text);
    const [open, close] = areOwnWords(text, name.lang!) ? quotesAround(name.text, name.lang!) : ['', ''];
    const words: Phrase = [{ ...name, text: open + name.text + close }];
    return drawPhrase(usedBy.length ? calledBy(context.locale, words, actorNames(context, usedBy)) : words);
  }
}
