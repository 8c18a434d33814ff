/** Ordinary HTML as a document of ours. It knows of DOM, and of no element. */
import { ExplainerError, type Problem } from '../problem.js';
import type { LanguageTag } from '../types.js';
import { readClaim } from './claim.js';
import { problem } from './found.js';
import { Sources } from './sources.js';
import { readStatement } from './statement.js';
import { textOf } from './text.js';
import { readTimeline } from './timeline.js';

/** The table that the items of an element belong to; of a whole document, none. */
type Table = keyof typeof READERS | undefined;

const READERS = { events: readTimeline, statements: readStatement, claims: readClaim };

const PARTS: Readonly<Record<string, keyof typeof READERS>> = {
  'conflict-timeline': 'events',
  'statement-card': 'statements',
  'casualty-badge': 'claims',
};
const PART = Object.keys(PARTS)
  .map((name) => `${name}, .${name}, [data-explainer="${name}"]`)
  .join();

/** The language of what is read: of the list or the figure, else of what stands around it. A quotation may have its own. */
const langOf = (part: Element) =>
  (part.querySelector('ul, ol, dl, table, figure, .event') ?? part).closest('[lang]')?.getAttribute('lang');

/** What could be meant as data. */
const DATA = 'ul, ol, dl, table, figure, blockquote, time, data, .event';

/** Whether there is something below an element that its author may have meant as data. */
export const hasData = (element: Element): boolean => Boolean(element.querySelector(DATA));

/**
 * What stands below an element as a document in the short form, for `parse`. The element itself is not touched.
 * @param table what the element draws: items of a table, or a whole document
 * @returns undefined where there is nothing to read.
 * @throws {ExplainerError} with code `invalid` and whatever is in the way of reading it whole.
 */
export function readHtml(element: Element, table: Table): object | undefined {
  // In a document without a window, nothing that is copied loads, runs or becomes an element of ours.
  const root = document.implementation.createHTMLDocument('').importNode(element, true);
  const sources = new Sources(element.baseURI);
  const tables: Record<string, object[]> = { events: [], statements: [], claims: [] };
  const problems: Problem[] = [];
  const langs = new Set<LanguageTag>();
  const read = (part: Element, of: keyof typeof READERS) => {
    const { items, problems: faults } = READERS[of](part, sources);
    const lang = langOf(part);
    if (items.length && lang) langs.add(lang);
    problems.push(...faults);
    tables[of]!.push(...items);
  };

  let texts = {};
  if (table) read(root, table);
  else {
    const parts = [...root.querySelectorAll(PART)].filter((part) => !part.parentElement?.closest(PART));
    for (const part of parts) {
      const name = Object.keys(PARTS).find((each) => part.matches(`${each}, .${each}, [data-explainer="${each}"]`))!;
      read(part, PARTS[name]!);
      part.remove();
    }
    const title = textOf(root.querySelector('h1,h2,h3,h4,h5,h6'));
    const summary = [...root.querySelectorAll('p')].map(textOf).filter(Boolean).join(' ');
    texts = { ...(title && { title }), ...(summary && { summary }) };
  }
  if (langs.size > 1)
    problems.push(problem(`its parts are in several languages (${[...langs].join(', ')})`, 'write them in one'));
  if (problems.length) throw new ExplainerError('invalid', problems, 'its HTML');
  const [lang] = langs;
  if (!Object.values(tables).some((items) => items.length)) return undefined;
  return {
    ...(lang && { lang }),
    ...texts,
    ...Object.fromEntries(Object.entries(tables).filter(([, items]) => items.length)),
    ...(sources.all.length && { sources: sources.all }),
  };
}
