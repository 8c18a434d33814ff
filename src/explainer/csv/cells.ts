/** The cells of a spreadsheet as text: comma-separated values (RFC 4180), or with semicolons or tabs in place of commas. */
import { ExplainerError, type Problem } from '../problem.js';
import { UNSEEN } from '../words/plain.js';

export interface Row {
  /** Its number as a spreadsheet and RFC 7111 count, from 1. */
  readonly number: number;
  /** Line of the text that it begins in, from 1: a cell may have several. */
  readonly line: number;
  readonly cells: readonly string[];
}

/** Whether a text may be a spreadsheet: it begins as neither JSON nor a page does, and its first row has several cells. */
export const isCsv = (text: string): boolean => /^\s*[^\s{[<][^\r\n]*[,;\t]/.test(text);

/** What may stand between cells: tabs where they were copied, semicolons where a comma is a decimal sign, else commas. */
const SEPARATORS = ['\t', ';', ','];

/** A first line for Excel, and no row: it names what stands between the cells below. */
const NAMED = /^\s*"?sep=([,;\t])"?[^\S\n]*\n/i;

/** The rows that are not empty. Quotation marks around a part of a cell are characters like any other. */
export function rowsOf(written: string): Row[] {
  const all = written.replace(UNSEEN, '').replace(/\r\n?/g, '\n');
  const [above = '', named] = NAMED.exec(all) ?? [];
  const text = all.slice(above.length);
  const [first = ''] = text.trimStart().split('\n', 1);
  const counts = SEPARATORS.map((each) => first.split(each).length);
  const separator = named ?? SEPARATORS[counts.indexOf(Math.max(...counts))]!;
  const blank = `(?:(?!${separator})[^\\S\\n])*`;
  const cell = new RegExp(`(?:${blank}"([^"]*(?:""[^"]*)*)"${blank}|([^${separator}\\n]*))(${separator}|\\n|$)`, 'g');
  const rows: Row[] = [];
  let cells: string[] = [];
  let line = above.split('\n').length;
  let begin = line;
  for (const [whole, quoted, plain = '', end] of text.matchAll(cell)) {
    cells.push((quoted?.replace(/""/g, '"') ?? plain).replace(/\s+/g, ' ').trim());
    line += whole.split('\n').length - 1;
    if (end === separator) continue;
    rows.push({ number: rows.length + 1, line: begin, cells });
    [cells, begin] = [[], line];
  }
  return rows.filter((row) => row.cells.some(Boolean));
}

/** Something wrong with a row. */
export const problemAt = (row: number, message: string, mend: string): Problem => ({
  pointer: `row=${row}`,
  message,
  mend,
});

/** Whether a cell is a serial number of a day, which spreadsheets save where they do not know that it is a date. */
export const isSerial = (cell: string): boolean => /^\d{5}(\.\d+)?$/.test(cell);

/** What is wrong with such a cell, and the mend. */
export const serialIn = (cell: string): [message: string, mend: string] => [
  `“${cell}” is a day as spreadsheets count them`,
  'format the column as a date, and save it again',
];

/**
 * Where a spreadsheet has what stands at a JSON pointer into the document that was made of it: `row=5` (RFC 7111).
 * @param numbers of each item of a table, the number of its row
 */
export const pointersInto =
  (numbers: Readonly<{ [table: string]: readonly number[] }>, head: Row) =>
  (pointer: string): string => {
    const [, table = '', index] = pointer.split('/');
    return `row=${numbers[table]?.[Number(index) || 0] ?? head.number}`;
  };

/** A document that was made of a spreadsheet: the row of what stands at a JSON pointer into it, for the linter. */
export interface FromRows {
  readonly pointerOf?: (pointer: string) => string;
}

/** Adds to a document where its rows are, as a field that is not enumerable: it is none of the format. */
export const withRows = <T extends object>(document: T, pointerOf: (pointer: string) => string): T & FromRows =>
  Object.defineProperty(document, 'pointerOf', { value: pointerOf });

/**
 * What is made of rows.
 * @throws {ExplainerError} of what is wrong with it, as with the rows.
 */
export function ofRows<T>(pointerOf: (pointer: string) => string, make: () => T): T {
  try {
    return make();
  } catch (error) {
    if (!(error instanceof ExplainerError)) throw error;
    const { code, problems, source, cause } = error;
    const inRows = problems.map((each) => ({ ...each, pointer: pointerOf(each.pointer) }));
    throw new ExplainerError(code, inRows, source, cause);
  }
}
