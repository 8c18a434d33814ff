/** What the command is given: files, the JSON in them, and the places in it. */
import { readFile } from 'node:fs/promises';
import { text as readAll } from 'node:stream/consumers';
import { parseTree, printParseErrorCode, type Node, type ParseError } from 'jsonc-parser';

import { DRAFT_LANGUAGES, languageSubtag, LANGUAGES } from '../src/language/locale.js';
import { fromTimelineJs, isTimelineJs } from '../src/explainer/timelinejs.js';

/** The command was called in a way that it cannot follow; the message says how to mend that. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

export interface Input {
  /** As the user named it. */
  readonly name: string;
  readonly text: string;
}

/** A place in a text as editors count: from 1, columns in UTF-16 code units. */
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
  try {
    const text = file === '-' ? await readAll(process.stdin) : await readFile(file, 'utf8');
    // A byte order mark is no JSON, and no fault of the author's (RFC 8259, 8.1).
    return { name: file === '-' ? '<stdin>' : file, text: text.replace(/^\uFEFF/, '') };
  } catch (error) {
    const { code = '', message } = error as NodeJS.ErrnoException;
    throw new UsageError(`cannot read ${file}: ${UNREADABLE[code] ?? message}`);
  }
}

/** What a text holds as JSON, or what keeps it from being JSON and where. */
export type Json = { readonly value: unknown } | { readonly fault: string; readonly offset: number };

export function parseInput({ text }: Input): Json {
  try {
    return { value: JSON.parse(text) as unknown };
  } catch {
    // The words and places of `JSON.parse` differ by engine.
    const faults: ParseError[] = [];
    parseTree(text, faults, { disallowComments: true });
    const { error, offset } = faults[0] ?? { error: undefined, offset: text.length };
    return { fault: error ? words(printParseErrorCode(error)) : 'it cannot be read', offset };
  }
}

/**
 * What a file of another format says, in ours.
 * @throws {ExplainerError} with what is wrong in it.
 */
export const inFormat = (value: unknown, { name }: Input, lang?: string): unknown =>
  isTimelineJs(value) ? fromTimelineJs(value, { source: name, lang }) : value;

/** `CommaExpected` as “comma expected”. */
const words = (name: string) => name.replace(/\B[A-Z]/g, (letter) => ` ${letter}`).toLowerCase();

/** The places in a text that JSON pointers (RFC 6901) lead to. */
export function locator({ text }: Input): (pointer: string) => number {
  const tree = parseTree(text);
  return (pointer) => (tree ? nodeAt(tree, pointer.split('/').slice(1).map(unescaped)).offset : 0);
}

const unescaped = (token: string) => token.replace(/~1/g, '/').replace(/~0/g, '~');

/** The node at a path, or the last one on the way: what is missing has no place, nor have the parts of a shorthand. */
function nodeAt(node: Node, [token, ...rest]: readonly string[]): Node {
  if (token === undefined) return node;
  const next =
    node.type === 'array'
      ? node.children?.[Number(token)]
      : // Of fields of one name the last counts, as for `JSON.parse`.
        node.children?.filter(({ children: [key] = [] }) => key?.value === token).at(-1)?.children?.[1];
  return next ? nodeAt(next, rest) : node;
}

export function positionOf({ text }: Input, offset: number): Position {
  const lines = text.slice(0, offset).split(/\r\n|\r|\n/);
  return { line: lines.length, column: lines.at(-1)!.length + 1 };
}

/**
 * A language that there are words for, as it was named.
 * @throws {UsageError} for any other.
 */
export function languageNamed(lang: string): string {
  const languages = [...LANGUAGES, ...DRAFT_LANGUAGES].sort();
  if (languages.includes(languageSubtag(lang))) return lang;
  throw new UsageError(`there is no language "${lang}"; write one of: ${languages.join(', ')}`);
}
