import { expect } from '@open-wc/testing';

import type { Count, Figure } from '../../src/explainer/types.js';
import { harmPhrase, loadCountsFor, statedPhrase, subsetPhrase } from '../../src/language/counts.js';
import { localeFor } from '../../src/language/locale.js';
import { toText } from '../../src/language/parts.js';
import { peopleOf } from '../../src/language/people.js';
import { harmName } from '../../src/language/harm-names.js';

const ar = localeFor({ lang: 'ar' });
const en = localeFor({ lang: 'en' });

const figure = (count: Count, traits: Partial<Figure> = {}): Figure => ({
  id: 'f',
  harm: 'killed',
  status: 'unspecified',
  cumulative: false,
  count,
  ...traits,
});
const exact = (value: number): Count => ({ as: 'exact', value });
/** Some, and a part of them. */
const partOf = (count: Count, traits?: Partial<Figure>) => [
  figure(count, { id: 'whole', ...traits }),
  figure(exact(1), { subsetOf: 'whole' }),
];

/** Which figures ask for the words of rare counts, asked before these are here. */
const ASKS = (
  [
    ['an exact count', [figure(exact(3))], false],
    ['at least so many', [figure({ as: 'at-least', value: 1 })], false],
    ['a range', [figure({ as: 'range', min: 0, max: 2 })], false],
    ['two, and women', [figure(exact(2)), figure(exact(5), { age: 'adult', sex: 'female' })], false],
    ['a part of three', partOf(exact(3)), false],
    ['a part beside two others', [figure(exact(2), { id: 'two' }), ...partOf(exact(3))], false],
    ['nobody', [figure(exact(3)), figure(exact(0))], true],
    ['more than so many', [figure({ as: 'more-than', value: 3 })], true],
    ['fewer than so many', [figure({ as: 'fewer-than', value: 3 })], true],
    ['up to so many', [figure({ as: 'up-to', value: 3 })], true],
    ['about so many', [figure({ as: 'about', value: 3 })], true],
    ['several', [figure({ as: 'several' })], true],
    ['a number that is not known', [figure({ as: 'unknown' })], true],
    ['a count in words', [figure({ as: 'unquantified', asStated: { en: { text: 'dozens' } } })], true],
    ['a part of one', partOf(exact(1)), true],
    ['a part of two', partOf(exact(2)), true],
    ['a part of women', partOf(exact(5), { age: 'adult', sex: 'female' }), true],
  ] as const
).map(([what, figures, isRare]) => [what, loadCountsFor(figures) !== undefined, isRare] as const);

before(() => loadCountsFor([{ count: { as: 'unknown' } }]));

for (const [what, isAsked, isRare] of ASKS)
  it(`${isRare ? 'asks' : 'does not ask'} for the words of rare counts to tell ${what}`, () => {
    expect(isAsked).to.equal(isRare);
  });

it('does not ask twice', () => {
  expect(loadCountsFor([figure(exact(0))])).to.equal(undefined);
});

const PHRASES: readonly [count: Count, traits: Partial<Figure>, ar: string, en: string][] = [
  [exact(2), { status: 'civilian' }, 'مقتل مدنيَّين اثنين', '2 civilians killed'],
  [exact(11), { harm: 'injured' }, 'إصابة 11 شخصًا', '11 people injured'],
  [exact(1), { harm: 'detained' }, 'احتجاز شخص واحد', '1 person detained'],
  [exact(12), { harm: 'missing' }, 'فقدان 12 شخصًا', '12 people missing'],
  [exact(100000), { harm: 'displaced' }, 'نزوح 100,000 شخص', '100,000 people displaced'],
  [exact(3), { age: 'adult', sex: 'female' }, 'مقتل 3 نساء', '3 women killed'],
  [exact(2), { status: 'armed-forces' }, 'مقتل جنديين', '2 soldiers killed'],
  [exact(0), {}, 'لا قتلى', '0 people killed'],
  [exact(0), { harm: 'injured', age: 'child' }, 'عدم إصابة أي طفل', '0 children injured'],
  [{ as: 'at-least', value: 2 }, {}, 'مقتل ما لا يقل عن شخصين', 'at least 2 people killed'],
  [{ as: 'at-least', value: 5 }, {}, 'مقتل 5 أشخاص على الأقل', 'at least 5 people killed'],
  [{ as: 'more-than', value: 10 }, {}, 'مقتل أكثر من 10 أشخاص', 'more than 10 people killed'],
  [{ as: 'more-than', value: 100 }, {}, 'مقتل أكثر من 100 شخص', 'more than 100 people killed'],
  [{ as: 'about', value: 50 }, {}, 'مقتل نحو 50 شخصًا', 'about 50 people killed'],
  [{ as: 'up-to', value: 30 }, {}, 'مقتل ما يصل إلى 30 شخصًا', 'up to 30 people killed'],
  [{ as: 'fewer-than', value: 10 }, {}, 'مقتل أقل من 10 أشخاص', 'fewer than 10 people killed'],
  [{ as: 'range', min: 8, max: 11 }, {}, 'مقتل ما بين 8 و11 شخصًا', '8–11 people killed'],
  [{ as: 'range', min: 1, max: 2 }, {}, 'مقتل شخص أو شخصين', '1–2 people killed'],
  [{ as: 'range', min: 0, max: 2 }, {}, 'مقتل شخصين على الأكثر', 'up to 2 people killed'],
  [{ as: 'range', min: 0, max: 3 }, {}, 'مقتل ما بين 0 و3 أشخاص', '0–3 people killed'],
  [exact(0), { harm: 'missing' }, 'لا مفقودين', '0 people missing'],
  [exact(0), { harm: 'detained' }, 'لا محتجزين', '0 people detained'],
  [exact(0), { harm: 'missing', age: 'adult', sex: 'female' }, 'عدم فقدان أي امرأة', '0 women missing'],
  [exact(0), { harm: 'displaced', age: 'child' }, 'عدم نزوح أي طفل', '0 children displaced'],
  [exact(0), { harm: 'detained', status: 'civilian' }, 'عدم احتجاز أي مدني', '0 civilians detained'],
  [exact(1), { age: 'adult', sex: 'female' }, 'مقتل امرأة واحدة', '1 woman killed'],
  [exact(2), { age: 'child' }, 'مقتل طفلين', '2 children killed'],
  [exact(2), { harm: 'injured', age: 'adult', sex: 'female' }, 'إصابة امرأتين', '2 women injured'],
  [exact(103), { harm: 'injured' }, 'إصابة 103 أشخاص', '103 people injured'],
  [{ as: 'at-least', value: 1 }, {}, 'مقتل ما لا يقل عن شخص واحد', 'at least 1 person killed'],
  [
    { as: 'at-least', value: 2 },
    { status: 'civilian' },
    'مقتل ما لا يقل عن مدنيَّين اثنين',
    'at least 2 civilians killed',
  ],
  [{ as: 'at-least', value: 111 }, {}, 'مقتل 111 شخصًا على الأقل', 'at least 111 people killed'],
  [{ as: 'more-than', value: 2 }, { age: 'child' }, 'مقتل أكثر من طفلين', 'more than 2 children killed'],
  [
    { as: 'more-than', value: 100000 },
    { harm: 'displaced' },
    'نزوح أكثر من 100,000 شخص',
    'more than 100,000 people displaced',
  ],
  [{ as: 'about', value: 200 }, { harm: 'injured' }, 'إصابة نحو 200 شخص', 'about 200 people injured'],
  [{ as: 'about', value: 10 }, { status: 'armed-forces' }, 'مقتل نحو 10 جنود', 'about 10 soldiers killed'],
  [{ as: 'up-to', value: 2 }, {}, 'مقتل ما يصل إلى شخصين', 'up to 2 people killed'],
  [{ as: 'up-to', value: 8 }, { age: 'child' }, 'مقتل ما يصل إلى 8 أطفال', 'up to 8 children killed'],
  [{ as: 'fewer-than', value: 50 }, { harm: 'missing' }, 'فقدان أقل من 50 شخصًا', 'fewer than 50 people missing'],
  [
    { as: 'range', min: 90, max: 100 },
    { harm: 'displaced', status: 'civilian' },
    'نزوح ما بين 90 و100 مدني',
    '90–100 civilians displaced',
  ],
  [{ as: 'range', min: 1, max: 2 }, { age: 'child' }, 'مقتل طفل أو طفلين', '1–2 children killed'],
  [{ as: 'range', min: 0, max: 1 }, {}, 'مقتل شخص واحد على الأكثر', 'up to 1 person killed'],
  [{ as: 'range', min: 4, max: 4 }, {}, 'مقتل 4 أشخاص', '4 people killed'],
  [{ as: 'several' }, { harm: 'detained' }, 'احتجاز عدة أشخاص', 'several people detained'],
  [{ as: 'several' }, { age: 'adult', sex: 'female' }, 'مقتل عدة نساء', 'several women killed'],
  [
    { as: 'unknown' },
    { harm: 'displaced', status: 'civilian' },
    'نزوح عدد غير معروف من المدنيين',
    'an unknown number of civilians displaced',
  ],
  [{ as: 'several' }, { age: 'child' }, 'مقتل عدة أطفال', 'several children killed'],
  [{ as: 'several' }, { status: 'civilian' }, 'مقتل عدة مدنيين', 'several civilians killed'],
  [{ as: 'unknown' }, {}, 'مقتل عدد غير معروف من الأشخاص', 'an unknown number of people killed'],
  [{ as: 'unknown' }, { age: 'child' }, 'مقتل عدد غير معروف من الأطفال', 'an unknown number of children killed'],
  [
    { as: 'unknown' },
    { age: 'adult', sex: 'female' },
    'مقتل عدد غير معروف من النساء',
    'an unknown number of women killed',
  ],
  [
    { as: 'unknown' },
    { status: 'armed-forces' },
    'مقتل عدد غير معروف من الجنود',
    'an unknown number of soldiers killed',
  ],
];

describe('what was done to how many', () => {
  for (const [count, traits, arabic, english] of PHRASES) {
    it(english, () => {
      expect(harmPhrase(ar, figure(count, traits))).to.equal(arabic);
      expect(harmPhrase(en, figure(count, traits))).to.equal(english);
    });
  }

  it('names the harm alone for counts that were stated only in words', () => {
    expect(harmName(ar, 'injured')).to.equal('الجرحى');
    expect(harmName(en, 'displaced')).to.equal('displaced');
  });

  it('never says more of the persons than the claim does', () => {
    expect(peopleOf({ status: 'unspecified' })).to.equal('person');
    expect(peopleOf({ status: 'unknown', sex: 'female' })).to.equal('person');
    expect(peopleOf({ status: 'direct-participation' })).to.equal('person');
  });
});

describe('figures that are part of another', () => {
  const injured = figure(exact(11), { harm: 'injured' });

  it('says of whom', () => {
    const women = figure(exact(2), { harm: 'injured', age: 'adult', sex: 'female' });
    expect(subsetPhrase(ar, women, injured)).to.equal('بينهم امرأتان');
    expect(subsetPhrase(en, women, injured)).to.equal('of whom 2 women');
  });

  it('keeps that children counted among civilians are counted among civilians', () => {
    const children = figure(exact(8), { harm: 'injured', status: 'civilian', age: 'child' });
    expect(subsetPhrase(ar, children, injured)).to.equal('بينهم، من المدنيين، 8 أطفال');
    expect(subsetPhrase(en, children, injured)).to.equal('of whom, among the civilians, 8 children');
  });

  it('agrees with a whole of one, of two and with one of women', () => {
    const child = figure(exact(1), { age: 'child' });
    const civilian = figure(exact(1), { status: 'civilian', age: 'adult', sex: 'female' });
    const civilianChild = figure(exact(1), { status: 'civilian', age: 'child' });
    const women = { age: 'adult', sex: 'female' } as const;
    for (const [part, whole, arabic, english] of [
      [child, figure(exact(1)), 'هو طفل واحد', 'of whom 1 child'],
      [figure(exact(1), women), figure(exact(1)), 'هي امرأة واحدة', 'of whom 1 woman'],
      [civilian, figure(exact(1)), 'هي، من المدنيين، امرأة واحدة', 'of whom, among the civilians, 1 woman'],
      [civilianChild, figure(exact(1)), 'هو، من المدنيين، طفل واحد', 'of whom, among the civilians, 1 child'],
      [child, figure({ as: 'at-least', value: 1 }), 'بينهم طفل واحد', 'of whom 1 child'],
      [child, figure(exact(2)), 'بينهما طفل واحد', 'of whom 1 child'],
      [child, figure({ as: 'at-least', value: 2 }), 'بينهم طفل واحد', 'of whom 1 child'],
      [civilian, figure(exact(3), women), 'بينهن، من المدنيات، امرأة واحدة', 'of whom, among the civilians, 1 woman'],
      [civilian, figure(exact(2)), 'بينهما، من المدنيين، امرأة واحدة', 'of whom, among the civilians, 1 woman'],
      [figure(exact(2), women), figure(exact(5), women), 'بينهن امرأتان', 'of whom 2 women'],
    ] as const) {
      expect(subsetPhrase(ar, part, whole)).to.equal(arabic);
      expect(subsetPhrase(en, part, whole)).to.equal(english);
    }
  });

  it('says that nobody is part of it', () => {
    const woman = figure(exact(1), { age: 'adult', sex: 'female' });
    for (const [traits, whole, arabic, english] of [
      [{ age: 'child' }, figure(exact(3)), 'ليس بينهم أطفال', 'of whom 0 children'],
      [{ status: 'civilian' }, figure(exact(2)), 'ليس بينهما مدنيون', 'of whom 0 civilians'],
      [{ status: 'civilian' }, figure(exact(1)), 'ليس مدنيًا', 'of whom 0 civilians'],
      [{ age: 'child' }, figure(exact(1), { status: 'civilian' }), 'ليس طفلًا', 'of whom 0 children'],
      [{ age: 'adult', sex: 'female' }, figure(exact(1)), 'ليس امرأة', 'of whom 0 women'],
      [{ status: 'civilian' }, woman, 'ليس بينهن مدنيون', 'of whom 0 civilians'],
      [{ sex: 'male' }, figure(exact(1)), 'ليس بينهم أشخاص', 'of whom 0 people'],
      [{ status: 'armed-forces' }, figure({ as: 'about', value: 1 }), 'ليس بينهم جنود', 'of whom 0 soldiers'],
      [
        { age: 'child', status: 'civilian' },
        figure(exact(30)),
        'ليس بينهم، من المدنيين، أطفال',
        'of whom, among the civilians, 0 children',
      ],
    ] as const) {
      expect(subsetPhrase(ar, figure(exact(0), traits), whole)).to.equal(arabic);
      expect(subsetPhrase(en, figure(exact(0), traits), whole)).to.equal(english);
    }
  });

  it('says of a count in words whom it counts, and that it is a part', () => {
    const words = [{ text: '“most”', lang: 'en' }];
    const stated = (traits: Partial<Figure>, whole?: Figure) =>
      [ar, en].map((locale) =>
        toText(statedPhrase(locale, figure({ as: 'unquantified' }, traits), words, whole)).replace(
          /[\u2066-\u2069]/g,
          '',
        ),
      );
    expect(stated({})).to.deep.equal(['القتلى: “most”', 'killed: “most”']);
    expect(stated({ age: 'child' })).to.deep.equal(['القتلى (أطفال): “most”', 'killed (children): “most”']);
    expect(stated({}, figure(exact(25)))).to.deep.equal(['بينهم “most”', 'of whom “most”']);
    expect(stated({ status: 'civilian' }, figure(exact(2)))).to.deep.equal([
      'بينهما مدنيون: “most”',
      'of whom civilians: “most”',
    ]);
  });
});
