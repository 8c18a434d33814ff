import type * as Dates from './html-dates.js';
import type * as Media from './html-media.js';
import type { Sources } from './sources.js';

type DatesKnown = typeof Dates;

/** What a reader of items is given: what knows dates, which all of them share, and the sources so far. */
export interface Reading extends DatesKnown {
  readonly sources: Sources;
  /** Where there are images, links and the like. */
  readonly media?: typeof Media | undefined;
}
