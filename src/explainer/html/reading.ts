import type * as Dates from '../words/dates.js';
import type * as Media from './html-media.js';
import type { Sources } from './sources.js';
import type * as Times from './times.js';

/** What a reader of items is given: what knows dates, which all of them share, and the sources so far. */
export interface Reading
  extends
    Pick<typeof Dates, 'dateOf' | 'joined' | 'leadingDate' | 'qualified'>,
    Pick<typeof Times, 'dateIn' | 'dateOfTime'> {
  readonly sources: Sources;
  /** Where there are images, links and the like. */
  readonly media?: typeof Media | undefined;
}
