/** Text of HTML as its author meant it, whatever an editor or a filter has put around it. */
import { SOURCES, VIA } from '../words/leads.js';
import { UNSEEN } from '../words/plain.js';

/** Elements on lines of their own. Headings are, too; they have marks. Lists and rows are by what is in them. */
const BLOCK = /^(P|DIV|LI|D[DT]|T[DH]|BLOCKQUOTE|FIGURE|(FIG)?CAPTION|SECTION|ARTICLE|HEADER|FOOTER)$/;
const HEADING = 'h1,h2,h3,h4,h5,h6';

/**
 * Marks of markup in the text of an item. They are for private use, so no text has them. A heading begins with `\uE003`,
 * bold words with `\uE001`; both end with `\uE002`. A `<time>` stands between `\uE004` and `\uE005`, a `<cite>` between
 * `\uE006` and `\uE007`.
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

/** The text with its marks, line by line. A break before a small letter is that of a wrapped line, and becomes a space. */
export const markedText = (node: Node): string =>
  raw(node)
    .replace(/ *\n[ \n]*/g, '\n')
    .replace(/(?<=[\p{L},،])\n(?=\p{Ll})/gu, ' ')
    .replace(/ +/g, ' ')
    .trim();

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

/** A text without the point or the comma that it ends with. */
export const bare = (text = '') => text.replace(/[.,،;؛]$/, '');

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

/** An attribute: `data-…` of a node, or of the first within that has it; else the plain one of the node. */
export const attribute = (node: Element, name: string): string | null =>
  [node, ...node.querySelectorAll(`[data-${name}]`)]
    .map((each) => each.getAttribute(`data-${name}`))
    .find((value) => value != null) ?? node.getAttribute(name);

/** Language of the list or the figure that is read, or of what stands around it. A quotation may have its own. */
export const langOf = (part: Element) =>
  (part.querySelector('ul, ol, dl, table, figure, .event') ?? part).closest('[lang]')?.getAttribute('lang');
