import { expect } from '@open-wc/testing';

import {
  correctionsOf,
  correctionsOfFigure,
  correctionsOfFigures,
  isRetracted,
  noteOf,
  withoutRetracted,
} from '../../src/explainer/corrections.js';
import { parse } from '../../src/explainer/parse.js';
import { localeFor } from '../../src/language/locale.js';
import { toText } from '../../src/language/parts.js';
import { correctionPhrase, formerValue } from '../../src/telling/corrections.js';
import { loadWordsFor } from '../../src/telling/loading.js';

const corrected = (...corrections: readonly (readonly [target: string, path?: string | undefined, kind?: string])[]) =>
  parse({
    lang: 'en',
    places: [{ id: 'square', name: 'Square', note: 'Two towns claim it.' }],
    events: [{ id: 'e', date: '2023-09-19', title: 'Shelling', note: 'Called off twice.' }],
    claims: [
      { id: 'first', claimant: 'Ann', killed: 9, 'killed-children': 2 },
      {
        id: 'second',
        claimant: 'Ben',
        figures: [
          { id: 'all', harm: 'killed', count: 9 },
          { id: 'civilians', harm: 'killed', status: 'civilian', count: 5, subsetOf: 'all' },
          { id: 'boys', harm: 'killed', age: 'child', sex: 'male', count: 2, subsetOf: 'civilians' },
        ],
      },
    ],
    corrections: corrections.map(([target, path, kind = 'correction'], i) => ({
      date: '2023-09-20T00:00:00Z',
      target,
      ...(path !== undefined && { path }),
      kind,
      note: String(i),
    })),
  });
const notes = (corrections: readonly { readonly note: object }[]) =>
  corrections.map(({ note }) => Object.values(note)[0].text as string);

describe('what was corrected', () => {
  const document = corrected(
    ['second'],
    ['second', '/figures/1/count'],
    ['second', '/asOf'],
    ['civilians', '/count'],
    ['first', '/figures/1'],
    ['second', '/claims/figures/0'],
  );
  const [first, second] = document.claims;

  it('in an item is not what was corrected in a figure of it', () => {
    expect(notes(correctionsOf(document, 'second'))).to.deep.equal(['0', '2', '5']);
    expect(notes(correctionsOf(document, 'first'))).to.deep.equal([]);
  });

  it('in a figure is told by its id, and by its place in its own claim', () => {
    expect(second!.figures.map((figure) => notes(correctionsOfFigure(document, second!, figure)))).to.deep.equal([
      [],
      ['1', '3'],
      [],
    ]);
    expect(notes(correctionsOfFigures(document, first!))).to.deep.equal(['4']);
  });
});

describe('what was taken back', () => {
  it('is the whole of an item, and not what a path leads to or a correction mends', () => {
    const document = corrected(['e', undefined, 'retraction'], ['first', '/asOf', 'retraction'], ['second']);
    expect(['e', 'first', 'second'].map((id) => isRetracted(document, id))).to.deep.equal([true, false, false]);
    expect(isRetracted(corrected(['e', '', 'retraction']), 'e')).to.equal(true);
  });

  it('loses what the publisher had added', () => {
    expect(noteOf(corrected(), 'e')).to.deep.equal({ en: { text: 'Called off twice.' } });
    expect(noteOf(corrected(['e', undefined, 'retraction']), 'e')).to.equal(undefined);
    // What is said of a place is told with its names.
    expect(noteOf(corrected(), 'square')).to.equal(undefined);
  });

  for (const [taken, figures] of [
    [[], ['all', 'civilians of all', 'boys of civilians']],
    [['civilians'], ['all', 'boys of all']],
    [['all'], ['civilians', 'boys of civilians']],
    [['all', 'civilians'], ['boys']],
    [['boys'], ['all', 'civilians of all']],
  ] as const)
    it(`leaves the figures ${figures.join(', ')} without ${taken.join(' and ') || 'any'}`, () => {
      const document = corrected(...taken.map((id) => [id, undefined, 'retraction'] as const));
      const claim = withoutRetracted(document, document.claims[1]!);
      expect(claim.id).to.equal('second');
      expect(claim.figures.map(({ id, subsetOf }) => (subsetOf ? `${id} of ${subsetOf}` : id))).to.deep.equal(figures);
    });
});

describe('what stood there before a correction', () => {
  it('says of which of several figures it is the number, by its id or by its place', () => {
    const document = parse({
      lang: 'ar',
      claims: [{ id: 'c', claimant: 'البلدية', killed: 101, injured: 99 }],
      corrections: ['c-injured', 'c'].map((target) => ({
        date: '2023-09-20T00:00:00Z',
        target,
        ...(target === 'c' && { path: '/figures/0/count' }),
        kind: 'correction',
        was: 103,
        note: 'خطأ.',
      })),
    });
    const context = { document, locale: localeFor({ lang: 'ar' }) };
    expect(document.corrections.map((each) => toText(correctionPhrase(context, each)))).to.deep.equal([
      'تصحيح (الجرحى)، 20 سبتمبر 2023 (سابقًا: 103): \u2068خطأ.\u2069',
      'تصحيح (القتلى)، 20 سبتمبر 2023 (سابقًا: 103): \u2068خطأ.\u2069',
    ]);
  });

  it('brings the words for a date such as no item has now', async () => {
    const document = parse({
      lang: 'en',
      events: [{ id: 'e', date: '2023-09-19', title: 'Shelling' }],
      corrections: [
        {
          date: '2023-09-20T00:00:00Z',
          target: 'e',
          kind: 'correction',
          path: '/date',
          was: '2023-09-XX',
          note: 'A slip.',
        },
      ],
    });
    await Promise.all(loadWordsFor(document));
    const context = { document, locale: localeFor({ lang: 'en' }) };
    expect(toText(formerValue(context, document.corrections[0]!)!)).to.equal('September 2023 (day not known)');
  });
});
