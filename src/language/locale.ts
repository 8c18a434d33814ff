import type { EdtfDate } from '../explainer/edtf.js';
import { templates as arabic } from '../../locales/generated/ar.js';
import { messagesOf, type MsgFn, type TemplateMap } from './catalogue.js';
import type * as HouseStyle from './house-style.js';
import type { Settings } from './resolve.js';
import { ar } from './tables/ar.js';
import { en } from './tables/en.js';
import type { HouseTable, LanguageTable } from './tables/table.js';

/** Everything that is needed to word something in one language and house style. */
export interface Locale extends LanguageTable {
  readonly msg: MsgFn;
  /** CLDR plural category of a number. */
  plural(n: number): Intl.LDMLPluralRule;
  /** Digits of the locale's numbering system, thousands grouped unless told otherwise. */
  number(n: number, options?: { grouping: boolean }): string;
  /** Adds to a whole day what the house style asks for. */
  dress?(day: EdtfDate, words: string): string;
}

interface Language {
  readonly table: LanguageTable;
  readonly templates?: TemplateMap;
  readonly house?: HouseTable;
}

/** The language of the messages in the code; every other is a translation of it. */
const SOURCE_LANGUAGE = 'en';

const here = new Map<string, Language>([
  ['en', { table: en }],
  ['ar', { table: ar, templates: arabic }],
]);

/** Tags of the languages that are always there. */
export const LANGUAGES: readonly string[] = [...here.keys()];

/** Drafts, not reviewed by a native desk; loaded when a page speaks one. */
const DRAFTS: Readonly<Record<string, () => Promise<Language>>> = {
  az: () => import('./languages/az.js'),
  fa: () => import('./languages/fa.js'),
  hy: () => import('./languages/hy.js'),
  ru: () => import('./languages/ru.js'),
  tr: () => import('./languages/tr.js'),
};

/** The name of each language in itself, for a switch, before the language is loaded. */
const NAMES: Readonly<Record<string, string>> = {
  ar: 'العربية',
  az: 'Azərbaycanca',
  en: 'English',
  fa: 'فارسی',
  hy: 'Հայերեն',
  ru: 'Русский',
  tr: 'Türkçe',
};

/** Tags of the languages that are drafts. */
export const DRAFT_LANGUAGES: readonly string[] = Object.keys(DRAFTS);

let houseStyle: typeof HouseStyle | undefined;

/** The language subtag of a tag, read leniently: `ar_EG` and `AR-eg` give `ar`; '' for what is no tag. */
export function languageSubtag(tag: string): string {
  if (here.has(tag)) return tag;
  try {
    return new Intl.Locale(tag.trim().replace(/_/g, '-')).language;
  } catch {
    return '';
  }
}

/** The language for a tag: its own where there are words for it, else the source language. */
export function spokenLanguage(tag = ''): string {
  const language = languageSubtag(tag);
  return here.has(language) || Object.hasOwn(DRAFTS, language) ? language : SOURCE_LANGUAGE;
}

/** A language's name in itself; its tag where there are no words for it. */
export const endonym = (tag: string): string => NAMES[languageSubtag(tag)] ?? tag;

/**
 * Loads what settings need; `undefined` where nothing is missing. A file that cannot be loaded is reported in the console,
 * and the elements do without it.
 */
export function loadFor(settings: Settings): Promise<unknown> | undefined {
  const language = spokenLanguage(settings.lang);
  const wanted = [
    ...(here.has(language) ? [] : [DRAFTS[language]!().then((loaded) => here.set(language, loaded))]),
    ...(houseStyle || !isDressed(settings) ? [] : [import('./house-style.js').then((loaded) => (houseStyle = loaded))]),
  ];
  if (wanted.length)
    return Promise.all(wanted).catch((error: unknown) => console.warn(`explainer-elements: ${String(error)}`));
  return undefined;
}

const isDressed = (settings: Settings) =>
  settings['month-names'] || settings.calendar || settings['relative-to'] || settings.weekday !== undefined;

const MOST_LOCALES = 50; // Attributes can hold anything, so there is no end of them.
const locales = new Map<string, Locale>();

/** The locale for settings, with what is loaded of it. The same settings give the same object. */
export function localeFor(settings: Settings): Locale {
  const spoken = spokenLanguage(settings.lang);
  const language = here.get(spoken) ?? here.get(SOURCE_LANGUAGE)!;
  const style = isDressed(settings) ? houseStyle : undefined;
  const key = JSON.stringify([language.table.tag, { ...settings, lang: '' }, !style]);
  let locale = locales.get(key);
  if (!locale) {
    locale = localeOf(language, settings.numerals);
    if (style) Object.assign(locale, style.houseStyle(locale, settings, language.house));
    if (locales.size === MOST_LOCALES) locales.clear();
    locales.set(key, locale);
  }
  return locale;
}

function localeOf({ table, templates }: Language, numerals = ''): Locale {
  // Numerals are for languages in Arabic script; a page may set them for all its languages at once.
  const numbering = table.dir === 'rtl' && /^(latn|arab|arabext)$/.test(numerals) ? numerals : table.numbering;
  const group = numbering === 'latn' ? table.group : '٬';
  // Made when they are first needed: that takes longer than all else on a small page.
  let format: Intl.NumberFormat | undefined;
  let rules: Intl.PluralRules | undefined;
  const categories: Record<number, Intl.LDMLPluralRule> = {};
  return {
    ...table,
    numbering,
    msg: messagesOf(templates),
    plural: (n) => (categories[n] ??= (rules ??= new Intl.PluralRules(table.tag)).select(n)),
    number: (n, { grouping } = { grouping: true }) => {
      const separator = grouping ? group : '';
      return numbering === 'latn'
        ? String(n).replace(/\B(?=(\d{3})+$)/g, separator)
        : // Only digits come from Intl: which ones `ar` gets differs between engines, so they are named.
          (format ??= new Intl.NumberFormat(`en-u-nu-${numbering}`)).format(n).replace(/[^\p{Nd}]/gu, separator);
    },
  };
}

type Direction = 'ltr' | 'rtl' | 'auto';

/** `Intl` would take `und` for English. */
const directions = new Map<string, Direction>([['und', 'auto']]);

/** Direction of text in a language, by its script. `auto` where the language is not known. */
export function directionOf(tag: string): Direction {
  // Cached: `Intl` is slow, and most texts are in one of few languages.
  let direction = here.get(tag)?.table.dir ?? directions.get(tag);
  if (!direction) directions.set(tag, (direction = scriptDirection(tag)));
  return direction;
}

/** `textInfo` of `Intl.Locale` is wrong for some in Node 20. */
function scriptDirection(tag: string): Direction {
  try {
    const { script } = new Intl.Locale(tag).maximize();
    return /Arab|Adlm|Hebr|Nkoo|Syrc|Thaa/.test(script!) ? 'rtl' : 'ltr';
  } catch {
    return 'auto';
  }
}
