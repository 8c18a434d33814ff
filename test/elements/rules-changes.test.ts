import { expect } from '@open-wc/testing';
import { html } from 'lit';

import '../../src/index.js';
import { MADE_UP } from '../../stories/support/made-up.js';
import {
  all,
  channels,
  coloursOf,
  isGrey,
  isInView,
  LANGUAGES,
  looksOf,
  one,
  precedes,
  reversed,
  textNodes,
  type Lang,
} from '../support/editorial-rules.js';
import { ARTICLE, elements, mount, textOf } from '../support/page.js';
import { waitUntil } from '../support/wait.js';
import {
  EN_AND_AR,
  explainer,
  badge,
  card,
  timeline,
  article,
  VARIANTS,
  claimOf,
  statementOf,
  eventsOf,
  twoSides,
  SWAPPED,
  texts,
} from '../support/rule-documents.js';

const retraction = (target: string) => ({
  date: '2021-03-09T09:30:00Z',
  target,
  kind: 'retraction',
  note: EN_AND_AR('Taken back.', 'سُحب.'),
});

describe('the editorial rules', () => {
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
            'A retracted event Retracted, 9 March 2021: No truce was announced.',
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

    it('rule 7: a source that is named with a link and without one is listed once', async () => {
      const document = {
        ...eventsOf({ date: '2025-03-02', via: ['name', 'page', 'other-page', 'name-again', 'council', 'mayor'] }),
        sources: [
          { id: 'name', name: EN_AND_AR('North Radio', 'إذاعة الشمال') },
          { id: 'page', name: EN_AND_AR('North Radio', 'إذاعة الشمال'), url: 'https://example.org/a' },
          { id: 'other-page', name: EN_AND_AR('North Radio', 'إذاعة الشمال'), url: 'https://example.org/b' },
          { id: 'name-again', name: EN_AND_AR('North Radio', 'إذاعة الشمال') },
          { id: 'council', name: EN_AND_AR('Council', 'البلدية') },
          { id: 'mayor', name: EN_AND_AR('Council', 'البلدية') },
        ],
      };
      for (const [lang, words] of [
        ['en', ['North Radio', 'North Radio', 'Council']],
        ['ar', ['إذاعة الشمال', 'إذاعة الشمال', 'البلدية']],
      ] as const) {
        const page = await mount(explainer(document), lang);
        expect(texts(page, '[part~=source]')).to.deep.equal(words);
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
