import { expect } from '@open-wc/testing';

import { parse, parseJson, type ParseOptions } from '../../src/explainer/parse.js';
import { ExplainerError } from '../../src/explainer/problem.js';

/** The error that an input gives. */
function failure(run: () => unknown): ExplainerError {
  try {
    run();
  } catch (error) {
    if (error instanceof ExplainerError) return error;
    throw error;
  }
  throw new Error('nothing was thrown');
}

/** Problems of an input, one `pointer: message; mend` each. */
const problems = (input: unknown, options?: ParseOptions) =>
  failure(() => parse(input, options)).problems.map(({ pointer, message, mend }) => `${pointer}: ${message}; ${mend}`);

/** An English document with these fields, and something of its tables. */
const english = (fields: object) => parse({ lang: 'en', ...fields });
const faults = (fields: object) => problems({ lang: 'en', ...fields });

const event = (fields: object) => english({ events: [{ date: '2023', title: 'Talks', ...fields }] }).events[0];
const statement = (fields: object) =>
  english({ statements: [{ speaker: 'Ann Lee', text: 'all is well', ...fields }] }).statements[0];
const claim = (fields: object) => english({ claims: [{ claimant: 'Ann Lee', ...fields }] }).claims[0];
const count = (killed: unknown) => claim({ killed })!.figures[0]?.count;

const eventFaults = (fields: object) => faults({ events: [{ date: '2023', title: 'Talks', ...fields }] });
const statementFaults = (fields: object) =>
  faults({ statements: [{ speaker: 'Ann Lee', text: 'all is well', ...fields }] });
const claimFaults = (fields: object) => faults({ claims: [{ claimant: 'Ann Lee', ...fields }] });
const countFaults = (killed: unknown) => claimFaults({ killed });

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

const actor = (id: string, name: string) => ({
  id,
  type: 'other',
  name: { en: { text: name } },
  names: [],
  sameAs: [],
});
const source = (id: string, name: string) => ({ id, type: 'other', name: { en: { text: name } }, seen: true });

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

  describe('texts', () => {
    it('stand in the language of the document, or in several', () => {
      expect(event({ title: 'Talks' })!.title).to.deep.equal({ en: { text: 'Talks' } });
      expect(event({ title: { ar: 'محادثات', en: { text: 'Talks' } } })!.title).to.deep.equal({
        ar: { text: 'محادثات' },
        en: { text: 'Talks' },
      });
    });

    it('carry their translation', () => {
      const translation = {
        from: 'ar',
        by: 'machine-reviewed',
        agent: 'Some model',
        reviewedBy: 'Desk',
        date: '2023-09-20',
      } as const;
      expect(event({ title: { en: { text: 'Talks', translation } } })!.title).to.deep.equal({
        en: { text: 'Talks', translation },
      });
    });

    it('take the translation of the document where they have none of their own', () => {
      const { title, events, actors } = parse({
        lang: 'ar',
        translation: { en: { from: 'ar', by: 'machine' } },
        title: { ar: 'عنوان', en: 'Title' },
        actors: [{ id: 'a', name: { en: 'A' } }],
        events: [{ date: '2023', title: { en: { text: 'Talks', translation: { from: 'fr', by: 'human' } } } }],
      });
      expect(title).to.deep.equal({
        ar: { text: 'عنوان' },
        en: { text: 'Title', translation: { from: 'ar', by: 'machine' } },
      });
      expect(actors[0]!.name).to.deep.equal({ en: { text: 'A', translation: { from: 'ar', by: 'machine' } } });
      expect(events[0]!.title).to.deep.equal({ en: { text: 'Talks', translation: { from: 'fr', by: 'human' } } });
    });

    it('must have words in a language', () => {
      expect(eventFaults({ title: '' })).to.deep.equal([
        '/events/0/title: "" is not a text; write words in quotation marks',
      ]);
      expect(eventFaults({ title: ' ' })).to.deep.equal([
        '/events/0/title: " " is not a text; write words in quotation marks',
      ]);
      expect(eventFaults({ title: 5 })).to.deep.equal([
        '/events/0/title: 5 is not a text; write words in quotation marks',
      ]);
      expect(eventFaults({ title: null })).to.deep.equal([
        '/events/0/title: null is not a text; write words in quotation marks',
      ]);
      expect(eventFaults({ title: ['Talks'] })).to.deep.equal([
        '/events/0/title: a list is not a text; write words in quotation marks',
      ]);
      expect(eventFaults({ title: {} })).to.deep.equal([
        '/events/0/title: there is no text; write one in at least one language',
      ]);
      expect(eventFaults({ title: { english: 'Talks', text: 'Talks', en: { text: '' } } })).to.deep.equal([
        '/events/0/title/text: "text" is not a language tag; write a BCP 47 tag such as ar or en-GB',
        '/events/0/title/en/text: "" is not a text; write words in quotation marks',
      ]);
      expect(eventFaults({ title: { 'a/b~': 'Talks' } })).to.deep.equal([
        '/events/0/title/a~1b~0: "a/b~" is not a language tag; write a BCP 47 tag such as ar or en-GB',
      ]);
      expect(eventFaults({ title: { toString: 'Talks', valueOf: 'Talks', constructor: 'Talks' } })).to.deep.equal([
        '/events/0/title/toString: "toString" is not a language tag; write a BCP 47 tag such as ar or en-GB',
        '/events/0/title/valueOf: "valueOf" is not a language tag; write a BCP 47 tag such as ar or en-GB',
        '/events/0/title/constructor: "constructor" is not a language tag; write a BCP 47 tag such as ar or en-GB',
      ]);
    });

    it('say how they were translated with known words', () => {
      expect(
        eventFaults({ title: { en: { text: 'Talks', translation: { by: 'robot', date: '2023-02-30' } } } }),
      ).to.deep.equal([
        '/events/0/title/en/translation: "from" is missing; add it',
        '/events/0/title/en/translation/by: "robot" is not known here; write one of: human, machine, machine-reviewed, unknown',
        '/events/0/title/en/translation/date: "2023-02-30" is not a day; write it as 2023-09-19',
      ]);
      expect(faults({ translation: { en: 'machine' } })).to.deep.equal([
        '/translation/en: "machine" is not an object; write it in { }',
      ]);
    });
  });

  describe('dates', () => {
    it('are stated unless they say otherwise', () => {
      expect(event({ date: '2023-09-19?' })!.date).to.deep.equal({ edtf: '2023-09-19?', basis: 'stated' });
      expect(
        event({ date: { edtf: '2023-09', basis: 'derived', dateNote: 'Counted back', timeZone: 'Asia/Baku' } })!.date,
      ).to.deep.equal({
        edtf: '2023-09',
        basis: 'derived',
        timeZone: 'Asia/Baku',
        dateNote: { en: { text: 'Counted back' } },
      });
    });

    it('with a time have a time zone', () => {
      const { events } = english({
        timeZone: 'Asia/Baku',
        events: [
          { date: '2023-09-19T13:00', title: 'Talks' },
          { date: { edtf: '2023-09-19T13:00', timeZone: 'Asia/Yerevan' }, title: 'Talks' },
          { date: '2023-09-19', title: 'Talks' },
        ],
      });
      expect(events.map(({ date }) => date)).to.deep.equal([
        { edtf: '2023-09-19T13:00', basis: 'stated', timeZone: 'Asia/Baku' },
        { edtf: '2023-09-19T13:00', basis: 'stated', timeZone: 'Asia/Yerevan' },
        { edtf: '2023-09-19', basis: 'stated' },
      ]);
      expect(eventFaults({ date: '2023-09-19T13:00' })).to.deep.equal([
        '/events/0/date: a time needs a time zone; add "timeZone" here or to the document',
      ]);
    });

    it('that were worked out say how', () => {
      expect(eventFaults({ date: { edtf: '2023', basis: 'derived' } })).to.deep.equal([
        '/events/0/date: a date that is derived needs a note; say in "dateNote" how it was worked out',
      ]);
      expect(eventFaults({ date: { edtf: '2023', basis: 'estimated' } })).to.deep.equal([
        '/events/0/date: a date that is estimated needs a note; say in "dateNote" how it was worked out',
      ]);
    });

    it('are days that there are', () => {
      const mend = 'write a date of EDTF such as 2023-09-19, 2023-09? or 2020-09-27/2020-11-10';
      expect(eventFaults({ date: '2023-13-01' })).to.deep.equal([
        `/events/0/date: "2023-13-01" is not a date in EDTF: there is no month 13; ${mend}`,
      ]);
      expect(eventFaults({ date: { edtf: '2023-02-29' } })).to.deep.equal([
        `/events/0/date/edtf: "2023-02-29" is not a date in EDTF: that month has no day 29; ${mend}`,
      ]);
      for (const date of ['', ' '])
        expect(eventFaults({ date })).to.deep.equal([
          `/events/0/date: "${date}" is not a date in EDTF: write a year, a month or a day, such as 2023, 2023-09 or 2023-09-19, not "${date}"; ${mend}`,
        ]);
      expect(eventFaults({ date: '٢٠٢٣-٠٩-١٩' })).to.deep.equal([
        '/events/0/date: "٢٠٢٣-٠٩-١٩" is not a date in EDTF: write a year, a month or a day, such as 2023, 2023-09 or 2023-09-19, not "٢٠٢٣-٠٩-١٩"; write numbers in the digits 0-9',
      ]);
      expect(eventFaults({ date: 2023 })).to.deep.equal([
        '/events/0/date: 2023 is not a text; write words in quotation marks',
      ]);
      expect(eventFaults({ date: {} })).to.deep.equal(['/events/0/date: "edtf" is missing; add it']);
    });

    it('of the document are moments', () => {
      expect(faults({ published: '2023-09-19', updated: '2023-02-30T08:00:00Z', timeZone: 'Baku' })).to.deep.equal([
        '/published: "2023-09-19" is not a moment; write it as 2023-09-19T14:30:00+04:00',
        '/updated: "2023-02-30T08:00:00Z" is not a moment; write it as 2023-09-19T14:30:00+04:00',
        '/timeZone: "Baku" is not a time zone; write an IANA zone such as Asia/Baku',
      ]);
    });
  });

  describe('references', () => {
    it('are ids or exact names in any language', () => {
      const { actors, statements } = english({
        actors: [{ id: 'az-mod', name: { ar: 'وزارة الدفاع', en: { text: 'Defence Ministry' } } }],
        statements: [
          { speaker: 'az-mod', text: 'one' },
          { speaker: 'Defence Ministry', text: 'two' },
          { speaker: 'وزارة الدفاع', text: 'three' },
        ],
      });
      expect(actors.length).to.equal(1);
      expect(statements.map(({ speaker }) => speaker)).to.deep.equal(['az-mod', 'az-mod', 'az-mod']);
    });

    it('may point forward and to items that were given no id', () => {
      const { actors } = english({
        actors: [
          { name: 'Ombudsman', partOf: 'Authorities', names: [{ text: 'Spokesman', usedBy: ['b'] }] },
          { name: 'Authorities', side: 'The north' },
          { id: 'b', name: { en: { text: 'Broadcaster' } } },
        ],
        sides: [{ name: 'The north' }],
      });
      expect(actors.map(({ id, partOf, side }) => [id, partOf, side])).to.deep.equal([
        ['actor-1', 'actor-2', undefined],
        ['actor-2', undefined, 'side-1'],
        ['b', undefined, undefined],
      ]);
      expect(actors[0]!.names[0]!.usedBy).to.deep.equal(['b']);
    });

    it('make actors, places and sources of names that are new', () => {
      const document = english({
        actors: [{ id: 'a', name: 'First' }],
        events: [
          { date: '2023', title: 'Talks', actors: ['Ann Lee'], place: 'Stepanakert', via: ['Reuters', 'Al Araby'] },
          { date: '2024', title: 'Talks', actors: ['Ann Lee'], place: 'Stepanakert', via: ['Al Araby'] },
        ],
      });
      expect(document.actors[1]).to.deep.equal(actor('actor-2', 'Ann Lee'));
      expect(document.places).to.deep.equal([
        { id: 'place-1', name: { en: { text: 'Stepanakert' } }, disputed: false, names: [], sameAs: [] },
      ]);
      expect(document.sources).to.deep.equal([source('source-1', 'Reuters'), source('source-2', 'Al Araby')]);
      expect(document.events.map(({ via }) => via)).to.deep.equal([
        [
          { source: 'source-1', how: 'reported' },
          { source: 'source-2', how: 'reported' },
        ],
        [{ source: 'source-2', how: 'reported' }],
      ]);
      expect(document.events.map(({ place, actors }) => [place, actors])).to.deep.equal([
        ['place-1', [{ actor: 'actor-2', role: 'party' }]],
        ['place-1', [{ actor: 'actor-2', role: 'party' }]],
      ]);
    });

    it('must resolve where they look like ids', () => {
      expect(
        faults({
          actors: [{ id: 'az-mod', name: 'Defence Ministry', side: 'The north' }],
          sources: [],
          places: [],
          statements: [{ speaker: 'az-mof', text: 'one', about: ['ev-1'], via: ['reuters'], place: 'az-mod' }],
        }),
      ).to.deep.equal([
        '/actors/0/side: there is no "The north" in sides; add it to "sides"',
        '/statements/0/via/0: there is no "reuters" in sources; add it to "sources"',
        '/statements/0/speaker: there is no "az-mof" in actors; write "az-mod"',
        '/statements/0/place: there is no "az-mod" in places; add it to "places"',
        '/statements/0/about/0: there is no "ev-1" in events; add it to "events"',
      ]);
    });

    it('are names where nothing is listed that could have ids', () => {
      const document = parse({ lang: 'en', claims: [{ claimant: 'unicef', killed: 1, via: ['reuters'] }] });
      expect(document.actors[0]!.name).to.deep.equal({ en: { text: 'unicef' } });
      expect(document.sources[0]!.name).to.deep.equal({ en: { text: 'reuters' } });
    });

    it('are never guessed between items of one name', () => {
      expect(
        faults({
          actors: [
            { id: 'a', name: 'Defence Ministry' },
            { id: 'b', name: 'Defence Ministry' },
            { id: 'c', name: { ar: 'Reuters', en: 'Reuters' }, partOf: 'Reuters' },
          ],
          statements: [{ speaker: 'Defence Ministry', text: 'one' }],
        }),
      ).to.deep.equal(['/statements/0/speaker: several actors have the name "Defence Ministry"; write the id']);
    });

    it('are texts', () => {
      expect(statementFaults({ speaker: 5, about: 7 })).to.deep.equal([
        '/statements/0/speaker: 5 is not a text; write words in quotation marks',
        '/statements/0/about: 7 is not a text; write words in quotation marks',
      ]);
    });

    it('stay quick however many are wrong', () => {
      const statements = Array.from({ length: 30 }, (_, i) => ({ speaker: `az-mof-${i}`, text: 'one' }));
      const found = faults({ actors: [{ id: 'az-mod', name: 'Defence Ministry' }], statements });
      expect(found.length).to.equal(30);
      expect(found[0]).to.equal('/statements/0/speaker: there is no "az-mof-0" in actors; write "az-mod"');
      expect(found[29]).to.equal('/statements/29/speaker: there is no "az-mof-29" in actors; add it to "actors"');
    });
  });

  describe('ids', () => {
    it('are made where there are none, around those that there are', () => {
      const { events, statements, claims } = english({
        events: [
          { date: '2023-09-19?', title: 'One' },
          { date: '2020-09-27/2020-11-10~', title: 'Two' },
          { date: '2023-09-19', title: 'Three' },
          { id: 'ev-2023-09-19', date: '2023-09-19', title: 'Four' },
          { date: '2023-09-19T13:00', title: 'Five' },
          { date: { edtf: '2024-01-01' }, title: 'Six' },
        ],
        timeZone: 'Asia/Baku',
        statements: [
          { speaker: 'Ann Lee', text: 'one' },
          { id: 'st-3', speaker: 'Ann Lee', text: 'two' },
          { speaker: 'Ann Lee', text: 'three' },
        ],
        claims: [
          {
            claimant: 'Ann Lee',
            figures: [
              { harm: 'killed', count: 2 },
              { harm: 'killed', count: 3 },
            ],
          },
        ],
      });
      expect(events.map(({ id }) => id)).to.deep.equal([
        'ev-2023-09-19-2',
        'ev-2020-09-27-2020-11-10',
        'ev-2023-09-19-3',
        'ev-2023-09-19',
        'ev-2023-09-19t13-00',
        'ev-2024-01-01',
      ]);
      expect(statements.map(({ id }) => id)).to.deep.equal(['st-1', 'st-3', 'st-3-2']);
      expect(claims[0]!.id).to.equal('cl-1');
      expect(claims[0]!.figures.map(({ id }) => id)).to.deep.equal(['cl-1-killed', 'cl-1-killed-2']);
    });

    it('are never too long', () => {
      const date = `{${Array.from({ length: 20 }, (_, i) => 2001 + i).join(',')}}`;
      expect(event({ date })!.id).to.equal('ev-2001-2002-2003-2004-2005-2006-2007-2008-2009-2010-2011');
    });

    it('are given once', () => {
      expect(
        faults({
          actors: [{ id: 'same', name: 'First' }],
          events: [{ id: 'same', date: '2023', title: 'Talks' }],
          claims: [{ id: 'document', claimant: 'same', figures: [{ id: 'same', harm: 'killed', count: 2 }] }],
        }),
      ).to.deep.equal([
        '/events/0/id: the id "same" is given twice; write another',
        '/claims/0/id: the id "document" is given twice; write another',
        '/claims/0/figures/0/id: the id "same" is given twice; write another',
        '/claims/0/claimant: there is no "same" in actors; add it to "actors"',
      ]);
    });

    it('have a form', () => {
      expect(eventFaults({ id: 'Event 1' })).to.deep.equal([
        '/events/0/id: "Event 1" is not an id; use a-z, 0-9 and -, a letter first, at most 64',
      ]);
      expect(claimFaults({ id: 5, killed: 2 })).to.deep.equal([
        '/claims/0/id: 5 is not an id; use a-z, 0-9 and -, a letter first, at most 64',
      ]);
    });
  });

  describe('names', () => {
    it('are labels of those who use them, else historical, unless they say more', () => {
      const { names } = english({
        places: [
          {
            name: 'Karabakh',
            names: [
              'Artsakh',
              { text: 'The region', usedBy: 'Ann Lee' },
              { text: { en: 'Khankendi' }, usedBy: ['Ann Lee', 'Bo Poe'], kind: 'official' },
            ],
          },
        ],
      }).places[0]!;
      expect(names).to.deep.equal([
        { text: { en: { text: 'Artsakh' } }, usedBy: [], kind: 'historical' },
        { text: { en: { text: 'The region' } }, usedBy: ['actor-1'], kind: 'label' },
        { text: { en: { text: 'Khankendi' } }, usedBy: ['actor-1', 'actor-2'], kind: 'official' },
      ]);
    });
  });

  describe('places', () => {
    it('lie where they say', () => {
      const place = {
        id: 'p',
        name: { en: { text: 'Place' } },
        disputed: true,
        names: [],
        sameAs: ['https://place.example/'],
      };
      const point = { lat: -39.8, lon: 46.7, precision: 'near' };
      const { places } = english({
        places: [
          { ...place, note: 'Claimed by two', within: 'q', point },
          { id: 'q', name: 'Region' },
        ],
      });
      expect(places[0]).to.deep.equal({ ...place, note: { en: { text: 'Claimed by two' } }, within: 'q', point });
    });

    it('lie on the earth', () => {
      const point = { lat: 91, lon: '46', precision: 'nearby' };
      expect(faults({ places: [{ name: 'Place', disputed: 'yes', point }] })).to.deep.equal([
        '/places/0/disputed: "yes" is not true or false; write true or false, unquoted',
        '/places/0/point/lat: 91 is not degrees; write a number to ±90',
        '/places/0/point/lon: "46" is not degrees; write a number to ±180',
        '/places/0/point/precision: "nearby" is not known here; write "near"',
      ]);
    });
  });

  describe('sources', () => {
    it('keep all that is known of them', () => {
      const { sources } = english({
        sources: [
          {
            id: 's',
            type: 'agency',
            name: 'Agency',
            actor: 'Agency Ltd',
            title: 'Report',
            url: 'https://agency.example/1',
            archived: 'https://archive.example/1',
            lang: 'en-GB',
            date: '2023',
            retrieved: '2023-09-20',
            seen: false,
            licence: 'CC BY 4.0',
          },
        ],
      });
      expect(sources).to.deep.equal([
        {
          id: 's',
          type: 'agency',
          name: { en: { text: 'Agency' } },
          actor: 'actor-1',
          title: { en: { text: 'Report' } },
          url: 'https://agency.example/1',
          archived: 'https://archive.example/1',
          lang: 'en-GB',
          date: { edtf: '2023', basis: 'stated' },
          retrieved: '2023-09-20',
          seen: false,
          licence: 'CC BY 4.0',
        },
      ]);
    });

    it('have web addresses', () => {
      const addresses = { url: 'javascript:alert(1)', archived: 'https://' };
      expect(
        faults({
          sources: [{ name: 'Agency', ...addresses }],
          actors: [{ name: 'A', sameAs: ['mailto:a@b.example'] }],
          publisher: { name: 'Gazette', methodology: 'javascript:alert(1)' },
        }),
      ).to.deep.equal([
        '/publisher/methodology: "javascript:alert(1)" is not a web address; write it whole, from https:// on',
        '/actors/0/sameAs/0: "mailto:a@b.example" is not a web address; write it whole, from https:// on',
        '/sources/0/url: "javascript:alert(1)" is not a web address; write it whole, from https:// on',
        '/sources/0/archived: "https://" is not a web address; write it whole, from https:// on',
      ]);
    });
  });

  describe('chains of sources', () => {
    it('keep what each step did', () => {
      const { via, verification } = event({
        via: [
          'Reuters',
          {
            source: 'Al Araby',
            how: 'relayed',
            date: '2023',
            quote: { exact: 'so it said', prefix: 'and', suffix: 'then' },
          },
          { source: 'Reuters', quote: { exact: 'قال', lang: 'ar' } },
        ],
        verification: { status: 'contested', by: 'Desk One', date: '2023', note: 'Two versions' },
      })!;
      expect(via).to.deep.equal([
        { source: 'source-1', how: 'reported' },
        {
          source: 'source-2',
          how: 'relayed',
          date: { edtf: '2023', basis: 'stated' },
          quote: { exact: 'so it said', prefix: 'and', suffix: 'then', lang: 'en' },
        },
        { source: 'source-1', how: 'reported', quote: { exact: 'قال', lang: 'ar' } },
      ]);
      expect(verification).to.deep.equal({
        status: 'contested',
        by: 'actor-1',
        date: { edtf: '2023', basis: 'stated' },
        note: { en: { text: 'Two versions' } },
      });
    });

    it('are lists of steps with a known status', () => {
      expect(event({ verification: 'confirmed' })!.verification).to.deep.equal({ status: 'confirmed' });
      expect(eventFaults({ via: 'Reuters', verification: 'confimed' })).to.deep.equal([
        '/events/0/via: "Reuters" is not a list; write it in [ ]',
        '/events/0/verification: "confimed" is not known here; write "confirmed"',
      ]);
      // Nothing is like no word at all.
      expect(eventFaults({ verification: '' })).to.deep.equal([
        '/events/0/verification: "" is not known here; write one of: unverified, single-source, corroborated, confirmed, contested, discounted, withdrawn',
      ]);
      expect(eventFaults({ via: [{ how: 'heard' }], verification: {} })).to.deep.equal([
        '/events/0/via/0: "source" is missing; add it',
        '/events/0/via/0/how: "heard" is not known here; write one of: witnessed, published, told, reported, relayed, translated',
        '/events/0/verification: "status" is missing; add it',
      ]);
    });
  });

  describe('events', () => {
    it('keep all that is known of them', () => {
      expect(
        event({
          id: 'e1',
          type: 'strike',
          summary: 'Shells fell',
          names: ['The day'],
          place: 'Stepanakert',
          actors: ['Ann Lee', { actor: 'Bo Poe', role: 'target' }],
          media: [
            'https://example.org/',
            { type: 'image', url: 'https://example.org/a.png', alt: 'A bridge', width: 4 },
          ],
          warnings: ['violence'],
        }),
      ).to.deep.equal({
        id: 'e1',
        type: 'strike',
        title: { en: { text: 'Talks' } },
        summary: { en: { text: 'Shells fell' } },
        names: [{ text: { en: { text: 'The day' } }, usedBy: [], kind: 'historical' }],
        date: { edtf: '2023', basis: 'stated' },
        place: 'place-1',
        actors: [
          { actor: 'actor-1', role: 'party' },
          { actor: 'actor-2', role: 'target' },
        ],
        media: [
          { type: 'link', url: 'https://example.org/' },
          { type: 'image', url: 'https://example.org/a.png', alt: { en: { text: 'A bridge' } }, width: 4 },
        ],
        warnings: ['violence'],
        via: [],
      });
    });

    it('have images only with what these show', () => {
      expect(
        eventFaults({ media: [{ type: 'image', url: 'https://example.org/a.png' }, 'ftp://example.org/'] }),
      ).to.deep.equal([
        '/events/0/media/0: an image needs "alt"; say there what it shows',
        '/events/0/media/1: "ftp://example.org/" is not a web address; write it whole, from https:// on',
      ]);
    });

    it('may fall into periods', () => {
      expect(parse({ lang: 'en', periods: [{ title: 'The thaw', date: '2020/2021' }] }).periods).to.deep.equal([
        { title: { en: { text: 'The thaw' } }, date: { edtf: '2020/2021', basis: 'stated' } },
      ]);
      expect(faults({ lang: 'en', periods: [{ title: 'The thaw' }] })).to.deep.equal([
        '/periods/0: "date" is missing; add it',
      ]);
    });

    it('have a title and a date', () => {
      expect(faults({ events: [{}] })).to.deep.equal([
        '/events/0: "title" is missing; add it',
        '/events/0: "date" is missing; add it',
      ]);
    });
  });

  describe('statements', () => {
    it('are reported speech unless they say otherwise', () => {
      expect(statement({})).to.deep.equal({
        id: 'st-1',
        speaker: 'actor-1',
        mode: 'indirect',
        originalLang: 'und',
        text: { en: { text: 'all is well' } },
        quoted: {},
        medium: 'unknown',
        about: [],
        via: [],
        warnings: [],
      });
    });

    it('with quoted fragments are mixed', () => {
      const { mode, quoted } = statement({ quoted: ['all', 'well'] })!;
      expect(mode).to.equal('mixed');
      expect(quoted).to.deep.equal({ en: ['all', 'well'] });
      expect(statement({ quoted: { en: ['all is'] }, mode: 'mixed' })!.quoted).to.deep.equal({ en: ['all is'] });
    });

    it('keep all that is known of them', () => {
      const { statements } = english({
        events: [
          { id: 'e1', date: '2023', title: 'One' },
          { id: 'e2', date: '2023', title: 'Two' },
        ],
        statements: [
          {
            speaker: 'Ann Lee',
            speakerRole: 'minister',
            mode: 'direct',
            originalLang: 'ru',
            text: 'all is well',
            medium: 'speech',
            date: '2023',
            place: 'Moscow',
            about: 'e1',
          },
          { speaker: 'Ann Lee', text: 'all is well', about: ['e2', 'e1'] },
        ],
      });
      expect(statements[0]).to.deep.equal({
        id: 'st-1',
        speaker: 'actor-1',
        speakerRole: { en: { text: 'minister' } },
        mode: 'direct',
        originalLang: 'ru',
        text: { en: { text: 'all is well' } },
        quoted: {},
        medium: 'speech',
        date: { edtf: '2023', basis: 'stated' },
        place: 'place-1',
        about: ['e1'],
        via: [],
        warnings: [],
      });
      expect(statements[1]!.about).to.deep.equal(['e2', 'e1']);
    });

    it('have a speaker and a text', () => {
      expect(faults({ statements: [{}] })).to.deep.equal([
        '/statements/0: "speaker" is missing; add it',
        '/statements/0: "text" is missing; add it',
      ]);
    });

    it('contain their fragments, letter for letter', () => {
      expect(statementFaults({ quoted: { en: ['all was'], ar: ['كل'] } })).to.deep.equal([
        '/statements/0/quoted: "all was" does not stand in the text in "en"; copy it letter for letter',
        '/statements/0/quoted: "كل" does not stand in the text in "ar"; copy it letter for letter',
      ]);
      expect(statementFaults({ quoted: [''] })).to.deep.equal([
        '/statements/0/quoted/0: "" is not a text; write words in quotation marks',
      ]);
      expect(statementFaults({ quoted: 'all' })).to.deep.equal([
        '/statements/0/quoted: "all" is not a list; write it in [ ]',
      ]);
      expect(statementFaults({ quoted: ['all'], text: 5 })).to.deep.equal([
        '/statements/0/text: 5 is not a text; write words in quotation marks',
        '/statements/0/quoted: "all" does not stand in the text in "en"; copy it letter for letter',
      ]);
    });

    it('have fragments only where they are mixed', () => {
      const fault = '/statements/0/mode: only a mixed statement has "quoted"; write "mixed", or remove "quoted"';
      expect(statementFaults({ quoted: ['all'], mode: 'direct' })).to.deep.equal([fault]);
      expect(statementFaults({ quoted: ['all'], mode: 'indirect' })).to.deep.equal([fault]);
    });
  });

  describe('claims', () => {
    it('keep all that is known of them', () => {
      const { claims } = english({
        actors: [{ id: 'army', name: 'Army' }],
        events: [{ id: 'e1', date: '2023', title: 'One' }],
        claims: [
          {
            claimant: 'Ann Lee',
            claimantRole: 'ombudsman',
            basis: 'estimated',
            covers: { event: 'e1', place: 'Stepanakert', period: '2023' },
            asOf: '2023-09-19',
            responsibility: [{ actor: 'army', as: 'alleged', by: 'Ann Lee' }],
            warnings: ['death'],
          },
          { claimant: 'army', covers: 'e1' },
        ],
      });
      expect(claims).to.deep.equal([
        {
          id: 'cl-1',
          claimant: 'actor-2',
          claimantRole: { en: { text: 'ombudsman' } },
          basis: 'estimated',
          covers: { event: 'e1', place: 'place-1', period: { edtf: '2023', basis: 'stated' } },
          asOf: { edtf: '2023-09-19', basis: 'stated' },
          figures: [],
          responsibility: [{ actor: 'army', as: 'alleged', by: 'actor-2' }],
          warnings: ['death'],
          via: [],
        },
        {
          id: 'cl-2',
          claimant: 'army',
          basis: 'reported',
          covers: { event: 'e1' },
          figures: [],
          responsibility: [],
          warnings: [],
          via: [],
        },
      ]);
    });

    it('have a claimant and cover events that there are', () => {
      expect(faults({ claims: [{ covers: 'e1', responsibility: [{}] }] })).to.deep.equal([
        '/claims/0: "claimant" is missing; add it',
        '/claims/0/covers: there is no "e1" in events; add it to "events"',
        '/claims/0/responsibility/0: "actor" is missing; add it',
        '/claims/0/responsibility/0: "as" is missing; add it',
        '/claims/0/responsibility/0: "by" is missing; add it',
      ]);
    });

    it('state figures in short', () => {
      const { figures } = claim({
        'injured-children': 8,
        injured: 11,
        'killed-civilians': 2,
        'missing-women': 'several',
        'detained-soldiers': '~5',
        displaced: '>100000',
      })!;
      expect(figures).to.deep.equal([
        {
          id: 'cl-1-killed-civilians',
          harm: 'killed',
          status: 'civilian',
          cumulative: false,
          count: { as: 'exact', value: 2 },
        },
        {
          id: 'cl-1-injured',
          harm: 'injured',
          status: 'unspecified',
          cumulative: false,
          count: { as: 'exact', value: 11 },
        },
        {
          id: 'cl-1-injured-children',
          harm: 'injured',
          status: 'unspecified',
          age: 'child',
          subsetOf: 'cl-1-injured',
          cumulative: false,
          count: { as: 'exact', value: 8 },
        },
        {
          id: 'cl-1-missing-women',
          harm: 'missing',
          status: 'unspecified',
          age: 'adult',
          sex: 'female',
          cumulative: false,
          count: { as: 'several' },
        },
        {
          id: 'cl-1-detained-soldiers',
          harm: 'detained',
          status: 'armed-forces',
          cumulative: false,
          count: { as: 'about', value: 5 },
        },
        {
          id: 'cl-1-displaced',
          harm: 'displaced',
          status: 'unspecified',
          cumulative: false,
          count: { as: 'more-than', value: 100000 },
        },
      ]);
    });

    it('state figures in full, before those in short', () => {
      const { figures } = claim({
        id: 'c1',
        killed: 3,
        figures: [
          { id: 'f1', harm: 'killed', status: 'civilian', count: '5+', cumulative: true },
          { harm: 'killed', age: 'adult', sex: 'male', group: 'Peacekeepers', subsetOf: 'f1', count: 0 },
        ],
      })!;
      expect(figures).to.deep.equal([
        { id: 'f1', harm: 'killed', status: 'civilian', cumulative: true, count: { as: 'at-least', value: 5 } },
        {
          id: 'c1-killed',
          harm: 'killed',
          status: 'unspecified',
          age: 'adult',
          sex: 'male',
          group: { en: { text: 'Peacekeepers' } },
          subsetOf: 'f1',
          cumulative: false,
          count: { as: 'exact', value: 0 },
        },
        {
          id: 'c1-killed-2',
          harm: 'killed',
          status: 'unspecified',
          cumulative: false,
          count: { as: 'exact', value: 3 },
        },
      ]);
    });

    it('have figures that are part of another of the same harm, never of themselves', () => {
      const figures = [
        { id: 'f1', harm: 'killed', count: 5 },
        { id: 'f2', harm: 'injured', count: 2, subsetOf: 'f1' },
        { id: 'f3', harm: 'killed', count: 2, subsetOf: 'f4' },
        { id: 'f4', harm: 'killed', count: 2, subsetOf: 'f3' },
        { id: 'f5', harm: 'killed', count: 2, subsetOf: 'f9' },
        { id: 'f6', harm: 'killed', count: 2, subsetOf: 'f1' },
      ];
      const mend = 'name a larger one of the same claim and harm';
      expect(claimFaults({ figures })).to.deep.equal([
        `/claims/0/figures/1/subsetOf: this figure cannot be part of "f1"; ${mend}`,
        `/claims/0/figures/2/subsetOf: this figure cannot be part of "f4"; ${mend}`,
        `/claims/0/figures/3/subsetOf: this figure cannot be part of "f3"; ${mend}`,
        `/claims/0/figures/4/subsetOf: this figure cannot be part of "f9"; ${mend}`,
      ]);
    });
  });

  describe('counts', () => {
    const forms: [unknown, object][] = [
      [0, { as: 'exact', value: 0 }],
      [5, { as: 'exact', value: 5 }],
      ['5', { as: 'exact', value: 5 }],
      [' 5 ', { as: 'exact', value: 5 }],
      ['5+', { as: 'at-least', value: 5 }],
      ['>5', { as: 'more-than', value: 5 }],
      ['<5', { as: 'fewer-than', value: 5 }],
      ['<=5', { as: 'up-to', value: 5 }],
      ['~ 5', { as: 'about', value: 5 }],
      ['5-8', { as: 'range', min: 5, max: 8 }],
      ['5 – 8', { as: 'range', min: 5, max: 8 }],
      ['several', { as: 'several' }],
      ['unknown', { as: 'unknown' }],
      [
        { as: 'up-to', value: 5 },
        { as: 'up-to', value: 5 },
      ],
      [
        { as: 'range', min: 5, max: 5 },
        { as: 'range', min: 5, max: 5 },
      ],
      [
        { as: 'unquantified', asStated: 'many' },
        { as: 'unquantified', asStated: { en: { text: 'many' } } },
      ],
      [
        { as: 'exact', value: 2, asStated: 'two' },
        { as: 'exact', value: 2, asStated: { en: { text: 'two' } } },
      ],
    ];
    for (const [written, canonical] of forms)
      it(`reads ${JSON.stringify(written)}`, () => {
        expect(count(written)).to.deep.equal(canonical);
      });

    it('are whole numbers from 0', () => {
      const mend = 'write a whole number from 0';
      expect(countFaults(-1)).to.deep.equal([`/claims/0/killed: -1 is not a count; ${mend}`]);
      expect(countFaults(1.5)).to.deep.equal([`/claims/0/killed: 1.5 is not a count; ${mend}`]);
      for (const written of ['٥', '۵+'])
        expect(countFaults(written)).to.deep.equal([
          `/claims/0/killed: "${written}" is not a count; write numbers in the digits 0-9`,
        ]);
      expect(countFaults(null)).to.deep.equal([`/claims/0/killed: null is not a count; ${mend}`]);
      expect(countFaults([2])).to.deep.equal([`/claims/0/killed: a list is not a count; ${mend}`]);
      expect(countFaults('99999999999999999999')).to.deep.equal([
        `/claims/0/killed: 100000000000000000000 is not a count; ${mend}`,
      ]);
    });

    it('are written in one of the known forms', () => {
      const mend = 'write 5, "5+", ">5", "<5", "<=5", "~5", "5-8", "several" or "unknown"';
      for (const written of ['', 'five', '>5+', '1 000', '5-', '1,000', '-5', 'toString'])
        expect(countFaults(written)).to.deep.equal([`/claims/0/killed: "${written}" is not a count; ${mend}`]);
    });

    it('have the numbers of their kind and no others', () => {
      const mend = 'write that and no more';
      expect(countFaults({ value: 5 })).to.deep.equal(['/claims/0/killed: "as" is missing; add it']);
      expect(countFaults({ as: 'exactly', value: 5 })).to.deep.equal([
        '/claims/0/killed/as: "exactly" is not known here; write "exact"',
      ]);
      expect(countFaults({ as: 'ranges', min: 5, max: 8 })).to.deep.equal([
        '/claims/0/killed/as: "ranges" is not known here; write "range"',
      ]);
      expect(countFaults({ as: 'exact' })).to.deep.equal([
        `/claims/0/killed: a count that is "exact" has value; ${mend}`,
      ]);
      expect(countFaults({ as: 'exact', value: 5, min: 3 })).to.deep.equal([
        `/claims/0/killed: a count that is "exact" has value; ${mend}`,
      ]);
      expect(countFaults({ as: 'range', min: 5 })).to.deep.equal([
        `/claims/0/killed: a count that is "range" has min and max; ${mend}`,
      ]);
      expect(countFaults({ as: 'unknown', value: 5 })).to.deep.equal([
        `/claims/0/killed: a count that is "unknown" has no number; ${mend}`,
      ]);
      expect(countFaults({ as: 'unquantified' })).to.deep.equal([
        '/claims/0/killed: a count that is only in words has the words; add "asStated"',
      ]);
      expect(countFaults('8-5')).to.deep.equal([
        '/claims/0/killed: the range is upside down; write the smaller number first',
      ]);
    });
  });

  describe('links and corrections', () => {
    const items = {
      events: [{ id: 'e1', date: '2023', title: 'One' }],
      claims: [{ id: 'c1', claimant: 'Ann Lee', killed: 2 }],
    };

    it('keep all that is known of them', () => {
      const links = [
        { from: 'c1', type: 'disputes', to: 'e1', aspect: 'date', note: { en: { text: 'Another day' } } },
        { from: 'e1', type: 'updates', to: 'c1' },
      ];
      const corrections = [
        {
          date: '2023-09-20T08:00:00Z',
          target: 'document',
          kind: 'update',
          path: '/title',
          was: { any: ['thing'] },
          note: { en: { text: 'New title' } },
        },
      ];
      const document = english({ ...items, links, corrections });
      expect(document.links).to.deep.equal(links);
      expect(document.corrections).to.deep.equal(corrections);
    });

    it('name events, statements and claims', () => {
      expect(
        faults({
          ...items,
          links: [{ from: 'c1-killed', type: 'denys', to: 'Ann Lee', aspect: 'number' }],
          corrections: [{ date: '2023-09-20', target: 'e9', kind: 'fix', path: 'title' }],
        }),
      ).to.deep.equal([
        '/links/0/from: there is no "c1-killed" in events, statements, claims; write the id of an item',
        '/links/0/type: "denys" is not known here; write "denies"',
        '/links/0/to: there is no "Ann Lee" in events, statements, claims; write the id of an item',
        '/links/0/aspect: "number" is not known here; write one of: occurrence, count, status, responsibility, date, place, wording',
        '/corrections/0/date: "2023-09-20" is not a moment; write it as 2023-09-19T14:30:00+04:00',
        '/corrections/0/target: there is no "e9" in sides, actors, places, sources, events, statements, claims, figures, document; write the id of an item',
        '/corrections/0/kind: "fix" is not known here; write one of: correction, clarification, update, retraction, translation',
        '/corrections/0/path: "title" is not a JSON pointer; write one such as /date',
        '/corrections/0: "note" is missing; add it',
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
