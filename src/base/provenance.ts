/**
 * Draws where texts and names come from: who translated a text, in what form and where something was said, and who calls
 * a place or an event so. Loaded when a document tells any of it.
 */
import { html, nothing, type TemplateResult } from 'lit';

import { isRetracted } from '../explainer/corrections.js';
import { get } from '../explainer/find.js';
import type { Quotation, Words } from '../explainer/quotation.js';
import type { EventItem, ExplainerDocument, Named, Place, Statement, Verification } from '../explainer/types.js';
import { statusWords } from '../language/attribution.js';
import { clauses, sentenceStart } from '../language/lists.js';
import { directionOf } from '../language/locale.js';
import type { Phrase } from '../language/parts.js';
import { mediumWords } from '../language/provenance.js';
import type { Context } from '../telling/context.js';
import { nameAsCalled, placeNames } from '../telling/place.js';
import { translationPhrases, translationTold } from '../telling/translation.js';
import { verificationNotes } from '../telling/verification.js';
import { drawList, drawPhrase, drawStepAway, drawText } from './draw.js';
import { drawQuoted, drawWords } from './words.js';

export { languageName } from '../language/provenance.js';

const drawTranslation = (context: Context, way: Phrase) =>
  html`<p part="translation" class="translation meta">${drawPhrase(context, way)}</p>`;

/** Who translated what is told in titles and summaries. */
export const drawTranslationsOf = (context: Context, told: readonly (ExplainerDocument | EventItem)[]) =>
  translationPhrases(context, told).map((way) => drawTranslation(context, way));

/**
 * Who translated what somebody said; the words as published, where the translation may not stand in quotation marks; and
 * the text that it was translated from.
 */
export function drawOrigin(context: Context, { words, source, original }: Quotation): TemplateResult {
  const label = context.locale.msg('Text before translation', { id: 'statement.original' });
  return html`${words.translation ? drawTranslation(context, translationTold(context, words.translation)) : nothing}
  ${source ? drawSourceWords(context, source) : nothing}
  ${
    !original || (original === source && source.quoted)
      ? nothing
      : // Quoted words stand beside their translation; what a report was translated from is one step away.
        words.quoted || words.fragments.length
        ? html`<div class="source">
            <p class="meta">${label}</p>
            ${drawWords(original, 'original')}
          </div>`
        : drawStepAway('original', label, drawWords(original, 'original-words'))
  }`;
}

/** The quoted words as published: all, or the fragments that are quoted. */
const drawSourceWords = ({ locale }: Context, source: Words) =>
  html`<div class="source">
    <p class="meta">${locale.msg('Quoted words as published', { id: 'statement.source-words' })}</p>
    ${
      source.quoted
        ? drawWords(source, 'source-words')
        : html`<p part="source-words" lang=${source.lang} dir=${directionOf(source.lang)}>
            ${source.fragments.map(
              (fragment, i) =>
                html`${i ? html`<span class="gap"> · </span>` : nothing}<q>${drawQuoted(fragment, source.lang)}</q>`,
            )}
          </p>`
    }
  </div>`;

/** The form in which something was said, and where, as far as that is known. */
export const drawCircumstances = (context: Context, { id, medium, place }: Statement) => {
  const { document, locale } = context;
  const words = mediumWords(locale, medium);
  return html`${words ? html`<span>${drawPhrase(context, sentenceStart(locale, [words]))}</span>` : nothing}
  ${place && !isRetracted(document, id) ? drawPlace(context, get(document, 'places', place), true) : nothing}`;
};

/** How far something was checked, and by whom; undefined where only the status is known. */
export function drawVerification(context: Context, verification: Verification | undefined): TemplateResult | undefined {
  const notes = verificationNotes(context, verification);
  return notes.length
    ? html`<span part="status" class="status">${statusWords(context.locale, verification!.status)}</span>
        <span part="verification"
          >${drawPhrase(context, sentenceStart(context.locale, clauses(context.locale, notes)))}</span
        >`
    : undefined;
}

/** The names that parties have for something, each with the party. */
export const drawNames = (context: Context, names: readonly Named[]) =>
  drawList(
    'names',
    names.map((name) => drawPhrase(context, nameAsCalled(context, name))),
  );

/** A place. At its first mention a disputed one has the names of the parties, and the note on them. */
export function drawPlace(context: Context, place: Place, isFirst: boolean): TemplateResult {
  const [own, ...others] = placeNames(context, place, isFirst);
  return html`<p part="place" class="place">${drawPhrase(context, own!)}</p>
    ${drawList(
      'place-names',
      others.map((name) => drawPhrase(context, name)),
    )}
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
