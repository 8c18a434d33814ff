/** One casualty claim in attributes, in `<data>` and `<time>`, or in a list of label and value. */
import { CLAIM_ATTRIBUTES, claimFromAttributes } from '../attributes.js';
import { dateOf, dateOfTime } from './dates.js';
import { readFacts } from './facts.js';
import { problem, type Found } from './found.js';
import { countOf, statusOf, warningOf } from './labels.js';
import type { Sources } from './sources.js';
import { attribute, parts, textOf } from './text.js';

/** What a label calls otherwise than the attribute. */
const NAMED_AS: Readonly<Record<string, string>> = { 'claimant-role': 'role' };

const CHANGES: Readonly<Record<string, (words: string) => string>> = {
  'as-of': (words) => dateOf(words) ?? words,
  status: statusOf,
  warnings: (words) => parts(words).map(warningOf).join(';'),
};

/** The claim in the short form, where there is a figure; else what stands in the way. */
export function readClaim(root: Element, sources: Sources): Found {
  const chain = sources.take(root);
  const { facts, problems } = readFacts(root);
  const given = (name: string): string | undefined => {
    const attributed = attribute(root, name);
    if (attributed != null) return attributed;
    const marked = root.querySelector(`.${name}`);
    if (marked)
      return (
        marked.getAttribute('value') ?? (marked.matches('time') ? dateOfTime(marked) : undefined) ?? textOf(marked)
      );
    const fact = facts.get(NAMED_AS[name] ?? name)?.value;
    const time = name === 'as-of' && !fact && root.querySelector('time');
    return time ? dateOfTime(time) : fact;
  };
  const claim = claimFromAttributes((name) => {
    const value = given(name);
    return value == null
      ? null
      : (CHANGES[name] ?? (CLAIM_ATTRIBUTES.indexOf(name) < FIGURES ? countOf : String))(value);
  });
  const via = facts.get('via');
  const named = chain ?? (via && sources.named(via.value, via.node));
  if (!claim) return { items: [], problems };
  if (!('claimant' in claim))
    return {
      items: [],
      problems: [
        ...problems,
        problem('nobody is named who claims the figures', 'add data-claimant, or a line “Claimant: …”'),
      ],
    };
  return { items: [{ ...claim, ...(named && { via: sources.ids(named) }) }], problems };
}

/** Figures come first. */
const FIGURES = CLAIM_ATTRIBUTES.indexOf('claimant');
