/** Finds the parts of a document in HTML, and reads what it has beside them. Loaded where an explainer has HTML within it. */
import { given } from '../given.js';
import type { ItemTable } from '../parse.js';
import type { Problem } from '../problem.js';
import { warningsIn } from '../words/labels.js';
import { leftIn, problem } from './found.js';
import { attribute, inBoth, textOf, TOLD } from './text.js';

const HEADING = 'h1, h2, h3, h4, h5, h6';
const CORRECTION = 'li[data-correction]';

/** The parts of a document, by the table of their items: our elements, and what stands for one. */
const PARTS = Object.entries({
  events: 'conflict-timeline',
  statements: 'statement-card',
  claims: 'casualty-badge',
} satisfies Record<ItemTable, string>).map(
  ([table, tag]) => [table as ItemTable, `${tag}, .${tag}, [data-explainer="${tag}"]`] as const,
);
const PART = PARTS.map(([, selector]) => selector).join();

/** The parts of a document with the tables of their items; none where one has other data: then they draw themselves. */
export function partsOf(root: Element): (readonly [table: ItemTable, part: Element])[] {
  const parts = [...root.querySelectorAll(PART)].filter((part) => !part.parentElement?.closest(PART));
  if (parts.some((part) => part.matches('[src], [data-src], :has(> script)'))) return [];
  return parts.map((part) => [PARTS.find(([, selector]) => part.matches(selector))![0], part]);
}

/**
 * Title, summary, warnings and corrections of a document, in the short form; and what else stands there, which an
 * element would not show.
 * @param root what the parts were taken out of; it is changed on the way
 * @param langs those of the parts
 * @param place language of the place where it stands
 */
export function readDocument(
  root: Element,
  langs: readonly string[],
  place: string,
): { fields: object; problems: Problem[] } {
  const [lang = place, other] = langs;
  const take = (selector: string) =>
    [...root.querySelectorAll(selector)].map((node) => {
      node.remove();
      return node;
    });
  take(`.${TOLD}`);
  const corrections = take(CORRECTION).map(correctionOf);
  const warnings = warningsIn(attribute(root, 'warnings') ?? '');
  const [title] = take(HEADING);
  // What is marked as none of these was told in words alone.
  const paragraphs = take('p:not([data-explainer])');
  const fields = given({
    title: title && translated(title, textOf(title), lang),
    summary: paragraphs[0] && translated(paragraphs[0], paragraphs.map(textOf).filter(Boolean).join(' '), lang),
    warnings: warnings.length ? warnings : undefined,
    updated: attribute(root, 'updated') ?? undefined,
    corrections: corrections.length ? corrections : undefined,
  });
  const problems = leftIn(root, 'is in no part of it', 'write it in <p>, or before or after the element');
  if (other) problems.unshift(problem(`its parts are in several languages: ${langs.join(', ')}`, 'write one language'));
  return { fields, problems };
}

const correctionOf = (item: Element): object => {
  const get = (name: string) => item.getAttribute(`data-${name}`) ?? undefined;
  // What it corrects has no id in HTML: the note names it.
  return given({ target: 'document', kind: get('correction'), date: get('date'), was: get('was'), note: get('note') });
};

/** A text in its language and in that which it had, where it is said how it was translated. */
function translated(node: Element, text: string, lang: string | undefined): unknown {
  const get = (name: string) => node.getAttribute(`data-${name}`);
  const by = get('translated-by');
  if (!text || !by || !lang) return text;
  return inBoth(text, lang, by, get('original-lang') ?? 'und', get('original'));
}
