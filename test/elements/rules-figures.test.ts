import { expect } from '@open-wc/testing';
import { html } from 'lit';

import '../../src/index.js';
import { MADE_UP } from '../../stories/support/made-up.js';
import {
  all,
  counting,
  isInView,
  LANGUAGES,
  nearest,
  numbersIn,
  one,
  SENTENCES,
  textNodes,
  type Lang,
} from '../support/editorial-rules.js';
import { ARTICLE, elements, mount, textOf } from '../support/page.js';
import { EN_AND_AR, explainer, badge, article, VARIANTS, claimOf, texts } from '../support/rule-documents.js';

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

    it('begins a line of traits, and what stands beside the name of a fact, with a capital letter', async () => {
      const claim = claimOf({
        covers: { period: '2019~' },
        figures: [{ harm: 'killed', count: 3, status: 'unknown', cumulative: true }],
      });
      const page = await mount(badge(claim, 'c', 'detailed'), 'en');
      expect(texts(page, '[part~=traits], dd')).to.deep.equal([
        'Not known whether civilians; running total',
        'About 2019',
        'A count that was reported',
        'Verification not stated',
      ]);
    });

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
          '0 people killed; according to Council of Dara; as of 4 March 2021; not verified',
        ],
        [
          'ar',
          'لا قتلى بحسب مجلس دارة حتى 4 مارس 2021 لم يُتحقق منه',
          'لا قتلى؛ بحسب مجلس دارة؛ حتى 4 مارس 2021؛ لم يُتحقق منه',
        ],
      ] as const) {
        const page = await mount(badge(document), lang);
        expect(textOf(page)).to.equal(line);
        expect(one(page, '[role=group]').getAttribute('aria-label')).to.equal(sentence);
        page.remove();
      }
    });

    it('rule 4: that nobody was harmed in one way denies no other harm', async () => {
      for (const [killed, lang, sentence] of [
        [{ killed: 0 }, 'en', '0 people killed and 5 people injured; according to Council of Dara'],
        [{ killed: 0 }, 'ar', 'لا قتلى؛ إصابة 5 أشخاص؛ بحسب مجلس دارة'],
        [{ 'killed-civilians': 0 }, 'ar', 'عدم مقتل أي مدني؛ إصابة 5 أشخاص؛ بحسب مجلس دارة'],
        [{ killed: 1 }, 'ar', 'مقتل شخص واحد وإصابة 5 أشخاص؛ بحسب مجلس دارة'],
      ] as const) {
        const page = await mount(badge(claimOf({ ...killed, injured: 5 }), 'c', 'compact'), lang);
        expect(textOf(page)).to.include(sentence);
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

  for (const lang of ['en', 'ar'] as const)
    it(`breaks no line where the claim was taken back, in ${lang}`, async () => {
      const document = {
        ...MADE_UP,
        corrections: [{ date: '2021-03-09T09:30:00Z', target: 'cl-south', kind: 'retraction', note: 'Not so.' }],
      };
      const page = await mount(
        html`<p style="font: 18px/36px sans-serif; inline-size: 700px; margin: 0">
          2021: ${badge(document, 'cl-south', 'compact')} (2021)
        </p>`,
        lang,
      );
      expect(page.querySelector('p')!.getBoundingClientRect().height).to.equal(36);
    });
});
