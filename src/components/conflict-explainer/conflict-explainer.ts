import { html, nothing } from 'lit';

import { drawHeading, drawPhrase, drawText, drawTranslation, isolate, type Context } from '../../base/draw.js';
import { ExplainerElement } from '../../base/element.js';
import { baseStyles } from '../../base/styles.js';
import { get } from '../../explainer/find.js';
import { pick } from '../../explainer/text.js';
import type { ExplainerDocument, Id, LangMap, Source, Statement } from '../../explainer/types.js';
import { languageName } from '../../language/attribution.js';
import { str } from '../../language/catalogue.js';
import { datePhrase } from '../../language/dates.js';
import { fill } from '../../language/parts.js';
import { warningPhrase } from '../../language/warnings.js';
import { explainerStyles } from './conflict-explainer.styles.js';

/**
 * A whole document as a section of a page: what is claimed, what happened, who said what, and the sources.
 * Its parts are the other elements, each with the same document.
 *
 * @customElement conflict-explainer
 * @summary A whole document as a section of a page.
 *
 * @attr {'latn'|'arab'|'arabext'} numerals - Digits of languages in Arabic script. Like the four below, also as `data-…`, and from the nearest ancestor that has it.
 * @attr {'gregorian'|'syriac'|'dual'|'maghreb'|'tunisian-algerian'} month-names - Names of months in Arabic.
 * @attr {'islamic-umalqura'|'persian'} calendar - A second calendar beside the Gregorian, for whole days.
 * @attr {boolean} weekday - The day of the week before whole days.
 * @attr {string} relative-to - A day (`YYYY-MM-DD`) in relation to which days within a week of it are told.
 *
 * @slot - What readers see until the document has been drawn, and where it cannot be.
 * @event {ExplainerErrorEvent} explainer-error - The data could not be drawn.
 *
 * @csspart base - The wrapper that has the language and direction of what is drawn.
 * @csspart title - The title.
 * @csspart translation - Who translated the text.
 * @csspart warning - What readers should know before they read on.
 * @csspart summary - The summary.
 * @csspart updated - When the document was last changed.
 * @csspart section-title - The heading of a section.
 * @csspart side - The statements of one side.
 * @csspart side-title - The name of a side.
 * @csspart source - One source.
 * @csspart correction - One correction.
 * @csspart link - A link to a source.
 * @csspart error - The line that says that nothing could be shown.
 *
 * @cssproperty [--explainer-font=inherit] - Font of the text.
 * @cssproperty [--explainer-font-heading=inherit] - Font of headings.
 * @cssproperty [--explainer-size=1em] - Size of the text; all other sizes follow it.
 * @cssproperty [--explainer-size-small=0.8125em] - Size of notes.
 * @cssproperty [--explainer-size-large=1.1875em] - Size of the headings of sections.
 * @cssproperty [--explainer-size-huge=1.625em] - Size of the title.
 * @cssproperty [--explainer-ink=currentColor] - Colour of the text.
 * @cssproperty [--explainer-muted] - Colour of notes.
 * @cssproperty [--explainer-rule] - Colour of lines.
 * @cssproperty [--explainer-accent] - Colour of links.
 * @cssproperty [--explainer-space=1em] - Unit of the space between things.
 */
export class ConflictExplainer extends ExplainerElement {
  static override readonly styles = [baseStyles, explainerStyles];
  static override readonly properties = { headingLevel: { type: Number, attribute: 'heading-level' } };

  /** Level of the heading with the title, 1 to 5; those of the sections follow it. */
  declare headingLevel: number;

  constructor() {
    super();
    this.headingLevel = 2;
  }

  protected override draw(context: Context) {
    const { locale, document } = context;
    const { msg } = locale;
    const translation = document.title && pick(document.title, locale.tag, document.lang).translation;
    return html`
      <header>
        ${document.title ? drawHeading(this.headingLevel, 'title', drawText(context, document.title)) : nothing}
        ${
          document.warnings.length
            ? html`<p part="warning" class="warning">${drawPhrase(warningPhrase(locale, document.warnings))}</p>`
            : nothing
        }
        ${document.summary ? html`<p part="summary" class="summary">${drawText(context, document.summary)}</p>` : nothing}
        ${document.updated ? html`<p part="updated" class="meta">${this.#updated(context, document.updated)}</p>` : nothing}
        ${drawTranslation(context, translation)}
      </header>
      ${
        document.claims.length
          ? this.#section(
              msg('What is claimed about casualties', { id: 'explainer.claims' }),
              document.claims.map(
                ({ id }) => html`<casualty-badge id=${id} .data=${document} item=${id}></casualty-badge>`,
              ),
            )
          : nothing
      }
      ${
        document.events.length
          ? this.#section(
              msg('What happened', { id: 'explainer.events' }),
              html`<conflict-timeline .data=${document} heading-level=${this.headingLevel + 2}></conflict-timeline>`,
            )
          : nothing
      }
      ${
        document.statements.length
          ? this.#section(
              msg('Who said what', { id: 'explainer.statements' }),
              html`<div class="sides">${this.#sides(context)}</div>`,
            )
          : nothing
      }
      ${
        document.sources.length
          ? this.#section(
              msg('Sources', { id: 'explainer.sources' }),
              html`<ul class="sources">
                ${document.sources.map((source) => this.#source(context, source))}
              </ul>`,
            )
          : nothing
      }
      ${
        document.corrections.length
          ? this.#section(
              msg('Corrections', { id: 'explainer.corrections' }),
              html`<ul>
                ${document.corrections.map(
                  ({ date, note }) =>
                    html`<li part="correction">
                      ${drawPhrase(datePhrase(locale, { edtf: date.slice(0, 10) }))} ${drawText(context, note)}
                    </li>`,
                )}
              </ul>`,
            )
          : nothing
      }
    `;
  }

  #section(title: string, content: unknown) {
    return html`<section>${drawHeading(this.headingLevel + 1, 'section-title', title)} ${content}</section>`;
  }

  #updated({ locale }: Context, updated: string) {
    const date = datePhrase(locale, { edtf: updated.slice(0, 10) });
    return drawPhrase(fill(({ date }) => locale.msg(str`Updated ${date}`, { id: 'explainer.updated' }), { date }));
  }

  /** The statements of each side beside those of the others, sides in the order of the document. */
  #sides(context: Context) {
    const { document, locale } = context;
    const others = locale.msg('Others', { id: 'explainer.others' });
    return [...document.sides, undefined].map((side) => {
      const statements = document.statements.filter((statement) => sideOf(document, statement) === side?.id);
      return statements.length ? this.#side(context, side?.name, others, statements) : nothing;
    });
  }

  #side(context: Context, name: LangMap | undefined, others: string, statements: readonly Statement[]) {
    return html`<section part="side" class="side">
      ${drawHeading(this.headingLevel + 2, 'side-title', name ? drawText(context, name) : others)}
      ${statements.map(
        ({ id }) =>
          html`<statement-card
            id=${id}
            .data=${context.document}
            item=${id}
            heading-level=${this.headingLevel + 3}
          ></statement-card>`,
      )}
    </section>`;
  }

  #source(context: Context, { name, title, url, lang, seen }: Source) {
    const { locale } = context;
    return html`<li part="source">
      ${drawPhrase([isolate(context, name, url)])}${title ? html`<span class="source-title">${drawText(context, title)}</span>` : nothing}
      <span class="meta">
        ${lang ? languageName(locale, lang) : nothing}
        ${seen ? nothing : locale.msg('Not seen directly', { id: 'source.not-seen' })}
      </span>
    </li>`;
  }
}

function sideOf(document: ExplainerDocument, { speaker }: Statement): Id | undefined {
  return get(document, 'actors', speaker).side;
}
