// The document as schema.org. `test/types/json-ld.ts` holds its form to the vocabulary.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { importSources } from '../support/bundle.mjs';

const { jsonLd, loadFor, loadWordsFor, localeFor, parse, parseEdtf, standingSentence } = await importSources(
  'src/explainer/edtf.ts',
  'src/explainer/parse.ts',
  'src/language/locale.ts',
  'src/telling/json-ld.ts',
  'src/telling/loading.ts',
  'src/telling/standing-claim.ts',
);

const source = JSON.parse(readFileSync('examples/karabakh-2023/explainer.json', 'utf8'));
const article = parse(source);
await Promise.all(loadWordsFor(article));
for (const lang of ['az', 'hy', 'ru']) await loadFor({ lang });

const inLanguage = (lang, document = article) => jsonLd({ locale: localeFor({ lang }), document }, standingSentence);
const named = (output, id) => [...(output.about ?? []), ...(output.hasPart ?? [])].find((each) => each['@id'] === id);
const en = inLanguage('en');
const ar = inLanguage('ar');

/** Every value in a tree with the keys that lead to it. */
function* valuesIn(value, path = []) {
  yield { value, path };
  if (typeof value === 'object' && value)
    for (const [key, each] of Object.entries(value)) yield* valuesIn(each, [...path, key]);
}

describe('the article as JSON-LD', () => {
  it('is an explanatory article with what the document says of itself', () => {
    const { about, hasPart, description, ...rest } = en;
    assert.deepEqual(rest, {
      '@context': 'https://schema.org',
      '@type': 'BackgroundNewsArticle',
      '@id': '#nagorno-karabakh-2023-09',
      headline: 'Nagorno-Karabakh: Azerbaijan’s military operation and what was said about it',
      inLanguage: 'en',
      dateModified: '2026-11-23T00:00:00Z',
      publisher: { '@type': 'NewsMediaOrganization', name: 'Al-Araby' },
    });
    assert.match(description, /^Azerbaijan launched a military operation in Nagorno-Karabakh, and Armenia denied/);
    assert.equal(about.length, source.events.length);
    assert.equal(hasPart.length, source.statements.length + source.claims.length);
  });

  it('has the day of change byte for byte', () => {
    assert.equal(ar.dateModified, source.updated);
  });

  it('says in which language it is read', () => {
    assert.equal(ar.inLanguage, 'ar');
    assert.equal(ar.headline, 'ناغورني كاراباخ: العملية العسكرية الأذربيجانية وما قيل عنها');
  });

  it('says the language of the texts, not of the reader, where it has none for the reader', () => {
    const russian = inLanguage('ru');
    assert.equal(russian.inLanguage, 'ar');
    assert.equal(named(russian, '#c1').inLanguage, 'ru');
    assert.equal(named(russian, '#s11').inLanguage, 'ar');
  });

  const al_araby = {
    en: {
      '@type': 'CreativeWork',
      '@id': '#src-al-araby',
      name: 'Nagorno-Karabakh ignites again.. calls for calm between Azerbaijan and Armenia',
      publisher: { '@type': 'Organization', '@id': '#al-araby', name: 'Al-Araby' },
    },
    ar: {
      '@type': 'CreativeWork',
      '@id': '#src-al-araby',
      name: 'ناغورني كاراباخ تشتعل من جديد.. دعوات للتهدئة بين أذربيجان وأرمينيا',
      publisher: { '@type': 'Organization', '@id': '#al-araby', name: 'العربي' },
    },
  };
  const reuters = {
    '@type': 'CreativeWork',
    '@id': '#src-reuters',
    name: 'Reuters',
    publisher: { '@type': 'Organization', '@id': '#reuters', name: 'Reuters' },
  };
  const stepanyan = {
    '@type': 'Person',
    '@id': '#stepanyan',
    name: 'Gegham Stepanyan',
    jobTitle: 'human-rights official of the Karabakh Armenians',
  };

  it('has the casualties as one attributed sentence, in English', () => {
    assert.deepEqual(named(en, '#c1'), {
      '@type': 'Claim',
      '@id': '#c1',
      text: '2 civilians killed and 11 people injured (of whom, among the civilians, 8 children); according to Gegham Stepanyan (human-rights official of the Karabakh Armenians); via Reuters (not seen directly), then Al-Araby – agencies; as of 19 September 2023; single source',
      inLanguage: 'en',
      creator: stepanyan,
      firstAppearance: reuters,
      appearance: [al_araby.en],
      about: { '@id': '#e3-attacks' },
      creativeWorkStatus: 'Single source',
    });
  });

  it('has the casualties as one attributed sentence, in Arabic', () => {
    const { text, creativeWorkStatus } = named(ar, '#c1');
    assert.equal(
      text,
      'مقتل مدنيَّين اثنين وإصابة 11 شخصًا (بينهم، من المدنيين، 8 أطفال)؛ بحسب جيجام ستيبانيان (مسؤول حقوق الإنسان لدى أرمن كاراباخ)؛ نقلًا عن رويترز (لم يُطَّلع عليه مباشرة)، ثم العربي - وكالات؛ حتى 19 سبتمبر 2023؛ رواية مصدر واحد',
    );
    assert.equal(creativeWorkStatus, 'رواية مصدر واحد');
  });

  it('quotes direct speech that was translated once', () => {
    assert.deepEqual(named(ar, '#s11'), {
      '@type': 'Quotation',
      '@id': '#s11',
      text: source.statements.find(({ id }) => id === 's11').text.ar.text,
      inLanguage: 'ar',
      creator: { '@type': 'Organization', '@id': '#az-mfa', name: 'وزارة الخارجية الأذربيجانية' },
      isBasedOn: {
        '@type': 'CreativeWork',
        '@id': '#src-az-mfa-statement',
        name: 'بيان وزارة الخارجية الأذربيجانية',
        publisher: { '@type': 'Organization', '@id': '#az-mfa', name: 'وزارة الخارجية الأذربيجانية' },
      },
      citation: [al_araby.ar],
      about: [{ '@id': '#e1-operation' }, { '@id': '#e6-azerbaijan-statement' }],
    });
  });

  it('claims no quotation of speech that was translated twice', () => {
    assert.deepEqual(named(en, '#s11'), {
      '@type': 'Claim',
      '@id': '#s11',
      text: 'The only way to achieve peace and stability in the region is the complete and unconditional withdrawal of the armed forces of Armenia from the Azerbaijani Karabakh region and the dissolution of the so-called separatist regime.',
      inLanguage: 'en',
      creator: { '@type': 'Organization', '@id': '#az-mfa', name: 'Azerbaijan’s Foreign Ministry' },
      claimInterpreter: { '@type': 'Organization', '@id': '#al-araby', name: 'Al-Araby' },
      firstAppearance: {
        '@type': 'CreativeWork',
        '@id': '#src-az-mfa-statement',
        name: 'Statement by Azerbaijan’s Foreign Ministry',
        publisher: { '@type': 'Organization', '@id': '#az-mfa', name: 'Azerbaijan’s Foreign Ministry' },
      },
      appearance: [al_araby.en],
      about: [{ '@id': '#e1-operation' }, { '@id': '#e6-azerbaijan-statement' }],
    });
  });

  it('has reported speech as a claim with where it appeared', () => {
    assert.deepEqual(named(en, '#s3'), {
      '@type': 'Claim',
      '@id': '#s3',
      text: 'said that attacks by the Azerbaijani army had killed two civilians and injured 11 people, and added that eight of the wounded civilians were children.',
      inLanguage: 'en',
      creator: stepanyan,
      claimInterpreter: { '@type': 'Organization', '@id': '#al-araby', name: 'Al-Araby' },
      firstAppearance: reuters,
      appearance: [al_araby.en],
      about: [{ '@id': '#e3-attacks' }],
    });
  });

  it('quotes nothing but direct speech', () => {
    const quoted = (output) => output.hasPart.flatMap((part) => (part['@type'] === 'Quotation' ? part['@id'] : []));
    assert.deepEqual(quoted(ar), ['#s11', '#s16']);
    assert.deepEqual(quoted(en), []);
    assert.deepEqual(quoted(inLanguage('hy')), ['#s11', '#s16']); // in Arabic, for want of Armenian
  });

  it('has an event with all names of its place', () => {
    const { description, ...event } = named(en, '#e1-operation');
    assert.match(description, /^Al-Araby reported that the operation was aimed at/);
    assert.deepEqual(event, {
      '@type': 'Event',
      '@id': '#e1-operation',
      name: 'Azerbaijan launches a military operation in Nagorno-Karabakh',
      location: {
        '@type': 'Place',
        '@id': '#nagorno-karabakh',
        name: 'Nagorno-Karabakh',
        alternateName: ['Artsakh', 'the Azerbaijani Karabakh region', 'the mountainous Karabakh region', 'Qarabağ'],
      },
      startDate: '2023-09-19',
      identifier: { '@type': 'PropertyValue', propertyID: 'EDTF', value: '2023-09-19' },
    });
  });

  it('has each date as far as it is certain', () => {
    assert.deepEqual(
      en.about.map((event) => [event['@id'], event.startDate, event.identifier.value]),
      [
        ['#e1-operation', '2023-09-19', '2023-09-19'],
        ['#e3-attacks', undefined, '2023-09-19'], // estimated
        ['#e4-corridors', '2023-09-19', '2023-09-19'],
        ['#e5-calls', undefined, '2023-09-19~'],
        ['#e6-azerbaijan-statement', undefined, '2023-09-19~'],
        ['#e7-pashinyan', '2023-09-19', '2023-09-19'],
        ['#e8-russia', undefined, '2023-09-19~'],
        ['#e9-kremlin', '2023-09-14', '2023-09-14'],
        ['#e10-brussels', '2023-07-15', '2023-07-15'],
        ['#e11-operation-2020', '2020-09-27', '2020-09-27'],
        ['#e12-ceasefire', '2020-11', '[2020-11-09,2020-11-10]'],
      ],
    );
    assert.ok(!('startDate' in named(en, '#e5-calls')));
    assert.ok(!('endDate' in named(en, '#e12-ceasefire')));
  });

  for (const lang of ['ar', 'en', 'ru'])
    it(`has no number outside a sentence, in ${lang}`, () => {
      for (const { value, path } of valuesIn(inLanguage(lang))) {
        const where = path.join('.');
        assert.ok(typeof value === 'string' || (typeof value === 'object' && value), `${where} is ${typeof value}`);
        if (path.at(-1) === '@type')
          assert.doesNotMatch(value, /Observation|Quantitative|StatisticalVariable|Aggregate|ClaimReview/, where);
        if (typeof value === 'string' && !/^(text|description|headline|name)$/.test(path.at(-1)))
          assert.doesNotMatch(value, /^[\p{Nd}\s.,]+$/u, where);
        if (typeof value === 'string') assert.doesNotMatch(value, /[\u2066-\u2069\u200e\u200f]/, where);
      }
    });

  it('is the same after JSON', () => {
    assert.deepEqual(JSON.parse(JSON.stringify(ar)), ar);
  });

  it('leaves no field empty', () => {
    for (const { value, path } of valuesIn(en)) {
      assert.notEqual(value, '', path.join('.'));
      if (typeof value === 'object') assert.ok(Object.keys(value).length, path.join('.'));
    }
  });

  it('has no day that the document does not know', () => {
    const days = new Set(source.events.flatMap(({ date }) => (date.edtf ?? date).match(/\d{4}-\d\d-\d\d/g)));
    for (const { value, path } of valuesIn(en))
      if (
        typeof value === 'string' &&
        /^\d{4}-\d\d-\d\d/.test(value) &&
        !/^date(Modified|Published)$/.test(path.at(-1))
      )
        assert.ok(days.has(value.slice(0, 10)), `${path.join('.')}: ${value}`);
  });
});

describe('a date in JSON-LD', () => {
  const dates = (date, fields) => {
    const given = typeof date === 'string' && /T\d/.test(date) ? { edtf: date, timeZone: 'Asia/Baku' } : date;
    const document = parse({ lang: 'en', events: [{ title: 'Talks', date: given, ...fields }] });
    const { startDate, endDate } = inLanguage('en', document).about[0];
    return [startDate, endDate];
  };

  const cases = {
    2023: ['2023'],
    '2023-09': ['2023-09'],
    '2023-09-19': ['2023-09-19'],
    '2023-09-24': ['2023-09-24'], // no season
    '2023-09-19?': [],
    '2023-09-19~': [],
    '2023-09-19%': [],
    '2023-09~': [],
    '2023-09~-19': [],
    '2023-09-~19': ['2023-09'],
    '2023-?09-19': ['2023'],
    '2023-~09': ['2023'],
    '?2023-09-19': [],
    '2023-09-XX': ['2023-09'],
    '2023-09-1X': ['2023-09'],
    '2023-XX-19': ['2023'],
    '2023-XX': ['2023'],
    '202X': [],
    '2023-23': ['2023'], // autumn
    Y12023: [],
    '-0044': [],
    '2023-09-19T13:00': ['2023-09-19'],
    '2023-09-19T13:00+04:00': ['2023-09-19T13:00+04:00'],
    '2023-09-19T13:00:05Z': ['2023-09-19T13:00:05Z'],
    '2020-09-27/2020-11-10': ['2020-09-27', '2020-11-10'],
    '2020-09/2020-11': ['2020-09', '2020-11'],
    '2020-09-27/2020-11-10~': ['2020-09-27', undefined],
    '2020-09-27~/2020-11-10': [undefined, '2020-11-10'],
    '2020-09-27/..': ['2020-09-27', undefined],
    '2020-09-27/': ['2020-09-27', undefined],
    '../2020-11-10': [undefined, '2020-11-10'],
    '/2020-11-10': [undefined, '2020-11-10'],
    '[2020-11-09,2020-11-10]': ['2020-11'],
    '{2020-11-09,2020-11-10}': ['2020-11'],
    '[2020-11-09..2020-11-12]': ['2020-11'],
    '[2020-10-31,2020-11-01]': ['2020'],
    '[2020-11-09,2020-12-09]': ['2020'],
    '[2020-12-31,2021-01-01]': [],
    '[2020-11-09,2020-11-10~]': [],
    '[2020-11,2020-11-10]': ['2020-11'],
    '[2020-11-09..]': [],
    '[..2020-11-09]': [],
  };
  for (const [edtf, [start, end]] of Object.entries(cases))
    it(`${edtf} is ${start ?? 'nothing'}${end ? ` to ${end}` : ''}`, () => {
      assert.deepEqual(dates(edtf), [start, end]);
      // Whatever is given holds for every moment that the date can mean.
      const whole = parseEdtf(edtf);
      const { lower, upper } = whole;
      const holds = (given, moment) => parseEdtf(given).lower <= moment && moment <= parseEdtf(given).upper;
      if (start) assert.ok(holds(start, lower));
      if (start && whole.type !== 'interval') assert.ok(holds(start, upper));
      if (end) assert.ok(holds(end, upper));
    });

  it('is nothing where the day is a guess', () => {
    assert.deepEqual(dates({ edtf: '2023-09-19', basis: 'estimated', dateNote: 'A guess' }), [undefined, undefined]);
    assert.deepEqual(dates({ edtf: '2023-09-19/2023-09-20', basis: 'estimated', dateNote: 'A guess' }), [
      undefined,
      undefined,
    ]);
    assert.deepEqual(dates({ edtf: '2023-09-19', basis: 'derived', dateNote: 'Counted' }), ['2023-09-19', undefined]);
    assert.deepEqual(dates({ edtf: '2023-09-19?', basis: 'derived', dateNote: 'Counted' }), [undefined, undefined]);
  });
});

/** A document of a newsroom that says everything about itself and takes things back. */
const madeUp = parse({
  lang: 'en',
  title: 'The bridge',
  published: '2023-09-20T08:00:00+04:00',
  updated: '2023-09-21T09:30:00.25+04:00',
  publisher: {
    name: 'The Paper',
    url: 'https://paper.example/',
    corrections: 'https://paper.example/corrections',
    verification: 'https://paper.example/verification',
    unnamedSources: 'https://paper.example/sources',
  },
  actors: [
    { id: 'lee', type: 'person', name: 'Ann Lee', role: 'mayor', sameAs: ['https://www.wikidata.org/wiki/Q1'] },
    { id: 'ministry', type: 'state-body', name: 'The Ministry' },
    { id: 'paper', type: 'media', name: 'The Paper' },
  ],
  places: [{ id: 'river', name: 'River', sameAs: ['https://www.wikidata.org/wiki/Q2'] }],
  sources: [
    { id: 'wire', type: 'agency', name: 'Wire', url: 'https://wire.example/1' },
    { id: 'resident', type: 'witness', name: 'a resident' },
    { id: 'post', type: 'social', name: 'A channel', title: 'A post' },
    { id: 'own', type: 'publication', actor: 'paper', name: 'The Paper', title: 'Our report' },
  ],
  events: [
    { id: 'e1', date: '2023-09-19', title: 'The bridge falls', place: 'river' },
    { id: 'e2', date: '2023-09-19', title: 'A second bridge falls', summary: 'It did not.' },
  ],
  statements: [
    {
      id: 's1',
      speaker: 'lee',
      mode: 'direct',
      originalLang: 'az',
      text: {
        az: 'Körpü yoxdur',
        en: { text: 'The bridge is gone', translation: { from: 'az', by: 'human', agent: 'Bo Poe' } },
      },
      via: ['resident', 'post', 'own'],
      about: 'e1',
    },
    { id: 's2', speaker: 'lee', speakerRole: 'engineer', mode: 'direct', text: 'Nobody saw it', via: ['wire'] },
    { id: 's3', speaker: 'Bo Poe', speakerRole: 'a neighbour', text: 'heard a noise', via: ['Somebody'] },
    { id: 's4', speaker: 'ministry', text: 'said too much', via: ['post'] },
    {
      id: 's5',
      speaker: 'ministry',
      mode: 'direct',
      originalLang: 'az',
      text: {
        en: { text: 'Gone, twice over', translation: { from: 'ru', by: 'human' } },
        ru: { text: 'Его нет', translation: { from: 'az', by: 'human' } },
      },
      quoteRetranslated: true,
    },
  ],
  claims: [
    {
      id: 'c1',
      claimant: 'ministry',
      covers: 'e1',
      figures: [
        { id: 'f1', harm: 'killed', count: 5 },
        { id: 'f2', harm: 'killed', status: 'civilian', subsetOf: 'f1', count: 4 },
        { id: 'f3', harm: 'killed', age: 'child', subsetOf: 'f2', count: 3 },
        { id: 'f4', harm: 'injured', count: 71 },
      ],
    },
    { id: 'c2', claimant: 'lee', killed: 17 },
    { id: 'c3', claimant: 'lee', figures: [{ id: 'f5', harm: 'missing', count: 19 }] },
  ],
  links: [
    { from: 's2', type: 'disputes', to: 's1' },
    { from: 's2', type: 'disputes', to: 'c1', aspect: 'count' },
  ],
  corrections: [
    { date: '2023-09-20T10:00:00+04:00', target: 'document', kind: 'clarification', note: 'The headline was unclear.' },
    { date: '2023-09-20T11:00:00+04:00', target: 'c1', path: '/asOf', kind: 'correction', note: 'The day was wrong.' },
    { date: '2023-09-20T12:00:00+04:00', target: 'f2', kind: 'retraction', note: 'Nobody said so.' },
    { date: '2023-09-20T12:30:00+04:00', target: 'f4', kind: 'retraction', note: 'A misprint.' },
    { date: '2023-09-20T13:00:00+04:00', target: 's4', kind: 'retraction', note: 'The ministry never said it.' },
    { date: '2023-09-20T14:00:00+04:00', target: 'e2', kind: 'retraction', note: 'There is one bridge.' },
    { date: '2023-09-20T15:00:00+04:00', target: 'c2', kind: 'retraction', note: 'A misunderstanding.' },
    { date: '2023-09-20T16:00:00+04:00', target: 'f5', kind: 'retraction', note: 'All were found.' },
  ],
});

describe('a made-up document as JSON-LD', () => {
  const output = inLanguage('en', madeUp);

  it('has the publisher with its policies', () => {
    assert.deepEqual(output.publisher, {
      '@type': 'NewsMediaOrganization',
      name: 'The Paper',
      url: 'https://paper.example/',
      correctionsPolicy: 'https://paper.example/corrections',
      verificationFactCheckingPolicy: 'https://paper.example/verification',
      unnamedSourcesPolicy: 'https://paper.example/sources',
    });
  });

  it('has both days of the document byte for byte, and no id where there is none', () => {
    assert.equal(output.datePublished, '2023-09-20T08:00:00+04:00');
    assert.equal(output.dateModified, '2023-09-21T09:30:00.25+04:00');
    assert.ok(!('@id' in output));
  });

  it('has a translated quotation with its original, its translator and its sources', () => {
    assert.deepEqual(named(output, '#s1'), {
      '@type': 'Quotation',
      '@id': '#s1',
      text: 'The bridge is gone',
      inLanguage: 'en',
      creator: {
        '@type': 'Person',
        '@id': '#lee',
        name: 'Ann Lee',
        jobTitle: 'mayor',
        sameAs: ['https://www.wikidata.org/wiki/Q1'],
      },
      isBasedOn: { '@type': 'CreativeWork', '@id': '#resident', name: 'a resident' },
      citation: [
        { '@type': 'CreativeWork', '@id': '#post', name: 'A post', publisher: 'A channel' },
        {
          '@type': 'CreativeWork',
          '@id': '#own',
          name: 'Our report',
          publisher: { '@type': 'Organization', '@id': '#paper', name: 'The Paper' },
        },
      ],
      about: [{ '@id': '#e1' }],
      translationOfWork: { '@type': 'Quotation', text: 'Körpü yoxdur', inLanguage: 'az' },
      translator: 'Bo Poe',
    });
  });

  it('has the original as a quotation of its own for who reads it', () => {
    const original = named(inLanguage('az', madeUp), '#s1');
    assert.equal(original.text, 'Körpü yoxdur');
    assert.ok(!('translationOfWork' in original) && !('translator' in original));
  });

  it('quotes what was translated twice where the author answers for it', () => {
    assert.equal(named(output, '#s5')['@type'], 'Quotation');
    assert.deepEqual(named(output, '#s5').translationOfWork, {
      '@type': 'Quotation',
      text: 'Его нет',
      inLanguage: 'ru',
    });
  });

  it('gives somebody the role in which they spoke', () => {
    assert.equal(named(output, '#s2').creator.jobTitle, 'engineer');
  });

  it('gives a step its address and its outlet', () => {
    assert.deepEqual(named(output, '#s2').isBasedOn, {
      '@type': 'CreativeWork',
      '@id': '#wire',
      name: 'Wire',
      url: 'https://wire.example/1',
      publisher: { '@type': 'Organization', name: 'Wire' },
    });
  });

  it('gives no type to somebody of whom nothing is known', () => {
    const { creator, claimInterpreter, firstAppearance } = named(output, '#s3');
    assert.equal(creator['@type'], undefined);
    assert.deepEqual([creator.name, creator.description], ['Bo Poe', 'a neighbour']);
    assert.equal(claimInterpreter, 'Somebody');
    assert.equal(firstAppearance.publisher, undefined);
  });

  it('says of no statement what it is to another', () => {
    assert.doesNotMatch(JSON.stringify([named(output, '#s1'), named(output, '#s2')]), /dispute/i);
  });

  const correction = (hour, text, about) => ({
    '@type': 'CorrectionComment',
    text,
    datePublished: `2023-09-20T${hour}:00+04:00`,
    ...(about && { about: { '@id': about } }),
  });

  it('has every correction, and what it is of', () => {
    assert.deepEqual(output.correction, [
      correction('10:00', 'The headline was unclear.'),
      correction('11:00', 'The day was wrong.', '#c1'),
      correction('12:00', 'Nobody said so.', '#c1'),
      correction('12:30', 'A misprint.', '#c1'),
      correction('13:00', 'The ministry never said it.', '#s4'),
      correction('14:00', 'There is one bridge.', '#e2'),
      correction('15:00', 'A misunderstanding.', '#c2'),
      correction('16:00', 'All were found.', '#c3'),
    ]);
  });

  it('names what was corrected where nothing else in it does', () => {
    const [date, kind, note] = ['2023-09-20T10:00:00Z', 'correction', 'A slip.'];
    const corrected = parse({
      lang: 'en',
      sides: [{ id: 'north', name: 'North' }],
      actors: [{ id: 'army', name: 'The Army', side: 'north' }],
      places: [{ id: 'dara', name: 'Dara' }],
      sources: [{ id: 'wire', name: 'Wire', title: 'A report' }],
      events: [{ id: 'shelling', date: '2023-09-19', title: 'Shelling', via: ['wire'], actors: ['army'] }],
      corrections: ['north', 'army', 'dara', 'wire', 'shelling'].map((target) => ({ date, target, kind, note })),
    });
    assert.deepEqual(
      inLanguage('en', corrected).correction.map(({ about }) => about),
      [
        { '@id': '#north', name: 'North' },
        { '@id': '#army', name: 'The Army' },
        { '@id': '#dara', name: 'Dara' },
        { '@id': '#wire', name: 'A report' },
        { '@id': '#shelling' },
      ],
    );
  });

  const stub = (id, ...corrections) => ({
    '@type': 'CreativeWork',
    '@id': id,
    creativeWorkStatus: 'Retracted',
    correction: corrections,
  });

  it('keeps the place of what was taken back, and nothing else of it', () => {
    assert.deepEqual(named(output, '#s4'), stub('#s4', correction('13:00', 'The ministry never said it.', '#s4')));
    assert.deepEqual(named(output, '#c2'), stub('#c2', correction('15:00', 'A misunderstanding.', '#c2')));
    assert.deepEqual(named(output, '#e2'), stub('#e2', correction('14:00', 'There is one bridge.', '#e2')));
    assert.deepEqual(
      output.about.map((event) => event['@id']),
      ['#e1'],
    );
  });

  it('keeps the place of a claim of which every figure was taken back', () => {
    assert.deepEqual(named(output, '#c3'), stub('#c3', correction('16:00', 'All were found.', '#c3')));
  });

  it('never says what was taken back', () => {
    const text = JSON.stringify(output);
    for (const retracted of ['said too much', 'second bridge', 'It did not', '4 civilians', '71', '17', '19 '])
      assert.ok(!text.includes(retracted), retracted);
  });

  it('tells a figure that was part of one that was taken back as part of the next', () => {
    assert.equal(
      named(output, '#c1').text,
      '5 people killed (of whom 3 children); according to The Ministry; date not stated; verification not stated; disputed by Ann Lee',
    );
  });

  it('says of those counted what the noun does not', () => {
    const document = parse({
      lang: 'en',
      claims: [
        {
          id: 'c1',
          claimant: 'The Ministry',
          figures: [{ id: 'f1', harm: 'killed', count: 5, status: 'other-protected', age: 'adult' }],
        },
      ],
    });
    assert.equal(
      named(inLanguage('en', document), '#c1').text,
      '5 people killed (other protected persons; adults); according to The Ministry; date not stated; verification not stated',
    );
    assert.equal(
      named(inLanguage('ar', document), '#c1').text,
      'مقتل 5 أشخاص (من فئات محمية أخرى؛ بالغون)؛ بحسب The Ministry؛ لم يُذكر التاريخ؛ لم تُذكر حالة التحقق',
    );
  });

  it('is in the language of its title, else of its summary', () => {
    const inEnglish = (fields) => inLanguage('en', parse({ lang: 'ar', events: [], ...fields })).inLanguage;
    assert.equal(inEnglish({ summary: 'ملخص' }), 'ar');
    assert.equal(inEnglish({ title: { ar: 'عنوان' }, summary: { en: 'Summary' } }), 'ar');
  });

  it('names no language that nobody stated', () => {
    const { inLanguage: ofTitle, hasPart } = inLanguage(
      'en',
      parse({
        lang: 'en',
        title: { und: 'Qo' },
        statements: [
          { id: 's1', speaker: 'Ann', mode: 'direct', originalLang: 'und', text: { und: 'Qo' } },
          {
            id: 's2',
            speaker: 'Ann',
            mode: 'direct',
            originalLang: 'und',
            text: { und: 'Qo', en: { text: 'Go', translation: { from: 'und', by: 'human' } } },
          },
        ],
      }),
    );
    assert.equal(ofTitle, undefined);
    assert.equal(hasPart[0].inLanguage, undefined);
    assert.deepEqual(hasPart[1].translationOfWork, { '@type': 'Quotation', text: 'Qo' });
  });

  it('takes outlets for organizations by the type of the source, and of others gives the name alone', () => {
    const types = ['agency', 'broadcaster', 'publication', 'monitor', 'ngo', 'un'];
    const others = ['official', 'social', 'document', 'dataset', 'correspondent', 'witness', 'other'];
    const document = parse({
      lang: 'en',
      sources: [...types, ...others].map((type) => ({ id: `a-${type}`, type, name: type })),
      statements: [...types, ...others].map((type) => ({ speaker: 'Ann', text: 'heard a noise', via: [`a-${type}`] })),
    });
    assert.deepEqual(
      inLanguage('en', document).hasPart.map(({ claimInterpreter }) => claimInterpreter),
      [...types.map((name) => ({ '@type': 'Organization', name })), ...others],
    );
  });

  it('has a claim of an organization, and a statement, of which no more is known', () => {
    const document = parse({
      lang: 'en',
      actors: [{ id: 'aid', type: 'ngo', name: 'Aid', role: 'a charity' }],
      statements: [{ id: 's1', speaker: 'aid', text: 'heard a noise' }],
      claims: [{ id: 'c1', claimant: 'aid', figures: [] }],
    });
    const creator = { '@type': 'Organization', '@id': '#aid', name: 'Aid', description: 'a charity' };
    assert.deepEqual(inLanguage('en', document).hasPart, [
      { '@type': 'Claim', '@id': '#s1', text: 'heard a noise', inLanguage: 'en', creator },
      {
        '@type': 'Claim',
        '@id': '#c1',
        text: 'According to Aid (a charity); date not stated; verification not stated',
        inLanguage: 'en',
        creator,
        creativeWorkStatus: 'Verification not stated',
      },
    ]);
  });

  it('says once that somebody disputes a claim, however often they do', () => {
    const document = parse({
      lang: 'en',
      statements: ['s1', 's2'].map((id) => ({ id, speaker: 'Ann Lee', text: 'said it was not so' })),
      claims: [{ id: 'c1', claimant: 'The Ministry', killed: 5 }],
      links: ['s1', 's2'].map((from) => ({ from, type: 'disputes', to: 'c1' })),
    });
    assert.equal(
      named(inLanguage('en', document), '#c1').text,
      '5 people killed; according to The Ministry; date not stated; verification not stated; disputed by Ann Lee',
    );
    assert.equal(
      named(inLanguage('ar', document), '#c1').text,
      'مقتل 5 أشخاص؛ بحسب The Ministry؛ لم يُذكر التاريخ؛ لم تُذكر حالة التحقق؛ اعتراض من Ann Lee',
    );
  });

  it('is small where the document is', () => {
    assert.deepEqual(inLanguage('en', parse({ lang: 'en', events: [{ date: '2020-09-27', title: 'War begins' }] })), {
      '@context': 'https://schema.org',
      '@type': 'BackgroundNewsArticle',
      inLanguage: 'en',
      about: [
        {
          '@type': 'Event',
          '@id': '#ev-2020-09-27',
          name: 'War begins',
          startDate: '2020-09-27',
          identifier: { '@type': 'PropertyValue', propertyID: 'EDTF', value: '2020-09-27' },
        },
      ],
    });
  });
});
