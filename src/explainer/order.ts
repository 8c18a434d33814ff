import { parseEdtf } from './edtf.js';
import type { DateValue, Id } from './types.js';

const NO_DATE = { lower: Infinity, upper: Infinity };

/**
 * Items by the first moment that their date can mean, then by the last, then by id, the numbers in which are compared
 * as numbers; without a date last.
 */
export function inOrder<T extends { readonly id: Id }>(
  items: readonly T[],
  dateOf: (item: T) => Pick<DateValue, 'edtf'> | undefined,
): T[] {
  return (
    items
      .map((item) => {
        const date = dateOf(item);
        const { lower, upper } = date ? parseEdtf(date.edtf) : NO_DATE;
        return { lower, upper, item };
      })
      // Infinity less itself is not a number, and so is no difference; `kn` is what counts numbers as numbers.
      .sort((a, b) => a.lower - b.lower || a.upper - b.upper || a.item.id.localeCompare(b.item.id, 'en-u-kn'))
      .map(({ item }) => item)
  );
}
