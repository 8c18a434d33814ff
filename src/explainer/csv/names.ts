/** Places, actors or sources that the cells of a spreadsheet name, each once. */
import type { LanguageTag } from '../types.js';

/** Wording by language, or in that of the document. */
export type Wording = string | Readonly<Record<LanguageTag, string>>;

interface Named {
  readonly id: string;
  readonly name: Wording;
  readonly url?: string;
}

export class Names {
  readonly #all: Named[] = [];
  readonly #known = new Map<string, Set<number>>();
  /** Of each, the row that names it first. */
  readonly rows: number[] = [];

  /** @param prefix start of their ids */
  constructor(readonly prefix: string) {}

  get all(): readonly Named[] {
    return this.#all;
  }

  /**
   * The id of what has a name. Two are one where they share it in a language and differ in none: two ministries of defence
   * may have the same name in English. One name with two addresses is two.
   */
  id(name: Wording, row: number, url?: string): string {
    const names = typeof name === 'string' ? [['', name]] : Object.entries(name);
    const keys = names.map((each) => JSON.stringify([...each, url]));
    const known = keys.flatMap((key) => [...(this.#known.get(key) ?? [])]);
    const is = ({ name: other }: Named) =>
      names.every(([lang, words]) => [undefined, words].includes((other as Readonly<Record<string, string>>)[lang!]));
    const at = known.find((each) => is(this.#all[each]!)) ?? this.#all.length;
    for (const key of keys) this.#known.set(key, (this.#known.get(key) ?? new Set()).add(at));
    const { id = `${this.prefix}-${at + 1}`, name: before } = this.#all[at] ?? {};
    this.#all[at] = {
      id,
      name: typeof name === 'string' ? name : { ...(before as object), ...name },
      ...(url && { url }),
    };
    this.rows[at] ??= row;
    return id;
  }
}
