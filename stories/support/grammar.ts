/** The number and date grammar of one language as tables, for an editor who reviews it. */
import { css, html, nothing, type TemplateResult } from 'lit';

import { drawPhrase } from '../../src/base/draw.js';
import { HARMS, LINK_TYPES, STATUSES, TRANSLATORS, type Count, type Figure } from '../../src/explainer/types.js';
import { chainPhrase, statusWords } from '../../src/language/attribution.js';
import { harmPhrase, loadCountsFor, subsetPhrase } from '../../src/language/counts.js';
import { datePhrase, loadDatesFor } from '../../src/language/dates.js';
import { elapsedPhrase } from '../../src/language/elapsed.js';
import { furtherLocale, HARMED, HOURS } from '../../src/language/further-nouns.js';
import { linkWords } from '../../src/language/links.js';
import { andList, orList } from '../../src/language/lists.js';
import { DRAFT_LANGUAGES, LANGUAGES, loadFor, localeFor, type Locale } from '../../src/language/locale.js';
import { DAYS, PEOPLE } from '../../src/language/noun-tables.js';
import { counted, type Case, type Noun } from '../../src/language/nouns.js';
import type { Phrase } from '../../src/language/parts.js';
import { translationPhrase } from '../../src/language/provenance.js';
import { harmName } from '../../src/language/harm-names.js';
import type { Settings } from '../../src/language/resolve.js';
import { CALENDARS, MONTH_NAMES } from '../../src/language/tables/table.js';

/** Brings what the tables of a language need. */
export const loadGrammar = (lang: string) =>
  Promise.all([loadFor({ lang, weekday: '' }), loadDatesFor(['XXXX']), loadCountsFor([{ count: { as: 'unknown' } }])]);

const NUMBERS = [0, 1, 2, 3, 8, 11, 21, 44, 100, 101, 103, 111, 1003];

/** Every kind of count, as the format writes it. */
const COUNTS: Readonly<Record<string, Count>> = {
  0: { as: 'exact', value: 0 },
  1: { as: 'exact', value: 1 },
  2: { as: 'exact', value: 2 },
  11: { as: 'exact', value: 11 },
  '1+': { as: 'at-least', value: 1 },
  '2+': { as: 'at-least', value: 2 },
  '5+': { as: 'at-least', value: 5 },
  '>10': { as: 'more-than', value: 10 },
  '>100': { as: 'more-than', value: 100 },
  '~50': { as: 'about', value: 50 },
  '<=30': { as: 'up-to', value: 30 },
  '<10': { as: 'fewer-than', value: 10 },
  '1-2': { as: 'range', min: 1, max: 2 },
  '0-2': { as: 'range', min: 0, max: 2 },
  '8-11': { as: 'range', min: 8, max: 11 },
  '90-100': { as: 'range', min: 90, max: 100 },
  several: { as: 'several' },
  unknown: { as: 'unknown' },
};

const TRAITS: Readonly<Record<keyof typeof PEOPLE, Partial<Figure>>> = {
  person: {},
  civilian: { status: 'civilian' },
  child: { age: 'child' },
  woman: { age: 'adult', sex: 'female' },
  soldier: { status: 'armed-forces' },
};

const figure = (count: Count, traits: Partial<Figure> = {}): Figure => ({
  id: 'figure',
  harm: 'killed',
  status: 'unspecified',
  cumulative: false,
  count,
  ...traits,
});

const DATES = [
  '2023-09-19',
  '2023-09',
  '2023',
  '2023-09-19?',
  '2023-09-19~',
  '2020-11%',
  '2023-09-XX',
  '2023-XX-XX',
  '2023-XX',
  'XXXX-09-27',
  'XXXX',
  '199X-09',
  '199X',
  '19XX',
  '20XX',
  '1XXX',
  '2023-21',
  '2023-22',
  '2023-23',
  '2023-24',
  '-0043',
  '0000',
  '2023-09~-19',
  '2023-09-?19',
  '2023-09-19T13:00:00+04:00',
  '[2023-09-19,2023-09-26]',
  '[2020-09-27,2020-11-10]',
  '{2020,2023}',
  '{2020..2023}',
  '[..2020-11-10]',
  '[2020-11-10..]',
  '[2020-11-09..2020-11-12]',
];

const INTERVALS = [
  '2020-11-09/2020-11-10',
  '2020-09-27/2020-11-10',
  '2019-12-30/2020-01-02',
  '2020-09-27/2020-11-09~',
  '2020-09/2020-11',
  '2020/2023',
  '2023-10-01/..',
  '../2023-10-01',
  '2023-10-01/',
  '/2023-10-01',
];

const ELAPSED = [
  ['2023-09-18', '2023-09-19'],
  ['2023-09-17', '2023-09-19'],
  ['2023-09-14', '2023-09-19'],
  ['2023-09-14', '2023-09-19~'],
  ['2020-09-27', '2020-11-10'],
  ['2020-09-27', '[2020-11-09,2020-11-10]'],
  ['2023-01-15', '2023-07-15'],
  ['2022-01', '2022-07'],
  ['2020-11-10', '2023-07-15'],
  ['2020-09-27', '2023-09-27'],
  ['2020', '2023'],
] as const;

const REFERENCE = '2023-09-22';
const AROUND = Array.from({ length: 15 }, (_, i) => `2023-09-${15 + i}`);

type Cell = string | Phrase | undefined;
type Row = readonly [name: string, ...cells: Cell[]];

const drawCell = (locale: Locale, cell: Cell) =>
  typeof cell === 'string' ? cell : cell ? drawPhrase({ locale }, cell) : '–';

/** Names of rows and columns are English or codes of the format, in whatever language the cells are. */
const drawName = (name: string) => html`<span lang="en" dir="ltr">${name}</span>`;

function table(
  locale: Locale,
  id: string,
  caption: string,
  columns: readonly string[],
  rows: readonly Row[],
): TemplateResult {
  return html`<div class="scroll" role="region" tabindex="0" aria-labelledby=${id}>
    <table>
      <caption id=${id}>
        ${drawName(caption)}
      </caption>
      <thead>
        <tr>
          ${columns.map((column) => html`<th scope="col">${drawName(column)}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          ([name, ...cells]) =>
            html`<tr>
              <th scope="row">${drawName(name)}</th>
              ${cells.map((cell) => html`<td>${drawCell(locale, cell)}</td>`)}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}

/** The tables of a language. What they need must have been loaded. */
export function grammar(lang: string): TemplateResult {
  const locale = furtherLocale(localeFor({ lang }));
  const id = (name: string) => `${lang}-${name}`;
  const dates = (edtfs: readonly string[]): Row[] => edtfs.map((edtf) => [edtf, date(locale, edtf)]);

  return html`<div class="grammar" lang=${locale.tag} dir=${locale.dir}>
    ${
      DRAFT_LANGUAGES.includes(locale.tag)
        ? html`<p class="draft" lang="en" dir="ltr">Draft: not reviewed by a native desk</p>`
        : nothing
    }
    ${nouns(locale, id('people'), 'Persons', PEOPLE)} ${nouns(locale, id('harmed'), 'Persons harmed', HARMED)}
    ${nouns(locale, id('days'), 'Time from days up', DAYS)} ${nouns(locale, id('hours'), 'Shorter time', HOURS)}
    ${table(
      locale,
      id('harms'),
      'What was done to how many',
      ['Count', ...HARMS],
      Object.entries(COUNTS).map(([name, count]) => [
        name,
        ...HARMS.map((harm) => harmPhrase(locale, figure(count, { harm }))),
      ]),
    )}
    ${table(
      locale,
      id('groups'),
      'What was done to whom',
      ['Harm and count', ...Object.keys(TRAITS)],
      HARMS.flatMap((harm) =>
        [0, 2, 3].map((value): Row => [
          `${harm}: ${value}`,
          ...Object.values(TRAITS).map((traits) =>
            harmPhrase(locale, figure({ as: 'exact', value }, { ...traits, harm })),
          ),
        ]),
      ),
    )}
    ${table(
      locale,
      id('harm-names'),
      'What was done, before a count in the words of the claimant',
      ['Harm', 'In words'],
      HARMS.map((harm) => [harm, harmName(locale, harm)]),
    )}
    ${table(
      locale,
      id('subsets'),
      'Part of a figure',
      ['Count', ...Object.keys(TRAITS)],
      Object.entries(COUNTS).map(([name, count]) => [
        name,
        ...Object.values(TRAITS).map((traits) =>
          subsetPhrase(locale, figure(count, traits), figure({ as: 'exact', value: 200 }, { status: 'civilian' })),
        ),
      ]),
    )}
    ${table(locale, id('dates'), 'Dates', ['EDTF', 'In words'], dates(DATES))}
    ${table(locale, id('intervals'), 'Intervals', ['EDTF', 'In words'], dates(INTERVALS))}
    ${table(
      locale,
      id('elapsed'),
      'Time between two dates',
      ['EDTF', 'In words'],
      ELAPSED.map(([from, to]) => [`${from}, ${to}`, elapsedPhrase(locale, from, to)]),
    )}
    ${months(lang, id('months'))} ${locale.dir === 'rtl' ? numerals(lang, id('numerals')) : nothing}
    ${table(
      locale,
      id('house'),
      `House style: with the weekday, relative to ${REFERENCE}, and a second calendar`,
      ['EDTF', 'weekday', 'relative-to', ...CALENDARS],
      AROUND.map((edtf) => [
        edtf,
        ...[{ weekday: '' }, { 'relative-to': REFERENCE }, ...CALENDARS.map((calendar) => ({ calendar }))].map(
          (settings) => date(localeFor({ lang, ...settings }), edtf),
        ),
      ]),
    )}
    ${table(
      locale,
      id('status'),
      'How far a claim has been checked',
      ['Status', 'In words'],
      [...STATUSES, undefined].map((status) => [status ?? '(none)', statusWords(locale, status)]),
    )}
    ${table(
      locale,
      id('links'),
      'What one account is to another, or to an event',
      ['Link', 'From it', 'To it', 'From it, to an event', 'To it, in an event'],
      LINK_TYPES.map((type) => [
        type,
        ...[false, true].flatMap((isEvent) => [
          linkWords(locale, type, 'out', isEvent),
          linkWords(locale, type, 'in', isEvent),
        ]),
      ]),
    )}
    ${table(
      locale,
      id('translations'),
      'Who translated',
      ['From, by', 'In words'],
      [
        ...[...LANGUAGES, ...DRAFT_LANGUAGES]
          .sort()
          .map((from): Row => [`${from}, human`, translationPhrase(locale, { from, by: 'human' })]),
        ...TRANSLATORS.filter((by) => by !== 'human').map((by): Row => [
          `en, ${by}`,
          translationPhrase(locale, { from: 'en', by }),
        ]),
        ['und, unknown', translationPhrase(locale, { from: 'und', by: 'unknown' })],
      ],
    )}
    ${table(
      locale,
      id('lists'),
      'Lists and chains',
      ['List', 'In words'],
      [
        ['and', andList(locale, NAMES)],
        ['or', orList(locale, NAMES)],
        [
          'chain',
          chainPhrase(locale, [
            { ...AGENCIES[0], seen: false },
            { ...AGENCIES[1], seen: true },
          ]),
        ],
      ],
    )}
  </div>`;
}

/** Latin names, the hardest case where the words around them run from right to left. */
const AGENCIES = [
  { text: 'Reuters', lang: 'en' },
  { text: 'AFP', lang: 'en' },
  { text: 'TASS', lang: 'en' },
] as const;
const NAMES: readonly Phrase[] = AGENCIES.map((agency) => [agency]);

const date = (locale: Locale, edtf: string) => datePhrase(locale, { edtf, timeZone: 'Asia/Baku' });

/** Each number of a noun as a subject, and after a preposition where that is another form. */
function nouns(locale: Locale, id: string, caption: string, all: Readonly<Record<string, Noun>>) {
  const forms = (n: number, grammaticalCase: Case) =>
    Object.values(all).map((noun) => counted(locale, noun, n, grammaticalCase));
  const rows = NUMBERS.flatMap((n): Row[] => {
    const [subject, oblique] = [forms(n, 'subject'), forms(n, 'oblique')];
    const first: Row = [`${n}`, ...subject];
    return subject.join() === oblique.join() ? [first] : [first, [`${n}, after a preposition`, ...oblique]];
  });
  return table(locale, id, caption, ['Number', ...Object.keys(all)], rows);
}

/** The months in a date, alone, and by each of the names that the language has for them. */
function months(lang: string, id: string) {
  const numbers = Array.from({ length: 12 }, (_, i) => String(i + 1).padStart(2, '0'));
  const names = lang === 'ar' ? MONTH_NAMES.filter((each) => each !== 'gregorian') : [];
  const locales = names.map((each) => localeFor({ lang, 'month-names': each }));
  return table(
    localeFor({ lang }),
    id,
    'Months',
    ['Month', 'In a date', 'Without a day', ...names],
    numbers.map((month) => [
      month,
      date(localeFor({ lang }), `2023-${month}-19`),
      ...[localeFor({ lang }), ...locales].map((locale) => date(locale, `2023-${month}`)),
    ]),
  );
}

/** The choice of digits that languages in Arabic script have. */
function numerals(lang: string, id: string) {
  const systems = ['latn', 'arab', 'arabext'];
  const locales = systems.map((each) => localeFor({ lang, numerals: each } satisfies Settings));
  const count = COUNTS['8-11']!;
  return table(
    localeFor({ lang }),
    id,
    'Numerals',
    ['What', ...systems],
    [
      ['1003', ...locales.map((locale) => counted(locale, PEOPLE.person, 1003))],
      ['8-11', ...locales.map((locale) => harmPhrase(locale, figure(count)))],
      ...['2023-09-19', '2020-09-27/2020-11-10', '2023-09-19T13:00:00+04:00'].map((edtf): Row => [
        edtf,
        ...locales.map((locale) => date(locale, edtf)),
      ]),
    ],
  );
}

const styles = css`
  .grammar {
    display: grid;
    gap: 2.5em;
    grid-template-columns: minmax(0, 1fr);
    font-synthesis-style: none;
    line-height: 1.5;
  }

  .grammar:lang(ar),
  .grammar:lang(fa) {
    line-height: 1.75;
  }

  .grammar .draft {
    border-inline-start: 3px solid;
    font-weight: 700;
    margin: 0;
    padding-inline-start: 0.75em;
  }

  .grammar .scroll {
    overflow-x: auto;
  }

  .grammar table {
    border-collapse: collapse;
    min-inline-size: min(100%, 40rem);
  }

  .grammar :is(caption, th) {
    text-align: start;
  }

  .grammar caption {
    font-size: 1.1875em;
    font-weight: 700;
    padding-block-end: 0.4em;
  }

  .grammar :is(th, td) {
    border-block-end: 1px solid color-mix(in srgb, currentColor 22%, transparent);
    min-inline-size: 7em;
    padding-block: 0.3em;
    padding-inline: 0 1.25em;
    vertical-align: baseline;
  }

  .grammar thead th {
    border-block-end: 2px solid;
  }

  .grammar tbody th {
    font-weight: 400;
    opacity: 0.85;
    white-space: nowrap;
  }
`;

document.adoptedStyleSheets.push(styles.styleSheet!);
