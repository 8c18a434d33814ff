/** Words for counts that few documents have, and for parts that few wholes have. Loaded when a document holds one. */
import type { Count, CountKind, Figure, Harm } from '../explainer/types.js';
import { str, type MsgFn } from './catalogue.js';
import { harmName } from './harm-names.js';
import { withNote } from './lists.js';
import type { Locale } from './locale.js';
import { PEOPLE } from './noun-tables.js';
import { fill, type Phrase } from './parts.js';
import { isAmongCivilians, ofWhom, peopleOf, type People } from './people.js';

const UNKNOWN: Readonly<Record<People, (msg: MsgFn) => string>> = {
  person: (msg) => msg('an unknown number of people', { id: 'noun.person.unknown' }),
  civilian: (msg) => msg('an unknown number of civilians', { id: 'noun.civilian.unknown' }),
  child: (msg) => msg('an unknown number of children', { id: 'noun.child.unknown' }),
  woman: (msg) => msg('an unknown number of women', { id: 'noun.woman.unknown' }),
  soldier: (msg) => msg('an unknown number of soldiers', { id: 'noun.soldier.unknown' }),
};

/** The noun as it follows a small number, without one. */
function several({ msg, plural }: Locale, of: People): string {
  const people = PEOPLE[of][plural(7)](msg, '').trim();
  return msg(str`several ${people}`, { id: 'count.several' });
}

/** A count with any qualifier but “at least”, or without a number. */
export function rareCount(locale: Locale, people: People, as: CountKind, some: string): string {
  const { msg } = locale;
  switch (as) {
    case 'more-than':
      return msg(str`more than ${some}`, { id: 'count.more-than' });
    case 'about':
      return msg(str`about ${some}`, { id: 'count.about' });
    case 'up-to':
      return msg(str`up to ${some}`, { id: 'count.up-to' });
    case 'fewer-than':
      return msg(str`fewer than ${some}`, { id: 'count.fewer-than' });
    case 'several':
      return several(locale, people);
    default:
      return UNKNOWN[people](msg);
  }
}

/** Where nobody was harmed, Arabic says so with another sentence: «لا قتلى», not «مقتل لا أحد». */
const NOBODY: Readonly<Record<Harm, (msg: MsgFn) => string>> = {
  killed: (msg) => msg('0 people killed', { id: 'harm.killed.nobody' }),
  injured: (msg) => msg('0 people injured', { id: 'harm.injured.nobody' }),
  missing: (msg) => msg('0 people missing', { id: 'harm.missing.nobody' }),
  detained: (msg) => msg('0 people detained', { id: 'harm.detained.nobody' }),
  displaced: (msg) => msg('0 people displaced', { id: 'harm.displaced.nobody' }),
};

const NONE_OF: Readonly<Record<Harm, (msg: MsgFn, people: string) => string>> = {
  killed: (msg, people) => msg(str`${people} killed`, { id: 'harm.killed.none-of' }),
  injured: (msg, people) => msg(str`${people} injured`, { id: 'harm.injured.none-of' }),
  missing: (msg, people) => msg(str`${people} missing`, { id: 'harm.missing.none-of' }),
  detained: (msg, people) => msg(str`${people} detained`, { id: 'harm.detained.none-of' }),
  displaced: (msg, people) => msg(str`${people} displaced`, { id: 'harm.displaced.none-of' }),
};

/** Whether a count is exact, and of one plural category (CLDR). */
const isExactly = ({ plural }: Locale, category: Intl.LDMLPluralRule, { as, value = 0 }: Count) =>
  as === 'exact' && plural(value) === category;

/** That nobody was harmed, or nobody of some kind; undefined where somebody was. */
export function noHarm(
  locale: Locale,
  people: People,
  { harm, count }: Pick<Figure, 'harm' | 'count'>,
): string | undefined {
  if (!isExactly(locale, 'zero', count)) return undefined;
  const { msg } = locale;
  // Arabic has the noun that follows a hundred after «أي», too: «عدم مقتل أي مدني» says of nobody else that they died.
  return people === 'person' ? NOBODY[harm](msg) : NONE_OF[harm](msg, PEOPLE[people].other(msg, '').trim());
}

/** Persons, as many as they may be. */
const NAMES: Readonly<Record<People, (msg: MsgFn) => string>> = {
  person: (msg) => msg('people', { id: 'noun.person.plural' }),
  civilian: (msg) => msg('civilians', { id: 'noun.civilian.plural' }),
  child: (msg) => msg('children', { id: 'noun.child.plural' }),
  woman: (msg) => msg('women', { id: 'noun.woman.plural' }),
  soldier: (msg) => msg('soldiers', { id: 'noun.soldier.plural' }),
};

/** “Killed (children): ‘dozens’”, and of a part “of whom children: ‘most’”: a count that was stated only in words. */
export function statedPhrase(locale: Locale, figure: Figure, words: Phrase, whole?: Figure): Phrase {
  const people = peopleOf(figure);
  const name = people === 'person' ? [] : [NAMES[people](locale.msg)];
  if (!whole) {
    const harm = [harmName(locale, figure.harm)];
    return [...(name.length ? withNote(locale, harm, name) : harm), ': ', ...words];
  }
  const phrase = name.length ? [...name, ': ', ...words] : words;
  return fill((phrase) => partOf(locale, figure, whole, phrase), phrase);
}

/** A part of one, of two or of women, or one that is nobody; undefined where it is none of these. */
export function rareSubset(locale: Locale, figure: Figure, whole: Figure, phrase: string): string | undefined {
  const { msg } = locale;
  if (!isExactly(locale, 'zero', figure.count))
    return pronounOf(locale, whole, figure) && partOf(locale, figure, whole, phrase);
  const people = peopleOf(figure);
  // One person is no group that has none in it: «ليس طفلًا», with the noun in the case that it has after eleven.
  const isOne = isExactly(locale, 'one', whole.count) && peopleOf(whole) !== 'woman';
  const part =
    isOne && people !== 'person' && !isAmongCivilians(figure, whole)
      ? PEOPLE[people].many(msg, '').trim()
      : partOf(locale, figure, whole, NAMES[people](msg));
  return msg(str`not ${part}`, { id: 'figure.none-of' });
}

const OF_WHOM = {
  one: (msg: MsgFn, phrase: string) => msg(str`of whom ${phrase}`, { id: 'figure.of-one' }),
  woman: (msg: MsgFn, phrase: string) => msg(str`of whom ${phrase}`, { id: 'figure.of-one-woman' }),
  two: (msg: MsgFn, phrase: string) => msg(str`of whom ${phrase}`, { id: 'figure.of-two' }),
  women: (msg: MsgFn, phrase: string) => msg(str`of whom ${phrase}`, { id: 'figure.of-women' }),
};
const OF_WHOM_CIVILIANS = {
  one: (msg: MsgFn, phrase: string) =>
    msg(str`of whom, among the civilians, ${phrase}`, { id: 'figure.of-one-civilian' }),
  woman: (msg: MsgFn, phrase: string) =>
    msg(str`of whom, among the civilians, ${phrase}`, { id: 'figure.of-one-woman-civilian' }),
  two: (msg: MsgFn, phrase: string) =>
    msg(str`of whom, among the civilians, ${phrase}`, { id: 'figure.of-two-civilians' }),
  women: (msg: MsgFn, phrase: string) =>
    msg(str`of whom, among the civilians, ${phrase}`, { id: 'figure.of-women-civilians' }),
};

/** The pronoun that Arabic has for some, where it is not that of any number of people. */
function pronounOf(locale: Locale, whole: Figure, part: Figure) {
  // One person is not among one: it is that one.
  if (isExactly(locale, 'one', whole.count) && isExactly(locale, 'one', part.count))
    return [whole, part].some((each) => peopleOf(each) === 'woman') ? 'woman' : 'one';
  if (isExactly(locale, 'two', whole.count)) return 'two';
  return peopleOf(whole) === 'woman' ? 'women' : undefined;
}

function partOf(locale: Locale, figure: Figure, whole: Figure, phrase: string): string {
  const pronoun = pronounOf(locale, whole, figure);
  if (!pronoun) return ofWhom(locale, figure, whole, phrase);
  return (isAmongCivilians(figure, whole) ? OF_WHOM_CIVILIANS : OF_WHOM)[pronoun](locale.msg, phrase);
}
