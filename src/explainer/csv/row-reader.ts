/** One row of a spreadsheet, by the names of its columns. */
import type { LanguageTag } from '../types.js';
import { parts } from '../parts.js';
import type { Row } from './cells.js';
import type { Columns } from './columns.js';
import type * as terms from './csv-terms.js';
import type * as vocabulary from './csv-vocabulary.js';
import type { Wording } from './names.js';

/** Values by language; where the head of their column names none, the one value. */
const byLang = <T>(entries: readonly (readonly [lang: LanguageTag, value: T])[]) =>
  entries[0]?.[0] === '' ? entries[0][1] : entries.length ? Object.fromEntries(entries) : undefined;

/** Knows what words mean. */
export type Vocabulary = typeof vocabulary & typeof terms;

export class RowReader {
  constructor(
    readonly columns: Columns,
    readonly row: Row,
    readonly vocabulary: Vocabulary,
    /** Language of what stands in columns that name none. */
    readonly lang: LanguageTag,
    /** Notes what cannot be read. */
    readonly fault: (message: string, mend: string) => void,
  ) {}

  readonly #read = new Set<string>();

  has(...names: readonly string[]): boolean {
    return names.some((name) => this.#all(name).length);
  }

  /** Heads of the cells that are filled in and were not read. */
  get unread(): string[] {
    return [...this.columns.keys()]
      .filter((name) => this.has(name) && !this.#read.has(name))
      .map((name) => this.#head(name));
  }

  #head(name: string) {
    return [...this.columns.get(name)!.values()][0]!.head;
  }

  #cells(name: string) {
    this.#read.add(name);
    return this.#all(name);
  }

  #all(name: string) {
    return [...(this.columns.get(name) ?? [])]
      .map(([lang, { place }]) => [lang, this.row.cells[place] ?? ''] as const)
      .filter(([, cell]) => cell);
  }

  #lists(name: string, read = parts) {
    return this.#cells(name).map(([lang, cell]) => [lang, read(cell)] as const);
  }

  /** Words in each language. */
  words(name: string): Wording | undefined {
    return byLang(this.#cells(name));
  }

  /** Words in each language, with who translated them where a column of that language says so. */
  text(name: string): unknown {
    const cells = this.#cells(name);
    const translators = new Map(this.#all('translated-by'));
    return byLang<unknown>(
      cells.map(([lang, text]) => {
        const translator = translators.get(lang);
        if (!translator) return [lang, text] as const;
        this.#read.add('translated-by');
        const by = this.vocabulary.termOf('translated-by', translator);
        const from = cells.find(([other]) => other !== lang)?.[0] ?? this.term('original-lang') ?? 'und';
        return [lang || this.lang, { text, translation: { from, by } }] as const;
      }),
    );
  }

  /** What has no language. */
  word(name: string): string | undefined {
    return this.#cells(name)[0]?.[1];
  }

  /** A term of the format. */
  term(name: string): string | undefined {
    const word = this.word(name);
    return word && this.vocabulary.termOf(name, word);
  }

  /** What semicolons separate, by language. */
  lists(name: string): unknown {
    return byLang(this.#lists(name));
  }

  /** What semicolons separate, each in its languages. */
  list(name: string, read?: typeof parts): Wording[] {
    const all = this.#lists(name, read);
    const [first = [], ...others] = all.map(([, list]) => list);
    if (others.some(({ length }) => length !== first.length))
      this.fault(
        `“${this.#head(name)}” names more in one language than in another`,
        'name as many in each, with ; between them',
      );
    return first.map((_, i) => byLang(all.map(([lang, list]) => [lang, list[i] ?? '']))!);
  }

  date(name: string): string | undefined {
    const cell = this.word(name);
    return cell && this.vocabulary.dateIn(cell, this.fault);
  }
}
