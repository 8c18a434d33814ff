import type { CSSResult, ReactiveController, TemplateResult } from 'lit';

import type { EventItem } from '../../explainer/types.js';
import type { Locale } from '../../language/locale.js';
import type { Context } from '../../telling/context.js';
import type { ConflictTimeline } from './conflict-timeline.js';

/** Events under one heading, in the order in which they are drawn. */
export interface Section {
  readonly heading?: string | TemplateResult;
  readonly events: readonly EventItem[];
}

/**
 * What some timelines have beside their events, in a file that loads when it is asked for. Each is also a controller:
 * it hears of every update, and of when the element comes and goes.
 */
export interface TimelineFeature extends ReactiveController {
  readonly styles?: CSSResult;
  /** Resolves when a further file has come that it asked for; none where none is on its way. */
  readonly pending?: Promise<void> | undefined;
  /** Classes of the element around the lists. */
  readonly classes?: string;
  /** Puts the events, which come in order of time, into sections. */
  arrange?(context: Context, events: readonly EventItem[]): readonly Section[];
  /** What stands between two events, by their dates in EDTF, in place of the time from the first to the second. */
  between?(locale: Locale, before: string, after: string): string | undefined;
  /** What stands above the lists. */
  drawBefore?(context: Context, events: readonly EventItem[]): unknown;
  /** What stands at the start of the lists, among them. Sections are the same object for as long as the plan stands. */
  drawWithin?(context: Context, sections: readonly Section[]): unknown;
  /** What stands at the end of an event. */
  drawBeside?(context: Context, event: EventItem): unknown;
  /** Hears that events were hidden or shown where they stand. */
  eventsHidden?(): void;
}

/** The module of a feature. */
export interface FeatureModule {
  /** @param onHide tells the others that events were hidden or shown */
  createFeature(host: ConflictTimeline, onHide: () => void): TimelineFeature | Promise<TimelineFeature>;
}
