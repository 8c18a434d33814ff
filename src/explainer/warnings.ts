import { get } from './find.js';
import type { Claim, EventItem, ExplainerDocument, Id, Statement, Warning } from './types.js';
import { WARNINGS } from './types.js';

/** Each once, in the order of the format. */
export const inFormat = (warnings: readonly Warning[]): Warning[] =>
  WARNINGS.filter((warning) => warnings.includes(warning));

/**
 * What readers should know before they read some items: what these are marked with, and the events that they are
 * about. Statements have no marks of their own; for a claim that has none, those of the document hold.
 */
export function warningsOf(document: ExplainerDocument, items: readonly (EventItem | Statement | Claim)[]): Warning[] {
  const of = (event?: Id) => (event ? get(document, 'events', event).warnings : []);
  const ofClaim = ({ warnings, covers }: Claim) => {
    const marks = [...warnings, ...of(covers.event)];
    return marks.length ? marks : document.warnings;
  };
  return inFormat(
    items.flatMap((item) =>
      'about' in item ? item.about.flatMap(of) : 'covers' in item ? ofClaim(item) : item.warnings,
    ),
  );
}
