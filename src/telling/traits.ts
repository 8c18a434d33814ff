import type { Figure } from '../explainer/types.js';
import { clauses } from '../language/lists.js';
import type { Phrase } from '../language/parts.js';
import { peopleOf } from '../language/people.js';
import { isolate, type Context } from './context.js';

/** What a claim says of the persons of a figure that the noun does not: “adults; male”. */
export function traitsPhrase(context: Context, figure: Figure, whole?: Figure): Phrase {
  const { locale } = context;
  const { msg } = locale;
  const { age, sex, status, group, cumulative } = figure;
  const noun = peopleOf(figure);
  const traits: (string | false)[] = [
    status === 'civilian' && noun !== 'civilian' && !whole && msg('civilians', { id: 'trait.civilian' }),
    status === 'armed-forces' && noun !== 'soldier' && msg('members of armed forces', { id: 'trait.armed-forces' }),
    status === 'other-protected' && msg('other protected persons', { id: 'trait.other-protected' }),
    status === 'direct-participation' &&
      msg('taking a direct part in hostilities', { id: 'trait.direct-participation' }),
    status === 'unknown' && msg('not known whether civilians', { id: 'trait.status-unknown' }),
    age === 'adult' && noun !== 'woman' && msg('adults', { id: 'trait.adult' }),
    age === 'unknown' && msg('age not known', { id: 'trait.age-unknown' }),
    sex === 'female' && noun !== 'woman' && msg('female', { id: 'trait.female' }),
    sex === 'male' && msg('male', { id: 'trait.male' }),
    sex === 'unknown' && msg('sex not known', { id: 'trait.sex-unknown' }),
    cumulative && msg('running total', { id: 'trait.cumulative' }),
  ];
  return clauses(locale, [
    ...(group ? [[isolate(context, group)]] : []),
    ...traits.filter((trait): trait is string => Boolean(trait)).map((trait) => [trait]),
  ]);
}
