import { templates as arabic } from '../../locales/generated/ar.js';
import { messagesOf, type MsgFn } from './catalogue.js';
import { ar } from './tables/ar.js';
import { en } from './tables/en.js';
import type { LanguageTable } from './tables/table.js';

/** Everything that is needed to word something in one language. */
export interface Locale extends LanguageTable {
  readonly msg: MsgFn;
  /** CLDR category of a number of things. */
  plural(n: number): Intl.LDMLPluralRule;
  /** Digits of the locale's numbering system, thousands grouped unless told otherwise. */
  number(n: number, options?: { grouping: boolean }): string;
}

/** The language of the messages in the code; every other is a translation of it. */
export const SOURCE_LANGUAGE = 'en';

const LOCALES: ReadonlyMap<string, Locale> = new Map([
  [en.tag, localeOf(en, messagesOf())],
  [ar.tag, localeOf(ar, messagesOf(arabic))],
]);

/** Tags of the languages that are there. */
export const LANGUAGES: readonly string[] = [...LOCALES.keys()];

function localeOf(table: LanguageTable, msg: MsgFn): Locale {
  let rules: Intl.PluralRules | undefined;
  const formats = new Map<boolean, Intl.NumberFormat>();
  return {
    ...table,
    msg,
    plural: (n) => (rules ??= new Intl.PluralRules(table.tag)).select(n),
    number(n, { grouping } = { grouping: true }) {
      let format = formats.get(grouping);
      if (!format) {
        // Only digits come from Intl: which ones `ar` gets differs between engines, so they are named.
        format = new Intl.NumberFormat(`en-u-nu-${table.numbering}`, { useGrouping: grouping });
        formats.set(grouping, format);
      }
      return format.format(n);
    },
  };
}

/** The language subtag of a tag, lenient: `ar_EG` and `AR-eg` give `ar`; what is no tag gives ''. */
export function languageSubtag(tag: string): string {
  try {
    return new Intl.Locale(tag.trim().replace(/_/g, '-')).language;
  } catch {
    return '';
  }
}

/** The locale for a BCP 47 tag; the source language's for a tag that nobody here knows. */
export const localeFor = (tag: string | undefined): Locale =>
  LOCALES.get(languageSubtag(tag ?? '')) ?? LOCALES.get(SOURCE_LANGUAGE)!;

const RTL_SCRIPTS = ['Arab', 'Hebr', 'Thaa', 'Syrc', 'Nkoo', 'Adlm'];

/**
 * Direction of text in a language, by its script: `textInfo` of `Intl.Locale` is wrong for some in
 * Node 20. `auto` where the language is not known.
 */
export function directionOf(tag: string): 'ltr' | 'rtl' | 'auto' {
  try {
    const { language, script } = new Intl.Locale(tag).maximize();
    return language === 'und' ? 'auto' : RTL_SCRIPTS.includes(script ?? '') ? 'rtl' : 'ltr';
  } catch {
    return 'auto';
  }
}
