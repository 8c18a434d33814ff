/** What the rows of a spreadsheet say, as items of a document in the short form. */
import { given } from '../given.js';
import { mediaAt } from '../media.js';
import { FIGURE_KEYS } from '../figure-fields.js';
import { slug } from '../identify.js';
import type { Problem } from '../problem.js';
import type { LanguageTag } from '../types.js';
import { problemAt, type Row } from './cells.js';
import type { Columns } from './columns.js';
import { Names } from './names.js';
import { RowReader, type Vocabulary } from './row-reader.js';

/** What was made of rows. */
export interface Items {
  /** Tables of a document. */
  readonly tables: Readonly<{ [table: string]: readonly object[] }>;
  /** For each item of a table, the number of the row that it stands in. */
  readonly numbers: Readonly<{ [table: string]: readonly number[] }>;
  readonly problems: readonly Problem[];
}

/** Gives ids to events as the parser would, so that a statement or a claim in the same row can name its event. */
function identifier(taken: ReadonlySet<string>) {
  const counts = new Map<string, number>();
  return (edtf = '') => {
    const base = slug(`ev-${edtf}`)!;
    let n = counts.get(base) ?? 0;
    let id;
    do id = ++n > 1 ? `${base}-${n}` : base;
    while (taken.has(id));
    counts.set(base, n);
    return id;
  };
}

/** The name of a source that has an address and no name. */
const hostOf = (url: string) => (URL.canParse(url) && new URL(url).hostname.replace(/^www\./, '')) || url;

const MEND =
  'an event has a Title; a statement has Speaker and Text; figures have a Claimant, and As of for their date';

/** A date, or an interval where there is an end. */
function dateOf(row: RowReader) {
  const start = row.date('date');
  // An end alone is not the day of what happened.
  const end = start && row.date('end');
  const edtf = end ? `${start}/${end}` : start;
  const zone = row.word('time-zone');
  const timeZone = /T\d/.test(edtf ?? '') ? zone : undefined;
  const beside = given({ basis: row.term('basis'), dateNote: row.text('date-note'), timeZone });
  return edtf ? { edtf, ...beside } : undefined;
}

/** What there is to see or hear. */
function mediaOf(row: RowReader) {
  const address = row.word('media');
  if (!address) return undefined;
  const shown = URL.canParse(address) ? mediaAt(address) : { url: address };
  const words = { alt: row.text('alt'), caption: row.text('caption'), credit: row.text('credit') };
  return [given({ ...shown, ...words, licence: row.word('licence') })];
}

/** Each row is an event, a statement or a claim, or an event with what is said of it. */
export function itemsOf(rows: readonly Row[], columns: Columns, vocabulary: Vocabulary, lang: LanguageTag): Items {
  const { countOf, sourcesIn, statusOf, warningsIn } = vocabulary;
  const problems: Problem[] = [];
  const [places, actors, sources] = [new Names('place'), new Names('actor'), new Names('source')];
  const tables = { events: [] as object[], statements: [] as object[], claims: [] as object[] };
  const numbers = { events: [] as number[], statements: [] as number[], claims: [] as number[] };
  const readers = rows.map(
    (row) =>
      new RowReader(columns, row, vocabulary, lang, (message, mend) =>
        problems.push(problemAt(row.number, message, mend)),
      ),
  );
  const newId = identifier(new Set(readers.flatMap((row) => row.word('id') ?? [])));

  for (const row of readers) {
    const { number } = row.row;
    const one = (names: Names, column: string) => {
      const name = row.words(column);
      return name && names.id(name, number);
    };
    const chain = () => {
      const [list, url] = [row.list('via', sourcesIn), row.word('url')];
      if (url && !list.length) list.push(hostOf(url));
      return list.map((name, i) => sources.id(name, number, list[i + 1] ? undefined : url));
    };
    const shared = {
      via: chain(),
      verification: statusOf(row.word('status') ?? ''),
      warnings: warningsIn(row.word('warnings') ?? ''),
    };
    /** What a row has once belongs to the first of its items. */
    const own = () => ({ id: row.word('id'), note: row.text('note') });
    const add = (table: keyof typeof tables, item: object) => {
      tables[table].push(given({ ...item, ...shared }));
      numbers[table].push(number);
    };

    const [isStatement, isClaim] = [row.has('speaker', 'text'), row.has(...FIGURE_KEYS)];
    const hasRole = row.has('role') && !row.has('speaker-role', 'claimant-role');
    if (isStatement && isClaim && hasRole && one(actors, 'speaker') !== one(actors, 'claimant'))
      row.fault('“Role” can be that of two people', 'name the column Speaker role or Claimant role');
    let event: string | undefined;
    if (row.has('title')) {
      const date = dateOf(row);
      const { id = newId(date?.edtf), note } = own();
      event = id;
      add('events', {
        id,
        date,
        title: row.text('title'),
        summary: row.text('summary'),
        place: one(places, 'place'),
        type: row.term('type'),
        actors: row.list('actors').map((name) => actors.id(name, number)),
        media: mediaOf(row),
        note,
      });
    }
    if (isStatement)
      add('statements', {
        ...(event ? { about: [event] } : { ...own(), date: dateOf(row), place: one(places, 'place') }),
        speaker: one(actors, 'speaker'),
        speakerRole: row.text('speaker-role') ?? row.text('role'),
        text: row.text('text'),
        mode: row.term('mode'),
        medium: row.term('medium'),
        originalLang: row.term('original-lang'),
        quoted: row.lists('quoted'),
      });
    if (isClaim)
      add('claims', {
        ...(event
          ? { covers: { event } }
          : isStatement
            ? {}
            : { ...own(), covers: given({ place: one(places, 'place') }) }),
        ...Object.fromEntries(FIGURE_KEYS.flatMap((key) => (row.has(key) ? [[key, countOf(row.word(key)!)]] : []))),
        claimant: one(actors, 'claimant'),
        claimantRole: row.text('claimant-role') ?? row.text('role'),
        asOf: row.date('as-of'),
      });
    if (!event && !isStatement && !isClaim) row.fault('there is nothing to show here', MEND);
    for (const head of row.unread) row.fault(`there is nothing here that “${head}” could belong to`, MEND);
  }
  return {
    tables: { ...tables, places: places.all, actors: actors.all, sources: sources.all },
    numbers: { ...numbers, places: places.rows, actors: actors.rows, sources: sources.rows },
    problems,
  };
}
