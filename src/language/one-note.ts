import { clauses } from './lists.js';
import type { Locale } from './locale.js';
import { toText, type Phrase } from './parts.js';

/** A phrase in which two notes stand in the brackets of one: “September 2023 (day not known; uncertain)”. */
export const oneNote = (locale: Locale, phrase: Phrase): Phrase =>
  phrase.map((part) =>
    typeof part === 'string'
      ? part.replace(
          /\(([^()]+)\) \(([^()]+)\)/,
          (_, first: string, second: string) => `(${toText(clauses(locale, [[first], [second]]))})`,
        )
      : part,
  );
