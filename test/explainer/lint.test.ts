import { expect } from '@open-wc/testing';

import article from '../../examples/karabakh-2023/explainer.json' with { type: 'json' };
import { lint, type LintOptions } from '../../src/explainer/lint/lint.js';
import { parse } from '../../src/explainer/parse.js';
import { BROKEN, CLAIM, claims, EVENT, events, figure, STATEMENT, stated, statements } from './broken-documents.js';

/** Findings as `rule level pointer`. */
const brief = (input: unknown, options?: LintOptions) =>
  lint(input, options).map(({ rule, level, pointer }) => `${rule} ${level} ${pointer}`);
const messages = (input: unknown, options?: LintOptions) =>
  lint(input, options).map(({ message, mend }) => `${message}; ${mend}`);

describe('lint', () => {
  it('finds nothing in the article', () => {
    expect(lint(article)).to.deep.equal([]);
  });

  describe('finds in a broken document only its fault', () => {
    for (const { title, input, options, findings } of BROKEN)
      it(title, () => {
        expect(lint(input, options).map(({ rule, level, pointer }) => ({ rule, level, pointer }))).to.deep.equal(
          findings,
        );
      });
  });

  it('tells what is wrong, why it matters and what to do', () => {
    expect(lint(statements({ verification: 'confirmed' }))).to.deep.equal([
      {
        pointer: '/statements/0/verification',
        rule: 8,
        level: 'error',
        message: 'it is confirmed, and nothing says by whom',
        why: 'A status says more than was checked unless somebody answers for it (Airwars, gradings).',
        mend: 'add "by", or a "note"',
      },
    ]);
  });

  it('names the values', () => {
    expect(messages({ ...claims({ killed: 2, injured: 11 }), title: 'Storm leaves 13 casualties' })).to.deep.equal([
      '13 is 2 + 11, and no figure of any claim; give each figure with who claims it',
    ]);
    expect(messages(claims({ injured: 11, 'injured-children': 12 }))).to.deep.equal([
      'a part of 12 is larger than its whole of 11; correct one of the numbers, or "subsetOf"',
    ]);
    expect(
      messages(claims({ figures: [{ id: 'all', harm: 'injured', count: '10+' }], 'injured-children': 8 })),
    ).to.deep.equal([
      '8 injured of a group stand beside at-least 10 injured; add "subsetOf": "all" if they are among them',
    ]);
    expect(messages(stated({ as: 'exact', value: 50 }, 'نحو 50 قتيلًا', 'ar'))).to.deep.equal([
      '"نحو 50 قتيلًا" says about, and the count says exact; write "as": "about"',
    ]);
    expect(messages(stated({ as: 'range', min: 12, max: 15 }, '21 people were killed'))).to.deep.equal([
      '"21 people were killed" says 21, and the count says 12 to 15; correct the number, or copy the words of the claim',
    ]);
    expect(messages(stated({ as: 'exact', value: 13 }, '13 killed and injured'))).to.deep.equal([
      '"13 killed and injured" speaks of killed and injured in the words of one figure; give each harm its figure and its words',
    ]);
    expect(messages(events({ via: ['Agency A', 'Agency A'] }))).to.deep.equal([
      '"source-1" stands in the chain twice; name each source once',
    ]);
    expect(messages(statements({ text: 'It [the bridge] is closed.', mode: 'direct' }))).to.deep.equal([
      'the words were cut or filled in at "[the bridge]"; quote them whole, or quote fragments in a report',
    ]);
    expect(messages(statements({ text: 'It is closed.', mode: 'direct', originalLang: 'fr' }))).to.deep.equal([
      'the words were said in "fr", and nothing says who put them into "en"; add "translation" to the text',
    ]);
    expect(messages({ ...events({ date: '2024-11-01' }), updated: '2024-05-04T12:00:00Z' })).to.deep.equal([
      '2024-11-01 begins after the document was last changed, 2024-05-04T12:00:00Z; see whether it is the day of a copy, or bring "updated" up to date',
    ]);
    expect(messages(events({ title: '🇫🇷🇧🇪 storm' }))).to.deep.equal(['"🇫🇷🇧🇪" marks a side; say it in words']);
    expect(messages(claims({ killed: 2, warnings: ['children'] }))).to.deep.equal([
      'the claim counts people who were killed, and no warning comes first; add "death" to "warnings"',
    ]);
  });

  it('takes a language that is not known for no other one, nor for the same', () => {
    const text = { und: { text: 'We did not fire.', translation: { from: 'und', by: 'human' } } };
    expect(messages(statements({ text }))).to.deep.equal([]);
  });

  it('says what is wrong with words and with names', () => {
    const said = {
      '10: marks in a report':
        'a report in other words has quotation marks; remove the marks, and name the speaker’s own words in "quoted"',
      '10: marks around a fragment':
        'quotation marks stand outside the fragments that are quoted; remove the marks, and name the speaker’s own words in "quoted"',
      '10: a quotation with its own marks':
        'the quotation brings its own marks, and gets others; remove the outer marks',
      '10: a quotation that was translated twice':
        'the words were translated more than once in every language, so they are shown without quotation marks; add the words that they were translated from, or write "mode": "indirect"',
      '11: a fragment that was cut': 'the words were cut or filled in at "..."; quote two fragments',
      '11: words that the archive does not have':
        '"the bridge was shut" does not stand in the archived text of "agency-a"; copy it from there, letter for letter',
      '12: the only text is a machine’s':
        'a machine translated this from "ar", and that text is not here; add the text that it was translated from',
      '12: a machine put the claimant’s own words':
        'a machine wrote the claimant’s own words in "en"; leave that language out, or have it translated',
      '12: a translation from its own language':
        'the text in "en" is a translation from "EN" itself; name the language that it was translated from',
      '16: a party’s word in the title of an event':
        '"freedom square" is one party’s word, and stands in the house’s own; use a neutral word, or give the name another "kind" if all use it',
      '16: a word of nobody': 'nothing says whose word this is; add "usedBy", or another "kind"',
      '17: a disputed place with one name':
        '"place-1" is disputed and has one name only; add the other side’s to "names"',
      '17: a dispute that is not explained': '"place-1" is disputed, and nothing says how; add a "note"',
      '17: names of parties for a place that is not disputed':
        'parties have their own names for "place-1"; add "disputed": true if they dispute it',
    };
    for (const [title, finding] of Object.entries(said)) {
      const { input, options } = BROKEN.find((each) => each.title === title)!;
      expect(messages(input, options)).to.deep.equal([finding]);
    }
  });

  it('names what a circle comes to', () => {
    const two = claims({ killed: 2 }, { killed: 3 });
    const updates = (from: string, to: string) => ({ from, type: 'updates', to });
    expect(messages({ ...two, links: [updates('toll', 'toll-2'), updates('toll-2', 'toll')] })).to.deep.equal([
      '"toll-2" updates "toll", which goes back to "toll-2" itself; keep the links from the later to the earlier',
    ]);
  });

  it('says what is before what it cannot be before, and what its own words corroborate', () => {
    expect(
      messages({
        ...events({}),
        ...claims(
          { killed: 2, covers: { event: 'storm', period: '2024-05-03/2024-05-04' }, asOf: '2024-05-02' },
          { killed: 2, asOf: '2024-05-03', covers: { period: '2024-05' } },
        ),
        links: [{ from: 'toll-2', type: 'corroborates', to: 'toll' }],
      }),
    ).to.deep.equal([
      'the figures held on 2024-05-02, before "period" began on 2024-05-03/2024-05-04; correct one of the dates, or "covers"',
      '"toll-2" corroborates "toll", also of "actor-1"; write "updates"',
    ]);
  });

  it('asks for the date of the last correction, wherever that stands', () => {
    const corrections = ['2024-05-05T12:00:00Z', '2024-05-06T12:00:00+02:00', '2024-05-04T12:00:00Z'].map((date) => ({
      date,
      target: 'storm',
      kind: 'clarification',
      note: 'It hit at night.',
    }));
    expect(messages({ ...events({}), corrections })).to.deep.equal([
      'there are corrections, and the document has no date; add "updated": "2024-05-06T12:00:00+02:00"',
    ]);
    expect(messages({ ...events({}), updated: '2024-05-05T18:00:00Z', corrections })).to.deep.equal([
      'the document is of 2024-05-05T18:00:00Z, and was corrected on 2024-05-06T12:00:00+02:00; write "updated": "2024-05-06T12:00:00+02:00"',
    ]);
  });

  it('compares a count that a statement updates, and none that its claimant updated', () => {
    const two = {
      ...events({}),
      ...statements({ about: 'storm' }),
      ...claims(
        { killed: 2, covers: 'storm' },
        { killed: 5, covers: 'storm', claimant: 'Regional hospital', via: ['Agency B'] },
        { killed: 5, covers: 'storm', asOf: '2024-05-03' },
      ),
    };
    const updatedBy = (from: string) => ({ ...two, links: [{ from, type: 'updates', to: 'toll' }] });
    expect(messages(updatedBy('closed'))).to.deep.equal([
      '"toll" says 2 killed and "toll-2" 5, and no link joins them; add a link with "disputes" and the aspect "count", or what else one claim is to the other',
    ]);
    expect(messages(updatedBy('toll-3'))).to.deep.equal([]);
  });

  it('compares no count that was retracted', () => {
    const two = {
      ...events({}),
      ...claims(
        { killed: 2, covers: 'storm' },
        { killed: 5, covers: 'storm', claimant: 'Regional hospital', via: ['Agency B'] },
      ),
      updated: '2024-05-04T12:00:00Z',
    };
    const retracted = (target: string) => ({
      ...two,
      corrections: [{ date: '2024-05-04T12:00:00Z', target, kind: 'retraction', note: 'It was misread.' }],
    });
    expect(brief(retracted('storm'))).to.deep.equal(['9 warning /claims/1/killed']);
    expect(brief(retracted('toll-2')).filter((finding) => finding.startsWith('9'))).to.deep.equal([]);
  });

  it('finds the same of a correction in a document and in what its author wrote', () => {
    const input = {
      ...claims({ killed: 2 }),
      updated: '2024-05-04T12:00:00Z',
      corrections: [
        { date: '2024-05-04T12:00:00Z', target: 'toll', path: '/killed', kind: 'retraction', note: 'It was misread.' },
        {
          date: '2024-05-04T12:00:00Z',
          target: 'toll',
          path: '/killed',
          kind: 'correction',
          was: 3,
          note: 'It was misread.',
        },
      ],
    };
    for (const given of [input, parse(input)])
      expect(messages(given)).to.deep.equal([
        '"toll-killed" was retracted, and stands as before; write "target": "toll-killed" and no "path"',
        'what was corrected in "toll-killed" is told of the whole of "toll"; write "target": "toll-killed" and no "path"',
      ]);
  });

  it('finds no number in nobody with a qualifier', () => {
    for (const [written, said] of [
      ['0+', 'at-least 0'],
      ['>0', 'more-than 0'],
      ['~0', 'about 0'],
      ['<=0', 'up-to 0'],
      ['<0', 'fewer-than 0'],
    ])
      expect(messages(claims({ killed: written }))).to.deep.equal([
        `"${said}" says no number; write one above 0, or "unknown"`,
      ]);
    expect(messages(claims({ injured: '<1' }))).to.deep.equal([]);
  });

  it('knows what qualifies a number in Arabic, whichever gender its verb has', () => {
    for (const [text, as] of [
      ['ما لا يقل عن 25 قتيلًا', 'at-least'],
      ['حصيلة لا تقل عن 25 قتيلًا', 'at-least'],
      ['حصيلة تزيد على 25 قتيلًا', 'more-than'],
      ['حصيلة تتجاوز 25 قتيلًا', 'more-than'],
      ['حصيلة لا تتجاوز 25 قتيلًا', 'up-to'],
      ['حصيلة لا تزيد على 25 قتيلًا', 'up-to'],
      ['حصيلة تقل عن 25 قتيلًا', 'fewer-than'],
      ['ما يقارب 25 قتيلًا', 'about'],
      ['على أقل تقدير 25 قتيلًا', 'at-least'],
      ['25 قتيلًا كحد أدنى', 'at-least'],
      ['25 قتيلًا فأكثر', 'at-least'],
      ['25 قتيلًا كحد أقصى', 'up-to'],
      ['لم يتجاوز عدد القتلى 25', 'up-to'],
      ['لا يتعدى 25 قتيلًا', 'up-to'],
      ['قد تصل إلى 25 قتيلًا', 'up-to'],
      ['تجاوزت الحصيلة 25 قتيلًا', 'more-than'],
      ['أزيد من 25 قتيلًا', 'more-than'],
      ['ما يربو على 25 قتيلًا', 'more-than'],
      ['حصيلة تفوق 25 قتيلًا', 'more-than'],
      ['دون 25 قتيلًا', 'fewer-than'],
      ['ما يقرب من 25 قتيلًا', 'about'],
      ['حصيلة تناهز 25 قتيلًا', 'about'],
      ['25 قتيلًا تقريبًا', 'about'],
      ['نحو الـ25 قتيلًا', 'about'],
    ] as const)
      expect(messages(stated({ as: 'exact', value: 25 }, text, 'ar')), text).to.deep.equal([
        `"${text}" says ${as}, and the count says exact; write "as": "${as}"`,
      ]);
  });

  it('knows what qualifies a number in Arabic as it is often typed: without hamza, with ى for ي, with vowels', () => {
    for (const [text, as] of [
      ['على الاقل 25 قتيلا', 'at-least'],
      ['25 قتيلا علي الأقل', 'at-least'],
      ['اكثر من 25 قتيلا', 'more-than'],
      ['أكثر مِن 25 قتيلا', 'more-than'],
      ['ما لا يَقِلّ عن 25 قتيلا', 'at-least'],
      ['حوالى 25 قتيلا', 'about'],
    ] as const)
      expect(messages(stated({ as: 'exact', value: 25 }, text, 'ar')), text).to.deep.equal([
        `"${text}" says ${as}, and the count says exact; write "as": "${as}"`,
      ]);
  });

  it('knows what qualifies a number in English, and signs that do', () => {
    for (const [text, as] of [
      ['a minimum of 25 people', 'at-least'],
      ['≥25', 'at-least'],
      ['a maximum of 25 people', 'up-to'],
      ['a toll not exceeding 25', 'up-to'],
      ['upwards of 25 people', 'more-than'],
      ['in excess of 25 people', 'more-than'],
      ['a toll exceeding 25', 'more-than'],
      ['>25', 'more-than'],
      ['below 25 people', 'fewer-than'],
      ['close to 25 people', 'about'],
      ['approx. 25 people', 'about'],
      ['c. 25 people', 'about'],
      ['~25', 'about'],
      ['25 or so people', 'about'],
    ] as const)
      expect(messages(stated({ as: 'exact', value: 25 }, text)), text).to.deep.equal([
        `"${text}" says ${as}, and the count says exact; write "as": "${as}"`,
      ]);
  });

  it('knows a range of which the count has one end only', () => {
    for (const [as, value, text, lang] of [
      ['exact', 20, 'between 20 and 30 people', 'en'],
      ['exact', 30, '20–30 people', 'en'],
      ['exact', 30, '20-30 people', 'en'],
      ['about', 30, '20 to 30 people', 'en'],
      ['exact', 30, 'ما بين 20 و30 قتيلًا', 'ar'],
      ['at-least', 20, 'بين ٢٠ و٣٠ قتيلًا', 'ar'],
    ] as const)
      expect(messages(stated({ as, value }, text, lang)), text).to.deep.equal([
        `"${text}" says range, and the count says ${as}; write "as": "range"`,
      ]);
  });

  it('knows a number in the words of a count that has none, and no date or measure for one', () => {
    for (const [as, text] of [
      ['unknown', 'more than 5 people'],
      ['several', '5 people'],
      ['unquantified', '20-30 people'],
      ['unquantified', '12k people'],
    ] as const)
      expect(messages(stated({ as }, text)), text).to.deep.equal([
        `"${text}" has a number, and the count says that there is none; write the number with its qualifier, such as "5+"`,
      ]);
  });

  it('knows one party’s word in Arabic after «ل», without hamza and with vowels, and in the title of a period', () => {
    const input = (title: string) => ({
      ...events({ title: { ar: title } }),
      actors: [{ id: 'n', name: { ar: 'المجلس' } }],
      places: [{ id: 'p', name: 'Kosti', names: [{ text: { ar: 'الأرض المحررة' }, usedBy: 'n', kind: 'official' }] }],
    });
    const asLabel = (document: ReturnType<typeof input>) => ({
      ...document,
      places: [
        {
          ...document.places[0],
          disputed: true,
          note: 'Both claim it.',
          names: [{ text: { ar: 'الأرض المحررة' }, usedBy: 'n' }],
        },
      ],
    });
    for (const title of [
      'وصول المساعدات للأرض المحررة',
      'قصف وللأرض المحررة حصار',
      'حصار الارض المحررة',
      'حصار الأرضِ المُحرَّرة',
    ]) {
      expect(brief(asLabel(input(title))), title).to.deep.equal(['16 error /events/0/title/ar']);
      expect(brief(input(title)), title).to.deep.equal([]);
    }
    expect(brief(asLabel(input('حصار الأرض')))).to.deep.equal([]);
    expect(
      brief({ ...asLabel(input('حصار الأرض')), periods: [{ title: { ar: 'سنوات الأرض المحررة' }, date: '2023' }] }),
    ).to.deep.equal(['16 error /periods/0/title/ar']);
  });

  it('knows a disputed place whose other name is the same again', () => {
    const place = (name: string) =>
      brief({ ...events({}), places: [{ name: 'Kosti', disputed: true, note: 'Both claim it.', names: [name] }] });
    expect(place('Kosti')).to.deep.equal(['17 error /places/0']);
    expect(place('Port Adam')).to.deep.equal([]);
  });

  it('knows dots with spaces between and “(sic)” in quoted words', () => {
    for (const [text, cut] of [
      ['The bridge . . . is closed.', '. . .'],
      ['The brigde (sic) is closed.', '(sic)'],
      ['الجسر (كذا) مغلق.', '(كذا)'],
    ] as const)
      expect(messages(statements({ text, mode: 'direct' })), text).to.deep.equal([
        `the words were cut or filled in at "${cut}"; quote them whole, or quote fragments in a report`,
      ]);
  });

  it('knows the words for each harm', () => {
    for (const [words, harms] of [
      ['killed and wounded', 'killed and injured'],
      ['dead, missing', 'killed and missing'],
      ['deaths or arrests', 'killed and detained'],
      ['who died; others were detained', 'killed and detained'],
      ['injured & displaced', 'injured and displaced'],
      ['شهيد وجريح', 'killed and injured'],
      ['شهداء، مفقودون', 'killed and missing'],
      ['استُشهدوا واعتُقل آخرون', 'killed and detained'],
      ['وفاة أو احتجاز', 'killed and detained'],
      ['قتيل؛ معتقل', 'killed and detained'],
      ['قتلوا أو أُسروا من أسرى', 'killed and detained'],
      ['إصابة واعتقال', 'injured and detained'],
      ['أُصيبوا ونزح آخرون', 'injured and displaced'],
      ['مصابون ومهجّرون', 'injured and displaced'],
      ['جُرحوا ومحتجزون', 'injured and detained'],
      ['أسير ونازح', 'detained and displaced'],
      ['مفقود ومشرّد', 'missing and displaced'],
      ['وفيات ونزوح', 'killed and displaced'],
      ['قتل وتهجير', 'killed and displaced'],
    ])
      expect(
        messages(stated({ as: 'unquantified' }, words!, 'ar')).filter((message) => message.includes('speaks of')),
        words,
      ).to.deep.equal([
        `"${words}" speaks of ${harms} in the words of one figure; give each harm its figure and its words`,
      ]);
  });

  describe('points to what the author wrote', () => {
    it('in a bare date, a bare count and a bare reference', () => {
      expect(
        brief({
          ...events({ date: '2024-05-01', actors: ['Ann Lee'] }),
          ...claims({ covers: 'storm', killed: { as: 'range', min: 4, max: 4 }, asOf: '2023' }),
        }),
      ).to.deep.equal(['13 error /claims/0/asOf', '5 warning /claims/0/killed']);
    });

    it('in figures that are fields, after those that are listed', () => {
      expect(
        brief(
          claims({
            'killed-children': { as: 'exact', value: 9, asStated: '8 children' },
            figures: [{ harm: 'injured', count: 0 }],
            killed: 5,
          }),
        ),
      ).to.deep.equal([
        '3 error /claims/0/killed-children',
        '5 error /claims/0/killed-children/asStated',
        '4 warning /claims/0/figures/0/count',
      ]);
    });

    it('in an item alone', () => {
      const { id: _id, ...claim } = CLAIM;
      expect(brief({ ...claim, killed: 2, asOf: undefined, via: [] }, { as: 'claims', lang: 'en' })).to.deep.equal([
        '1 warning ',
        '7 warning ',
      ]);
      expect(brief({ ...STATEMENT, text: 'a “report”' }, { as: 'statements', lang: 'en' })).to.deep.equal([
        '10 error /text',
      ]);
      expect(brief({ ...EVENT, place: '🔴 Bridge' }, { as: 'events', lang: 'en' })).to.deep.equal(['18 error /place']);
    });

    it('where it names an actor, a place or a source that is not listed', () => {
      expect(
        brief({
          ...events({ place: 'Bridge 🟢', actors: ['🏴 Riders'], via: ['Agency 🔴'] }),
          actors: [{ name: 'Ann Lee', names: [{ text: 'The mayor', usedBy: ['Town 🟥'] }] }],
        }),
      ).to.deep.equal([
        '18 error /events/0/via/0',
        '18 error /events/0/place',
        '18 error /events/0/actors/0',
        '18 error /actors/0/names/0/usedBy/0',
      ]);
    });

    it('in the order of the text, and of the rules at one place', () => {
      expect(brief({ claims: [{ claimant: 'City council', killed: 2 }], title: '🔴 Storm', lang: 'en' })).to.deep.equal(
        [
          '1 warning /claims/0',
          '7 warning /claims/0',
          '8 warning /claims/0',
          '20 warning /claims/0',
          '18 error /title',
        ],
      );
    });
  });

  describe('takes what was parsed', () => {
    const input = claims({ killed: 0 }, { killed: 2 });

    it('a document, in its canonical form', () => {
      expect(brief(parse(input))).to.deep.equal(['4 warning /claims/0/figures/0/count']);
      expect(brief(JSON.parse(JSON.stringify(parse(input))))).to.deep.equal(['4 warning /claims/0/figures/0/count']);
      const named = parse(events({ place: 'Bridge 🟢' }));
      expect(brief(named)).to.deep.equal(['18 error /places/0/name/en/text']);
    });

    it('an item of a document: what is in that item', () => {
      const document = parse(input);
      expect(brief(document.claims[0], { as: 'events' })).to.deep.equal(['4 warning /figures/0/count']);
      expect(brief(document.claims[1])).to.deep.equal([]);
    });

    it('and leaves the input as it was', () => {
      const before = JSON.stringify(input);
      lint(input);
      expect(JSON.stringify(input)).to.equal(before);
    });
  });

  describe('finds what is no document of the format, and nothing else', () => {
    it('every problem of the parser, in the order of the text', () => {
      expect(lint({ events: [{ title: '🔴', date: 'soon' }], lang: 'en', format: 'explainer/2' })).to.deep.equal([
        {
          pointer: '/events/0/date',
          rule: 'format',
          level: 'error',
          message:
            '"soon" is not a date in EDTF: write a year, a month or a day, such as 2023, 2023-09 or 2023-09-19, not "soon"',
          why: 'What cannot be read is not shown to anyone (schema of explainer/1).',
          mend: 'write a date of EDTF such as 2023-09-19, 2023-09? or 2020-09-27/2020-11-10',
        },
        {
          pointer: '/format',
          rule: 'format',
          level: 'error',
          message: '"explainer/2" is not known here',
          why: 'What cannot be read is not shown to anyone (schema of explainer/1).',
          mend: 'write "explainer/1"',
        },
      ]);
    });

    it('in an item alone, and in what is no object', () => {
      expect(brief({ claimant: 'City council', killed: -1 }, { as: 'claims', lang: 'en' })).to.deep.equal([
        'format error /killed',
      ]);
      expect(brief('all is well')).to.deep.equal(['format error ']);
      expect(brief(null, { as: 'claims' })).to.deep.equal(['format error ']);
    });
  });

  describe('finds words in place of language tags', () => {
    it('in texts and where a language is named, each with its tag', () => {
      const input = {
        lang: 'en',
        title: { en: 'A storm', arabic: 'عاصفة' },
        sources: [{ id: 'wire', name: 'Wire', lang: 'Hebrew' }],
        statements: [{ ...STATEMENT, via: ['wire'], originalLang: 'klingon' }],
        events: [{ ...EVENT, via: ['wire'], title: { en: 'A storm', 'english-GB': 'Storm', fil: 'Bagyo' } }],
      };
      expect(brief(input)).to.deep.equal([
        'format warning /title/arabic',
        'format warning /sources/0/lang',
        'format warning /statements/0/originalLang',
        'format warning /events/0/title/english-GB',
      ]);
      expect(messages(input)).to.deep.equal([
        '"arabic" is a word and no language tag, and finds no reader; write ar, not arabic',
        '"Hebrew" is a word and no language tag, and finds no reader; write he, not Hebrew',
        '"klingon" is a word and no language tag, and finds no reader; write its tag of two or three letters, such as ar',
        '"english-GB" is a word and no language tag, and finds no reader; write en, not english',
      ]);
    });

    it('once for the language of the document', () => {
      expect(messages({ ...events({}), lang: 'arabic', title: 'عاصفة' })).to.deep.equal([
        '"arabic" is a word and no language tag, and finds no reader; write ar, not arabic',
      ]);
    });
  });

  describe('finds nothing in', () => {
    const clean = (title: string, input: object, options?: LintOptions) =>
      it(title, () => expect(lint(input, options)).to.deep.equal([]));
    const DERIVED = { basis: 'derived', dateNote: 'Counted from a Wednesday.' };
    const links = (...each: object[]) => ({ links: each });
    const toll = claims({ killed: 2, injured: 11 });

    clean('the smallest document', { lang: 'en' });
    clean('an event, a statement and a claim', { ...events({}), ...statements({}), ...claims({ killed: 2 }) });

    clean('a sum in a date', { ...toll, summary: 'It began on 13 May and ended on May 13, 2024, or on the 13th.' });
    clean('a sum in a list of days', {
      ...toll,
      summary: 'It rained on 13, 14 and 15 May, and between 9 and 13 of June.',
    });
    clean('a sum in an Arabic date', {
      ...toll,
      summary: { ar: 'بدأت في 13 سبتمبر/ أيلول، أو ١٣ من أيلول، أو 13 و14 تشرين الأول.' },
    });
    clean('a sum that is a year', { ...claims({ injured: 2000, missing: 24 }), title: 'The storm of 2024' });
    clean('a sum in a time, an ISO date, a measure and a name', {
      ...toll,
      summary: 'At 13:00 on 2024-05-13, after 13 days and 13 km, a T-13 crossed 13% of the bridge.',
    });
    for (const title of ['Article 13 is read aloud', 'A storm costs $13 million', 'Storm at 13°', 'A boy aged 13'])
      clean(`a sum in a name, money, degrees or an age: ${title}`, { ...toll, title });
    for (const title of ['قراءة المادة 13', 'القرار 13', 'وصول اللواء 13'])
      clean(`a sum in an Arabic name: ${title}`, { ...toll, title: { ar: title } });
    clean('a sum in an Arabic measure', { ...toll, summary: { ar: 'بعد 13 يومًا و13 ساعة' } });
    clean('a sum inside a longer number', { ...toll, summary: 'There are 1,300 or 113 houses.' });
    clean('a sum that is a figure itself', {
      ...claims({ killed: 2, injured: 11 }, { claimant: 'Hospital', displaced: 13 }),
      title: 'Hospital says 13 people lost their homes',
    });
    clean('a sum in the correction that takes it back', {
      ...toll,
      updated: '2024-05-04T12:00:00Z',
      corrections: [
        {
          date: '2024-05-04T12:00:00Z',
          target: 'toll',
          kind: 'correction',
          was: '13',
          note: 'We had added 2 and 11 to 13 casualties, which nobody claimed.',
        },
      ],
    });
    clean('a sum in what others said', {
      ...toll,
      ...statements({ text: 'said that 13 people were hurt.' }),
    });

    clean(
      'parts that are no larger than a whole of which there may be more',
      claims({ killed: '5+', 'killed-women': 7 }),
    );
    clean(
      'parts that are as large as their wholes can be',
      claims(
        { killed: 5, 'killed-women': '>4' },
        { killed: '<5', 'killed-women': '4+' },
        { killed: '>3', 'killed-women': 9 },
      ),
    );
    clean('groups without a whole', claims({ figures: [{ harm: 'killed', status: 'civilian', count: 2 }] }));

    clean(
      'groups of which none is the whole',
      claims({
        figures: [
          { harm: 'killed', group: 'miners', count: 2 },
          { harm: 'killed', age: 'child', count: 3 },
          { harm: 'killed', sex: 'female', count: 4 },
          { harm: 'killed', status: 'civilian', count: 5 },
        ],
      }),
    );
    clean('what comes of adding claims of no event, or other harms of another claim', {
      ...events({ title: 'Storm hits 7 towns and 15 villages' }),
      ...claims(
        { killed: 2 },
        { killed: 5 },
        { killed: 3, covers: 'storm' },
        { injured: 12, covers: 'storm', asOf: '2024-05-03' },
      ),
    });
    clean('an Arabic dual without digits', stated({ as: 'exact', value: 2 }, 'مدنيين قتلا', 'ar'));
    clean('«نحو 50» of a count that says about', stated({ as: 'about', value: 50 }, 'نحو 50', 'ar'));
    clean(
      '«ما لا يقل عن ٥٠» of a count that says at least',
      stated({ as: 'at-least', value: 50 }, 'بما لا يقل عن ٥٠ قتيلًا', 'ar'),
    );
    clean('«على نحو», which is no number', stated({ as: 'exact', value: 2 }, 'قتل اثنان على نحو مفاجئ', 'ar'));
    for (const text of [
      'ارتفعت الحصيلة لتصل إلى 25 قتيلًا',
      'ارتفع عدد القتلى من 20 إلى 25',
      'قُتل أثناء فرارهم نحو الحدود 25 شخصًا',
      'نحو الساعة الخامسة قُتل 25 شخصًا',
      'بعد تجاوز الجنود الحاجز قُتل 25 شخصًا',
      'قُتل دون ذنب 25 شخصًا',
      'قُتل 25 شخصًا، تقريبًا نصفهم أطفال',
    ])
      clean(`no qualifier: ${text}`, stated({ as: 'exact', value: 25 }, text, 'ar'));
    for (const text of [
      'rose from 20 to 25',
      '25 – 8 of them children',
      'around noon 25 people died',
      'in a statement about the strike, 25 dead',
      '25 dead, or so they said',
    ])
      clean(`no qualifier: ${text}`, stated({ as: 'exact', value: 25 }, text));
    clean('«100 ألف»', {
      ...claims({
        displaced: { as: 'exact', value: 100000, asStated: { ar: '100 ألف نازح', en: '100 thousand people' } },
      }),
    });
    clean(
      'the qualifier of another number',
      claims({
        injured: '20+',
        'injured-children': { as: 'exact', value: 8, asStated: 'at least 20 injured, 8 of them children' },
      }),
    );
    clean('the qualifier of a later number', stated({ as: 'exact', value: 8 }, '8 children, of more than 20 dead'));
    clean(
      'a range that is at least and up to',
      stated({ as: 'range', min: 5, max: 8 }, 'at least 5 and up to 8 people'),
    );
    clean('a range of thousands', stated({ as: 'range', min: 20000, max: 30000 }, '20-30 thousand people'));
    clean('no more than', stated({ as: 'up-to', value: 8 }, 'no more than 8 people'));
    clean('a plus of at least', stated({ as: 'at-least', value: 25 }, '25+ people'));
    clean('a number in which others are added', stated({ as: 'exact', value: 2 }, '2+3 children of 2 families'));
    clean('words that qualify no number', {
      ...claims(
        ...[
          'nearly all of the 5 people',
          '5 children under 12',
          '5 people under rubble',
          'treated roughly: 5 people',
        ].map((en) => ({ killed: { as: 'exact', value: 5, asStated: { en } } })),
      ),
    });
    clean('a day in the words of a claim', stated({ as: 'exact', value: 2 }, 'two people were killed on 19 May 2024'));
    const ARABIC_MONTHS =
      'يناير فبراير مارس أبريل إبريل ابريل أفريل مايو ماي يونيو يونيه يوليو يوليوز يوليه أغسطس اغسطس سبتمبر أكتوبر اكتوبر نوفمبر ديسمبر شباط آذار اذار نيسان أيار ايار حزيران تموز آب اب أيلول ايلول جانفي فيفري جوان جويلية أوت غشت شتنبر نونبر دجنبر';
    clean('a day of any month', {
      ...claims(
        ...[
          ...[...ARABIC_MONTHS.split(' '), 'كانون الثاني', 'تشرين الأول'].map((month) => ({
            ar: `قُتل شخصان في 25 ${month}`,
          })),
          ...'January Feb March Apr May June July Aug Sept October Nov December'
            .split(' ')
            .map((month) => ({ en: `two people were killed on 25 ${month}, or on ${month} 23rd` })),
        ].map((asStated) => ({ killed: { as: 'exact', value: 2, asStated } })),
      ),
    });
    clean('a time or a way in the words of a claim', {
      ...claims(
        ...[
          ...'hours minutes weeks months years days km kilometres metres miles'
            .split(' ')
            .map((measure) => ({ en: `two people were killed, 25 ${measure} away` })),
          ...'يومًا ساعة دقيقة دقائق أسبوعًا أسابيع شهرًا أشهر سنة عامًا أعوام كيلومترًا'
            .split(' ')
            .map((measure) => ({ ar: `قُتل شخصان بعد 25 ${measure}` })),
        ].map((asStated) => ({ killed: { as: 'exact', value: 2, asStated } })),
      ),
    });
    clean('dozens', stated({ as: 'unquantified' }, 'dozens of families'));
    for (const text of ['dozens on 5 March 2024', 'dozens within 5 km', 'dozens in 2014-16'])
      clean(`words and a date or a measure: ${text}`, stated({ as: 'unquantified' }, text));
    for (const [share, lang] of [
      ['about 40 percent', 'en'],
      ['between 30 and 40 per cent', 'en'],
      ['30–40%', 'en'],
      ['نحو 40 في المئة', 'ar'],
      ['بين ٣٠ و٤٠ بالمئة', 'ar'],
      ['من 30 إلى 40.5 في المائة', 'ar'],
    ] as const)
      clean(`a share: ${share}`, stated({ as: 'unquantified' }, share, lang));
    clean('a zero in words', stated({ as: 'exact', value: 0 }, 'nobody was killed'));
    clean(
      'one harm of people who suffered another',
      stated({ as: 'exact', value: 2 }, 'two displaced people were killed'),
    );
    clean('death of wounds', stated({ as: 'exact', value: 2 }, 'توفي اثنان متأثرين بجراحهما', 'ar'));
    clean(
      'figures that a group tells apart',
      claims({
        figures: [
          { harm: 'killed', group: 'miners', count: 2 },
          { harm: 'killed', group: 'medics', count: 3 },
        ],
      }),
    );

    clean('a claim that another one corroborates', {
      ...claims(
        { killed: 2, verification: 'corroborated' },
        { killed: 2, claimant: 'Regional hospital', via: ['Agency B'] },
      ),
      ...links({ from: 'toll-2', type: 'corroborates', to: 'toll' }),
    });
    clean('a contested claim that is disputed', {
      ...claims({ killed: 2, verification: 'contested' }, { killed: 5, claimant: 'Regional hospital' }),
      ...links({ from: 'toll-2', type: 'disputes', to: 'toll', aspect: 'count' }),
    });
    clean('a confirmed statement that denies another', {
      ...statements({ verification: { status: 'confirmed', by: 'Desk One' } }, { speaker: 'Bridge company' }),
      ...links({ from: 'closed', type: 'denies', to: 'closed-2', note: 'They speak of two bridges.' }),
    });
    clean('two counts of one claimant, the later of which updates the other', {
      ...events({}),
      ...claims({ killed: 2, covers: 'storm' }, { killed: 5, covers: 'storm', asOf: '2024-05-03' }),
      ...links({ from: 'toll-2', type: 'updates', to: 'toll' }),
    });
    clean('an event, in which no one speaks, that updates a claim', {
      ...events({}),
      ...claims({ killed: 2 }),
      ...links({ from: 'storm', type: 'updates', to: 'toll' }),
    });
    clean('what was retracted and disputes another', {
      ...claims({ killed: 2 }, { killed: 5, claimant: 'Regional hospital', verification: 'withdrawn' }),
      ...links({ from: 'toll-2', type: 'disputes', to: 'toll', aspect: 'count' }),
      updated: '2024-05-04T12:00:00Z',
      corrections: [{ date: '2024-05-04T12:00:00Z', target: 'toll-2', kind: 'retraction', note: 'It was misread.' }],
    });
    clean('a claim that is withdrawn, which an update tells', {
      ...claims({ killed: 2, verification: 'withdrawn' }),
      updated: '2024-05-04T12:00:00Z',
      corrections: [
        { date: '2024-05-04T12:00:00Z', target: 'toll', kind: 'update', note: 'The council took it back.' },
      ],
    });
    clean('two claims that corroborate each other, and an answer to an answer', {
      ...claims({ killed: 2 }, { killed: 2, claimant: 'Hospital' }),
      ...statements({}, {}, {}),
      ...links(
        { from: 'toll', type: 'corroborates', to: 'toll-2' },
        { from: 'toll-2', type: 'corroborates', to: 'toll' },
        { from: 'closed-2', type: 'responds-to', to: 'closed' },
        { from: 'closed-3', type: 'responds-to', to: 'closed-2' },
      ),
    });
    clean('counts that differ in what they cover', {
      ...events({}, { date: '2024-05-02' }),
      ...claims(
        { killed: 2, covers: { event: 'storm', place: 'Harbour' } },
        { killed: 5, covers: { event: 'storm', place: 'Old town' }, claimant: 'Hospital' },
      ),
    });

    clean(
      'a mark of inches and an apostrophe in a report',
      statements({ text: 'said that the 5" pipe wasn’t the council’s.' }),
    );
    clean(
      'apostrophes that end a word or begin one',
      statements(
        { text: 'said that the ministry’s bridge was closed for the soldiers’ families.' },
        { text: "said that in the '90s the soldiers' families had used the ministry's bridge." },
        { text: 'said that in the ‘90s and the ’80s the soldiers’ families had used it.' },
        { text: 'said that Sana‘a was not the ‘Abbasids city.' },
      ),
    );
    clean(
      'marks inside a quoted fragment',
      statements({ text: 'spoke of the “old” bridge, and only the “old” bridge.', quoted: ['the “old” bridge'] }),
    );
    clean(
      'a quotation that begins and ends with others',
      statements({ text: '“Closed” is not “shut”', mode: 'direct' }),
    );
    clean('words that were translated more than once, for which the author answers', {
      ...statements({
        mode: 'direct',
        quoteRetranslated: true,
        text: {
          en: { text: 'The bridge is closed.', translation: { from: 'ar', by: 'human' } },
          ar: { text: 'الجسر مغلق', translation: { from: 'en', by: 'human' } },
        },
      }),
    });
    clean(
      'a report of which no words are said to be the speaker’s',
      statements({ mode: 'mixed', text: { en: { text: 'said so.', translation: { from: 'ar', by: 'human' } } } }),
    );
    clean('a report with an ellipsis', statements({ text: 'said that the bridge … was closed.' }));
    clean(
      'words that the archive has on two lines',
      {
        ...statements({ via: [{ source: 'agency-a', quote: { exact: 'the bridge was closed' } }] }),
        sources: [{ id: 'agency-a', name: 'Agency A' }],
      },
      { archives: { 'agency-a': 'It said that the bridge\n  was closed.' } },
    );
    clean(
      'words at the beginning of an archive, in a chain with a source that has none and one that is not quoted',
      {
        ...statements({
          via: [
            { source: 'agency-a', quote: { exact: '\nThe bridge was  closed' } },
            { source: 'agency-b', quote: { exact: 'It is closed' } },
            'agency-c',
          ],
        }),
        sources: ['a', 'b', 'c'].map((id) => ({ id: `agency-${id}`, name: `Agency ${id}` })),
      },
      { archives: { 'agency-a': 'The bridge was closed.', 'agency-c': '' } },
    );
    clean('words of a source that has the id of what every object has', {
      ...statements({ via: [{ source: 'constructor', quote: { exact: 'the bridge was closed' } }] }),
      sources: [{ id: 'constructor', name: 'Agency A' }],
    });
    clean('a quotation in a variety of its language', statements({ mode: 'direct', originalLang: 'en-GB' }));
    clean('a machine’s translation beside its text', {
      ...events({
        title: { 'ar-LB': 'عاصفة', en: { text: 'A storm hits the coast', translation: { from: 'ar', by: 'machine' } } },
      }),
    });
    clean('a reviewed translation alone', {
      ...events({ title: { en: { text: 'A storm', translation: { from: 'ar', by: 'machine-reviewed' } } } }),
    });

    clean('an event on the day of the last change, where the day began earlier', {
      ...events({ date: { edtf: '2024-05-05', timeZone: 'Pacific/Auckland' } }),
      updated: '2024-05-04T12:00:00Z',
    });
    clean('a statement of the day, the month or about the day of its event', {
      ...events({ date: '2024-05-02' }),
      ...statements(
        { date: '2024-05-02', about: 'storm' },
        { date: '2024-05', about: 'storm' },
        { date: '2024-05-01~', about: 'storm' },
        { date: { edtf: '2024-05-01T22:00', timeZone: 'America/New_York' }, about: 'storm' },
      ),
    });
    clean('a derived date with its note', events({ date: { edtf: '2024-05-01', ...DERIVED } }));
    clean(
      'events of one title on two days, and of two titles on one',
      events({}, { date: '2024-05-02' }, { title: 'The port closes' }),
    );

    clean('a name inside a longer word', {
      ...events({
        title: 'Riverside mourns',
        names: [{ text: 'River', usedBy: ['City council'] }],
      }),
    });
    clean('an Arabic name inside a longer word', {
      ...events({
        title: { ar: 'النازحون يعودون' },
        names: [{ text: { ar: 'نازح' }, usedBy: ['City council'] }],
      }),
    });
    clean('an Arabic name behind two letters of another word', {
      ...events({ title: { ar: 'مركبان في النهر' }, names: [{ text: { ar: 'بان' }, usedBy: ['City council'] }] }),
    });
    clean('a party’s word in a summary', {
      ...events({
        summary: 'The council calls it the great flood.',
        names: [{ text: 'the great flood', usedBy: ['City council'] }],
      }),
    });
    clean('a disputed place with its names and its note', {
      ...events({}),
      places: [
        {
          name: 'Green valley',
          disputed: true,
          note: 'Two towns claim it.',
          names: [{ text: 'Town lands', usedBy: ['City council'] }],
        },
      ],
    });
    clean('what an outlet calls a place', {
      ...events({}),
      actors: [{ id: 'outlet', type: 'media', name: 'Outlet' }],
      places: [{ name: 'Green valley', names: [{ text: 'Valley of roses', usedBy: ['outlet'] }] }],
    });
    clean('a white circle', events({ title: 'A storm ⚪ the coast' }));

    clean('corrections of parts, in both forms', {
      ...events({}),
      ...claims({ id: 'toll', killed: 2 }),
      updated: '2024-05-04T12:00:00Z',
      corrections: [
        ['storm', '/date/edtf'],
        ['toll', '/asOf'],
        ['toll', '/asOf/edtf'],
        ['toll', '/figures/0/count/value'],
        ['toll-killed', '/count'],
        ['document', '/events/0/title'],
      ].map(([target, path]) => ({
        date: '2024-05-04T14:00:00+02:00',
        kind: 'correction',
        target,
        path,
        was: null,
        note: 'It was wrong.',
      })),
    });
    clean('a claim that was withdrawn and retracted', {
      ...claims({ killed: 2, verification: 'withdrawn' }),
      updated: '2024-05-04T12:00:00Z',
      corrections: [
        { date: '2024-05-04T12:00:00Z', target: 'toll', kind: 'retraction', note: 'The council took it back.' },
      ],
    });
    clean('a group that is affected', {
      ...events({ actors: [{ actor: 'residents', role: 'affected' }] }),
      actors: [{ id: 'residents', name: 'Residents' }],
    });
    clean('warnings of the document', { ...figure(2, { age: 'child' }), warnings: ['death', 'children'] });
  });
});
