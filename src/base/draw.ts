import { html, nothing, type TemplateResult } from 'lit';

import { get } from '../explainer/find.js';
import { pick } from '../explainer/text.js';
import type { DateValue, ExplainerDocument, Id, LangMap, Step, Translation } from '../explainer/types.js';
import { chainPhrase, translationPhrase } from '../language/attribution.js';
import { datePhrase } from '../language/dates.js';
import { andList } from '../language/lists.js';
import { directionOf, localeFor, type Locale } from '../language/locale.js';
import type { Isolate, Phrase } from '../language/parts.js';

/** What it takes to word a part of a document: the language of the reader and the document it stands in. */
export interface Context {
  readonly locale: Locale;
  readonly document: ExplainerDocument;
}

/** A phrase as nodes: names in `<bdi>`, dates in `<time>`. */
export const drawPhrase = (phrase: Phrase) =>
  phrase.map((part) =>
    typeof part === 'string'
      ? part
      : 'datetime' in part
        ? html`<time datetime=${part.datetime}>${part.text}</time>`
        : drawIsolate(part),
  );

const drawIsolate = ({ text, lang, href }: Isolate) => {
  const isolate = html`<bdi lang=${lang ?? nothing} dir=${lang ? directionOf(lang) : nothing}>${text}</bdi>`;
  return href ? html`<a href=${href} part="link">${isolate}</a>` : isolate;
};

/** A text of the document in the reader's language, or in the nearest that is there, as an isolate. */
export function isolate({ locale, document }: Context, map: LangMap, href?: string): Isolate {
  const { text, lang } = pick(map, locale.tag, document.lang);
  return { text, lang, ...(href && { href }) };
}

/** A text of the document as running text, marked with its language where that is not the reader's. */
export function drawText(context: Context, map: LangMap): TemplateResult | string {
  const { text, lang = '' } = isolate(context, map);
  return lang === context.locale.tag ? text : html`<span lang=${lang} dir=${directionOf(lang)}>${text}</span>`;
}

/** A heading of a level that the page decides. */
export const drawHeading = (level: number, part: string, content: unknown) =>
  html`<div role="heading" aria-level=${level} part=${part} class=${part}>${content}</div>`;

/** A date in words. */
export const drawDate = (context: Context, date: DateValue) =>
  html`<span part="date" class="date">${drawPhrase(datePhrase(context.locale, date))}</span>`;

/** How a derived or estimated date was worked out, one step away. */
export const drawDateNote = (context: Context, { basis, dateNote }: DateValue) => {
  const { msg } = context.locale;
  if (basis === 'stated' || !dateNote) return nothing;
  return html`<details part="note" class="meta">
    <summary>
      ${
        basis === 'derived'
          ? msg('Date derived', { id: 'date.derived' })
          : msg('Date estimated', { id: 'date.estimated' })
      }
    </summary>
    <p>${drawText(context, dateNote)}</p>
  </details>`;
};

/** The chain of sources, whole and in order. */
export function drawChain(context: Context, via: readonly Step[]) {
  if (!via.length) return nothing;
  const links = via.map(({ source }) => {
    const { name, url, seen } = get(context.document, 'sources', source);
    return { ...isolate(context, name, url), seen };
  });
  return html`<span part="chain">${drawPhrase(chainPhrase(context.locale, links))}</span>`;
}

/** The names of actors as a list: “a, b and c”. */
export const actorNames = (context: Context, ids: readonly Id[]): Phrase =>
  andList(
    context.locale,
    ids.map((id) => [isolate(context, get(context.document, 'actors', id).name)]),
  );

/** Who translated a text, where somebody did. */
export const drawTranslation = (context: Context, translation: Translation | undefined) =>
  translation
    ? html`<p part="translation" class="meta">${translationPhrase(context.locale, translation)}</p>`
    : nothing;

/** Text in the quotation marks of its own language, the words themselves in a text node of their own. */
export const drawQuoted = (text: string, lang: string) => {
  const [open, close] = quotesAround(text, lang);
  return html`${open}${text}${close}`;
};

/** Levels of quotation alternate, and the words are never changed: words that bring outer marks get inner ones. */
export const quotesAround = (text: string, lang: string) => {
  const { quotes } = localeFor({ lang });
  return text.includes(quotes[0]) ? quotes.slice(2) : quotes;
};
