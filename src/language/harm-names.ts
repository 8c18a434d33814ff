import type { Harm } from '../explainer/types.js';
import type { MsgFn } from './catalogue.js';
import type { Locale } from './locale.js';

const HARM_NAMES: Readonly<Record<Harm, (msg: MsgFn) => string>> = {
  killed: (msg) => msg('killed', { id: 'harm.killed.name' }),
  injured: (msg) => msg('injured', { id: 'harm.injured.name' }),
  missing: (msg) => msg('missing', { id: 'harm.missing.name' }),
  detained: (msg) => msg('detained', { id: 'harm.detained.name' }),
  displaced: (msg) => msg('displaced', { id: 'harm.displaced.name' }),
};

/** The harm alone, where no number of those harmed stands beside it. */
export const harmName = ({ msg }: Locale, harm: Harm): string => HARM_NAMES[harm](msg);
