import { expect } from '@open-wc/testing';

import { datePhrase, loadDatesFor, onCalendars } from '../../src/language/dates.js';
import { elapsedPhrase } from '../../src/language/elapsed.js';
import { loadFor, localeFor } from '../../src/language/locale.js';
import { toText } from '../../src/language/parts.js';
import { DATES } from './date-cases.js';

const ar = localeFor({ lang: 'ar' });
const en = localeFor({ lang: 'en' });

describe('dates', () => {
  before(() => loadDatesFor(['XXXX']));

  for (const [settings, phrases] of DATES)
    for (const [edtf, phrase] of Object.entries(phrases))
      it(`${edtf} with ${JSON.stringify(settings)}`, async () => {
        await loadFor(settings);
        expect(toText(datePhrase(localeFor(settings), { edtf }))).to.equal(phrase);
      });

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
    expect(datePhrase(en, { edtf: '0001-XX' })).to.deep.equal([{ text: '1', datetime: '0001' }, ' (month not known)']);
    expect(datePhrase(en, { edtf: '199X' })).to.deep.equal(['the 1990s']);
    expect(datePhrase(en, { edtf: '-0043' })).to.deep.equal(['44 BCE']);
    expect(datePhrase(en, { edtf: '0000' })).to.deep.equal(['1 BCE']);
    expect(datePhrase(en, { edtf: '2023-09' })).to.deep.equal([{ text: 'September 2023', datetime: '2023-09' }]);
    expect(datePhrase(en, { edtf: '2023' })).to.deep.equal([{ text: '2023', datetime: '2023' }]);
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
    expect(toText(datePhrase(en, { edtf: '2023-09-19T13:00:00Z' }))).to.equal(
      '19 September 2023, \u206813:00 (UTC, UTC+0)\u2069',
    );
    const eastern = localeFor({ lang: 'ar', numerals: 'arab' });
    expect(toText(datePhrase(eastern, { edtf: '2023-09-19T13:00:00', ...baku }))).to.equal(
      '١٩ سبتمبر ٢٠٢٣، \u2068١٣:٠٠ (Asia/Baku, UTC+٤)\u2069',
    );
  });

  it('tells the times of an interval and of a set there too', () => {
    const told = (edtf: string, locale = en) => toText(datePhrase(locale, { edtf, timeZone: 'Asia/Baku' }));
    expect(told('2023-09-19T13:00:00/2023-09-19T15:00:00')).to.equal(
      '19 September 2023, \u206813:00 (Asia/Baku, UTC+4)\u2069 – 19 September 2023, \u206815:00 (Asia/Baku, UTC+4)\u2069',
    );
    expect(told('2023-09-19T22:00:00Z/2023-09-20', ar)).to.equal(
      'بين 20 سبتمبر 2023، \u206802:00 (Asia/Baku, UTC+4)\u2069 و20 سبتمبر 2023',
    );
    expect(told('2023-09-19T13:00:00/..')).to.equal('since 19 September 2023, \u206813:00 (Asia/Baku, UTC+4)\u2069');
    expect(told('[2023-09-19T13:00:00,2023-09-19T15:00:00]')).to.equal(
      '19 September 2023, \u206813:00 (Asia/Baku, UTC+4)\u2069 or 19 September 2023, \u206815:00 (Asia/Baku, UTC+4)\u2069',
    );
    expect(told('[2023-09-19T13:00:00..2023-09-19T15:00:00]', ar)).to.equal(
      'في وقت ما بين 19 سبتمبر 2023، \u206813:00 (Asia/Baku, UTC+4)\u2069 و19 سبتمبر 2023، \u206815:00 (Asia/Baku, UTC+4)\u2069',
    );
    expect(told('[..2023-09-19T13:00:00]')).to.equal(
      '19 September 2023, \u206813:00 (Asia/Baku, UTC+4)\u2069 or earlier',
    );
    expect(told('[2023-09-19T13:00:00..]')).to.equal(
      '19 September 2023, \u206813:00 (Asia/Baku, UTC+4)\u2069 or later',
    );
  });

  for (const [edtf, timeZone, time] of [
    ['2022-03-27T02:30', 'Europe/Kyiv', '27 March 2022, 02:30 (Europe/Kyiv, UTC+2)'],
    ['2022-03-27T04:30', 'Europe/Kyiv', '27 March 2022, 04:30 (Europe/Kyiv, UTC+3)'],
    ['2022-03-26T23:30', 'Asia/Beirut', '26 March 2022, 23:30 (Asia/Beirut, UTC+2)'],
    ['2023-03-12T01:30', 'America/New_York', '12 March 2023, 01:30 (America/New_York, UTC−5)'],
    ['2023-03-12T03:30', 'America/New_York', '12 March 2023, 03:30 (America/New_York, UTC−4)'],
    ['2023-03-12T06:30Z', 'America/New_York', '12 March 2023, 01:30 (America/New_York, UTC−5)'],
    ['2023-03-12T07:30Z', 'America/New_York', '12 March 2023, 03:30 (America/New_York, UTC−4)'],
    ['1915-04-24T22:00', 'Asia/Baku', '24 April 1915, 22:00 (Asia/Baku, UTC+3:19)'],
    ['1880-04-24T22:00Z', 'America/New_York', '24 April 1880, 17:03 (America/New_York, UTC−4:56)'],
  ] as const)
    it(`tells the offset of ${edtf} in ${timeZone}, near a change of the clocks or before there were zones`, () => {
      expect(toText(datePhrase(en, { edtf, timeZone })).replace(/[\u2068\u2069]/g, '')).to.equal(time);
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
  ['2023-09-08', '2023-09-19', 'بعد 11 يومًا', '11 days later'],
  ['2023-09-19', '[2023-09-20,2023-09-21]', 'بعد يوم أو يومين', '1–2 days later'],
  ['2020-09-27', '2023-09-19', 'بعد سنتين و11 شهرًا', '2 years and 11 months later'],
  ['2019-09-19', '2023-10-19', 'بعد 4 سنوات وشهر واحد', '4 years and 1 month later'],
  ['1923-09-19', '2023-09-19', 'بعد 100 سنة', '100 years later'],
  ['0058-06-01', '2023-06-01', 'بعد 1,965 سنة', '1,965 years later'],
  ['-0001-01-01', '0001-01-01', 'بعد سنتين', '2 years later'],
  ['2012', '2023-09', 'بعد نحو 11 سنة', 'about 11 years later'],
  ['2020-09-27', '2020-11-10', 'بعد 44 يومًا', '44 days later'],
  ['2020-09-27', '[2020-11-09,2020-11-10]', 'بعد ما بين 43 و44 يومًا', '43–44 days later'],
  ['2020-11-10', '2023-07-15', 'بعد سنتين و8 أشهر', '2 years and 8 months later'],
  ['[2020-11-09,2020-11-10]', '2023-07-15', 'بعد سنتين و8 أشهر', '2 years and 8 months later'],
  ['2020-09-27', '2023-09-27', 'بعد 3 سنوات', '3 years later'],
  ['2023-01-15', '2023-07-15', 'بعد 6 أشهر', '6 months later'],
  ['2023-09-14', '2023-09-19~', 'بعد نحو 5 أيام', 'about 5 days later'],
  ['2023-09-14?', '2023-09-19', 'بعد نحو 5 أيام', 'about 5 days later'],
  ['2020-11-10', '?2023-07-15', 'بعد نحو سنتين و8 أشهر', 'about 2 years and 8 months later'],
  ['2020', '2023', 'بعد نحو 3 سنوات', 'about 3 years later'],
  ['2018-05-07', '2020-11', 'بعد نحو سنتين و6 أشهر', 'about 2 years and 6 months later'],
  ['2012-03', '2023-09', 'بعد نحو 11 سنة و6 أشهر', 'about 11 years and 6 months later'],
  ['2012-03', '2024', 'بعد نحو 12 سنة', 'about 12 years later'],
  ['2022-01', '2022-07', 'بعد نحو 6 أشهر', 'about 6 months later'],
  ['2023-01', '2024', 'بعد نحو سنة واحدة', 'about 1 year later'],
  ['2022-01-01', '[2023-03-01,2023-05-01]', 'بعد نحو سنة واحدة و3 أشهر', 'about 1 year and 3 months later'],
  ['2022-01-01', '[2023-03-01,2023-08-01]', 'بعد نحو سنة واحدة و5 أشهر', 'about 1 year and 5 months later'],
  ['2022-01-01', '[2023-03-01,2023-09-01]', 'بعد نحو سنة واحدة و5 أشهر', 'about 1 year and 5 months later'],
  ['2022-01-01', '[2022-10-01,2023-05-01]', 'بعد نحو سنة واحدة', 'about 1 year later'],
  ['2022-01-01', '[2022-01-20,2022-06-20]', 'بعد نحو 3 أشهر', 'about 3 months later'],
  ['2023-09-19', '2023-09-19', undefined, undefined],
  ['2023', '2023-09-19', undefined, undefined],
  ['2023-09-19', '../2023-10', undefined, undefined],
  ['../2023-09', '2023-10-01', undefined, undefined],
  ['2023-06-21', '2023-09-18', 'بعد 89 يومًا', '89 days later'],
  ['2023-06-21', '2023-09-20', 'بعد 91 يومًا', '91 days later'],
  ['2023-06-21', '2023-09-21', 'بعد 3 أشهر', '3 months later'],
  ['2023-09-14~', '2023-09-19', 'بعد نحو 5 أيام', 'about 5 days later'],
  ['2023-09-14~', '[2023-09-19,2023-09-20]', 'بعد ما بين 5 و6 أيام', '5–6 days later'],
  ['-0499', '0000', 'بعد نحو 499 سنة', 'about 499 years later'],
  ['0070-08-30', '1970-08-30', 'بعد 1,900 سنة', '1,900 years later'],
  ['2020-09-27/2020-11-10', '2020-10-04', 'بعد 7 أيام', '7 days later'],
];

describe('the time between events', () => {
  for (const [from, to, arabic, english] of ELAPSED) {
    it(`from ${from} to ${to}`, () => {
      expect(elapsedPhrase(ar, from, to)).to.equal(arabic);
      expect(elapsedPhrase(en, from, to)).to.equal(english);
    });
  }

  const BAKU = 'Asia/Baku';
  const NEW_YORK = 'America/New_York';
  /** Times, the days that they are there, and whether it is known which came first. */
  const TIMES: readonly (readonly [
    from: readonly [edtf: string, timeZone?: string],
    to: readonly [edtf: string, timeZone?: string],
    told: readonly [from: string, to: string, isOrderKnown: boolean],
  ])[] = [
    [
      ['2023-09-20T03:00:00+04:00', BAKU],
      ['2023-09-20T05:00:00+04:00', BAKU],
      ['2023-09-20', '2023-09-20', true],
    ],
    [
      ['2023-09-19T22:00:00+04:00', BAKU],
      ['2023-09-20T22:00:00+04:00', BAKU],
      ['2023-09-19', '2023-09-20', true],
    ],
    // Less than a day, whatever the clocks do: in Beirut midnight was an hour long that was left out.
    [
      ['2023-09-19T23:00:00+04:00', BAKU],
      ['2023-09-20T01:00:00+04:00', BAKU],
      ['2023-09-19', '2023-09-19', true],
    ],
    [
      ['2024-03-30T00:30', 'Asia/Beirut'],
      ['2024-03-31T01:00', 'Asia/Beirut'],
      ['2024-03-30', '2024-03-30', true],
    ],
    [
      ['2023-09-19T13:00', BAKU],
      ['2023-09-19T15:00', BAKU],
      ['2023-09-19', '2023-09-19', true],
    ],
    [
      ['2023-09-19T13:00', BAKU],
      ['2023-09-19T09:00Z', BAKU],
      ['2023-09-19', '2023-09-19', false],
    ],
    // Whole days are those of the place.
    [['2023-09-20'], ['2023-09-20T01:00+04:00', BAKU], ['2023-09-20', '2023-09-20', false]],
    [['2023-09-19'], ['2023-09-20T01:00+04:00', BAKU], ['2023-09-19', '2023-09-20', false]],
    // Of all in a set, the first counts, as the beginning of an interval does.
    [['2010-06-01'], ['{2010-06-11,2013..2015}'], ['2010-06-01', '2010-06-11', false]],
    [['{2011..2015}'], ['2016-02'], ['2011', '2016-02', false]],
    [['{..2015}'], ['2016-02'], ['{..2015}', '2016-02', false]],
    [
      ['{ 2023-09-19T22:00Z, 2023-09-21 }', BAKU],
      ['2023-09-22T03:00', BAKU],
      ['2023-09-20', '2023-09-22', true],
    ],
    // Of an interval its beginning counts, of one of a set all that it can mean.
    [
      ['2023-09-19T22:00Z/2023-09-19T23:00Z', BAKU],
      ['2023-09-20T03:00', BAKU],
      ['2023-09-20', '2023-09-20', true],
    ],
    [
      ['[2023-09-19T13:00,2023-09-19T15:00]', BAKU],
      ['2023-09-19T14:00', BAKU],
      ['[2023-09-19,2023-09-19]', '2023-09-19', false],
    ],
    [
      ['[2023-09-19T13:00..]', BAKU],
      ['2023-09-19T14:00', BAKU],
      ['[2023-09-19T13:00..]', '2023-09-19', false],
    ],
    [
      ['[2023-09-19T22:00Z..2023-09-19]', BAKU],
      ['2023-09-23T14:00', BAKU],
      ['[2023-09-19T22:00Z..2023-09-19]', '2023-09-23', false],
    ],
    [
      ['2023-09-19~T22:00Z', BAKU],
      ['2023-09-23T14:00', BAKU],
      ['2023-09-20~', '2023-09-23', true],
    ],
    // An hour that comes twice.
    [
      ['2021-11-07T01:50-04:00', NEW_YORK],
      ['2021-11-07T01:10-05:00', NEW_YORK],
      ['2021-11-07', '2021-11-07', true],
    ],
    [
      ['2023-09-19T20:40Z', BAKU],
      ['2023-09-19T20:50Z', NEW_YORK],
      ['2023-09-20', '2023-09-20', true],
    ],
    // The order of the dates is not that of the times.
    [
      ['2023-09-19T14:00+04:00', BAKU],
      ['2023-09-19T13:00', BAKU],
      ['2023-09-19', '2023-09-19', false],
    ],
    [
      ['9999-12-31T22:00Z', BAKU],
      ['9999-12-31T23:00Z', BAKU],
      ['9999-12-31T22:00Z', '9999-12-31T22:00Z', true],
    ],
  ];

  for (const [[from, fromZone], [to, toZone], [first, second, isOrderKnown]] of TIMES)
    it(`from ${from} to ${to}: on which days, and whether the order is known`, async () => {
      await loadDatesFor([from, to]);
      const [a, b] = [
        { edtf: from, basis: 'stated', ...(fromZone && { timeZone: fromZone }) },
        { edtf: to, basis: 'stated', ...(toZone && { timeZone: toZone }) },
      ] as const;
      expect(onCalendars(a, b)).to.deep.equal([first, second, isOrderKnown]);
      expect(onCalendars(b, a)).to.deep.equal([second, first, isOrderKnown]);
    });

  it('does not depend on a clock that is put forward in between', () => {
    // In Los Angeles, 12 March 2023 had 23 hours.
    expect(elapsedPhrase(en, '2023-03-11', '2023-03-13')).to.equal('2 days later');
  });
});
