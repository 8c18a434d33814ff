/** What words and signs around a number say of it: “at least 25”, “25+”, «نحو 25», “20–25”. */
import type { CountKind } from '../types.js';
import { plain } from '../words/plain.js';
import { numbersIn, type NumberInText } from './digits.js';

/** Matches whole words, with the letters that Arabic joins to a word. */
const wholeWords = (words: string) => new RegExp(`(?:^|[^\\p{L}])[وفبكل]?(?:${words})(?!\\p{L})`, 'giu');

/** What qualifies the number that follows; the longer words first. */
const QUALIFIERS = (
  [
    ['at-least', 'at least|not? (?:less|fewer) than|minimum of|≥|>=|ل[امن] [يت]قل عن|علي (?:الاقل|اقل تقدير)|حد ادني'],
    [
      'up-to',
      'up to|as many as|at most|not? more than|not exceed(?:ing)?|maximum of|≤|<=|(?<![وفل])[يت]صل الي|علي الاكثر|' +
        'حد اقصي|ل[امن] [يت](?:زي?د (?:علي|عن)|تجاوز|تعدي?)',
    ],
    [
      'more-than',
      'more than|(?:over|exceed(?:s|ed|ing)?|>)(?=\\s*$)|(?:upwards|in excess) of|اكثر من|ازيد من|' +
        '[يت](?:زيد (?:علي|عن)|ربو علي|تجاوز|تعدي)|(?:تجاوزت?|[يت]فوق|فاقت?)(?=\\s*$| عدد| الحصيله| حصيله)',
    ],
    ['fewer-than', '(?:less|fewer) than|(?:under|below|<|دون)(?=\\s*$)|اقل من|[يت]قل عن'],
    // "In a manner", "towards the", and no number.
    [undefined, 'علي نحو|(?:نحو|حوالي|قرابه) ال\\p{L}+'],
    [
      'about',
      '(?:about|around)(?! (?:the|noon)\\b)|approx(?:imately)?|close to|' +
        '(?:some|nearly|almost|roughly|an estimated|ca?\\.|[~≈])(?=\\s*$)|' +
        'نحو|حوالي|قرابه|زهاء|ما يقارب|ما يقرب من|[يت](?:قارب|ناهز)(?=\\s*$)|تقريبا',
    ],
  ] as const
).map(([as, words]) => [as, wholeWords(words)] as const);
/** What qualifies the number before it. */
const QUALIFIERS_AFTER = (
  [
    ['at-least', 'at least|or more|علي (?:الاقل|اقل تقدير)|او اكثر|فاكثر|حد ادني'],
    ['up-to', 'at (?:the )?most|علي الاكثر|حد اقصي'],
    // “25 dead, or so they say.”
    ['about', '(?<=^\\s*)or so|(?<=^\\P{P}*)تقريبا'],
  ] as const
).map(([as, words]) => [as, wholeWords(words)] as const);

/** What stands before the last number of a range, with # for the first. “From # to” is no range: only the last number counts. */
const RANGE = /(?:(?:between|بين)\s+#\s*(?:and|و)|(?<!(?:from|من)\s+)#\s*(?:[-–—]|to|إلى))\s*$/i;

/** The qualifiers that a text gives to a number, or to one that it writes in letters. */
export function qualifiersOf(text: string, numbers: readonly number[]): CountKind[] {
  const found = numbersIn(text);
  const i = found.findIndex(({ value }) => numbers.includes(value));
  const last = found[i - 1];
  const next = found[i + 1];
  let before = text;
  let after = text;
  if (i >= 0) {
    // Between two numbers, what stands at the punctuation’s side of a number belongs to it.
    before = text.slice(last?.end ?? 0, found[i]!.start);
    after = text.slice(found[i]!.end, next?.start);
    if (last) before = before.split(/\p{P}/u).pop()!;
    if (next) after = after.split(/\p{P}/u).slice(0, -1).join(' ');
  }
  before = plain(before);
  after = plain(after);
  const kinds = new Set<CountKind>();
  for (const [as, words] of QUALIFIERS) {
    const without = before.replace(words, ' ');
    if (as && without !== before) kinds.add(as);
    before = without;
  }
  for (const [as, words] of QUALIFIERS_AFTER) if (after.search(words) >= 0) kinds.add(as);
  const isRange = (low?: NumberInText, high?: NumberInText) =>
    low &&
    high &&
    low.value < high.value &&
    RANGE.test(`${text.slice(0, low.start)}#${text.slice(low.end, high.start)}`);
  if (isRange(last, found[i]) || isRange(found[i], next)) kinds.add('range');
  // “25+”, and no sum.
  if (i >= 0 && /^\+(?!\p{Nd})/u.test(text.slice(found[i]!.end))) kinds.add('at-least');
  return [...kinds];
}
