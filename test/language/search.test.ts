import { expect } from '@open-wc/testing';

import { foldText, searchWords } from '../../src/language/search.js';

/** What a reader types, and what is written. */
const FOUND: Record<string, readonly (readonly [typed: string, written: string])[]> = {
  'hamza on its carriers': [
    ['اذربيجان', 'أذربيجان'],
    ['أذربيجان', 'اذربيجان'],
    ['ارمينيا', 'أرمينيا'],
    ['اقليم', 'إقليم'],
    ['إقليم', 'أقليم'],
    ['ارتساخ', 'آرتساخ'],
    ['الاثنين', 'ٱلاثنين'],
    ['مسوول', 'مسؤول'],
    ['مويتمر', 'مؤيتمر'],
    ['لاجيون', 'لاجئون'],
    ['هييه', 'هيئة'],
    ['القرى النايية', 'القرى النائية'],
  ],
  'final letters': [
    ['قوه', 'قوة'],
    ['قوة', 'قوه'],
    ['مستشفي', 'مستشفى'],
    ['مستشفى', 'مستشفي'],
    ['على', 'علي'],
    ['عمليه عسكريه', 'عملية عسكرية'],
  ],
  'vowel signs and tatweel': [
    ['مدنيين', 'مدنيَّين'],
    ['مُدَّة', 'مدة'],
    ['قتيلا', 'قتيلًا'],
    ['الرحمن', 'الرَّحمٰن'],
    ['هدنة', 'هـــدنة'],
    ['محمد', 'مُحَمَّدٌ'],
  ],
  'letters of Persian, Urdu and Pashto keyboards': [
    ['كاراباخ', 'کاراباخ'],
    ['کاراباخ', 'كاراباخ'],
    ['علي', 'علی'],
    ['علی', 'على'],
    ['باكو', 'باکو'],
    ['هدنه', 'ھدنہ'],
    ['خانه', 'خانۀ'],
    ['پيښور', 'پېښور'],
  ],
  digits: [
    ['2023', '٢٠٢٣'],
    ['٢٠٢٣', '2023'],
    ['۲۰۲۳', '2023'],
    ['2023', '۲۰۲۳'],
    ['٢٠٢٣', '۲۰۲۳'],
    ['19', '١٩ سبتمبر'],
    ['0123456789', '٠١٢٣٤٥٦٧٨٩'],
    ['0123456789', '۰۱۲۳۴۵۶۷۸۹'],
  ],
  'presentation forms and compatibility letters': [
    ['لا', 'ﻻ'],
    ['الاول', 'اﻷول'],
    ['اذربيجان', 'ﺃﺫﺭﺑﻴﺠﺎﻥ'],
    ['الله', 'ﷲ'],
    ['مده', 'مﹸدة'],
    ['2023', '２０２３'],
  ],
  'what has no width': [
    ['ميشال', '\u2067ميشال\u2069'],
    ['می‌رود', 'میرود'],
    ['رويترز', 'رويترز\u200f'],
    ['Reuters', '\u2068Reu\u00adters\u2069'],
  ],
  'Latin letters': [
    ['reuters', 'Reuters'],
    ['LACIN', 'Laçın'],
    ['qarabag', 'Qarabağ'],
    ['xankendi', 'Xankəndi'],
    ['XANKƏNDİ', 'Xankəndi'],
    ['istanbul', 'İstanbul'],
    ['ISTANBUL', 'istanbul'],
    ['İSTANBUL', 'ıstanbul'],
    ['eliyev', 'Əliyev'],
    ["region's", 'region’s'],
    ['region’s', "region's"],
  ],
  'Cyrillic and Armenian letters': [
    ['ереван', 'ЕРЕВАН'],
    ['самолет', 'самолёт'],
    ['արցախ', 'ԱՐՑԱԽ'],
  ],
};

/** What is not the same, however it is folded. */
const NOT_FOUND = [
  ['أرمني', 'أرميني'],
  ['قتيل', 'قتال'],
  ['سبتمبر', 'ديسمبر'],
  ['هاء', 'حاء'],
  ['2023', '٢٠٢٤'],
  ['باكو', 'باغو'],
  ['لاتشين', 'لاشين'],
] as const;

describe('text as a search compares it', () => {
  for (const [what, pairs] of Object.entries(FOUND))
    for (const [typed, written] of pairs)
      it(`${what}: «${typed}» finds «${written}»`, () => {
        expect(foldText(`قبل ${written} بعد`)).to.include(foldText(typed));
      });

  for (const [typed, written] of NOT_FOUND)
    it(`«${typed}» does not find «${written}»`, () => {
      expect(foldText(written)).not.to.include(foldText(typed));
    });

  it('is plain letters and European digits', () => {
    expect(foldText('أُعلِنت الهدنةُ في ١٩ أيلول ۲۰۲۳')).to.equal('اعلنت الهدنه في 19 ايلول 2023');
    expect(foldText('Nagorno-Karabakh (Qarabağ)')).to.equal('nagorno-karabakh (qarabag)');
  });

  it('keeps the spaces between words', () => {
    expect(foldText('ممر لاتشين')).to.equal('ممر لاتشين');
    expect(searchWords('  مَمَرّ\u00a0 لاتشين ')).to.deep.equal(['ممر', 'لاتشين']);
    expect(searchWords(' \u200f ')).to.deep.equal([]);
  });

  it('is looked for without the punctuation around it, and with that in it', () => {
    for (const [query, words] of [
      ['«خوجالي»', ['خوجالي']],
      ['عملية عسكرية،', ['عمليه', 'عسكريه']],
      ['وقف إطلاق النار.', ['وقف', 'اطلاق', 'النار']],
      ['ماذا؟ (لا) – نعم…', ['ماذا', 'لا', 'نعم']],
      ['“Khojaly”, 2023-09-19.', ['khojaly', '2023-09-19']],
      ['the region’s 1,200', ['the', "region's", '1,200']],
      ['«…»', []],
    ] as const)
      expect(searchWords(query), query).to.deep.equal(words);
  });
});
