import { html, noChange, nothing, type PropertyValues, type TemplateResult } from 'lit';

import { drawHeading } from '../../base/draw.js';
import { ExplainerElement } from '../../base/element.js';
import { details } from '../../base/optional.js';
import { baseStyles } from '../../base/styles.js';
import type { EventItem, ExplainerDocument, Id } from '../../explainer/types.js';
import { str } from '../../language/catalogue.js';
import type { Context } from '../../telling/context.js';
import { timelineStyles } from './conflict-timeline.styles.js';
import { drawEvent } from './draw-event.js';
import { drawingOf, type Drawing, type List } from './drawing.js';
import type { TimelineFeature } from './feature.js';
import { FEATURES, type Feature } from './features.js';

/** Longest time for which lists are drawn before the page may do something else, ms: half a frame. */
const SLICE = 8;

/** A task of its own, soon. */
const nextTask = () =>
  new Promise<void>(
    (resolve) =>
      (globalThis as { scheduler?: { postTask(task: () => void): void } }).scheduler?.postTask(resolve) ??
      setTimeout(resolve),
  );

/**
 * Events in order: when, to the precision that is known, where, what the parties call it, through which
 * sources, and how much time lies between.
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
 * @slot - What readers see until the timeline has been drawn, and where it cannot be.
 * @event {ExplainerErrorEvent} explainer-error - The data could not be drawn.
 *
 * @csspart base - The wrapper that has the language and direction of what is drawn.
 * @csspart events - The ordered list.
 * @csspart event - One event.
 * @csspart elapsed - The time since the event before.
 * @csspart date - The date of an event.
 * @csspart note - How a date was derived.
 * @csspart title - The title of an event.
 * @csspart place - Where it happened.
 * @csspart place-names - The other names of a disputed place, each as the name of whoever calls it so.
 * @csspart place-note - What there is to know about the names of a place.
 * @csspart summary - What happened.
 * @csspart names - What the parties call it.
 * @csspart relations - What an event answers or disputes, and what does so to it.
 * @csspart correction - What was corrected, beside it.
 * @csspart stub - In place of what was retracted.
 * @csspart warning - What readers should know before they read on.
 * @csspart chain - The chain of sources.
 * @csspart status - The status word.
 * @csspart link - A link to a source.
 * @csspart error - The line that says that nothing could be shown.
 */
export class ConflictTimeline extends ExplainerElement {
  static override readonly styles = [baseStyles, timelineStyles];
  static override readonly properties = {
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
  declare layout?: 'vertical' | 'horizontal' | 'compact' | 'auto';

  /** Groups of events, each under a heading. */
  declare groupBy?: 'day' | 'month' | 'year' | 'decade' | 'place';

  /** Which event comes first: the oldest, also where nothing is said, or the newest. */
  declare order?: 'oldest' | 'newest';

  /** Whether each side has a row of its own, in the horizontal layout. */
  declare lanes: boolean;

  /** `time`: the distance between events follows the time between them, and long gaps are folded. */
  declare scale?: 'even' | 'time';

  /** What readers may filter by: some of `text`, `party`, `kind`, `place` and `period`; empty: by all of them. */
  declare filter?: string;

  /** Whether each event has a button that copies a link to it. */
  declare permalinks: boolean;

  /** Seconds after which `src` is asked again, and so on; 0: never. */
  declare refresh: number;

  #features = new Map<Feature, TimelineFeature>();
  #drawing: Drawing | undefined;
  /** How many lists stand on the page, drawn or not. */
  #placed = 0;
  #slice: Promise<void> | undefined;

  constructor() {
    super();
    this.headingLevel = 3;
    this.lanes = false;
    this.permalinks = false;
    this.refresh = 0;
  }

  override connectedCallback() {
    super.connectedCallback();
    addEventListener('hashchange', this.#ask);
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    removeEventListener('hashchange', this.#ask);
  }

  protected override loadFor(document: ExplainerDocument) {
    return [...super.loadFor(document), ...this.#load(document)];
  }

  protected override willUpdate(changed: PropertyValues) {
    super.willUpdate(changed);
    if (!changed.size) return;
    this.#drawing = undefined;
    this.#ask();
  }

  /** Brings what is asked for now and was not when the document came. */
  #ask = () => {
    const { context } = this;
    for (const loading of context ? this.#load(context.document) : [])
      void loading.then(() => {
        this.#drawing = undefined;
        this.requestUpdate();
      });
  };

  #load(document: ExplainerDocument) {
    return FEATURES.filter((each) => each.isAsked(this, document) && !this.#features.has(each)).map((each) =>
      each.load().then(
        ({ createFeature }) => {
          if (this.#features.has(each)) return;
          const feature = createFeature(this);
          this.#features.set(each, feature);
          this.addController(feature);
          if (feature.styles) this.shadowRoot!.adoptedStyleSheets.push(feature.styles.styleSheet!);
        },
        // The browser has told of a file that does not come; the timeline is whole without it.
        () => undefined,
      ),
    );
  }

  protected override render() {
    if (!this.context) this.#placed = 0;
    return super.render();
  }

  protected override draw(context: Context, id?: Id): TemplateResult {
    if (this.#drawing?.context.locale !== context.locale)
      this.#drawing = drawingOf(
        context,
        FEATURES.filter((each) => each.isAsked(this, context.document)).flatMap(
          (each) => this.#features.get(each) ?? [],
        ),
        id,
        this.#inView,
      );
    const drawing = this.#drawing;
    return html`${this.isPart ? nothing : details()?.drawWarningsOf(context, drawing.events)}
      ${drawing.features.map((each) => each.drawBefore?.(context, drawing.events))}
      <div class="lists ${drawing.features.map(({ classes = '' }) => classes).join(' ')}">
        ${this.#drawSlice(drawing)}
      </div>`;
  }

  /** The list that a reader has before them. */
  get #inView(): number {
    const lists = [...this.renderRoot.querySelectorAll('.events')];
    return Math.max(
      0,
      lists.findIndex((list) => list.getBoundingClientRect().bottom > 0),
    );
  }

  /**
   * The lists, of which some are drawn now and the others keep what they have: at first the one that a reader sees,
   * then as many as a slice of time is enough for.
   */
  #drawSlice(drawing: Drawing) {
    const { lists, due } = drawing;
    const parts: unknown[] = lists.map((list, i) => (i < this.#placed ? noChange : this.#drawList(drawing, list, [])));
    this.#placed = lists.length;
    const end = due.length < lists.length ? performance.now() + SLICE : 0;
    do {
      const i = due.shift();
      if (i === undefined) break;
      const list = lists[i]!;
      parts[i] = this.#drawList(drawing, list, list.section.events.slice(list.from, list.to));
    } while (performance.now() < end);
    return parts;
  }

  #drawList(drawing: Drawing, { section, from, to }: List, events: readonly EventItem[]) {
    const { heading, events: all } = section;
    const { number, msg } = drawing.context.locale;
    const isWhole = to - from === all.length;
    const [first, last, count] = [from + 1, to, all.length].map((n) => number(n));
    const level = this.headingLevel + (heading ? 1 : 0);
    return html`${heading && !from ? drawHeading(this.headingLevel, 'group', heading) : nothing}
      <ol
        part="events"
        class="events ${isWhole ? '' : 'some'} ${from ? '' : 'first'} ${to < all.length ? '' : 'last'}"
        role="list"
        aria-label=${isWhole ? nothing : msg(str`Events ${first}–${last} of ${count}`, { id: 'timeline.some' })}
      >
        ${events.map((event, i) => drawEvent(this, drawing, level, event, all[from + i - 1], all[from + i + 1]))}
      </ol>`;
  }

  protected override updated(changed: PropertyValues) {
    super.updated(changed);
    if (this.#drawing?.due.length && this.context)
      this.#slice ??= nextTask().then(() => {
        this.#slice = undefined;
        this.requestUpdate();
      });
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    const done = await super.getUpdateComplete();
    if (!this.#slice) return done;
    await this.#slice;
    return this.getUpdateComplete();
  }
}
