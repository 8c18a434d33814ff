import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';

import { drawHeading, drawPhrase, drawText } from '../../base/draw.js';
import { ExplainerElement } from '../../base/element.js';
import { details, provenance } from '../../base/optional.js';
import { baseStyles } from '../../base/styles.js';
import { latestClaims } from '../../explainer/accounts.js';
import { get } from '../../explainer/find.js';
import { inOrder } from '../../explainer/order.js';
import { pick } from '../../explainer/text.js';
import type { Claim, Id, Source, Statement } from '../../explainer/types.js';
import { str } from '../../language/catalogue.js';
import { datePhrase } from '../../language/dates.js';
import { alphabetically } from '../../language/lists.js';
import { fill } from '../../language/parts.js';
import { isolate, type Context } from '../../telling/context.js';
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
 * @csspart claims - The claims about one event, beside one another.
 * @csspart event-title - The title of that event, where claims are about several.
 * @csspart stub - In place of the title of an event that was retracted.
 * @csspart order - By which rule sides and statements are ordered.
 * @csspart side - The statements of one side.
 * @csspart side-title - The name of a side.
 * @csspart source - One source.
 * @csspart corrections - All corrections.
 * @csspart correction - One correction.
 * @csspart link - A link to a source.
 * @csspart error - The line that says that nothing could be shown.
 */
export class ConflictExplainer extends ExplainerElement {
  static override readonly styles = [baseStyles, explainerStyles];
  static override readonly properties = {
    headingLevel: { type: Number, attribute: 'heading-level' },
    jsonLd: { type: Boolean, attribute: 'json-ld' },
  };

  /** Level of the heading with the title, 1 to 5; those of the sections follow it. */
  declare headingLevel: number;

  /** Whether the document is also put into the head of the page as schema.org in JSON-LD. One a page is enough. */
  declare jsonLd: boolean;

  #description: HTMLScriptElement | undefined;

  constructor() {
    super();
    this.headingLevel = 2;
    this.jsonLd = false;
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.#description?.remove();
  }

  protected override updated(changed: PropertyValues) {
    super.updated(changed);
    if (this.jsonLd || this.#description)
      import('../../base/description.js').then(
        ({ describe }) => {
          this.#description = describe(this, this.#description, this.jsonLd ? this.context : undefined);
        },
        // The browser has told of a file that does not come; the page is whole without it.
        () => undefined,
      );
  }

  protected override draw(context: Context): TemplateResult {
    const { locale, document } = context;
    const { msg } = locale;
    const { title, summary, updated, events, statements, sources, corrections } = document;
    const translation = title && pick(title, locale.tag, document.lang).translation;
    const claims = latestClaims(document);
    return html`
      <header>
        ${title ? drawHeading(this.headingLevel, 'title', drawText(context, title)) : nothing}
        ${details()?.drawWarningsOfDocument(context)}
        ${summary ? html`<p part="summary" class="summary">${drawText(context, summary)}</p>` : nothing}
        ${updated ? html`<p part="updated" class="meta">${this.#updated(context, updated)}</p>` : nothing}
        ${provenance()?.drawTranslation(context, translation)}
      </header>
      ${
        claims.length
          ? this.#section(
              msg('What is claimed about casualties', { id: 'explainer.claims' }),
              this.#claims(context, claims),
            )
          : nothing
      }
      ${
        events.length
          ? this.#section(
              msg('What happened', { id: 'explainer.events' }),
              html`<conflict-timeline .data=${document} heading-level=${this.headingLevel + 2}></conflict-timeline>`,
            )
          : nothing
      }
      ${
        statements.length
          ? this.#section(msg('Who said what', { id: 'explainer.statements' }), this.#statements(context))
          : nothing
      }
      ${
        sources.length
          ? this.#section(
              msg('Sources', { id: 'explainer.sources' }),
              html`<ul class="sources">
                ${sources.map((source) => this.#source(context, source))}
              </ul>`,
            )
          : nothing
      }
      ${
        corrections.length
          ? this.#section(msg('Corrections', { id: 'explainer.corrections' }), details()?.drawAllCorrections(context))
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

  /** The claims about each event beside one another: none stands above another, and none is added to another. */
  #claims(context: Context, claims: readonly Claim[]) {
    const { document } = context;
    const groups = new Map<Id | undefined, Claim[]>();
    for (const claim of inOrder(claims, ({ asOf }) => asOf)) {
      const { event } = claim.covers;
      groups.set(event, [...(groups.get(event) ?? []), claim]);
    }
    return [...groups].map(
      ([event, group]) =>
        html`${
            event && groups.size > 1
              ? drawHeading(
                  this.headingLevel + 2,
                  'event-title',
                  details()?.drawStub(context, event) ?? drawText(context, get(document, 'events', event).title),
                )
              : nothing
          }
          <div part="claims" class="claims">
            ${group.map(({ id }) => html`<casualty-badge id=${id} .data=${document} item=${id}></casualty-badge>`)}
          </div>`,
    );
  }

  /** The statements of each side beside those of the others, in an order that favours none, and which it is. */
  #statements(context: Context) {
    const { document, locale } = context;
    const sides = alphabetically(locale, document.sides, ({ name }) => isolate(context, name).text);
    const spoken = inOrder(document.statements, ({ date }) => date);
    const of = (side?: Id) => spoken.filter(({ speaker }) => get(document, 'actors', speaker).side === side);
    return html`${
        sides.length
          ? html`<p part="order" class="meta">
              ${locale.msg('Sides in alphabetical order, what each said by date.', { id: 'explainer.order' })}
            </p>`
          : nothing
      }
      <div class="sides">
        ${sides.map(({ id, name }) => this.#side(context, drawText(context, name), of(id), 'side'))}
      </div>
      ${this.#side(context, locale.msg('Others', { id: 'explainer.others' }), of(), 'side others')}`;
  }

  #side({ document }: Context, name: unknown, statements: readonly Statement[], names: string) {
    if (!statements.length) return nothing;
    return html`<section part="side" class=${names}>
      ${drawHeading(this.headingLevel + 2, 'side-title', name)}
      <div class="statements">
        ${statements.map(
          ({ id }) =>
            html`<statement-card
              id=${id}
              .data=${document}
              item=${id}
              heading-level=${this.headingLevel + 3}
            ></statement-card>`,
        )}
      </div>
    </section>`;
  }

  #source(context: Context, { name, title, url, lang, seen }: Source) {
    const { locale } = context;
    return html`<li part="source">
      ${drawPhrase([isolate(context, name, url)])}${title ? html`<span class="source-title">${drawText(context, title)}</span>` : nothing}
      <span class="meta">
        ${lang ? provenance()?.drawLanguage(context, lang) : nothing}
        ${seen ? nothing : locale.msg('Not seen directly', { id: 'source.not-seen' })}
      </span>
    </li>`;
  }
}
