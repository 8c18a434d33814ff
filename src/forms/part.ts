/** What the parts of ordinary HTML have in common. */
import { correctionsOf, isRetracted, noteOf } from '../explainer/corrections.js';
import { get, relations } from '../explainer/find.js';
import { TOLD } from '../explainer/html/text.js';
import type { DateValue, Id, Step, Verification, Warning } from '../explainer/types.js';
import { aspectWords } from '../language/links.js';
import { clauses, withNote } from '../language/lists.js';
import type { Phrase } from '../language/parts.js';
import { warningPhrase } from '../language/warnings.js';
import { isolate, type Context } from '../telling/context.js';
import { correctionPhrase } from '../telling/corrections.js';
import { placeNames } from '../telling/place.js';
import { isToEarlierClaim, onlyOnce, relationPhrase } from '../telling/relations.js';
import { verificationNotes } from '../telling/verification.js';
import { element, nameIn, phrased, type Attributes } from './markup.js';
import { sourcesOf, withSeen } from './names.js';

/** A node of ordinary HTML that stands for an element. */
export interface Part {
  /** Id of what the element shows; none for a whole document. */
  readonly item?: Id | undefined;
  /** Paragraphs before it: warnings and notes. */
  readonly before: readonly string[];
  /** Name of the node. */
  readonly name: 'ol' | 'p' | 'figure' | 'section';
  readonly content: string;
  /** Attributes that the element reads beside the content; undefined where it could not tell the same. */
  readonly facts: Attributes | undefined;
  /** Attributes that tell it all without content; undefined where they cannot. */
  readonly alone?: Attributes | undefined;
}

/**
 * The paragraphs before a part, and the part.
 * @param tag the class by which `embed.js` finds it; none where there are no facts
 */
export const marked = (
  tag: string,
  { before, name, content }: Part,
  facts?: Attributes,
  common: Attributes = {},
): string =>
  before.map((each) => element('p', { class: facts && TOLD, ...common }, each)).join('') +
  element(name, { class: facts && tag, ...common, ...facts }, content);

/** Comma between parts of a line. */
export const comma = ({ locale }: Context): string => (locale.dir === 'rtl' ? '، ' : ', ');

/** Separator of a list whose members have commas. */
export const semicolon = ({ locale }: Context): string => (locale.dir === 'rtl' ? '؛ ' : '; ');

/** Texts without the empty ones. */
export const withWords = (texts: readonly string[]): string[] => texts.filter(Boolean);

/** Sentences one after the other, each with its full stop. */
export const sentences = (texts: readonly string[]): string =>
  withWords(texts)
    .map((text) => (/[.!?؟…](?:[»›”“’)"']|&#3[49];)*$/.test(text.replace(/<[^>]*>|\u2069/g, '')) ? text : `${text}.`))
    .join(' ');

/** The warnings as a phrase; empty where there are none. */
export const warned = (context: Context, warnings: readonly Warning[]): string =>
  warnings.length ? phrased(context, warningPhrase(context.locale, warnings)) : '';

/**
 * Notes on an account. Elements read its first `<time>` as its date.
 * @param isDated whether a `<time>` with its own date stands before them, or no element reads it; else they have none
 */
export const toldOf = (context: Context, notes: readonly Phrase[], isDated: unknown): string[] =>
  notes.map((note) => phrased(context, isDated ? note : note.map(untimed)));

const untimed = (part: Phrase[number]) => (typeof part === 'object' && 'datetime' in part ? part.text : part);

/** In place of an item that was taken back. */
export const stubOf = ({ locale, document }: Context, id: Id): string | undefined =>
  isRetracted(document, id) ? locale.msg('This was retracted by the publisher.', { id: 'retracted' }) : undefined;

/** How a derived or estimated date was worked out. */
export function dateNotes(context: Context, { basis, dateNote }: Partial<DateValue> = {}): Phrase[] {
  const { msg } = context.locale;
  if (basis === 'stated' || !dateNote) return [];
  const words =
    basis === 'derived' ? msg('Date derived', { id: 'date.derived' }) : msg('Date estimated', { id: 'date.estimated' });
  return [[`${words}: `, isolate(context, dateNote)]];
}

/** A place by its names, and the note on them where there are several. */
export function placeTold(context: Context, id: Id, isFirst?: boolean): Phrase[] {
  const place = get(context.document, 'places', id);
  const [own, ...names] = placeNames(context, place, isFirst);
  const label = context.locale.msg('About the names of this place', { id: 'place.note' });
  const note: Phrase[] = names.length && place.note ? [[`${label}: `, isolate(context, place.note)]] : [];
  return [own!, ...names, ...note];
}

/** The publisher's note on an item, and its corrections. */
export function notesOn(context: Context, id: Id): Phrase[] {
  const note = noteOf(context.document, id);
  const corrections = correctionsOf(context.document, id).map((correction) => correctionPhrase(context, correction));
  return note ? [[isolate(context, note)], ...corrections] : corrections;
}

/** By whom and when an item was checked. Its status is told elsewhere. */
export function verificationOn(context: Context, verification: Verification | undefined): Phrase[] {
  const { locale } = context;
  const notes = verificationNotes(context, verification);
  const label = locale.msg('Verification', { id: 'fact.verification' });
  return notes.length ? [[`${label}: `, ...clauses(locale, notes)]] : [];
}

/**
 * What an item answers, disputes, confirms or updates, and what does so to it, with what that is about. The claim
 * that a claim updates is told as its earlier form.
 */
export const relationsOf = (context: Context, id: Id): Phrase[] =>
  onlyOnce(
    relations(context.document, id)
      .filter((relation) => !isToEarlierClaim(context, id, relation))
      .map((relation) => {
        const { aspect, note } = relation;
        const phrase = relationPhrase(context, relation);
        return [
          ...(aspect ? withNote(context.locale, phrase, [aspectWords(context.locale, aspect)]) : phrase),
          ...(note ? [': ', isolate(context, note)] : []),
        ];
      }),
  );

/** The sources of a chain, in order. */
export const citesOf = (context: Context, via: readonly Step[]): string[] =>
  sourcesOf(context, via).map((source) => {
    const name = withSeen(context, nameIn(context, source), source);
    return element('cite', {}, source.href ? element('a', { href: source.href }, name) : name);
  });
