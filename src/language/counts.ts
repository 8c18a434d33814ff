import type { Count, Figure, Harm } from '../explainer/types.js';
import { str, type MsgFn } from './catalogue.js';
import type { Locale } from './locale.js';
import { PEOPLE } from './noun-tables.js';
import { counted, countedRange, type Case } from './nouns.js';
import type * as RareCounts from './rare-counts.js';

export type People = keyof typeof PEOPLE;

let rareCounts: typeof RareCounts | undefined;

/** Brings the words for counts of nobody and for those without a number, where a figure has one and they are not here. */
export function loadCountsFor(figures: readonly Pick<Figure, 'count'>[]): Promise<unknown> | undefined {
  if (rareCounts || !figures.some(({ count: { as, value } }) => value === 0 || /^(sev|un)/.test(as))) return undefined;
  return import('./rare-counts.js').then((loaded) => (rareCounts = loaded));
}

/** The harm alone, for counts that were stated only in words. */
export const harmName = (locale: Locale, harm: Harm): string => rareCounts?.harmName(locale, harm) ?? '';

/** The noun that says the most of the persons counted without saying more than the claim does. */
export function peopleOf({ age, sex, status }: Pick<Figure, 'age' | 'sex' | 'status'>): People {
  if (age === 'child') return 'child';
  if (sex === 'female' && age === 'adult') return 'woman';
  return status === 'civilian' ? 'civilian' : status === 'armed-forces' ? 'soldier' : 'person';
}

/**
 * A count of persons in words. Its qualifier is always said, nothing is rounded or made compact, and an
 * unknown number is never 0. A count that was stated only in words has none of ours: ''.
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
    case 'more-than':
      return msg(str`more than ${some}`, { id: 'count.more-than' });
    case 'about':
      return msg(str`about ${some}`, { id: 'count.about' });
    case 'up-to':
      return msg(str`up to ${some}`, { id: 'count.up-to' });
    case 'fewer-than':
      return msg(str`fewer than ${some}`, { id: 'count.fewer-than' });
    case 'range':
      return countedRange(locale, noun, min, max, grammaticalCase);
    default:
      return rareCounts?.countWithoutNumber(locale, people, count.as) ?? '';
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
  const { msg } = locale;
  const people = peopleOf(figure);
  const phrase = countPhrase(locale, people, figure.count, 'oblique');
  if (rareCounts && figure.count.as === 'exact' && locale.plural(figure.count.value ?? 0) === 'zero')
    return rareCounts.noHarm(locale, figure.harm, people, phrase);
  return HARMED[figure.harm](msg, phrase);
}

/**
 * A figure that is part of another: “of whom 8 children”. Where it counts civilians among persons of whom
 * the claim does not say what they were, the phrase keeps that: “of whom, among the civilians, 8 children”.
 */
export function subsetPhrase(locale: Locale, figure: Figure, parent: Figure): string {
  const { msg } = locale;
  const people = peopleOf(figure);
  const phrase = countPhrase(locale, people, figure.count);
  return figure.status === 'civilian' && parent.status !== 'civilian' && people !== 'civilian'
    ? msg(str`of whom, among the civilians, ${phrase}`, { id: 'figure.of-whom-civilians' })
    : msg(str`of whom ${phrase}`, { id: 'figure.of-whom' });
}
