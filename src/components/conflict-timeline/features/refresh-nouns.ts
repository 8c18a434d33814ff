import { str } from '../../../language/catalogue.js';
import type { Noun } from '../../../language/nouns.js';

/** Events by how they changed since the page was opened. */
export const CHANGED = {
  new: {
    zero: (msg) => msg('no new events', { id: 'noun.new-event.zero' }),
    one: (msg) => msg('1 new event', { id: 'noun.new-event.one' }),
    two: (msg) => msg('2 new events', { id: 'noun.new-event.two' }),
    oblique: (msg) => msg('2 new events', { id: 'noun.new-event.two-oblique' }),
    few: (msg, n) => msg(str`${n} new events`, { id: 'noun.new-event.few' }),
    many: (msg, n) => msg(str`${n} new events`, { id: 'noun.new-event.many' }),
    other: (msg, n) => msg(str`${n} new events`, { id: 'noun.new-event.other' }),
  },
  changed: {
    zero: (msg) => msg('no changed events', { id: 'noun.changed-event.zero' }),
    one: (msg) => msg('1 changed event', { id: 'noun.changed-event.one' }),
    two: (msg) => msg('2 changed events', { id: 'noun.changed-event.two' }),
    oblique: (msg) => msg('2 changed events', { id: 'noun.changed-event.two-oblique' }),
    few: (msg, n) => msg(str`${n} changed events`, { id: 'noun.changed-event.few' }),
    many: (msg, n) => msg(str`${n} changed events`, { id: 'noun.changed-event.many' }),
    other: (msg, n) => msg(str`${n} changed events`, { id: 'noun.changed-event.other' }),
  },
} satisfies Record<string, Noun>;
