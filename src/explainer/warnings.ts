import { get } from './find.js';
import type { ExplainerDocument, Statement, Warning } from './types.js';
import { WARNINGS } from './types.js';

/** What readers should know before they read some items, each once, in the order of the format. */
export const warningsOf = (...items: readonly { readonly warnings: readonly Warning[] }[]): Warning[] =>
  WARNINGS.filter((warning) => items.some(({ warnings }) => warnings.includes(warning)));

/** A statement has none of its own: those of the events that it is about hold for it. */
export const warningsOfStatement = (document: ExplainerDocument, { about }: Statement): Warning[] =>
  warningsOf(...about.map((event) => get(document, 'events', event)));
