// Every count against CLDR, and every Arabic phrase against the forms of its noun.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import cldr from 'cldr-core/supplemental/plurals.json' with { type: 'json' };
import { importSources } from '../support/bundle.mjs';

const { PEOPLE, HARMED, DAYS, HOURS, EVENTS, counted, furtherLocale, localeFor, loadFor, LANGUAGES, DRAFT_LANGUAGES } =
  await importSources(
    'src/language/noun-tables.ts',
    'src/language/further-nouns.ts',
    'src/language/event-words.ts',
    'src/language/nouns.ts',
    'src/language/locale.ts',
  );
const NOUNS = { ...PEOPLE, ...HARMED, ...DAYS, ...HOURS, ...EVENTS };

const range = (from, to) => Array.from({ length: to - from + 1 }, (_, i) => from + i);
const COUNTS = [...range(0, 250), ...range(999, 1112), 10_000, 100_000];

/** Category of a whole number by the rules of CLDR, as UTS #35 writes them. */
function category(language, n) {
  const rules = cldr.supplemental['plurals-type-cardinal'][language];
  // Of a whole number, n and i are the number; v, w, f, t, c and e are 0.
  const operand = (name) => (name === 'n' || name === 'i' ? n : 0);
  const holds = (relation) => {
    const [, name, modulo, sign, list] = /^(\w)(?:\s*%\s*(\d+))?\s*(!?=)\s*([\d.,]+)$/.exec(relation.trim());
    const value = modulo ? operand(name) % +modulo : operand(name);
    const inList = list.split(',').some((part) => {
      const [low, high = low] = part.split('..').map(Number);
      return value >= low && value <= high;
    });
    return inList === (sign === '=');
  };
  for (const [key, rule] of Object.entries(rules)) {
    const condition = rule.split('@')[0].trim();
    const name = key.replace('pluralRule-count-', '');
    if (!condition) continue;
    if (condition.split(' or ').some((all) => all.split(' and ').every(holds))) return name;
  }
  return 'other';
}

describe('plural categories', () => {
  for (const language of [...LANGUAGES, ...DRAFT_LANGUAGES])
    it(`of ${language} are those of CLDR`, async () => {
      const settings = { lang: language };
      await loadFor(settings);
      const locale = localeFor(settings);
      assert.equal(locale.tag, language);
      for (const n of COUNTS) assert.equal(locale.plural(n), category(language, n), String(n));
    });
});

/** zero, one, two as subject, two after a preposition, few, many, other. */
const FORMS = {
  person: ['لا أحد', 'شخص واحد', 'شخصان', 'شخصين', 'أشخاص', 'شخصًا', 'شخص'],
  civilian: ['لا مدنيين', 'مدني واحد', 'مدنيان', 'مدنيَّين اثنين', 'مدنيين', 'مدنيًا', 'مدني'],
  child: ['لا أطفال', 'طفل واحد', 'طفلان', 'طفلين', 'أطفال', 'طفلًا', 'طفل'],
  woman: ['لا نساء', 'امرأة واحدة', 'امرأتان', 'امرأتين', 'نساء', 'امرأة', 'امرأة'],
  soldier: ['لا جنود', 'جندي واحد', 'جنديان', 'جنديين', 'جنود', 'جنديًا', 'جندي'],
  killed: ['لا قتلى', 'قتيل واحد', 'قتيلان', 'قتيلين', 'قتلى', 'قتيلًا', 'قتيل'],
  injured: ['لا جرحى', 'جريح واحد', 'جريحان', 'جريحين', 'جرحى', 'جريحًا', 'جريح'],
  missing: ['لا مفقودين', 'مفقود واحد', 'مفقودان', 'مفقودَين اثنين', 'مفقودين', 'مفقودًا', 'مفقود'],
  detained: ['لا محتجزين', 'محتجز واحد', 'محتجزان', 'محتجزَين اثنين', 'محتجزين', 'محتجزًا', 'محتجز'],
  displaced: ['لا نازحين', 'نازح واحد', 'نازحان', 'نازحَين اثنين', 'نازحين', 'نازحًا', 'نازح'],
  day: ['أقل من يوم', 'يوم واحد', 'يومان', 'يومين', 'أيام', 'يومًا', 'يوم'],
  month: ['أقل من شهر', 'شهر واحد', 'شهران', 'شهرين', 'أشهر', 'شهرًا', 'شهر'],
  year: ['أقل من سنة', 'سنة واحدة', 'سنتان', 'سنتين', 'سنوات', 'سنة', 'سنة'],
  minute: ['أقل من دقيقة', 'دقيقة واحدة', 'دقيقتان', 'دقيقتين', 'دقائق', 'دقيقة', 'دقيقة'],
  hour: ['أقل من ساعة', 'ساعة واحدة', 'ساعتان', 'ساعتين', 'ساعات', 'ساعة', 'ساعة'],
  event: ['لا أحداث', 'حدث واحد', 'حدثان', 'حدثين', 'أحداث', 'حدثًا', 'حدث'],
  week: ['أقل من أسبوع', 'أسبوع واحد', 'أسبوعان', 'أسبوعين', 'أسابيع', 'أسبوعًا', 'أسبوع'],
};

const group = (n) => String(n).replace(/(\d)(\d{3})$/, '$1,$2');

describe('every count of every noun in Arabic', () => {
  const ar = furtherLocale(localeFor({ lang: 'ar' }));

  it('covers every noun there is', () => assert.deepEqual(Object.keys(FORMS).sort(), Object.keys(NOUNS).sort()));

  for (const [noun, [zero, one, two, oblique, few, many, other]] of Object.entries(FORMS))
    it(noun, () => {
      for (const n of COUNTS) {
        const digits = group(n);
        const phrases = {
          zero: [zero, zero],
          one: [one, one],
          two: [two, oblique],
          few: [`${digits} ${few}`, `${digits} ${few}`],
          many: [`${digits} ${many}`, `${digits} ${many}`],
          other: [`${digits} ${other}`, `${digits} ${other}`],
        }[category('ar', n)];
        assert.equal(counted(ar, NOUNS[noun], n), phrases[0]);
        assert.equal(counted(ar, NOUNS[noun], n, 'oblique'), phrases[1]);
      }
    });
});

describe('counts in the drafts', () => {
  for (const [language, n, noun, phrase] of [
    ['ru', 1, 'child', '1 ребёнок'],
    ['ru', 2, 'child', '2 ребёнка'],
    ['ru', 5, 'child', '5 детей'],
    ['ru', 21, 'child', '21 ребёнок'],
    ['ru', 1001, 'child', '1\u00a0001 ребёнок'],
    ['hy', 0, 'person', '0 մարդ'],
    ['hy', 1, 'person', '1 մարդ'],
    ['hy', 8, 'child', '8 երեխա'],
    ['az', 11, 'person', '11 nəfər'],
    ['tr', 8, 'child', '8 çocuk'],
    ['fa', 0, 'person', '۰ نفر'],
    ['fa', 1, 'person', 'یک نفر'],
    ['fa', 8, 'child', '۸ کودک'],
    ['fa', 1003, 'person', '۱٬۰۰۳ نفر'],
  ])
    it(`${n} × ${noun} in ${language}`, async () => {
      await loadFor({ lang: language });
      assert.equal(counted(localeFor({ lang: language }), NOUNS[noun], n), phrase);
    });
});
