/** What of a document is rendered, and as which element. */
import { claimsOn, statementsOn } from '../explainer/accounts.js';
import { isRetracted, standing } from '../explainer/corrections.js';
import { find, get } from '../explainer/find.js';
import { inOrder } from '../explainer/order.js';
import type { Claim, EventItem, ExplainerDocument, Id, Statement } from '../explainer/types.js';
import { latestClaims } from '../explainer/updates.js';
import type { Context } from '../telling/context.js';
import { nameOfActor, plain } from './names.js';

/** Writes the name of an option. */
type Naming = (option: 'item' | 'src' | 'url') => string;

/** The form that was asked for cannot be made of the document; the message says how to mend that. */
export class FormError extends Error {
  override readonly name = 'FormError';

  /** @param say the message, with the options that it names as a script or a command line names them */
  constructor(readonly say: (named: Naming) => string) {
    super(say((option) => option));
  }
}

/** The elements that show a document or a part of it. */
export const ELEMENTS = ['conflict-explainer', 'conflict-timeline', 'statement-card', 'casualty-badge'] as const;
export type ElementName = (typeof ELEMENTS)[number];

/** An element and what it shows. */
export type Picked =
  | { readonly element: 'conflict-explainer'; readonly item?: undefined }
  | { readonly element: 'conflict-timeline'; readonly item?: Id | undefined; readonly events: readonly EventItem[] }
  | { readonly element: 'statement-card'; readonly item: Id; readonly statements: readonly Statement[] }
  | { readonly element: 'casualty-badge'; readonly item: Id; readonly claims: readonly Claim[] };

const BY_TABLE: Readonly<Record<string, ElementName>> = {
  events: 'conflict-timeline',
  statements: 'statement-card',
  claims: 'casualty-badge',
};

/** The element for an item by its kind; for a document the explainer, unless it holds a single item. */
function elementFor(document: ExplainerDocument, item: Id | undefined): ElementName {
  if (item !== undefined) return BY_TABLE[find(document, item)?.table ?? ''] ?? fail(document, item);
  const { title, events, statements, claims } = document;
  if (title || events.length + statements.length + claims.length !== 1) return 'conflict-explainer';
  return claims.length ? 'casualty-badge' : statements.length ? 'statement-card' : 'conflict-timeline';
}

/**
 * What an element shows of a document.
 * @param item id of a claim, a statement or an event; for a badge or a card that of an event gathers all about it
 * @throws {FormError} where nothing has that id, or several items are there and no id says which; where a script names
 * no element of ours.
 */
export function pickFrom(document: ExplainerDocument, item?: Id, name = elementFor(document, item)): Picked {
  const found = item === undefined ? undefined : (find(document, item) ?? fail(document, item));
  switch (name) {
    case 'conflict-explainer':
      if (item !== undefined)
        throw new FormError(() => `a ${name} shows the whole document; leave out the item "${item}"`);
      return { element: name };
    case 'conflict-timeline':
      if (found && found.table !== 'events') return wrong(name, item!, document.events);
      return {
        element: name,
        item,
        events: found ? [found.item] : inOrder(document.events, ({ date }) => date),
      };
    case 'statement-card': {
      const one = item ?? only(document.statements, name);
      const statement = document.statements.find(({ id }) => id === one);
      const statements = statement ? [statement] : statementsOn(document, one);
      return statements.length ? { element: name, item: one, statements } : wrong(name, one, document.statements);
    }
    case 'casualty-badge': {
      const one = item ?? only(latestClaims(document), name);
      const claim = document.claims.find(({ id }) => id === one);
      const claims = claim ? [claim] : latestClaims(document, claimsOn(document, one));
      return claims.length ? { element: name, item: one, claims } : wrong(name, one, document.claims);
    }
    default:
      throw new FormError(() => `there is no element "${String(name)}"; write one of: ${ELEMENTS.join(', ')}`);
  }
}

const idsOf = (items: readonly { readonly id: Id }[]) => items.map(({ id }) => id).join(', ') || '(none)';

function only(items: readonly { readonly id: Id }[], name: ElementName): Id {
  if (items.length === 1) return items[0]!.id;
  throw new FormError(
    (named) =>
      `a ${name} shows one item and there are ${items.length}; name one with ${named('item')}: ${idsOf(items)}`,
  );
}

function wrong(name: ElementName, item: Id, items: readonly { readonly id: Id }[]): never {
  throw new FormError(() => `a ${name} cannot show "${item}"; name one of: ${idsOf(items)}`);
}

function fail({ claims, statements, events }: ExplainerDocument, item: Id): never {
  throw new FormError(
    () =>
      `there is no claim, statement or event "${item}"; name one of: ${idsOf([...claims, ...statements, ...events])}`,
  );
}

/** Its title: that of the event that an item is about, or of the document, or else of the section. */
export function titleOf(context: Context, picked: Picked): string {
  const { document, locale } = context;
  const event =
    picked.element === 'casualty-badge'
      ? picked.claims[0]!.covers.event
      : picked.element === 'statement-card'
        ? picked.statements[0]!.about[0]
        : picked.item;
  const title = event && !isRetracted(document, event) ? get(document, 'events', event).title : document.title;
  return title ? plain(context, title) : sectionTitle(locale, picked.element);
}

/** The title of a frame. Beside one of their event, those of claims and statements say which they are, and whose. */
export function frameTitleOf(context: Context, picked: Picked): string {
  const { document, locale } = context;
  const title = titleOf(context, picked);
  const actors =
    picked.element === 'casualty-badge'
      ? standing(document, picked.claims).map(({ claimant }) => claimant)
      : picked.element === 'statement-card'
        ? standing(document, picked.statements).map(({ speaker }) => speaker)
        : undefined;
  if (!actors) return title;
  const names = actors.map((actor) => nameOfActor(context, actor));
  return [...new Set([title, sectionTitle(locale, picked.element), ...names])].join(' · ');
}

/** The heading that an explainer has for the section of an element. */
export const sectionTitle = ({ msg }: Context['locale'], name: ElementName): string =>
  name === 'casualty-badge'
    ? msg('What is claimed about casualties', { id: 'explainer.claims' })
    : name === 'statement-card'
      ? msg('Who said what', { id: 'explainer.statements' })
      : msg('What happened', { id: 'explainer.events' });
