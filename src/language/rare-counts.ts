/** Words for counts of nobody, and for those that have no number. Loaded when a document holds one. */
import type { CountKind, Harm } from '../explainer/types.js';
import { str, type MsgFn } from './catalogue.js';
import type { People } from './counts.js';
import type { Locale } from './locale.js';
import { PEOPLE } from './noun-tables.js';
import { several } from './nouns.js';

const UNKNOWN: Readonly<Record<People, (msg: MsgFn) => string>> = {
  person: (msg) => msg('an unknown number of people', { id: 'noun.person.unknown' }),
  civilian: (msg) => msg('an unknown number of civilians', { id: 'noun.civilian.unknown' }),
  child: (msg) => msg('an unknown number of children', { id: 'noun.child.unknown' }),
  woman: (msg) => msg('an unknown number of women', { id: 'noun.woman.unknown' }),
  soldier: (msg) => msg('an unknown number of soldiers', { id: 'noun.soldier.unknown' }),
};

/** A count that is `several` or `unknown`; one that was stated only in words has none of ours: ''. */
export const countWithoutNumber = (locale: Locale, people: People, as: CountKind): string =>
  as === 'several' ? several(locale, PEOPLE[people]) : as === 'unknown' ? UNKNOWN[people](locale.msg) : '';

/** Where nobody was harmed, Arabic says so with another sentence: «لا قتلى», not «مقتل لا أحد». */
const NOBODY: Readonly<Record<Harm, (msg: MsgFn) => string>> = {
  killed: (msg) => msg('0 people killed', { id: 'harm.killed.nobody' }),
  injured: (msg) => msg('0 people injured', { id: 'harm.injured.nobody' }),
  missing: (msg) => msg('0 people missing', { id: 'harm.missing.nobody' }),
  detained: (msg) => msg('0 people detained', { id: 'harm.detained.nobody' }),
  displaced: (msg) => msg('0 people displaced', { id: 'harm.displaced.nobody' }),
};

const NONE_OF: Readonly<Record<Harm, (msg: MsgFn, people: string) => string>> = {
  killed: (msg, people) => msg(str`${people} killed`, { id: 'harm.killed.none-of' }),
  injured: (msg, people) => msg(str`${people} injured`, { id: 'harm.injured.none-of' }),
  missing: (msg, people) => msg(str`${people} missing`, { id: 'harm.missing.none-of' }),
  detained: (msg, people) => msg(str`${people} detained`, { id: 'harm.detained.none-of' }),
  displaced: (msg, people) => msg(str`${people} displaced`, { id: 'harm.displaced.none-of' }),
};

/** That nobody was harmed, or none of some. */
export const noHarm = ({ msg }: Locale, harm: Harm, people: People, phrase: string): string =>
  people === 'person' ? NOBODY[harm](msg) : NONE_OF[harm](msg, phrase);

const HARM_NAMES: Readonly<Record<Harm, (msg: MsgFn) => string>> = {
  killed: (msg) => msg('Killed', { id: 'harm.killed.name' }),
  injured: (msg) => msg('Injured', { id: 'harm.injured.name' }),
  missing: (msg) => msg('Missing', { id: 'harm.missing.name' }),
  detained: (msg) => msg('Detained', { id: 'harm.detained.name' }),
  displaced: (msg) => msg('Displaced', { id: 'harm.displaced.name' }),
};

/** The harm alone. */
export const harmName = ({ msg }: Locale, harm: Harm): string => HARM_NAMES[harm](msg);
