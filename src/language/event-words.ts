/** What events are called where they are counted and told apart. */
import type { EventType } from '../explainer/types.js';
import { str, type MsgFn } from './catalogue.js';
import type { Locale } from './locale.js';
import { counted, type Noun } from './nouns.js';

/** Events as they are counted. */
export const EVENTS = {
  event: {
    zero: (msg) => msg('no events', { id: 'noun.event.zero' }),
    one: (msg) => msg('1 event', { id: 'noun.event.one' }),
    two: (msg) => msg('2 events', { id: 'noun.event.two' }),
    oblique: (msg) => msg('2 events', { id: 'noun.event.two-oblique' }),
    few: (msg, n) => msg(str`${n} events`, { id: 'noun.event.few' }),
    many: (msg, n) => msg(str`${n} events`, { id: 'noun.event.many' }),
    other: (msg, n) => msg(str`${n} events`, { id: 'noun.event.other' }),
  },
} satisfies Record<string, Noun>;

const KINDS: Readonly<Record<EventType, (msg: MsgFn) => string>> = {
  operation: (msg) => msg('Operation', { id: 'kind.operation' }),
  strike: (msg) => msg('Strike', { id: 'kind.strike' }),
  clash: (msg) => msg('Clash', { id: 'kind.clash' }),
  ceasefire: (msg) => msg('Ceasefire', { id: 'kind.ceasefire' }),
  talks: (msg) => msg('Talks', { id: 'kind.talks' }),
  announcement: (msg) => msg('Announcement', { id: 'kind.announcement' }),
  humanitarian: (msg) => msg('Humanitarian matter', { id: 'kind.humanitarian' }),
  displacement: (msg) => msg('Displacement', { id: 'kind.displacement' }),
  legal: (msg) => msg('Legal matter', { id: 'kind.legal' }),
  other: (msg) => msg('Other', { id: 'kind.other' }),
};

/** What kind of event it is: what happened, never who is to blame. */
export const kindWords = ({ msg }: Locale, type: EventType): string => KINDS[type](msg);

/** How many of all events are shown, and how many are not: “3 of 11 events, 8 hidden”. */
export function shownPhrase(locale: Locale, shown: number, all: number): string {
  const { msg, number, plural } = locale;
  const events = (n: number) => counted(locale, EVENTS.event, n);
  // Where two things are said in words, so are they without their number.
  const some = (n: number) => (n < 3 && plural(2) === 'two' ? events(n) : number(n));
  if (shown === all) return events(all);
  if (!shown) return msg(str`Nothing found, ${events(all)} hidden`, { id: 'filter.none' });
  return msg(str`${some(shown)} of ${counted(locale, EVENTS.event, all, 'oblique')}, ${some(all - shown)} hidden`, {
    id: 'filter.shown',
  });
}
