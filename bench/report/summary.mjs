// Medians of rounds, and medians of ratios of what was measured in the same round.
import { BASELINE } from '../peers.mjs';

/** A place is `{ kind, count, language, cpu, peer }`; a path such as `longAfter.count` names a value. */
export function summaryOf(records) {
  const groups = new Map();
  for (const record of records) {
    const key = keyOf({ ...record, language: record.languages[0] });
    groups.set(key, [...(groups.get(key) ?? []), record]);
  }
  const roundsAt = (place) => groups.get(keyOf(place)) ?? [];

  const valuesAt = (place, path) => roundsAt(place).map((record) => valueOf(record, path));

  return {
    median: (place, path) => median(valuesAt(place, path)),

    /** Least and most of all rounds. */
    range: (place, path) => [0, -1].map((end) => sorted(valuesAt(place, path)).at(end)),

    /** Of what must not happen in any round. */
    worst: (place, path) => sorted(valuesAt(place, path)).at(-1),

    /** How many times as much as another peer needs, round by round. */
    ratio(place, path, other = BASELINE) {
      const others = roundsAt({ ...place, peer: other });
      return median(
        roundsAt(place).map((record) => {
          const set = others.find(({ round }) => round === record.round);
          return set && valueOf(record, path) / valueOf(set, path);
        }),
      );
    },

    /** Values of the first round that has any. */
    one: (place) => roundsAt(place).find(({ values }) => values)?.values,

    /** The different values that records have, in the order in which they were measured. */
    all: (name) => [...new Set(records.map((record) => (name === 'language' ? record.languages[0] : record[name])))],

    has: (place) => roundsAt(place).length > 0,
  };
}

const keyOf = ({ kind, count, language, cpu, peer }) => [kind, count, language, cpu, peer].join(' ');

const valueOf = ({ values }, path) => path.split('.').reduce((value, name) => value?.[name], values);

const sorted = (numbers) => numbers.filter(Number.isFinite).sort((a, b) => a - b);

function median(numbers) {
  const inOrder = sorted(numbers);
  if (inOrder.length === 0) return undefined;
  const middle = inOrder.length >> 1;
  return inOrder.length % 2 ? inOrder[middle] : (inOrder[middle - 1] + inOrder[middle]) / 2;
}
