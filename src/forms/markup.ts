/** HTML that content systems do not change: in one line, with special characters as numeric references. */
import type { LangMap } from '../explainer/types.js';
import { directionOf } from '../language/locale.js';
import type { Isolate, Phrase } from '../language/parts.js';
import { isolate, type Context } from '../telling/context.js';

/** Characters with a meaning in HTML, Markdown, templates or shortcodes, and line breaks. */
const SPECIAL = /[&<>"'`*_[\]{}\\|~$\r\n\t]/g;

/** Characters that XML forbids; word processors leave some in copied text. */
const FORBIDDEN = /[^\P{Cc}\t\r\n]|\p{Cs}|[\uFFFE\uFFFF]/gu;

/** A character as a numeric reference. */
export const reference = (character: string): string => `&#${character.charCodeAt(0)};`;

/** Text with every special character as a numeric reference. A forbidden character that is white space is a space. */
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

/** A void element. */
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

/** Whether a text has letters of the direction that is not the reader's: they could reorder its neighbours (UAX #9). */
export const isTurned = ({ locale }: Context, text: string): boolean =>
  (text.match(/\p{L}/gu) ?? []).some((letter) => directionOfLetter(letter) !== locale.dir);

/**
 * `dir` for `<bdi>`, where its first letter would give the wrong one: «BBC عربي» is right to left. Without a letter of
 * its language's direction, a text keeps that of its letters: “Smith Jr.”.
 */
function againstFirstLetter(text: string, lang: string | undefined): Attributes {
  const letters = (text.match(/\p{L}/gu) ?? []).map(directionOfLetter);
  const dir = lang && directionOf(lang);
  return letters[0] !== dir && letters.some((each) => each === dir) ? { dir } : {};
}

/** A name, or other words, isolated from the direction of those around them. */
function isolated(context: Context, { text, lang, href }: Isolate): string {
  const words = element('bdi', { ...ofOther(context, lang), ...againstFirstLetter(text, lang) }, escape(text));
  return href ? element('a', { href }, words) : words;
}

/** A name that stands alone in its element: isolated only where it needs to be. */
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
