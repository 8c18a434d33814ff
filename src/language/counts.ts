import type { Count, Figure, Harm } from '../explainer/types.js';
import { str, type MsgFn } from './catalogue.js';
import type { Locale } from './locale.js';
import { PEOPLE } from './noun-tables.js';
import { counted, countedRange, type Case } from './nouns.js';
import type { Phrase } from './parts.js';
import { ofWhom, peopleOf, type People } from './people.js';
import type * as RareCounts from './rare-counts.js';

let rareCounts: typeof RareCounts | undefined;

/** A figure as far as its words need it. */
type Counted = Pick<Figure, 'count'> & Partial<Figure>;

/**
 * Loads the words for rare figures where a document has such: counts of 0, without a number, or with a qualifier other
 * than “at least”, and parts of one, of two or of women. Undefined where nothing is missing.
 */
export function loadCountsFor(figures: readonly Counted[]): Promise<unknown> | undefined {
  const isRare = ({ subsetOf, count: { as, value } }: Counted) =>
    value === 0 || !/^(e|at|r)/.test(as) || figures.some((whole) => whole.id === subsetOf && hasPronoun(whole));
  if (rareCounts || !figures.some(isRare)) return undefined;
  return import('./rare-counts.js').then((loaded) => (rareCounts = loaded));
}

/** Whether Arabic may have a pronoun for those counted: one, two, or women. */
const hasPronoun = ({ count, sex }: Counted) => count.value! < 3 || sex === 'female';

/** A count that was stated only in words, with the persons counted. */
export const statedPhrase = (locale: Locale, figure: Figure, words: Phrase, whole?: Figure): Phrase =>
  rareCounts?.statedPhrase(locale, figure, words, whole) ?? words;

/**
 * A count of persons in words. Its qualifier is always said, nothing is rounded or abbreviated, and an unknown number is
 * never 0.
 */
function countPhrase(locale: Locale, people: People, count: Count, grammaticalCase: Case = 'subject'): string {
  const { msg } = locale;
  const { value = 0, min = 0, max = 0 } = count;
  const noun = PEOPLE[people];
  const some = counted(locale, noun, value, 'oblique');
  switch (count.as) {
    case 'exact':
      return counted(locale, noun, value, grammaticalCase);
    case 'at-least':
      // Arabic puts the qualifier before a number in words and after one in digits.
      return ['one', 'two'].includes(locale.plural(value))
        ? msg(str`at least ${some}`, { id: 'count.at-least-words' })
        : msg(str`at least ${some}`, { id: 'count.at-least' });
    case 'range':
      return countedRange(locale, noun, min, max, grammaticalCase);
    default:
      return rareCounts?.rareCount(locale, people, count.as, some) ?? '';
  }
}

const HARMED: Readonly<Record<Harm, (msg: MsgFn, people: string) => string>> = {
  killed: (msg, people) => msg(str`${people} killed`, { id: 'harm.killed' }),
  injured: (msg, people) => msg(str`${people} injured`, { id: 'harm.injured' }),
  missing: (msg, people) => msg(str`${people} missing`, { id: 'harm.missing' }),
  detained: (msg, people) => msg(str`${people} detained`, { id: 'harm.detained' }),
  displaced: (msg, people) => msg(str`${people} displaced`, { id: 'harm.displaced' }),
};

/** What was done to how many: “2 civilians killed”, «مقتل مدنيَّين اثنين». */
export function harmPhrase(locale: Locale, figure: Omit<Figure, 'id' | 'cumulative'>): string {
  const people = peopleOf(figure);
  return (
    rareCounts?.noHarm(locale, people, figure) ??
    HARMED[figure.harm](locale.msg, countPhrase(locale, people, figure.count, 'oblique'))
  );
}

/**
 * A figure that is part of another: “of whom 8 children”. Where it counts civilians among persons of whom
 * the claim does not say what they were, the phrase keeps that: “of whom, among the civilians, 8 children”.
 */
export function subsetPhrase(locale: Locale, figure: Figure, parent: Figure): string {
  const phrase = countPhrase(locale, peopleOf(figure), figure.count);
  return rareCounts?.rareSubset(locale, figure, parent, phrase) ?? ofWhom(locale, figure, parent, phrase);
}
