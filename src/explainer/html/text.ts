/** Text of HTML as its author meant it, whatever an editor or a filter has put around it. */

/** What stands on lines of its own. */
const BLOCK = /^(P|DIV|LI|[UOD]L|D[TD]|TR|TABLE|H[1-6]|BLOCKQUOTE|FIGURE|FIGCAPTION|SECTION|ARTICLE|HEADER|FOOTER)$/;
const HEADING = 'h1,h2,h3,h4,h5,h6';

/**
 * Marks in the text of an item, which no text has: where a heading (`\x03`) or bold words (`\x01`) begin and end
 * (`\x02`), where a `<time>` begins and ends (`\x04`, `\x05`).
 */
export const MARKS = /[\x01-\x05]/g;

/** Hyphens that only allow a break, marks of direction, joints without width. */
const UNSEEN = /[\xAD\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/g;

function raw(node: Node): string {
  if (node.nodeType === Node.TEXT_NODE) return node.nodeValue!.replace(UNSEEN, '').replace(/\s+/g, ' ');
  const element = node as Element;
  const name = element.tagName?.toUpperCase();
  if (!name || /^(SCRIPT|STYLE|TEMPLATE)$/.test(name)) return '';
  if (name === 'BR') return '\n';
  const inner = [...element.childNodes].map(raw).join('');
  if (name === 'Q') return `“${inner}”`;
  if (name === 'TIME') return `\x04${inner}\x05`;
  if (/^(B|STRONG)$/.test(name) && !element.closest(HEADING)) return `\x01${inner}\x02`;
  if (element.matches(HEADING)) return `\n\x03${inner}\x02\n`;
  return BLOCK.test(name) ? `\n${inner}\n` : inner;
}

/** The text with its marks, one line for each line of it. What a wrapped line made a break within a sentence is none. */
export const markedText = (node: Node): string =>
  raw(node)
    .replace(/ *\n[ \n]*/g, '\n')
    .replace(/(?<=[\p{L},،])\n(?=\p{Ll})/gu, ' ')
    .replace(/ +/g, ' ')
    .trim();

/** The lines of a text without marks as one. */
export const flat = (marked: string): string =>
  marked
    .replace(MARKS, '')
    .replace(/\s+/g, ' ')
    .replace(/ (?=[.,;:!?،؛؟])/g, '')
    .trim();

export const textOf = (node: Node | null | undefined): string => (node ? flat(markedText(node)) : '');

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

/** An attribute by its `data-` name, of a node or the first within, or by its own. */
export const attribute = (node: Element, name: string): string | null =>
  [node, ...node.querySelectorAll(`[data-${name}]`)]
    .map((each) => each.getAttribute(`data-${name}`))
    .find((value) => value != null) ?? node.getAttribute(name);

/** The members of a list in one text; the Arabic semicolon is typed just as well. */
export const parts = (text: string): string[] =>
  text
    .split(/[;؛]/)
    .map((part) => part.trim())
    .filter(Boolean);
