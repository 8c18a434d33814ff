/** The notations of a plain list: HTML and Markdown. */
import type { Context } from '../telling/context.js';
import { element, escape, reference, textIn } from './markup.js';

/** Writes the few things that a plain list is made of. */
export interface Writer {
  text(words: { readonly text: string; readonly lang: string }): string;
  strong(content: string): string;
  link(content: string, href: string): string;
  /** Absent where filters that keep a list take images away. */
  image?(alt: string, src: string): string;
  paragraph(content: string): string;
  list(kind: 'ol' | 'ul', items: readonly string[]): string;
  /** Paragraphs and lists, one after the other. */
  joined(blocks: readonly string[]): string;
}

export const htmlWriter = (context: Context): Writer => {
  const { tag: lang, dir } = context.locale;
  return {
    text: (words) => textIn(context, words),
    strong: (content) => element('strong', {}, content),
    link: (content, href) => element('a', { href }, content),
    paragraph: (content) => element('p', { lang, dir }, content),
    list: (kind, items) => element(kind, { lang, dir }, ...items.map((item) => element('li', {}, item))),
    joined: (blocks) => blocks.join(''),
  };
};

// In an address, brackets and whatever else Markdown or a template would read are percent-encoded.
const markdownLink = (content: string, href: string) =>
  `[${content}](${href.replace(/[\s()<>"'`*_[\]{}\\|~$]/g, percentEncoded)})`;

/** GitHub’s Markdown makes a link of a bare address, and leaves `&#95;` in it as it is: the `:` or `.` is escaped. */
const BARE_ADDRESS = /(?<!\]\(|\/)\b(?:https?:(?=\/\/\S*&#)|www\.(?=\S*&#))/gi;

export const markdownWriter: Writer = {
  text: ({ text }) => escape(text),
  strong: (content) => `**${content}**`,
  link: markdownLink,
  image: (alt, src) => `!${markdownLink(alt, src)}`,
  // A sentence may begin with what would begin a heading, a list or a definition.
  paragraph: (content) => content.trimStart().replace(/^(?:[#+=:-]|\d(?=\d*[.)]))/, reference),
  list: (kind, items) => items.map((item, i) => `${kind === 'ol' ? `${i + 1}.` : '-'} ${item}`).join('\n'),
  joined: (blocks) => blocks.join('\n\n').replace(BARE_ADDRESS, (start) => start.replace(/.$/, reference)),
};

function percentEncoded(character: string): string {
  const encoded = encodeURIComponent(character);
  return encoded === character ? `%${character.charCodeAt(0).toString(16).toUpperCase()}` : encoded;
}
