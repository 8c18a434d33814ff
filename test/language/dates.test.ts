import { expect } from '@open-wc/testing';

import { datePhrase } from '../../src/language/dates.js';
import { elapsedPhrase } from '../../src/language/elapsed.js';
import { localeFor } from '../../src/language/locale.js';
import { toText } from '../../src/language/parts.js';

const ar = localeFor('ar');
const en = localeFor('en');

const DATES: readonly [edtf: string, ar: string, en: string][] = [
  ['2023-09-19', '19 سبتمبر 2023', '19 September 2023'],
  ['2023-09', 'سبتمبر 2023', 'September 2023'],
  ['2023', '2023', '2023'],
  ['2023-09-19?', 'ربما 19 سبتمبر 2023', 'possibly 19 September 2023'],
  ['2023-09-19~', 'نحو 19 سبتمبر 2023', 'about 19 September 2023'],
  ['2020-11%', 'ربما نحو نوفمبر 2020', 'possibly about November 2020'],
  ['2020-09-27/2020-11-10', 'بين 27 سبتمبر و10 نوفمبر 2020', '27 September – 10 November 2020'],
  ['2020-11-09/2020-11-10', 'بين 9 و10 نوفمبر 2020', '9 – 10 November 2020'],
  ['2019-12-30/2020-01-02', 'بين 30 ديسمبر 2019 و2 يناير 2020', '30 December 2019 – 2 January 2020'],
  ['2020-09/2020-11', 'بين سبتمبر ونوفمبر 2020', 'September – November 2020'],
  ['2020-09-27/2020-11-09~', 'بين 27 سبتمبر ونحو 9 نوفمبر 2020', '27 September – about 9 November 2020'],
  ['[2023-09-19,2023-09-26]', '19 أو 26 سبتمبر 2023', '19 or 26 September 2023'],
  ['[2020-11-09,2020-11-10]', '9 أو 10 نوفمبر 2020', '9 or 10 November 2020'],
  ['{2020,2023}', '2020 و2023', '2020 and 2023'],
  ['[..2020-11-10]', '10 نوفمبر 2020 أو قبله', '10 November 2020 or earlier'],
  ['[2020-11-10..]', '10 نوفمبر 2020 أو بعده', '10 November 2020 or later'],
  ['[2020-11-09..2020-11-12]', 'بين 9 و12 نوفمبر 2020', 'between 9 and 12 November 2020'],
  ['2023-09-XX', 'سبتمبر 2023 (اليوم غير معروف)', 'September 2023 (day not known)'],
  ['2023-XX-XX', '2023 (الشهر غير معروف)', '2023 (month not known)'],
  ['XXXX-09-27', '27 سبتمبر (السنة غير معروفة)', '27 September (year not known)'],
  ['199X', 'عقد 1990', 'the 1990s'],
  ['19XX', 'القرن الـ20', 'the 20th century'],
  ['-0043', '44 ق.م', '44 BCE'],
  ['2023-21', 'ربيع 2023', 'spring 2023'],
  ['2023-22', 'صيف 2023', 'summer 2023'],
  ['2023-23', 'خريف 2023', 'autumn 2023'],
  ['2023-24', 'شتاء 2023', 'winter 2023'],
  ['2023-10-01/..', 'منذ 1 أكتوبر 2023', 'since 1 October 2023'],
  ['../2023-10-01', 'حتى 1 أكتوبر 2023', 'until 1 October 2023'],
  ['2023-10-01/', 'من 1 أكتوبر 2023، والنهاية غير معروفة', 'from 1 October 2023, end not known'],
  ['/2023-10-01', 'حتى 1 أكتوبر 2023، والبداية غير معروفة', 'until 1 October 2023, start not known'],
  ['2023-09~-19', '19 سبتمبر 2023 (نحو الشهر ونحو السنة)', '19 September 2023 (about month and about year)'],
];

describe('dates', () => {
  for (const [edtf, arabic, english] of DATES) {
    it(edtf, () => {
      expect(toText(datePhrase(ar, { edtf }))).to.equal(arabic);
      expect(toText(datePhrase(en, { edtf }))).to.equal(english);
    });
  }

  it('marks each date with the valid datetime of what is known', () => {
    expect(datePhrase(en, { edtf: '2023-09-19~' })).to.deep.equal([
      'about ',
      { text: '19 September 2023', datetime: '2023-09-19' },
    ]);
    expect(datePhrase(en, { edtf: '2020-09-27/2020-11-10' })).to.deep.equal([
      { text: '27 September', datetime: '2020-09-27' },
      ' – ',
      { text: '10 November 2020', datetime: '2020-11-10' },
    ]);
    expect(datePhrase(en, { edtf: '2023-09-XX' })).to.deep.equal([
      { text: 'September 2023', datetime: '2023-09' },
      ' (day not known)',
    ]);
    expect(datePhrase(en, { edtf: '199X' })).to.deep.equal(['the 1990s']);
    expect(datePhrase(en, { edtf: '-0043' })).to.deep.equal(['44 BCE']);
  });

  it("tells a time on the clock of the event's place, and names it", () => {
    const baku = { timeZone: 'Asia/Baku' };
    expect(toText(datePhrase(en, { edtf: '2023-09-19T09:00:00Z', ...baku }))).to.equal(
      '19 September 2023, \u206813:00 (Asia/Baku, UTC+4)\u2069',
    );
    expect(toText(datePhrase(en, { edtf: '2023-09-19T13:00:00', ...baku }))).to.equal(
      '19 September 2023, \u206813:00 (Asia/Baku, UTC+4)\u2069',
    );
    expect(toText(datePhrase(ar, { edtf: '2023-09-19T23:30:00Z', ...baku }))).to.equal(
      '20 سبتمبر 2023، \u206803:30 (Asia/Baku, UTC+4)\u2069',
    );
    expect(toText(datePhrase(en, { edtf: '2023-09-19T13:00:00', timeZone: 'Asia/Tehran' }))).to.equal(
      '19 September 2023, \u206813:00 (Asia/Tehran, UTC+3:30)\u2069',
    );
  });

  it('throws for what is not EDTF', () => {
    expect(() => datePhrase(en, { edtf: '2023-13-01' })).to.throw(
      '"2023-13-01" is not a date in EDTF: there is no month 13',
    );
  });
});

const ELAPSED: readonly [from: string, to: string, ar: string | undefined, en: string | undefined][] = [
  ['2023-09-14', '2023-09-19', 'بعد 5 أيام', '5 days later'],
  ['2023-09-18', '2023-09-19', 'بعد يوم واحد', '1 day later'],
  ['2023-09-17', '2023-09-19', 'بعد يومين', '2 days later'],
  ['2020-09-27', '2020-11-10', 'بعد 44 يومًا', '44 days later'],
  ['2020-09-27', '[2020-11-09,2020-11-10]', 'بعد ما بين 43 و44 يومًا', '43–44 days later'],
  ['2020-11-10', '2023-07-15', 'بعد سنتين و8 أشهر', '2 years and 8 months later'],
  ['[2020-11-09,2020-11-10]', '2023-07-15', 'بعد سنتين و8 أشهر', '2 years and 8 months later'],
  ['2020-09-27', '2023-09-27', 'بعد 3 سنوات', '3 years later'],
  ['2023-01-15', '2023-07-15', 'بعد 6 أشهر', '6 months later'],
  ['2023-09-14', '2023-09-19~', 'بعد نحو 5 أيام', 'about 5 days later'],
  ['2020', '2023', 'بعد نحو 3 سنوات', 'about 3 years later'],
  ['2022-01', '2022-07', 'بعد نحو 6 أشهر', 'about 6 months later'],
  ['2023-09-19', '2023-09-19', undefined, undefined],
  ['2023', '2023-09-19', undefined, undefined],
  ['2023-09-19', '../2023-10', undefined, undefined],
  ['2020-09-27/2020-11-10', '2020-10-04', 'بعد 7 أيام', '7 days later'],
];

describe('the time between events', () => {
  for (const [from, to, arabic, english] of ELAPSED) {
    it(`from ${from} to ${to}`, () => {
      expect(elapsedPhrase(ar, from, to)).to.equal(arabic);
      expect(elapsedPhrase(en, from, to)).to.equal(english);
    });
  }

  it('does not depend on a clock that is put forward in between', () => {
    // In Los Angeles, 12 March 2023 had 23 hours.
    expect(elapsedPhrase(en, '2023-03-11', '2023-03-13')).to.equal('2 days later');
  });
});
