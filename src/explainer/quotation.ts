import { pick, relayDepth } from './text.js';
import type { LangMap, LangText, LanguageTag, Statement } from './types.js';

export interface Words extends LangText {
  readonly lang: LanguageTag;
  /** Whether they may stand in quotation marks as the speaker's own. */
  readonly quoted: boolean;
  /** Fragments of the text that may. */
  readonly fragments: readonly string[];
}

/** Words that were translated more than once are no longer the speaker's (Reuters handbook, quotations). */
export const areOwnWords = (text: LangMap, lang: LanguageTag): boolean => relayDepth(text, lang) <= 1;

const wordsIn = (statement: Statement, lang: LanguageTag, text: LangText): Words => {
  const own = areOwnWords(statement.text, lang);
  return {
    ...text,
    lang,
    quoted: own && statement.mode === 'direct',
    fragments: own && statement.mode === 'mixed' ? (statement.quoted[lang] ?? []) : [],
  };
};

/**
 * What a reader of a language is shown of a statement, and beside it, where that may not stand in quotation
 * marks, the nearest text that may.
 */
export function quotation(
  statement: Statement,
  lang: LanguageTag,
  sourceLang: LanguageTag,
): { readonly words: Words; readonly source?: Words } {
  const { lang: chosen, ...text } = pick(statement.text, lang, sourceLang);
  const words = wordsIn(statement, chosen, text);
  if (statement.mode === 'indirect' || words.quoted || words.fragments.length) return { words };
  const source = Object.entries(statement.text)
    .map(([each, text]) => wordsIn(statement, each, text))
    .find((each) => each.quoted || each.fragments.length);
  return source ? { words, source } : { words };
}
