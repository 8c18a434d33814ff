import type { Claim, EventItem, ExplainerDocument, Id, Link } from './types.js';

const TABLES = ['sides', 'actors', 'places', 'sources', 'events', 'statements', 'claims'] as const;

export type Table = (typeof TABLES)[number];

/** An item and the table that it stands in. */
export type Found = { [T in Table]: { readonly table: T; readonly item: ExplainerDocument[T][number] } }[Table];

/** A link as one of its two ends sees it. */
export interface Relation extends Omit<Link, 'from' | 'to'> {
  /** `out`: the item itself disputes, denies …; `in`: the other does. */
  readonly direction: 'in' | 'out';
  readonly other: Id;
}

const items = new WeakMap<ExplainerDocument, Map<Id, Found>>();

/** The item of a document that has an id. */
export function find(document: ExplainerDocument, id: Id): Found | undefined {
  let index = items.get(document);
  if (!index) {
    items.set(document, (index = new Map<Id, Found>()));
    for (const table of TABLES) for (const item of document[table]) index.set(item.id, { table, item } as Found);
  }
  return index.get(id);
}

/** The item of one table that a reference of a parsed document leads to. */
export const get = <T extends Table>(document: ExplainerDocument, _table: T, id: Id) =>
  find(document, id)!.item as ExplainerDocument[T][number];

/** Apart from the items: a timeline alone asks for none of these. */
const ends = new WeakMap<ExplainerDocument, Map<Id, Relation[]>>();

/** Every link that an item is an end of, in the order of the document. */
export function relations(document: ExplainerDocument, id: Id): readonly Relation[] {
  let index = ends.get(document);
  if (!index) {
    ends.set(document, (index = new Map<Id, Relation[]>()));
    const add = (end: Id, relation: Relation) => index!.set(end, [...(index!.get(end) ?? []), relation]);
    for (const { from, to, ...link } of document.links) {
      add(from, { ...link, direction: 'out', other: to });
      add(to, { ...link, direction: 'in', other: from });
    }
  }
  return index.get(id) ?? [];
}

type Dated = Partial<Pick<EventItem & Claim, 'date' | 'asOf' | 'covers' | 'verification' | 'via'>>;

/** Every date that a document is told with, in EDTF: of an item itself, of what it covers, of who checked it, of its chain. */
export const datesOf = ({ events, statements, claims, periods, sources }: ExplainerDocument): string[] =>
  [...events, ...statements, ...claims, ...periods, ...sources]
    .flatMap(({ date, asOf, covers, verification, via = [] }: Dated) => [
      date,
      asOf,
      covers?.period,
      verification?.date,
      ...via.map((step) => step.date),
    ])
    .flatMap((date) => date?.edtf ?? []);
