/**
 * Reads a spreadsheet: a row for each event, statement or casualty claim, or for an event with what is said of it, below
 * one that names the columns. Loaded where an element is given one.
 */
import { parse, type ParseOptions } from '../parse.js';
import { ExplainerError, fileOf } from '../problem.js';
import type { Leave } from '../timelinejs.js';
import type { ExplainerDocument } from '../types.js';
import { ofRows, pointersInto, problemAt, rowsOf, withRows, type Row } from './cells.js';
import { columnsOf } from './columns.js';
import { itemsOf } from './items.js';
import type { Vocabulary } from './row-reader.js';

/** What was made of a spreadsheet. */
export interface Csv {
  /** A document in the short form. */
  readonly input: object;
  /** Columns that are left out: heads that are not known, and the letters of columns without a head. */
  readonly unread: readonly string[];
  /** Rows above the heads, which are left out. */
  readonly above?: readonly Row[];
  /** The row of what stands at a JSON pointer into the document: `row=5`. */
  readonly pointerOf: (pointer: string) => string;
}

/** A column that every spreadsheet of TimelineJS has, and no other. */
const HEADLINE = /^headline$/i;

/** The letters that spreadsheets show above a column: A to Z, then AA. */
const lettersOf = (place: number): string =>
  (place > 25 ? lettersOf(Math.floor(place / 26) - 1) : '') + String.fromCharCode(65 + (place % 26));

/** Columns without a name that hold something. */
const unnamed = (head: Row, rows: readonly Row[]) =>
  head.cells.flatMap((cell, place) =>
    !cell && rows.some(({ cells }) => cells[place]) ? [`${lettersOf(place)} (without a name)`] : [],
  );

/** How many rows stand above the heads: a title of the sheet and a line below it, each in one cell. */
function rowsAbove(rows: readonly Row[], { columnOf }: Vocabulary) {
  const heads = rows.findIndex(({ cells }) => cells.filter(columnOf).length > 1);
  const above = heads < 3 ? rows.slice(0, Math.max(heads, 0)) : [];
  return above.every(({ cells }) => cells.filter(Boolean).length === 1) ? above.length : 0;
}

/** Cells beyond the last column. Commas may have cut a sentence into cells, of which one would be shown. */
const beyond = (head: Row, rows: readonly Row[]) =>
  rows.flatMap(({ number, cells }) => {
    const cell = cells.slice(head.cells.length).find(Boolean);
    const mend = 'put quotation marks around a text with commas or semicolons, or name the column';
    return cell ? [problemAt(number, `“${cell}” stands beyond the last column`, mend)] : [];
  });

/** @throws {ExplainerError} with code `invalid` and what cannot be read. */
export async function readCsv(text: string, options: ParseOptions & { leave?: Leave | undefined }): Promise<Csv> {
  const all = rowsOf(text);
  const [first = { number: 1, line: 1, cells: [] }, ...others] = all;
  if (text.includes('\uFFFD')) {
    const lost = problemAt(first.number, 'letters are lost', 'save it as CSV in UTF-8');
    throw new ExplainerError('invalid', [lost], options.source);
  }
  if (first.cells.some((cell) => HEADLINE.test(cell))) {
    const slides = (await import('./csv-slides.js')).readSlides(first, others, options);
    return { ...slides, unread: [...slides.unread, ...unnamed(first, others)] };
  }
  const [words, terms] = await Promise.all([import('./csv-vocabulary.js'), import('./csv-terms.js')]);
  const vocabulary = { ...words, ...terms };
  const above = all.splice(0, rowsAbove(all, vocabulary));
  const [head = first, ...rows] = all;
  const { columns, unread, problems: ofHead } = columnsOf(head, vocabulary);
  const named = [...columns.values()].flatMap((langs) => [...langs.keys()]).find(Boolean);
  const lang = options.lang ?? named ?? 'und';
  const { tables, numbers, problems: ofRows } = itemsOf(rows, columns, vocabulary, lang);
  const problems = [...ofHead, ...(ofHead.length ? [] : [...beyond(head, rows), ...ofRows])];
  if (problems.length) throw new ExplainerError('invalid', problems, options.source);
  return {
    input: { lang, ...tables },
    unread: [...unread, ...unnamed(head, rows)],
    above,
    pointerOf: pointersInto(numbers, head),
  };
}

/**
 * Parses a document from a spreadsheet: CSV (RFC 4180), or with semicolons or tabs between the cells, with our columns or
 * those of TimelineJS.
 * @throws {ExplainerError} with code `invalid`; its pointers are rows as RFC 7111 writes them: `row=5`.
 */
export async function parseCsv(text: string, options: ParseOptions = {}): Promise<ExplainerDocument> {
  const { input, unread, above = [], pointerOf } = await readCsv(text, options);
  const warn = (pointer: string, what: string) =>
    console.warn(`${fileOf(options.source)}#${pointer}: left out ${what}`);
  for (const { number, cells } of above)
    warn(`row=${number}`, `is what stands above the columns: ${cells.find(Boolean)}`);
  if (unread.length) warn(pointerOf(''), `are columns that are not known: ${unread.join(', ')}`);
  return withRows(
    ofRows(pointerOf, () => parse(input, { ...options, pointerOf })),
    pointerOf,
  );
}
