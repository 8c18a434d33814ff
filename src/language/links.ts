/** Words for what one item is to another. Loaded when a document links any. */
import type { Relation } from '../explainer/find.js';
import type { LinkAspect, LinkType } from '../explainer/types.js';
import type { MsgFn } from './catalogue.js';
import type { Locale } from './locale.js';

type Words = Readonly<Record<LinkType, (msg: MsgFn) => string>>;

/** Before the name of who speaks or claims, … */
const ACCOUNTS: Readonly<Record<Relation['direction'], Words>> = {
  out: {
    disputes: (msg) => msg('Disputes the account of', { id: 'link.disputes' }),
    denies: (msg) => msg('Denies the account of', { id: 'link.denies' }),
    corroborates: (msg) => msg('Corroborates the account of', { id: 'link.corroborates' }),
    updates: (msg) => msg('Updates the account of', { id: 'link.updates' }),
    'responds-to': (msg) => msg('Responds to', { id: 'link.responds-to' }),
  },
  in: {
    disputes: (msg) => msg('Disputed by', { id: 'link.disputed-by' }),
    denies: (msg) => msg('Denied by', { id: 'link.denied-by' }),
    corroborates: (msg) => msg('Corroborated by', { id: 'link.corroborated-by' }),
    updates: (msg) => msg('Updated by', { id: 'link.updated-by' }),
    'responds-to': (msg) => msg('Answered by', { id: 'link.answered-by' }),
  },
};

/** … and before the title of an event, which has no words of its own and does nothing. */
const EVENTS: Readonly<Record<Relation['direction'], Words>> = {
  out: {
    disputes: (msg) => msg('Disputes the report:', { id: 'link.disputes-event' }),
    denies: (msg) => msg('Denies the report:', { id: 'link.denies-event' }),
    corroborates: (msg) => msg('Corroborates the report:', { id: 'link.corroborates-event' }),
    updates: (msg) => msg('Updates the report:', { id: 'link.updates-event' }),
    'responds-to': (msg) => msg('Responds to the report:', { id: 'link.responds-to-event' }),
  },
  in: {
    disputes: (msg) => msg('Disputed in the report:', { id: 'link.disputed-in' }),
    denies: (msg) => msg('Denied in the report:', { id: 'link.denied-in' }),
    corroborates: (msg) => msg('Corroborated in the report:', { id: 'link.corroborated-in' }),
    updates: (msg) => msg('Updated in the report:', { id: 'link.updated-in' }),
    'responds-to': (msg) => msg('Answered in the report:', { id: 'link.answered-in' }),
  },
};

/** What one item is to another, told from either end; the name of the other one follows. */
export const linkWords = (
  { msg }: Locale,
  type: LinkType,
  direction: Relation['direction'],
  isEvent: boolean,
): string => (isEvent ? EVENTS : ACCOUNTS)[direction][type](msg);

const ASPECTS: Readonly<Record<LinkAspect, (msg: MsgFn) => string>> = {
  occurrence: (msg) => msg('the fact itself', { id: 'aspect.occurrence' }),
  count: (msg) => msg('the number', { id: 'aspect.count' }),
  status: (msg) => msg('who was targeted or harmed', { id: 'aspect.status' }),
  responsibility: (msg) => msg('who is responsible', { id: 'aspect.responsibility' }),
  date: (msg) => msg('the date', { id: 'aspect.date' }),
  place: (msg) => msg('the place', { id: 'aspect.place' }),
  wording: (msg) => msg('the wording', { id: 'aspect.wording' }),
};

/** What a dispute is about. */
export const aspectWords = ({ msg }: Locale, aspect: LinkAspect): string => ASPECTS[aspect](msg);
