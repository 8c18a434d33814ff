import { str, type MsgFn } from './catalogue.js';
import type { Locale } from './locale.js';
import { fill, type Phrase } from './parts.js';

type Join = (locale: Locale, before: Phrase, after: Phrase) => Phrase;

const join =
  (message: (msg: MsgFn, before: string, after: string) => string): Join =>
  ({ msg }, before, after) =>
    fill((before, after) => message(msg, before, after), before, after);

const comma = join((msg, before, after) => msg(str`${before}, ${after}`, { id: 'list.comma' }));
const and = join((msg, before, after) => msg(str`${before} and ${after}`, { id: 'list.and' }));
const or = join((msg, before, after) => msg(str`${before} or ${after}`, { id: 'list.or' }));
const then = join((msg, before, after) => msg(str`${before}, then ${after}`, { id: 'list.then' }));
// Arabic says “or” between all: with its «و» for a comma, “a, b or c” would be “a and b or c”.
const orComma = join((msg, before, after) => msg(str`${before}, ${after}`, { id: 'list.or-comma' }));

const list =
  (last: Join, others: Join) =>
  (locale: Locale, items: readonly Phrase[]): Phrase =>
    items.reduce((done, item, i) => (i ? (i === items.length - 1 ? last : others)(locale, done, item) : item), []);

/** “a, b and c”. */
export const andList = list(and, comma);

/** “a, b or c”. */
export const orList = list(or, orComma);

/** Steps in their order: “a, then b, then c”. */
export const thenList = list(then, then);

const clause = join((msg, before, after) => msg(str`${before}; ${after}`, { id: 'list.clause' }));

/** Independent parts of one sentence: “a; b; c”. */
export const clauses = list(clause, clause);

/** A phrase with a note: “a (b)”. */
export const withNote = join((msg, before, after) => msg(str`${before} (${after})`, { id: 'list.with-note' }));

/** Changes the first letter of a phrase, unless it begins with a name or a date. */
const withFirst =
  (change: (letter: string, tag: string) => string) =>
  ({ tag }: Locale, [first, ...rest]: Phrase): Phrase => [
    typeof first === 'string' ? change(first.charAt(0), tag) + first.slice(1) : first!,
    ...rest,
  ];

/** A phrase with a small first letter, as within a sentence. */
export const midSentence = withFirst((letter, tag) => letter.toLocaleLowerCase(tag));

/** A phrase with a capital first letter, as at the start of a line. */
export const sentenceStart = withFirst((letter, tag) => letter.toLocaleUpperCase(tag));

/** In the alphabetical order of a language, which favours no side. */
export function alphabetically<T>({ tag }: Locale, items: readonly T[], textOf: (item: T) => string): T[] {
  const { compare } = new Intl.Collator(tag);
  return [...items].sort((a, b) => compare(textOf(a), textOf(b)));
}
