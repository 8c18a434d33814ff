import { get } from './find.js';
import type { ExplainerDocument, Statement, Warning } from './types.js';
import { WARNINGS } from './types.js';

/** What readers should know before they read some items, each once, in the order of the format. */
export const warningsOf = (...items: readonly { readonly warnings: readonly Warning[] }[]): Warning[] =>
  WARNINGS.filter((warning) => items.some(({ warnings }) => warnings.includes(warning)));

/** Statements have none of their own: those of the events that they are about hold for them. */
export const warningsOfStatements = (document: ExplainerDocument, statements: readonly Statement[]): Warning[] =>
  warningsOf(...statements.flatMap(({ about }) => about.map((event) => get(document, 'events', event))));
