import type { At, Raw } from './read.js';
import { child, fault, isObject } from './read.js';
import type { Id } from './types.js';

/** Start of the id of an item that was given none, by table. */
export const PREFIXES = {
  sides: 'side',
  actors: 'actor',
  places: 'place',
  sources: 'source',
  events: 'ev',
  statements: 'st',
  claims: 'cl',
} as const;

/** Letters, digits and single hyphens, short enough for an id. */
export const slug = (text: string) =>
  text
    .slice(0, 58)
    .toLowerCase()
    .match(/[a-z\d]+/g)
    ?.join('-');

/**
 * The input with an id for each item; what is changed is a copy. Notes all ids and names before anything is read, so that
 * a reference may point forward.
 */
export function identify(input: Raw, root: At): Raw {
  const { ids, names, unique } = root.reading;
  const later: (() => void)[] = [];
  const visit = (owner: Raw, at: At, table: string, start: (item: Raw, index: number) => string) => {
    const items = owner[table];
    if (!Array.isArray(items)) return;
    owner[table] = items.map((given: unknown, index) => {
      if (!isObject(given)) return given;
      const item = given.id === undefined || given.figures ? { ...given } : given;
      const where = () => child(child(at, table), index);
      if (typeof item.id === 'string') {
        if (ids.has(item.id)) fault(child(where(), 'id'), `the id "${item.id}" is given twice`, 'write another');
        ids.set(item.id, table);
      }
      // When all the ids that are given are known.
      if (item.name !== undefined || item.id === undefined)
        later.push(() => {
          if (item.id === undefined) item.id = unique(start(item, index), table);
          for (const name of isObject(item.name) ? Object.values(item.name) : [item.name]) {
            const text = isObject(name) ? name.text : name;
            if (typeof text !== 'string') continue;
            const key = `${table}:${text}`;
            names.set(key, names.has(key) && names.get(key) !== item.id ? null : (item.id as Id));
          }
        });
      if (table === 'claims')
        visit(item, where(), 'figures', ({ harm }) =>
          [item.id, harm].filter((part) => typeof part === 'string').join('-'),
        );
      return item;
    });
  };
  const copy = { ...input };
  for (const [table, prefix] of Object.entries(PREFIXES))
    visit(copy, root, table, ({ date }, index) => {
      const edtf = isObject(date) ? date.edtf : date;
      return `${prefix}-${table === 'events' && typeof edtf === 'string' ? edtf : index + 1}`;
    });
  for (const give of later) give();
  return copy;
}
