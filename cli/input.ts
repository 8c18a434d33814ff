/** Reads the files that the command is given, and finds places in them. */
import { readFile } from 'node:fs/promises';
import { buffer as readAll } from 'node:stream/consumers';
import { parseTree, printParseErrorCode, type Node, type ParseError } from 'jsonc-parser';

import { DRAFT_LANGUAGES, languageSubtag, LANGUAGES } from '../src/language/locale.js';
import { isCsv, rowsOf, type Row } from '../src/explainer/csv/cells.js';
import { readCsv } from '../src/explainer/csv/csv.js';
import { below } from '../src/explainer/json-pointer.js';
import { ExplainerError, type Problem } from '../src/explainer/problem.js';
import { mendDigits } from '../src/explainer/read.js';
import { fromTimelineJs, isTimelineJs } from '../src/explainer/timelinejs.js';

/** The command was called wrongly; the message says how to mend that. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

export interface Input {
  /** As the user named it. */
  readonly name: string;
  readonly text: string;
}

/** A place in a text, counted from 1 as editors do; columns in UTF-16 code units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

const UNREADABLE: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file; check its name and its folder',
  EISDIR: 'it is a folder; name the files in it',
  EACCES: 'you may not read it; change its permissions',
};

/**
 * Reads a file, or standard input for `-`.
 * @throws {UsageError} when it cannot be read.
 */
export async function readInput(file: string): Promise<Input> {
  const bytes = await (file === '-' ? readAll(process.stdin) : readFile(file)).catch((error: NodeJS.ErrnoException) => {
    throw new UsageError(`cannot read ${file}: ${UNREADABLE[error.code ?? ''] ?? error.message}`);
  });
  return { name: file === '-' ? '<stdin>' : file, text: decoded(bytes, file) };
}

/** Bytes in UTF-8 as text, without a byte order mark, which a parser of JSON may ignore (RFC 8259, 8.1). */
function decoded(bytes: Uint8Array, file: string): string {
  // Workbooks of Excel and LibreOffice are ZIP archives.
  if ([0x50, 0x4b, 3, 4].every((byte, i) => bytes[i] === byte))
    throw new UsageError(`cannot read ${file}: it is a workbook or an archive; save its sheet as CSV in UTF-8`);
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    // UTF-16 read as UTF-8 has this character, which no text has.
    if (!text.includes('\0')) return text;
  } catch {
    // Thrown below, with words for it.
  }
  throw new UsageError(`cannot read ${file}: it is not UTF-8; save it as UTF-8`);
}

/** A fault of a text, and its place. */
export type Fault = Problem & { readonly offset: number };

/** A text as JSON, with a tree of its places, or the faults that keep it from being that. */
type Json = { readonly value: unknown; readonly tree: Node } | { readonly faults: readonly Fault[] };

function parseInput({ text }: Input): Json {
  const errors: ParseError[] = [];
  let tree: Node | undefined;
  let faults: readonly Fault[];
  try {
    tree = parseTree(text, errors, { disallowComments: true });
    faults = tree ? writtenTwice(tree) : [];
  } catch {
    // Only an overflow of the stack is thrown here.
    return { faults: [TOO_DEEP] };
  }
  // Not those of `JSON.parse`, whose words and places differ by engine.
  const [first] = errors;
  if (first) {
    const { offset } = first;
    const name = printParseErrorCode(first.error);
    return {
      faults: [{ pointer: '', offset, message: `this is not JSON: ${words(name)}`, mend: mendOf(text, name, offset) }],
    };
  }
  return faults.length ? { faults } : { value: JSON.parse(text), tree: tree! };
}

const TOO_DEEP: Fault = {
  pointer: '',
  offset: 0,
  message: 'this is nested too deeply to be read',
  mend: 'take out brackets around brackets: those of a document are never deep',
};

/** How to mend a fault of JSON. */
function mendOf(text: string, error: string, offset: number): string {
  if (!text.trim()) return 'the file is empty; write a document in it, in { }';
  if (text.trimStart().startsWith('<'))
    return 'the command reads JSON and CSV; what is wrong with HTML in an element, the console of its page tells';
  if (error === 'InvalidCommentToken') return 'take the comments out: JSON has none';
  if (/[“”„«»‘’']/.test(text.charAt(offset))) return 'write straight quotation marks: "';
  if (/[\]}]/.test(text.charAt(offset)) && text.slice(0, offset).trimEnd().endsWith(','))
    return 'take out the comma before this bracket: nothing follows it';
  return mendDigits(
    text.charAt(offset),
    'look here and just before for a comma, a quotation mark or a bracket that is missing or too many',
  );
}

/** Faults for fields that an object has twice: JSON would silently keep only the last. */
function writtenTwice({ type, children = [] }: Node, pointer = ''): Fault[] {
  const names = new Set<unknown>();
  return children.flatMap((child, i) => {
    const [key, value = child] = type === 'object' ? child.children! : [undefined, child];
    const name = key ? (key.value as string) : i;
    const at = below(pointer, name);
    const inner = writtenTwice(value, at);
    if (!names.has(name)) {
      names.add(name);
      return inner;
    }
    const message = `the field "${name}" is written twice in one object, and only the last would count`;
    return [{ pointer: at, offset: value.offset, message, mend: 'keep one of the two' }, ...inner];
  });
}

/** What a file holds, in our format. */
export interface Content {
  readonly value: unknown;
  /** For a file of another format: where it has what stands at a JSON pointer into `value`. */
  readonly pointerOf?: (pointer: string) => string;
  /** Heads of columns that are not known. */
  readonly unread?: readonly string[];
  /** What a file of TimelineJS has that no document has a place for, and where. */
  readonly noPlace?: readonly (readonly [pointer: string, what: string])[];
  /** Rows above the heads of columns. */
  readonly above?: readonly Row[];
  /** The offset in the text that the pointer of a finding leads to. */
  offsetOf(pointer: string): number;
}

/** What a file holds: our JSON, that of TimelineJS or a spreadsheet; or its faults. */
export async function contentOf(input: Input, lang?: string): Promise<Content | { readonly faults: readonly Fault[] }> {
  const noPlace: [string, string][] = [];
  const leave = (pointer: string, what: string) => void noPlace.push([pointer, what]);
  if (isCsv(input.text))
    return within(startsIn(input.text), () =>
      readCsv(input.text, { lang, leave }).then(({ input: value, ...rest }) => ({ value, noPlace, ...rest })),
    );
  const json = parseInput(input);
  if ('faults' in json) return json;
  const { value, tree } = json;
  const offset = (pointer: string) => offsetOf(tree, pointer);
  if (!isTimelineJs(value)) return { value, offsetOf: offset };
  // Without `source`: relative addresses cannot be resolved against the name of a file.
  return within(offset, () => ({
    value: fromTimelineJs(value, { lang, leave }),
    pointerOf: inTimelineJs,
    noPlace,
  }));
}

/** What is read from another format, or its faults. */
async function within(
  offsetOf: Content['offsetOf'],
  read: () => Omit<Content, 'offsetOf'> | Promise<Omit<Content, 'offsetOf'>>,
): ReturnType<typeof contentOf> {
  try {
    return { ...(await read()), offsetOf };
  } catch (error) {
    if (!(error instanceof ExplainerError)) throw error;
    return { faults: error.problems.map((problem) => ({ ...problem, offset: offsetOf(problem.pointer) })) };
  }
}

/** Offsets of the rows of a spreadsheet, by pointers such as `row=5`. */
function startsIn(text: string): Content['offsetOf'] {
  const lines = text.split(/(?<=\n)|(?<=\r)(?!\n)/);
  const offsets = [0];
  for (const line of lines) offsets.push(offsets.at(-1)! + line.length);
  const starts = new Map(rowsOf(text).map(({ number, line }) => [`row=${number}`, offsets[line - 1]]));
  return (pointer) => starts.get(pointer) ?? 0;
}

/** The pointer into a file of TimelineJS, for one into the document that was made of it. */
const inTimelineJs = (pointer: string): string =>
  pointer
    .replace(/^\/periods\b/, '/eras')
    .replace(/^(\/\w+\/\d+)\/date\b.*/, '$1/start_date')
    .replace(/^(\/\w+\/\d+)\/(?:title|summary)\b.*/, '$1/text')
    .replace(/^(\/\w+\/\d+\/media)\b.*/, '$1')
    .replace(/^\/(?:title|summary)\b.*/, '/title/text');

/** `CommaExpected` as “comma expected”. */
const words = (name: string) => name.replace(/\B[A-Z]/g, (letter) => ` ${letter}`).toLowerCase();

const unescaped = (token: string) => token.replace(/~1/g, '/').replace(/~0/g, '~');

/** The offset in a text that a JSON pointer (RFC 6901) leads to. */
const offsetOf = (tree: Node, pointer: string): number =>
  nodeAt(tree, pointer.split('/').slice(1).map(unescaped)).offset;

/** The node at a path, or the last one on the way: a missing field has no place, nor has a part of a shorthand. */
function nodeAt(node: Node, [token, ...rest]: readonly string[]): Node {
  if (token === undefined) return node;
  const next =
    node.type === 'array'
      ? node.children?.[Number(token)]
      : node.children?.find(({ children: [key] = [] }) => key?.value === token)?.children?.[1];
  return next ? nodeAt(next, rest) : node;
}

export function positionOf({ text }: Input, offset: number): Position {
  const lines = text.slice(0, offset).split(/\r\n|\r|\n/);
  return { line: lines.length, column: lines.at(-1)!.length + 1 };
}

/**
 * The language subtag of a tag, read as leniently as elements do: `ar_EG` and `AR-eg` give `ar`.
 * @throws {UsageError} for a language without words here.
 */
export function languageNamed(lang: string): string {
  const languages = [...LANGUAGES, ...DRAFT_LANGUAGES].sort();
  const language = languageSubtag(lang);
  if (languages.includes(language)) return language;
  throw new UsageError(`there is no language "${lang}"; write one of: ${languages.join(', ')}`);
}
