import { isRetracted } from './corrections.js';
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

/**
 * Claims, each as its claimant last gave it: without those that a later one of them updates, and tells of itself. What
 * was taken back tells of none, and what goes in a circle does not hide itself.
 */
export function latestClaims(document: ExplainerDocument, claims: readonly Claim[] = document.claims): Claim[] {
  const told = claims.flatMap((claim) => {
    const earlier = earlierClaims(document, claim.id);
    return isRetracted(document, claim.id) || earlier.includes(claim) ? [] : earlier;
  });
  return claims.filter((claim) => !told.includes(claim));
}
