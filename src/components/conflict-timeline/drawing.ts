import { inOrder } from '../../explainer/order.js';
import type { EventItem, Id } from '../../explainer/types.js';
import type { Context } from '../../telling/context.js';
import type { Section, TimelineFeature } from './feature.js';

/** Events in a list: few enough to draw in a moment, so many that to skip the unseen lists is worth it. */
const PER_LIST = 10;

/** Some events of a section, in a list of their own, which a browser lays out when it comes into view. */
export interface List {
  readonly section: Section;
  /** Place of its first event in the section, and after its last. */
  readonly from: number;
  readonly to: number;
}

/** All that is drawn of a document, in one language and by one set of attributes. */
export interface Drawing {
  readonly context: Context;
  readonly features: readonly TimelineFeature[];
  /** In order of time. */
  readonly events: readonly EventItem[];
  readonly lists: readonly List[];
  /** The events that mention their place first. */
  readonly mentions: ReadonlySet<EventItem>;
  /** Lists that are still to be drawn; the next one first. */
  readonly due: number[];
}

/** @param first the list to begin with */
export function drawingOf(
  context: Context,
  features: readonly TimelineFeature[],
  id: Id | undefined,
  first: number,
): Drawing {
  const events = inOrder(context.document.events, ({ date }) => date).filter((event) => !id || event.id === id);
  const sections = features.reduce<readonly Section[]>(
    (before, each) => each.arrange?.(context, events) ?? before,
    [{ events }],
  );
  const lists = sections.flatMap((section) => {
    const { length } = section.events;
    return Array.from({ length: Math.ceil(length / PER_LIST) }, (_, i) => ({
      section,
      from: i * PER_LIST,
      to: Math.min((i + 1) * PER_LIST, length),
    }));
  });
  const mentioned = new Map(
    sections.flatMap((section) => section.events.map((event) => [event.place, event] as const)).reverse(),
  );
  const due = [...lists.keys()];
  return {
    context,
    features,
    events,
    lists,
    mentions: new Set(mentioned.values()),
    due: [...due.slice(first), ...due.slice(0, first)],
  };
}
