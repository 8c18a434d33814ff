import { expect } from '@open-wc/testing';

import { claimsOn, latestClaims } from '../../src/explainer/accounts.js';
import { parse } from '../../src/explainer/parse.js';

const ids = (items: readonly { readonly id: string }[]) => items.map(({ id }) => id);

/** Three counts of one event, a statement about it, and what of these updates what. */
const updated = (...links: readonly (readonly [from: string, to: string])[]) =>
  parse({
    lang: 'en',
    events: [{ id: 'e', date: '2023-09-19', title: 'Shelling' }],
    statements: [{ id: 's', speaker: 'Ann', text: 'We count more now.', about: 'e' }],
    claims: ['c1', 'c2', 'c3'].map((id) => ({ id, claimant: 'Ann', killed: 2, covers: 'e' })),
    links: links.map(([from, to]) => ({ from, type: 'updates', to })),
  });

describe('claims as they were last given', () => {
  for (const [what, document, latest] of [
    ['all, where none is updated', updated(), ['c1', 'c2', 'c3']],
    ['the last of several that update one another', updated(['c2', 'c1'], ['c3', 'c2']), ['c3']],
    [
      'those that go in a circle, since nothing else tells of them',
      updated(['c2', 'c1'], ['c1', 'c2']),
      ['c1', 'c2', 'c3'],
    ],
    ['what updates itself', updated(['c1', 'c1']), ['c1', 'c2', 'c3']],
    // Neither shows the figures that it updates.
    ['one that a statement updates', updated(['s', 'c1']), ['c1', 'c2', 'c3']],
    ['one that the report of an event updates', updated(['e', 'c1']), ['c1', 'c2', 'c3']],
    ['not one that a claim updates after a statement did', updated(['s', 'c1'], ['c2', 'c1']), ['c2', 'c3']],
  ] as const)
    it(`are ${what}`, () => {
      expect(ids(latestClaims(document))).to.deep.equal(latest);
      expect(ids(claimsOn(document, 'e'))).to.deep.equal(latest);
    });

  it('are those that others dispute or corroborate too', () => {
    const links = ['disputes', 'denies', 'corroborates', 'responds-to'].map((type) => ({ from: 'c2', type, to: 'c1' }));
    const claims = ['c1', 'c2'].map((id) => ({ id, claimant: id, killed: 2 }));
    expect(ids(latestClaims(parse({ lang: 'en', claims, links })))).to.deep.equal(['c1', 'c2']);
  });
});
