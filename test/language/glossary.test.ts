import { expect } from '@open-wc/testing';

import { parse } from '../../src/explainer/parse.js';
import {
  CORRECTION_KINDS,
  EVENT_TYPES,
  LINK_ASPECTS,
  LINK_TYPES,
  MEDIA,
  RESPONSIBILITIES,
  STEP_KINDS,
} from '../../src/explainer/types.js';
import { kindWords } from '../../src/language/event-words.js';
import { aspectWords, linkWords } from '../../src/language/links.js';
import { localeFor, type Locale } from '../../src/language/locale.js';
import { toText } from '../../src/language/parts.js';
import { languageName, mediumWords } from '../../src/language/provenance.js';
import { correctionPhrase } from '../../src/telling/corrections.js';
import { responsibilityPhrase } from '../../src/telling/responsibility.js';
import { claimFacts, stepPhrases } from '../../src/telling/facts.js';

/** A claim with every step, responsibility and correction that there is. */
const document = parse({
  lang: 'en',
  updated: '2021-03-04T00:00:00Z',
  claims: [
    {
      id: 'c',
      claimant: 'Ann',
      killed: 2,
      covers: { place: 'Dara', period: '2021-03' },
      via: STEP_KINDS.map((how) => ({ source: 'Wire', how })),
      responsibility: RESPONSIBILITIES.map((as) => ({ actor: 'Bea', as, by: 'Ann' })),
    },
  ],
  corrections: CORRECTION_KINDS.map((kind) => ({ date: '2021-03-04T00:00:00Z', target: 'c', kind, note: '…' })),
});

/** What each word of the format is called, as `told` gives it without the names. */
const GLOSSARY: readonly [told: (locale: Locale) => readonly string[], en: readonly string[], ar: readonly string[]][] =
  [
    [
      (locale) => LINK_TYPES.map((type) => linkWords(locale, type, 'out', false)),
      [
        'Disputes the account of',
        'Denies the account of',
        'Corroborates the account of',
        'Updates the account of',
        'Responds to',
      ],
      ['اعتراض على كلام', 'نفي لكلام', 'تأييد لكلام', 'تحديث لكلام', 'رد على'],
    ],
    [
      (locale) => LINK_TYPES.map((type) => linkWords(locale, type, 'in', false)),
      ['Disputed by', 'Denied by', 'Corroborated by', 'Updated by', 'Answered by'],
      ['اعتراض من', 'نفي من', 'تأييد من', 'تحديث من', 'رد من'],
    ],
    [
      (locale) => LINK_TYPES.map((type) => linkWords(locale, type, 'out', true)),
      [
        'Disputes the report:',
        'Denies the report:',
        'Corroborates the report:',
        'Updates the report:',
        'Responds to the report:',
      ],
      ['اعتراض على خبر:', 'نفي لخبر:', 'تأييد لخبر:', 'تحديث لخبر:', 'رد على خبر:'],
    ],
    [
      (locale) => LINK_TYPES.map((type) => linkWords(locale, type, 'in', true)),
      [
        'Disputed in the report:',
        'Denied in the report:',
        'Corroborated in the report:',
        'Updated in the report:',
        'Answered in the report:',
      ],
      ['اعتراض في خبر:', 'نفي في خبر:', 'تأييد في خبر:', 'تحديث في خبر:', 'رد في خبر:'],
    ],
    [
      (locale) => LINK_ASPECTS.map((aspect) => aspectWords(locale, aspect)),
      [
        'the fact itself',
        'the number',
        'who was targeted or harmed',
        'who is responsible',
        'the date',
        'the place',
        'the wording',
      ],
      ['أصل الواقعة', 'العدد', 'صفة المستهدفين أو المتضررين', 'المسؤولية', 'التاريخ', 'المكان', 'الألفاظ المستخدمة'],
    ],
    [
      (locale) => MEDIA.map((medium) => mediumWords(locale, medium) ?? ''),
      ['written statement', 'speech', 'press briefing', 'interview', 'social media post', 'letter', ''],
      ['بيان مكتوب', 'خطاب', 'إحاطة صحفية', 'مقابلة', 'منشور على مواقع التواصل', 'رسالة', ''],
    ],
    [
      (locale) => EVENT_TYPES.map((type) => kindWords(locale, type)),
      [
        'Operation',
        'Strike',
        'Clash',
        'Ceasefire',
        'Talks',
        'Announcement',
        'Humanitarian matter',
        'Displacement',
        'Legal matter',
        'Other',
      ],
      ['عملية', 'ضربة', 'اشتباك', 'وقف إطلاق النار', 'محادثات', 'إعلان', 'شأن إنساني', 'نزوح', 'شأن قانوني', 'غير ذلك'],
    ],
    [
      (locale) =>
        ['de', 'es', 'fa-AF', 'fr', 'he', 'ka', 'ku', 'tr', 'uk', 'ur', 'ckb'].map((tag) => languageName(locale, tag)),
      [
        'German',
        'Spanish',
        'Persian',
        'French',
        'Hebrew',
        'Georgian',
        'Kurdish',
        'Turkish',
        'Ukrainian',
        'Urdu',
        'ckb',
      ],
      [
        'الألمانية',
        'الإسبانية',
        'الفارسية',
        'الفرنسية',
        'العبرية',
        'الجورجية',
        'الكردية',
        'التركية',
        'الأوكرانية',
        'الأردية',
        'ckb',
      ],
    ],
    [
      (locale) => stepPhrases({ locale, document }, document.claims[0]!).map(toText),
      [
        '\u2068Wire\u2069 (witnessed)',
        '\u2068Wire\u2069 (published)',
        '\u2068Wire\u2069 (told)',
        '\u2068Wire\u2069 (reported)',
        '\u2068Wire\u2069 (relayed)',
        '\u2068Wire\u2069 (translated)',
      ],
      [
        '\u2068Wire\u2069 (مشاهدة مباشرة)',
        '\u2068Wire\u2069 (نشر)',
        '\u2068Wire\u2069 (رواية)',
        '\u2068Wire\u2069 (تقرير)',
        '\u2068Wire\u2069 (نقل)',
        '\u2068Wire\u2069 (ترجمة)',
      ],
    ],
    [
      (locale) =>
        claimFacts({ locale, document }, document.claims[0]!).map(([term, fact]) => `${term}: ${toText(fact)}`),
      [
        'Place: \u2068Dara\u2069',
        'Period: March 2021',
        'Basis: A count that was reported',
        'Verification: Verification not stated',
      ],
      ['المكان: \u2068Dara\u2069', 'الفترة: مارس 2021', 'الأساس: عدد مُعلَن', 'التحقق: لم تُذكر حالة التحقق'],
    ],
    [
      (locale) =>
        document.claims[0]!.responsibility.map((each) => toText(responsibilityPhrase({ locale, document }, each))),
      [
        'Responsibility attributed to \u2068Bea\u2069 by \u2068Ann\u2069',
        'Responsibility acknowledged by \u2068Bea\u2069, according to \u2068Ann\u2069',
        'Responsibility denied by \u2068Bea\u2069, according to \u2068Ann\u2069',
        'Responsibility of \u2068Bea\u2069 established, according to \u2068Ann\u2069',
      ],
      [
        'تُنسب المسؤولية إلى \u2068Bea\u2069، بحسب \u2068Ann\u2069',
        'إقرار بالمسؤولية من \u2068Bea\u2069، بحسب \u2068Ann\u2069',
        'نفي للمسؤولية من \u2068Bea\u2069، بحسب \u2068Ann\u2069',
        'ثبوت مسؤولية \u2068Bea\u2069، بحسب \u2068Ann\u2069',
      ],
    ],
    [
      (locale) => document.corrections.map((each) => toText(correctionPhrase({ locale, document }, each))),
      [
        'Corrected, 4 March 2021: \u2068…\u2069',
        'Clarified, 4 March 2021: \u2068…\u2069',
        'Updated, 4 March 2021: \u2068…\u2069',
        'Retracted, 4 March 2021: \u2068…\u2069',
        'Translation corrected, 4 March 2021: \u2068…\u2069',
      ],
      [
        'تصحيح، 4 مارس 2021: \u2068…\u2069',
        'توضيح، 4 مارس 2021: \u2068…\u2069',
        'تحديث، 4 مارس 2021: \u2068…\u2069',
        'سحب، 4 مارس 2021: \u2068…\u2069',
        'تصحيح الترجمة، 4 مارس 2021: \u2068…\u2069',
      ],
    ],
  ];

for (const [i, lang] of ['en', 'ar'].entries())
  it(`has a word for each of the format: ${lang}`, () => {
    for (const [told, ...words] of GLOSSARY) expect(told(localeFor({ lang }))).to.deep.equal(words[i]);
  });
