/** What editors write, in a form in which it can be known again. */

/** Hyphens that only allow a break, marks of direction, joints without width. */
export const UNSEEN = /[\xAD\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uE001-\uE007\uFEFF]/g;

/** Letters in their plainest form, to know a word again: small, without vowel signs, hamza and its like, Latin digits. */
export const plain = (text: string): string =>
  text
    .replace(/[\p{M}ـ]/gu, '')
    .replace(/[أإآٱ]/g, 'ا')
    .replace(/ة/g, 'ه')
    .replace(/[ىی]/g, 'ي')
    .replace(/[‐‑]/g, '-')
    .replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 15))
    .toLowerCase();

/** What follows the first part of a text of which `plain` made `start`. */
export function after(text: string, start: string): string {
  let end = 0;
  while (plain(text.slice(0, end)).length < start.length) end++;
  return text.slice(end);
}
