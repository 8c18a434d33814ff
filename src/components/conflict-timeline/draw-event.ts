import { html, nothing, type TemplateResult } from 'lit';

import { drawChain, drawDate, drawDateNote, drawHeading, drawPhrase, drawStatus, drawText } from '../../base/draw.js';
import { details, media, provenance } from '../../base/optional.js';
import { get } from '../../explainer/find.js';
import type { EventItem, Place } from '../../explainer/types.js';
import { elapsedPhrase } from '../../language/elapsed.js';
import { isolate, type Context } from '../../telling/context.js';
import type { Drawing } from './draw-list.js';

/**
 * One event.
 * @param before the one that stands before it, if any; `after` likewise
 */
export function drawEvent(
  { host, context, level, mentions, features }: Drawing,
  event: EventItem,
  before: EventItem | undefined,
  after: EventItem | undefined,
): TemplateResult {
  const { locale } = context;
  // A date that several events share stands once, with what it does not tell of their order.
  const sameDate = before?.date.edtf === event.date.edtf;
  // Two events of one date may have it for different reasons, and each says its own.
  const sameNote = sameDate && JSON.stringify(before.date) === JSON.stringify(event.date);
  return html`<li part="event" class="event ${sameDate ? 'same-date' : ''}" id=${event.id}>
    ${before && !sameDate ? drawBetween(context, features, before, event) : nothing}
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
      ${details()?.drawStub(context, event.id) ?? drawContent(host, context, level, event, mentions.get(event.place) === event)}
      ${details()?.drawCorrectionsOf(context, event.id)} ${details()?.drawRelations(host, context, event.id)}
      <p class="meta facts">
        ${drawChain(context, event.via)} ${event.verification ? drawStatus(context, event.verification) : nothing}
      </p>
      ${features.length ? features.map((each) => each.drawBeside?.(context, event)) : nothing}
    </div>
  </li>`;
}

function drawBetween(
  context: Context,
  features: Drawing['features'],
  { date: before }: EventItem,
  { date }: EventItem,
) {
  const { locale } = context;
  const between = features.find((each) => each.between)?.between ?? elapsedPhrase;
  return html`<p part="elapsed" class="elapsed meta">
    ${between(locale, before.edtf, date.edtf) ?? locale.msg('Order not known', { id: 'timeline.order-unknown' })}
  </p>`;
}

const drawContent = (host: Element, context: Context, level: number, event: EventItem, isFirst: boolean) => {
  const { title, place, summary, names } = event;
  return html`${drawHeading(level, 'title', drawText(context, title))}
  ${place ? drawPlace(context, get(context.document, 'places', place), isFirst) : nothing}
  ${summary ? html`<p part="summary">${drawText(context, summary)}</p>` : nothing}
  ${media()?.drawMedia(host, context, event)} ${provenance()?.drawNames(context, names)}`;
};

const drawPlace = (context: Context, place: Place, isFirst: boolean) =>
  place.names.length
    ? provenance()?.drawPlace(context, place, isFirst)
    : html`<p part="place" class="place">${drawPhrase([isolate(context, place.name)])}</p>`;
