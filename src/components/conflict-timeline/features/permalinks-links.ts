import { slug } from '../../../explainer/identify.js';
import type { EventItem } from '../../../explainer/types.js';

/** Start of the id that the parser makes for an event without one. */
const dated = ({ date }: EventItem) => slug(`ev-${date.edtf}`)!;

/** Whether the parser made the id, of the date: it changes when an event of that date is added before it. */
export const isMade = (event: EventItem): boolean => {
  const start = dated(event);
  return event.id.startsWith(start) && /^(-\d+)?$/.test(event.id.slice(start.length));
};

/**
 * The fragment of a link to an event: its own id, or its date and a hash of its title, which stay the same wherever it
 * stands in the file.
 */
export function linkOf(event: EventItem): string {
  if (!isMade(event)) return event.id;
  const [{ text } = { text: '' }] = Object.values(event.title);
  let sum = 0;
  for (const letter of text) sum = (sum * 31 + letter.codePointAt(0)!) % 0xffffffff;
  return `${dated(event)}-${sum.toString(36)}`;
}

/** The id that `timelinejs.ts` makes of an id of TimelineJS, which old links have. */
const plain = (fragment: string) =>
  fragment
    .toLowerCase()
    .replace(/[^a-z\d-]/g, '')
    .slice(0, 60);

/** The ids that a fragment may mean, where there is no document to look in. */
export const namesFor = (fragment: string): string[] =>
  [fragment, plain(fragment), fragment.replace(/^(ev-.+)-[a-z\d]+$/, '$1')].filter(Boolean);

/** The event that a fragment names; undefined where there is none. */
export function eventAt(fragment: string, events: readonly EventItem[]): EventItem | undefined {
  if (!fragment) return undefined;
  const found =
    events.find((event) => event.id === fragment || linkOf(event) === fragment) ??
    events.find(({ id }) => id === plain(fragment));
  if (found) return found;
  // The title may have changed since: the date is enough as long as only one event has it.
  const date = fragment.replace(/-[a-z\d]+$/, '');
  const [only, ...more] = events.filter((event) => isMade(event) && dated(event) === date);
  return more.length ? undefined : only;
}
