import { language, pick, relayDepth, tagFor } from './text.js';
import type { LangMap, LangText, LanguageTag, Statement } from './types.js';

export interface Words extends LangText {
  readonly lang: LanguageTag;
  /** Whether they may stand in quotation marks as the speaker's own. */
  readonly quoted: boolean;
  /** Fragments of the text that may. */
  readonly fragments: readonly string[];
}

/** Words that were translated more than once are no longer the speaker's (Reuters handbook, quotations). */
export const areOwnWords = (text: LangMap, lang: LanguageTag, original?: LanguageTag): boolean =>
  relayDepth(text, lang, original) <= 1;

const wordsIn = (statement: Statement, lang: LanguageTag, text: LangText): Words => {
  const { originalLang } = statement;
  const own = statement.quoteRetranslated || areOwnWords(statement.text, lang, originalLang);
  // What was said in one language and stands in another was translated, whoever did it (W3C ITS 2.0).
  const isOriginal = originalLang === 'und' || language(originalLang) === language(lang);
  return {
    ...(!isOriginal && { translation: { from: originalLang, by: 'unknown' } }),
    ...text,
    lang,
    quoted: own && statement.mode === 'direct',
    fragments: own && statement.mode === 'mixed' ? (statement.quoted[lang] ?? []) : [],
  };
};

export interface Quotation {
  readonly words: Words;
  readonly source?: Words | undefined;
  readonly original?: Words | undefined;
}

/**
 * What a reader of a language is shown of a statement: the words, and beside them, where those may not stand in
 * quotation marks, the nearest text that may (`source`), and the text that they were translated from (`original`).
 */
export function quotation(statement: Statement, lang: LanguageTag, sourceLang: LanguageTag): Quotation {
  const { lang: chosen, ...text } = pick(statement.text, lang, sourceLang);
  const words = wordsIn(statement, chosen, text);
  const all = Object.entries(statement.text).map(([each, text]) => wordsIn(statement, each, text));
  const isOwn = ({ quoted, fragments }: Words) => quoted || fragments.length > 0;
  const from = words.translation && tagFor(statement.text, words.translation.from);
  return {
    words,
    source: statement.mode === 'indirect' || isOwn(words) ? undefined : all.find(isOwn),
    // What was itself translated from those words is not what they were translated from.
    original:
      from && from !== chosen && statement.text[from]!.translation?.from !== chosen
        ? all.find(({ lang }) => lang === from)
        : undefined,
  };
}

/** A text cut at the fragments of it that are quoted: what is not, then what is, in turn. */
export function piecesOf(text: string, fragments: readonly string[]): string[] {
  const pieces: string[] = [];
  for (;;) {
    const next = fragments
      .map((fragment) => ({ fragment, at: text.indexOf(fragment) }))
      .filter(({ at }) => at >= 0)
      .sort((a, b) => a.at - b.at || b.fragment.length - a.fragment.length)[0];
    if (!next) return [...pieces, text];
    pieces.push(text.slice(0, next.at), next.fragment);
    text = text.slice(next.at + next.fragment.length);
  }
}
