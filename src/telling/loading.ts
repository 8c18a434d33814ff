import { datesOf } from '../explainer/find.js';
import type { ExplainerDocument } from '../explainer/types.js';
import { loadCountsFor } from '../language/counts.js';
import { loadDatesFor } from '../language/dates.js';

/** Brings the words for what few documents have, where this one has it; nothing where none is missing. */
export const loadWordsFor = (document: ExplainerDocument): Promise<unknown>[] =>
  [
    // What stood there before a correction may be a date of any form.
    loadDatesFor([
      ...datesOf(document),
      ...document.corrections.flatMap(({ was }) => (typeof was === 'string' ? was : [])),
    ]),
    loadCountsFor(document.claims.flatMap(({ figures }) => figures)),
  ].filter((loading) => loading !== undefined);
