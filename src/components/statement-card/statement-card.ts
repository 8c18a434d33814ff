import { html, nothing } from 'lit';

import {
  drawChain,
  drawDate,
  drawDateNote,
  drawHeading,
  drawPhrase,
  drawQuoted,
  drawStatus,
  drawStepAway,
  drawText,
} from '../../base/draw.js';
import { ExplainerElement } from '../../base/element.js';
import { details, provenance } from '../../base/optional.js';
import { baseStyles } from '../../base/styles.js';
import { statementsOn } from '../../explainer/accounts.js';
import { STATEMENT_ATTRIBUTES, statementFromAttributes } from '../../explainer/attributes.js';
import { find, get } from '../../explainer/find.js';
import { quotation, type Words } from '../../explainer/quotation.js';
import type { Id, Statement } from '../../explainer/types.js';
import { directionOf } from '../../language/locale.js';
import { actorName, type Context } from '../../telling/context.js';
import { statementStyles } from './statement-card.styles.js';

/**
 * One statement: who said it and in what role, to whom it answers, through which chain of sources, quoted or
 * reported, and who translated it. Quotation marks appear only around words that are the speaker's own. With the id
 * of an event, all statements about it as a thread, in the order in which they were made.
 *
 * @customElement statement-card
 * @summary One statement, attributed; or all statements about one event.
 *
 * @attr {string} speaker - Who said it, where no document does.
 * @attr {string} speaker-role - In what role.
 * @attr {string} text - What was said, in the language of the element.
 * @attr {'direct'|'mixed'|'indirect'} mode - Whether `text` is quoted, a report with quoted fragments, or a report.
 * @attr {string} quoted - Fragments of `text` that are the speaker's own words, separated by semicolons.
 * @attr {string} original-lang - BCP 47 tag of the language in which it was said.
 * @attr {string} via - The chain of sources, nearest to the speaker first, separated by semicolons.
 * @attr {string} date - When, in EDTF.
 * @attr {'unverified'|'single-source'|'corroborated'|'confirmed'|'contested'|'discounted'|'withdrawn'} status - How far it has been checked: a status of the format.
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
 * @csspart thread - All statements about one event.
 * @csspart thread-title - The title of that event.
 * @csspart card - The statement.
 * @csspart speaker - The name of the speaker.
 * @csspart role - The role of the speaker.
 * @csspart words - What was said.
 * @csspart source-words - The quoted words of the source, beside a translation that may not stand in marks.
 * @csspart original - The text that the words were translated from.
 * @csspart original-words - That text, where it is one step away.
 * @csspart translation - Who translated the words.
 * @csspart relations - What the statement answers, denies or disputes, and what does so to it.
 * @csspart correction - What was corrected, beside it.
 * @csspart stub - In place of what was retracted.
 * @csspart warning - What readers should know before they read on.
 * @csspart date - The date.
 * @csspart note - How a date was derived.
 * @csspart chain - The chain of sources.
 * @csspart status - The status word.
 * @csspart link - A link to a source or to another statement.
 * @csspart error - The line that says that nothing could be shown.
 */
export class StatementCard extends ExplainerElement {
  static override readonly styles = [baseStyles, statementStyles];
  static override readonly properties = { headingLevel: { type: Number, attribute: 'heading-level' } };
  protected static override readonly inputAttributes = STATEMENT_ATTRIBUTES;
  protected override readonly itemTable = 'statements';
  protected override readonly gather = statementsOn;

  /** Level of the heading with the speaker's name, or of a thread with its event, 1 to 6. */
  declare headingLevel: number;

  constructor() {
    super();
    this.headingLevel = 3;
  }

  protected override readAttributes() {
    return statementFromAttributes((name) => this.getAttribute(name));
  }

  protected override draw(context: Context, id: Id): unknown {
    const { document } = context;
    const found = find(document, id);
    const statements = found?.table === 'statements' ? [found.item] : statementsOn(document, id);
    const warnings = this.isPart ? nothing : details()?.drawWarningsOf(context, statements);
    if (found?.table === 'statements') return [warnings, this.#card(context, found.item, this.headingLevel, [id])];
    const ids = statements.map((statement) => statement.id);
    return html`${warnings}
      ${drawHeading(
        this.headingLevel,
        'thread-title',
        details()?.drawStub(context, id) ?? drawText(context, get(document, 'events', id).title),
      )}
      <ol part="thread" class="thread" role="list">
        ${statements.map((statement) => html`<li>${this.#card(context, statement, this.headingLevel + 1, ids, id)}</li>`)}
      </ol>`;
  }

  #card(context: Context, statement: Statement, headingLevel: number, ids: readonly Id[], event?: Id) {
    const { document } = context;
    const { id, date, medium, via, verification } = statement;
    const role = statement.speakerRole ?? get(document, 'actors', statement.speaker).role;
    return html`<article part="card" class="card" id=${id}>
      <header>
        ${drawHeading(headingLevel, 'speaker', drawPhrase(actorName(context, statement.speaker)))}
        ${role ? html`<p part="role" class="meta">${drawText(context, role)}</p>` : nothing}
      </header>
      ${details()?.drawStub(context, id) ?? this.#content(context, statement)}
      ${details()?.drawCorrectionsOf(context, id)} ${details()?.drawRelations(this, context, id, ids, event)}
      <footer class="meta">
        ${date ? drawDate(context, date) : nothing} ${provenance()?.drawMedium(context, medium)}
        ${drawChain(context, via)} ${drawStatus(context, verification)}
      </footer>
      ${date ? drawDateNote(context, date) : nothing}
    </article>`;
  }

  #content(context: Context, statement: Statement) {
    const { locale, document } = context;
    const { words, source, original } = quotation(statement, locale.tag, document.lang);
    const isOwn = words.quoted || words.fragments.length > 0;
    const label = locale.msg('Text before translation', { id: 'statement.original' });
    return html`${this.#words(words, 'words')} ${provenance()?.drawTranslation(context, words.translation)}
    ${source ? this.#sourceWords(context, source) : nothing}
    ${
      !original || (original === source && source.quoted)
        ? nothing
        : // Quoted words stand beside their translation; what a report was translated from is one step away.
          isOwn
          ? html`<div class="source">
              <p class="meta">${label}</p>
              ${this.#words(original, 'original')}
            </div>`
          : drawStepAway('original', label, this.#words(original, 'original-words'))
    }`;
  }

  #words({ text, lang, quoted, fragments }: Words, part: string) {
    const dir = directionOf(lang);
    return quoted
      ? html`<blockquote part=${part} lang=${lang} dir=${dir}>
          <p>${drawQuoted(text, lang)}</p>
        </blockquote>`
      : html`<p part=${part} lang=${lang} dir=${dir}>${markFragments(text, fragments, lang)}</p>`;
  }

  /** The quoted words as published: all, or the fragments that are quoted. */
  #sourceWords({ locale }: Context, source: Words) {
    return html`<div class="source">
      <p class="meta">${locale.msg('Quoted words as published', { id: 'statement.source-words' })}</p>
      ${
        source.quoted
          ? this.#words(source, 'source-words')
          : html`<p part="source-words" lang=${source.lang} dir=${directionOf(source.lang)}>
              ${source.fragments.map(
                (fragment, i) =>
                  html`${i ? html`<span class="gap"> · </span>` : nothing}<q>${drawQuoted(fragment, source.lang)}</q>`,
              )}
            </p>`
      }
    </div>`;
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
