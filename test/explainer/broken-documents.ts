import type { Finding, LintOptions } from '../../src/explainer/lint/lint.js';

/** A document with a fault, made up and as small as can be, and what the linter must find in it. */
export interface BrokenDocument {
  readonly title: string;
  readonly input: object;
  readonly options?: LintOptions;
  readonly findings: readonly Pick<Finding, 'rule' | 'level' | 'pointer'>[];
}

const VIA = ['Agency A'];

/** Items that have no fault; the fields break them. */
export const EVENT = { id: 'storm', date: '2024-05-01', title: 'A storm hits the coast', via: VIA };
export const STATEMENT = {
  id: 'closed',
  speaker: 'City council',
  text: 'said that the bridge was closed.',
  via: VIA,
  verification: 'single-source',
};
export const CLAIM = {
  id: 'toll',
  claimant: 'City council',
  asOf: '2024-05-02',
  warnings: ['death', 'children'],
  via: VIA,
  verification: 'single-source',
};

export const events = (...fields: object[]) => ({
  lang: 'en',
  events: fields.map((each, i) => ({ ...EVENT, id: i ? `storm-${i + 1}` : 'storm', ...each })),
});
export const statements = (...fields: object[]) => ({
  lang: 'en',
  statements: fields.map((each, i) => ({ ...STATEMENT, id: i ? `closed-${i + 1}` : 'closed', ...each })),
});
export const claims = (...fields: object[]) => ({
  lang: 'en',
  claims: fields.map((each, i) => ({ ...CLAIM, id: i ? `toll-${i + 1}` : 'toll', ...each })),
});
/** A claim of one figure. */
export const figure = (count: unknown, fields: object = {}) =>
  claims({ figures: [{ id: 'dead', harm: 'killed', count, ...fields }] });
/** A claim of one figure, and the words in which it was stated. */
export const stated = (count: object, asStated: string, lang = 'en') =>
  figure({ ...count, asStated: { [lang]: asStated } });

const error = (rule: Finding['rule'], ...pointers: string[]) =>
  pointers.map((pointer) => ({ rule, level: 'error' as const, pointer }));
const warning = (rule: Finding['rule'], ...pointers: string[]) =>
  pointers.map((pointer) => ({ rule, level: 'warning' as const, pointer }));

/** Two claims of the storm by two claimants. */
const two = (one: object, other: object) => ({
  ...events({}),
  ...claims(
    { covers: 'storm', ...one },
    { covers: 'storm', claimant: 'Regional hospital', via: ['Agency B'], ...other },
  ),
});
const AS_STATED = '/claims/0/figures/0/count/asStated/en';
const correction = (fields: object = {}) => ({
  date: '2024-05-04T12:00:00Z',
  target: 'storm',
  kind: 'correction',
  was: 'A storm nears the coast',
  note: 'The title was wrong.',
  ...fields,
});
const UPDATED = { updated: '2024-05-04T12:00:00Z' };

export const BROKEN: readonly BrokenDocument[] = [
  { title: '1: a claim without figures', input: claims({}), findings: warning(1, '/claims/0') },
  {
    title: '1: figures without a date',
    input: claims({ killed: 2, asOf: undefined }),
    findings: warning(1, '/claims/0'),
  },

  {
    title: '2: harms of one claim added in the title of an event',
    input: { ...events({ title: 'Storm leaves 13 casualties' }), ...claims({ killed: 2, injured: 11 }) },
    findings: error(2, '/events/0/title'),
  },
  {
    title: '2: harms added in Arabic-Indic digits',
    input: { ...claims({ killed: 2, injured: 11 }), title: { ar: 'سقوط ١٣ ضحية في العاصفة' } },
    findings: error(2, '/title/ar'),
  },
  {
    title: '2: harms added in Persian digits, in the summary',
    input: { ...claims({ killed: 2, injured: 11 }), summary: { fa: '۱۳ نفر آسیب دیدند' } },
    findings: error(2, '/summary/fa'),
  },
  {
    title: '2: harms added in a number with groups',
    input: { ...claims({ injured: 1200, missing: 300 }), summary: 'In all 1,500 people were hurt or are missing.' },
    findings: error(2, '/summary'),
  },
  {
    title: '2: harms added in a number with Arabic groups',
    input: { ...claims({ injured: 1200, missing: 300 }), summary: { ar: 'بلغ العدد ١٬٥٠٠ شخص' } },
    findings: error(2, '/summary/ar'),
  },
  {
    title: '2: a part added to its whole',
    input: { ...claims({ injured: 11, 'injured-children': 8 }), title: 'Storm hurts 19, council says 19' },
    findings: error(2, '/title'),
  },
  {
    title: '2: two claims of one event added in a note',
    input: {
      ...two({ killed: 2 }, { killed: 5 }),
      links: [{ from: 'toll', type: 'disputes', to: 'toll-2', note: 'Together they speak of 7 dead.' }],
    },
    findings: error(2, '/links/0/note'),
  },
  {
    title: '2: harms added in thousands and in millions',
    input: {
      ...claims({ injured: 1000000, displaced: 1500000 }, { injured: 1000, displaced: 500 }),
      title: 'Storm hits 2.5 million people, or 1.5 thousand',
    },
    findings: error(2, '/title', '/title'),
  },
  {
    title: '2: a sum before people whose word begins like that of a month',
    input: { ...claims({ killed: 2, injured: 11 }), title: 'Storm hits 13 Marchers' },
    findings: error(2, '/title'),
  },
  {
    title: '2: upper ends of ranges added',
    input: { ...claims({ killed: '2-4', injured: '10-20' }), title: 'Storm hurts or kills up to 24' },
    findings: error(2, '/title'),
  },
  {
    title: '2: a sum in the note of a claim',
    input: claims({ killed: 2, injured: 11, note: 'The council speaks of 13 people.' }),
    findings: error(2, '/claims/0/note'),
  },

  {
    title: '2: a sum in the summary of an event',
    input: { ...events({ summary: 'In all 13 people were hit.' }), ...claims({ killed: 2, injured: 11 }) },
    findings: error(2, '/events/0/summary'),
  },
  {
    title: '2: two harms of three, and all three',
    input: {
      ...claims({ killed: 2, injured: 11, missing: 30 }),
      title: 'Storm hits 43 people',
      summary: 'Of 32, and of 41.',
      publisher: { name: '13 News' },
    },
    findings: error(2, '/title', '/summary', '/summary'),
  },
  {
    title: '2: both parts added to their whole, and one of them',
    input: {
      ...claims({ killed: 20, 'killed-civilians': 7, 'killed-children': 4 }),
      title: 'Storm kills 31',
      summary: 'It killed 24.',
    },
    findings: error(2, '/title', '/summary'),
  },
  {
    title: '3: children beside the whole',
    input: claims({
      figures: [
        { id: 'all', harm: 'injured', count: 11 },
        { id: 'children', harm: 'injured', age: 'child', count: 8 },
      ],
    }),
    findings: warning(3, '/claims/0/figures/1'),
  },
  {
    title: '3: a field beside a listed whole',
    input: claims({ figures: [{ harm: 'injured', count: 11 }], 'injured-children': 8 }),
    findings: warning(3, '/claims/0/injured-children'),
  },
  {
    title: '3: a part larger than its whole',
    input: claims({ injured: 11, 'injured-children': 12 }),
    findings: error(3, '/claims/0/injured-children'),
  },
  {
    title: '3: a part whose range reaches beyond its whole',
    input: claims({ killed: '<=5', 'killed-women': '4-6' }),
    findings: error(3, '/claims/0/killed-women'),
  },

  {
    title: '3: a part larger than a whole of fewer',
    input: claims({ killed: '<5', 'killed-women': 5 }),
    findings: error(3, '/claims/0/killed-women'),
  },
  {
    title: '3: a part of more than its whole',
    input: claims({ killed: 5, 'killed-women': '>5' }),
    findings: error(3, '/claims/0/killed-women'),
  },
  {
    title: '3: a part of at least more than its whole',
    input: claims({ killed: 5, 'killed-women': '6+' }),
    findings: error(3, '/claims/0/killed-women'),
  },
  {
    title: '4: a number in words that are said to have none',
    input: stated({ as: 'unquantified' }, 'at least 50 families'),
    findings: error(4, AS_STATED),
  },
  {
    title: '4: an Arabic-Indic number in words that are said to have none',
    input: stated({ as: 'unquantified' }, '٥٠ عائلة على الأقل', 'ar'),
    findings: error(4, '/claims/0/figures/0/count/asStated/ar'),
  },
  {
    title: '4: a number beside a share, in words that are said to have none',
    input: stated({ as: 'unquantified' }, '50 people, or 40 percent'),
    findings: error(4, AS_STATED),
  },
  { title: '4: a zero that nobody stated', input: claims({ killed: 0 }), findings: warning(4, '/claims/0/killed') },

  {
    title: '5: at least',
    input: stated({ as: 'exact', value: 5 }, 'at least 5 people were killed'),
    findings: error(5, AS_STATED),
  },
  {
    title: '5: at least, after the number and in Arabic',
    input: stated({ as: 'exact', value: 5 }, 'مقتل 5 أشخاص على الأقل', 'ar'),
    findings: error(5, '/claims/0/figures/0/count/asStated/ar'),
  },
  {
    title: '5: no fewer than, of a count that says fewer',
    input: stated({ as: 'fewer-than', value: 5 }, 'no fewer than 5 people'),
    findings: error(5, AS_STATED),
  },
  {
    title: '5: about, in Arabic',
    input: stated({ as: 'exact', value: 50 }, 'نحو 50 قتيلًا', 'ar'),
    findings: error(5, '/claims/0/figures/0/count/asStated/ar'),
  },
  {
    title: '5: up to, in Arabic',
    input: stated({ as: 'at-least', value: 30 }, 'ما يصل إلى ٣٠ قتيلًا', 'ar'),
    findings: error(5, '/claims/0/figures/0/count/asStated/ar'),
  },
  {
    title: '5: more than, of a number in words',
    input: stated({ as: 'exact', value: 20 }, 'more than twenty people'),
    findings: error(5, AS_STATED),
  },
  {
    title: '5: nearly, roughly, an estimated and under',
    input: claims(
      ...['nearly 25 people', 'roughly 25 people', 'an estimated 25 people', 'under 25 people'].map((en) => ({
        killed: { as: 'exact', value: 25, asStated: { en } },
      })),
    ),
    findings: error(5, ...[0, 1, 2, 3].map((i) => `/claims/${i}/killed/asStated/en`)),
  },
  {
    title: '5: a plus behind the number',
    input: stated({ as: 'exact', value: 25 }, '25+ of 40 people were killed'),
    findings: error(5, AS_STATED),
  },
  {
    title: '5: another number',
    input: stated({ as: 'exact', value: 12 }, '21 people were killed'),
    findings: error(5, AS_STATED),
  },
  {
    title: '5: a range with one end',
    input: claims({ killed: '4-4' }),
    findings: warning(5, '/claims/0/killed'),
  },

  {
    title: '6: two harms in the words of one figure',
    input: stated({ as: 'exact', value: 13 }, '13 killed and injured'),
    findings: error(6, AS_STATED),
  },
  {
    title: '6: two harms in Arabic words',
    input: stated({ as: 'exact', value: 2 }, 'مقتل مدنيَّين اثنين وإصابة 2 آخرين', 'ar'),
    findings: error(6, '/claims/0/figures/0/count/asStated/ar'),
  },
  {
    title: '6: two figures of the same people',
    input: claims({
      figures: [
        { harm: 'killed', status: 'civilian', count: 2 },
        { harm: 'killed', status: 'civilian', count: 3 },
      ],
    }),
    findings: error(6, '/claims/0/figures/1'),
  },

  { title: '7: an event without a source', input: events({ via: [] }), findings: warning(7, '/events/0') },
  {
    title: '7: a statement without a source',
    input: statements({ via: undefined }),
    findings: warning(7, '/statements/0'),
  },
  { title: '7: a claim without a source', input: claims({ killed: 2, via: [] }), findings: warning(7, '/claims/0') },
  {
    title: '7: a source twice',
    input: events({ via: ['Agency A', 'Broadcaster B', 'Agency A'] }),
    findings: error(7, '/events/0/via/2'),
  },
  {
    title: '7: a chain that begins with a relay',
    input: events({ via: [{ source: 'Agency A', how: 'relayed' }] }),
    findings: warning(7, '/events/0/via/0/how'),
  },
  {
    title: '7: an image of nobody',
    input: events({
      media: ['https://example.org/', { type: 'image', url: 'https://example.org/a.jpg', alt: 'A storm' }],
    }),
    findings: warning(7, '/events/0/media/1'),
  },

  {
    title: '8: a claim that was not checked',
    input: claims({ killed: 2, verification: undefined }),
    findings: warning(8, '/claims/0'),
  },
  {
    title: '8: a statement that was not checked',
    input: statements({ verification: undefined }),
    findings: warning(8, '/statements/0'),
  },
  {
    title: '8: confirmed by nobody',
    input: statements({ verification: 'confirmed' }),
    findings: error(8, '/statements/0/verification'),
  },
  {
    title: '8: corroborated by nothing',
    input: claims({ killed: 2, verification: { status: 'corroborated' } }),
    findings: error(8, '/claims/0/verification/status'),
  },
  {
    title: '8: corroborated by the same agency',
    input: {
      ...two({ killed: 2, verification: 'corroborated' }, { killed: 2, via: VIA }),
      links: [{ from: 'toll-2', type: 'corroborates', to: 'toll' }],
    },
    findings: error(8, '/claims/0/verification'),
  },
  {
    title: '8: corroborated by the same claimant',
    input: {
      ...two({ killed: 2, verification: 'corroborated' }, { killed: 2, claimant: 'City council' }),
      links: [{ from: 'toll-2', type: 'corroborates', to: 'toll' }],
    },
    findings: error(8, '/claims/0/verification'),
  },
  {
    title: '8: one’s own words as what corroborates',
    input: {
      ...two({ killed: 2 }, { killed: 2, claimant: 'City council' }),
      links: [{ from: 'toll-2', type: 'corroborates', to: 'toll' }],
    },
    findings: error(8, '/links/0'),
  },
  {
    title: '8: contested by nobody',
    input: statements({ verification: 'contested' }),
    findings: error(8, '/statements/0/verification'),
  },
  {
    title: '8: confirmed, and denied',
    input: {
      ...statements({ verification: { status: 'confirmed', note: 'The desk saw it.' } }, { speaker: 'Bridge company' }),
      links: [{ from: 'closed-2', type: 'denies', to: 'closed', aspect: 'occurrence' }],
    },
    findings: error(8, '/statements/0/verification/status'),
  },

  {
    title: '9: a statement that denies itself',
    input: { ...statements({}), links: [{ from: 'closed', type: 'denies', to: 'closed', aspect: 'wording' }] },
    findings: error(9, '/links/0'),
  },
  {
    title: '9: two counts and no link',
    input: two({ killed: 2 }, { killed: 5 }),
    findings: warning(9, '/claims/1/killed'),
  },
  {
    title: '9: a dispute about nothing',
    input: { ...two({ killed: 2 }, { killed: 5 }), links: [{ from: 'toll-2', type: 'disputes', to: 'toll' }] },
    findings: warning(9, '/links/0'),
  },

  {
    title: '10: marks in a report',
    input: statements({ text: 'said that the bridge was “closed for good”.' }),
    findings: error(10, '/statements/0/text'),
  },
  {
    title: '10: marks in an Arabic report',
    input: statements({ text: { ar: 'قال إن الجسر «مغلق تمامًا».' } }),
    findings: error(10, '/statements/0/text/ar'),
  },
  {
    title: '10: single marks in a report',
    input: statements(
      { text: 'said that the ministry’s bridge ‘isn’t closed’.' },
      { text: 'said that it was ‹closed›.' },
      { text: 'said that it was ‚closed‘.' },
    ),
    findings: error(10, '/statements/0/text', '/statements/1/text', '/statements/2/text'),
  },
  {
    title: '10: marks around a fragment',
    input: statements({ text: 'said that the bridge was "closed for good".', quoted: ['closed for good'] }),
    findings: error(10, '/statements/0/text'),
  },
  {
    title: '10: a quotation with its own marks',
    input: statements({ text: '“The bridge is closed.”', mode: 'direct' }),
    findings: error(10, '/statements/0/text'),
  },
  {
    title: '10: a quotation with its own marks, around inner ones',
    input: statements({ text: { ar: '«قال لي «لا» مرارًا».' }, mode: 'direct' }),
    findings: error(10, '/statements/0/text/ar'),
  },
  {
    title: '10: a quotation that was translated twice',
    input: statements({
      mode: 'direct',
      text: {
        en: { text: 'The bridge is closed.', translation: { from: 'ar', by: 'human' } },
        ar: { text: 'الجسر مغلق', translation: { from: 'en', by: 'human' } },
      },
    }),
    findings: warning(10, '/statements/0/text'),
  },
  {
    title: '10: a quotation translated from a language that it was not said in',
    input: statements({
      mode: 'direct',
      originalLang: 'az',
      text: { en: { text: 'The bridge is closed.', translation: { from: 'ar', by: 'human' } } },
    }),
    findings: warning(10, '/statements/0/text'),
  },

  {
    title: '11: a quotation that was cut',
    input: statements({ text: 'The bridge … is closed.', mode: 'direct' }),
    findings: error(11, '/statements/0/text'),
  },
  {
    title: '11: a quotation that was filled in',
    input: statements({ text: 'It [the bridge] is closed.', mode: 'direct' }),
    findings: error(11, '/statements/0/text'),
  },
  {
    title: '11: a fragment that was cut',
    input: statements({ text: 'said that it was closed ... for good.', quoted: ['closed ... for good'] }),
    findings: error(11, '/statements/0/quoted/0'),
  },
  {
    title: '11: words that the archive does not have',
    input: {
      ...statements({ via: [{ source: 'agency-a', quote: { exact: 'the bridge was shut' } }] }),
      sources: [{ id: 'agency-a', name: 'Agency A' }],
    },
    options: { archives: { 'agency-a': 'The council said that the bridge was closed.' } },
    findings: error(11, '/statements/0/via/0/quote/exact'),
  },

  {
    title: '12: a quotation in another language, translated by nobody',
    input: statements({ text: 'The bridge is closed.', mode: 'direct', originalLang: 'fr' }),
    findings: error(12, '/statements/0/text'),
  },
  {
    title: '12: the only text is a machine’s',
    input: events({ title: { en: { text: 'A storm hits the coast', translation: { from: 'ar', by: 'machine' } } } }),
    findings: error(12, '/events/0/title/en/translation/by'),
  },
  {
    title: '12: the only text is a machine’s, by the rule of the document',
    input: {
      lang: 'ar',
      translation: { en: { from: 'ar', by: 'machine' } },
      events: [
        {
          date: '2024-05-01',
          title: { en: 'A storm hits the coast' },
          summary: { ar: 'أُغلقت الطرق', en: 'Roads were closed.' },
          via: ['وكالة أنباء'],
        },
      ],
    },
    findings: error(12, '/events/0/title/en'),
  },
  {
    title: '12: a machine put the claimant’s own words',
    input: figure({
      as: 'exact',
      value: 2,
      asStated: {
        ar: 'مقتل اثنين',
        en: { text: 'two people were killed', translation: { from: 'ar', by: 'machine' } },
      },
    }),
    findings: error(12, '/claims/0/figures/0/count/asStated/en/translation/by'),
  },
  {
    title: '12: a translation from its own language',
    input: events({ title: { en: { text: 'A storm hits the coast', translation: { from: 'EN', by: 'human' } } } }),
    findings: error(12, '/events/0/title/en/translation/from'),
  },

  {
    title: '13: an event after the last change',
    input: { ...events({ date: '2024-11-01' }), ...UPDATED },
    findings: warning(13, '/events/0/date'),
  },
  {
    title: '13: a statement and a claim after the publication',
    input: {
      ...statements({ date: { edtf: '2024-11-01' } }),
      ...claims({ killed: 2, asOf: '2024-11' }),
      published: '2024-05-04T12:00:00Z',
    },
    findings: warning(13, '/statements/0/date/edtf', '/claims/0/asOf'),
  },
  {
    title: '13: a statement before its event',
    input: { ...events({}), ...statements({ date: '2024-04-30', about: 'storm' }) },
    findings: warning(13, '/statements/0/date'),
  },
  {
    title: '13: figures before their event',
    input: { ...events({}), ...claims({ killed: 2, covers: 'storm', asOf: '2024-04' }) },
    findings: error(13, '/claims/0/asOf'),
  },
  {
    title: '13: figures before the time that they cover',
    input: claims({ killed: 2, covers: { period: '2024-06/2024-07' } }),
    findings: error(13, '/claims/0/asOf'),
  },
  {
    title: '13: figures that count up to a stretch of time',
    input: claims({ killed: 2, asOf: '../2024-05-02' }),
    findings: warning(13, '/claims/0/asOf'),
  },

  {
    title: '14: a note in another language',
    input: events({ date: { edtf: '2024-05-01', basis: 'derived', dateNote: { ar: 'محسوب من يوم الأربعاء' } } }),
    findings: warning(14, '/events/0/date/dateNote'),
  },
  {
    title: '14: a stated date that was worked out',
    input: events({ date: { edtf: '2024-05-01', dateNote: 'Counted from a Wednesday.' } }),
    findings: warning(14, '/events/0/date/dateNote'),
  },

  {
    title: '15: an event told twice',
    input: events({ title: { ar: 'عاصفة تضرب الساحل', en: 'A storm' } }, { title: { ar: 'عاصفة تضرب الساحل' } }),
    findings: error(15, '/events/1'),
  },

  {
    title: '16: a party’s word in the title of an event',
    input: {
      ...events({
        title: 'Council opens Freedom Square',
        names: [{ text: 'freedom square', usedBy: 'City council' }],
      }),
    },
    findings: error(16, '/events/0/title'),
  },
  {
    title: '16: a party’s word in the title of the document and in a name',
    input: {
      ...events({}),
      title: { ar: 'أزمة الوادي الأخضر' },
      places: [
        {
          name: { ar: 'الوادي الأخضر', en: 'The valley' },
          disputed: true,
          note: 'Two towns claim it.',
          names: [{ text: { ar: 'الوادي الأخضر' }, usedBy: ['City council'] }],
        },
      ],
    },
    findings: error(16, '/title/ar', '/places/0/name/ar'),
  },
  {
    title: '16: a party’s word for somebody, with an article and otherwise composed',
    input: {
      ...events({ title: 'Elites meet the e\u0301lites' }),
      actors: [{ name: 'Councillors, or élites', names: [{ text: 'The Élites', usedBy: ['City council'] }] }],
    },
    findings: error(16, '/events/0/title', '/actors/0/name'),
  },
  {
    title: '16: a party’s word behind letters that Arabic writes together with it',
    input: {
      ...events(
        {
          title: { ar: 'الحكومة والانفصاليون يتفاوضون' },
          names: [{ text: { ar: 'الانفصاليون' }, usedBy: ['City council'] }],
        },
        { title: { ar: 'البرلمان يعترف بآرتساخ' }, names: [{ text: { ar: 'آرتساخ' }, usedBy: ['City council'] }] },
      ),
    },
    findings: error(16, '/events/0/title/ar', '/events/1/title/ar'),
  },
  {
    title: '16: a word of nobody',
    input: events({ names: [{ text: 'The great flood', kind: 'label' }] }),
    findings: error(16, '/events/0/names/0'),
  },

  {
    title: '17: a disputed place with one name',
    input: { ...events({}), places: [{ name: 'Green valley', disputed: true, note: 'Two towns claim it.' }] },
    findings: error(17, '/places/0'),
  },
  {
    title: '17: a dispute that is not explained',
    input: { ...events({}), places: [{ name: 'Green valley', disputed: true, names: ['Old valley'] }] },
    findings: warning(17, '/places/0'),
  },
  {
    title: '17: names of parties for a place that is not disputed',
    input: {
      ...events({}),
      actors: [{ id: 'outlet', type: 'media', name: 'Outlet' }],
      places: [{ name: 'Green valley', names: [{ text: 'Town lands', usedBy: ['outlet', 'City council'] }] }],
    },
    findings: warning(17, '/places/0'),
  },

  {
    title: '18: a flag',
    input: events({ title: '🇫🇷 A storm hits the coast' }),
    findings: error(18, '/events/0/title'),
  },
  {
    title: '18: red and green',
    input: { ...events({}), sides: [{ name: '🔴 North' }, { name: { en: 'South 🟩' } }] },
    findings: error(18, '/sides/0/name', '/sides/1/name/en'),
  },

  {
    title: '19: corrections of a document without a date',
    input: { ...events({}), corrections: [correction()] },
    findings: error(19, '/corrections'),
  },
  {
    title: '19: a correction after the last change',
    input: { ...events({}), updated: '2024-05-03T12:00:00Z', corrections: [correction()] },
    findings: error(19, '/updated'),
  },
  {
    title: '19: a correction of nothing',
    input: { ...events({}), ...UPDATED, corrections: [correction({ path: '/subtitle' })] },
    findings: error(19, '/corrections/0/path'),
  },
  {
    title: '19: a figure corrected and retracted by its field, in the short form and in the canonical one',
    input: {
      ...claims({ killed: 2, injured: 11, figures: [{ id: 'lost', harm: 'missing', count: 3 }] }),
      ...UPDATED,
      corrections: [
        correction({ target: 'toll', path: '/injured', was: 9 }),
        correction({ target: 'toll', path: '/killed', kind: 'retraction' }),
        correction({ target: 'toll', path: '/figures/0', kind: 'retraction' }),
      ],
    },
    findings: [
      ...warning(19, '/corrections/0/path'),
      ...error(19, '/corrections/1/path'),
      ...error(19, '/corrections/2/path'),
    ],
  },
  {
    title: '19: a correction without what stood there',
    input: { ...events({}), ...UPDATED, corrections: [correction({ was: undefined })] },
    findings: warning(19, '/corrections/0'),
  },
  {
    title: '19: a claim that was withdrawn in silence',
    input: claims({ killed: 2, verification: 'withdrawn' }),
    findings: warning(19, '/claims/0/verification'),
  },
  {
    title: '19: a retraction that the status does not know',
    input: {
      ...claims({ killed: 2 }),
      ...UPDATED,
      corrections: [correction({ target: 'toll', kind: 'retraction', was: undefined })],
    },
    findings: warning(19, '/claims/0/verification'),
  },
  {
    title: '19: an update of another’s claim',
    input: { ...two({ killed: 2 }, { killed: 5 }), links: [{ from: 'toll-2', type: 'updates', to: 'toll' }] },
    findings: error(19, '/links/0'),
  },

  {
    title: '19: links to oneself',
    input: {
      ...claims({ killed: 2 }),
      ...statements({}),
      links: [
        { from: 'toll', type: 'updates', to: 'toll' },
        { from: 'toll', type: 'corroborates', to: 'toll' },
        { from: 'closed', type: 'responds-to', to: 'closed' },
      ],
    },
    findings: error(19, '/links/0', '/links/1', '/links/2'),
  },
  {
    title: '19: updates in a circle, and answers in one',
    input: {
      ...claims({ killed: 2 }, { killed: 3 }, { killed: 4 }),
      ...statements({}, {}),
      links: [
        { from: 'toll', type: 'updates', to: 'toll-2' },
        { from: 'toll-2', type: 'updates', to: 'toll-3' },
        { from: 'toll-3', type: 'updates', to: 'toll' },
        { from: 'closed', type: 'responds-to', to: 'closed-2' },
        { from: 'closed-2', type: 'responds-to', to: 'closed' },
      ],
    },
    findings: error(19, '/links/2', '/links/4'),
  },

  {
    title: '20: deaths without a warning',
    input: claims({ killed: 2, warnings: undefined }),
    findings: warning(20, '/claims/0'),
  },
  {
    title: '20: children without a warning',
    input: claims({ injured: 11, 'injured-children': 8, warnings: ['death'] }),
    findings: warning(20, '/claims/0'),
  },
  {
    title: '20: a victim with a name',
    input: {
      ...events({ actors: [{ actor: 'resident', role: 'affected' }] }),
      actors: [{ id: 'resident', type: 'person', name: 'A resident' }],
    },
    findings: error(20, '/events/0/actors/0'),
  },
];
