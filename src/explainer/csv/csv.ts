/**
 * Reads a spreadsheet: a row for each event, statement or casualty claim, or for an event with what is said of it; the
 * first row names the columns. Loaded where an element is given one.
 */
import { parse, type ParseOptions } from '../parse.js';
import { ExplainerError, fileOf } from '../problem.js';
import type { ExplainerDocument } from '../types.js';
import { inRows, pointersInto, problemAt, rowsOf, type Row } from './cells.js';
import { columnsOf } from './columns.js';
import { itemsOf } from './items.js';

/** What was made of a spreadsheet. */
export interface Csv {
  /** A document in the short form. */
  readonly input: object;
  /** Heads of columns that are not known, and what a spreadsheet calls those without one; what stands below is left out. */
  readonly unread: readonly string[];
  /** The row of what stands at a JSON pointer into the document: `row=5`. */
  readonly pointerOf: (pointer: string) => string;
}

/** A column that every spreadsheet of TimelineJS has, and no other. */
const HEADLINE = /^headline$/i;

/** The letters that a spreadsheet has above a column: A to Z, then AA. */
const lettersOf = (place: number): string =>
  (place > 25 ? lettersOf(Math.floor(place / 26) - 1) : '') + String.fromCharCode(65 + (place % 26));

/** Columns without a name that hold something. */
const unnamed = (head: Row, rows: readonly Row[]) =>
  head.cells.flatMap((cell, place) =>
    !cell && rows.some(({ cells }) => cells[place]) ? [`${lettersOf(place)} (without a name)`] : [],
  );

/** Rows with more in them than there are columns: a sentence that its commas cut into cells would be shown in part. */
const beyond = (head: Row, rows: readonly Row[]) =>
  rows.flatMap(({ number, cells }) => {
    const cell = cells.slice(head.cells.length).find(Boolean);
    const mend = 'put quotation marks around a text with commas or semicolons, or name the column';
    return cell ? [problemAt(number, `“${cell}” stands beyond the last column`, mend)] : [];
  });

/** @throws {ExplainerError} with code `invalid` and what cannot be read. */
export async function readCsv(text: string, options: ParseOptions): Promise<Csv> {
  const [head = { number: 1, line: 1, cells: [] }, ...rows] = rowsOf(text);
  if (text.includes('\uFFFD')) {
    const lost = problemAt(head.number, 'letters are lost', 'save it as CSV in UTF-8');
    throw new ExplainerError('invalid', [lost], options.source);
  }
  const left = unnamed(head, rows);
  if (head.cells.some((cell) => HEADLINE.test(cell))) {
    const slides = (await import('./csv-slides.js')).readSlides(head, rows, options);
    return { ...slides, unread: [...slides.unread, ...left] };
  }
  const vocabulary = await import('./csv-vocabulary.js');
  const { columns, unread, problems: ofHead } = columnsOf(head, vocabulary);
  const named = [...columns.values()].flatMap((langs) => [...langs.keys()]).find(Boolean);
  const lang = options.lang ?? named ?? 'und';
  const { tables, numbers, problems: ofRows } = itemsOf(rows, columns, vocabulary, lang);
  const problems = [...ofHead, ...(ofHead.length ? [] : [...beyond(head, rows), ...ofRows])];
  if (problems.length) throw new ExplainerError('invalid', problems, options.source);
  return {
    input: { lang, ...tables },
    unread: [...unread, ...left],
    pointerOf: pointersInto(numbers, head),
  };
}

/**
 * Parses a document from a spreadsheet: CSV (RFC 4180), or with semicolons or tabs between the cells, with our columns or
 * those of TimelineJS.
 * @throws {ExplainerError} with code `invalid`; its pointers are rows as RFC 7111 writes them: `row=5`.
 */
export async function parseCsv(text: string, options: ParseOptions = {}): Promise<ExplainerDocument> {
  const { input, unread, pointerOf } = await readCsv(text, options);
  if (unread.length)
    console.warn(
      `${fileOf(options.source)}#${pointerOf('')}: left out are columns that are not known: ${unread.join(', ')}`,
    );
  try {
    return parse(input, { ...options, pointerOf });
  } catch (error) {
    throw error instanceof ExplainerError ? inRows(error, pointerOf) : error;
  }
}
