import { expect } from '@open-wc/testing';

import { localeFor } from '../../src/language/locale.js';
import { DAYS, HARMED, HOURS, PEOPLE } from '../../src/language/noun-tables.js';
import { counted, countedRange } from '../../src/language/nouns.js';

const NOUNS = { ...PEOPLE, ...HARMED, ...DAYS, ...HOURS };
type NounName = keyof typeof NOUNS;

const ar = localeFor({ lang: 'ar' });
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
  day: { 1: 'يوم واحد', 2: 'يومان', 5: '5 أيام', 44: '44 يومًا', 100: '100 يوم', 103: '103 أيام' },
  month: { 1: 'شهر واحد', 2: 'شهران', 8: '8 أشهر', 11: '11 شهرًا', 100: '100 شهر' },
  year: { 1: 'سنة واحدة', 2: 'سنتان', 3: '3 سنوات', 30: '30 سنة', 100: '100 سنة' },
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
    expect(counted(ar, NOUNS.day, 2, 'oblique')).to.equal('يومين');
    expect(counted(ar, NOUNS.year, 2, 'oblique')).to.equal('سنتين');
  });

  it('says them in English', () => {
    expect(counted(en, NOUNS.person, 0)).to.equal('0 people');
    expect(counted(en, NOUNS.person, 1)).to.equal('1 person');
    expect(counted(en, NOUNS.person, 2)).to.equal('2 people');
    expect(counted(en, NOUNS.civilian, 2)).to.equal('2 civilians');
    expect(counted(en, NOUNS.child, 8)).to.equal('8 children');
    expect(counted(en, NOUNS.woman, 1)).to.equal('1 woman');
    expect(counted(en, NOUNS.soldier, 1003)).to.equal('1,003 soldiers');
    expect(counted(en, NOUNS.day, 44)).to.equal('44 days');
  });

  it('lets the noun of a range agree with its end', () => {
    expect(countedRange(ar, NOUNS.person, 2, 5)).to.equal('بين 2 و5 أشخاص');
    expect(countedRange(ar, NOUNS.person, 8, 11)).to.equal('بين 8 و11 شخصًا');
    expect(countedRange(ar, NOUNS.person, 90, 100, 'oblique')).to.equal('ما بين 90 و100 شخص');
    expect(countedRange(en, NOUNS.person, 2, 5)).to.equal('2–5 people');
  });

  it('has sentences of their own for ranges up to two', () => {
    expect(countedRange(ar, NOUNS.person, 1, 2)).to.equal('شخص أو شخصان');
    expect(countedRange(ar, NOUNS.day, 1, 2, 'oblique')).to.equal('يوم أو يومين');
    expect(countedRange(ar, NOUNS.person, 0, 2)).to.equal('شخصان على الأكثر');
    expect(countedRange(ar, NOUNS.person, 0, 1)).to.equal('شخص واحد على الأكثر');
    expect(countedRange(en, NOUNS.person, 1, 2)).to.equal('1–2 people');
    expect(countedRange(en, NOUNS.person, 0, 2)).to.equal('up to 2 people');
  });

  it('takes a range from a number to itself for that number', () => {
    expect(countedRange(ar, NOUNS.person, 4, 4)).to.equal('4 أشخاص');
    expect(countedRange(en, NOUNS.person, 4, 4)).to.equal('4 people');
  });
});
