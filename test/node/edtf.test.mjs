// Our parser of EDTF beside the reference one: what is a date, and between which days it lies.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import edtf from 'edtf';
import { importSources } from '../support/bundle.mjs';

const { parseEdtf, bounds } = await importSources('src/explainer/edtf.ts');

const VALID = [
  // Level 0
  ...['1985-04-12', '1985-04', '1985', '2024-02-29', '0001-01-01', '0000', '9999-12-31', '1600-02-29', '2020-12'],
  ...['1985-04-12T23:20:30', '1985-04-12T23:20:30Z', '1985-04-12T23:20:30-04:00', '1985-04-12T23:20:30+04:30'],
  ...['1964/2008', '2004-06/2006-08', '2004-02-01/2005-02-08', '2004-02-01/2005-02', '2004-02-01/2005', '2005/2006-02'],
  // Level 1
  ...['Y170000002', 'Y-170000002', 'Y12345', '-1985', '-0043-03-15', '-0001', '-3333-12-31'],
  ...['2001-21', '2001-22', '2001-23', '2001-24', '1984?', '2004-06~', '2004-06-11%', '2004-06?', '1984~', '1984%'],
  ...['2004-06-11?', '2004-06-11~', '201X', '20XX', '2004-XX', '1985-04-XX', '1985-XX-XX', '199X', '19XX'],
  ...['1985-04-12/..', '1985-04/..', '1985/..', '../1985-04-12', '../1985-04', '../1985'],
  ...['1985-04-12/', '1985-04/', '1985/', '/1985-04-12', '/1985-04', '/1985'],
  ...['1984~/2004-06', '1984/2004-06~', '1984~/2004~', '1984?/2004%', '1984-06?/2004-08?', '2004-06-11%/2004-06-12~'],
  ...['2020-09-27/2020-11-09~', '2023-09-19?', '2023-09-19~', '2020-11~'],
  // Level 2: sets
  ...['[1667,1668,1670..1672]', '[..1760-12-03]', '[1760-12..]', '[1760-01,1760-02,1760-12..]', '[1667,1760-12]'],
  ...['{1667,1668,1670..1672}', '{1960,1961-12}', '{..1984}', '[2023-09-19,2023-09-26]', '[2020-11-09,2020-11-10]'],
  // Level 2: masks
  ...[
    '156X-12-25',
    '15XX-12-25',
    '15XX-12-XX',
    '1560-XX-25',
    'XXXX-12-XX',
    '1XXX-XX',
    '1XXX-12',
    '1984-1X',
    '1984-12-2X',
  ],
  // Level 2: qualified parts
  ...[
    '2004-06~-11',
    '2004?-06-11',
    '2004-06%-11',
    '?2004-06-~11',
    '2004-%06-11',
    '2004-?06-?11',
    '2004-06-~11',
    '?2004-06',
  ],
];

const INVALID = [
  ...['', ' ', 'today', '1 November 2024', '19/09/2023', '2023/09/19', '20230919', '85-04-12', '198', '19850'],
  ...[
    '2023-13',
    '2023-00',
    '2023-13-01',
    '2023-02-29',
    '2023-02-30',
    '2023-04-31',
    '2023-09-32',
    '2023-09-00',
    '1900-02-29',
  ],
  ...[
    '2023-9-19',
    '2023-09-9',
    '2023-09-1',
    '2023-09-19T25:00:00',
    '2023-09-19T12:60:00',
    '2023-09-19 12:00',
    '2023-09T12:00:00',
  ],
  ...['2023-09-19??', '2023-09-19!', '2023-20', '2001-21-05', '2023-09-19/2023-09-18', '2024/2023'],
  ...[
    '[1667',
    '1667]',
    '[1667}',
    '{1667]',
    '[]',
    '{}',
    '[1667,]',
    '[a]',
    '../..',
    '/',
    '2020/2021/2022',
    'Y2023',
    'YXXXX5',
    '2X23X',
  ],
];

/** What the reference takes for a date and we do not, on purpose. */
const REFUSED = {
  'Y-17E7': 'exponential years: no event of a newsroom has one',
  '1950S2': 'significant digits',
  '2001-25': 'seasons by hemisphere',
  '2001-33': 'quarters',
};

/** Where the two differ in what a date can mean, and why ours is meant. */
const OTHER_BOUNDS = new Set([
  ...['[1667,1668,1670..1672]', '{1667,1668,1670..1672}'], // the reference ends where the last range begins
  ...['2001-21', '2001-22', '2001-23', '2001-24'], // a season falls in other months south of the equator
]);

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
    it(`“${text}” is none`, () => {
      assert.ok(!accepts(parseEdtf, text));
    });

  for (const [text, why] of Object.entries(REFUSED))
    it(`${text} is refused: ${why}`, () => {
      assert.ok(accepts(edtf, text));
      assert.ok(!accepts(parseEdtf, text));
    });

  for (const text of VALID.filter((each) => !OTHER_BOUNDS.has(each)))
    it(`${text} lies between the same days`, () => {
      const reference = edtf(text);
      const { lower, upper } = bounds(parseEdtf(text));
      const day = (ms) => (Number.isFinite(ms) ? new Date(ms).toISOString().slice(0, -14) : 'open');
      const open = (value) => (typeof value === 'number' && Number.isFinite(value) ? day(value) : 'open');
      assert.deepEqual([day(lower), day(upper)], [open(reference.min), open(reference.max)]);
    });

  it('says what is wrong', () => {
    for (const [text, message] of [
      ['2023-13-01', '"2023-13-01" is not a date in EDTF: there is no month 13'],
      ['2023-02-30', '"2023-02-30" is not a date in EDTF: that month has no day 30'],
      ['2023-09-19T25:00:00', '"2023-09-19T25:00:00" is not a date in EDTF: there is no time 25:00:00'],
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
