import { expect } from '@open-wc/testing';

import { claimsOn, statementsOn } from '../../src/explainer/accounts.js';
import { parse } from '../../src/explainer/parse.js';
import { earlierClaims, latestClaims } from '../../src/explainer/updates.js';

const ids = (items: readonly { readonly id: string }[]) => items.map(({ id }) => id);

/** Three counts of one event, a statement about it, what of these updates what, and what was taken back. */
const updated = (...links: readonly (readonly [from: string, to: string])[]) => withRetracted([], ...links);
const withRetracted = (targets: readonly string[], ...links: readonly (readonly [from: string, to: string])[]) =>
  parse({
    lang: 'en',
    events: [{ id: 'e', date: '2023-09-19', title: 'Shelling' }],
    statements: [{ id: 's', speaker: 'Ann', text: 'We count more now.', about: 'e' }],
    claims: ['c1', 'c2', 'c3'].map((id) => ({ id, claimant: 'Ann', killed: 2, covers: 'e' })),
    links: links.map(([from, to]) => ({ from, type: 'updates', to })),
    corrections: targets.map((target) => ({
      date: '2023-09-20T08:00:00Z',
      target,
      kind: 'retraction',
      note: 'It was misread.',
    })),
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
    // In the place of what was taken back there is a stub, which tells of no earlier form.
    ['one that was updated by what was taken back', withRetracted(['c2'], ['c2', 'c1']), ['c1', 'c2', 'c3']],
    [
      'the last that stands, where later ones were taken back',
      withRetracted(['c3'], ['c2', 'c1'], ['c3', 'c2']),
      ['c2', 'c3'],
    ],
    [
      'the last alone, which tells of what was taken back before it',
      withRetracted(['c2'], ['c2', 'c1'], ['c3', 'c2']),
      ['c3'],
    ],
    ['not one that another claim updates, too', withRetracted(['c2'], ['c2', 'c1'], ['c3', 'c1']), ['c2', 'c3']],
    ['the last after a circle', updated(['c1', 'c2'], ['c2', 'c1'], ['c3', 'c2']), ['c3']],
  ] as const)
    it(`are ${what}`, () => {
      expect(ids(latestClaims(document))).to.deep.equal(latest);
      expect(ids(latestClaims(document, claimsOn(document, 'e')))).to.deep.equal(latest);
    });

  it('have no earlier form in a statement or the report of an event that they update', () => {
    expect(ids(earlierClaims(updated(['c2', 's'], ['c2', 'e'], ['c2', 'c1']), 'c2'))).to.deep.equal(['c1']);
  });

  it('are those that others dispute or corroborate too', () => {
    const links = ['disputes', 'denies', 'corroborates', 'responds-to'].map((type) => ({ from: 'c2', type, to: 'c1' }));
    const claims = ['c1', 'c2'].map((id) => ({ id, claimant: id, killed: 2 }));
    expect(ids(latestClaims(parse({ lang: 'en', claims, links })))).to.deep.equal(['c1', 'c2']);
  });
});

describe('accounts of one event', () => {
  const dates = [undefined, '2023-09-20', '2023-09-19', '2023-09-19'];
  const document = parse({
    lang: 'en',
    events: ['e', 'other'].map((id) => ({ id, date: '2023-09-19', title: 'Shelling' })),
    statements: [
      ...dates.map((date, i) => ({ id: `s${9 - i}`, speaker: 'Ann', text: 'saw it', about: 'e', date })),
      { id: 's1', speaker: 'Ann', text: 'saw it', about: 'other', date: '2023-09-19' },
    ],
    claims: [
      ...dates.map((asOf, i) => ({ id: `c${9 - i}`, claimant: 'Ann', killed: 2, covers: 'e', asOf })),
      { id: 'c1', claimant: 'Ann', killed: 2, covers: 'other', asOf: '2023-09-19' },
    ],
  });

  it('stand by date, then by id, those without a date last', () => {
    expect(ids(claimsOn(document, 'e'))).to.deep.equal(['c6', 'c7', 'c8', 'c9']);
    expect(ids(statementsOn(document, 'e'))).to.deep.equal(['s6', 's7', 's8', 's9']);
  });
});
