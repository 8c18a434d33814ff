// Who is measured. Each has a page (`build`), and what a probe in that page finds in it and can do with it (`probe`).
import { handWritten } from './pages/hand-written.mjs';
import { oursFromHtml } from './pages/ours-html.mjs';
import { oursFromJson } from './pages/ours-json.mjs';
import { staticPage } from './pages/static.mjs';
import { timelineJs3 } from './pages/timelinejs3.mjs';
import { visTimeline } from './pages/vis-timeline.mjs';

/** What all others are set against. */
export const BASELINE = staticPage.name;

export const PEERS = [staticPage, handWritten, oursFromJson, oursFromHtml, timelineJs3, visTimeline];
