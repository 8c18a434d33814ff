import { html, nothing } from 'lit';

import {
  drawChain,
  drawDate,
  drawDateNote,
  drawHeading,
  drawPhrase,
  drawQuoted,
  drawText,
  drawTranslation,
  isolate,
  type Context,
} from '../../base/draw.js';
import { ExplainerElement } from '../../base/element.js';
import { findOnPage } from '../../base/find-on-page.js';
import { baseStyles } from '../../base/styles.js';
import { STATEMENT_ATTRIBUTES, statementFromAttributes } from '../../explainer/attributes.js';
import { find, get, relations, type Relation } from '../../explainer/find.js';
import { quotation, type Words } from '../../explainer/quotation.js';
import type { Id, Statement } from '../../explainer/types.js';
import { linkWords, mediumWords, statusWords } from '../../language/attribution.js';
import { directionOf } from '../../language/locale.js';
import { statementStyles } from './statement-card.styles.js';

/**
 * One statement: who said it and in what role, to whom it answers, through which chain of sources, quoted or
 * reported, and who translated it. Quotation marks appear only around words that are the speaker's own.
 *
 * @customElement statement-card
 * @summary One statement, attributed.
 *
 * @attr {string} speaker - Who said it, where no document does.
 * @attr {string} speaker-role - In what role.
 * @attr {string} text - What was said, in the language of the element.
 * @attr {'direct'|'mixed'|'indirect'} mode - Whether `text` is quoted, a report with quoted fragments, or a report.
 * @attr {string} quoted - Fragments of `text` that are the speaker's own words, separated by semicolons.
 * @attr {string} original-lang - BCP 47 tag of the language in which it was said.
 * @attr {string} via - The chain of sources, nearest to the speaker first, separated by semicolons.
 * @attr {string} date - When, in EDTF.
 * @attr {string} status - How far it has been checked: a status of the format.
 * @attr {'latn'|'arab'|'arabext'} numerals - Digits of languages in Arabic script. Like the four below, also as `data-…`, and from the nearest ancestor that has it.
 * @attr {'gregorian'|'syriac'|'dual'|'maghreb'|'tunisian-algerian'} month-names - Names of months in Arabic.
 * @attr {'islamic-umalqura'|'persian'} calendar - A second calendar beside the Gregorian, for whole days.
 * @attr {boolean} weekday - The day of the week before whole days.
 * @attr {string} relative-to - A day (`YYYY-MM-DD`) in relation to which days within a week of it are told.
 *
 * @slot - What readers see until the statement has been drawn, and where it cannot be.
 * @event {ExplainerErrorEvent} explainer-error - The data could not be drawn.
 *
 * @csspart base - The wrapper that has the language and direction of what is drawn.
 * @csspart card - The statement.
 * @csspart speaker - The name of the speaker.
 * @csspart role - The role of the speaker.
 * @csspart words - What was said.
 * @csspart source-words - The quoted words of the source, beside a translation that may not stand in marks.
 * @csspart translation - Who translated the words.
 * @csspart relations - What the statement answers, denies or disputes, and what does so to it.
 * @csspart date - The date.
 * @csspart note - How a date was derived.
 * @csspart chain - The chain of sources.
 * @csspart status - The status word.
 * @csspart link - A link to a source or to another statement.
 * @csspart error - The line that says that nothing could be shown.
 *
 * @cssproperty [--explainer-font=inherit] - Font of the text.
 * @cssproperty [--explainer-font-heading=inherit] - Font of headings.
 * @cssproperty [--explainer-size=1em] - Size of the text; all other sizes follow it.
 * @cssproperty [--explainer-size-small=0.8125em] - Size of dates, chains and notes.
 * @cssproperty [--explainer-ink=currentColor] - Colour of the text.
 * @cssproperty [--explainer-muted] - Colour of dates, chains and notes.
 * @cssproperty [--explainer-rule] - Colour of lines.
 * @cssproperty [--explainer-accent] - Colour of links and of the mark beside words in quotation marks.
 * @cssproperty [--explainer-surface=transparent] - Background of the card.
 * @cssproperty [--explainer-radius=0] - Radius of corners.
 * @cssproperty [--explainer-space=1em] - Unit of the space between things.
 */
export class StatementCard extends ExplainerElement {
  static override readonly styles = [baseStyles, statementStyles];
  static override readonly properties = { headingLevel: { type: Number, attribute: 'heading-level' } };
  protected static override readonly inputAttributes = STATEMENT_ATTRIBUTES;
  protected override readonly itemTable = 'statements';

  /** Level of the heading with the speaker's name, 1 to 6. */
  declare headingLevel: number;

  constructor() {
    super();
    this.headingLevel = 3;
  }

  protected override readAttributes() {
    return statementFromAttributes((name) => this.getAttribute(name));
  }

  protected override draw(context: Context, id: Id) {
    const { locale, document } = context;
    const statement = get(document, 'statements', id);
    const speaker = get(document, 'actors', statement.speaker);
    const role = statement.speakerRole ?? speaker.role;
    const medium = mediumWords(locale, statement.medium);
    const { words, source } = quotation(statement, locale.tag, document.lang);
    const related = relations(document, id);
    return html`<article part="card" class="card">
      <header>
        ${drawHeading(this.headingLevel, 'speaker', drawPhrase([isolate(context, speaker.name)]))}
        ${role ? html`<p part="role" class="meta">${drawText(context, role)}</p>` : nothing}
      </header>
      ${this.#words(words, 'words')} ${drawTranslation(context, words.translation)}
      ${source ? this.#sourceWords(context, source) : nothing}
      ${
        related.length
          ? html`<ul part="relations" class="relations">
              ${related.map((relation) => this.#relation(context, relation))}
            </ul>`
          : nothing
      }
      <footer class="meta">
        ${statement.date ? drawDate(context, statement.date) : nothing}
        ${medium ? html`<span>${medium}</span>` : nothing} ${drawChain(context, statement.via)}
        <span part="status" class="status">${statusWords(locale, statement.verification?.status)}</span>
      </footer>
      ${statement.date ? drawDateNote(context, statement.date) : nothing}
    </article>`;
  }

  #words({ text, lang, quoted, fragments }: Words, part: string) {
    const dir = directionOf(lang);
    return quoted
      ? html`<blockquote part=${part} lang=${lang} dir=${dir}>
          <p>${drawQuoted(text, lang)}</p>
        </blockquote>`
      : html`<p part=${part} lang=${lang} dir=${dir}>${markFragments(text, fragments, lang)}</p>`;
  }

  #sourceWords({ locale }: Context, source: Words) {
    const label = html`<p class="meta">
      ${locale.msg('Quoted words as published', { id: 'statement.source-words' })}
    </p>`;
    const words = source.quoted
      ? this.#words(source, 'source-words')
      : html`<p part="source-words" lang=${source.lang} dir=${directionOf(source.lang)}>
          ${source.fragments.map(
            (fragment, i) =>
              html`${i ? html`<span class="gap"> · </span>` : nothing}<q>${drawQuoted(fragment, source.lang)}</q>`,
          )}
        </p>`;
    return html`<div class="source">${label}${words}</div>`;
  }

  #relation(context: Context, { type, direction, other, note }: Relation) {
    const target = nameOfItem(context, other);
    const onPage = findOnPage(this, other);
    const name = drawPhrase([target]);
    return html`<li>
      <span class="kind">${linkWords(context.locale, type, direction)}</span>
      ${onPage ? html`<a part="link" href="#${other}" @click=${jump}>${name}</a>` : name}
      ${note ? html`<p>${drawText(context, note)}</p>` : nothing}
    </li>`;
  }
}

/** The speaker's own words inside a report, each in its marks. */
function markFragments(text: string, fragments: readonly string[], lang: string) {
  const parts: unknown[] = [];
  let rest = text;
  for (;;) {
    const next = fragments
      .map((fragment) => ({ fragment, at: rest.indexOf(fragment) }))
      .filter(({ at }) => at >= 0)
      .sort((a, b) => a.at - b.at || b.fragment.length - a.fragment.length)[0];
    if (!next) return [...parts, rest];
    parts.push(rest.slice(0, next.at), html`<q>${drawQuoted(next.fragment, lang)}</q>`);
    rest = rest.slice(next.at + next.fragment.length);
  }
}

/** What a link to an item is called: who speaks, who claims, or what happened. */
function nameOfItem(context: Context, id: Id) {
  const { table, item } = find(context.document, id)!;
  if (table === 'events') return isolate(context, item.title);
  const who = table === 'claims' ? item.claimant : (item as Statement).speaker;
  return isolate(context, get(context.document, 'actors', who).name);
}

/** A fragment does not reach into a shadow tree, so the link goes there itself. */
function jump(this: StatementCard, event: Event) {
  const link = event.currentTarget as HTMLAnchorElement;
  const target = findOnPage(link, link.hash.slice(1));
  if (!target) return;
  event.preventDefault();
  target.tabIndex = -1;
  target.scrollIntoView({ block: 'center' });
  target.focus({ preventScroll: true });
}
