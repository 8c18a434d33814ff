/** From the canonical document back to what its author wrote. */
import { FIGURE_KEYS } from '../figure-fields.js';
import { below } from '../json-pointer.js';
import type { ExplainerDocument, Id } from '../types.js';
import { parts } from './walk.js';

/** Every value that was written, by its pointer and in the order of the text. */
export function written(value: unknown, pointer = '', values = new Map<string, unknown>()): Map<string, unknown> {
  values.set(pointer, value);
  if (typeof value === 'object' && value && !/^\/corrections\/\d+\/was$/.test(pointer))
    for (const [key, each] of Object.entries(value)) if (each !== undefined) written(each, below(pointer, key), values);
  return values;
}

/** The first place that names an item. */
function placeThatNames(document: ExplainerDocument, id: Id): string {
  for (const [pointer, part] of parts(document))
    for (const [key, value] of Object.entries(part)) if (value === id && key !== 'id') return below(pointer, key);
  return '';
}

/** Where an author wrote what stands at a pointer of the canonical document, or the nearest thing around it. */
export function backTo(values: ReadonlyMap<string, unknown>, document: ExplainerDocument, pointer: string): string {
  const [, table, index, field, place, ...rest] = pointer.split('/');
  const lengthOf = (list: string) => {
    const value = values.get(list);
    return Array.isArray(value) ? value.length : 0;
  };

  // Actors, places and sources that were only named come after those that were listed.
  if ((table === 'actors' || table === 'places' || table === 'sources') && +index! >= lengthOf(`/${table}`)) {
    const naming = placeThatNames(document, document[table][+index!]!.id);
    return naming && backTo(values, document, naming);
  }
  // Figures that were fields come after those that were listed, in the order of the fields.
  const claim = `/${table}/${index}`;
  if (field === 'figures' && place && +place >= lengthOf(`${claim}/figures`)) {
    const fields = FIGURE_KEYS.filter((key) => values.has(`${claim}/${key}`));
    const [part, ...inCount] = rest;
    return deepest(values, [
      ...claim.split('/').slice(1),
      fields[+place - lengthOf(`${claim}/figures`)]!,
      ...(part === 'count' ? inCount : []),
    ]);
  }
  return deepest(values, pointer.split('/').slice(1));
}

/** The pointer to as much of a way as was written. */
function deepest(values: ReadonlyMap<string, unknown>, way: readonly string[]): string {
  let pointer = '';
  for (const key of way) {
    const next = `${pointer}/${key}`;
    if (values.has(next)) pointer = next;
    // A list where there could be one for each language: the way goes on inside it.
    else if (!Array.isArray(values.get(pointer))) break;
  }
  return pointer;
}
