import type { Qualifier } from '../explainer/edtf.js';
import { str } from './catalogue.js';
import type { Locale } from './locale.js';
import { fill, type Phrase } from './parts.js';

/** Digits of a day or year: never grouped. */
export const digits = (locale: Locale, n: number) => locale.number(n, { grouping: false });

/** A date by the pattern of a language's table. */
export const compose = (pattern: string, parts: Readonly<Record<string, string>>) =>
  pattern.replace(/\{(\w)\}/g, (_, name: string) => parts[name]!);

/** A date, or a part of one, with the words for its qualifier. */
export function qualified(locale: Locale, qualifier: Qualifier, date: Phrase): Phrase {
  const { msg } = locale;
  switch (qualifier) {
    case '?':
      return fill((date) => msg(str`possibly ${date}`, { id: 'date.possibly' }), date);
    case '~':
      return fill((date) => msg(str`about ${date}`, { id: 'date.about' }), date);
    case '%':
      return qualified(locale, '?', qualified(locale, '~', date));
    case '':
      return date;
  }
}
