import { html, nothing, type TemplateResult } from 'lit';

import type { DateValue, LangMap, Step, Verification } from '../explainer/types.js';
import { statusWords } from '../language/attribution.js';
import { datePhrase } from '../language/dates.js';
import { sentenceStart } from '../language/lists.js';
import { directionOf } from '../language/locale.js';
import type { Isolate, Phrase } from '../language/parts.js';
import { chainOf, isolate, type Context } from '../telling/context.js';
import { provenance } from './optional.js';

/** A phrase as nodes: names in `<bdi>`, with their language where that is not the reader's, dates in `<time>`. */
export const drawPhrase = (context: Pick<Context, 'locale'>, phrase: Phrase) => {
  const parts = phrase.map((part) =>
    typeof part === 'string'
      ? part
      : 'datetime' in part
        ? html`<time datetime=${part.datetime}>${part.text}</time>`
        : drawIsolate(context, part),
  );
  // Lit adds two nodes for an array.
  return parts[1] ? parts : parts[0];
};

/** The direction of a text: that of its language, but left to right where no letter is of a right-to-left script. */
const directionIn = (text: string, lang: string) => (/[\u0590-\u08ff\ud83a]/.test(text) ? directionOf(lang) : 'ltr');

/** A `<bdi>`, with `dir` where the language is known: else the first letter decides, which may be of another script. */
const drawIsolate = ({ locale }: Pick<Context, 'locale'>, { text, lang, href }: Isolate) => {
  const tag = lang === locale.tag ? nothing : (lang ?? nothing);
  const dir = lang ? directionIn(text, lang) : nothing;
  return href
    ? html`<a href=${href} part="link"><bdi lang=${tag} dir=${dir}>${text}</bdi></a>`
    : html`<bdi lang=${tag} dir=${dir}>${text}</bdi>`;
};

/** A text of the document as running text, marked with its language where that is not the reader's. */
export function drawText(context: Context, map: LangMap): TemplateResult | string {
  const part = isolate(context, map);
  const { tag, dir } = context.locale;
  return part.lang === tag && directionIn(part.text, tag) === dir ? part.text : drawIsolate(context, part);
}

/** A heading (WAI-ARIA): its level depends on the page, so no `<h3>` would do. */
export const drawHeading = (level: number, part: string, content: unknown) =>
  html`<div role="heading" aria-level=${level} part=${part} class=${part}>${content}</div>`;

/** A list with a part for its name; nothing where it is empty. */
export const drawList = (part: string, items: readonly unknown[]) =>
  items.length
    ? html`<ul part=${part} class=${part}>
        ${items.map((item) => html`<li>${item}</li>`)}
      </ul>`
    : nothing;

/** A disclosure; open where an element is drawn in detail, and on paper. */
export const drawStepAway = (part: string, summary: string, content: unknown, open = false) =>
  html`<details part=${part} class="meta" ?open=${open}>
    <summary>${summary}</summary>
    ${content}
  </details>`;

/** A date in words, at the start of a line. */
export const drawDateWords = (context: Context, date: DateValue) =>
  drawPhrase(context, sentenceStart(context.locale, datePhrase(context.locale, date)));

/** A date in words, as a part. */
export const drawDate = (context: Context, date: DateValue) =>
  html`<span part="date" class="date">${drawDateWords(context, date)}</span>`;

/** How a derived or estimated date was worked out, as a disclosure. */
export const drawDateNote = (context: Context, { basis, dateNote }: DateValue) => {
  const { msg } = context.locale;
  if (basis === 'stated' || !dateNote) return nothing;
  return drawStepAway(
    'note',
    basis === 'derived' ? msg('Date derived', { id: 'date.derived' }) : msg('Date estimated', { id: 'date.estimated' }),
    html`<p>${drawText(context, dateNote)}</p>`,
  );
};

/** The chain of sources, whole and in order. */
export const drawChain = (context: Context, via: readonly Step[]) =>
  via.length ? html`<span part="chain">${drawPhrase(context, chainOf(context, via))}</span>` : nothing;

/** How far something was checked, in words, and by whom and when where a document says that. */
export const drawStatus = (context: Context, verification: Verification | undefined) =>
  provenance()?.drawVerification(context, verification) ??
  html`<span part="status" class="status">${statusWords(context.locale, verification?.status)}</span>`;
