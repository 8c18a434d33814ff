import type { ExplainerDocument } from '../../explainer/types.js';
import type { ConflictTimeline } from './conflict-timeline.js';
import type { FeatureModule } from './feature.js';

/** What some timelines have beside their events: when one has it, and where it comes from. */
export interface Feature {
  isAsked(timeline: ConflictTimeline, document: ExplainerDocument): unknown;
  load(): Promise<FeatureModule>;
}

export const FEATURES: readonly Feature[] = [
  {
    isAsked: ({ groupBy, order }) => groupBy || order === 'newest',
    load: () => import('./features/arrangement.js'),
  },
  {
    isAsked: ({ layout, scale }, { periods }) =>
      (layout && layout !== 'vertical') || scale === 'time' || periods.length,
    load: () => import('./features/layouts.js'),
  },
  {
    isAsked: ({ filter }) => filter != null,
    load: () => import('./features/filter.js'),
  },
  {
    // A fragment may name an event of this timeline.
    isAsked: ({ permalinks }) => permalinks || location.hash,
    load: () => import('./features/permalinks.js'),
  },
  {
    isAsked: ({ refresh }) => refresh,
    load: () => import('./features/refresh.js'),
  },
];
