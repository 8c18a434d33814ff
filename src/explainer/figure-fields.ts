import type { Figure } from './types.js';
import { HARMS } from './types.js';

type Traits = Pick<Figure, 'harm'> & Partial<Figure>;

/** Fields of a claim that each stand for one figure, and what they count; the whole of a harm before its parts. */
export const FIGURES = HARMS.flatMap((harm): [key: string, traits: Traits][] => [
  [harm, { harm }],
  [`${harm}-civilians`, { harm, status: 'civilian' }],
  [`${harm}-children`, { harm, age: 'child' }],
  [`${harm}-women`, { harm, age: 'adult', sex: 'female' }],
  [`${harm}-soldiers`, { harm, status: 'armed-forces' }],
]);

export const FIGURE_KEYS = FIGURES.map(([key]) => key);
