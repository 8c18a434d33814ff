import { expect } from '@open-wc/testing';
import { html } from 'lit';

import '../../src/index.js';
import { MADE_UP } from '../../stories/support/made-up.js';
import { all, isInView, LANGUAGES, looksOf, nearest, one, textNodes } from '../support/editorial-rules.js';
import { elements, mount, textOf } from '../support/page.js';
import {
  EN_AND_AR,
  explainer,
  badge,
  card,
  timeline,
  ACTORS,
  SOURCES,
  claimOf,
  statementOf,
  eventsOf,
  SWAPPED,
  texts,
} from '../support/rule-documents.js';

describe('the editorial rules', () => {
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
        ['en', 'Confirmed', 'According to Council of Dara; 5 March 2021; On site'],
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
});
