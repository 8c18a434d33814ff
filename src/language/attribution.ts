import type { Status } from '../explainer/types.js';
import { str, type MsgFn } from './catalogue.js';
import { thenList } from './lists.js';
import type { Locale } from './locale.js';
import { fill, type Isolate, type Phrase } from './parts.js';

const STATUS_WORDS: Readonly<Record<Status, (msg: MsgFn) => string>> = {
  unverified: (msg) => msg('Not verified', { id: 'status.unverified' }),
  'single-source': (msg) => msg('Single source', { id: 'status.single-source' }),
  corroborated: (msg) => msg('Corroborated', { id: 'status.corroborated' }),
  confirmed: (msg) => msg('Confirmed', { id: 'status.confirmed' }),
  contested: (msg) => msg('Contested', { id: 'status.contested' }),
  discounted: (msg) => msg('Discounted', { id: 'status.discounted' }),
  withdrawn: (msg) => msg('Withdrawn', { id: 'status.withdrawn' }),
};

/** How far a claim has been checked, in the words of the glossary. */
export const statusWords = ({ msg }: Locale, status: Status | undefined): string =>
  status ? STATUS_WORDS[status](msg) : msg('Verification not stated', { id: 'status.not-stated' });

export interface ChainLink extends Isolate {
  /** `false`: the publisher has not seen this source itself. */
  readonly seen: boolean;
}

/** The whole chain of sources, nearest to the speaker first. */
export function chainPhrase(locale: Locale, links: readonly ChainLink[]): Phrase {
  const { msg } = locale;
  const steps = links.map(({ seen, ...source }): Phrase =>
    seen ? [source] : fill((source) => msg(str`${source} (not seen directly)`, { id: 'chain.not-seen' }), [source]),
  );
  return fill((chain) => msg(str`Via ${chain}`, { id: 'chain.via' }), thenList(locale, steps));
}
