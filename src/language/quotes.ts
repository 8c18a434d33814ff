import { localeFor } from './locale.js';

/**
 * The quotation marks for a text, of its own language. Levels of quotation alternate, and the words are never
 * changed: words that bring outer marks get inner ones.
 */
export const quotesAround = (text: string, lang: string): readonly [open: string, close: string] => {
  const [open, close, innerOpen, innerClose] = localeFor({ lang }).quotes;
  return text.includes(open) ? [innerOpen, innerClose] : [open, close];
};
