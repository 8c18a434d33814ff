import type { ConflictTimeline } from '../conflict-timeline.js';
import type { TimelineFeature } from '../feature.js';

export const createFeature = (_host: ConflictTimeline): TimelineFeature => ({});
