/** What was said about one event. */
import { inOrder } from './order.js';
import type { Claim, ExplainerDocument, Id, Statement } from './types.js';

/** Whether a later claim updates one, and tells of it itself. What goes in a circle is not hidden by itself. */
function isUpdated({ claims, links }: ExplainerDocument, id: Id): boolean {
  const passed = new Set([id]);
  for (const latest of passed) {
    const update = claims.find((claim) =>
      links.some(({ from, type, to }) => type === 'updates' && from === claim.id && to === latest),
    );
    if (!update) return latest !== id;
    passed.add(update.id);
  }
  return false;
}

/** Claims without those that a later one updates. */
export const latestClaims = (document: ExplainerDocument): Claim[] =>
  document.claims.filter(({ id }) => !isUpdated(document, id));

/** The claims about an event, each as its claimant last gave it: by date, then by id. */
export const claimsOn = (document: ExplainerDocument, event: Id): Claim[] =>
  inOrder(
    latestClaims(document).filter(({ covers }) => covers.event === event),
    ({ asOf }) => asOf,
  );

/** The statements about an event: by date, then by id, those without a date last. */
export const statementsOn = (document: ExplainerDocument, event: Id): Statement[] =>
  inOrder(
    document.statements.filter(({ about }) => about.includes(event)),
    ({ date }) => date,
  );
