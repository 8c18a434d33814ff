/** What was said about one event. */
import { inOrder } from './order.js';
import type { Claim, ExplainerDocument, Id, Statement } from './types.js';

/** The claims about an event, and the earlier forms of those: by date, then by id. */
export const claimsOn = (document: ExplainerDocument, event: Id): Claim[] =>
  inOrder(
    document.claims.filter(({ covers }) => covers.event === event),
    ({ asOf }) => asOf,
  );

/** The statements about an event: by date, then by id, those without a date last. */
export const statementsOn = (document: ExplainerDocument, event: Id): Statement[] =>
  inOrder(
    document.statements.filter(({ about }) => about.includes(event)),
    ({ date }) => date,
  );
