/** Text of HTML as its author meant it, whatever an editor or a filter has put around it. */
import { UNSEEN } from '../words/plain.js';

/** What stands on lines of its own, beside headings. */
const BLOCK = /^(P|DIV|LI|D[DT]|T[DH]|BLOCKQUOTE|FIGURE|FIGCAPTION|SECTION|ARTICLE|HEADER|FOOTER)$/;
const HEADING = 'h1,h2,h3,h4,h5,h6';

/**
 * Marks in the text of an item, which no text has (they are for private use): where a heading (`\uE003`) or bold words (`\uE001`) begin and end
 * (`\uE002`), where a `<time>` (`\uE004`, `\uE005`) and a `<cite>` (`\uE006`, `\uE007`) do.
 */
const MARKS = /[\uE001-\uE007]/g;

function raw(node: Node): string {
  if (node.nodeType === Node.TEXT_NODE) return node.nodeValue!.replace(UNSEEN, '').replace(/\s+/g, ' ');
  const element = node as Element;
  const name = element.tagName?.toUpperCase();
  if (!name || /^((NO)?SCRIPT|STYLE|TEMPLATE)$/.test(name)) return '';
  if (name === 'BR') return '\n';
  const inner = [...element.childNodes].map(raw).join('');
  if (name === 'Q') return `“${inner}”`;
  if (name === 'TIME') return `\uE004${inner}\uE005`;
  if (name === 'CITE') return `\uE006${inner}\uE007`;
  if (/^(B|STRONG)$/.test(name) && !element.closest(HEADING)) return `\uE001${inner}\uE002`;
  if (element.matches(HEADING)) return `\n\uE003${inner}\uE002\n`;
  return BLOCK.test(name) ? `\n${inner}\n` : inner;
}

/** The text with its marks, one line for each line of it. What a wrapped line made a break within a sentence is none. */
export const markedText = (node: Node): string =>
  raw(node)
    .replace(/ *\n[ \n]*/g, '\n')
    .replace(/(?<=[\p{L},،])\n(?=\p{Ll})/gu, ' ')
    .replace(/ +/g, ' ')
    .trim();

/** What leads to a source, as parts of expressions: “via Reuters”, “Source: Reuters”. */
export const VIA = 'via|عبر|نقل(?:ًا|اً?) عن';
export const SOURCES = 'sources?|المصدر|المصادر';
const LEAD = `(?:(?:${VIA}|${SOURCES})\\s*:?\\s*)?`;
const SEPARATOR = '[\\s—–;؛,،(|]*';
const APART = '(?:\uE006[^\uE007]*\uE007|\uE004[^\uE005]*\uE005)';
/** Sources and dates that end a line and are no part of its sentence. */
const ENDING = new RegExp(
  `(^|\\n|[.!?؟…»”")\uE002]|(?=\\s*[—–;؛,،(|]))${SEPARATOR}${LEAD}${APART}(?:${SEPARATOR}(?:then |and |ثم |و)?${APART})*[\\s).;؛]*(?=\\n|$)`,
  'gi',
);

/** Marked text without the sources and dates that its lines end with. Those within a sentence stay. */
export const withoutSources = (marked: string): string => marked.replace(ENDING, '$1').trim();

/** The lines of a text without marks as one. */
export const flat = (marked: string): string =>
  marked
    .replace(MARKS, '')
    .replace(/\s+/g, ' ')
    .replace(/ (?=[.,;:!?،؛؟])/g, '')
    .trim();

export const textOf = (node: Node | null | undefined): string => (node ? flat(markedText(node)) : '');

/** Class of what an element tells itself, from attributes and parts. */
export const TOLD = 'explainer-told';

/** What stands beside nodes, without sources: nothing where all of it is one. */
export function besides(root: Element, nodes: string): string {
  if (root.matches(nodes)) return '';
  const rest = root.cloneNode(true) as Element;
  for (const node of rest.querySelectorAll(`${nodes}, .${TOLD}`)) node.remove();
  return flat(withoutSources(markedText(rest)));
}

/** A text in its language, with how it was translated into that and what it was before, where somebody says so. */
export const inBoth = (
  text: string,
  lang: string,
  by: string | null | undefined,
  from: string,
  original?: string | null,
) => ({
  ...(original && { [from]: original }),
  [lang]: by ? { text, translation: { from, by } } : text,
});

/** An attribute by its `data-` name, of a node or the first within, or by its own. */
export const attribute = (node: Element, name: string): string | null =>
  [node, ...node.querySelectorAll(`[data-${name}]`)]
    .map((each) => each.getAttribute(`data-${name}`))
    .find((value) => value != null) ?? node.getAttribute(name);

/** Language of what is read: of the list or the figure, else of what stands around it. A quotation may have its own. */
export const langOf = (part: Element) =>
  (part.querySelector('ul, ol, dl, table, figure, .event') ?? part).closest('[lang]')?.getAttribute('lang');
