import { str, type MsgFn } from './catalogue.js';
import type { Locale } from './locale.js';

/**
 * What is counted: one message for each CLDR plural category. Zero, one and two are said in words where
 * the language has a form for them, so they have no digits. `oblique` is the dual after a preposition or
 * in an iḍāfa, of which CLDR knows nothing.
 */
type Form = Intl.LDMLPluralRule | 'oblique';
type Noun = Readonly<Record<Form, (msg: MsgFn, n: string) => string>>;

/** Case of the noun phrase: as subject, or after a preposition or another noun. */
export type Case = 'subject' | 'oblique';

const NOUNS = {
  person: {
    zero: (msg) => msg('no people', { id: 'noun.person.zero' }),
    one: (msg) => msg('1 person', { id: 'noun.person.one' }),
    two: (msg) => msg('2 people', { id: 'noun.person.two' }),
    oblique: (msg) => msg('2 people', { id: 'noun.person.two-oblique' }),
    few: (msg, n) => msg(str`${n} people`, { id: 'noun.person.few' }),
    many: (msg, n) => msg(str`${n} people`, { id: 'noun.person.many' }),
    other: (msg, n) => msg(str`${n} people`, { id: 'noun.person.other' }),
  },
  civilian: {
    zero: (msg) => msg('no civilians', { id: 'noun.civilian.zero' }),
    one: (msg) => msg('1 civilian', { id: 'noun.civilian.one' }),
    two: (msg) => msg('2 civilians', { id: 'noun.civilian.two' }),
    oblique: (msg) => msg('2 civilians', { id: 'noun.civilian.two-oblique' }),
    few: (msg, n) => msg(str`${n} civilians`, { id: 'noun.civilian.few' }),
    many: (msg, n) => msg(str`${n} civilians`, { id: 'noun.civilian.many' }),
    other: (msg, n) => msg(str`${n} civilians`, { id: 'noun.civilian.other' }),
  },
  child: {
    zero: (msg) => msg('no children', { id: 'noun.child.zero' }),
    one: (msg) => msg('1 child', { id: 'noun.child.one' }),
    two: (msg) => msg('2 children', { id: 'noun.child.two' }),
    oblique: (msg) => msg('2 children', { id: 'noun.child.two-oblique' }),
    few: (msg, n) => msg(str`${n} children`, { id: 'noun.child.few' }),
    many: (msg, n) => msg(str`${n} children`, { id: 'noun.child.many' }),
    other: (msg, n) => msg(str`${n} children`, { id: 'noun.child.other' }),
  },
  woman: {
    zero: (msg) => msg('no women', { id: 'noun.woman.zero' }),
    one: (msg) => msg('1 woman', { id: 'noun.woman.one' }),
    two: (msg) => msg('2 women', { id: 'noun.woman.two' }),
    oblique: (msg) => msg('2 women', { id: 'noun.woman.two-oblique' }),
    few: (msg, n) => msg(str`${n} women`, { id: 'noun.woman.few' }),
    many: (msg, n) => msg(str`${n} women`, { id: 'noun.woman.many' }),
    other: (msg, n) => msg(str`${n} women`, { id: 'noun.woman.other' }),
  },
  soldier: {
    zero: (msg) => msg('no soldiers', { id: 'noun.soldier.zero' }),
    one: (msg) => msg('1 soldier', { id: 'noun.soldier.one' }),
    two: (msg) => msg('2 soldiers', { id: 'noun.soldier.two' }),
    oblique: (msg) => msg('2 soldiers', { id: 'noun.soldier.two-oblique' }),
    few: (msg, n) => msg(str`${n} soldiers`, { id: 'noun.soldier.few' }),
    many: (msg, n) => msg(str`${n} soldiers`, { id: 'noun.soldier.many' }),
    other: (msg, n) => msg(str`${n} soldiers`, { id: 'noun.soldier.other' }),
  },
  day: {
    zero: (msg) => msg('no days', { id: 'noun.day.zero' }),
    one: (msg) => msg('1 day', { id: 'noun.day.one' }),
    two: (msg) => msg('2 days', { id: 'noun.day.two' }),
    oblique: (msg) => msg('2 days', { id: 'noun.day.two-oblique' }),
    few: (msg, n) => msg(str`${n} days`, { id: 'noun.day.few' }),
    many: (msg, n) => msg(str`${n} days`, { id: 'noun.day.many' }),
    other: (msg, n) => msg(str`${n} days`, { id: 'noun.day.other' }),
  },
  month: {
    zero: (msg) => msg('no months', { id: 'noun.month.zero' }),
    one: (msg) => msg('1 month', { id: 'noun.month.one' }),
    two: (msg) => msg('2 months', { id: 'noun.month.two' }),
    oblique: (msg) => msg('2 months', { id: 'noun.month.two-oblique' }),
    few: (msg, n) => msg(str`${n} months`, { id: 'noun.month.few' }),
    many: (msg, n) => msg(str`${n} months`, { id: 'noun.month.many' }),
    other: (msg, n) => msg(str`${n} months`, { id: 'noun.month.other' }),
  },
  year: {
    zero: (msg) => msg('no years', { id: 'noun.year.zero' }),
    one: (msg) => msg('1 year', { id: 'noun.year.one' }),
    two: (msg) => msg('2 years', { id: 'noun.year.two' }),
    oblique: (msg) => msg('2 years', { id: 'noun.year.two-oblique' }),
    few: (msg, n) => msg(str`${n} years`, { id: 'noun.year.few' }),
    many: (msg, n) => msg(str`${n} years`, { id: 'noun.year.many' }),
    other: (msg, n) => msg(str`${n} years`, { id: 'noun.year.other' }),
  },
} satisfies Record<string, Noun>;

export type CountedNoun = keyof typeof NOUNS;

/** A number of things: “8 children”, «8 أطفال», «طفلان». */
export const counted = (locale: Locale, noun: CountedNoun, n: number, grammaticalCase: Case = 'subject'): string =>
  say(locale, noun, n, locale.number(n), grammaticalCase);

/**
 * “2–5 people”. Both ends show; the noun agrees with the upper one (CLDR pluralRanges). Where one and two are
 * said in words, so is a range of them: CLDR's category for 0–2 is `zero` and would say that nobody was harmed.
 */
export function countedRange(
  locale: Locale,
  noun: CountedNoun,
  min: number,
  max: number,
  grammaticalCase: Case = 'subject',
): string {
  const { msg, number, plural } = locale;
  const most = counted(locale, noun, max, grammaticalCase);
  if (min === max) return most;
  if (min === 0 && max <= 2) return msg(str`up to ${most}`, { id: 'count.at-most' });
  if (plural(max) === 'two') {
    const one = NOUNS[noun].other(msg, '').trim();
    return msg(str`${one} or ${most}`, { id: 'count.one-or-two' });
  }
  const [low, high] = [number(min), number(max)];
  const digits =
    grammaticalCase === 'oblique'
      ? msg(str`${low}–${high}`, { id: 'count.range-oblique' })
      : msg(str`${low}–${high}`, { id: 'count.range' });
  return say(locale, noun, max, digits, grammaticalCase);
}

function say({ msg, plural }: Locale, noun: CountedNoun, n: number, digits: string, grammaticalCase: Case): string {
  const category = plural(n);
  const forms: Noun = NOUNS[noun];
  return forms[category === 'two' && grammaticalCase === 'oblique' ? 'oblique' : category](msg, digits);
}
