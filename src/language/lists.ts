import { str } from './catalogue.js';
import type { Locale } from './locale.js';
import { fill, type Phrase } from './parts.js';

type Join = (locale: Locale, before: Phrase, after: Phrase) => Phrase;

const comma: Join = ({ msg }, before, after) =>
  fill(({ before, after }) => msg(str`${before}, ${after}`, { id: 'list.comma' }), { before, after });

const and: Join = ({ msg }, before, after) =>
  fill(({ before, after }) => msg(str`${before} and ${after}`, { id: 'list.and' }), { before, after });

const or: Join = ({ msg }, before, after) =>
  fill(({ before, after }) => msg(str`${before} or ${after}`, { id: 'list.or' }), { before, after });

const then: Join = ({ msg }, before, after) =>
  fill(({ before, after }) => msg(str`${before}, then ${after}`, { id: 'list.then' }), { before, after });

const list = (locale: Locale, items: readonly Phrase[], last: Join, others: Join): Phrase =>
  items.reduce((done, item, i) => (i === 0 ? item : (i === items.length - 1 ? last : others)(locale, done, item)), []);

/** “a, b and c”. */
export const andList = (locale: Locale, items: readonly Phrase[]) => list(locale, items, and, comma);

/** “a, b or c”. */
export const orList = (locale: Locale, items: readonly Phrase[]) => list(locale, items, or, comma);

/** Steps in their order: “a, then b, then c”. */
export const thenList = (locale: Locale, items: readonly Phrase[]) => list(locale, items, then, then);
