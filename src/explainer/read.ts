import { parseEdtf } from './edtf.js';
import { below } from './json-pointer.js';
import type { Problem } from './problem.js';
import type { DateValue, Id, LangMap, LangText, Translation } from './types.js';
import { DATE_BASES, TRANSLATORS } from './types.js';

/**
 * Readers: small functions that check one value each and give its canonical form. They are put together to
 * describe the format, and never throw: a fault is noted and reading goes on, so that all faults are found.
 */

/** What is known of the document while it is read. */
export interface Reading {
  /** Language of bare strings. */
  readonly lang: string;
  readonly timeZone?: unknown;
  /** Length of the start of every pointer that the author does not see: of an item alone, its place in a document. */
  readonly hidden: number;
  /** Provenance of the texts of a language that carry none of their own. */
  readonly translations: Map<string, Translation>;
  /** The table of each id. */
  readonly ids: Map<Id, string>;
  /** The id behind `table:name`; null if two items share the name. */
  readonly names: Map<string, Id | null>;
  readonly problems: Problem[];
  /** An id that is not taken yet, and from now on is. */
  unique(start: string, table: string): Id;
  /** Adds an item of which only the name is known; undefined where a table takes no such item. */
  create(table: string, name: string): Id | undefined;
}

/** A place in the input; its pointer is put together only for a problem. */
export interface At {
  readonly reading: Reading;
  /** Where it stands, and as what; nowhere for the whole input. */
  readonly parent?: At | undefined;
  readonly key?: string | number | undefined;
  /** A bare value stands for the object, so its fields are where the object is. */
  readonly flat?: boolean;
}

/** Gives the canonical form of a value, or notes a problem and gives undefined. */
export type Read<T> = (value: unknown, at: At) => T | undefined;

export type Raw = Record<string, unknown>;

export const isObject = (value: unknown): value is Raw =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const show = (value: unknown) =>
  typeof value === 'string'
    ? JSON.stringify(value.slice(0, 60))
    : Array.isArray(value)
      ? 'a list'
      : isObject(value)
        ? 'an object'
        : String(value).slice(0, 60);

const pointerTo = ({ parent, key = '' }: At): string => (parent ? below(pointerTo(parent), key) : '');

const problemAt = (at: At, message: string, mend: string): Problem => ({
  pointer: pointerTo(at).slice(at.reading.hidden),
  message,
  mend,
});

export function fault(at: At, message: string, mend: string): undefined {
  at.reading.problems.push(problemAt(at, message, mend));
}

// Written out, as tens of thousands of them are made for a long document.
export const child = (at: At, key: string | number): At =>
  at.flat ? at : { reading: at.reading, parent: at, key, flat: false };

/** The place of a bare value. */
export const flat = ({ reading, parent, key }: At): At => ({ reading, parent, key, flat: true });

/** A word, as it is shown too, without what others may spell otherwise: `killed_children` and `KilledChildren` are one. */
const bare = (word: string) => word.toLowerCase().replace(/[-_"]/g, '');

/** The word that was probably meant, the one that begins most alike (by more letters than some), or else a hint. */
function meant(shown: string, words: readonly string[], some = 2, hint = `write one of: ${words.join(', ')}`) {
  const word = bare(shown);
  for (let letters = word ? 30 : 0; letters > some; letters--) {
    const near = words.find((each) => bare(each).startsWith(word.slice(0, letters)));
    if (near) return `write "${near}"`;
  }
  return hint;
}

/** What goes on after a whole field means another: "injured-kids" is neither "injured" nor "injured-civilians". */
function fieldMeant(key: string, fields: readonly string[]) {
  const wholes = fields.map((each) => (bare(key).startsWith(bare(each)) ? bare(each).length : 0));
  return meant(key, fields, Math.max(...wholes) + 2);
}

const holds = (test: (value: never) => unknown, value: unknown) => {
  try {
    return test(value as never);
  } catch {
    return false;
  }
};

/** A value that passes a test (one that throws is not passed). */
const check =
  <T>(test: (value: never) => unknown, what: string, mend: string): Read<T> =>
  (value, at) =>
    holds(test, value) ? (value as T) : fault(at, `${show(value)} is not ${what}`, mend);

const matching = (pattern: RegExp, test: (value: string) => unknown = () => true) => {
  return (value: unknown) => typeof value === 'string' && pattern.test(value) && test(value);
};

export const ID = /^[a-z][a-z0-9-]{0,63}$/;

export const anything: Read<unknown> = (value) => value;
export const flag = check<boolean>((v) => typeof v === 'boolean', 'true or false', 'write true or false, unquoted');
export const text = check<string>(matching(/\S/), 'a text', 'write words in quotation marks');
export const id = check<Id>(matching(ID), 'an id', 'use a-z, 0-9 and -, a letter first, at most 64');
export const tag = check<string>(
  // BCP 47 would have toString for a language, and every map has one.
  matching(/^[a-z]/i, (v) => /^[a-z]{2,3}$/i.test(v) || (!(v in {}) && new Intl.Locale(v))),
  'a language tag',
  'write a BCP 47 tag such as ar or en-GB',
);
export const zone = check<string>(
  matching(/^[a-z]/i, (timeZone) => new Intl.DateTimeFormat('en', { timeZone })),
  'a time zone',
  'write an IANA zone such as Asia/Baku',
);
export const url = check<string>(
  matching(/^https?:\/\//i, (v) => new URL(v)),
  'a web address',
  'write it whole, from https:// on',
);
export const pointer = check<string>(matching(/^(\/([^~/]|~[01])*)*$/), 'a JSON pointer', 'write one such as /date');
export const day = check<string>(matching(/^\d{4}-\d\d-\d\d$/, parseEdtf), 'a day', 'write it as 2023-09-19');
export const instant = check<string>(
  matching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/, (v) => parseEdtf(v.replace(/\.\d+/, ''))),
  'a moment',
  'write it as 2023-09-19T14:30:00+04:00',
);
export const whole = check<number>((v) => Number.isSafeInteger(v) && v >= 0, 'a count', 'write a whole number from 0');
export const degrees = (most: number) =>
  check<number>((v) => Math.abs(v) <= most && typeof v === 'number', 'degrees', `write a number to ±${most}`);

export const oneOf =
  <T extends string>(words: readonly T[]): Read<T> =>
  (value, at) =>
    words.includes(value as T)
      ? (value as T)
      : fault(at, `${show(value)} is not known here`, meant(show(value), words));

export const list =
  <T>(read: Read<T>): Read<T[]> =>
  (value, at) =>
    Array.isArray(value)
      ? [...(value as unknown[])].map((each, i) => read(each, child(at, i)) as T)
      : fault(at, `${show(value)} is not a list`, 'write it in [ ]');

/** A list, or its only member. */
export const many =
  <T>(read: Read<T>): Read<T[]> =>
  (value, at) =>
    Array.isArray(value) ? list(read)(value, at) : list(read)([value], flat(at));

/** Stands in place of a default where there is none: the field must be written. */
export const NEEDED = Symbol();

/** A reader for every field of `T`, and for those that are always there the default in its canonical form. */
export type Fields<T> = {
  readonly [K in keyof T]-?: object extends Pick<T, K>
    ? Read<Exclude<T[K], undefined>>
    : readonly [read: Read<T[K]>, fallback: unknown];
};

/**
 * An object of these fields and no others.
 * @param bare the field that is meant when a value that is no object is written
 * @param finish sets what depends on several fields; a field that had a problem is undefined
 */
export function object<T extends object>(
  fields: Fields<T>,
  bare?: keyof T & string,
  finish?: (value: Partial<T>, at: At) => void,
): Read<T> {
  // In a form that is read fast: long documents have tens of thousands of fields.
  const entries = Object.entries<Read<unknown> | readonly [Read<unknown>, unknown]>(fields).map(([key, field]) => {
    const [read, fallback] = typeof field === 'function' ? [field] : field;
    // Every item without the field has this one.
    return { key, read, fallback: Object.freeze(fallback) };
  });
  return (value, at) => {
    const raw = isObject(value) ? value : undefined;
    if (!raw && !bare) return fault(at, `${show(value)} is not an object`, 'write it in { }');
    const out: Raw = {};
    const inner = raw ? at : flat(at);
    for (const { key, read, fallback } of entries) {
      const given = raw ? raw[key] : key === bare ? value : undefined;
      if (given !== undefined) out[key] = read(given, child(inner, key));
      else if (fallback === NEEDED) fault(at, `"${key}" is missing`, 'add it');
      else if (fallback !== undefined) out[key] = fallback;
    }
    for (const key in raw)
      if (!Object.hasOwn(fields, key) && Object.hasOwn(raw, key))
        fault(child(at, key), `there is no field ${show(key)}`, fieldMeant(key, Object.keys(fields)));
    finish?.(out as Partial<T>, at);
    return out as T;
  };
}

/** Values by language tag; what is no object stands in the document's language. */
export const byLang =
  <T>(read: Read<T>): Read<Record<string, T>> =>
  (value, at) => {
    if (!isObject(value)) return { [at.reading.lang]: read(value, at)! };
    const entries = Object.entries(value).map(([lang, each]): [string, T] => {
      const where = child(at, lang);
      return [tag(lang, where)!, read(each, where)!];
    });
    return Object.fromEntries(entries);
  };

export const translation = object<Translation>({
  from: [tag, NEEDED],
  by: [oneOf(TRANSLATORS), NEEDED],
  agent: text,
  reviewedBy: text,
  date: day,
});

const texts = byLang(object<LangText>({ text: [text, NEEDED], translation }, 'text'));

export const langMap: Read<LangMap> = (value, at) => {
  const map = texts(value, at)!;
  const langs = Object.keys(map);
  if (!langs.length) fault(at, 'there is no text', 'write one in at least one language');
  for (const lang of langs) {
    const translation = at.reading.translations.get(lang);
    // A text that another was made from is no translation of that one.
    if (translation && map[translation.from]?.translation?.from !== lang) map[lang] = { translation, ...map[lang]! };
  }
  return map;
};

/** How to mend a value whose digits may be those of another script, which look right to who reads that. */
export const mendDigits = (value: unknown, mend: string): string =>
  /(?![0-9])\p{Nd}/u.test(String(value)) ? 'write numbers in the digits 0-9' : mend;

const edtf: Read<string> = (value, at) => {
  try {
    if (typeof value === 'string') parseEdtf(value);
    return text(value, at);
  } catch (error) {
    return fault(
      at,
      (error as Error).message,
      mendDigits(value, 'write a date of EDTF such as 2023-09-19, 2023-09? or 2020-09-27/2020-11-10'),
    );
  }
};

export const date = object<DateValue>(
  { edtf: [edtf, NEEDED], basis: [oneOf(DATE_BASES), 'stated'], timeZone: zone, dateNote: langMap },
  'edtf',
  (value, at) => {
    if (/T\d/.test(value.edtf!) && !value.timeZone) {
      if (at.reading.timeZone) Object.assign(value, { timeZone: at.reading.timeZone });
      else fault(at, 'a time needs a time zone', 'add "timeZone" here or to the document');
    }
    if (value.basis && value.basis !== 'stated' && !value.dateNote)
      fault(at, `a date that is ${value.basis} needs a note`, 'say in "dateNote" how it was worked out');
  },
);

/** Id of an item in one of the tables: the id or the exact name as written, or a new item of that name. */
export const reference =
  (...tables: string[]): Read<Id> =>
  (value, at) => {
    const word = text(value, at);
    if (!word) return;
    const { ids, names, problems, create } = at.reading;
    if (tables.includes(ids.get(word)!)) return word;
    const named = names.get(`${tables[0]}:${word}`);
    if (named) return named;
    if (named === null) return fault(at, `several ${tables[0]} have the name ${show(word)}`, 'write the id');
    const created = create(tables[0]!, word);
    if (created) return created;
    return fault(
      at,
      `there is no ${show(word)} in ${tables.join(', ')}`,
      meant(
        word,
        // Looking for the nearest id is slow: enough to do it for the first faults.
        problems.length < 20 ? [...ids.keys()].filter((each) => tables.includes(ids.get(each)!)) : [],
        undefined,
        tables[1] ? 'write the id of an item' : `add it to "${tables[0]}"`,
      ),
    );
  };
