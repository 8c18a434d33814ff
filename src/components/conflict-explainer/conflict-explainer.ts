import type { CSSResultGroup, PropertyDeclarations, PropertyValues, TemplateResult } from 'lit';

import { ExplainerElement } from '../../base/element.js';
import { optional } from '../../base/optional.js';
import { baseStyles } from '../../base/styles.js';
import type { ExplainerDocument } from '../../explainer/types.js';
import type { Context } from '../../telling/context.js';
import { explainerStyles } from './conflict-explainer.styles.js';

/** What draws a whole document: a page that shows only parts of one does without. */
export const drawing = optional(() => import('./draw-document.js'));

/**
 * A whole document as a section of a page: what is claimed, what happened, who said what, and the sources.
 * Its parts are the other elements, each with the same document.
 * Each attribute may have `data-` before its name, and then wins over one that has not.
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
 * @slot - Title, summary, and parts of class `conflict-timeline`, `statement-card` or `casualty-badge`. What readers see until the document has been drawn, and where it cannot be.
 * @event {ExplainerErrorEvent} explainer-error - The data could not be drawn.
 *
 * @csspart base - The wrapper that has the language and direction of what is drawn.
 * @csspart title - The title.
 * @csspart translation - Who translated the text.
 * @csspart warning - What readers should know before they read on.
 * @csspart summary - The summary.
 * @csspart updated - When the document was last changed.
 * @csspart section-title - The heading of a section.
 * @csspart methodology - The link to how figures are recorded.
 * @csspart claims - The claims about one event, beside one another.
 * @csspart event-title - The title of that event, where claims are about several.
 * @csspart stub - In place of the title of an event that was retracted.
 * @csspart order - By which rule sides and statements are ordered.
 * @csspart side - The statements of one side.
 * @csspart side-title - The name of a side.
 * @csspart source - One source.
 * @csspart corrections - All corrections.
 * @csspart correction - One correction.
 * @csspart note - How the date of a source was derived.
 * @csspart link - A link to a source.
 * @csspart error - The line that says that nothing could be shown.
 */
export class ConflictExplainer extends ExplainerElement {
  static override readonly styles: CSSResultGroup = [baseStyles, explainerStyles];
  static override readonly properties: PropertyDeclarations = {
    headingLevel: { type: Number, attribute: 'heading-level' },
    // Vue writes `false`.
    jsonLd: { converter: (said: string | null) => !['false', null].includes(said), attribute: 'json-ld' },
  };

  /** Level of the heading with the title, 1 to 3; those of sections, events, sides and speakers follow it, as far as three below. */
  declare headingLevel: number;

  /** Whether the document is also put into the head of the page as schema.org in JSON-LD. One a page is enough. */
  declare jsonLd: boolean;

  #description: HTMLScriptElement | undefined;

  constructor() {
    super();
    this.headingLevel = 2;
    this.jsonLd = false;
  }

  protected override get asksForMore() {
    return this.jsonLd;
  }

  override connectedCallback() {
    super.connectedCallback();
    // It comes while the data comes; where it does not, loadFor() says so.
    for (const coming of drawing.bring()) coming.catch(() => undefined);
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

  protected override loadFor(document: ExplainerDocument) {
    return [...super.loadFor(document), ...drawing.bring()];
  }

  protected override draw(context: Context): TemplateResult {
    return drawing()!.drawDocument(context, this.headingLevel);
  }
}
