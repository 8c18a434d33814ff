import { expect } from '@open-wc/testing';
import { html } from 'lit';

import '../../src/index.js';
import { all, around, isInView, LANGUAGES, one, textNodes } from '../support/editorial-rules.js';
import { ARTICLE, mount, textOf } from '../support/page.js';
import { EN_AND_AR, card, timeline, article, statementOf, eventsOf, texts } from '../support/rule-documents.js';

describe('the editorial rules', () => {
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

    const translated = (by: string, mode: string) =>
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
});
