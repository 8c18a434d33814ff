/** Reads a spreadsheet with the columns of TimelineJS (Knight Lab), of its first version or its third. */
import type { ParseOptions } from '../parse.js';
import { ExplainerError } from '../problem.js';
import { fromTimelineJs, type Leave } from '../timelinejs.js';
import { isSerial, ofRows, pointersInto, problemAt, serialIn, type Row } from './cells.js';
import type { Csv } from './csv.js';

/** As the first version writes a day, a time after it or none: 2023-09-19, 2023-09, 2023, 9/19/2023, 9/2023. */
const ISO = /^(-\d+|\d{3,})(?:-(\d{1,2}))?(?:-(\d{1,2}))?(?:[T ]\d.*)?$/;
const AMERICAN = /^(\d{1,2})(?:\/(\d{1,2}))?\/(\d{3,})(?: \d.*)?$/;

type Get = (column: string) => string;

/** A date, from columns of its parts or from one of all. Its time has no zone, without which it says nothing. */
function dateOf(get: Get, which: 'Start ' | 'End '): object | undefined {
  const whole = get(`${which}Date`);
  if (whole) {
    const [, month, day, year] = AMERICAN.exec(whole) ?? [];
    if (month) return { year, month, day };
    const [, ...parts] = ISO.exec(whole) ?? ['', whole];
    return { year: parts[0], month: parts[1], day: parts[2] };
  }
  const [year, month, day] = ['Year', 'Month', 'Day'].map((part) => get(which === 'End ' ? which + part : part));
  return year || month || day ? { year, month, day } : undefined;
}

const slideOf = (get: Get) => ({
  start_date: dateOf(get, 'Start '),
  end_date: dateOf(get, 'End '),
  text: { headline: get('Headline'), text: get('Text') },
  media: {
    url: get('Media'),
    credit: get('Media Credit'),
    caption: get('Media Caption'),
    thumbnail: get('Media Thumbnail'),
    alt: get('Alt Text'),
  },
  // Left out, and said so.
  group: get('Group') || get('Tag'),
  background: get('Background'),
  display_date: get('Display Date'),
  time: get('Time') || get('End Time') || /\d:\d/.test(get('Start Date') + get('End Date')),
});

/** All that TimelineJS knows. */
const COLUMNS = [
  ...['year', 'month', 'day', 'time', 'end year', 'end month', 'end day', 'end time', 'start date', 'end date', 'type'],
  ...['headline', 'text', 'media', 'media credit', 'media caption', 'media thumbnail', 'alt text'],
  ...['display date', 'group', 'tag', 'background', ''],
];

/** @throws {ExplainerError} with code `invalid` and what cannot be read. */
export function readSlides(
  head: Row,
  rows: readonly Row[],
  { leave, ...options }: ParseOptions & { leave?: Leave | undefined },
): Csv {
  const heads = head.cells.map((cell) => cell.toLowerCase());
  const of = ({ cells }: Row): Get => {
    return (column) => cells[heads.indexOf(column.toLowerCase())] ?? '';
  };
  const serials = rows.flatMap((row) =>
    ['Start Date', 'End Date']
      .map(of(row))
      .filter(isSerial)
      .map((cell) => problemAt(row.number, ...serialIn(cell))),
  );
  if (serials.length) throw new ExplainerError('invalid', serials, options.source);
  const typed = (type: string) => rows.filter((row) => of(row)('Type') === type);
  const [title] = typed('title');
  const eras = typed('era');
  // A second title is an event to TimelineJS too.
  const events = rows.filter((row) => row !== title && !eras.includes(row));
  const numbersOf = (some: readonly Row[]) => some.map(({ number }) => number);
  const [ofTitle, ofEras] = [numbersOf(title ? [title] : []), numbersOf(eras)];
  const pointerOf = pointersInto({ title: ofTitle, events: numbersOf(events), eras: ofEras, periods: ofEras }, head);
  const slides = (from: readonly Row[]) => from.map((row) => slideOf(of(row)));
  const told = leave && ((pointer: string, what: string) => leave(pointerOf(pointer), what));
  const input = { ...(title && { title: slideOf(of(title)) }), events: slides(events), eras: slides(eras) };
  return {
    input: ofRows(pointerOf, () => fromTimelineJs(input, { ...options, leave: told })),
    unread: head.cells.filter((_, i) => !COLUMNS.includes(heads[i]!)),
    pointerOf,
  };
}
