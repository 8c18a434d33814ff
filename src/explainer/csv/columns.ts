/** The columns of a spreadsheet, by its first row. */
import type { Problem } from '../problem.js';
import type { LanguageTag } from '../types.js';
import { problemAt, type Row } from './cells.js';
import type { Vocabulary } from './row-reader.js';

/** A column: its head as it is written, and its index. */
interface Column {
  readonly head: string;
  readonly place: number;
}

/**
 * Columns by name, as attributes and fields are called (`title`, `as-of`, `injured-children`), and by the language of
 * their texts; '' where the head does not name it: “Title”, “Title (ar)”.
 */
export type Columns = ReadonlyMap<string, ReadonlyMap<LanguageTag, Column>>;

const KNOWN = 'Date, Title, Summary, Place, Source, Link, Status, Killed, Injured, Claimant, Speaker, Text';

/** The columns that the first row names, the heads that name none, and what is wrong with them. */
export function columnsOf(
  { number, cells }: Row,
  { columnOf }: Vocabulary,
): { columns: Columns; unread: string[]; problems: Problem[] } {
  const columns = new Map<string, Map<LanguageTag, Column>>();
  const unread: string[] = [];
  const problems: Problem[] = [];
  const fault = (message: string, mend: string) => problems.push(problemAt(number, message, mend));
  cells.forEach((head, place) => {
    const [name, lang = ''] = columnOf(head) ?? [];
    if (!name) return void (head && unread.push(head));
    const others = columns.get(name) ?? new Map<LanguageTag, Column>();
    const other = others.get(lang) ?? others.get('') ?? (lang ? undefined : [...others.values()][0]);
    if (other)
      fault(
        `“${other.head}” and “${head}” are for the same`,
        'keep one, or name both languages: Title (ar), Title (en)',
      );
    columns.set(name, others.set(lang, { head, place }));
  });
  if (!columns.size) fault('no column has a name that is known', `name some of them ${KNOWN}`);
  return { columns, unread, problems };
}
