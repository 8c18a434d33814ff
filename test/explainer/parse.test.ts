import { expect } from '@open-wc/testing';

import { parse, parseJson } from '../../src/explainer/parse.js';
import { failure, problems, english, faults, claimFaults, actor } from '../support/parse.js';

const EMPTY = {
  format: 'explainer/1',
  lang: 'en',
  warnings: [],
  sides: [],
  actors: [],
  places: [],
  sources: [],
  periods: [],
  events: [],
  statements: [],
  claims: [],
  links: [],
  corrections: [],
};

describe('parse', () => {
  it('gives back the document around an item of a canonical document', () => {
    const document = parse({ lang: 'en', actors: [{ id: 'a', name: 'A' }], claims: [{ claimant: 'a', killed: 1 }] });
    expect(parse(document)).to.equal(document);
    expect(parse(document.claims[0], { as: 'claims' })).to.equal(document);
  });

  it('makes the smallest document whole', () => {
    expect(parse({ lang: 'en', events: [{ date: '2020-09-27', title: 'War begins' }] })).to.deep.equal({
      ...EMPTY,
      events: [
        {
          id: 'ev-2020-09-27',
          type: 'other',
          title: { en: { text: 'War begins' } },
          date: { edtf: '2020-09-27', basis: 'stated' },
          names: [],
          actors: [],
          media: [],
          warnings: [],
          via: [],
        },
      ],
    });
  });

  it('ignores the address of the schema', () => {
    expect(parse({ $schema: 'explainer-1.schema.json', format: 'explainer/1', lang: 'en' })).to.deep.equal(EMPTY);
  });

  it('keeps the fields of the document', () => {
    const fields = {
      id: 'karabakh',
      publisher: {
        name: { en: { text: 'Gazette' } },
        url: 'https://gazette.example/',
        corrections: 'http://gazette.example/corrections',
        verification: 'https://gazette.example/verification',
        unnamedSources: 'https://gazette.example/unnamed',
        methodology: 'https://gazette.example/methods',
      },
      published: '2023-09-19T14:30:00+04:00',
      updated: '2023-09-20T08:00:00.5Z',
      timeZone: 'Asia/Baku',
      warnings: ['death', 'children'],
    };
    expect(english(fields)).to.deep.equal({ ...EMPTY, ...fields });
  });

  it('takes a publisher by name alone, and the words of a source alone', () => {
    const { publisher, events } = parse({
      lang: 'ar',
      publisher: 'العربي',
      events: [{ date: '2023', title: 'حدث', via: [{ source: 'رويترز', quote: 'قُتل اثنان' }] }],
    });
    expect(publisher).to.deep.equal({ name: { ar: { text: 'العربي' } } });
    expect(events[0]!.via[0]!.quote).to.deep.equal({ exact: 'قُتل اثنان', lang: 'ar' });
  });

  it('takes the language of the caller where the input has none', () => {
    expect(parse({ title: 'عنوان' }, { lang: 'ar' }).title).to.deep.equal({ ar: { text: 'عنوان' } });
    expect(parse({ lang: 'en', title: 'Title' }, { lang: 'ar' }).title).to.deep.equal({ en: { text: 'Title' } });
  });

  it('gives back a document that it gave', () => {
    const document = parse({ lang: 'en' });
    expect(parse(document)).to.equal(document);
    expect(parse(document, { as: 'claims', lang: 'ar' })).to.equal(document);
  });

  it('reads what it wrote', () => {
    const document = parse({
      lang: 'ar',
      translation: { en: { from: 'ar', by: 'machine' } },
      timeZone: 'Asia/Baku',
      sides: [{ id: 'a', name: 'أ' }],
      actors: [{ name: { ar: 'وزارة', en: 'Ministry' }, names: [{ text: 'اسم', usedBy: 'جهة ما' }], side: 'a' }],
      places: [{ name: 'مكان', point: { lat: 39.8, lon: 46.7, precision: 'near' } }],
      sources: [{ name: 'مصدر', actor: 'وزارة', date: '2023' }],
      events: [{ date: '2023-09-19T13:00', title: 'حدث', actors: ['وزارة'], place: 'موقع', via: ['رويترز', 'مصدر'] }],
      statements: [
        { speaker: 'Ministry', text: 'نص قاله', quoted: ['نص'], about: 'ev-2023-09-19t13-00', date: '2023?' },
      ],
      claims: [{ claimant: 'وزارة', killed: '5-8', 'killed-children': 'several', covers: 'ev-2023-09-19t13-00' }],
      links: [{ from: 'st-1', type: 'denies', to: 'cl-1', aspect: 'count' }],
      corrections: [
        {
          date: '2023-09-20T08:00:00Z',
          target: 'cl-1-killed',
          kind: 'correction',
          path: '/count',
          was: null,
          note: 'خطأ',
        },
      ],
    });
    expect(parse(JSON.parse(JSON.stringify(document)))).to.deep.equal(document);
  });

  it('takes no text for a translation of one that was made from it', () => {
    const { text } = parse({
      lang: 'ar',
      translation: { en: { from: 'ar', by: 'human' } },
      statements: [
        {
          speaker: 'Ann Lee',
          mode: 'direct',
          originalLang: 'en',
          text: {
            en: 'We could not determine who fired.',
            ar: { text: 'لم نتمكن من تحديد مطلق النار', translation: { from: 'en', by: 'machine-reviewed' } },
          },
        },
      ],
    }).statements[0]!;
    expect(text).to.deep.equal({
      en: { text: 'We could not determine who fired.' },
      ar: { text: 'لم نتمكن من تحديد مطلق النار', translation: { from: 'en', by: 'machine-reviewed' } },
    });
  });

  it('leaves the input as it was', () => {
    const input = {
      lang: 'en',
      translation: { en: { from: 'ar', by: 'human' } },
      events: [{ date: '2023', title: 'Talks', via: ['Reuters'] }],
      claims: [
        { claimant: 'Ann Lee', killed: 2, figures: [{ harm: 'injured', count: 3 }] },
        { id: 'c', claimant: 'Ann Lee', figures: [{ harm: 'injured', count: 3 }] },
      ],
    };
    const before = JSON.stringify(input);
    parse(input);
    expect(JSON.stringify(input)).to.equal(before);
  });

  describe('an item alone', () => {
    it('stands in a document of its own', () => {
      const { claims, actors } = parse({ claimant: 'Ann Lee', killed: 2 }, { as: 'claims', lang: 'en' });
      expect(claims.map(({ id }) => id)).to.deep.equal(['cl-1']);
      expect(actors).to.deep.equal([actor('actor-1', 'Ann Lee')]);
    });

    it('is a document where it has a table or a format', () => {
      expect(parse({ lang: 'en', events: [] }, { as: 'claims' })).to.deep.equal(EMPTY);
      expect(parse({ lang: 'en', statements: [] }, { as: 'claims' })).to.deep.equal(EMPTY);
      expect(parse({ lang: 'en', claims: [] }, { as: 'events' })).to.deep.equal(EMPTY);
      expect(parse({ lang: 'en', format: 'explainer/1' }, { as: 'events' })).to.deep.equal(EMPTY);
    });

    it('has problems where its author wrote them', () => {
      expect(problems({ text: 'all is well', date: 'soon' }, { as: 'statements', lang: 'en' })).to.deep.equal([
        ': "speaker" is missing; add it',
        '/date: "soon" is not a date in EDTF: write a year, a month or a day, such as 2023, 2023-09 or 2023-09-19, not "soon"; write a date of EDTF such as 2023-09-19, 2023-09? or 2020-09-27/2020-11-10',
      ]);
    });
  });

  describe('input that is no document', () => {
    it('is refused', () => {
      for (const [input, shown] of [
        [null, 'null'],
        [undefined, 'undefined'],
        [5, '5'],
        ['{}', '"{}"'],
        [[], 'a list'],
        [Symbol('x'), 'Symbol(x)'],
      ] as const)
        expect(problems(input, { as: 'claims', lang: 'en' })).to.deep.equal([
          `: ${shown} is not an object; write it in { }`,
        ]);
    });

    it('has a language, a known format and known fields', () => {
      expect(problems({})).to.deep.equal([': "lang" is missing; add it']);
      expect(problems({ lang: 'e n', format: 'explainer/2', titel: 'Talks', xyz: 1 })).to.deep.equal([
        '/format: "explainer/2" is not known here; write "explainer/1"',
        '/lang: "e n" is not a language tag; write a BCP 47 tag such as ar or en-GB',
        '/titel: there is no field "titel"; write "title"',
        '/xyz: there is no field "xyz"; write one of: $schema, format, id, lang, translation, title, summary, publisher, published, updated, timeZone, warnings, sides, actors, places, sources, periods, events, statements, claims, links, corrections',
      ]);
    });

    it('names the field that was meant', () => {
      expect(claimFaults({ 'killed-childen': 2 })).to.deep.equal([
        '/claims/0/killed-childen: there is no field "killed-childen"; write "killed-children"',
      ]);
    });

    it('names the field and the word that are spelled alike', () => {
      const mends = (fields: object) => claimFaults(fields).map((fault) => fault.slice(fault.lastIndexOf(';') + 2));
      const written = {
        injured_children: 1,
        killedCivilians: 1,
        Killed: 1,
        claimant_role: 'x',
        asof: '2023',
        'missing-solders': 1,
      };
      expect(mends(written)).to.deep.equal([
        'write "injured-children"',
        'write "killed-civilians"',
        'write "killed"',
        'write "claimantRole"',
        'write "asOf"',
        'write "missing-soldiers"',
      ]);
      expect(mends({ verification: 'Single_Source' })).to.deep.equal(['write "single-source"']);
    });

    it('guesses no field that would be another claim', () => {
      for (const fields of [{ injured_kids: 1 }, { killedMen: 1 }, { 'killed-workers': 1 }, { dateNote: 'x' }])
        expect(claimFaults(fields).join()).to.match(/; write one of: id, via, verification, [^"]+$/);
    });

    it('may be garbage all the way down', () => {
      const input: unknown = JSON.parse(
        '{"__proto__": {"lang": "en"}, "lang": "en", "title": {"__proto__": "x"}, "events": [null, [], "x", {"__proto__": 1, "date": {}, "title": [[]]}], "statements": {}, "claims": [{"figures": [null]}]}',
      );
      expect(problems(input)).to.deep.equal([
        '/title/__proto__: "__proto__" is not a language tag; write a BCP 47 tag such as ar or en-GB',
        '/events/0: null is not an object; write it in { }',
        '/events/1: a list is not an object; write it in { }',
        '/events/2: "x" is not an object; write it in { }',
        '/events/3/title: a list is not a text; write words in quotation marks',
        '/events/3/date: "edtf" is missing; add it',
        '/events/3/__proto__: there is no field "__proto__"; write one of: id, via, verification, warnings, note, type, title, summary, names, date, place, actors, media',
        '/statements: an object is not a list; write it in [ ]',
        '/claims/0: "claimant" is missing; add it',
        '/claims/0/figures/0: null is not an object; write it in { }',
        '/__proto__: there is no field "__proto__"; write one of: $schema, format, id, lang, translation, title, summary, publisher, published, updated, timeZone, warnings, sides, actors, places, sources, periods, events, statements, claims, links, corrections',
      ]);
      expect('x' in {}).to.equal(false);
    });

    it('gives problems where a list or a text is missing that others are read with', () => {
      expect(claimFaults({ figures: 5 })).to.deep.equal(['/claims/0/figures: 5 is not a list; write it in [ ]']);
      expect(faults({ statements: [{ speaker: 'Ann Lee', quoted: ['x'] }] })).to.deep.equal([
        '/statements/0: "text" is missing; add it',
        '/statements/0/quoted: "x" does not stand in the text in "en"; copy it letter for letter',
      ]);
    });

    it('gives nothing but problems for values that JSON has not', () => {
      const odd = [Symbol('x'), 10n, () => 1, Object.create(null), new Map(), NaN, [Symbol('x')]] as unknown[];
      for (const value of odd) {
        const item = { id: value, name: value, date: value, title: value, names: [value], speaker: value, harm: value };
        const input = {
          lang: value,
          translation: { en: value },
          actors: [item, value],
          events: [item],
          claims: [{ id: value, killed: value, verification: value, figures: [item] }],
        };
        expect(failure(() => parse(input)).code).to.equal('invalid');
      }
    });
  });

  describe('its error', () => {
    it('has a line for each problem, with the file', () => {
      const error = failure(() => parse({ lang: 'en', events: [{ date: '2023' }], titel: 'x' }, { source: 'a.json' }));
      expect(error.name).to.equal('ExplainerError');
      expect(error.code).to.equal('invalid');
      expect(error.source).to.equal('a.json');
      expect(error.problems).to.deep.equal([
        { pointer: '/events/0', message: '"title" is missing', mend: 'add it' },
        { pointer: '/titel', message: 'there is no field "titel"', mend: 'write "title"' },
      ]);
      expect(error.message).to.equal(
        'a.json#/events/0: "title" is missing; add it\na.json#/titel: there is no field "titel"; write "title"',
      );
    });

    it('has no file where none is known', () => {
      expect(failure(() => parse({})).message).to.equal('data: "lang" is missing; add it');
    });
  });
});

describe('parseJson', () => {
  it('parses a document', () => {
    expect(parseJson('{"lang": "en"}')).to.deep.equal(EMPTY);
    expect(parseJson('{"claimant": "Ann Lee"}', { lang: 'en', as: 'claims' }).claims.length).to.equal(1);
  });

  it('takes no text in which letters of another encoding are lost', () => {
    const windows = new Uint8Array([0xe5, 0xcc, 0xe6, 0xe3]);
    const title = new TextDecoder().decode(windows);
    const error = failure(() => parseJson(`{"lang": "ar", "events": [{"date": "2021-03-04", "title": "${title}"}]}`));
    expect(error.code).to.equal('json');
  });

  it('says where the text is no JSON', () => {
    const error = failure(() => parseJson('{\n  "lang": "en",\n}', { source: 'a.json' }));
    expect(error.code).to.equal('json');
    expect(error.source).to.equal('a.json');
    expect(error.problems.length).to.equal(1);
    expect(error.problems[0]!.pointer).to.equal('');
    expect(error.message).to.match(/^a\.json: this is not JSON: .+; correct it there$/);
  });

  it('names the file of other problems', () => {
    const error = failure(() => parseJson('[]', { source: 'a.json' }));
    expect(error.code).to.equal('invalid');
    expect(error.message).to.equal('a.json: a list is not an object; write it in { }');
  });
});
