/** Facts that are written as lists of label and value: `<ul>`, `<dl>` or a table of two columns. */
import type { Problem } from '../problem.js';
import { problem } from './found.js';
import { withoutLed } from './leading.js';
import type { Reading } from './reading.js';
import { flat, markedText, textOf } from './text.js';

/** What they stand in. */
export const LISTS = 'ul, ol, dl, table';

/** What tells of who speaks, and of no source. */
const SPEAKS = /^(claimant|speaker|role)$/;

/** A name or a role without the sources beside it. */
const nameIn = (node: Element) =>
  node.querySelector('cite') &&
  flat(withoutLed(markedText(node)))
    .replace(node.matches('li') ? /^[^:：]*[:：]/ : '', '')
    .trim();

export interface Fact {
  readonly value: string;
  /** Where it stands, for the links in it. */
  readonly node: Element;
}

export interface Facts {
  readonly facts: ReadonlyMap<string, Fact>;
  readonly problems: Problem[];
}

/**
 * The facts below a node; none where nothing is labelled.
 * @param fields those that there can be
 * @param fieldOf gives the one that a label names
 */
export function readFacts(
  root: Element,
  fields: readonly string[],
  fieldOf: (label: string) => string | undefined,
  { dateIn }: Reading,
): Facts {
  const facts = new Map<string, Fact>();
  const problems: Problem[] = [];
  const add = (label: string, node: Element, value = textOf(node)) => {
    if (!label && !value) return;
    const field = fieldOf(label) ?? '';
    if (!fields.includes(field))
      problems.push(
        problem(
          `the label of “${flat(`${label && `${label}: `}${value}`).slice(0, 60)}” is not known`,
          'write Killed, Injured, Claimant, Speaker, Said, Via, As of, Date or Status',
        ),
      );
    else if (facts.has(field)) problems.push(problem(`“${label}” stands there twice`, 'leave one'));
    else if (value)
      facts.set(field, {
        value: (/^(as-of|date)$/.test(field) && dateIn(node)) || (SPEAKS.test(field) && nameIn(node)) || value,
        node,
      });
  };
  // Of a row that has two cells, the first.
  for (const label of root.querySelectorAll('dt, tr > :first-child:nth-last-child(2)')) {
    const value = label.nextElementSibling;
    if (value?.matches('dd, td')) add(textOf(label), value);
  }
  for (const each of root.querySelectorAll('li')) {
    // A list within it has facts of its own.
    const item = each.cloneNode(true) as Element;
    for (const list of item.querySelectorAll(LISTS)) list.remove();
    const text = textOf(item);
    const [, label = '', value = text] = /([^:：]*)[:：](.*)/s.exec(text) ?? [];
    add(label, item, value.trim());
  }
  return { facts, problems };
}
