import type { Named, Place } from '../explainer/types.js';
import { str } from '../language/catalogue.js';
import { alphabetically, andList } from '../language/lists.js';
import { fill, type Phrase } from '../language/parts.js';
import { calledBy } from '../language/provenance.js';
import { actorNames, isolate, ownWords, type Context } from './context.js';

/** A party's name for something, always with the party: “Called ‘…’ by …”. */
export const nameAsCalled = (context: Context, { text, usedBy }: Named): Phrase =>
  usedBy.length
    ? calledBy(context.locale, [ownWords(context, text)], actorNames(context, usedBy))
    : [ownWords(context, text)];

/**
 * A place by its name and, at the first mention of a disputed one, by the names of the parties: each with the party, in
 * alphabetical order.
 */
export function placeNames(context: Context, { name, names, disputed }: Place, isFirst = true): Phrase[] {
  const { locale } = context;
  const own: Phrase = [isolate(context, name)];
  if (!disputed || !isFirst) return [own];
  const sorted = alphabetically(locale, names, ({ text }) => isolate(context, text).text);
  const others = sorted.filter(({ usedBy }) => !usedBy.length).map(({ text }) => [isolate(context, text)]);
  return [
    others.length
      ? fill(
          (name, others) => locale.msg(str`${name} (also ${others})`, { id: 'place.also' }),
          own,
          andList(locale, others),
        )
      : own,
    ...sorted.filter(({ usedBy }) => usedBy.length).map((each) => nameAsCalled(context, each)),
  ];
}
