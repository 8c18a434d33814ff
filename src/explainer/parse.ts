import { document } from './format/document.js';
import { actors, places, sources } from './format/tables.js';
import { identify, PREFIXES, slug } from './identify.js';
import { ExplainerError } from './problem.js';
import type { At, Raw, Read, Reading } from './read.js';
import { ID, isObject } from './read.js';
import type { ExplainerDocument, LanguageTag } from './types.js';

/** The tables whose items can be given alone. */
export type ItemTable = 'events' | 'statements' | 'claims';

export interface ParseOptions {
  /** Language of bare strings where the input names none. */
  readonly lang?: LanguageTag | undefined;
  /** File or element that the input came from, for messages. */
  readonly source?: string | undefined;
  /** The table that an item belongs to which is given alone. */
  readonly as?: ItemTable | undefined;
  /** For messages: of an input that was made of a spreadsheet, where in that stands what a JSON pointer leads to. */
  readonly pointerOf?: ((pointer: string) => string) | undefined;
}

/** What was given to the parser; to `parseJson`, a text. */
export interface ParseAttempt {
  readonly input: unknown;
  readonly options: ParseOptions;
}

const tables: Record<string, Read<unknown>> = { actors, places, sources };
/** The canonical document that an object is, or is an item of. */
const canonical = new WeakMap<object, ExplainerDocument>();

/** Whether an input is an item of a table, and no document. */
export const isAlone = (input: unknown, as?: ItemTable) =>
  as && isObject(input) && !['format', 'events', 'statements', 'claims'].some((key) => key in input);

/**
 * Gives the canonical document of what an author wrote. A document that it gave is given back as it is, an item of
 * one with the document around it.
 * @throws {ExplainerError} with code `invalid` and every problem that was found.
 */
export function parse(input: unknown, options: ParseOptions = {}): ExplainerDocument {
  const { lang, source, as } = options;
  const known = isObject(input) && canonical.get(input);
  if (known) return known;
  const alone = isAlone(input, as);
  const raw: Raw = { ...(lang && { lang }), ...(alone ? { [as!]: [input] } : isObject(input) ? input : {}) };

  const created: Record<string, unknown[]> = { actors: [], places: [], sources: [] };
  const taken = new Map<string, number>();
  const reading: Reading = {
    lang: typeof raw.lang === 'string' ? raw.lang : 'und',
    timeZone: raw.timeZone,
    hidden: alone ? `/${as}/0`.length : 0,
    translations: new Map(),
    ids: new Map([['document', 'document']]),
    names: new Map(),
    problems: [],
    unique(start, table) {
      const base = slug(start) ?? table;
      let n = taken.get(base) ?? 0;
      let id;
      do id = ++n > 1 ? `${base}-${n}` : base;
      while (reading.ids.has(id));
      taken.set(base, n);
      reading.ids.set(id, table);
      return id;
    },
    create(table, name) {
      const items = created[table];
      const listed = raw[table];
      // What looks like an id is one that was mistyped, unless there are none.
      if (!items || (ID.test(name) && listed)) return;
      const id = reading.unique(`${PREFIXES[table as 'actors']}-${[listed ?? [], items].flat().length + 1}`, table);
      reading.names.set(`${table}:${name}`, id);
      items.push(tables[table]!({ id, name }, root));
      return id;
    },
  };
  const root: At = { reading };
  const read = document(isObject(input) ? identify(raw, root) : input, root);
  if (reading.problems.length) throw new ExplainerError('invalid', reading.problems, source, { input, options });
  const made = { ...read! };
  for (const table of Object.keys(created) as ('actors' | 'places' | 'sources')[])
    Object.assign(made, { [table]: [...made[table], ...created[table]!] });
  for (const each of [made, ...made.events, ...made.statements, ...made.claims]) canonical.set(each, made);
  return made;
}

/**
 * Parses a document from JSON.
 * @throws {ExplainerError} with code `json` or `invalid`.
 */
export function parseJson(text: string, options: ParseOptions = {}): ExplainerDocument {
  let input: unknown;
  try {
    input = JSON.parse(text);
  } catch (error) {
    const { message } = error as Error;
    throw new ExplainerError(
      'json',
      [{ pointer: '', message: `this is not JSON: ${message}`, mend: 'correct it there' }],
      options.source,
      { input: text, options },
    );
  }
  return parse(input, options);
}
