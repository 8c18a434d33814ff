import { expect } from '@open-wc/testing';

import { CHANGED } from '../../src/components/conflict-timeline/features/refresh-nouns.js';
import { localeFor } from '../../src/language/locale.js';
import { EVENTS } from '../../src/language/event-words.js';
import { furtherLocale, HARMED, HOURS } from '../../src/language/further-nouns.js';
import { DAYS, PEOPLE } from '../../src/language/noun-tables.js';
import { counted, countedRange } from '../../src/language/nouns.js';

const NOUNS = { ...PEOPLE, ...HARMED, ...DAYS, ...HOURS, ...EVENTS, ...CHANGED };
type NounName = keyof typeof NOUNS;

const ar = furtherLocale(localeFor({ lang: 'ar' }));
const en = localeFor({ lang: 'en' });

/** Every CLDR category of Arabic, with the numbers that news gets wrong: 100 to 103, 111, 1,003. */
const ARABIC: Record<string, Record<number, string>> = {
  person: {
    0: 'لا أحد',
    1: 'شخص واحد',
    2: 'شخصان',
    3: '3 أشخاص',
    10: '10 أشخاص',
    11: '11 شخصًا',
    99: '99 شخصًا',
    100: '100 شخص',
    101: '101 شخص',
    102: '102 شخص',
    103: '103 أشخاص',
    110: '110 أشخاص',
    111: '111 شخصًا',
    200: '200 شخص',
    1003: '1,003 أشخاص',
    100000: '100,000 شخص',
  },
  civilian: {
    0: 'لا مدنيين',
    1: 'مدني واحد',
    2: 'مدنيان',
    3: '3 مدنيين',
    11: '11 مدنيًا',
    100: '100 مدني',
    103: '103 مدنيين',
  },
  child: { 0: 'لا أطفال', 1: 'طفل واحد', 2: 'طفلان', 8: '8 أطفال', 11: '11 طفلًا', 100: '100 طفل', 104: '104 أطفال' },
  woman: { 0: 'لا نساء', 1: 'امرأة واحدة', 2: 'امرأتان', 3: '3 نساء', 11: '11 امرأة', 100: '100 امرأة' },
  soldier: { 0: 'لا جنود', 1: 'جندي واحد', 2: 'جنديان', 7: '7 جنود', 12: '12 جنديًا', 102: '102 جندي' },
  killed: {
    0: 'لا قتلى',
    1: 'قتيل واحد',
    2: 'قتيلان',
    3: '3 قتلى',
    11: '11 قتيلًا',
    101: '101 قتيل',
    1003: '1,003 قتلى',
  },
  injured: { 0: 'لا جرحى', 1: 'جريح واحد', 2: 'جريحان', 10: '10 جرحى', 99: '99 جريحًا', 100: '100 جريح' },
  missing: { 0: 'لا مفقودين', 1: 'مفقود واحد', 2: 'مفقودان', 4: '4 مفقودين', 12: '12 مفقودًا', 200: '200 مفقود' },
  detained: { 0: 'لا محتجزين', 1: 'محتجز واحد', 2: 'محتجزان', 9: '9 محتجزين', 30: '30 محتجزًا', 102: '102 محتجز' },
  displaced: {
    0: 'لا نازحين',
    1: 'نازح واحد',
    2: 'نازحان',
    110: '110 نازحين',
    111: '111 نازحًا',
    10000: '10,000 نازح',
    100000: '100,000 نازح',
  },
  day: { 1: 'يوم واحد', 2: 'يومان', 5: '5 أيام', 44: '44 يومًا', 100: '100 يوم', 103: '103 أيام' },
  month: { 1: 'شهر واحد', 2: 'شهران', 8: '8 أشهر', 11: '11 شهرًا', 100: '100 شهر' },
  year: { 1: 'سنة واحدة', 2: 'سنتان', 3: '3 سنوات', 30: '30 سنة', 100: '100 سنة' },
  minute: { 1: 'دقيقة واحدة', 2: 'دقيقتان', 5: '5 دقائق', 45: '45 دقيقة', 100: '100 دقيقة' },
  hour: { 1: 'ساعة واحدة', 2: 'ساعتان', 9: '9 ساعات', 24: '24 ساعة', 100: '100 ساعة' },
  event: { 0: 'لا أحداث', 1: 'حدث واحد', 2: 'حدثان', 3: '3 أحداث', 11: '11 حدثًا', 100: '100 حدث', 103: '103 أحداث' },
  new: {
    1: 'حدث جديد واحد',
    2: 'حدثان جديدان',
    3: '3 أحداث جديدة',
    11: '11 حدثًا جديدًا',
    100: '100 حدث جديد',
  },
  changed: {
    1: 'حدث معدَّل واحد',
    2: 'حدثان معدَّلان',
    10: '10 أحداث معدَّلة',
    99: '99 حدثًا معدَّلًا',
    101: '101 حدث معدَّل',
  },
  week: { 1: 'أسبوع واحد', 2: 'أسبوعان', 6: '6 أسابيع', 11: '11 أسبوعًا', 100: '100 أسبوع' },
};

const ENGLISH: Record<string, Record<number, string>> = {
  person: { 0: '0 people', 1: '1 person', 2: '2 people', 1003: '1,003 people', 100000: '100,000 people' },
  civilian: { 0: '0 civilians', 1: '1 civilian', 2: '2 civilians', 11: '11 civilians' },
  child: { 0: '0 children', 1: '1 child', 2: '2 children', 8: '8 children' },
  woman: { 0: '0 women', 1: '1 woman', 2: '2 women', 101: '101 women' },
  soldier: { 0: '0 soldiers', 1: '1 soldier', 2: '2 soldiers', 1003: '1,003 soldiers' },
  killed: { 0: '0 killed', 1: '1 killed', 2: '2 killed', 101: '101 killed' },
  injured: { 0: '0 injured', 1: '1 injured', 11: '11 injured' },
  missing: { 1: '1 missing', 12: '12 missing' },
  detained: { 1: '1 detained', 30: '30 detained' },
  displaced: { 1: '1 displaced', 100000: '100,000 displaced' },
  day: { 1: '1 day', 2: '2 days', 44: '44 days' },
  month: { 1: '1 month', 8: '8 months' },
  year: { 1: '1 year', 30: '30 years' },
  minute: { 1: '1 minute', 45: '45 minutes' },
  hour: { 1: '1 hour', 24: '24 hours' },
  event: { 0: '0 events', 1: '1 event', 11: '11 events', 1000: '1,000 events' },
  new: { 1: '1 new event', 2: '2 new events', 11: '11 new events' },
  changed: { 1: '1 changed event', 2: '2 changed events', 11: '11 changed events' },
  week: { 1: '1 week', 6: '6 weeks' },
};

describe('counted nouns', () => {
  for (const [noun, forms] of Object.entries(ARABIC))
    for (const [n, phrase] of Object.entries(forms))
      it(`says ${n} × ${noun} in Arabic`, () => expect(counted(ar, NOUNS[noun as NounName], +n)).to.equal(phrase));

  it('has the oblique dual, told apart from the plural where the two are spelled alike', () => {
    expect(counted(ar, NOUNS.civilian, 2, 'oblique')).to.equal('مدنيَّين اثنين');
    expect(counted(ar, NOUNS.person, 2, 'oblique')).to.equal('شخصين');
    expect(counted(ar, NOUNS.child, 2, 'oblique')).to.equal('طفلين');
    expect(counted(ar, NOUNS.woman, 2, 'oblique')).to.equal('امرأتين');
    expect(counted(ar, NOUNS.soldier, 2, 'oblique')).to.equal('جنديين');
    expect(counted(ar, NOUNS.killed, 2, 'oblique')).to.equal('قتيلين');
    expect(counted(ar, NOUNS.injured, 2, 'oblique')).to.equal('جريحين');
    expect(counted(ar, NOUNS.missing, 2, 'oblique')).to.equal('مفقودَين اثنين');
    expect(counted(ar, NOUNS.detained, 2, 'oblique')).to.equal('محتجزَين اثنين');
    expect(counted(ar, NOUNS.displaced, 2, 'oblique')).to.equal('نازحَين اثنين');
    expect(counted(ar, NOUNS.day, 2, 'oblique')).to.equal('يومين');
    expect(counted(ar, NOUNS.month, 2, 'oblique')).to.equal('شهرين');
    expect(counted(ar, NOUNS.event, 2, 'oblique')).to.equal('حدثين');
    expect(counted(ar, NOUNS.week, 2, 'oblique')).to.equal('أسبوعين');
    expect(counted(ar, NOUNS.hour, 2, 'oblique')).to.equal('ساعتين');
    expect(counted(ar, NOUNS.minute, 2, 'oblique')).to.equal('دقيقتين');
    expect(counted(ar, NOUNS.year, 2, 'oblique')).to.equal('سنتين');
  });

  for (const [noun, forms] of Object.entries(ENGLISH))
    for (const [n, phrase] of Object.entries(forms))
      it(`says ${n} × ${noun} in English`, () => expect(counted(en, NOUNS[noun as NounName], +n)).to.equal(phrase));

  it('lets the noun of a range agree with its end', () => {
    expect(countedRange(ar, NOUNS.person, 2, 5)).to.equal('بين 2 و5 أشخاص');
    expect(countedRange(ar, NOUNS.person, 8, 11)).to.equal('بين 8 و11 شخصًا');
    expect(countedRange(ar, NOUNS.person, 90, 100, 'oblique')).to.equal('ما بين 90 و100 شخص');
    expect(countedRange(ar, NOUNS.killed, 95, 103)).to.equal('بين 95 و103 قتلى');
    expect(countedRange(ar, NOUNS.person, 0, 5)).to.equal('بين 0 و5 أشخاص');
    expect(countedRange(ar, NOUNS.displaced, 90000, 100000)).to.equal('بين 90,000 و100,000 نازح');
    expect(countedRange(en, NOUNS.person, 2, 5)).to.equal('2–5 people');
    expect(countedRange(en, NOUNS.displaced, 90000, 100000)).to.equal('90,000–100,000 displaced');
  });

  it('has sentences of their own for ranges up to two', () => {
    expect(countedRange(ar, NOUNS.person, 1, 2)).to.equal('شخص أو شخصان');
    expect(countedRange(ar, NOUNS.day, 1, 2, 'oblique')).to.equal('يوم أو يومين');
    expect(countedRange(ar, NOUNS.person, 0, 2)).to.equal('شخصان على الأكثر');
    expect(countedRange(ar, NOUNS.person, 0, 1)).to.equal('شخص واحد على الأكثر');
    expect(countedRange(ar, NOUNS.woman, 1, 2)).to.equal('امرأة أو امرأتان');
    expect(countedRange(ar, NOUNS.killed, 1, 2, 'oblique')).to.equal('قتيل أو قتيلين');
    expect(countedRange(ar, NOUNS.civilian, 0, 2, 'oblique')).to.equal('مدنيَّين اثنين على الأكثر');
    expect(countedRange(en, NOUNS.person, 1, 2)).to.equal('1–2 people');
    expect(countedRange(en, NOUNS.person, 0, 2)).to.equal('up to 2 people');
  });

  it('takes a range from a number to itself for that number', () => {
    expect(countedRange(ar, NOUNS.person, 4, 4)).to.equal('4 أشخاص');
    expect(countedRange(en, NOUNS.person, 4, 4)).to.equal('4 people');
  });
});
