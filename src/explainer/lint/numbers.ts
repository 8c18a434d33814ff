/** Rules 1 to 6: what is counted. */
import { standing } from '../corrections.js';
import { relations } from '../find.js';
import { latestClaims } from '../updates.js';
import { plain } from '../words/plain.js';
import type { Count, CountKind, ExplainerDocument, Figure, Harm } from '../types.js';
import { numbersIn } from './digits.js';
import type { Check } from './finding.js';
import { qualifiersOf } from './qualifiers.js';
import { figuresOf, say, traitsOf, wordsOf, type Words } from './walk.js';

const dateOfClaims: Check = ({ claims }, report) =>
  claims.forEach(({ figures, asOf }, i) => {
    if (!figures.length)
      report(`/claims/${i}`, 1, 'warning', 'the claim has no figure', 'add one, such as "killed": 2, or "unknown"');
    else if (!asOf)
      report(
        `/claims/${i}`,
        1,
        'warning',
        'the claim has figures and no date',
        'add "asOf", the day on which they held',
      );
  });

/** What the house itself says. The notes of corrections are left out: they may have to name a sum that stood there. */
const houseWords = ({ title, summary, events, statements, claims, links }: ExplainerDocument): Words[] => [
  ...wordsOf('/title', title),
  ...wordsOf('/summary', summary),
  ...events.flatMap((event, i) => [
    ...wordsOf(`/events/${i}/title`, event.title),
    ...wordsOf(`/events/${i}/summary`, event.summary),
  ]),
  ...Object.entries({ events, statements, claims, links }).flatMap(([table, items]) =>
    items.flatMap(({ note }, i) => wordsOf(`/${table}/${i}/note`, note)),
  ),
];

const numbersOf = ({ value, min, max }: Count) => [value, min, max].filter((number) => number !== undefined);

/** Every sum of figures that are never to be added, with the figures; no sum that is a figure itself. */
function sumsOf(document: ExplainerDocument): Map<number, string> {
  const sums = new Map<number, string>();
  const add = (figures: readonly Figure[]) => {
    for (const end of ['min', 'max'] as const) {
      const numbers = figures.flatMap(({ count }) => count.value ?? count[end] ?? []);
      if (numbers.length > 1)
        sums.set(
          numbers.reduce((a, b) => a + b),
          numbers.join(' + '),
        );
    }
  };
  const addPairs = (figures: readonly Figure[]) => {
    add(figures);
    figures.forEach((one, i) => figures.slice(i + 1).forEach((other) => add([one, other])));
  };
  const wholes = ({ figures }: { readonly figures: readonly Figure[] }) => figures.filter((each) => !each.subsetOf);
  const byEventAndHarm = new Map<string, Figure[]>();
  for (const claim of document.claims) {
    addPairs(wholes(claim));
    for (const whole of claim.figures) {
      const inIt = claim.figures.filter(({ subsetOf }) => subsetOf === whole.id);
      add([whole, ...inIt]);
      for (const part of inIt) add([whole, part]);
    }
    for (const figure of wholes(claim)) {
      const key = claim.covers.event && `${claim.covers.event} ${figure.harm}`;
      if (key) byEventAndHarm.set(key, [...(byEventAndHarm.get(key) ?? []), figure]);
    }
  }
  for (const figures of byEventAndHarm.values()) addPairs(figures);
  for (const { figure } of figuresOf(document)) for (const number of numbersOf(figure.count)) sums.delete(number);
  return sums;
}

const sumsInHouseWords: Check = (document, report) => {
  const sums = sumsOf(document);
  if (!sums.size) return;
  for (const { at, text } of houseWords(document))
    for (const value of new Set(numbersIn(text).map((number) => number.value))) {
      const sum = sums.get(value);
      if (sum)
        report(at, 2, 'error', `${value} is ${sum}, and no figure of any claim`, 'give each figure with who claims it');
    }
};

const isWhole = ({ status, age, sex, group, subsetOf }: Figure) =>
  status === 'unspecified' && !age && !sex && !group && !subsetOf;

/** The most persons that a count allows. */
const most = ({ as, value, max }: Count): number | undefined =>
  as === 'at-least' || as === 'more-than' ? undefined : as === 'fewer-than' ? value! - 1 : (value ?? max);
/** The persons that a part needs its whole to have. */
const needed = (count: Count): number | undefined =>
  count.as === 'more-than' ? count.value! + 1 : (most(count) ?? count.value);

const partsOfWholes: Check = (document, report) => {
  for (const { at, figure, claim } of figuresOf(document)) {
    const { harm, subsetOf, count } = figure;
    const whole = claim.figures.find((each) =>
      subsetOf ? each.id === subsetOf : each !== figure && each.harm === harm && isWhole(each),
    );
    if (!whole) continue;
    if (!subsetOf && !isWhole(figure))
      report(
        at,
        3,
        'warning',
        `${say(count)} ${harm} of a group stand beside ${say(whole.count)} ${harm}`,
        `add "subsetOf": "${whole.id}" if they are among them`,
      );
    if (subsetOf && needed(count)! > most(whole.count)!)
      report(
        `${at}/count`,
        3,
        'error',
        `a part of ${say(count)} is larger than its whole of ${say(whole.count)}`,
        'correct one of the numbers, or "subsetOf"',
      );
  }
};

/** The words in which a figure was stated, in each language. */
const statedOf = (document: ExplainerDocument) =>
  figuresOf(document).flatMap(({ at, figure }) =>
    wordsOf(`${at}/count/asStated`, figure.count.asStated).map((words) => ({ ...words, figure, count: figure.count })),
  );

const WITHOUT_NUMBER = new Set<CountKind>(['several', 'unknown', 'unquantified']);

const numbersAndNone: Check = (document, report) => {
  for (const { at, text, count } of statedOf(document))
    if (WITHOUT_NUMBER.has(count.as) && numbersIn(text).length)
      report(
        at,
        4,
        'error',
        `"${text}" has a number, and the count says that there is none`,
        'write the number with its qualifier, such as "5+"',
      );
  for (const { at, figure } of figuresOf(document))
    if (figure.count.as === 'exact' && figure.count.value === 0 && !figure.count.asStated)
      report(
        `${at}/count`,
        4,
        'warning',
        `0 ${figure.harm} is a claim of its own, and nothing shows that it was made`,
        'add "asStated" with its words, or leave the figure out',
      );
};

const numbersAsStated: Check = (document, report) => {
  for (const { at, text, count } of statedOf(document)) {
    const numbers = numbersOf(count);
    if (!numbers.length) continue;
    const qualifiers = qualifiersOf(text, numbers);
    // A range has no other qualifier.
    if (qualifiers.length && count.as !== 'range' && !qualifiers.includes(count.as))
      report(
        at,
        5,
        'error',
        `"${text}" says ${qualifiers.join(', ')}, and the count says ${count.as}`,
        `write "as": "${qualifiers[0]}"`,
      );
    const stated = numbersIn(text).map(({ value }) => value);
    if (stated.length && !stated.some((number) => numbers.includes(number)))
      report(
        at,
        5,
        'error',
        `"${text}" says ${stated.join(', ')}, and the count says ${say(count)}`,
        'correct the number, or copy the words of the claim',
      );
  }
  for (const { at, figure } of figuresOf(document)) {
    const { as, value, min, max } = figure.count;
    const warn = (message: string, mend: string) => report(`${at}/count`, 5, 'warning', message, mend);
    if (as === 'range' && min === max)
      warn(`the range has ${min} at both ends`, 'write the one number, or the other end');
    if (as !== 'exact' && value === 0) warn(`"${say(figure.count)}" says no number`, 'write one above 0, or "unknown"');
  }
};

/** What names a harm, in {@link plain} Arabic. */
const HARM_WORDS: Readonly<Record<Harm, RegExp>> = {
  killed: /kill|dead(?!l)|death|died|قتل|قتيل|شهيد|شهداء|استشهد|وفاه|وفيات/i,
  injured: /injur|wound|جرح|جريح|اصاب|اصيب|مصاب/i,
  missing: /missing|مفقود/i,
  detained: /detain|arrest|معتقل|اعتقل|اعتقال|محتجز|احتجا?ز|اسير|اسري(?!ه)/i,
  displaced: /displac|نازح|نزو?ح|مهجر|تهجير|مشرد/i,
};
/** What joins two things. Without it, one harm describes the people of the other. */
const AND = /[,;&/،؛]|\b(?:and|or)\b|\s(?:و|او\s)/i;

function harmsIn(text: string): string[] {
  const bare = plain(text);
  const found = Object.entries(HARM_WORDS)
    .map(([harm, words]) => ({ harm, at: bare.search(words) }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => a.at - b.at);
  return found
    .filter(({ at }, i) =>
      found.some((other, j) => i !== j && AND.test(bare.slice(...[at, other.at].sort((a, b) => a - b)))),
    )
    .map(({ harm }) => harm);
}

const harmsApart: Check = (document, report) => {
  for (const { at, text } of statedOf(document)) {
    const harms = harmsIn(text);
    if (harms.length)
      report(
        at,
        6,
        'error',
        `"${text}" speaks of ${harms.join(' and ')} in the words of one figure`,
        'give each harm its figure and its words',
      );
  }
  for (const { at, figure, claim } of figuresOf(document)) {
    const isLike = (other: Figure) => traitsOf(other) === traitsOf(figure) && other.subsetOf === figure.subsetOf;
    const other = claim.figures.find(isLike)!;
    if (other !== figure)
      report(
        at,
        6,
        'error',
        `${say(other.count)} and ${say(figure.count)} ${figure.harm} are figures of the same people in one claim`,
        'say what tells them apart, or write two claims',
      );
  }
};

/** Rule 9 for figures: two claimants who count the same people differently. */
const countsThatDiffer: Check = (document, report) => {
  const claims = standing(document, latestClaims(document));
  claims.forEach((claim, i) => {
    for (const earlier of claims.slice(0, i)) {
      if (
        !claim.covers.event ||
        claim.claimant === earlier.claimant ||
        JSON.stringify(claim.covers) !== JSON.stringify(earlier.covers) ||
        relations(document, claim.id).some(({ other }) => other === earlier.id)
      )
        continue;
      const differing = claim.figures.flatMap((figure, j) => {
        const other = earlier.figures.find((each) => traitsOf(each) === traitsOf(figure));
        return other && say(other.count) !== say(figure.count) ? { figure, other, j } : [];
      })[0];
      if (differing)
        report(
          `/claims/${document.claims.indexOf(claim)}/figures/${differing.j}/count`,
          9,
          'warning',
          `"${earlier.id}" says ${say(differing.other.count)} ${differing.figure.harm} and "${claim.id}" ${say(differing.figure.count)}, and no link joins them`,
          'add a link with "disputes" and the aspect "count", or what else one claim is to the other',
        );
    }
  });
};

export const numbers: readonly Check[] = [
  dateOfClaims,
  sumsInHouseWords,
  partsOfWholes,
  numbersAndNone,
  numbersAsStated,
  harmsApart,
  countsThatDiffer,
];
