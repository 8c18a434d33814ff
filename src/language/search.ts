/** Text as a search compares it: what readers type one way and newsrooms write another is the same here. */

/** What compatibility decomposition leaves apart: letters that are typed for one another, and the apostrophe. */
const SAME: Readonly<Record<string, string>> = {
  ٱ: 'ا',
  ى: 'ي',
  ی: 'ي',
  ې: 'ي',
  ک: 'ك',
  ة: 'ه',
  ە: 'ه',
  ہ: 'ه',
  ھ: 'ه',
  ə: 'e',
  ı: 'i',
  '’': "'",
};

/** Each of those, a digit of the Arabic script, or a tatweel, a mark or a format character, which no one searches for. */
const FOLDED = new RegExp(`[${Object.keys(SAME).join('')}٠-٩۰-۹ـ\\p{Cf}]| ?\\p{Mn}`, 'gu');

/**
 * Text without hamzas on carriers, vowel signs, tatweel, case, diacritics, presentation forms and direction marks,
 * and with European digits. Decomposition takes hamzas and diacritics off their letters, the dot off «İ» before it
 * is made small, and the mark of a presentation form off the space that stands in for its letter.
 */
export const foldText = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(FOLDED, (character) =>
      /\p{Nd}/u.test(character) ? String(character.charCodeAt(0) & 15) : (SAME[character] ?? ''),
    );

/** The words of a query, each of which must be found, without the quotes and commas around what was pasted. */
export const searchWords = (query: string): string[] => foldText(query).match(/[^\s\p{P}](\S*[^\s\p{P}])?/gu) ?? [];
