import type { ExplainerDocument } from '../../../explainer/types.js';
import { isMade, linkOf } from './permalinks-links.js';

export type Change = 'new' | 'changed' | 'corrected';

/** An event as a reader saw it. */
interface Seen {
  readonly edtf: string;
  readonly isMade: boolean;
  readonly written: string;
  readonly corrections: number;
}

/** Events by the fragment of their link. */
export type EventRecord = ReadonlyMap<string, Seen>;

/** A record of the events of a document, to tell later what has changed. */
export function recordOf({ events, corrections, actors, places, sources }: ExplainerDocument): EventRecord {
  // By name: ids that the parser made depend on the order of the file, and readers do not see them.
  const names = new Map([...actors, ...places, ...sources].map(({ id, name }) => [id, JSON.stringify(name)]));
  const named = (_: string, value: unknown) => names.get(value as string) ?? value;
  return new Map(
    events.map((event) => {
      const own = corrections.filter(({ target }) => target === event.id);
      // For the same reason without an id that the parser made.
      const written = JSON.stringify([{ ...event, ...(isMade(event) && { id: '' }) }, own], named);
      const { length } = own.filter(({ kind }) => kind === 'correction');
      return [linkOf(event), { edtf: event.date.edtf, isMade: isMade(event), written, corrections: length }];
    }),
  );
}

/** What has changed, by the present id of the event. */
export function changesSince(before: EventRecord, document: ExplainerDocument): ReadonlyMap<string, Change> {
  const now = recordOf(document);
  const gone = [...before].filter(([link]) => !now.has(link)).map(([, seen]) => seen);
  const changes = new Map<string, Change>();
  for (const event of document.events) {
    const link = linkOf(event);
    const seen = now.get(link)!;
    // An event without an id whose title has changed: the one of the same date that is gone.
    const renamed = seen.isMade ? gone.findIndex(({ edtf, isMade }) => isMade && edtf === seen.edtf) : -1;
    const then = before.get(link) ?? gone.splice(renamed, renamed < 0 ? 0 : 1)[0];
    if (!then) changes.set(event.id, 'new');
    else if (then.written !== seen.written)
      changes.set(event.id, seen.corrections > then.corrections ? 'corrected' : 'changed');
  }
  return changes;
}
