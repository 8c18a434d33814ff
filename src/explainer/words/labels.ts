/**
 * Words that name the facts of a list, a table or a `<dl>`, in English and in Arabic, as `plain` writes them. Each key is a
 * word for itself.
 */
import { parts } from '../parts.js';
import { plain } from './plain.js';

const HARMS: Readonly<Record<string, string>> = {
  killed: 'dead|deaths?|قتلي',
  injured: 'wounded|جرحي|مصاب[وي]ن',
  missing: 'مفقود[وي]ن',
  detained: 'detainees|محتجز[وي]ن',
  displaced: 'نازح[وي]ن',
};

const GROUPS: Readonly<Record<string, string>> = {
  civilians: 'civilian|مدني[وي]ن',
  children: 'child|اطفال',
  women: 'woman|نساء',
  soldiers: 'soldier|عسكري[وي]ن|جنود',
};

/** Names of attributes, and of what a row of a timeline has beside those. */
const FIELDS: Readonly<Record<string, string>> = {
  claimant: 'according to|says|معلن|بحسب|وفقا ل',
  role: 'صفه',
  via: 'sources?|quoted by|عبر|نقلا عن|مصدر|مصادر',
  'as-of': 'as of|حتي',
  status: 'verification|حاله(?: التحقق)?',
  speaker: 'متحدث',
  text: 'said|قول',
  date: 'when|تاريخ',
  warnings: 'warning|تحذير',
  note: 'notes|ملاحظه',
  // What a statement answers is said by a link of the format, which a statement alone does not have.
  to: 'الي',
  title: 'event|عنوان|حدث',
  summary: 'details|ملخص|تفاصيل',
  place: 'where|مكان',
};

/** Statuses of the format as elements and the command word them. */
const STATUSES: Readonly<Record<string, string>> = {
  unverified: 'not verified|لم يتحقق منه|غير متحقق منه',
  'single-source': 'single source|روايه مصدر واحد|مصدر واحد',
  corroborated: 'تؤيده مصادر اخري',
  confirmed: 'مؤكد',
  contested: 'موضع خلاف',
  discounted: 'مستبعد',
  withdrawn: 'مسحوب',
  // Readers are told where there is none.
  '': '.*not stated|لم تذكر.*',
};

/** Warnings of the format, by its words or by those of elements. */
const WARNINGS: Readonly<Record<string, string>> = {
  death: 'قتل|موت',
  suffering: 'معاناه',
  violence: 'عنف',
  children: 'harm to children|اطفال|اذي يصيب الاطفال',
  language: 'strong language|الفاظا? نابيه',
  nudity: 'عري',
  sexuality: 'sexual violence or sexuality|جنس|عنف الجنسي او الجنس',
};

const COUNTS: Readonly<Record<string, string>> = {
  several: 'عده',
  unknown: 'غير معروف',
};

/** The key of a word: itself or one of its words, in Arabic with the article or without. */
export const among = (words: Readonly<Record<string, string>>, word: string): string | undefined =>
  Object.keys(words).find((key) => new RegExp(`^(ال)?(${key}|${words[key]})$`).test(plain(word).trim()));

/** The field that a label names, beside figures: `as-of`. */
export const wordsFieldOf = (label: string): string | undefined => among(FIELDS, label);

/** The field that a label names: `injured-children`, `as-of`. */
export function fieldOf(label: string): string | undefined {
  const field = wordsFieldOf(label);
  if (field) return field;
  const said =
    label
      .match(/[\p{L}\p{M}]+/gu)
      ?.filter((word) => !/^(of|whom|them|including|people|persons|و?(من|بين)(ه[من])?)$/i.test(word)) ?? [];
  const harms = said.flatMap((word) => among(HARMS, word) ?? []);
  const groups = said.flatMap((word) => among(GROUPS, word) ?? []);
  return harms.length === 1 && groups.length < 2 && said.length === harms.length + groups.length
    ? [...harms, ...groups].join('-')
    : undefined;
}

/** The status that words name; words that name none stay, for the parser to say so. */
export const statusOf = (words: string): string => among(STATUSES, words) ?? words.trim();

/** The warnings in a list, likewise. */
export const warningsIn = (list: string): string[] => parts(list).map((words) => among(WARNINGS, words) ?? words);

/** A count as the format writes it, likewise. */
export const countOf = (words: string): string =>
  among(COUNTS, words) ??
  plain(words)
    .replace(/(?<=\d)[,٬\s](?=\d{3}(?!\d))/g, '')
    .trim();
