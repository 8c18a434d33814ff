import { standing } from './corrections.js';
import { get } from './find.js';
import type { Claim, EventItem, ExplainerDocument, Statement, Warning } from './types.js';
import { WARNINGS } from './types.js';

/** Each once, in the order of the format. */
const inFormat = (warnings: readonly Warning[]): Warning[] => WARNINGS.filter((warning) => warnings.includes(warning));

/**
 * What readers should know before they read some items: what these are marked with, and the events that they are
 * about; nothing of those that were taken back. For a claim without any, those of the document hold.
 */
export const warningsOf = (document: ExplainerDocument, items: readonly (EventItem | Statement | Claim)[]): Warning[] =>
  inFormat(
    standing(document, items).flatMap((item) => {
      const events = 'about' in item ? item.about : 'covers' in item && item.covers.event ? [item.covers.event] : [];
      const marks = [...item.warnings, ...events.flatMap((event) => get(document, 'events', event).warnings)];
      return marks.length || !('covers' in item) ? marks : document.warnings;
    }),
  );

/** What readers should know before they read a document. */
export const warningsOfDocument = (document: ExplainerDocument): Warning[] =>
  inFormat([
    ...document.warnings,
    ...warningsOf(document, [...document.events, ...document.statements, ...document.claims]),
  ]);
