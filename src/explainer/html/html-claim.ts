/**
 * Reads one casualty claim: in attributes, in `<data>` and `<time>`, or in a list of label and value. Loaded where a badge
 * has HTML within it.
 */
import { CLAIM_ATTRIBUTES, claimFromAttributes } from '../attributes.js';
import { HARMS } from '../types.js';
import { countOf, fieldOf, statusOf, warningsIn } from '../words/labels.js';
import { plain } from '../words/plain.js';
import { LISTS, readFacts } from './facts.js';
import { problem, type Found } from './found.js';
import type { Reading } from './reading.js';
import { attribute, besides, textOf } from './text.js';

const ROLE = 'claimant-role';
const FIELDS = ['role', ...CLAIM_ATTRIBUTES];

/** A line that counts a part of those in the line before: “of whom children”, «منهم أطفال». */
const OF_THOSE = /^(of|including|(و?من )?و?(من|بين)ه[من]) /;

/** Gives the fields that labels name, line by line. The date of figures is the day until which they count. */
function fieldsInOrder() {
  let whole = '';
  return (label: string): string | undefined => {
    const isPart = OF_THOSE.test(plain(label));
    const field = fieldOf(isPart ? `${whole} ${label}` : label);
    if (!isPart) whole = HARMS.find((harm) => harm === field) ?? '';
    return field === 'date' ? 'as-of' : field;
  };
}

/** The claim in the short form; none where there is no figure. */
export function read(root: Element, reading: Reading): Found {
  const { sources, dateOf, dateOfTime } = reading;
  const chain = sources.cited(root);
  const { facts, problems } = readFacts(root, FIELDS, fieldsInOrder(), reading);
  const via = facts.get('via');
  const named = chain ?? (via && sources.named(via.node, via.value));

  const written = (name: string): string | null | undefined => {
    const marked = root.querySelector(`.${name}${name === 'as-of' ? ', time' : ''}`);
    const fact = facts.get(name === ROLE ? 'role' : name)?.value;
    if (marked?.matches('time')) return fact ?? dateOfTime(marked);
    return marked ? (marked.getAttribute('value') ?? textOf(marked)) : fact;
  };
  const note = facts.size ? [besides(root, LISTS), facts.get('note')?.value].filter(Boolean).join(' ') : undefined;
  const claim = claimFromAttributes((name) => {
    const value = attribute(root, name) ?? (name === 'note' ? note : written(name));
    if (value == null) return null;
    if (name === 'as-of') return dateOf(value) ?? value;
    if (name === 'status') return statusOf(value);
    if (name === 'warnings') return warningsIn(value).join(';');
    return /^(claimant|via|note)/.test(name) ? value : countOf(value);
  });
  if (!claim) return { items: [], problems };
  if (!('claimant' in claim))
    problems.push(problem('nobody is named who claims the figures', 'add data-claimant, or a line “Claimant: …”'));
  return { items: [{ ...claim, ...(named && { via: sources.ids(named) }) }], problems };
}
