/** Layouts of a timeline, the time between events as space, and periods. */
import { nothing } from 'lit';

import type { Context } from '../../../telling/context.js';
import type { ConflictTimeline } from '../conflict-timeline.js';
import { PER_LIST } from '../draw-list.js';
import type { Section, TimelineFeature } from '../feature.js';
import type * as Horizontal from './horizontal.js';
import { placesOf, UNIT, type Place } from './layouts-axis.js';
import { layoutStyles } from './layouts.styles.js';
import { drawPeriods } from './periods.js';

type Layout = 'vertical' | 'horizontal' | 'compact';

/** Widths for `auto`, in em: below the first it is compact, from the second on horizontal. */
const NARROW = 20;
const WIDE = 64;
/** In em. A scroll bar that comes or goes with a layout must not change the layout back. */
const SCROLL_BAR = 1.5;

/** The events of one list, in columns side by side. */
interface Stretch {
  readonly places: readonly Place[];
  /** Its index among the lists of its section. */
  readonly index: number;
  /** How many lists the section has. */
  readonly count: number;
}

const columnsOf = (places: readonly Place[]) => places.reduce((sum, { gap }) => sum + 1 + gap * UNIT, 0);

class Layouts implements TimelineFeature {
  readonly styles = layoutStyles;

  #host: ConflictTimeline;
  #layout: Layout = 'vertical';
  #sizes = new ResizeObserver(() => {
    if (this.#isHorizontal) this.#moves!.resize(this.#lists);
    // Not at once: these change the height, and an observer of sizes must not do that.
    requestAnimationFrame(() => {
      if (this.#layoutNow !== this.#layout) this.#host.requestUpdate();
      else if (this.#isHorizontal) this.#moves!.fit();
    });
  });

  #sections: readonly Section[] | undefined;
  #stretches: readonly Stretch[] = [];
  #places: readonly Place[] = [];
  /** Whether the lists have not been sized yet. */
  #isNew = false;
  /** Whether the lists on the page were drawn in another layout. */
  #isOther = false;
  #lists: HTMLElement[] = [];
  /** The first event of each list whose events have been placed. */
  #placed: (Element | null)[] = [];

  pending: Promise<void> | undefined;
  #loading: Promise<void> | undefined;
  #horizontal: typeof Horizontal | undefined;
  #moves: Horizontal.Moves | undefined;
  #lanes: Horizontal.Lanes | undefined;

  constructor(host: ConflictTimeline) {
    this.#host = host;
  }

  hostConnected(): void {
    this.#sizes.observe(this.#host);
  }

  hostDisconnected(): void {
    this.#sizes.disconnect();
  }

  /** Loads the horizontal layout where it is asked for. */
  load(): Promise<void> | undefined {
    return this.#layoutNow === 'horizontal' ? (this.#loading ??= this.pending = this.#bringHorizontal()) : undefined;
  }

  async #bringHorizontal() {
    try {
      this.#horizontal = await import('./horizontal.js');
      const root = this.#host.shadowRoot!;
      this.#moves = new this.#horizontal.Moves(root);
      root.adoptedStyleSheets.push(this.#horizontal.horizontalStyles.styleSheet!);
      this.#host.requestUpdate();
    } catch {
      // The browser has reported the missing file; the layout stays vertical.
    } finally {
      this.pending = undefined;
    }
  }

  get #layoutNow(): Layout {
    const { layout } = this.#host;
    if (layout === 'horizontal' || layout === 'compact') return layout;
    const width = layout === 'auto' && this.#host.offsetWidth;
    if (!width) return 'vertical';
    const em = parseFloat(getComputedStyle(this.#host).fontSize);
    if (width >= WIDE * em) return 'horizontal';
    return width < (NARROW + (this.#layout === 'compact' ? SCROLL_BAR : 0)) * em ? 'compact' : 'vertical';
  }

  get #isHorizontal() {
    return this.#layout === 'horizontal';
  }

  get classes(): string {
    return [
      this.#layout,
      this.#host.scale === 'time' ? 'scaled' : '',
      this.#lanes ? 'laned' : '',
      // Lists that are drawn one after the other have a fixed height, so that nothing moves.
      this.#stretches[1] ? 'fixed' : '',
    ].join(' ');
  }

  hostUpdate(): void {
    void this.load();
    const asked = this.#layoutNow;
    const layout = asked === 'horizontal' && !this.#horizontal ? 'vertical' : asked;
    if (layout === this.#layout) return;
    if (this.#isHorizontal) this.#leave();
    this.#isOther = this.#lists.length > 0;
    this.#layout = layout;
    this.#sections = undefined;
  }

  /** What comes next may need nothing of this file, and is then drawn without it. */
  #leave() {
    this.#moves!.leave();
    for (const each of this.#host.shadowRoot!.querySelectorAll<HTMLElement>('.events, .group'))
      each.style.gridColumn = '';
  }

  drawBefore({ locale }: Context): unknown {
    return this.#isHorizontal ? this.#moves!.draw(locale) : nothing;
  }

  drawWithin(context: Context, sections: readonly Section[]): unknown {
    if (sections !== this.#sections) this.#plan(context, sections);
    const whole = (this.#places.at(-1)?.from ?? -1) + 1;
    const { length } = this.#stretches;
    return [drawPeriods(context, this.#places, whole, length), this.#lanes?.draw(length)];
  }

  #plan(context: Context, sections: readonly Section[]) {
    const { scale, lanes } = this.#host;
    const places = placesOf(sections, scale === 'time');
    this.#sections = sections;
    this.#places = places.flat();
    this.#stretches = places.flatMap((section) => {
      const count = Math.ceil(section.length / PER_LIST);
      return section.flatMap((_, from) =>
        from % PER_LIST ? [] : { places: section.slice(from, from + PER_LIST), index: from / PER_LIST, count },
      );
    });
    this.#lanes =
      this.#isHorizontal && lanes && context.document.sides.length
        ? new this.#horizontal!.Lanes(
            context,
            this.#places.map(({ event }) => event),
          )
        : undefined;
    this.#isNew = true;
  }

  hostUpdated(): void {
    const isNew = this.#isNew;
    if (isNew) this.#size();
    this.#lists.forEach((list, i) => {
      const first = list.firstElementChild;
      // Lists that were there before this file came are drawn again one by one, with new nodes for the same events.
      if (first !== this.#placed[i] && this.#place(list, this.#stretches[i]!.places)) this.#placed[i] = first;
    });
    this.#moves?.go(this.#isHorizontal, isNew);
  }

  /** Sizes the lists on the axis, before their events are drawn. */
  #size() {
    this.#isNew = false;
    this.#lists = [...this.#host.shadowRoot!.querySelectorAll<HTMLElement>('.events')].slice(0, this.#stretches.length);
    this.#placed = [];
    this.#lists.forEach((list, i) => {
      const { index, count } = this.#stretches[i]!;
      list.style.cssText = this.#isHorizontal ? `grid-column: ${i + 1}` : '';
      const heading = list.previousElementSibling as HTMLElement | null;
      if (!index && heading?.matches('.group'))
        heading.style.gridColumn = this.#isHorizontal ? `${i + 1} / span ${count}` : '';
    });
    this.#fit();
    if (this.#isOther) this.#wake();
    this.#isOther = false;
  }

  /** Hidden events take no room on the axis. Then bars of periods would stand above the wrong events, and are hidden. */
  #fit() {
    let isWhole = true;
    this.#lists.forEach((list, i) => {
      const { places } = this.#stretches[i]!;
      const shown = places.filter((_, at) => !(list.children[at] as HTMLElement | undefined)?.hidden);
      list.style.setProperty('--_columns', `${columnsOf(shown)}`);
      isWhole &&= shown.length === places.length;
    });
    this.#lists[0]?.parentElement!.toggleAttribute('data-filtered', !isWhole);
  }

  eventsHidden(): void {
    if (this.#isNew || !this.#isHorizontal) return;
    this.#fit();
    this.#moves!.go(true, true);
  }

  /** WebKit would go on skipping lists (`content-visibility`) that the new layout has brought into view. */
  #wake() {
    const seen = this.#lists.filter((list) => {
      const { top, bottom } = list.getBoundingClientRect();
      return bottom > 0 && top < innerHeight;
    });
    for (const list of seen) list.style.contentVisibility = 'visible';
    requestAnimationFrame(() => {
      for (const list of seen) list.style.contentVisibility = '';
    });
  }

  /** @returns whether the list has the events that it is to have: only then they are placed */
  #place(list: HTMLElement, places: readonly Place[]): boolean {
    const events = [...list.children] as HTMLElement[];
    if (events.length !== places.length || places.some(({ event }, i) => event.id !== events[i]!.id)) return false;
    places.forEach(({ event, days, gap, isFolded }, i) => {
      const element = events[i]!;
      element.style.cssText = [
        `--_gap: ${gap}`,
        isFolded ? '--_line: 2px dashed' : '',
        // Where the order is not known, that is shown in every layout.
        days ? '' : '--_elapsed: block',
      ].join(';');
      if (this.#isHorizontal) {
        element.tabIndex = -1;
        // A name for screen readers when it gets the focus: a list item takes none from its content.
        element.ariaLabelledByElements = [...element.querySelectorAll('.date, .title, [part=stub]')];
      }
      this.#lanes?.place(element, event);
    });
    if (this.#isHorizontal) this.#moves!.open(list);
    return true;
  }
}

export const createFeature = async (host: ConflictTimeline): Promise<TimelineFeature> => {
  const layouts = new Layouts(host);
  await layouts.load();
  return layouts;
};
