/** Reads events in the rows of tables; loaded where a timeline has some. */
import { given } from '../given.js';
import { fieldOf, statusOf } from '../words/labels.js';
import { eventOf, fieldsOf, type Event } from './event-fields.js';
import type { Reading } from './reading.js';
import { textOf } from './text.js';

/** Columns of a table; the first four where no `<th>` says which is which. */
const COLUMNS: readonly string[] = ['date', 'title', 'summary', 'via', 'place', 'status'];
const MEND_COLUMN = 'name it Date, Title, Summary, Place, Source or Status in a <th>';

/**
 * Reads rows from the first on. A row that names the columns of those below is no event. `fault` is told what cannot be
 * read, and the mend.
 */
export function rowReader(reading: Reading) {
  let columns: readonly (string | undefined)[] = COLUMNS;
  return (row: Element, isFirst: boolean, fault: (message: string, mend: string) => void): Event | undefined => {
    const cells = [...row.children];
    const names = cells.map((cell) => fieldOf(textOf(cell)));
    // Cells that are pasted from a spreadsheet have no heads among them.
    const isHead =
      cells.every((cell) => cell.matches('th')) || (isFirst && names.every((name) => COLUMNS.includes(name!)));
    if (isHead) columns = names;
    cells.forEach((cell, at) => {
      const text = textOf(cell);
      if (!COLUMNS.includes(columns[at]!) && text)
        fault(`has a cell in a column that is not known (“${text}”)`, MEND_COLUMN);
      else if (isHead && text && columns.indexOf(columns[at]) < at)
        fault(`names a column that stands there already (“${text}”)`, 'leave one');
    });
    return isHead ? undefined : readRow(row, (name) => cells[columns.indexOf(name)], reading);
  };
}

function readRow(row: Element, cell: (name: string) => Element | undefined, reading: Reading): Event {
  const { sources, dateIn } = reading;
  const fields = fieldsOf(row, reading);
  const chain = sources.cited(row);
  const source = cell('via');
  const day = cell('date');
  const status = textOf(cell('status'));
  const written = {
    title: textOf(cell('title')),
    summary: textOf(cell('summary')),
    place: textOf(cell('place')),
    verification: status && statusOf(status),
    date: day && dateIn(day, Boolean(fields.timeZone)),
  };
  return eventOf({ ...written, ...given(fields) }, chain ?? (source && sources.named(source)), reading);
}
