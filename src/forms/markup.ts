/** HTML that outlives what content systems do to it: one line, and special characters as numbers. */
import type { LangMap } from '../explainer/types.js';
import { directionOf } from '../language/locale.js';
import type { Isolate, Phrase } from '../language/parts.js';
import { isolate, type Context } from '../telling/context.js';

/** What HTML, Markdown, templates and shortcodes read as more than a character, and line breaks. */
const SPECIAL = /[&<>"'`*_[\]{}\\|~$\r\n\t]/g;

/** What XML has no place for, as word processors leave it in what is copied; a line break among it is a space. */
const FORBIDDEN = /[^\P{Cc}\t\r\n]|\p{Cs}|[\uFFFE\uFFFF]/gu;

/** A character as a number. */
export const reference = (character: string): string => `&#${character.charCodeAt(0)};`;

/** A text that no filter and no typographer reads as anything else. */
export const escape = (text: string): string =>
  text.replace(FORBIDDEN, (character) => (/\s/.test(character) ? ' ' : '')).replace(SPECIAL, reference);

/** Attributes by name; those without a value are left out. */
export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** An element around markup. */
export function element(name: string, attributes: Attributes, ...content: readonly string[]): string {
  const written = Object.entries(attributes).map(([key, value]) =>
    value === undefined ? '' : ` ${key}="${escape(String(value))}"`,
  );
  return `<${name}${written.join('')}>${content.join('')}</${name}>`;
}

/** An element that has no content. */
export const empty = (name: string, attributes: Attributes): string =>
  element(name, attributes).replace(`</${name}>`, '');

/** Language and direction of a text, where it is not the reader's. */
export const ofOther = ({ locale }: Context, lang: string | undefined): Attributes =>
  lang && lang !== locale.tag ? { lang, dir: directionOf(lang) } : {};

/** A text as running text, marked with its language where that is not the reader's. */
export function textIn(context: Context, { text, lang }: { readonly text: string; readonly lang: string }): string {
  const attributes = ofOther(context, lang);
  return 'lang' in attributes ? element('span', attributes, escape(text)) : escape(text);
}

/** A text of the document as running text. */
export const textOf = (context: Context, map: LangMap): string => textIn(context, isolate(context, map));

const RIGHT_TO_LEFT =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Thaana}\p{Script=Syriac}\p{Script=Nko}\p{Script=Adlam}]/u;

const directionOfLetter = (letter: string) => (RIGHT_TO_LEFT.test(letter) ? 'rtl' : 'ltr');

/** Whether a text has letters of the other direction than the reader's language, which would draw in what is beside it. */
export const isTurned = ({ locale }: Context, text: string): boolean =>
  (text.match(/\p{L}/gu) ?? []).some((letter) => directionOfLetter(letter) !== locale.dir);

/**
 * The direction of a text that begins with a letter of the other one, by which a browser would go: «BBC عربي». A text
 * without a letter of its language goes as it is written: “Smith Jr.”.
 */
function againstFirstLetter(text: string, lang: string | undefined): Attributes {
  const letters = (text.match(/\p{L}/gu) ?? []).map(directionOfLetter);
  const dir = lang && directionOf(lang);
  return letters[0] !== dir && letters.some((each) => each === dir) ? { dir } : {};
}

/** A name, or other words that those around them must not reorder. */
function isolated(context: Context, { text, lang, href }: Isolate): string {
  const words = element('bdi', { ...ofOther(context, lang), ...againstFirstLetter(text, lang) }, escape(text));
  return href ? element('a', { href }, words) : words;
}

/** A name within markup of its own. */
export const nameIn = (context: Context, { text, lang }: { readonly text: string; readonly lang: string }): string =>
  lang === context.locale.tag && isTurned(context, text)
    ? isolated(context, { text, lang })
    : textIn(context, { text, lang });

/** A phrase with its dates and names marked. */
export const phrased = (context: Context, phrase: Phrase): string =>
  phrase
    .map((part) =>
      typeof part === 'string'
        ? escape(part)
        : 'datetime' in part
          ? element('time', { datetime: part.datetime }, escape(part.text))
          : isolated(context, part),
    )
    .join('');
