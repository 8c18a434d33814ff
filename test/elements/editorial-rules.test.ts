import { expect } from '@open-wc/testing';
import { html } from 'lit';

import '../../src/index.js';
import { MADE_UP } from '../../stories/support/made-up.js';
import {
  all,
  around,
  channels,
  coloursOf,
  counting,
  isGrey,
  isInView,
  LANGUAGES,
  looksOf,
  nearest,
  numbersIn,
  one,
  precedes,
  reversed,
  SENTENCES,
  textNodes,
  withoutFindings,
  type Lang,
} from '../support/editorial-rules.js';
import { ARTICLE, elements, mount, textOf } from '../support/page.js';
import { waitUntil } from '../support/wait.js';

const EN_AND_AR = (en: string, ar: string) => ({ en, ar });

const explainer = (data: object = MADE_UP) => html`<conflict-explainer .data=${data}></conflict-explainer>`;
const badge = (data: object, item?: string, variant = 'standard') =>
  html`<casualty-badge .data=${data} .item=${item} variant=${variant}></casualty-badge>`;
const card = (data: object, item?: string) => html`<statement-card .data=${data} .item=${item}></statement-card>`;
const timeline = (data: object) => html`<conflict-timeline .data=${data}></conflict-timeline>`;

const article = html`<conflict-explainer src=${ARTICLE}></conflict-explainer>`;
const VARIANTS = ['standard', 'detailed', 'compact'] as const;

const ACTORS = [{ id: 'council', type: 'other', name: EN_AND_AR('Council of Dara', 'مجلس دارة') }];
const SOURCES = [
  { id: 'agency', type: 'agency', name: EN_AND_AR('Example Agency', 'وكالة المثال'), seen: false },
  { id: 'radio', type: 'broadcaster', name: EN_AND_AR('Example Radio', 'إذاعة المثال'), seen: false },
  { id: 'daily', type: 'publication', name: EN_AND_AR('The Example Daily', 'يومية المثال'), seen: true },
];

/** A document with one claim, and nothing in it that is not given. */
const claimOf = (claim: object) => ({
  lang: 'en',
  actors: ACTORS,
  claims: [{ id: 'c', claimant: 'council', ...claim }],
});

/** A document with one statement, and nothing in it that is not given. */
const statementOf = (statement: object) => ({
  lang: 'en',
  actors: ACTORS,
  statements: [{ id: 's', speaker: 'council', mode: 'direct', originalLang: 'en', ...statement }],
});

const eventsOf = (...events: object[]) => ({
  lang: 'en',
  timeZone: 'UTC',
  events: events.map((event, i) => ({ id: `e${i}`, title: EN_AND_AR(`Event ${'abcdef'[i]}`, 'حدث'), ...event })),
});

/** Two sides that differ in their names alone: each says and claims the same, and one contradicts the other. */
const twoSides = (disputer: 'north' | 'south', disputed: 'north' | 'south') => ({
  lang: 'en',
  sides: ['north', 'south'].map((id) => ({ id, name: EN_AND_AR(`Side ${id}`, `جانب ${id}`) })),
  actors: ['north', 'south'].map((side) => ({
    id: `${side}-council`,
    type: 'other',
    name: EN_AND_AR(`Council ${side}`, `مجلس ${side}`),
    role: EN_AND_AR('made-up authority', 'سلطة متخيلة'),
    side,
  })),
  sources: SOURCES,
  events: [{ id: 'ev', date: '2021-03-04', title: EN_AND_AR('An event', 'حدث') }],
  statements: ['north', 'south'].map((side) => ({
    id: `st-${side}`,
    speaker: `${side}-council`,
    mode: 'direct',
    originalLang: 'en',
    text: { en: 'It was not us', ar: { text: 'لم نكن نحن', translation: { from: 'en', by: 'human' } } },
    date: '2021-03-04',
    about: ['ev'],
    via: ['daily'],
    verification: 'contested',
  })),
  claims: ['north', 'south'].map((side) => ({
    id: `cl-${side}`,
    claimant: `${side}-council`,
    covers: 'ev',
    asOf: '2021-03-04',
    killed: 5,
    injured: 8,
    via: ['daily'],
    verification: 'contested',
  })),
  links: [
    {
      from: `cl-${disputer}`,
      type: 'disputes',
      to: `cl-${disputed}`,
      aspect: 'count',
      note: EN_AND_AR('They count otherwise.', 'يعدّون بطريقة أخرى.'),
    },
    {
      from: `st-${disputer}`,
      type: 'denies',
      to: `st-${disputed}`,
      aspect: 'responsibility',
      note: EN_AND_AR('They blame each other.', 'يتبادلان اللوم.'),
    },
  ],
});

/** The same two sides, in either order and with either as the one that contradicts. */
const SWAPPED = [twoSides('south', 'north'), twoSides('north', 'south')].flatMap((document) => [
  document,
  reversed(document, 'sides', 'actors', 'statements', 'claims', 'links'),
]);

const retraction = (target: string) => ({
  date: '2021-03-09T09:30:00Z',
  target,
  kind: 'retraction',
  note: EN_AND_AR('Taken back.', 'سُحب.'),
});

const texts = (page: ParentNode, selector: string) => all(page, selector).map(textOf);

withoutFindings();

describe('the editorial rules', () => {
  describe('figures', () => {
    const CLAIMS = {
      en: {
        'cl-north': ['Council of North Dara', 'contested', 'as of 6 March 2021'],
        'cl-south': ['Ministry of South Dara', 'contested', 'as of 7 March 2021'],
        c1: ['Gegham Stepanyan', 'single source', 'as of 19 September 2023'],
      },
      ar: {
        'cl-north': ['مجلس دارة الشمالية', 'موضع خلاف', 'حتى 6 مارس 2021'],
        'cl-south': ['وزارة دارة الجنوبية', 'موضع خلاف', 'حتى 7 مارس 2021'],
        c1: ['جيجام ستيبانيان', 'رواية مصدر واحد', 'حتى 19 سبتمبر 2023'],
      },
    } as const satisfies Record<Lang, object>;

    /** The block that a text node stands in as part of a claim, with the words that it is announced by. */
    function claimAround(node: Node) {
      const block = nearest(node, '[role=group], [part~=claim]');
      return block && { id: block.id, name: block.getAttribute('aria-label') ?? textOf(block) };
    }

    it('rule 6: the sentence of a claim says of those counted all that the claim does', async () => {
      const document = {
        lang: 'en',
        actors: [{ id: 'council', name: { en: 'A council', ar: 'مجلس' } }],
        claims: [
          {
            id: 'c',
            claimant: 'council',
            figures: [
              { id: 'k', harm: 'killed', count: 25 },
              { harm: 'killed', count: 10, status: 'direct-participation', subsetOf: 'k' },
              { harm: 'detained', count: 3, group: { en: 'journalists', ar: 'صحفيون' }, status: 'civilian' },
            ],
          },
        ],
      };
      for (const [lang, words] of [
        [
          'en',
          '25 people killed (of whom 10 people (taking a direct part in hostilities)) and 3 civilians detained (journalists); according to A council',
        ],
        [
          'ar',
          'مقتل 25 شخصًا (بينهم 10 أشخاص (ممن شاركوا مباشرة في الأعمال القتالية)) واحتجاز 3 مدنيين (صحفيون)؛ بحسب مجلس',
        ],
      ] as const) {
        const page = await mount(badge(document, 'c', 'compact'), lang);
        expect(textOf(page).replace(/[\u2066-\u2069]/g, '')).to.include(words);
        page.remove();
      }
    });

    it('rule 1: every number stands in a block that is announced with claimant, status and date', async () => {
      for (const lang of LANGUAGES)
        for (const variant of VARIANTS) {
          const page = await mount(
            html`${badge(MADE_UP, 'ev-shelling', variant)}
              <casualty-badge src="${ARTICLE}#c1" variant=${variant}></casualty-badge>`,
            lang,
          );
          const seen = new Set<string>();
          for (const node of counting(page)) {
            const claim = claimAround(node);
            expect(claim, `${lang}, ${variant}: “${node.data.trim()}” is attributed to nobody`).to.exist;
            seen.add(claim!.id);
            for (const words of CLAIMS[lang][claim!.id as keyof (typeof CLAIMS)[Lang]])
              expect(claim!.name, `${lang}, ${variant}: “${node.data.trim()}”`).to.include(words);
          }
          expect([...seen], variant).to.have.members(
            // In Arabic the two soldiers of the other claim are a word without a digit.
            lang === 'en' ? ['cl-north', 'cl-south', 'c1'] : ['cl-north', 'c1'],
          );
          page.remove();
        }
    });

    it('rule 1: claimant, status and date are in view beside the number', async () => {
      for (const [lang, expected] of [
        [
          'en',
          [
            ['According to Council of North Dara made-up authority', 'As of 6 March 2021', 'Contested'],
            ['According to Ministry of South Dara made-up ministry', 'As of 7 March 2021', 'Contested'],
          ],
        ],
        [
          'ar',
          [
            ['بحسب مجلس دارة الشمالية سلطة متخيلة', 'حتى 6 مارس 2021', 'موضع خلاف'],
            ['بحسب وزارة دارة الجنوبية وزارة متخيلة', 'حتى 7 مارس 2021', 'موضع خلاف'],
          ],
        ],
      ] as const) {
        const page = await mount(explainer(), lang);
        const parts = '[part~=claimant], [part~=date], [part~=status]';
        const claims = all(page, '[part~=claim]');
        expect(claims.map((claim) => texts(claim, parts))).to.deep.equal(expected);
        for (const each of claims.flatMap((claim) => all(claim, `${parts}, .count`)))
          expect(isInView(each), textOf(each)).to.equal(true);
        page.remove();
      }
    });

    it('rule 1: no number of a document stands outside what is attributed', async () => {
      for (const lang of LANGUAGES) {
        const madeUp = await mount(explainer(), lang);
        expect(counting(madeUp).filter((node) => !claimAround(node))).to.deep.equal([]);
        expect(counting(madeUp).length).to.be.greaterThan(4);
        madeUp.remove();
        // In the article an official's statement and a summary with its sources have numbers too.
        const page = await mount(article, lang);
        const others = counting(page).filter((node) => !claimAround(node));
        const items = others.map((node) => nearest(node, '[part~=card], [part~=event]')!);
        expect(new Set(items.map(({ id }) => id))).to.deep.equal(new Set(['e12-ceasefire', 's3']));
        for (const item of items) expect(texts(item, '[part~=status]')).to.have.length(1);
        page.remove();
      }
    });

    it('rule 1: a link leads from claims to how figures are recorded, where the publisher says that', async () => {
      const methodology = 'https://example.org/methodology';
      const { publisher } = MADE_UP;
      const document = { ...MADE_UP, publisher: { ...publisher, methodology } };
      for (const [lang, words] of [
        ['en', 'How figures are recorded'],
        ['ar', 'منهجية تسجيل الأعداد'],
      ] as const)
        for (const [template, without] of [
          [explainer(document), explainer()],
          [badge(document, 'cl-south', 'detailed'), badge(MADE_UP, 'cl-south', 'detailed')],
        ]) {
          const page = await mount(template, lang);
          const link = one(page, '[part~=methodology] a') as HTMLAnchorElement;
          expect([textOf(link), link.href]).to.deep.equal([words, methodology]);
          page.remove();
          expect(all(await mount(without, lang), '[part~=methodology]')).to.be.empty;
        }
      const withoutClaims = { ...document, claims: [], links: [], corrections: [] };
      expect(all(await mount(explainer(withoutClaims)), '[part~=methodology]')).to.be.empty;
    });

    it('rule 2: no number is a sum', async () => {
      for (const [lang, stated] of [
        ['en', ['5', '8', '11', '3', '2']],
        ['ar', ['5', '8', '11', '3']],
      ] as const)
        for (const variant of [undefined, ...VARIANTS]) {
          const page = await mount(variant ? badge(MADE_UP, 'ev-shelling', variant) : explainer(), lang);
          const labels = all(page, '[aria-label]').map((each) => each.getAttribute('aria-label')!);
          const ofDates = /\d+ (?:March|مارس) 2021/g;
          const numbers = new Set(
            [...counting(page).map(({ data }) => data), ...labels.map((label) => label.replace(ofDates, ''))].flatMap(
              numbersIn,
            ),
          );
          // 5+2, 8+2, 5+8, 11+2 and 11+3, 5+8+2, 5+11, 5+11+2, 8+11 and 5+11+3, 5+11+3+2.
          for (const sum of ['7', '10', '13', '14', '15', '16', '18', '19', '21'])
            expect(numbers.has(sum), `${lang}: ${sum} is a sum`).to.equal(false);
          // In a line of text the number that was corrected stands in the sentence.
          expect(numbers).to.deep.equal(new Set(variant === 'compact' ? [...stated, '4'] : stated));
          page.remove();
        }
    });

    it('rule 2: two claims are two groups, and never one total', async () => {
      for (const lang of LANGUAGES) {
        for (const template of [
          explainer(),
          badge(MADE_UP, 'ev-shelling'),
          badge(MADE_UP, 'ev-shelling', 'detailed'),
        ]) {
          const page = await mount(template, lang);
          expect(all(page, '[role=group]').map(({ id }) => id)).to.deep.equal(['cl-north', 'cl-south']);
          expect(all(page, '[role=group] [role=group]')).to.deep.equal([]);
          page.remove();
        }
        const page = await mount(badge(MADE_UP, 'ev-shelling', 'compact'), lang);
        expect(all(page, '[part~=claim]').map(({ id }) => id)).to.deep.equal(['cl-north', 'cl-south']);
      }
    });

    it('rule 2: the article’s 2, 11 and 8 are never 10, 13, 19 or 21', async () => {
      for (const lang of LANGUAGES) {
        const page = await mount(article, lang);
        const numbers = counting(page).flatMap(({ data }) => numbersIn(data));
        expect(numbers).to.include.members(['11', '8']);
        for (const sum of ['10', '13', '19', '21']) expect(numbers).not.to.include(sum);
        page.remove();
      }
    });

    it('rule 3: what is part of a figure is told within it', async () => {
      for (const [lang, template, top, whole, part] of [
        ['en', badge(MADE_UP, 'cl-north'), 2, '8–11 people injured', 'of whom 3 children'],
        ['ar', badge(MADE_UP, 'cl-north'), 2, 'إصابة ما بين 8 و11 شخصًا', 'بينهم 3 أطفال'],
        [
          'en',
          html`<casualty-badge src=${ARTICLE}></casualty-badge>`,
          2,
          '11 people injured',
          'of whom, among the civilians, 8 children',
        ],
        [
          'ar',
          html`<casualty-badge src=${ARTICLE}></casualty-badge>`,
          2,
          'إصابة 11 شخصًا',
          'بينهم، من المدنيين، 8 أطفال',
        ],
      ] as const) {
        const page = await mount(template, lang);
        const count = all(page, '.count').find((each) => textOf(each) === part)!;
        const list = count.closest('li')!.parentElement!;
        expect(list.localName).to.equal('ul');
        expect(list.parentElement!.localName).to.equal('li');
        expect(textOf(list.parentElement!.querySelector('.count')!)).to.equal(whole);
        expect(one(page, '[part~=figures]').children).to.have.length(top);
        page.remove();
      }
    });

    it('rule 3: in a sentence, what is part of a figure stands in brackets after it', async () => {
      for (const [lang, words] of [
        ['en', '8–11 people injured (of whom 3 children)'],
        ['ar', 'إصابة ما بين 8 و11 شخصًا (بينهم 3 أطفال)'],
      ] as const) {
        const page = await mount(badge(MADE_UP, 'cl-north', 'compact'), lang);
        expect(textOf(page)).to.include(words);
        page.remove();
      }
    });

    it('rule 3: in a sentence, no part of a figure reads as part of the part before it', async () => {
      const document = {
        lang: 'en',
        claims: [
          { id: 'c', claimant: 'A council', killed: 25, 'killed-children': 3, 'killed-women': 5, 'killed-soldiers': 1 },
        ],
      };
      for (const [lang, words] of [
        ['en', '25 people killed (of whom 3 children; of whom 5 women; of whom 1 soldier)'],
        ['ar', 'مقتل 25 شخصًا (بينهم 3 أطفال؛ بينهم 5 نساء؛ بينهم جندي واحد)'],
      ] as const) {
        const page = await mount(badge(document, 'c', 'compact'), lang);
        expect(textOf(page)).to.include(words);
        page.remove();
      }
    });

    it('rule 4: what was stated only in words is told in those words, without a digit', async () => {
      const document = claimOf({
        figures: [
          {
            harm: 'killed',
            count: { as: 'unquantified', asStated: EN_AND_AR('scores of dead', 'عشرات القتلى') },
          },
        ],
      });
      for (const [lang, count, inSentence] of [
        ['en', 'Killed: “scores of dead”', 'killed: “scores of dead”; according to'],
        ['ar', 'القتلى: «عشرات القتلى»', 'القتلى: «عشرات القتلى»؛ بحسب'],
      ] as const)
        for (const variant of VARIANTS) {
          const page = await mount(badge(document, 'c', variant), lang);
          if (variant === 'compact') expect(textOf(page)).to.include(inSentence);
          else expect(texts(page, '.count')).to.deep.equal([count]);
          expect(numbersIn(textOf(page)), variant).to.deep.equal([]);
          page.remove();
        }
    });

    it('rule 4: what is missing is said to be, and is never 0', async () => {
      for (const [lang, line] of [
        ['en', '4 people killed According to Council of Dara Date not stated Verification not stated'],
        ['ar', 'مقتل 4 أشخاص بحسب مجلس دارة لم يُذكر التاريخ لم تُذكر حالة التحقق'],
      ] as const) {
        const page = await mount(badge(claimOf({ killed: 4 })), lang);
        expect(textOf(page)).to.equal(line);
        page.remove();
      }
      for (const [lang, count] of [
        ['en', 'An unknown number of people killed'],
        ['ar', 'مقتل عدد غير معروف من الأشخاص'],
      ] as const) {
        const page = await mount(badge(claimOf({ killed: 'unknown' })), lang);
        expect(texts(page, '.count')).to.deep.equal([count]);
        page.remove();
      }
    });

    it('rule 4: a real 0 is told, as a claim of somebody', async () => {
      const document = claimOf({ killed: 0, asOf: '2021-03-04', verification: 'unverified' });
      for (const [lang, line, sentence] of [
        [
          'en',
          '0 people killed According to Council of Dara As of 4 March 2021 Not verified',
          '0 people killed; according to \u2068Council of Dara\u2069; as of 4 March 2021; not verified',
        ],
        [
          'ar',
          'لا قتلى بحسب مجلس دارة حتى 4 مارس 2021 لم يُتحقق منه',
          'لا قتلى؛ بحسب \u2068مجلس دارة\u2069؛ حتى 4 مارس 2021؛ لم يُتحقق منه',
        ],
      ] as const) {
        const page = await mount(badge(document), lang);
        expect(textOf(page)).to.equal(line);
        expect(one(page, '[role=group]').getAttribute('aria-label')).to.equal(sentence);
        page.remove();
      }
    });

    it('rule 6: words for one harm stand in a clause of their own, and are no words for the harm before them', async () => {
      const document = claimOf({
        killed: 'several',
        injured: { as: 'unquantified', asStated: EN_AND_AR('dozens', 'العشرات') },
        missing: 3,
      });
      for (const [lang, sentence] of [
        ['en', 'several people killed; injured: “dozens”; 3 people missing; according to Council of Dara'],
        ['ar', 'مقتل عدة أشخاص؛ الجرحى: «العشرات»؛ فقدان 3 أشخاص؛ بحسب مجلس دارة'],
      ] as const) {
        const page = await mount(badge(document, 'c', 'compact'), lang);
        expect(textOf(page)).to.include(sentence);
        page.remove();
      }
    });

    it('rule 5: the qualifier is always told, and both ends of a range', async () => {
      for (const [count, en, ar] of [
        [8, '8 people killed', 'مقتل 8 أشخاص'],
        ['8+', 'At least 8 people killed', 'مقتل 8 أشخاص على الأقل'],
        ['1+', 'At least 1 person killed', 'مقتل ما لا يقل عن شخص واحد'],
        ['2+', 'At least 2 people killed', 'مقتل ما لا يقل عن شخصين'],
        ['>8', 'More than 8 people killed', 'مقتل أكثر من 8 أشخاص'],
        ['<8', 'Fewer than 8 people killed', 'مقتل أقل من 8 أشخاص'],
        ['<=8', 'Up to 8 people killed', 'مقتل ما يصل إلى 8 أشخاص'],
        ['~8', 'About 8 people killed', 'مقتل نحو 8 أشخاص'],
        ['5-8', '5–8 people killed', 'مقتل ما بين 5 و8 أشخاص'],
        ['1-2', '1–2 people killed', 'مقتل شخص أو شخصين'],
        ['several', 'Several people killed', 'مقتل عدة أشخاص'],
      ] as const)
        for (const [lang, words] of [
          ['en', en],
          ['ar', ar],
        ] as const) {
          const page = await mount(
            html`${badge(claimOf({ killed: count }))}${badge(claimOf({ killed: count }), 'c', 'compact')}`,
            lang,
          );
          expect(texts(page, '.count')).to.deep.equal([words]);
          expect(textOf(page.querySelector('[variant=compact]')!)).to.match(new RegExp(`^${words}[;؛]`, 'i'));
          page.remove();
        }
    });

    it('rule 5: nothing is rounded, shortened or counted up', async () => {
      for (const [lang, words] of [
        ['en', '12,583 people displaced'],
        ['ar', 'نزوح 12,583 شخصًا'],
      ] as const) {
        const page = await mount(badge(claimOf({ displaced: 12583 })), lang);
        expect(texts(page, '.count')).to.deep.equal([words]);
        expect([...elements(page)].flatMap((each) => each.getAnimations({ subtree: true }))).to.deep.equal([]);
        page.remove();
      }
    });

    it('rule 6: harms never share a number', async () => {
      for (const [lang, figures] of [
        [
          'en',
          [
            ['At least 5 people killed', '8–11 people injured', 'of whom 3 children'],
            ['2 soldiers killed', 'An unknown number of people injured'],
          ],
        ],
        [
          'ar',
          [
            ['مقتل 5 أشخاص على الأقل', 'إصابة ما بين 8 و11 شخصًا', 'بينهم 3 أطفال'],
            ['مقتل جنديين', 'إصابة عدد غير معروف من الأشخاص'],
          ],
        ],
      ] as const) {
        const page = await mount(badge(MADE_UP, 'ev-shelling'), lang);
        const groups = all(page, '[role=group]');
        expect(groups.map((group) => texts(group, '[part~=figure] > .count'))).to.deep.equal(figures);
        for (const group of groups) expect(all(group, '[part~=figure]')).to.have.length(all(group, '.count').length);
        page.remove();
      }
    });

    it('rule 6: persons of whom a claim does not say what they were are neither civilians nor soldiers', async () => {
      const document = claimOf({
        figures: [
          { id: 'f', harm: 'killed', count: 4 },
          { id: 'g', harm: 'injured', status: 'unspecified', count: '5-9' },
          { id: 'h', harm: 'injured', status: 'unspecified', age: 'child', subsetOf: 'g', count: 3 },
        ],
      });
      for (const [lang, counts] of [
        ['en', ['4 people killed', '5–9 people injured', 'of whom 3 children']],
        ['ar', ['مقتل 4 أشخاص', 'إصابة ما بين 5 و9 أشخاص', 'بينهم 3 أطفال']],
      ] as const)
        for (const variant of VARIANTS) {
          const page = await mount(badge(document, 'c', variant), lang);
          if (variant !== 'compact') expect(texts(page, '.count')).to.deep.equal(counts);
          const labels = all(page, '[aria-label]').map((each) => each.getAttribute('aria-label'));
          expect(textOf(page) + labels.join(' ')).not.to.match(
            /civilian|soldier|combatant|armed|مدني|جندي|جنود|عسكري/i,
          );
          page.remove();
        }
    });
  });

  describe('sources and status', () => {
    const via = ['radio', { source: 'agency', how: 'relayed' }, { source: 'daily', how: 'relayed' }];
    const document = {
      lang: 'en',
      actors: ACTORS,
      sources: SOURCES,
      events: [{ id: 'ev', date: '2021-03-04', title: EN_AND_AR('An event', 'حدث'), via }],
      statements: [{ id: 'st', speaker: 'council', text: EN_AND_AR('said so.', 'قال ذلك.'), via }],
      claims: [{ id: 'cl', claimant: 'council', covers: 'ev', killed: 3, via }],
    };

    it('rule 7: the whole chain is in view, in order, with what was not seen directly', async () => {
      for (const [lang, chain] of [
        [
          'en',
          'Via Example Radio (not seen directly), then Example Agency (not seen directly), then The Example Daily',
        ],
        ['ar', 'نقلًا عن إذاعة المثال (لم يُطَّلع عليه مباشرة)، ثم وكالة المثال (لم يُطَّلع عليه مباشرة)، ثم يومية المثال'],
      ] as const) {
        for (const template of [
          badge(document),
          badge(document, 'cl', 'detailed'),
          card(document),
          timeline(document),
          explainer(document),
        ]) {
          const page = await mount(template, lang);
          const chains = all(page, '[part~=chain]');
          expect(new Set(chains.map(textOf))).to.deep.equal(new Set([chain]));
          for (const node of chains.flatMap(textNodes)) expect(isInView(node.parentElement!), node.data).to.equal(true);
          page.remove();
        }
        const page = await mount(badge(document, 'cl', 'compact'), lang);
        const inSentence = chain.charAt(0).toLowerCase() + chain.slice(1);
        expect(textOf(page)).to.include(inSentence);
        for (const node of textNodes(page)) expect(isInView(node.parentElement!), node.data).to.equal(true);
        page.remove();
      }
    });

    it('rule 7: a source is a link to its page, and where none is known to its archived copy', async () => {
      const url = 'https://agency.example/a';
      const archived = 'https://archive.example/a';
      for (const [addresses, href] of [
        [{ url, archived }, url],
        [{ archived }, archived],
      ] as const) {
        const sources = [{ id: 'src', name: 'Agency', ...addresses }];
        const claims = { ...claimOf({ killed: 3, via: ['src'] }), sources };
        const statements = { ...statementOf({ text: EN_AND_AR('We met', 'التقينا'), via: ['src'] }), sources };
        for (const template of [
          badge(claims),
          badge(claims, 'c', 'detailed'),
          card(statements),
          html`<conflict-explainer .data=${claims}></conflict-explainer>`,
        ]) {
          const links = all(await mount(template, 'en'), 'a').filter((a) => textOf(a) === 'Agency');
          expect(new Set(links.map((link) => link.getAttribute('href')))).to.deep.equal(new Set([href]));
        }
      }
    });

    it('rule 7: each item of a document has its own chain', async () => {
      for (const [lang, long, short] of [
        ['en', 'Via Example Agency (not seen directly), then The Example Daily', 'Via The Example Daily'],
        ['ar', 'نقلًا عن وكالة المثال (لم يُطَّلع عليه مباشرة)، ثم يومية المثال', 'نقلًا عن يومية المثال'],
      ] as const) {
        const page = await mount(explainer(), lang);
        const chainOf = (selector: string) => textOf(one(one(page, selector), '[part~=chain]'));
        for (const selector of ['[role=group]#cl-north', '[part~=event]#ev-shelling', '[part~=card]#st-north'])
          expect(chainOf(selector), selector).to.equal(long);
        for (const selector of [
          '[role=group]#cl-south',
          '[part~=event]#ev-truce',
          '[part~=card]#st-south',
          '[part~=card]#st-retracted',
        ])
          expect(chainOf(selector), selector).to.equal(short);
        page.remove();
      }
    });

    const STATUSES = [
      ['unverified', 'Not verified', 'لم يُتحقق منه'],
      ['single-source', 'Single source', 'رواية مصدر واحد'],
      ['corroborated', 'Corroborated', 'تؤيده مصادر أخرى'],
      ['confirmed', 'Confirmed', 'مؤكَّد'],
      ['contested', 'Contested', 'موضع خلاف'],
      ['discounted', 'Discounted', 'مستبعَد'],
      ['withdrawn', 'Withdrawn', 'مسحوب'],
      [undefined, 'Verification not stated', 'لم تُذكر حالة التحقق'],
    ] as const;

    it('rule 8: a claim, a statement and an event say who checked them, and when', async () => {
      const verification = {
        status: 'confirmed',
        by: 'council',
        date: '2021-03-05',
        note: EN_AND_AR('On site', 'ميدانيًا'),
      };
      const document = {
        ...statementOf({ text: EN_AND_AR('We met', 'التقينا'), verification }),
        events: [{ id: 'e', date: '2021-03-04', title: EN_AND_AR('A talk', 'محادثة'), verification }],
      };
      for (const [lang, status, check] of [
        ['en', 'Confirmed', 'according to Council of Dara; 5 March 2021; On site'],
        ['ar', 'مؤكَّد', 'بحسب مجلس دارة؛ 5 مارس 2021؛ ميدانيًا'],
      ] as const)
        for (const element of [
          card(document),
          timeline(document),
          badge(claimOf({ killed: 3, verification })),
          badge(claimOf({ killed: 3, verification }), 'c', 'detailed'),
          html`<conflict-explainer .data=${claimOf({ killed: 3, verification })}></conflict-explainer>`,
        ])
          expect(texts(await mount(element, lang), '[part~=status], [part~=verification]')).to.deep.equal([
            status,
            check,
          ]);
    });

    it('rule 8: the status is a word of the glossary, as text', async () => {
      for (const [status, en, ar] of STATUSES)
        for (const [lang, word] of [
          ['en', en],
          ['ar', ar],
        ] as const) {
          const verification = status && { verification: status };
          const page = await mount(
            html`${badge(claimOf({ killed: 3, ...verification }))}
            ${badge(claimOf({ killed: 3, ...verification }), 'c', 'detailed')}
            ${card(statementOf({ text: EN_AND_AR('We know', 'نعرف'), ...verification }))}`,
            lang,
          );
          const statuses = all(page, '[part~=status]');
          expect(statuses.map(textOf)).to.deep.equal([word, word, word]);
          for (const each of statuses) {
            expect(isInView(each), word).to.equal(true);
            for (const pseudo of ['::before', '::after'])
              expect(getComputedStyle(each, pseudo).content).to.be.oneOf(['none', 'normal', '']);
          }
          page.remove();
        }
    });

    it('rule 8: no status is computed from what else a document holds', async () => {
      const claim = { claimant: 'council', covers: 'ev', killed: 3, via: ['agency'] };
      const more = {
        ...document,
        actors: [...ACTORS, { id: 'monitor', type: 'ngo', name: EN_AND_AR('Dara Monitor', 'مرصد دارة') }],
        claims: [
          { ...claim, id: 'cl-a' },
          { ...claim, id: 'cl-b', claimant: 'monitor', via: ['radio'], verification: 'single-source' },
          { ...claim, id: 'cl-c', claimant: 'monitor', via: ['daily'], verification: 'confirmed' },
        ],
        links: [
          { from: 'cl-b', type: 'corroborates', to: 'cl-a' },
          { from: 'cl-a', type: 'corroborates', to: 'cl-b' },
          { from: 'cl-a', type: 'disputes', to: 'cl-c' },
        ],
      };
      for (const [lang, words] of [
        ['en', ['Verification not stated', 'Single source', 'Confirmed']],
        ['ar', ['لم تُذكر حالة التحقق', 'رواية مصدر واحد', 'مؤكَّد']],
      ] as const) {
        const page = await mount(badge(more, 'ev'), lang);
        expect(texts(page, '[part~=status]')).to.deep.equal(words);
        page.remove();
      }
    });
  });

  describe('disputes', () => {
    const ENDS = {
      en: {
        'cl-north':
          'Disputed by Ministry of South Dara (the number) The ministry counts soldiers only; the council counts everybody.',
        'cl-south':
          'Disputes the account of Council of North Dara (the number) The ministry counts soldiers only; the council counts everybody.',
        'st-north': 'Denied by Ministry of South Dara (who is responsible)',
        'st-south': 'Denies the account of Council of North Dara (who is responsible)',
      },
      ar: {
        'cl-north': 'اعتراض من وزارة دارة الجنوبية (العدد) تعدّ الوزارة الجنود وحدهم، ويعدّ المجلس الجميع.',
        'cl-south': 'اعتراض على كلام مجلس دارة الشمالية (العدد) تعدّ الوزارة الجنود وحدهم، ويعدّ المجلس الجميع.',
        'st-north': 'نفي من وزارة دارة الجنوبية (المسؤولية)',
        'st-south': 'نفي لكلام مجلس دارة الشمالية (المسؤولية)',
      },
    } as const;

    it('rule 9: both ends of a dispute tell it, in view and as large as what is disputed', async () => {
      for (const lang of LANGUAGES)
        for (const [i, template] of [
          explainer(),
          html`${badge(MADE_UP, 'cl-north')}${badge(MADE_UP, 'cl-south')}${card(MADE_UP, 'st-north')}${card(
            MADE_UP,
            'st-south',
          )}`,
          html`${badge(MADE_UP, 'ev-shelling')}${card(MADE_UP, 'ev-shelling')}`,
        ].entries()) {
          const page = await mount(template, lang);
          for (const [id, words] of Object.entries(ENDS[lang])) {
            const item = one(page, `[role=group]#${id}, [part~=card]#${id}`);
            const dispute = one(item, '[part~=relations] > li:first-child');
            expect(textOf(dispute), `${lang}, ${i}`).to.equal(words);
            expect(isInView(dispute)).to.equal(true);
            expect(nearest(dispute, 'details')).to.equal(undefined);
            const disputed = one(item, '[part~=words], [part~=claimant]');
            expect(getComputedStyle(dispute).fontSize, id).to.equal(getComputedStyle(disputed).fontSize);
            expect(getComputedStyle(one(dispute, '.kind')).fontSize, id).to.equal('16px');
          }
          page.remove();
        }
    });

    it('rule 9: a statement about an event says under its title that it disputes it, and not that it is about it', async () => {
      const document = {
        ...statementOf({ text: 'It did not happen.', about: 'e0' }),
        events: eventsOf({ date: '2025-03-02' }).events,
        links: [
          { from: 's', type: 'denies', to: 'e0', aspect: 'occurrence' },
          { from: 's', type: 'responds-to', to: 'e0' },
        ],
      };
      const page = await mount(card(document, 'e0'));
      expect(texts(page, '[part~=relations] > li')).to.deep.equal(['Denies the report: Event a (the fact itself)']);
    });

    it('rule 9: the sentence of a claim tells at both ends that it is disputed', async () => {
      for (const [lang, north, south, between] of [
        [
          'en',
          /; disputed by Ministry of South Dara; corrected \(injured\), 7 March 2021 \(previously: 4\): The agency corrected its report$/,
          /; disputes the account of Council of North Dara$/,
          'The agency corrected its report · 2 soldiers killed',
        ],
        [
          'ar',
          /؛ اعتراض من وزارة دارة الجنوبية؛ تصحيح \(الجرحى\)، 7 مارس 2021 \(سابقًا: 4\): صححت الوكالة تقريرها$/,
          /؛ اعتراض على كلام مجلس دارة الشمالية$/,
          'صححت الوكالة تقريرها · مقتل جنديين',
        ],
      ] as const) {
        const page = await mount(badge(MADE_UP, 'ev-shelling', 'compact'), lang);
        expect(textOf(one(page, '#cl-north'))).to.match(north);
        expect(textOf(one(page, '#cl-south'))).to.match(south);
        expect(textOf(page)).to.include(between);
        page.remove();
      }
    });

    it('rule 9: either end looks the same, whichever side disputes and whichever comes first', async () => {
      for (const lang of LANGUAGES) {
        const looks = new Set<string>();
        for (const document of SWAPPED) {
          const page = await mount(html`<div style="inline-size: 900px">${explainer(document)}</div>`, lang);
          for (const table of ['cl', 'st']) {
            const ends = ['north', 'south'].map((side) => {
              const item = one(page, `[role=group]#${table}-${side}, [part~=card]#${table}-${side}`);
              const relations = one(item, '[part~=relations]');
              return JSON.stringify([
                looksOf(relations, true),
                ...[...elements(relations)].map((each) => looksOf(each, each.localName === 'li')),
              ]);
            });
            expect(ends[0], table).to.equal(ends[1]);
            looks.add(table + ends[0]);
          }
          page.remove();
        }
        expect(looks.size, 'looks of a dispute').to.equal(2);
      }
    });
  });

  describe('quotations', () => {
    const MARKS = /[«»‹›“”„"]|<q>/;

    it('rule 10: marks stand around direct words and quoted fragments, and around nothing else', async () => {
      const text = EN_AND_AR('We have a plan for all', 'لدينا خطة للجميع');
      const quoted = { en: ['a plan'], ar: ['خطة'] };
      for (const [lang, direct, mixed, indirect] of [
        ['en', '“We have a plan for all”', 'We have “a plan” for all', 'We have a plan for all'],
        ['ar', '«لدينا خطة للجميع»', 'لدينا «خطة» للجميع', 'لدينا خطة للجميع'],
      ] as const) {
        const originalLang = lang;
        for (const [mode, words, tags] of [
          ['direct', direct, 'blockquote'],
          ['mixed', mixed, 'q'],
          ['indirect', indirect, ''],
        ] as const) {
          const statement = { mode, text: { [lang]: text[lang] }, originalLang };
          const page = await mount(
            card(statementOf(mode === 'mixed' ? { ...statement, quoted: { [lang]: quoted[lang] } } : statement)),
            lang,
          );
          expect(textOf(one(page, '[part~=words]')), mode).to.equal(words);
          const quotes = all(page, 'q, blockquote');
          expect(quotes.map(({ localName }) => localName)).to.deep.equal(tags ? [tags] : []);
          // The marks are text: none are drawn a second time around it.
          for (const each of quotes)
            expect(
              getComputedStyle(each, '::before').content === 'open-quote' ? getComputedStyle(each).quotes : 'none',
            ).to.equal('none');
          page.remove();
        }
      }
    });

    /** Russian words that were put into Arabic, and the Arabic into English. */
    const relayed = (more: object = {}) =>
      statementOf({
        mode: 'direct',
        originalLang: 'ru',
        text: {
          en: { text: 'We shall not go', translation: { from: 'ar', by: 'human' } },
          ar: { text: 'لن نذهب', translation: { from: 'ru', by: 'human' } },
          ru: 'Мы не уйдём',
        },
        ...more,
      });

    it('rule 10: words that were translated twice have none', async () => {
      const english = await mount(card(relayed()), 'en');
      const words = one(english, '[part~=words]');
      expect(words.localName).to.equal('p');
      expect(textOf(words)).to.equal('We shall not go');
      expect(words.querySelector('q, blockquote')).to.equal(null);
      const arabic = await mount(card(relayed()), 'ar');
      expect(one(arabic, '[part~=words]').localName).to.equal('blockquote');
      expect(textOf(one(arabic, '[part~=words]'))).to.equal('«لن نذهب»');
    });

    it('rule 10: words have none that were said in a language which stands nowhere, and translated twice since', async () => {
      const text = { en: { text: 'We shall not go', translation: { from: 'ar', by: 'human' } } };
      const page = await mount(card(relayed({ text })), 'en');
      expect(one(page, '[part~=words]').localName).to.equal('p');
      expect(textOf(one(page, '[part~=words]'))).to.equal('We shall not go');
    });

    it('rule 10: unless their author answers for it', async () => {
      const page = await mount(card(relayed({ quoteRetranslated: true })), 'en');
      expect(one(page, '[part~=words]').localName).to.equal('blockquote');
      expect(textOf(one(page, '[part~=words]'))).to.equal('“We shall not go”');
    });

    it('rule 10: in the article, in Arabic and in a machine’s English', async () => {
      const arabic = await mount(article, 'ar');
      const quotes = all(arabic, '[part~=card]').flatMap((each) =>
        texts(each, 'blockquote[part~=words], [part~=words] q').map((quote) => [each.id, quote] as const),
      );
      expect(quotes).to.have.deep.members([
        ['s2', '«مكافحة الإرهاب»'],
        ['s4', '«عمليات لمكافحة الإرهاب»'],
        ['s6', '«عدوانا واسع النطاق»'],
        ['s7', '«التطهير العرقي»'],
        ['s8', '«وقف إراقة الدماء»'],
        ['s8', '«التسوية السلمية»'],
        ['s10', '«كامل»'],
        [
          's11',
          '«السبيل الوحيد لتحقيق السلام والاستقرار في المنطقة هو الانسحاب الكامل وغير المشروط للقوات المسلحة الأرمينية من منطقة كاراباخ الأذربيجانية وحل ما يسمى بالنظام الانفصالي»',
        ],
        ['s15', '«إجراءات لمكافحة الإرهاب»'],
        [
          's16',
          '«يحث الطرفين على منع إراقة الدماء، والوقف الفوري للعمليات العسكرية والعودة إلى مسار التسوية السياسية والدبلوماسية»',
        ],
        ['s20', '«لتحرير أراضيه المحتلة»'],
      ]);
      arabic.remove();
      const english = await mount(article, 'en');
      const words = all(english, '[part~=words]');
      expect(words).to.have.length(22);
      for (const each of words) {
        expect(each.localName).to.equal('p');
        expect(textOf(each)).not.to.match(MARKS);
        expect(each.querySelector('q')).to.equal(null);
      }
    });

    const WEIRD = 'We  said: “no”,\u00a0\'no\' and "NO"… ,never ;  – not -- once ...then  i̇t is thé  end';

    it('rule 11: quoted words are the speaker’s, to the byte', async () => {
      for (const lang of LANGUAGES) {
        const page = await mount(
          html`<div style="text-transform: uppercase; font-variant: small-caps">
            ${card(statementOf({ text: { en: WEIRD } }))}
            ${card(statementOf({ mode: 'mixed', text: { en: `said ${WEIRD} again` }, quoted: { en: [WEIRD] } }))}
          </div>`,
          lang,
        );
        const quotes = all(page, 'blockquote, q');
        expect(quotes).to.have.length(2);
        for (const quote of quotes) {
          expect(textNodes(quote).map(({ data }) => data)).to.include(WEIRD);
          expect(getComputedStyle(quote).textTransform).to.equal('none');
        }
        page.remove();
      }
    });

    for (const [what, en, ar] of [
      [
        'a long text',
        'We shall say all of it and then once more '.repeat(30),
        'سنقول كل شيء ثم نقوله مرة أخرى '.repeat(30),
      ],
      ['a word longer than a line', `See ${'unbreakable'.repeat(20)}`, `انظر ${'كلمةطويلة'.repeat(20)}`],
    ] as const)
      it(`rule 11: ${what} is not cut off where space is short: the card grows`, async () => {
        for (const mode of ['direct', 'mixed'])
          for (const [lang, text] of [
            ['en', en.trim()],
            ['ar', ar.trim()],
          ] as const) {
            const statement = { mode, text: { [lang]: text }, originalLang: lang };
            const page = await mount(
              html`<div style="inline-size: 300px">
                ${card(statementOf(mode === 'mixed' ? { ...statement, quoted: { [lang]: [text] } } : statement))}
              </div>`,
              lang,
            );
            const words = textNodes(one(page, 'blockquote, q')).find(({ data }) => data === text)!;
            expect(words, 'a text node with all the words').to.exist;
            for (const each of around(words)) {
              if (each === page) break;
              const style = getComputedStyle(each);
              expect(style.textOverflow, each.localName).to.equal('clip');
              expect(style.webkitLineClamp, each.localName).to.be.oneOf(['none', '', undefined]);
              expect([style.overflowX, style.overflowY], each.localName).to.deep.equal(['visible', 'visible']);
              expect(style.maxHeight, each.localName).to.equal('none');
              // An element in a line has no width of its own.
              if (style.display === 'inline') continue;
              expect(each.scrollWidth, each.localName).to.be.at.most(each.clientWidth);
              expect(each.scrollHeight, each.localName).to.be.at.most(each.clientHeight + 1);
            }
            const range = new Range();
            range.selectNodeContents(words);
            const [inner, outer] = [range.getBoundingClientRect(), one(page, '[part~=card]').getBoundingClientRect()];
            expect(outer.width).to.equal(300);
            expect(inner.left).to.be.at.least(outer.left - 1);
            expect(inner.right).to.be.at.most(outer.right + 1);
            expect(inner.bottom).to.be.at.most(outer.bottom + 1);
            page.remove();
          }
      });

    const translated = (by: string, mode = 'direct') =>
      statementOf({
        mode,
        originalLang: 'ru',
        text: {
          ru: 'Мы не уйдём',
          en: { text: 'We shall not go', translation: { from: 'ru', by } },
          ar: { text: 'لن نذهب', translation: { from: 'ru', by } },
        },
      });

    it('rule 12: a translation says from which language it is, and by whom', async () => {
      for (const [by, en, ar] of [
        ['human', 'Translated from Russian', 'مترجَم عن الروسية'],
        ['machine', 'Machine translation from Russian', 'ترجمة آلية عن الروسية'],
        ['machine-reviewed', 'Machine translation from Russian, reviewed', 'ترجمة آلية عن الروسية، روجعت'],
        ['unknown', 'Translated from Russian; translator not stated', 'مترجَم عن الروسية؛ لم يُذكر المترجم'],
      ] as const)
        for (const mode of ['direct', 'indirect'])
          for (const [lang, label] of [
            ['en', en],
            ['ar', ar],
          ] as const) {
            const page = await mount(card(translated(by, mode)), lang);
            expect(texts(page, '[part~=translation]')).to.deep.equal([label]);
            expect(isInView(one(page, '[part~=translation]'))).to.equal(true);
            page.remove();
          }
    });

    it('rule 12: a language is called by its name, as the reader knows it', async () => {
      for (const [from, en, ar] of [
        ['uk', 'Ukrainian', 'الأوكرانية'],
        ['he', 'Hebrew', 'العبرية'],
        ['fr-CA', 'French', 'الفرنسية'],
        ['ka', 'Georgian', 'الجورجية'],
      ] as const)
        for (const [lang, words] of [
          ['en', `Translated from ${en}`],
          ['ar', `مترجَم عن ${ar}`],
        ] as const) {
          const text = { text: 'A word', translation: { from, by: 'human' } };
          const document = eventsOf({ date: '2021', title: { [from]: 'A', en: text, ar: text } });
          const page = await mount(timeline(document), lang);
          expect(texts(page, '[part~=translation]')).to.deep.equal([words]);
          page.remove();
        }
    });

    it('rule 12: a timeline says how its titles and summaries were translated, each way once', async () => {
      const from = (lang: string, by: string) => ({ text: `By ${by}`, translation: { from: lang, by } });
      const document = {
        ...eventsOf(
          {
            date: '2021',
            title: { ar: 'حدث', en: from('ar', 'machine') },
            summary: { ar: 'كلام', en: from('ar', 'machine') },
          },
          { date: '2022', title: { ar: 'حدث', en: from('ar', 'human') } },
          { date: '2023', title: { ar: 'حدث', en: from('ru', 'machine') } },
        ),
        corrections: [
          {
            date: '2024-01-01T00:00:00Z',
            target: 'e2',
            kind: 'retraction',
            note: EN_AND_AR('It was wrong.', 'كان خطأ.'),
          },
        ],
      };
      const english = await mount(timeline(document), 'en');
      const said = ['Machine translation from Arabic', 'Translated from Arabic'];
      expect(texts(english, '[part~=translation]')).to.deep.equal(said);
      for (const each of all(english, '[part~=translation]')) expect(isInView(each)).to.equal(true);
      expect(texts(await mount(timeline(document), 'ar'), '[part~=translation]')).to.deep.equal([]);
      // An explainer says it once, above all that it draws.
      const whole = await mount(html`<conflict-explainer .data=${document}></conflict-explainer>`, 'en');
      expect(texts(whole, '[part~=translation]')).to.deep.equal(said);
      const ofArticle = await mount(html`<conflict-timeline src=${ARTICLE}></conflict-timeline>`, 'en');
      expect(texts(ofArticle, '[part~=translation]')).to.deep.equal(['Machine translation from Arabic']);
    });

    it('rule 12: who translated is named, and who reviewed what a machine translated', async () => {
      const CASES = [
        [
          { by: 'human', agent: 'Foreign desk' },
          'Translated from Russian (Foreign desk)',
          'مترجَم عن الروسية (Foreign desk)',
        ],
        [
          { by: 'machine', agent: 'Some model' },
          'Machine translation from Russian (Some model)',
          'ترجمة آلية عن الروسية (Some model)',
        ],
        [
          { by: 'machine-reviewed', agent: 'Some model', reviewedBy: 'مكتب الترجمة' },
          'Machine translation from Russian, reviewed (Some model; reviewed by مكتب الترجمة)',
          'ترجمة آلية عن الروسية، روجعت (Some model؛ بمراجعة مكتب الترجمة)',
        ],
        [
          { by: 'machine-reviewed', reviewedBy: 'مكتب الترجمة' },
          'Machine translation from Russian, reviewed (مكتب الترجمة)',
          'ترجمة آلية عن الروسية، روجعت (مكتب الترجمة)',
        ],
        [
          { by: 'human', reviewedBy: 'Bo Poe', date: '2023-09-20' },
          'Translated from Russian (reviewed by Bo Poe; 20 September 2023)',
          'مترجَم عن الروسية (بمراجعة Bo Poe؛ 20 سبتمبر 2023)',
        ],
        [{ by: 'unknown', agent: 'Bo Poe' }, 'Translated from Russian (Bo Poe)', 'مترجَم عن الروسية (Bo Poe)'],
      ] as const;
      for (const [who, en, ar] of CASES) {
        const of = (text: string) => ({ text, translation: { from: 'ru', ...who } });
        const text = { en: of('We shall not go'), ar: of('لن نذهب') };
        const document = {
          ...eventsOf({ id: 'e', date: '2023', title: text }),
          statements: [{ id: 's', speaker: 'Ann Lee', mode: 'direct', originalLang: 'ru', text }],
        };
        for (const [lang, label] of [
          ['en', en],
          ['ar', ar],
        ] as const)
          for (const drawnIn of [
            html`<conflict-timeline .data=${document}></conflict-timeline>`,
            html`<statement-card .data=${document}></statement-card>`,
          ]) {
            const page = await mount(drawnIn, lang);
            expect(texts(page, '[part~=translation]')).to.deep.equal([label]);
            expect(texts(page, '[part~=translation] bdi').join()).to.match(
              /^(Foreign desk|Some model|Some model,مكتب الترجمة|مكتب الترجمة|Bo Poe)$/,
            );
          }
      }
    });

    it('rule 12: a program is not named as who reviewed what it translated', async () => {
      const translation = { from: 'ru', by: 'machine-reviewed', agent: 'Some model' };
      const page = await mount(card(statementOf({ originalLang: 'ru', text: { en: { text: 'No', translation } } })));
      expect(texts(page, '[part~=translation]')).to.deep.equal(['Machine translation from Russian, reviewed']);
    });

    it('rule 12: when titles were translated is told where it is one day for all', async () => {
      const of = (...dates: string[]) => ({
        lang: 'ar',
        events: dates.map((date) => ({
          date: '2023',
          title: { en: { text: 'A flood', translation: { from: 'ar', by: 'human', agent: 'Desk', date } } },
        })),
      });
      const told = async (...dates: string[]) => texts(await mount(timeline(of(...dates))), '[part~=translation]');
      expect(await told('2023-09-20', '2023-09-20')).to.deep.equal([
        'Translated from Arabic (Desk; 20 September 2023)',
      ]);
      expect(await told('2023-09-20', '2023-09-21')).to.deep.equal(['Translated from Arabic (Desk)']);
    });

    it('rule 12: words in another language than they were said in are marked as translated even where nobody says by whom', async () => {
      const page = await mount(
        card(statementOf({ mode: 'direct', originalLang: 'ru', text: { en: 'We shall not go' } })),
        'en',
      );
      expect(texts(page, '[part~=translation]')).to.deep.equal(['Translated from Russian; translator not stated']);
    });

    it('rule 12: what was translated from a text is not what that text was translated from', async () => {
      const document = statementOf({
        mode: 'indirect',
        originalLang: 'ar',
        text: { en: 'They delayed it.', ar: { text: 'أخروه.', translation: { from: 'en', by: 'human' } } },
      });
      for (const [lang, label, originals] of [
        ['en', 'Translated from Arabic; translator not stated', []],
        ['ar', 'مترجَم عن الإنجليزية', ['النص قبل الترجمة They delayed it.']],
      ] as const) {
        const page = await mount(card(document), lang);
        expect(texts(page, '[part~=translation]')).to.deep.equal([label]);
        expect(texts(page, '[part~=original]')).to.deep.equal(originals);
        page.remove();
      }
    });

    it('rule 12: the text in the original language is there beside a machine’s', async () => {
      for (const mode of ['direct', 'indirect'])
        for (const lang of LANGUAGES) {
          const page = await mount(card(translated('machine', mode)), lang);
          const original = textNodes(one(page, '[part~=card]')).find(({ data }) => data === 'Мы не уйдём')!;
          expect(original, `${mode}, ${lang}`).to.exist;
          for (const details of all(page, 'details')) details.toggleAttribute('open', true);
          expect(isInView(original.parentElement!)).to.equal(true);
          page.remove();
        }
      const english = await mount(article, 'en');
      const cards = all(english, '[part~=card]');
      expect(cards).to.have.length(22);
      for (const each of cards) {
        expect(texts(each, '[part~=translation]'), each.id).to.deep.equal(['Machine translation from Arabic']);
        expect(texts(each, '[part~=original], [part~=source-words]').join(), each.id).to.match(/[\u0600-\u06FF]{3}/);
      }
      const arabicOf = (id: string) => textOf(one(one(english, `[part~=card]#${id}`), '[part~=original]'));
      expect(arabicOf('s5')).to.equal('Text before translation نفت أن تكون لها قوات في ناغورني كاراباخ.');
      expect(arabicOf('s17a')).to.equal('Text before translation قال إن روسيا رفعت يدها عن القوقاز.');
    });
  });

  describe('dates', () => {
    const DATES = [
      ['2023-09-19', '19 September 2023', '19 سبتمبر 2023'],
      ['2023-09-19?', 'possibly 19 September 2023', 'ربما 19 سبتمبر 2023'],
      ['2023-09-19~', 'about 19 September 2023', 'نحو 19 سبتمبر 2023'],
      ['2023-09-19%', 'possibly about 19 September 2023', 'ربما نحو 19 سبتمبر 2023'],
      ['2023-09-?19', '19 September 2023 (day uncertain)', '19 سبتمبر 2023 (اليوم موضع شك)'],
      ['2023-09-XX', 'September 2023 (day not known)', 'سبتمبر 2023 (اليوم غير معروف)'],
      ['2023-XX', '2023 (month not known)', '2023 (الشهر غير معروف)'],
      ['202X', 'the 2020s', 'عقد 2020'],
      ['2023-09', 'September 2023', 'سبتمبر 2023'],
      ['2023', '2023', '2023'],
      ['2023-09-19/..', 'since 19 September 2023', 'منذ 19 سبتمبر 2023'],
      ['../2023-09-19', 'until 19 September 2023', 'حتى 19 سبتمبر 2023'],
      ['2023-09-19/', 'from 19 September 2023, end not known', 'من 19 سبتمبر 2023، والنهاية غير معروفة'],
      ['/2023-09-19', 'until 19 September 2023, start not known', 'حتى 19 سبتمبر 2023، والبداية غير معروفة'],
      ['2023-09-19/2023-09-26', '19 – 26 September 2023', 'بين 19 و26 سبتمبر 2023'],
      ['[2023-09-19,2023-09-26]', '19 or 26 September 2023', '19 أو 26 سبتمبر 2023'],
      ['{2023-09-19,2023-09-26}', '19 and 26 September 2023', '19 و26 سبتمبر 2023'],
      ['[..2023-09-19]', '19 September 2023 or earlier', '19 سبتمبر 2023 أو قبله'],
      ['[2023-09-19..]', '19 September 2023 or later', '19 سبتمبر 2023 أو بعده'],
    ] as const;
    // Until when figures count: a stretch of time is no day as of which they do.
    const STRETCHES: Readonly<Record<string, readonly [en: string, ar: string]>> = {
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
          const asOf = STRETCHES[edtf]?.[lang === 'en' ? 0 : 1] ?? `${lang === 'en' ? 'As of' : 'حتى'} ${words}`;
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
        'speech Dara bridge Called “Old Crossing” by Council of North Dara Called “Victory Bridge” by Ministry of South Dara About the names of this place Both sides have named the bridge; the older maps have neither name. Verification not stated',
      );
      const plain = await mount(card(statementOf({ text: 'We met', place: 'Dara', medium: 'unknown' })), 'en');
      expect(textOf(one(plain, 'footer'))).to.equal('Dara Verification not stated');
    });
  });

  describe('looks', () => {
    it('rule 18: the sides look the same, whichever comes first', async () => {
      for (const lang of LANGUAGES) {
        const looks = new Set<string>();
        for (const document of SWAPPED) {
          const page = await mount(html`<div style="inline-size: 900px">${explainer(document)}</div>`, lang);
          const sides = all(page, '[part~=side]');
          expect(sides).to.have.length(2);
          for (const items of [
            sides,
            ['north', 'south'].map((side) => one(page, `[role=group]#cl-${side}`)),
            ['north', 'south'].map((side) => one(page, `[part~=card]#st-${side}`)),
          ]) {
            const [one, other] = items.map((item) =>
              JSON.stringify([
                looksOf(item, true),
                ...[...elements(item)].map((each) =>
                  looksOf(each, /^(article|statement-card|ul|li|blockquote|footer)$/.test(each.localName)),
                ),
              ]),
            );
            expect(one).to.equal(other);
            looks.add(one!);
          }
          page.remove();
        }
        expect(looks.size, 'looks of a side, of a claim and of a card').to.equal(3);
      }
    });

    it('rule 18: there is no picture, and no colour but the page’s own', async () => {
      for (const lang of LANGUAGES)
        for (const width of ['320px', '1100px']) {
          const page = await mount(
            html`<div style="color: #222; inline-size: ${width}">
              ${explainer()}${badge(MADE_UP, 'cl-north', 'detailed')}${badge(MADE_UP, 'cl-north', 'compact')}
            </div>`,
            lang,
          );
          expect(all(page, 'img, svg, picture, canvas, video, object, embed')).to.deep.equal([]);
          for (const each of elements(page))
            for (const pseudo of [undefined, '::before', '::after']) {
              const { backgroundImage, listStyleImage, borderImageSource } = getComputedStyle(each, pseudo);
              expect([backgroundImage, listStyleImage, borderImageSource].join()).to.match(/^none,none,none$|^,,$/);
            }
          for (const { colour, of } of coloursOf(page)) expect(isGrey(colour), `${of}: ${colour}`).to.equal(true);
          page.remove();
        }
    });

    it('rule 18: the accent of the page is the only hue, on either side', async () => {
      for (const document of [MADE_UP, reversed(MADE_UP, 'sides', 'statements', 'claims')]) {
        const page = await mount(
          html`<div style="color: #222; --explainer-accent: rgb(10, 60, 120)">${explainer(document)}</div>`,
          'en',
        );
        const hues = [...coloursOf(page)].map(({ colour }) => colour).filter((colour) => !isGrey(colour));
        expect(new Set(hues.map((colour) => channels(colour).join()))).to.deep.equal(new Set(['10,60,120']));
        page.remove();
      }
    });

    it('rule 18: a document cannot bring colours', async () => {
      const page = await mount(
        html`${explainer({
          ...twoSides('south', 'north'),
          title: EN_AND_AR('<b style="color: red">title</b>', '<b style="color: red">title</b>'),
        })}`,
        'en',
      );
      expect(textOf(all(page, '[part~=title]')[0]!)).to.equal('<b style="color: red">title</b>');
      expect(all(page, '[style], b')).to.deep.equal([]);
    });
  });

  describe('what was changed', () => {
    it('rule 19: a correction stands beside the value, with what stood there before', async () => {
      for (const [lang, count, words] of [
        [
          'en',
          'of whom 3 children',
          'Corrected (injured), 7 March 2021 (previously: 4): The agency corrected its report.',
        ],
        ['ar', 'بينهم 3 أطفال', 'تصحيح (الجرحى)، 7 مارس 2021 (سابقًا: 4): صححت الوكالة تقريرها.'],
      ] as const)
        for (const template of [explainer(), badge(MADE_UP, 'cl-north'), badge(MADE_UP, 'cl-north', 'detailed')]) {
          const page = await mount(template, lang);
          const figure = all(page, '[part~=figure] > .count')
            .find((each) => textOf(each) === count)!
            .closest('li')!;
          expect([...figure.children].map(textOf)).to.include(words);
          const correction = one(figure, '[part~=correction]');
          expect(textOf(correction)).to.equal(words);
          expect(isInView(correction)).to.equal(true);
          page.remove();
        }
    });

    it('rule 19: a claim in a line of text says what was corrected in it, and leaves the full stop to that line', async () => {
      const correction = { ...MADE_UP.corrections[0]!, target: 'cl-north', path: '/asOf', was: '2021-03-05' };
      const document = {
        ...MADE_UP,
        corrections: [MADE_UP.corrections[0], correction, retraction('fg-injured'), retraction('cl-south')],
      };
      for (const [lang, words] of [
        [
          'en',
          '; disputed by Ministry of South Dara; corrected, 7 March 2021 (previously: 5 March 2021): The agency corrected its report; retracted (injured), 9 March 2021: Taken back; corrected (injured), 7 March 2021 (previously: 4): The agency corrected its report',
        ],
        [
          'ar',
          '؛ اعتراض من وزارة دارة الجنوبية؛ تصحيح، 7 مارس 2021 (سابقًا: 5 مارس 2021): صححت الوكالة تقريرها؛ سحب (الجرحى)، 9 مارس 2021: سُحب؛ تصحيح (الجرحى)، 7 مارس 2021 (سابقًا: 4): صححت الوكالة تقريرها',
        ],
      ] as const) {
        const page = await mount(badge(document, 'cl-north', 'compact'), lang);
        expect(textOf(page).endsWith(words), textOf(page)).to.equal(true);
        page.remove();
      }
    });

    it('rule 19: a document says when it was last changed, and lists what was corrected', async () => {
      for (const [lang, updated, corrections] of [
        [
          'en',
          'Updated 9 March 2021',
          [
            'Council of North Dara Corrected (injured), 7 March 2021 (previously: 4): The agency corrected its report.',
            'Dara Monitor Retracted, 8 March 2021: The monitor had not said this.',
            'a retracted event Retracted, 9 March 2021: No truce was announced.',
          ],
        ],
        [
          'ar',
          'آخر تحديث: 9 مارس 2021',
          [
            'مجلس دارة الشمالية تصحيح (الجرحى)، 7 مارس 2021 (سابقًا: 4): صححت الوكالة تقريرها.',
            'مرصد دارة سحب، 8 مارس 2021: لم يقل المرصد ذلك.',
            'حدث مسحوب سحب، 9 مارس 2021: لم تُعلن أي هدنة.',
          ],
        ],
      ] as const) {
        const page = await mount(explainer(), lang);
        expect(texts(page, '[part~=updated]')).to.deep.equal([updated]);
        expect(isInView(one(page, '[part~=updated]'))).to.equal(true);
        const list = one(page, '[part~=corrections]');
        expect(texts(list, 'li')).to.deep.equal(corrections);
        expect(isInView(list)).to.equal(true);
        page.remove();
      }
    });

    it('rule 19: what was taken back stays in its place, without its text', async () => {
      for (const [lang, stub, texts] of [
        ['en', 'This was retracted by the publisher.', ['said that the bridge was closed', 'A truce is announced']],
        ['ar', 'سحب الناشر هذه المادة.', ['قال إن الجسر أُغلق', 'إعلان هدنة']],
      ] as const)
        for (const template of [
          explainer(),
          html`${timeline(MADE_UP)}${card(MADE_UP, 'st-retracted')}${card(MADE_UP, 'ev-shelling')}`,
        ]) {
          const page = await mount(template, lang);
          for (const selector of ['[part~=event]#ev-truce', '[part~=card]#st-retracted'])
            for (const item of all(page, selector)) {
              expect(textOf(one(item, '[part~=stub]'))).to.equal(stub);
              expect(isInView(one(item, '[part~=stub]'))).to.equal(true);
              expect(all(item, '[part~=correction]')).to.have.length(1);
            }
          expect(all(page, '[part~=event]#ev-truce')).to.have.length(1);
          expect(all(page, '[part~=card]#st-retracted').length).to.be.greaterThan(0);
          for (const text of texts) expect(textOf(page)).not.to.include(text);
          page.remove();
        }
    });

    it('rule 19: what was taken back names no place, is on no side and warns of nothing', async () => {
      const document = {
        lang: 'en',
        sides: [{ id: 'north', name: 'North' }],
        actors: [
          { id: 'council', name: 'Council', side: 'north' },
          { id: 'ministry', name: 'Ministry' },
        ],
        places: [
          {
            id: 'town',
            name: 'Town',
            disputed: true,
            names: [
              { text: 'Stadt', usedBy: ['council'] },
              { text: 'Ville', usedBy: ['ministry'] },
            ],
          },
        ],
        events: [
          { id: 'gone', date: '2021-03-01', title: 'One', place: 'town', actors: ['council'], warnings: ['death'] },
          { id: 'kept', date: '2021-03-02', title: 'Two', place: 'town' },
        ],
        corrections: [retraction('gone')],
      };
      const named = ['Called “Stadt” by Council', 'Called “Ville” by Ministry'];
      for (const template of [
        timeline(document),
        html`<conflict-explainer .data=${document}></conflict-explainer>`,
        html`<conflict-timeline .data=${document} group-by="place"></conflict-timeline>`,
      ]) {
        const page = await mount(template, 'en');
        expect(texts(one(page, '[part~=event]#kept'), '[part~=place-names] li')).to.deep.equal(named);
        expect(all(page, '[part~=warning]')).to.be.empty;
        page.remove();
      }
      const groups = await mount(
        html`<conflict-timeline .data=${document} group-by="place"></conflict-timeline>`,
        'en',
      );
      expect(texts(groups, '[part~=group], [part~=date]')).to.deep.equal([
        'Town',
        '2 March 2021',
        'Place not stated',
        '1 March 2021',
      ]);
      const lanes = await mount(
        html`<conflict-timeline .data=${document} layout="horizontal" lanes></conflict-timeline>`,
        'en',
      );
      const lane = one(lanes, '[part~=event]#gone').getAttribute('aria-describedby')!;
      expect(textOf(one(lanes, `#${lane}`))).to.equal('Several sides, or none');
    });

    it('rule 19: nor do a claim and a figure that were taken back keep their numbers', async () => {
      for (const [lang, stub, gone] of [
        ['en', 'This was retracted by the publisher.', /at least 5/i],
        ['ar', 'سحب الناشر هذه المادة.', /5 أشخاص/],
      ] as const)
        for (const target of ['cl-north', 'fg-killed'])
          for (const variant of VARIANTS) {
            const document = { ...MADE_UP, corrections: [retraction(target)] };
            const page = await mount(badge(document, 'ev-shelling', variant), lang);
            if (variant !== 'compact' || target === 'cl-north') expect(textOf(page)).to.include(stub);
            const labels = all(page, '[aria-label]').map((each) => each.getAttribute('aria-label'));
            expect(textOf(page) + labels.join(), `${target}, ${variant}`).not.to.match(gone);
            page.remove();
          }
    });

    it('rule 19: an earlier claim that was taken back stays as a stub, and is not told by the one that updated it', async () => {
      for (const [lang, gone, stub] of [
        ['en', '3 people killed', 'This was retracted by the publisher.'],
        ['ar', 'مقتل 3 أشخاص', 'سحب الناشر هذه المادة.'],
      ] as const) {
        const page = await mount(badge({ ...MADE_UP, corrections: [retraction('cl-north-first')] }, 'cl-north'), lang);
        const claim = one(page, '[role=group]');
        expect(textOf(claim)).not.to.include(gone);
        expect(texts(claim, '[part~=stub]')).to.deep.equal([stub]);
        page.remove();
      }
    });

    it('rule 19: what a claim updates is told again where that claim was taken back, which stays as a stub', async () => {
      const document = { ...MADE_UP, corrections: [retraction('cl-north')] };
      for (const [lang, first, stub] of [
        ['en', '3 people killed', 'This was retracted by the publisher.'],
        ['ar', 'مقتل 3 أشخاص', 'سحب الناشر هذه المادة.'],
      ] as const) {
        for (const template of [badge(document, 'ev-shelling'), explainer(document)]) {
          const page = await mount(template, lang);
          expect(all(page, '[part~=claim]').map(({ id }) => id)).to.deep.equal([
            'cl-north-first',
            'cl-north',
            'cl-south',
          ]);
          expect(textOf(one(page, '#cl-north-first [part~=figures]'))).to.equal(first);
          expect(all(page, '#cl-north-first [part~=relations]')).to.be.empty;
          expect(textOf(one(page, '#cl-north [part~=stub]'))).to.equal(stub);
          page.remove();
        }
        const line = await mount(badge(document, 'ev-shelling', 'compact'), lang);
        expect(textOf(line)).to.match(new RegExp(`^${first}.* · ${stub} · `));
        line.remove();
      }
    });

    it('rule 7: the language of a source is no adjective of its name', async () => {
      const document = {
        ...eventsOf({ date: '2025-03-02', via: ['radio'] }),
        sources: [{ id: 'radio', name: EN_AND_AR('North Radio', 'إذاعة الشمال'), lang: 'ku', seen: false }],
      };
      for (const [lang, words] of [
        ['en', 'North Radio (Kurdish; not seen directly)'],
        ['ar', 'إذاعة الشمال (الكردية؛ لم يُطَّلع عليه مباشرة)'],
      ] as const) {
        const page = await mount(explainer(document), lang);
        expect(texts(page, '[part~=source]')).to.deep.equal([words]);
        page.remove();
      }
    });

    it('rule 7: of a source its date, the day of retrieval and the licence are told, and how its date was worked out', async () => {
      const document = {
        ...eventsOf({ date: '2025-03-02', via: ['radio'] }),
        sources: [
          {
            id: 'radio',
            name: EN_AND_AR('North Radio', 'إذاعة الشمال'),
            title: EN_AND_AR('Evening news', 'أخبار المساء'),
            lang: 'ku',
            date: {
              edtf: '2025-03-01~',
              basis: 'derived',
              dateNote: EN_AND_AR('It speaks of the next day.', 'تتحدث عن اليوم التالي.'),
            },
            retrieved: '2025-03-09',
            licence: 'CC BY 4.0',
            seen: false,
          },
          { id: 'council', name: EN_AND_AR('Council', 'البلدية'), date: '2025-03' },
        ],
      };
      for (const [lang, words, note] of [
        [
          'en',
          [
            'North Radio Evening news (Kurdish; about 1 March 2025; retrieved 9 March 2025; licence: CC BY 4.0; not seen directly) Date derived It speaks of the next day.',
            'Council (March 2025)',
          ],
          'Date derived It speaks of the next day.',
        ],
        [
          'ar',
          [
            'إذاعة الشمال أخبار المساء (الكردية؛ نحو 1 مارس 2025؛ تاريخ الاسترجاع: 9 مارس 2025؛ الرخصة: CC BY 4.0؛ لم يُطَّلع عليه مباشرة) تاريخ مستنتج تتحدث عن اليوم التالي.',
            'البلدية (مارس 2025)',
          ],
          'تاريخ مستنتج تتحدث عن اليوم التالي.',
        ],
      ] as const) {
        const page = await mount(explainer(document), lang);
        expect(texts(page, '[part~=source]')).to.deep.equal(words);
        expect(texts(page, '[part~=source] [part~=note]')).to.deep.equal([note]);
        page.remove();
      }
    });

    it('rule 19: a figure that was taken back is named where it is told, beside the claim and in the one that updated it', async () => {
      const document = claimOf({ killed: 14, missing: 2 });
      const [claim] = document.claims;
      const updated = {
        ...document,
        claims: [claim, { ...claim, id: 'd', killed: 15, missing: undefined }],
        links: [{ from: 'd', type: 'updates', to: 'c' }],
        corrections: [
          {
            date: '2025-03-08T08:00:00Z',
            target: 'c-missing',
            kind: 'retraction',
            note: EN_AND_AR('Counted twice.', 'حُسب مرتين.'),
          },
        ],
      };
      for (const [lang, words] of [
        ['en', 'Retracted (missing), 8 March 2025: Counted twice.'],
        ['ar', 'سحب (المفقودون)، 8 مارس 2025: حُسب مرتين.'],
      ] as const)
        for (const id of ['c', 'd']) {
          const page = await mount(badge(updated, id), lang);
          expect(texts(page, '[part~=correction]'), `${lang}, ${id}`).to.deep.equal([words]);
          page.remove();
        }
    });

    it('rule 19: a claim that a statement or an event updates is told, and by what, at both ends', async () => {
      const document = {
        lang: 'en',
        actors: [{ id: 'council', name: EN_AND_AR('City council', 'البلدية') }],
        events: [{ id: 'storm', date: '2025-03-07', title: EN_AND_AR('A storm', 'عاصفة') }],
        statements: [
          { id: 'more', speaker: 'council', text: EN_AND_AR('said that there were more.', 'قالت إنهم أكثر.') },
        ],
        claims: [{ id: 'toll', claimant: 'council', killed: 2, covers: 'storm' }],
        links: [
          { from: 'more', type: 'updates', to: 'toll' },
          { from: 'storm', type: 'updates', to: 'toll' },
        ],
      };
      for (const [lang, words] of [
        [
          'en',
          [
            ['Updated by City council', 'Updated in the report: A storm'],
            ['Updates the account of City council'],
            ['Updates the account of City council'],
          ],
        ],
        ['ar', [['تحديث من البلدية', 'تحديث في خبر: عاصفة'], ['تحديث لكلام البلدية'], ['تحديث لكلام البلدية']]],
      ] as const) {
        const page = await mount(
          html`${badge(document, 'storm')} ${card(document, 'more')}
            <conflict-timeline .data=${document}></conflict-timeline>`,
          lang,
        );
        const told = [...page.children].map((element) =>
          all(element.shadowRoot!, '[part=relations] > li').map((each) => textOf(each)),
        );
        expect(told, lang).to.deep.equal(words);
        page.remove();
      }
    });

    it('rule 19: an event that was taken back is not told by the facts of a claim about it', async () => {
      const document = { ...MADE_UP, claims: MADE_UP.claims.map((claim) => ({ ...claim, covers: 'ev-truce' })) };
      for (const [lang, gone] of [
        ['en', 'A truce is announced'],
        ['ar', 'إعلان هدنة'],
      ] as const) {
        const page = await mount(badge(document, 'cl-south', 'detailed'), lang);
        expect(textOf(page)).not.to.include(gone);
        page.remove();
      }
    });

    it('rule 19: JSON-LD has the same date of change, and nothing of what was taken back', async () => {
      const description = () => document.head.querySelector<HTMLScriptElement>('script[type="application/ld+json"]');
      for (const updated of ['2021-03-09T09:30:00Z', '2021-03-09T13:30:00.000+04:00'])
        for (const [lang, gone] of [
          ['en', ['said that the bridge was closed', 'A truce is announced']],
          ['ar', ['قال إن الجسر أُغلق', 'إعلان هدنة']],
        ] as const) {
          const page = await mount(
            html`<conflict-explainer .data=${{ ...MADE_UP, updated }} json-ld></conflict-explainer>`,
            lang,
          );
          await waitUntil(() => description(), 'JSON-LD in the head');
          const text = description()!.textContent;
          const { dateModified, hasPart } = JSON.parse(text) as { dateModified: string; hasPart: { '@id': string }[] };
          expect(dateModified).to.equal(updated);
          expect(hasPart.map((each) => each['@id'])).to.include.members(['#st-retracted', '#ev-truce']);
          for (const words of gone) expect(text).not.to.include(words);
          page.remove();
          await waitUntil(() => !description(), 'no JSON-LD without its element');
        }
    });
  });

  describe('care', () => {
    const WARNING = {
      en: 'What follows tells of death and harm to children.',
      ar: 'يتناول ما يلي القتل وأذى يصيب الأطفال.',
    } as const;
    const CONTENT =
      '[part~=claim], [part~=figure], [part~=event], [part~=summary], [part~=words], [part~=section-title], [part~=stub]';

    /** That a warning stands before all that it warns of. */
    async function expectWarningFirst(template: unknown, lang: Lang, name: string) {
      const page = await mount(template, lang);
      const warnings = all(page, '[part~=warning]');
      expect(warnings.map(textOf), `${name}, ${lang}`).to.deep.equal([WARNING[lang]]);
      expect(isInView(warnings[0]!)).to.equal(true);
      const content = all(page, CONTENT);
      expect(content.length, name).to.be.greaterThan(0);
      for (const each of content) expect(precedes(warnings[0]!, each), `${name}: ${textOf(each)}`).to.equal(true);
      page.remove();
    }

    it('rule 20: what readers are warned of comes after the warning', async () => {
      for (const lang of LANGUAGES) {
        await expectWarningFirst(explainer(), lang, 'explainer');
        await expectWarningFirst(article, lang, 'the article');
        await expectWarningFirst(timeline(MADE_UP), lang, 'timeline');
        await expectWarningFirst(card(MADE_UP, 'st-north'), lang, 'card');
        const claims = claimOf({ killed: 3, warnings: ['children', 'death'] });
        await expectWarningFirst(badge(claims), lang, 'badge');
        await expectWarningFirst(badge(claims, 'c', 'detailed'), lang, 'detailed badge');
        await expectWarningFirst(
          html`<casualty-badge src="${ARTICLE}#c1"></casualty-badge>`,
          lang,
          'the article’s claim',
        );
      }
    });

    it('rule 20: what Arabic warns of has the case that its verb gives', async () => {
      const document = {
        lang: 'ar',
        statements: [{ speaker: 'مجلس', text: 'لا يعلم', warnings: ['violence', 'language', 'nudity'] }],
      };
      const page = await mount(html`<statement-card .data=${document}></statement-card>`, 'ar');
      expect(textOf(one(page, '[part~=warning]'))).to.equal('يتناول ما يلي العنف وألفاظًا نابية والعري.');
    });

    it('rule 20: a statement about no event warns of what it is marked with itself', async () => {
      const statement = statementOf({
        text: EN_AND_AR('All had died.', 'مات الجميع.'),
        warnings: ['children', 'death'],
      });
      for (const lang of LANGUAGES) {
        await expectWarningFirst(card(statement), lang, 'card');
        await expectWarningFirst(explainer(statement), lang, 'explainer');
      }
    });

    it('rule 20: a claim alone warns of what the event that it is about is marked with, as a statement does', async () => {
      for (const lang of LANGUAGES) await expectWarningFirst(badge(MADE_UP, 'cl-north'), lang, 'badge');
    });

    it('rule 20: no person has a picture or an icon', async () => {
      for (const lang of LANGUAGES) {
        const page = await mount(
          html`${explainer()}${article}${badge(MADE_UP, 'ev-shelling', 'detailed')}${card(MADE_UP, 'ev-shelling')}`,
          lang,
        );
        expect(all(page, 'img, svg, picture, canvas, [role=img], [part~=icon]')).to.deep.equal([]);
        expect(textNodes(page).filter(({ data }) => /\p{Extended_Pictographic}/u.test(data))).to.deep.equal([]);
        for (const each of elements(page))
          for (const pseudo of ['::before', '::after'])
            expect(getComputedStyle(each, pseudo).content).to.match(/^(none|normal|""|open-quote|close-quote|)$/);
        page.remove();
      }
    });
  });
});

describe('the screen reader hears a claim as one sentence', () => {
  for (const lang of LANGUAGES)
    it(`in ${lang}, in the explainer and in a badge alone`, async () => {
      for (const template of [
        html`${article}${explainer()}`,
        html`<casualty-badge src=${ARTICLE}></casualty-badge>${badge(MADE_UP, 'ev-shelling')}`,
      ]) {
        const page = await mount(template, lang);
        expect(all(page, '[role=group]').map((group) => [group.id, group.getAttribute('aria-label')])).to.deep.equal(
          Object.entries(SENTENCES[lang]),
        );
        page.remove();
      }
    });
});

describe('the compact badge in a line', () => {
  /** How far below the top of its line each piece of text stands, in pixels, by line. */
  function linesOf(paragraph: Element, lineHeight: number): Map<number, Set<number>> {
    const { top } = paragraph.getBoundingClientRect();
    const lines = new Map<number, Set<number>>();
    for (const node of textNodes(paragraph)) {
      const range = new Range();
      range.selectNodeContents(node);
      for (const rect of [...range.getClientRects()].filter(({ width }) => width > 0)) {
        const middle = rect.top + rect.height / 2 - top;
        const line = Math.floor(middle / lineHeight);
        lines.set(line, (lines.get(line) ?? new Set()).add(Math.round(middle - line * lineHeight)));
      }
    }
    return lines;
  }

  const AROUND = {
    en: ['Both sides spoke on Thursday of what had happened at the bridge: ', ' Nobody else was there to count.'],
    ar: ['تحدث الطرفان يوم الخميس عما جرى عند الجسر: ', ' ولم يكن هناك غيرهما ليعدّ.'],
  } as const;

  for (const [lang, lineHeight] of [
    ['en', 30],
    ['ar', 36],
  ] as const)
    for (const width of [320, 700])
      it(`keeps lines of ${lineHeight}px in ${lang}, ${width}px wide`, async () => {
        const [before, after] = AROUND[lang];
        const style = `font: 18px/${lineHeight}px sans-serif; inline-size: ${width}px; margin: 0`;
        const page = await mount(
          html`<p id="without" style=${style}>${before}${after}</p>
            <p id="with" style=${style}>${before}${badge(MADE_UP, 'cl-north', 'compact')}${after}</p>`,
          lang,
        );
        const [without, paragraph] = ['without', 'with'].map((id) => page.querySelector(`#${id}`)!) as [
          Element,
          Element,
        ];
        const element = paragraph.querySelector('casualty-badge')!;
        expect(getComputedStyle(element).display).to.equal('inline');
        for (const each of elements(paragraph)) {
          expect(getComputedStyle(each).display, each.localName).to.equal('inline');
          expect(getComputedStyle(each).fontSize, each.localName).to.equal('18px');
          expect(getComputedStyle(each).lineHeight, each.localName).to.equal(`${lineHeight}px`);
        }
        // It wraps, and where it does not end a line the text around it goes on.
        expect(element.getClientRects().length).to.be.greaterThan(1);

        for (const each of [without, paragraph]) {
          const { height } = each.getBoundingClientRect();
          const lines = linesOf(each, lineHeight);
          expect(height / lineHeight).to.equal(lines.size);
          expect([...lines.keys()].sort((a, b) => a - b)).to.deep.equal([...lines.keys()].map((_, i) => i));
          // All text stands at one height within its line.
          const heights = [...lines.values()].flatMap((set) => [...set]);
          expect(Math.max(...heights) - Math.min(...heights)).to.be.at.most(1);
        }
        expect(linesOf(paragraph, lineHeight).size).to.be.greaterThan(linesOf(without, lineHeight).size + 1);
        const first = (each: Element) => [...linesOf(each, lineHeight).get(0)!][0]!;
        expect(Math.abs(first(paragraph) - first(without))).to.be.at.most(1);
      });
});
