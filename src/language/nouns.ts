import { str, type MsgFn } from './catalogue.js';
import type { Locale } from './locale.js';

/**
 * A noun for what is counted: one message for each CLDR plural category. Those for zero, one and two have no place for
 * digits, since languages that have these categories say the numbers in words. `oblique` is the dual after a preposition
 * or in an iḍāfa, which CLDR does not distinguish.
 */
export type Noun = Readonly<Record<Intl.LDMLPluralRule | 'oblique', (msg: MsgFn, n: string) => string>>;

/** Case of the noun phrase: as subject, or after a preposition or another noun. */
export type Case = 'subject' | 'oblique';

/** A number of things: “8 children”, «8 أطفال», «طفلان». */
export const counted = (locale: Locale, noun: Noun, n: number, grammaticalCase: Case = 'subject'): string =>
  say(locale, noun, n, locale.number(n), grammaticalCase);

/**
 * “2–5 people”. Both ends show; the noun agrees with the upper one (CLDR pluralRanges). Where one and two are
 * said in words, so is a range of them: CLDR's category for 0–2 is `zero` and would say that nobody was harmed.
 */
export function countedRange(
  locale: Locale,
  noun: Noun,
  min: number,
  max: number,
  grammaticalCase: Case = 'subject',
): string {
  const { msg, number, plural } = locale;
  const most = counted(locale, noun, max, grammaticalCase);
  if (min === max) return most;
  if (min === 0 && max <= 2) return msg(str`up to ${most}`, { id: 'count.at-most' });
  if (plural(max) === 'two') {
    const one = bare(noun.other, msg);
    return msg(str`${one} or ${most}`, { id: 'count.one-or-two' });
  }
  const [low, high] = [number(min), number(max)];
  const digits =
    grammaticalCase === 'oblique'
      ? msg(str`${low}–${high}`, { id: 'count.range-oblique' })
      : msg(str`${low}–${high}`, { id: 'count.range' });
  return say(locale, noun, max, digits, grammaticalCase);
}

/** The noun of a category, without its number. */
const bare = (form: Noun['other'], msg: MsgFn) => form(msg, '').trim();

function say({ msg, plural }: Locale, noun: Noun, n: number, digits: string, grammaticalCase: Case): string {
  const category = plural(n);
  // In some languages 0 or 21 are in the category `one`, whose words say “1” or no number at all.
  if (category === 'one' && n !== 1) {
    const one = noun.one(msg, '');
    return /\b1\b/.test(one) ? one.replace('1', digits) : noun.other(msg, digits);
  }
  return noun[category === 'two' && grammaticalCase === 'oblique' ? 'oblique' : category](msg, digits);
}
