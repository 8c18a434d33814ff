import { slug } from '../../../explainer/identify.js';
import type { EventItem } from '../../../explainer/types.js';

/** Start of the id that an event without one of its own has, from its date; the parser makes it so. */
const dated = ({ date }: EventItem) => slug(`ev-${date.edtf}`)!;

/** Whether an id was made of the date: it changes when others of that date come to stand before it. */
export const isMade = (event: EventItem): boolean => {
  const start = dated(event);
  return event.id.startsWith(start) && /^(-\d+)?$/.test(event.id.slice(start.length));
};

/**
 * What a link calls an event: its id, or date and title, which stay the same wherever it comes to stand. Of the title
 * a number is made, so that it serves in every script.
 */
export function linkOf(event: EventItem): string {
  if (!isMade(event)) return event.id;
  const [{ text } = { text: '' }] = Object.values(event.title);
  let sum = 0;
  for (const letter of text) sum = (sum * 31 + letter.codePointAt(0)!) % 0xffffffff;
  return `${dated(event)}-${sum.toString(36)}`;
}

/** As the reader of TimelineJS makes ids of what its links call its events. */
const plain = (fragment: string) =>
  fragment
    .toLowerCase()
    .replace(/[^a-z\d-]/g, '')
    .slice(0, 60);

/** The ids that a fragment may mean where no more is known. */
export const namesFor = (fragment: string): string[] =>
  [fragment, plain(fragment), fragment.replace(/^(ev-.+)-[a-z\d]+$/, '$1')].filter(Boolean);

/** The event that a fragment names, if any. */
export function eventAt(fragment: string, events: readonly EventItem[]): EventItem | undefined {
  if (!fragment) return undefined;
  const found =
    events.find((event) => event.id === fragment || linkOf(event) === fragment) ??
    events.find(({ id }) => id === plain(fragment));
  if (found) return found;
  // A title that was changed since: the date leads there as long as only one event has it.
  const date = fragment.replace(/-[a-z\d]+$/, '');
  const [only, ...more] = events.filter((event) => isMade(event) && dated(event) === date);
  return more.length ? undefined : only;
}
