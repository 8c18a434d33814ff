import type { LangMap, LangText, LanguageTag } from './types.js';

export interface Picked extends LangText {
  readonly lang: LanguageTag;
}

/** The language subtag of a valid tag. */
export const language = (tag: LanguageTag) => tag.toLowerCase().split('-')[0]!;

/** The tag of a map that serves a language best: the same, else one of the same language. */
export function tagFor(map: Readonly<Record<LanguageTag, unknown>>, lang: LanguageTag): LanguageTag | undefined {
  const wanted = lang.toLowerCase();
  const tags = Object.keys(map);
  return tags.find((tag) => tag.toLowerCase() === wanted) ?? tags.find((tag) => language(tag) === language(wanted));
}

/** The text for a reader of `lang`; where there is none, the one in the source's language, else the first. */
export function pick(map: LangMap, lang: LanguageTag, sourceLang?: LanguageTag): Picked {
  const tag = tagFor(map, lang) ?? (sourceLang && tagFor(map, sourceLang)) ?? Object.keys(map)[0]!;
  return { lang: tag, ...map[tag]! };
}

/** How many translations stand between the words in the `original` language and the text in `lang`. */
export function relayDepth(map: LangMap, lang: LanguageTag, original = 'und'): number {
  const passed = new Set<LanguageTag>();
  let tag: LanguageTag | undefined = lang;
  let first = lang;
  let translation;
  while (tag && !passed.has(tag) && (translation = map[tag]?.translation)) {
    passed.add(tag);
    first = translation.from;
    tag = tagFor(map, first);
  }
  // What was said in one language and is first known in another was translated before.
  return passed.size + Number(original !== 'und' && language(original) !== language(first));
}
