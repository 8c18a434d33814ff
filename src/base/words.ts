/** Draws what somebody said: in quotation marks only what may stand in them. */
import { html, type TemplateResult } from 'lit';

import { piecesOf, type Words } from '../explainer/quotation.js';
import { directionOf } from '../language/locale.js';
import { quotesAround } from '../language/quotes.js';

/** Text in the quotation marks of its language. The words have a text node of their own. */
export const drawQuoted = (text: string, lang: string): TemplateResult => {
  const [open, close] = quotesAround(text, lang);
  return html`${open}${text}${close}`;
};

/** A quotation, or a report with its quoted fragments. */
export function drawWords({ text, lang, quoted, fragments }: Words, part: string): TemplateResult {
  const dir = directionOf(lang);
  return quoted
    ? html`<blockquote part=${part} lang=${lang} dir=${dir}>
        <p>${drawQuoted(text, lang)}</p>
      </blockquote>`
    : html`<p part=${part} lang=${lang} dir=${dir}>${markFragments(text, fragments, lang)}</p>`;
}

/** A report with each quoted fragment in quotation marks. */
const markFragments = (text: string, fragments: readonly string[], lang: string) =>
  piecesOf(text, fragments).map((piece, i) => (i % 2 ? html`<q>${drawQuoted(piece, lang)}</q>` : piece));
