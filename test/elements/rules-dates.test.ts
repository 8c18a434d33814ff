import { expect } from '@open-wc/testing';
import { html } from 'lit';

import '../../src/index.js';
import { MADE_UP } from '../../stories/support/made-up.js';
import { all, isInView, LANGUAGES, nearest, one, reversed, textNodes, type Lang } from '../support/editorial-rules.js';
import { mount, textOf } from '../support/page.js';
import {
  EN_AND_AR,
  explainer,
  badge,
  card,
  timeline,
  article,
  claimOf,
  statementOf,
  eventsOf,
  texts,
} from '../support/rule-documents.js';

describe('the editorial rules', () => {
  describe('dates', () => {
    const DATES = [
      ['2023-09-19', '19 September 2023', '19 سبتمبر 2023'],
      ['2023-09-19?', 'Possibly 19 September 2023', 'ربما 19 سبتمبر 2023'],
      ['2023-09-19~', 'About 19 September 2023', 'نحو 19 سبتمبر 2023'],
      ['2023-09-19%', 'Possibly about 19 September 2023', 'ربما نحو 19 سبتمبر 2023'],
      ['2023-09-?19', '19 September 2023 (day uncertain)', '19 سبتمبر 2023 (اليوم موضع شك)'],
      ['2023-09-XX', 'September 2023 (day not known)', 'سبتمبر 2023 (اليوم غير معروف)'],
      ['2023-XX', '2023 (month not known)', '2023 (الشهر غير معروف)'],
      ['202X', 'The 2020s', 'عقد 2020'],
      ['2023-09', 'September 2023', 'سبتمبر 2023'],
      ['2023', '2023', '2023'],
      ['2023-09-19/..', 'Since 19 September 2023', 'منذ 19 سبتمبر 2023'],
      ['../2023-09-19', 'Until 19 September 2023', 'حتى 19 سبتمبر 2023'],
      ['2023-09-19/', 'From 19 September 2023, end not known', 'من 19 سبتمبر 2023، والنهاية غير معروفة'],
      ['/2023-09-19', 'Until 19 September 2023, start not known', 'حتى 19 سبتمبر 2023، والبداية غير معروفة'],
      ['2023-09-19/2023-09-26', '19 – 26 September 2023', 'بين 19 و26 سبتمبر 2023'],
      ['[2023-09-19,2023-09-26]', '19 or 26 September 2023', '19 أو 26 سبتمبر 2023'],
      ['{2023-09-19,2023-09-26}', '19 and 26 September 2023', '19 و26 سبتمبر 2023'],
      ['[..2023-09-19]', '19 September 2023 or earlier', '19 سبتمبر 2023 أو قبله'],
      ['[2023-09-19..]', '19 September 2023 or later', '19 سبتمبر 2023 أو بعده'],
    ] as const;
    // Until when figures count, where that is not “as of” the words above.
    const AS_OF: Readonly<Record<string, readonly [en: string, ar: string]>> = {
      '2023-09-19?': ['As of possibly 19 September 2023', 'حتى ربما 19 سبتمبر 2023'],
      '2023-09-19~': ['As of about 19 September 2023', 'حتى نحو 19 سبتمبر 2023'],
      '2023-09-19%': ['As of possibly about 19 September 2023', 'حتى ربما نحو 19 سبتمبر 2023'],
      '202X': ['As of the 2020s', 'حتى عقد 2020'],
      // A stretch of time is no day as of which figures count.
      '2023-09-19/..': ['Since 19 September 2023', 'منذ 19 سبتمبر 2023'],
      '../2023-09-19': ['Until 19 September 2023', 'حتى 19 سبتمبر 2023'],
      '2023-09-19/': ['From 19 September 2023, end not known', 'من 19 سبتمبر 2023، والنهاية غير معروفة'],
      '/2023-09-19': ['Until 19 September 2023, start not known', 'حتى 19 سبتمبر 2023، والبداية غير معروفة'],
      '2023-09-19/2023-09-26': ['19 – 26 September 2023', 'بين 19 و26 سبتمبر 2023'],
    };

    for (const lang of ['en', 'ar', 'ar-EG'] as const)
      it(`rule 13: every qualifier changes what a reader of ${lang} sees, and no date is finer than it is known`, async () => {
        const seen = new Set<string>();
        for (const [edtf, en, ar] of DATES) {
          const words = lang === 'en' ? en : ar;
          const about = { text: { [lang]: '…' }, originalLang: lang, date: edtf };
          const page = await mount(
            html`${timeline(eventsOf({ date: edtf }))}${card(statementOf(about))}${badge(
              claimOf({ killed: 3, asOf: edtf }),
            )}`,
            lang,
          );
          const dates = all(page, '[part~=date]');
          const asOf = AS_OF[edtf]?.[lang === 'en' ? 0 : 1] ?? `${lang === 'en' ? 'As of' : 'حتى'} ${words}`;
          expect(dates.map(textOf), edtf).to.deep.equal([words, words, asOf]);
          for (const each of dates) expect(isInView(each), edtf).to.equal(true);
          seen.add(textOf(dates[0]!));
          page.remove();
        }
        expect(seen.size).to.equal(19);
      });

    const derived = {
      edtf: '2021-03-04',
      basis: 'derived',
      dateNote: EN_AND_AR('Counted from the truce.', 'محسوب من الهدنة.'),
    };
    const estimated = {
      edtf: '2021-03',
      basis: 'estimated',
      dateNote: EN_AND_AR('A guess of the desk.', 'تقدير من هيئة التحرير.'),
    };

    it('rule 14: a date that was worked out or guessed says so, and how', async () => {
      for (const [date, en, ar] of [
        [derived, 'Date derived Counted from the truce.', 'تاريخ مستنتج محسوب من الهدنة.'],
        [estimated, 'Date estimated A guess of the desk.', 'تاريخ مقدَّر تقدير من هيئة التحرير.'],
      ] as const)
        for (const [lang, words] of [
          ['en', en],
          ['ar', ar],
        ] as const) {
          const page = await mount(
            html`${timeline(eventsOf({ date }))}
            ${card(statementOf({ text: { [lang]: 'No' }, originalLang: lang, date }))}
            ${badge(claimOf({ killed: 3, asOf: date }))}`,
            lang,
          );
          expect(texts(page, '[part~=note]')).to.deep.equal([words, words, words]);
          for (const note of all(page, '[part~=note]')) {
            expect(isInView(note.querySelector('summary') ?? note)).to.equal(true);
            note.toggleAttribute('open', true);
            expect(isInView(note.querySelector('p')!)).to.equal(true);
          }
          page.remove();
        }
    });

    it('rule 14: a time is told in the zone of the event, which is named with its offset', async () => {
      for (const [date, timeZone, en, ar] of [
        [
          '2023-09-19T13:05:00+04:00',
          'Asia/Baku',
          '19 September 2023, 13:05 (Asia/Baku, UTC+4)',
          '19 سبتمبر 2023، 13:05 (Asia/Baku, UTC+4)',
        ],
        [
          '2023-09-19T22:30:00Z',
          'Asia/Baku',
          '20 September 2023, 02:30 (Asia/Baku, UTC+4)',
          '20 سبتمبر 2023، 02:30 (Asia/Baku, UTC+4)',
        ],
        [
          '2023-01-19T22:30:00Z',
          'Asia/Tehran',
          '20 January 2023, 02:00 (Asia/Tehran, UTC+3:30)',
          '20 يناير 2023، 02:00 (Asia/Tehran, UTC+3:30)',
        ],
        [
          '2023-07-01T02:00:00Z',
          'America/New_York',
          '30 June 2023, 22:00 (America/New_York, UTC−4)',
          '30 يونيو 2023، 22:00 (America/New_York, UTC−4)',
        ],
      ] as const)
        for (const [lang, words] of [
          ['en', en],
          ['ar', ar],
        ] as const) {
          const page = await mount(timeline({ ...eventsOf({ date }), timeZone }), lang);
          expect(texts(page, '[part~=date]')).to.deep.equal([words]);
          page.remove();
        }
    });

    it('rule 15: the order is that of the dates, whatever the order of the document, and nothing is hidden', async () => {
      const events = eventsOf(
        { date: '2023-09' },
        { date: '2023-09-01' },
        { date: '2023-09-15' },
        { date: '2023-10' },
        { date: '2023-09-01' },
      ).events;
      for (const [lang, between, within] of [
        [
          'en',
          [null, null, 'Order not known', 'Order not known', '16–46 days later'],
          'Order within this date not known',
        ],
        [
          'ar',
          [null, null, 'الترتيب غير معروف', 'الترتيب غير معروف', 'بعد ما بين 16 و46 يومًا'],
          'الترتيب ضمن هذا التاريخ غير معروف',
        ],
      ] as const)
        for (let turn = 0; turn < 10; turn++) {
          const turned = [...events.slice(turn % 5), ...events.slice(0, turn % 5)];
          if (turn >= 5) turned.reverse();
          const page = await mount(timeline({ ...eventsOf(), events: turned }), lang);
          const items = all(page, '[part~=event]');
          expect(items.map(({ id }) => id)).to.deep.equal(['e1', 'e4', 'e0', 'e2', 'e3']);
          expect(items.map((item) => texts(item, '[part~=elapsed]:not([hidden])')[0] ?? null)).to.deep.equal(between);
          expect(items.map((item) => textOf(item).includes(within))).to.deep.equal([true, false, false, false, false]);
          for (const each of all(page, '[part~=event], [part~=title], [part~=elapsed]:not([hidden])'))
            expect(isInView(each), textOf(each)).to.equal(true);
          page.remove();
        }
    });

    it('rule 15: nor does a side decide what comes first', async () => {
      for (const lang of LANGUAGES) {
        const first = await mount(explainer(), lang);
        const expected = textOf(first);
        first.remove();
        const second = await mount(
          explainer(reversed(MADE_UP, 'sides', 'actors', 'places', 'events', 'statements', 'claims')),
          lang,
        );
        expect(textOf(second)).to.equal(expected);
        expect(all(second, '[part~=event]').map(({ id }) => id)).to.deep.equal(['ev-shelling', 'ev-truce']);
        expect(all(second, '[role=group]').map(({ id }) => id)).to.deep.equal(['cl-north', 'cl-south']);
        second.remove();
      }
    });
  });

  describe('names', () => {
    /** The words of a party, and all that may stand around them. */
    const LABELS = {
      en: {
        'the massacre at the crossing': 'Called “the massacre at the crossing” by Council of North Dara',
        'a defensive response': 'Called “a defensive response” by Ministry of South Dara',
        'Old Crossing': 'Called “Old Crossing” by Council of North Dara',
        'Victory Bridge': 'Called “Victory Bridge” by Ministry of South Dara',
      },
      ar: {
        'مجزرة المعبر': '«مجزرة المعبر» بتسمية مجلس دارة الشمالية',
        'ردًا دفاعيًا': '«ردًا دفاعيًا» بتسمية وزارة دارة الجنوبية',
        'المعبر القديم': '«المعبر القديم» بتسمية مجلس دارة الشمالية',
        'جسر النصر': '«جسر النصر» بتسمية وزارة دارة الجنوبية',
      },
    } as const satisfies Record<Lang, object>;

    it('rule 16: a party’s word stands only as what that party calls it', async () => {
      for (const lang of LANGUAGES)
        for (const template of [explainer(), timeline(MADE_UP)]) {
          const page = await mount(template, lang);
          for (const [label, phrase] of Object.entries(LABELS[lang])) {
            const nodes = textNodes(page).filter(({ data }) => data.includes(label));
            expect(nodes, label).to.have.length(1);
            expect(textOf(nodes[0]!.parentElement!.closest('li')!)).to.equal(phrase);
            expect(nearest(nodes[0]!, '[part~=names], [part~=place-names]'), label).to.exist;
            expect(isInView(nodes[0]!.parentElement!), label).to.equal(true);
          }
          page.remove();
        }
      const detailed = await mount(badge(MADE_UP, 'cl-north', 'detailed'), 'en');
      expect(textOf(detailed)).to.include(
        'Place Dara bridge; called “Old Crossing” by Council of North Dara; called “Victory Bridge” by Ministry of South Dara',
      );
    });

    it('rule 16: no heading has a party’s word', async () => {
      const words = {
        en: /Artsakh|Azerbaijani Karabakh|Qarabağ|Khankendi|counter-?terroris|aggression|occupied|liberat|separatist/i,
        ar: /آرتساخ|كاراباخ الأذربيجانية|قره باغ|خانكندي|الإرهاب|عدوان|المحتلة|تحرير|الانفصالي/,
      };
      for (const lang of LANGUAGES) {
        const page = await mount(html`${explainer()}${article}`, lang);
        const headings = texts(page, '[role=heading], h1, h2, h3, h4, h5, h6, summary');
        expect(headings.length).to.be.greaterThan(30);
        for (const heading of headings) {
          for (const label of Object.keys(LABELS[lang])) expect(heading).not.to.include(label);
          expect(heading).not.to.match(words[lang]);
        }
        page.remove();
      }
    });

    it('rule 17: a disputed place has the names of all where it is first named, in the order of the alphabet', async () => {
      const bridge = MADE_UP.places[0]!;
      const events = [
        { id: 'ev-late', date: '2021-04-02', title: EN_AND_AR('A talk', 'محادثة'), place: 'bridge' },
        ...MADE_UP.events,
      ];
      for (const [lang, place, names, note] of [
        [
          'en',
          'Dara bridge',
          ['Called “Old Crossing” by Council of North Dara', 'Called “Victory Bridge” by Ministry of South Dara'],
          'About the names of this place Both sides have named the bridge; the older maps have neither name.',
        ],
        [
          'ar',
          'جسر دارة',
          ['«المعبر القديم» بتسمية مجلس دارة الشمالية', '«جسر النصر» بتسمية وزارة دارة الجنوبية'],
          'عن أسماء هذا المكان سمّى كل من الطرفين الجسر باسم؛ ولا يرد أي من الاسمين في الخرائط القديمة.',
        ],
      ] as const)
        for (const places of [[bridge], [{ ...bridge, names: [...bridge.names].reverse() }]]) {
          const page = await mount(timeline({ ...MADE_UP, events, places }), lang);
          const [first, last] = ['ev-shelling', 'ev-late'].map((id) => one(page, `[part~=event]#${id}`));
          expect(texts(first!, '[part~=place]')).to.deep.equal([place]);
          expect(texts(first!, '[part~=place-names] > li')).to.deep.equal(names);
          for (const name of all(first!, '[part~=place], [part~=place-names] > li'))
            expect(isInView(name), textOf(name)).to.equal(true);
          expect(texts(first!, '[part~=place-note]')).to.deep.equal([note]);
          const details = one(first!, '[part~=place-note]');
          expect(isInView(details.querySelector('summary')!)).to.equal(true);
          details.toggleAttribute('open', true);
          expect(isInView(details.querySelector('p')!)).to.equal(true);
          expect(texts(last!, '[part~=place], [part~=place-names] > li')).to.deep.equal([place]);
          page.remove();
        }
    });

    it('rule 17: the place where something was said, too', async () => {
      const statements = [
        { id: 's', speaker: 'south-ministry', text: 'We met', place: 'bridge', medium: 'speech', originalLang: 'en' },
      ];
      const speech = await mount(card({ ...MADE_UP, statements, links: [], corrections: [] }, 's'), 'en');
      expect(textOf(one(speech, 'footer'))).to.equal(
        'Speech Dara bridge Called “Old Crossing” by Council of North Dara Called “Victory Bridge” by Ministry of South Dara About the names of this place Both sides have named the bridge; the older maps have neither name. Verification not stated',
      );
      const plain = await mount(card(statementOf({ text: 'We met', place: 'Dara', medium: 'unknown' })), 'en');
      expect(textOf(one(plain, 'footer'))).to.equal('Dara Verification not stated');
    });
  });
});
