import { html, nothing, type TemplateResult } from 'lit';

import { drawDateNote, drawDateWords, drawPhrase, drawStatus, drawText } from '../../base/draw.js';
import { details, media, provenance } from '../../base/optional.js';
import { get } from '../../explainer/find.js';
import type { EventItem, Place } from '../../explainer/types.js';
import { onCalendars } from '../../language/dates.js';
import { elapsedPhrase } from '../../language/elapsed.js';
import { sentenceStart } from '../../language/lists.js';
import { actorsPhrase, chainOf, isolate, type Context } from '../../telling/context.js';
import type { Drawing } from './draw-list.js';

/**
 * One event. What most events have is in one template, and hidden where it is empty: a template within it would take as
 * long to draw as all the rest of an event.
 * @param before the event before it, if any
 * @param after the event after it, if any
 */
export function drawEvent(
  drawing: Drawing,
  event: EventItem,
  before: EventItem | undefined,
  after: EventItem | undefined,
): TemplateResult {
  const { context, level, mentions, features } = drawing;
  const { id, date, title, place, via, verification } = event;
  // Events of the same date show it once, with a note that their order is not known.
  const sameDate = before?.date.edtf === date.edtf;
  const [elapsed] = sentenceStart(context.locale, [before && !sameDate ? timeBetween(drawing, before, event) : '']);
  const stub = details()?.drawStub(context, id);
  const heading = stub ? nothing : drawText(context, title);
  const summary = stub ? undefined : event.summary;
  return html`<li part="event" class=${sameDate ? 'event same-date' : 'event'} id=${id}>
    <p part="elapsed" class="elapsed meta" ?hidden=${!elapsed}>${elapsed}</p>
    <div class="when">
      <p part="date" class="date">${drawDateWords(context, date)}</p>
      ${drawNotes(context, event, before, after)}
    </div>
    <div class="what">
      <div role="heading" aria-level=${level} part="title" class="title" ?hidden=${stub}>${heading}</div>
      ${stub ?? (place ? drawPlace(context, get(context.document, 'places', place), mentions.get(place) === event) : nothing)}
      <p part="summary" ?hidden=${!summary}>${summary ? drawText(context, summary) : nothing}</p>
      ${drawMore(drawing, event, stub)}
      <p class="meta facts">
        <span part="chain" ?hidden=${!via.length}>${drawPhrase(context, chainOf(context, via))}</span>
        ${verification ? drawStatus(context, verification) : nothing}
      </p>
      ${features.length ? features.map((each) => each.drawBeside?.(context, event)) : nothing}
    </div>
  </li>`;
}

function drawMore({ host, context, events }: Drawing, event: EventItem, stub: unknown) {
  const { id, actors, names } = event;
  const has = ({ length }: readonly unknown[]) => length && !stub;
  const accounts = details()?.drawAccountsOf(host, context, id, events);
  return has(actors) || has(names) || has(event.media) || accounts
    ? [
        has(actors)
          ? html`<p part="actors" class="names">${drawPhrase(context, actorsPhrase(context, actors))}</p>`
          : nothing,
        has(event.media) ? media()?.drawMedia(host, context, event) : nothing,
        has(names) ? provenance()?.drawNames(context, names) : nothing,
        accounts,
      ]
    : nothing;
}

function timeBetween({ context: { locale }, features }: Drawing, { date: before }: EventItem, { date }: EventItem) {
  const between = features.find((each) => each.between)?.between ?? elapsedPhrase;
  // Of two times on one day the order is known, but there are no days between them.
  const [from, to, isOrderKnown] = onCalendars(before, date);
  return (
    between(locale, from, to) ?? (isOrderKnown ? '' : locale.msg('Order not known', { id: 'timeline.order-unknown' }))
  );
}

function drawNotes(context: Context, { date }: EventItem, before: EventItem | undefined, after: EventItem | undefined) {
  const isFirst = after?.date.edtf === date.edtf && before?.date.edtf !== date.edtf;
  // Events of one date may have it for different reasons, and each has its own note.
  const isOwn = date.basis !== 'stated' && JSON.stringify(before?.date) !== JSON.stringify(date);
  return isFirst || isOwn
    ? html`${
        isFirst
          ? html`<p class="meta">
              ${context.locale.msg('Order within this date not known', { id: 'timeline.same-date' })}
            </p>`
          : nothing
      }
      ${isOwn ? drawDateNote(context, date) : nothing}`
    : nothing;
}

const drawPlace = (context: Context, place: Place, isFirst: boolean) =>
  place.names.length
    ? provenance()?.drawPlace(context, place, isFirst)
    : html`<p part="place" class="place">${drawPhrase(context, [isolate(context, place.name)])}</p>`;
