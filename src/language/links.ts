/** Words for what one account is to another. Loaded when a document links any. */
import type { LinkAspect, LinkType } from '../explainer/types.js';
import type { MsgFn } from './catalogue.js';
import type { Locale } from './locale.js';

const LINKS_OUT: Readonly<Record<LinkType, (msg: MsgFn) => string>> = {
  disputes: (msg) => msg('Disputes', { id: 'link.disputes' }),
  denies: (msg) => msg('Denies', { id: 'link.denies' }),
  corroborates: (msg) => msg('Corroborates', { id: 'link.corroborates' }),
  updates: (msg) => msg('Updates', { id: 'link.updates' }),
  'responds-to': (msg) => msg('Responds to', { id: 'link.responds-to' }),
};

const LINKS_IN: Readonly<Record<LinkType, (msg: MsgFn) => string>> = {
  disputes: (msg) => msg('Disputed by', { id: 'link.disputed-by' }),
  denies: (msg) => msg('Denied by', { id: 'link.denied-by' }),
  corroborates: (msg) => msg('Corroborated by', { id: 'link.corroborated-by' }),
  updates: (msg) => msg('Updated by', { id: 'link.updated-by' }),
  'responds-to': (msg) => msg('Answered by', { id: 'link.answered-by' }),
};

/** What one account is to another, told from either end. */
export const linkWords = ({ msg }: Locale, type: LinkType, direction: 'out' | 'in'): string =>
  (direction === 'out' ? LINKS_OUT : LINKS_IN)[type](msg);

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
