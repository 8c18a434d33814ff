import { isRetracted } from '../explainer/corrections.js';
import { isDispute } from '../explainer/disputes.js';
import { find, get, relations, type Relation } from '../explainer/find.js';
import type { Id, Statement } from '../explainer/types.js';
import { linkWords } from '../language/links.js';
import { toText, type Isolate, type Phrase } from '../language/parts.js';
import { isolate, type Context } from './context.js';

/** What an item is called where another refers to it: the speaker, the claimant, or the title of the event. */
export function nameOf(context: Context, id: Id): Isolate {
  const { locale, document } = context;
  const { table, item } = find(document, id)!;
  if (table === 'events')
    return isRetracted(document, id)
      ? { text: locale.msg('A retracted event', { id: 'retracted.event' }) }
      : isolate(context, item.title);
  const who = table === 'claims' ? item.claimant : (item as Statement).speaker;
  return isolate(context, get(document, 'actors', who).name);
}

/** What was corrected: its name, or that of its speaker or claimant; undefined for the document. */
export function nameOfTarget(context: Context, target: Id): Isolate | undefined {
  const claim = context.document.claims.find(({ figures }) => figures.some(({ id }) => id === target));
  const found = find(context.document, claim?.id ?? target);
  return found && ('name' in found.item ? isolate(context, found.item.name) : nameOf(context, found.item.id));
}

/**
 * Whether a link leads from a claim to one that it updates, which is shown as its earlier form, or to a retracted one
 * that updated it.
 */
export const isToEarlierClaim = ({ document }: Context, id: Id, { type, direction, other }: Relation): boolean =>
  type === 'updates' &&
  (isRetracted(document, other) || direction === 'out') &&
  [id, other].every((each) => find(document, each)!.table === 'claims');

/** What an item is to the other end of a link, without the name of that. */
export const relationWords = ({ locale, document }: Context, { type, direction, other }: Relation): string =>
  linkWords(locale, type, direction, find(document, other)!.table === 'events');

/** What an item is to the other end of a link. */
export const relationPhrase = (context: Context, relation: Relation): Phrase => [
  `${relationWords(context, relation)} `,
  nameOf(context, relation.other),
];

/** Phrases without repetitions: two denials by one speaker read the same. */
export const onlyOnce = (phrases: readonly Phrase[]): Phrase[] => [
  ...new Map(phrases.map((phrase) => [toText(phrase), phrase])).values(),
];

/** Who disputes or denies an item, and what it disputes or denies, as parts of a sentence about it. */
export const disputePhrases = (context: Context, id: Id): Phrase[] =>
  onlyOnce(
    relations(context.document, id)
      .filter(isDispute)
      .map((relation) => relationPhrase(context, relation)),
  );
