/**
 * Draws timelines of many events in slices, and loads their features. Loaded where there are many events, or something
 * asks for a feature.
 */
import { noChange, type ReactiveController, type TemplateResult } from 'lit';

import { drawHeading } from '../../base/draw.js';
import type { EventItem, ExplainerDocument, Id } from '../../explainer/types.js';
import { str } from '../../language/catalogue.js';
import type { Context } from '../../telling/context.js';
import type { ConflictTimeline } from './conflict-timeline.js';
import { drawList, drawLists, eventsOf, mentionsIn, PER_LIST, type Drawing } from './draw-list.js';
import { stampAll } from './stamp.js';
import type { FeatureModule, Section, TimelineFeature } from './feature.js';

interface Feature {
  isAsked(timeline: ConflictTimeline, document?: ExplainerDocument): unknown;
  load(): Promise<FeatureModule>;
}

/** In the order in which they draw above the lists: the buttons of the axis stand next to it. */
const FEATURES: readonly Feature[] = [
  {
    isAsked: ({ groupBy, order }) => groupBy || order === 'newest',
    load: () => import('./features/arrangement.js'),
  },
  {
    isAsked: ({ filter }) => (filter ?? false) !== false,
    load: () => import('./features/filter.js'),
  },
  {
    isAsked: ({ layout = 'vertical', scale }, document) =>
      layout !== 'vertical' || scale === 'time' || document?.periods.length,
    load: () => import('./features/layouts.js'),
  },
  {
    // The timeline asks the same of the fragment. A name for both would weigh more in the first file than it saves.
    isAsked: ({ permalinks }) => permalinks || /^#[^?]/.test(location.hash),
    load: () => import('./features/permalinks.js'),
  },
  {
    isAsked: ({ refresh }) => refresh,
    load: () => import('./features/refresh.js'),
  },
];

/** Longest time for which lists are made before the page gets its turn, ms; Lit then takes as long again to add them. */
const SLICE = 12;

/** Resolves in a task of its own. */
const nextTask = () =>
  new Promise<void>((resolve) => {
    const { scheduler } = globalThis as { scheduler?: { postTask(task: () => void): unknown } };
    if (scheduler) scheduler.postTask(resolve);
    else setTimeout(resolve);
  });

/** One list: some of the events of a section. */
interface List {
  readonly section: Section;
  readonly from: number;
}

/** All that is drawn of a document, in one language and by one set of attributes. */
interface Plan extends Drawing {
  readonly sections: readonly Section[];
  readonly lists: readonly List[];
  /** The lists that were on the page when the plan was made. */
  readonly standing: readonly Element[];
  /** Indexes of the lists that are still to be drawn, the next one first. */
  readonly due: number[];
  readonly above: unknown;
}

export class Explorer implements ReactiveController {
  #host: ConflictTimeline;
  #features = new Map<Feature, TimelineFeature>();
  /** Features that were asked for, each with a promise while its file is loading. */
  #loading = new Map<Feature, Promise<void> | undefined>();
  #slice: Promise<void> | undefined;
  #plan: Plan | undefined;
  /** How many lists stand on the page, drawn or not. */
  #placed = 0;

  constructor(host: ConflictTimeline) {
    this.#host = host;
    host.addController(this);
  }

  /** Resolves when the next slice is drawn or a file has loaded; undefined where nothing more will be drawn. */
  get pending(): Promise<void> | undefined {
    const asked = [...this.#features.values()].map(({ pending }) => pending);
    return [this.#slice, ...this.#loading.values(), ...asked].find(Boolean);
  }

  /** Loads the features that attributes and a document ask for. */
  load(document?: ExplainerDocument): Promise<unknown> {
    const asked = FEATURES.filter((each) => each.isAsked(this.#host, document));
    for (const each of asked) if (!this.#loading.has(each)) this.#loading.set(each, this.#load(each));
    return Promise.all(asked.flatMap((each) => this.#loading.get(each) ?? []));
  }

  async #load(each: Feature) {
    try {
      const { createFeature } = await each.load();
      const feature = await createFeature(this.#host, () => {
        for (const other of this.#features.values()) other.eventsHidden?.();
      });
      this.#features.set(each, feature);
      if (feature.styles) this.#host.shadowRoot!.adoptedStyleSheets.push(feature.styles.styleSheet!);
      this.#host.addController(feature);
      this.#plan = undefined;
      this.#host.requestUpdate();
    } catch {
      // The browser has reported the missing file; the timeline shows all events without it.
    } finally {
      this.#loading.set(each, undefined);
    }
  }

  /** Has the next drawing planned anew. */
  change(): void {
    this.#plan = undefined;
  }

  /** @param above gives the warnings and notes above the events */
  draw(context: Context, id: Id | undefined, above: (events: readonly EventItem[]) => unknown): TemplateResult {
    if (this.#plan?.context.locale !== context.locale) this.#plan = this.#planFor(context, id, above);
    const plan = this.#plan;
    const { events, sections, features } = plan;
    return drawLists(
      [plan.above, ...features.map((each) => each.drawBefore?.(context, events))],
      this.#drawSlice(plan),
      features.map((each) => each.drawWithin?.(context, sections)),
      features.map(({ classes = '' }) => classes).join(' '),
    );
  }

  #planFor(context: Context, id: Id | undefined, above: (events: readonly EventItem[]) => unknown): Plan {
    const host = this.#host;
    const features = FEATURES.filter((each) => each.isAsked(host, context.document)).flatMap(
      (each) => this.#features.get(each) ?? [],
    );
    const events = eventsOf(context.document, id);
    const sections = features.reduce<readonly Section[]>(
      (before, each) => each.arrange?.(context, events) ?? before,
      [{ events }],
    );
    const lists = sections.flatMap((section) =>
      section.events.flatMap((_, from) => (from % PER_LIST ? [] : { section, from })),
    );
    const standing = [...host.renderRoot.querySelectorAll('.events')];
    this.#placed = standing.length;
    // What a reader has in view is drawn first.
    const inView = standing.findIndex((list) => list.getBoundingClientRect().bottom > 0);
    const due = [...lists.keys()];
    return {
      host,
      context,
      level: host.headingLevel + (sections.some(({ heading }) => heading) ? 1 : 0),
      mentions: mentionsIn(
        context.document,
        sections.flatMap((section) => section.events),
      ),
      features,
      events,
      sections,
      lists,
      standing,
      due: inView > 0 ? [...due.slice(inView), ...due.slice(0, inView)] : due,
      above: above(events),
    };
  }

  /** Draws some lists, in the first slice only one; the others keep what they have. */
  #drawSlice(plan: Plan): unknown[] {
    const { lists, due, standing } = plan;
    const parts = lists.map((list, i) => (i < this.#placed ? noChange : this.#drawList(plan, list, false)));
    this.#placed = lists.length;
    const end = due.length < lists.length ? performance.now() + SLICE : 0;
    do {
      const i = due.shift();
      if (i === undefined) break;
      parts[i] = this.#drawList(plan, lists[i]!, true, standing[i]);
    } while (performance.now() < end);
    return parts;
  }

  #drawList(plan: Plan, { section: { heading, events }, from }: List, isDrawn: boolean, standing?: Element) {
    const { locale } = plan.context;
    const label = () => {
      const [first, last, count] = [from + 1, Math.min(from + PER_LIST, events.length), events.length].map((n) =>
        locale.number(n),
      );
      return first === last
        ? locale.msg(str`Event ${last} of ${count}`, { id: 'timeline.one' })
        : locale.msg(str`Events ${first}–${last} of ${count}`, { id: 'timeline.some' });
    };
    // Lit has drawn the first list already when this file comes, and must keep what features add to events.
    const isStamped = from > 0 && !plan.features.length;
    const list = drawList(
      plan,
      events,
      from,
      isDrawn,
      events[PER_LIST] && label(),
      isStamped ? (templates) => stampAll(templates, standing?.children) : undefined,
    );
    return heading && !from ? [drawHeading(this.#host.headingLevel, 'group', heading), list] : list;
  }

  hostUpdated(): void {
    if (!this.#plan?.due.length) return;
    this.#slice ??= nextTask().then(() => {
      this.#slice = undefined;
      this.#host.requestUpdate();
    });
  }
}
