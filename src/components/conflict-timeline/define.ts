import { ConflictTimeline } from './conflict-timeline.js';

ConflictTimeline.define('conflict-timeline');

declare global {
  interface HTMLElementTagNameMap {
    'conflict-timeline': ConflictTimeline;
  }
}
