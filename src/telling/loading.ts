import { datesOf } from '../explainer/find.js';
import type { ExplainerDocument } from '../explainer/types.js';
import { loadCountsFor } from '../language/counts.js';
import { loadDatesFor } from '../language/dates.js';

/** Loads the words for rare dates and counts where a document has such; empty where nothing is missing. */
export const loadWordsFor = (document: ExplainerDocument): Promise<unknown>[] =>
  [
    // A former value may be a date.
    loadDatesFor([
      ...datesOf(document),
      ...document.corrections.flatMap(({ was }) => (typeof was === 'string' ? was : [])),
    ]),
    loadCountsFor(document.claims.flatMap(({ figures }) => figures)),
  ].filter((loading) => loading !== undefined);
