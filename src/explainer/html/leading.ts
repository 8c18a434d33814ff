/** Sources in a text, with the words that lead to them. */
import { SOURCES, VIA } from '../words/leads.js';

/** “as quoted by”, “in an interview with”, «وفقًا لوكالة», «في حديث لـ». */
const LEADING = `${VIA}|as|quoted|cited|citing|reported|by|according|speaking|told|to|from|then|the|its?|his|her|their|in|an?|and|interview|statement|remarks|news|agency|newspaper|broadcaster|channel|with|ثم|و|ب?حسب(?:ما)?|وفق[ًا]*|في|مقابلة|لقاء|حوار|حديث|متحدث[ةًا]*|تصريح(?:ات)?|بيان|خاصة?|كما|نقلت?|عن(?:ها?)?|ذكرت|مع|إلى|(?:ال)?[أا]نباء|ل?(?:وكالة|صحيفة|قناة|إذاعة|شبكة|موقع)|لـ?|(?:${SOURCES})(?=:)`;

/** A source, with the words before it and the brackets behind it. */
const SOURCE = new RegExp(
  `[,،;؛(—–]?\\s*(?:(?<!\\p{L})(?:${LEADING})[\\s:]*)*\\uE006[^\\uE007]*\\uE007(?:\\s*\\([^()\\d]*\\))?`,
  'giu',
);

/** Marked text with something in place of each source, and without the brackets that one began. */
export const withoutLed = (marked: string, instead = ''): string =>
  marked.replace(SOURCE, instead).replace(/(?<!\([^)]*)\)/g, '');
