import type { CSSResult, ReactiveController, TemplateResult } from 'lit';

import type { EventItem } from '../../explainer/types.js';
import type { Locale } from '../../language/locale.js';
import type { Context } from '../../telling/context.js';
import type { ConflictTimeline } from './conflict-timeline.js';

/** Events under one heading, in the order in which they are shown. */
export interface Section {
  readonly heading?: string | TemplateResult;
  readonly events: readonly EventItem[];
}

/**
 * A feature that only some timelines have, in a file that loads when it is asked for. It is a controller of Lit, with
 * these hooks besides.
 */
export interface TimelineFeature extends ReactiveController {
  readonly styles?: CSSResult;
  /** Resolves when a further file has loaded; undefined where none is loading. */
  readonly pending?: Promise<void> | undefined;
  /** Classes of the element around the lists. */
  readonly classes?: string;
  /** Arranges the events, which are in order of time, in sections. */
  arrange?(context: Context, events: readonly EventItem[]): readonly Section[];
  /** What to say between two events, by their dates in EDTF, instead of the time that lies between. */
  between?(locale: Locale, before: string, after: string): string | undefined;
  /** Draws above the lists. */
  drawBefore?(context: Context, events: readonly EventItem[]): unknown;
  /** Draws before the first list, in the box of the lists. `sections` is the same object until events are arranged anew. */
  drawWithin?(context: Context, sections: readonly Section[]): unknown;
  /** Draws at the end of an event. */
  drawBeside?(context: Context, event: EventItem): unknown;
  /** Called when another feature has hidden or shown events. */
  eventsHidden?(): void;
}

/** The module of a feature. */
export interface FeatureModule {
  /** @param onHide to be called after the feature has hidden or shown events */
  createFeature(host: ConflictTimeline, onHide: () => void): TimelineFeature | Promise<TimelineFeature>;
}
