import { find, relations } from './find.js';
import type { Claim, ExplainerDocument, Id } from './types.js';

/** What the claimant of a claim said before it, the latest first. */
export function earlierClaims(document: ExplainerDocument, id: Id): Claim[] {
  const claims = new Set<Claim>();
  const follow = (id: Id) => {
    for (const { type, direction, other } of relations(document, id)) {
      const found = find(document, other);
      if (type !== 'updates' || direction !== 'out' || found?.table !== 'claims' || claims.has(found.item)) continue;
      claims.add(found.item);
      follow(other);
    }
  };
  follow(id);
  return [...claims];
}
