import { str, type MsgFn } from './catalogue.js';
import type { Locale } from './locale.js';

/**
 * What is counted: one message for each CLDR plural category. Zero, one and two are said in words where
 * the language has a form for them, so they have no digits; `oblique` is the dual after a preposition or
 * in an iḍāfa, of which CLDR knows nothing; `singular` is the category `one` of 21, 31, … where there is one.
 */
type Form = 'zero' | 'one' | 'two' | 'oblique' | 'singular' | 'few' | 'many' | 'other' | 'oneOrTwo' | 'oneOrTwoOblique';
type Noun = Readonly<Record<Form, (msg: MsgFn, n: string) => string>>;

/** Case of the noun phrase: as subject, or after a preposition or another noun. */
export type Case = 'subject' | 'oblique';

const NOUNS = {
  person: {
    zero: (msg) => msg('no people', { id: 'noun.person.zero' }),
    one: (msg) => msg('1 person', { id: 'noun.person.one' }),
    two: (msg) => msg('2 people', { id: 'noun.person.two' }),
    oblique: (msg) => msg('2 people', { id: 'noun.person.two-oblique' }),
    singular: (msg, n) => msg(str`${n} person`, { id: 'noun.person.singular' }),
    few: (msg, n) => msg(str`${n} people`, { id: 'noun.person.few' }),
    many: (msg, n) => msg(str`${n} people`, { id: 'noun.person.many' }),
    other: (msg, n) => msg(str`${n} people`, { id: 'noun.person.other' }),
    oneOrTwo: (msg) => msg('1–2 people', { id: 'noun.person.one-or-two' }),
    oneOrTwoOblique: (msg) => msg('1–2 people', { id: 'noun.person.one-or-two-oblique' }),
  },
  civilian: {
    zero: (msg) => msg('no civilians', { id: 'noun.civilian.zero' }),
    one: (msg) => msg('1 civilian', { id: 'noun.civilian.one' }),
    two: (msg) => msg('2 civilians', { id: 'noun.civilian.two' }),
    oblique: (msg) => msg('2 civilians', { id: 'noun.civilian.two-oblique' }),
    singular: (msg, n) => msg(str`${n} civilian`, { id: 'noun.civilian.singular' }),
    few: (msg, n) => msg(str`${n} civilians`, { id: 'noun.civilian.few' }),
    many: (msg, n) => msg(str`${n} civilians`, { id: 'noun.civilian.many' }),
    other: (msg, n) => msg(str`${n} civilians`, { id: 'noun.civilian.other' }),
    oneOrTwo: (msg) => msg('1–2 civilians', { id: 'noun.civilian.one-or-two' }),
    oneOrTwoOblique: (msg) => msg('1–2 civilians', { id: 'noun.civilian.one-or-two-oblique' }),
  },
  child: {
    zero: (msg) => msg('no children', { id: 'noun.child.zero' }),
    one: (msg) => msg('1 child', { id: 'noun.child.one' }),
    two: (msg) => msg('2 children', { id: 'noun.child.two' }),
    oblique: (msg) => msg('2 children', { id: 'noun.child.two-oblique' }),
    singular: (msg, n) => msg(str`${n} child`, { id: 'noun.child.singular' }),
    few: (msg, n) => msg(str`${n} children`, { id: 'noun.child.few' }),
    many: (msg, n) => msg(str`${n} children`, { id: 'noun.child.many' }),
    other: (msg, n) => msg(str`${n} children`, { id: 'noun.child.other' }),
    oneOrTwo: (msg) => msg('1–2 children', { id: 'noun.child.one-or-two' }),
    oneOrTwoOblique: (msg) => msg('1–2 children', { id: 'noun.child.one-or-two-oblique' }),
  },
  woman: {
    zero: (msg) => msg('no women', { id: 'noun.woman.zero' }),
    one: (msg) => msg('1 woman', { id: 'noun.woman.one' }),
    two: (msg) => msg('2 women', { id: 'noun.woman.two' }),
    oblique: (msg) => msg('2 women', { id: 'noun.woman.two-oblique' }),
    singular: (msg, n) => msg(str`${n} woman`, { id: 'noun.woman.singular' }),
    few: (msg, n) => msg(str`${n} women`, { id: 'noun.woman.few' }),
    many: (msg, n) => msg(str`${n} women`, { id: 'noun.woman.many' }),
    other: (msg, n) => msg(str`${n} women`, { id: 'noun.woman.other' }),
    oneOrTwo: (msg) => msg('1–2 women', { id: 'noun.woman.one-or-two' }),
    oneOrTwoOblique: (msg) => msg('1–2 women', { id: 'noun.woman.one-or-two-oblique' }),
  },
  soldier: {
    zero: (msg) => msg('no soldiers', { id: 'noun.soldier.zero' }),
    one: (msg) => msg('1 soldier', { id: 'noun.soldier.one' }),
    two: (msg) => msg('2 soldiers', { id: 'noun.soldier.two' }),
    oblique: (msg) => msg('2 soldiers', { id: 'noun.soldier.two-oblique' }),
    singular: (msg, n) => msg(str`${n} soldier`, { id: 'noun.soldier.singular' }),
    few: (msg, n) => msg(str`${n} soldiers`, { id: 'noun.soldier.few' }),
    many: (msg, n) => msg(str`${n} soldiers`, { id: 'noun.soldier.many' }),
    other: (msg, n) => msg(str`${n} soldiers`, { id: 'noun.soldier.other' }),
    oneOrTwo: (msg) => msg('1–2 soldiers', { id: 'noun.soldier.one-or-two' }),
    oneOrTwoOblique: (msg) => msg('1–2 soldiers', { id: 'noun.soldier.one-or-two-oblique' }),
  },
  day: {
    zero: (msg) => msg('no days', { id: 'noun.day.zero' }),
    one: (msg) => msg('1 day', { id: 'noun.day.one' }),
    two: (msg) => msg('2 days', { id: 'noun.day.two' }),
    oblique: (msg) => msg('2 days', { id: 'noun.day.two-oblique' }),
    singular: (msg, n) => msg(str`${n} day`, { id: 'noun.day.singular' }),
    few: (msg, n) => msg(str`${n} days`, { id: 'noun.day.few' }),
    many: (msg, n) => msg(str`${n} days`, { id: 'noun.day.many' }),
    other: (msg, n) => msg(str`${n} days`, { id: 'noun.day.other' }),
    oneOrTwo: (msg) => msg('1–2 days', { id: 'noun.day.one-or-two' }),
    oneOrTwoOblique: (msg) => msg('1–2 days', { id: 'noun.day.one-or-two-oblique' }),
  },
  month: {
    zero: (msg) => msg('no months', { id: 'noun.month.zero' }),
    one: (msg) => msg('1 month', { id: 'noun.month.one' }),
    two: (msg) => msg('2 months', { id: 'noun.month.two' }),
    oblique: (msg) => msg('2 months', { id: 'noun.month.two-oblique' }),
    singular: (msg, n) => msg(str`${n} month`, { id: 'noun.month.singular' }),
    few: (msg, n) => msg(str`${n} months`, { id: 'noun.month.few' }),
    many: (msg, n) => msg(str`${n} months`, { id: 'noun.month.many' }),
    other: (msg, n) => msg(str`${n} months`, { id: 'noun.month.other' }),
    oneOrTwo: (msg) => msg('1–2 months', { id: 'noun.month.one-or-two' }),
    oneOrTwoOblique: (msg) => msg('1–2 months', { id: 'noun.month.one-or-two-oblique' }),
  },
  year: {
    zero: (msg) => msg('no years', { id: 'noun.year.zero' }),
    one: (msg) => msg('1 year', { id: 'noun.year.one' }),
    two: (msg) => msg('2 years', { id: 'noun.year.two' }),
    oblique: (msg) => msg('2 years', { id: 'noun.year.two-oblique' }),
    singular: (msg, n) => msg(str`${n} year`, { id: 'noun.year.singular' }),
    few: (msg, n) => msg(str`${n} years`, { id: 'noun.year.few' }),
    many: (msg, n) => msg(str`${n} years`, { id: 'noun.year.many' }),
    other: (msg, n) => msg(str`${n} years`, { id: 'noun.year.other' }),
    oneOrTwo: (msg) => msg('1–2 years', { id: 'noun.year.one-or-two' }),
    oneOrTwoOblique: (msg) => msg('1–2 years', { id: 'noun.year.one-or-two-oblique' }),
  },
} satisfies Record<string, Noun>;

export type CountedNoun = keyof typeof NOUNS;

/** A number of things: “8 children”, «8 أطفال», «طفلان». */
export const counted = (locale: Locale, noun: CountedNoun, n: number, grammaticalCase: Case = 'subject'): string =>
  say(locale, noun, n, locale.number(n), grammaticalCase);

/**
 * “2–5 people”. Both ends show; the noun agrees with the upper one (CLDR pluralRanges). Up to two, a range
 * has no digits in Arabic, so it is a phrase of its own: CLDR's category for 0–2 is `zero` and would say
 * that nobody was harmed.
 */
export function countedRange(
  locale: Locale,
  noun: CountedNoun,
  min: number,
  max: number,
  grammaticalCase: Case = 'subject',
): string {
  const { msg, number } = locale;
  if (min === max) return counted(locale, noun, max, grammaticalCase);
  if (max <= 2) {
    if (min === 1) return NOUNS[noun][grammaticalCase === 'oblique' ? 'oneOrTwoOblique' : 'oneOrTwo'](msg);
    const most = counted(locale, noun, max, grammaticalCase);
    return msg(str`up to ${most}`, { id: 'count.at-most' });
  }
  return say(locale, noun, max, msg(str`${number(min)}–${number(max)}`, { id: 'count.range' }), grammaticalCase);
}

function say({ msg, plural }: Locale, noun: CountedNoun, n: number, digits: string, grammaticalCase: Case): string {
  const category = plural(n);
  const form: Form =
    category === 'two' && grammaticalCase === 'oblique'
      ? 'oblique'
      : category === 'one' && n !== 1
        ? 'singular'
        : category;
  const forms: Noun = NOUNS[noun];
  return forms[form](msg, digits);
}
