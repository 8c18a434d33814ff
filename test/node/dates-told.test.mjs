// What is said of every kind of date, alone and with every other: nothing throws, and no words are those of a program.
import assert from 'node:assert/strict';
import { it } from 'node:test';
import { importSources } from '../support/bundle.mjs';

const sources = ['edtf', 'arrangement', 'dates', 'elapsed', 'locale', 'parts'];
const { dateGroup, datePhrase, elapsedPhrase, loadDatesFor, localeFor, parseEdtf, toText } = await importSources(
  ...sources.map((name) => `src/${name === 'edtf' ? 'explainer' : 'language'}/${name}.ts`),
);

const ONE = `2023-09-19 2023-09 2023 2020-11-10? 2023~ ?2023-09 2023-~09-19 2023-21 2023-09-XX 2023-XX-XX 2023-0X 202X
  20XX XXXX XXXX-09-19 1999-12-31 9999 0050-03 0000 -0054-03-15 Y12345 Y-12345 Y1234567890 2023-09-19T13:00
  2023-09-19T22:30:00Z 1915-04-24T22:00:00 2011-12-30T00:00:00-11:00`.split(/\s+/);
const OPEN = ONE.flatMap((a) => [
  `${a}/..`,
  `../${a}`,
  `${a}/`,
  `/${a}`,
  `[${a}..]`,
  `[..${a}]`,
  `{${a}..}`,
  `{..${a}}`,
]);
const PAIRS = ONE.flatMap((a) => ONE.flatMap((b) => [`${a}/${b}`, `[${a},${b}]`, `{${a},${b}}`, `[${a}..${b}]`]));

const isDate = (edtf) => {
  try {
    return parseEdtf(edtf);
  } catch {
    return false;
  }
};
const DATES = [...ONE, ...OPEN, ...PAIRS].filter(isDate);
await loadDatesFor(DATES);

/** Words of programs, signs of EDTF, fractions, two spaces, a space before a comma, and a word twice. */
const WRONG = /undefined|NaN|Infinity|[[\]{}~%]|T\d\d|\d\.\d| {2}| [,،]|(?<!\p{L})(\p{L}{2,}) \1(?!\p{L})/u;
const told = (edtf, text) => assert.doesNotMatch(text.replace(/[\u2066-\u2069]/g, ''), WRONG, edtf);

for (const lang of ['ar', 'en']) {
  const locale = localeFor({ lang });

  it(`in words and as a heading: ${lang}`, () => {
    assert.ok(DATES.length > 1500, `${DATES.length} dates`);
    for (const edtf of DATES) {
      const date = { edtf, basis: 'stated', timeZone: 'Asia/Baku' };
      told(edtf, toText(datePhrase(locale, date)));
      for (const unit of ['day', 'month', 'year', 'decade']) {
        const group = dateGroup(locale, date, unit);
        told(edtf, group.name);
        assert.ok(isDate(group.edtf), `${edtf} by ${unit}: ${group.edtf}`);
      }
    }
  });

  it(`in the time between: ${lang}`, () => {
    for (const a of [...ONE, ...OPEN]) for (const b of ONE) told(`${a} and ${b}`, elapsedPhrase(locale, a, b) ?? '');
  });
}
