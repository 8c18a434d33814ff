import { html, nothing, type CSSResultGroup, type PropertyDeclarations } from 'lit';

import { drawChain, drawDate, drawDateNote, drawHeading, drawPhrase, drawStatus, drawText } from '../../base/draw.js';
import { ExplainerElement } from '../../base/element.js';
import { details, provenance } from '../../base/optional.js';
import { baseStyles } from '../../base/styles.js';
import { drawWords } from '../../base/words.js';
import { statementsOn } from '../../explainer/accounts.js';
import { STATEMENT_ATTRIBUTES, statementFromAttributes } from '../../explainer/attributes.js';
import { find, get } from '../../explainer/find.js';
import { quotation } from '../../explainer/quotation.js';
import type { Id, Statement } from '../../explainer/types.js';
import { actorName, roleOf, type Context } from '../../telling/context.js';
import { statementStyles } from './statement-card.styles.js';

/**
 * One statement: who said it and in what role, to whom it answers, through which chain of sources, quoted or
 * reported, and who translated it. Quotation marks appear only around words that are the speaker's own. With the id
 * of an event, all statements about it as a thread, in the order in which they were made.
 * Each attribute may have `data-` before its name, and then wins over one that has not.
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
 * @attr {'written-statement'|'speech'|'press-briefing'|'interview'|'social-post'|'letter'} medium - In what form it was said.
 * @attr {string} via - The chain of sources, nearest to the speaker first, separated by semicolons.
 * @attr {string} date - When, in EDTF.
 * @attr {string} place - Where it was said.
 * @attr {'unverified'|'single-source'|'corroborated'|'confirmed'|'contested'|'discounted'|'withdrawn'} status - How far it has been checked: a status of the format.
 * @attr {string} warnings - What readers should know before they read on: `death; children`.
 * @attr {string} note - What the publisher adds, such as who denies it.
 * @attr {'latn'|'arab'|'arabext'} numerals - Digits of languages in Arabic script. Like the four below, also as `data-…`, and from the nearest ancestor that has it.
 * @attr {'gregorian'|'syriac'|'dual'|'maghreb'|'tunisian-algerian'} month-names - Names of months in Arabic.
 * @attr {'islamic-umalqura'|'persian'} calendar - A second calendar beside the Gregorian, for whole days.
 * @attr {boolean} weekday - The day of the week before whole days.
 * @attr {string} relative-to - A day (`YYYY-MM-DD`) in relation to which days within a week of it are told.
 *
 * @slot - The statement in `<blockquote>` and `<figcaption>`, or a list of label and value. What readers see until it has been drawn, and where it cannot be.
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
 * @csspart publisher-note - What the publisher adds.
 * @csspart correction - What was corrected, beside it.
 * @csspart stub - In place of what was retracted.
 * @csspart warning - What readers should know before they read on.
 * @csspart date - The date.
 * @csspart place - Where it was said.
 * @csspart place-names - The other names of a disputed place, each as the name of whoever calls it so.
 * @csspart place-note - What there is to know about the names of a place.
 * @csspart note - How a date was derived.
 * @csspart chain - The chain of sources.
 * @csspart status - The status word.
 * @csspart verification - By whom and when it was checked.
 * @csspart link - A link to a source or to another statement.
 * @csspart error - The line that says that nothing could be shown.
 */
export class StatementCard extends ExplainerElement {
  static override readonly styles: CSSResultGroup = [baseStyles, statementStyles];
  static override readonly properties: PropertyDeclarations = {
    headingLevel: { type: Number, attribute: 'heading-level' },
  };
  protected static override readonly inputAttributes = STATEMENT_ATTRIBUTES;
  protected override readonly itemTable = 'statements';
  protected override readonly readAttributes = statementFromAttributes;
  protected override readonly gather = statementsOn;

  /** Level of the heading with the speaker's name, or of a thread with its event, 1 to 6. */
  declare headingLevel: number;

  constructor() {
    super();
    this.headingLevel = 3;
  }

  protected override draw(context: Context, id: Id): unknown {
    const { document } = context;
    const found = find(document, id);
    const one = found?.table === 'statements' ? found.item : undefined;
    const statements = one ? [one] : statementsOn(document, id);
    const warnings = this.isPart ? nothing : details()?.drawWarningsOf(context, statements);
    if (one) return [warnings, this.#card(context, one, this.headingLevel, statements)];
    return html`${warnings}
      ${drawHeading(
        this.headingLevel,
        'thread-title',
        details()?.drawStub(context, id) ?? drawText(context, get(document, 'events', id).title),
      )}
      <ol part="thread" class="thread" role="list">
        ${statements.map((statement) => html`<li>${this.#card(context, statement, this.headingLevel + 1, statements, id)}</li>`)}
      </ol>`;
  }

  #card(context: Context, statement: Statement, headingLevel: number, here: readonly Statement[], event?: Id) {
    const { id, date, via, verification } = statement;
    const role = roleOf(context, statement.speaker, statement.speakerRole);
    return html`<article part="card" class="card" id=${id}>
      <header>
        ${drawHeading(headingLevel, 'speaker', drawPhrase(context, actorName(context, statement.speaker)))}
        ${role ? html`<p part="role" class="meta">${drawText(context, role)}</p>` : nothing}
      </header>
      ${details()?.drawStub(context, id) ?? this.#content(context, statement)} ${details()?.drawNotesOf(context, id)}
      ${details()?.drawRelations(this, context, id, here, event)}
      <footer class="meta">
        ${date ? drawDate(context, date) : nothing} ${provenance()?.drawCircumstances(context, statement)}
        ${drawChain(context, via)} ${drawStatus(context, verification)}
      </footer>
      ${date ? drawDateNote(context, date) : nothing}
    </article>`;
  }

  #content(context: Context, statement: Statement) {
    const all = quotation(statement, context.locale.tag, context.document.lang);
    return html`${drawWords(all.words, 'words')} ${provenance()?.drawOrigin(context, all)}`;
  }
}
