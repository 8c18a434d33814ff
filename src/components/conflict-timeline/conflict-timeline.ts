import {
  html,
  isServer,
  nothing,
  type CSSResultGroup,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';

import { ExplainerElement } from '../../base/element.js';
import { details, provenance } from '../../base/optional.js';
import { baseStyles } from '../../base/styles.js';
import type { EventItem, ExplainerDocument, Id } from '../../explainer/types.js';
import type { Context } from '../../telling/context.js';
import { timelineStyles } from './conflict-timeline.styles.js';
import { drawList, drawLists, eventsOf, mentionsIn, PER_LIST } from './draw-list.js';
import type { Explorer } from './explorer.js';

/** Draws the periods of a document on a server, where no feature does. */
let drawPeriods: ((context: Context) => unknown) | undefined;
export const drawPeriodsBy = (draw: typeof drawPeriods): void => void (drawPeriods = draw);

/**
 * Events in order: when, to the precision that is known, where, what the parties call it, through which
 * sources, and how much time lies between.
 * Each attribute may have `data-` before its name, and then wins over one that has not.
 *
 * @customElement conflict-timeline
 * @summary Events in order, with honest dates.
 *
 * @attr {'latn'|'arab'|'arabext'} numerals - Digits of languages in Arabic script. Like the four below, also as `data-…`, and from the nearest ancestor that has it.
 * @attr {'gregorian'|'syriac'|'dual'|'maghreb'|'tunisian-algerian'} month-names - Names of months in Arabic.
 * @attr {'islamic-umalqura'|'persian'} calendar - A second calendar beside the Gregorian, for whole days.
 * @attr {boolean} weekday - The day of the week before whole days.
 * @attr {string} relative-to - A day (`YYYY-MM-DD`) in relation to which days within a week of it are told.
 *
 * @slot - Events: a list, a table, a `<dl>` or boxes of class `event`, each with its date first. What readers see until the timeline has been drawn, and where it cannot be.
 * @slot before - A heading or a text above the events. What stands before them in HTML goes there by itself.
 * @slot after - A text below the events. What stands after them in HTML goes there by itself.
 * @event {ExplainerErrorEvent} explainer-error - The data could not be drawn.
 *
 * @csspart base - The wrapper that has the language and direction of what is drawn.
 * @csspart periods - The periods of the document: a list, or bars above the horizontal axis.
 * @csspart period - One period.
 * @csspart lanes - The names of the rows of sides, in the horizontal layout.
 * @csspart lane - The name of one row.
 * @csspart step - A button that goes a view back or on along the horizontal axis.
 * @csspart events - The ordered list.
 * @csspart group - The heading of a group of events.
 * @csspart event - One event.
 * @csspart elapsed - The time since the event before.
 * @csspart date - The date of an event.
 * @csspart note - How a date was derived.
 * @csspart title - The title of an event.
 * @csspart place - Where it happened.
 * @csspart place-names - The other names of a disputed place, each as the name of whoever calls it so.
 * @csspart place-note - What there is to know about the names of a place.
 * @csspart summary - What happened.
 * @csspart actors - Who took part.
 * @csspart media - Something to see or hear beside an event, with who made it.
 * @csspart image - An image.
 * @csspart video - A film.
 * @csspart audio - A sound.
 * @csspart embed - The box of an embedded page.
 * @csspart load - The button that loads an embedded page.
 * @csspart card - A link to a page, with its title, its site and an image.
 * @csspart caption - What an image, a film or a sound shows, who made it, and its licence.
 * @csspart names - What the parties call it.
 * @csspart translation - Who translated what is told of events.
 * @csspart relations - What an event answers or disputes, and what does so to it.
 * @csspart publisher-note - What the publisher adds to an event.
 * @csspart correction - What was corrected, beside it.
 * @csspart stub - In place of what was retracted.
 * @csspart warning - What readers should know before they read on.
 * @csspart chain - The chain of sources.
 * @csspart status - The status word.
 * @csspart verification - By whom and when an event was checked.
 * @csspart permalink - The button that copies the link to an event, with `permalinks`.
 * @csspart target - The event that the address of the page names.
 * @csspart news - How many events are new or changed since the page was opened, with `refresh`.
 * @csspart new - The mark of an event that is new.
 * @csspart changed - The mark of an event that was changed.
 * @csspart corrected - The mark of an event that was corrected.
 * @csspart link - A link to a source.
 * @csspart filter - The form that finds events.
 * @csspart field - One label and field of it.
 * @csspart error - The line that says that nothing could be shown.
 */
export class ConflictTimeline extends ExplainerElement {
  static override readonly styles: CSSResultGroup = [baseStyles, timelineStyles];
  static override readonly properties: PropertyDeclarations = {
    headingLevel: { type: Number, attribute: 'heading-level' },
    layout: {},
    groupBy: { attribute: 'group-by' },
    order: {},
    lanes: { type: Boolean },
    scale: {},
    filter: {},
    permalinks: { type: Boolean },
    refresh: { type: Number },
  };
  protected override readonly itemTable = 'events';
  protected override readonly drawsTable = true;

  /** Level of the headings of events, 1 to 6; where events stand in groups, that of groups, and events have the next. */
  declare headingLevel: number;

  /**
   * `vertical`, also where nothing is said; `horizontal`: an axis that scrolls; `compact`: dates, titles and sources,
   * for narrow columns; `auto`: one of the three, by the width that the element has.
   */
  declare layout?: 'vertical' | 'horizontal' | 'compact' | 'auto' | undefined;

  /** Groups of events, each under a heading. */
  declare groupBy?: 'day' | 'month' | 'year' | 'decade' | 'place' | undefined;

  /** Which event comes first: the oldest, also where nothing is said, or the newest. */
  declare order?: 'oldest' | 'newest' | undefined;

  /** Whether each side has a row of its own, in the horizontal layout. */
  declare lanes: boolean;

  /** `time`: the distance between events follows the time between them, and long gaps are folded. */
  declare scale?: 'even' | 'time' | undefined;

  /** What readers may filter by: some of `text`, `party`, `kind`, `place` and `period`; none of these: by all of them. */
  declare filter?: string | boolean | undefined;

  /** Whether each event has a button that copies a link to it. */
  declare permalinks: boolean;

  /** Seconds after which `src` is asked again, and so on, 10 at least; 0: never. */
  declare refresh: number;

  #explorer: Explorer | undefined;
  #exploring: Promise<unknown> | undefined;
  #failed = false;

  constructor() {
    super();
    this.headingLevel = 3;
    this.lanes = false;
    this.permalinks = false;
    this.refresh = 0;
  }

  override connectedCallback() {
    super.connectedCallback();
    addEventListener('hashchange', this.#onHashChange);
    if (this.#isExplored) void this.#explore();
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    removeEventListener('hashchange', this.#onHashChange);
  }

  #onHashChange = () => void this.#explore();

  protected override get asksForMore() {
    const { groupBy, order, layout, scale, lanes, filter, permalinks, refresh } = this;
    return [groupBy, order, layout, scale, lanes, filter != null, permalinks, refresh].some(Boolean);
  }

  /** Whether more is asked for than events in order. A fragment may name one, `#?secret=…` of WordPress does not. */
  get #isExplored() {
    return !isServer && (this.asksForMore || /^#[^?]/.test(location.hash));
  }

  /** Whether a server wrote more lists than are drawn at once: they stay until all can be drawn. */
  get #isLong() {
    return this.renderRoot.querySelectorAll('.events')[1];
  }

  /** Loads the explorer, and the features that attributes, the document and the page ask for. */
  #explore = async (document?: ExplainerDocument) => {
    await (this.#exploring ??= import('./explorer.js')
      .then(
        ({ Explorer }) => void (this.#explorer = new Explorer(this)),
        // The browser has reported the missing file; all events are drawn without it.
        () => void (this.#failed = true),
      )
      .then(() => this.requestUpdate()));
    await this.#explorer?.load(document);
  };

  protected override loadFor(document: ExplainerDocument) {
    return [
      ...super.loadFor(document),
      ...(this.#isExplored || (!isServer && (document.periods.length || this.#isLong))
        ? [this.#explore(document)]
        : []),
    ];
  }

  protected override willUpdate(changed: PropertyValues) {
    super.willUpdate(changed);
    if (!changed.size) return;
    this.#explorer?.change();
    if (this.context && (this.#explorer || this.#isExplored)) void this.#explore(this.context.document);
  }

  protected override render() {
    const document = this.context?.document;
    // A document without events leaves what the author wrote inside.
    const isEmpty = document && !document.events[0] && !document.periods[0];
    return html`<slot name="before"></slot>${isEmpty ? html`<slot></slot>` : super.render()}<slot name="after"></slot>`;
  }

  protected override draw(context: Context, id?: Id): TemplateResult {
    const { isPart, headingLevel: level } = this;
    const above = (events: readonly EventItem[]) =>
      isPart
        ? nothing
        : [details()?.drawWarningsOf(context, events), provenance()?.drawTranslationsOf(context, events)];
    if (this.#explorer) return this.#explorer.draw(context, id, above);
    const events = eventsOf(context.document, id);
    if (events[PER_LIST] && !isServer) void this.#explore();
    const drawing = {
      host: this,
      context,
      level,
      events,
      mentions: mentionsIn(context.document, events),
      features: [],
    };
    const drawn = this.#failed || isServer ? events.length : PER_LIST;
    const lists = [];
    for (let from = 0; events[from] && from < drawn; from += PER_LIST) lists.push(drawList(drawing, events, from));
    return isServer ? drawLists(above(events), lists, [drawPeriods?.(context)]) : drawLists(above(events), lists);
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    const done = await super.getUpdateComplete();
    const pending = this.#explorer ? this.#explorer.pending : this.#failed ? undefined : this.#exploring;
    if (!pending) return done;
    await pending;
    return this.getUpdateComplete();
  }
}
