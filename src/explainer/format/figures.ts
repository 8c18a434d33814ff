/** Figures of a claim: what is counted, and what a count means. */
import { FIGURES } from '../figure-fields.js';
import type { At, Raw, Read } from '../read.js';
import { child, fault, flag, flat, id, isObject, langMap, mendDigits, NEEDED, object, oneOf, whole } from '../read.js';
import type { Claim, Count, CountKind, Figure, Id } from '../types.js';
import { AGES, COUNT_KINDS, HARMS, PERSON_STATUSES, SEXES } from '../types.js';

/** What a count means, by its form with `#` for each number. */
const COUNTS = new Map<string, CountKind>([
  ['#', 'exact'],
  ['#+', 'at-least'],
  ['>#', 'more-than'],
  ['<#', 'fewer-than'],
  ['<=#', 'up-to'],
  ['~#', 'about'],
  ['#-#', 'range'],
  ['#–#', 'range'],
  ['several', 'several'],
  ['unknown', 'unknown'],
]);

/** Fields that give the number; `value` for all others. */
const NUMBERS: Partial<Record<CountKind, readonly string[]>> = {
  range: ['min', 'max'],
  several: [],
  unknown: [],
  unquantified: [],
};

const countObject = object<Count>(
  { as: [oneOf(COUNT_KINDS), NEEDED], value: whole, min: whole, max: whole, asStated: langMap },
  undefined,
  (value, at) => {
    const { as } = value;
    const needed = (as && NUMBERS[as]) ?? ['value'];
    for (const key of ['value', 'min', 'max'])
      if (as && key in value !== needed.includes(key))
        fault(at, `a count that is "${as}" has ${needed.join(' and ') || 'no number'}`, 'write that and no more');
    if (as === 'unquantified' && !value.asStated)
      fault(at, 'a count that is only in words has the words', 'add "asStated"');
    if (value.min! > value.max!) fault(at, 'the range is upside down', 'write the smaller number first');
  },
);

export const count: Read<Count> = (value, at) => {
  if (isObject(value)) return countObject(value, at);
  if (typeof value !== 'string') value = { as: 'exact', value };
  else {
    const as = COUNTS.get(value.replace(/\d+/g, '#').replace(/\s/g, ''));
    const [first, last] = value.match(/\d+/g)?.map(Number) ?? [];
    if (!as)
      return fault(
        at,
        `${JSON.stringify(value)} is not a count`,
        mendDigits(value, 'write 5, "5+", ">5", "<5", "<=5", "~5", "5-8", "several" or "unknown"'),
      );
    value = as === 'range' ? { as, min: first, max: last } : { as, value: first };
  }
  return countObject(value, flat(at));
};

export const figure = object<Figure>({
  id: [id, NEEDED],
  harm: [oneOf(HARMS), NEEDED],
  status: [oneOf(PERSON_STATUSES), 'unspecified'],
  age: oneOf(AGES),
  sex: oneOf(SEXES),
  group: langMap,
  subsetOf: id,
  cumulative: [flag, false],
  count: [count, NEEDED],
});

/** Makes figures of the fields that stand for one, then checks what is part of what. */
export function spellOutFigures(value: Partial<Claim>, at: At) {
  const claim = value as Raw;
  const figures = [...(value.figures ?? [])];
  const wholes = new Map<unknown, Id>();
  for (const [key, traits] of FIGURES) {
    const count = claim[key] as Count | undefined;
    delete claim[key];
    if (!count) continue;
    const id = at.reading.unique(`${value.id}-${key}`, 'figures');
    const subsetOf = wholes.get(traits.harm);
    figures.push({ id, status: 'unspecified', cumulative: false, count, ...traits, ...(subsetOf && { subsetOf }) });
    wholes.set(key, id);
  }
  claim.figures = figures;
  const parents = new Map(figures.map((each) => [each?.id, each]));
  const parent = (each: Figure) => (each.subsetOf ? parents.get(each.subsetOf) : undefined);
  figures.forEach((each, i) => {
    if (!each?.subsetOf) return;
    let up = parent(each);
    // Who climbs for longer than there are figures goes in a circle.
    for (let steps = figures.length; up && steps; steps--) up = parent(up);
    if (up || parent(each)?.harm !== each.harm)
      fault(
        child(child(child(at, 'figures'), i), 'subsetOf'),
        `this figure cannot be part of "${each.subsetOf}"`,
        'name a larger one of the same claim and harm',
      );
  });
}
