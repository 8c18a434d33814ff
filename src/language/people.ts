import type { Figure } from '../explainer/types.js';
import { str } from './catalogue.js';
import type { Locale } from './locale.js';
import type { PEOPLE } from './noun-tables.js';

export type People = keyof typeof PEOPLE;

/** The most specific noun for the persons counted that says no more than the claim does. */
export function peopleOf({ age, sex, status }: Pick<Figure, 'age' | 'sex' | 'status'>): People {
  if (age === 'child') return 'child';
  if (sex === 'female' && age === 'adult') return 'woman';
  return status === 'civilian' ? 'civilian' : status === 'armed-forces' ? 'soldier' : 'person';
}

/** Says of a count that it is part of another: “of whom 8 children”. */
export const ofWhom = ({ msg }: Locale, figure: Figure, parent: Figure, phrase: string): string =>
  isAmongCivilians(figure, parent)
    ? msg(str`of whom, among the civilians, ${phrase}`, { id: 'figure.of-whom-civilians' })
    : msg(str`of whom ${phrase}`, { id: 'figure.of-whom' });

/** Whether a part counts civilians among others, and its noun does not say so. */
export const isAmongCivilians = (figure: Figure, parent: Figure): boolean =>
  figure.status === 'civilian' && parent.status !== 'civilian' && peopleOf(figure) !== 'civilian';
