import { parseEdtf } from './edtf.js';
import type { DateValue, Id } from './types.js';

const compare = <T>(a: T, b: T) => (a < b ? -1 : a > b ? 1 : 0);

const NO_DATE = { lower: Infinity, upper: Infinity };

/** Items by the first moment that their date can mean, then by the last, then by id; without a date last. */
export function inOrder<T extends { readonly id: Id }>(
  items: readonly T[],
  dateOf: (item: T) => Pick<DateValue, 'edtf'> | undefined,
): T[] {
  return items
    .map((item) => {
      const date = dateOf(item);
      const { lower, upper } = date ? parseEdtf(date.edtf) : NO_DATE;
      return { item, lower, upper };
    })
    .sort((a, b) => compare(a.lower, b.lower) || compare(a.upper, b.upper) || compare(a.item.id, b.item.id))
    .map(({ item }) => item);
}
