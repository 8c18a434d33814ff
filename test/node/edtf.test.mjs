// Our parser of EDTF beside the reference one: what is a date, and between which days it lies.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import edtf from 'edtf';
import { importSources } from '../support/bundle.mjs';

const { parseEdtf } = await importSources('src/explainer/edtf.ts');

const words = (text) => text.trim().split(/\s+/);

const VALID = [
  // Level 0
  ...words(`
    1985-04-12 1985-04 1985 2024-02-29 2000-02-29 0001-01-01 0001 0000 9999 9999-12-31 1600-02-29 2020-12
    1985-04-12T23:20 1985-04-12T23:20:30 1985-04-12T23:20:30Z 1985-04-12T23:20:30-04 1985-04-12T23:20:30-04:00
    1985-04-12T23:20:30+04:30 1985-04-12T23:20:30+14:00 1985-04-12T23:20:30-12:00 1964/2008 2004-06/2006-08
    2004-02-01/2005-02-08 2004-02-01/2005-02 2004-02-01/2005 2005/2006-02 2004/2004-06 2004-06-11/2004-07
    1985-04-12T10:00/1985-04-12T12:00`),
  // Level 1
  ...words(`
    Y170000002 Y-170000002 Y12345 Y-12345 -1985 -1985-04 -0043-03-15 -0001 -3333-12-31 -9999 2001-21 2001-22
    2001-23 2001-24 1984? 2004-06~ 2004-06-11% 2004-06? 1984~ 1984% 2004-06-11? 2004-06-11~ 201X 20XX 2XXX XXXX
    2004-XX 1985-04-XX 1985-XX-XX 199X 19XX XXXX-XX XXXX-XX-XX -19XX -198X 2004-06-XX/2004-07-03 19XX/2004
    2004-XX-XX/.. 1985-04-12/.. 1985-04/.. 1985/.. ../1985-04-12 ../1985-04 ../1985 1985-04-12/ 1985-04/ 1985/
    /1985-04-12 /1985-04 /1985 1984~/2004-06 1984/2004-06~ 1984~/2004~ 1984?/2004% 1984-06?/2004-08?
    2004-06-11%/2004-06-12~ 1984-06-02?/ 1984-06-02~/.. 2020-09-27/2020-11-09~ 2023-09-19? 2023-09-19~ 2020-11~`),
  // Level 2: sets
  ...words(`
    [1667,1668,1670..1672] [..1760-12-03] [1760-12..] [1760-01,1760-02,1760-12..] [1667,1760-12] [1984]
    {1667,1668,1670..1672} {1960,1961-12} {..1984} {1984..} {-0001,0001} [201X,2020] [1984..1986]
    {..1983-12-31,1984-10-10..1984-11-01,1984-11-05..} [2023-09-19,2023-09-26] [2020-11-09,2020-11-10]`),
  // Level 2: masks
  ...words(`
    156X-12-25 15XX-12-25 15XX-12-XX 1560-XX-25 XXXX-12-XX XXXX-12-25 1XXX-XX 1XXX-12 1984-1X 1984-0X 1984-X2
    1984-12-2X 1984-12-3X 1984-12-X1 1984-12-X9 1985-02-X9 1984-0X-31 1984-XX-31 20X4 2XX4-06 X004 X984-02-29
    XXXX-02-29 1985-X0-01 -156X-12-25 -1XXX -000X`),
  // Level 2: qualified parts
  ...words(`
    2004-06~-11 2004?-06-11 2004-06%-11 ?2004-06-~11 2004-%06-11 2004-?06-?11 2004-06-~11 ?2004-06 2004?-06
    2004-?06 ?1984 ~1984 2004?-06?-11 ~2004-06-11 2004-%06/2005`),
];

const INVALID = [
  '',
  ' ',
  ' 1985',
  '1985 ',
  '1 November 2024',
  '2023-09-19 12:00',
  ...words(`
    19/09/2023 2023/09/19 1985/04/12 1985.04.12 today unknown open 85-04-12 01/2008 1964-2008 +1985
    1985-102 1985-W15-5 2023-13 2023-00 2023-13-01 2023-13? 2023-02-30 2023-02-30? 2023-04-31 2023-09-32
    2023-09-00 1985-00-XX 2023-9-19 2023-09-9 2023-9 20X 201x 1984-2X 1984-02-3X XXXX-02-30 1985-1X-32 -00 -0000
    2023-09-19T25:00:00 2023-09-19T12:60:00 2023-09-19T12:00:60 2023-09-19T12 2023-09T12:00:00 2023-09-19T12:00?
    2023-09-19T12:00+25:00 2023-09-19T12:00+15:00 2023-09-19T12:00+04:60 2023-09-19T12:00z 2023-09-19Z
    2023-09-19?? 2023-09-19?~ 2023-09-19! 2023-20 2001-42 2001-21-05 2004-06-(01)~ 2023-09-19/2023-09-18
    2024/2023 1985/-0001 2020/2021/2022 2004-01-01/open 2020/[2021,2022] [1667 1667] [1667} {1667] [] {} [..]
    [1667,] [1667;1668] [1984/1985] [a] Y2023 Y-2023 Y17 Y00001 Y10000-05 YXXXX5 2X23X`),
];

/** What the reference takes for a date and we do not, on purpose. */
const REFUSED = {
  'Y-17E7': 'exponential years: no event of a newsroom has one',
  Y3388E2S3: 'exponential years',
  '1950S2': 'significant digits',
  '2001-25': 'seasons by hemisphere',
  '2001-33': 'quarters',
  '2001-41': 'semesters',
  19: 'centuries of two digits are in ISO 8601-2, not in EDTF; 19XX says the same',
  198: 'decades of three digits, likewise',
  20230919: 'a number is milliseconds to the reference',
  '2023-02-29': 'no such day: the reference takes it for the next',
  '1900-02-29': 'no such day',
  '2023-09-19T24:00:00': 'ISO 8601 of 2019 has no hour 24',
  '2023-09-19T12:00:00.123': 'fractions of a second',
  '2023-09-19T12:00+0430': 'ISO 8601 writes the offset like the time, with a colon',
  '/': 'it says nothing',
  '../..': 'it says nothing',
  '../': 'it says nothing',
  '[1984..1980]': 'it ends before it begins',
};

/** What we take for a date and the reference does not. */
const ACCEPTED = {
  '2023-09-19/2023-09-19': 'an interval of one day',
  '2004-06/2004': 'the end is the end of the year',
  '2001-21?': 'a season can be in doubt like a month',
  '2001-21/2001-23': 'a season can begin an interval',
  'Y12345/..': 'a far year can begin an interval',
  '19XX?': 'a date with unspecified digits can be in doubt',
  '2004-06-XX~': 'a date with unspecified digits can be in doubt',
  '156X-~12': 'a date with unspecified digits can be in doubt',
  '[2023?,2024]': 'a member of a set can be in doubt',
  '[2001-21,2001-22]': 'a season can be a member of a set',
  '[1760,..1750]': 'a set can be open in any place',
  '1984-04-3X': 'April has a 30th',
  '[ 1667 ]': 'space inside the brackets',
  '2023-09-19T12:00-00:00': 'RFC 3339 has it',
};

/** Where the two differ in what a date can mean, and why ours is meant. */
const OTHER_BOUNDS = {
  // The reference ends where the last range begins.
  '[1667,1668,1670..1672]': ['1667-01-01', '1672-12-31'],
  '{1667,1668,1670..1672}': ['1667-01-01', '1672-12-31'],
  '[1984..1986]': ['1984-01-01', '1986-12-31'],
  // A season falls in other months south of the equator.
  '2001-21': ['2001-01-01', '2001-12-31'],
  '2001-22': ['2001-01-01', '2001-12-31'],
  '2001-23': ['2001-01-01', '2001-12-31'],
  '2001-24': ['2001-01-01', '2001-12-31'],
  // The reference counts the digits of a year before 1 forwards.
  '-000X': ['-000009-01-01', '0000-12-31'],
  // Of masks that leave out days in between, ours hold every day that can be meant, and some before or after.
  '1984-12-X9': ['1984-12-09', '1984-12-31'],
  '1985-02-X9': ['1985-02-09', '1985-02-28'],
  '1984-0X-31': ['1984-01-31', '1984-09-30'],
  '1985-X0-01': ['1985-01-01', '1985-12-01'],
  'XXXX-02-29': ['0000-02-29', '9999-02-28'],
};

const day = (ms) => (Number.isFinite(ms) ? new Date(ms).toISOString().slice(0, -14) : 'open');

const accepts = (parse, text) => {
  try {
    parse(text);
    return true;
  } catch {
    return false;
  }
};

describe('EDTF', () => {
  for (const text of VALID)
    it(`${text} is a date for both`, () => {
      assert.ok(accepts(edtf, text), 'the reference refuses it');
      assert.ok(accepts(parseEdtf, text), 'we refuse it');
    });

  for (const text of INVALID)
    it(`“${text}” is a date for neither`, () => {
      assert.ok(!accepts(edtf, text), 'the reference accepts it');
      assert.ok(!accepts(parseEdtf, text), 'we accept it');
    });

  for (const [text, why] of Object.entries(REFUSED))
    it(`${text} is refused: ${why}`, () => {
      assert.ok(accepts(edtf, text));
      assert.ok(!accepts(parseEdtf, text));
    });

  for (const [text, why] of Object.entries(ACCEPTED))
    it(`${text} is accepted: ${why}`, () => {
      assert.ok(!accepts(edtf, text));
      assert.ok(accepts(parseEdtf, text));
    });

  for (const text of VALID.filter((each) => !(each in OTHER_BOUNDS)))
    it(`${text} lies between the same days`, () => {
      const reference = edtf(text);
      const { lower, upper } = parseEdtf(text);
      const open = (value) => (typeof value === 'number' && Number.isFinite(value) ? day(value) : 'open');
      assert.deepEqual([day(lower), day(upper)], [open(reference.min), open(reference.max)]);
    });

  for (const [text, days] of Object.entries(OTHER_BOUNDS))
    it(`${text} lies between ${days.join(' and ')}, unlike in the reference`, () => {
      const reference = edtf(text);
      const { lower, upper } = parseEdtf(text);
      assert.deepEqual([day(lower), day(upper)], days);
      assert.notDeepEqual([day(reference.min), day(reference.max)], days);
    });

  it('says what is wrong', () => {
    for (const [text, message] of [
      ['2023-13-01', '"2023-13-01" is not a date in EDTF: there is no month 13'],
      ['2023-02-30', '"2023-02-30" is not a date in EDTF: that month has no day 30'],
      ['2023-09-19T25:00:00', '"2023-09-19T25:00:00" is not a date in EDTF: there is no time 25:00:00'],
      ['2023-09T12:00', '"2023-09T12:00" is not a date in EDTF: a time needs a whole day before it'],
      ['2020/2021/2022', '"2020/2021/2022" is not a date in EDTF: an interval has two ends with one "/" between them'],
      ['[1..2..3]', '"[1..2..3]" is not a date in EDTF: an interval has two ends with one ".." between them'],
      ['2024/2023', '"2024/2023" is not a date in EDTF: it ends before it begins'],
      ['../..', '"../.." is not a date in EDTF: an interval needs at least one date'],
      ['[1667}', '"[1667}" is not a date in EDTF: a set closes with the bracket that it opens with'],
      [
        'today',
        '"today" is not a date in EDTF: write a year, a month or a day, such as 2023, 2023-09 or 2023-09-19, not "today"',
      ],
    ])
      assert.throws(() => parseEdtf(text), { name: 'EdtfError', message });
  });
});
