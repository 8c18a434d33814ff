/** What the parts of ordinary HTML have in common. */
import { correctionsOf, isRetracted, noteOf } from '../explainer/corrections.js';
import { relations } from '../explainer/find.js';
import { TOLD } from '../explainer/html/text.js';
import type { DateValue, Id, Step, Warning } from '../explainer/types.js';
import { aspectWords } from '../language/links.js';
import { withNote } from '../language/lists.js';
import type { Phrase } from '../language/parts.js';
import { warningPhrase } from '../language/warnings.js';
import { isolate, type Context } from '../telling/context.js';
import { correctionPhrase } from '../telling/details.js';
import { isToEarlierClaim, onlyOnce, relationPhrase } from '../telling/relations.js';
import { element, nameIn, phrased, type Attributes } from './markup.js';
import { sourcesOf, withSeen } from './names.js';

/** A node of ordinary HTML that stands for an element. */
export interface Part {
  /** Id of what the element shows; none for a whole document. */
  readonly item?: Id | undefined;
  /** What a reader is told before it, each a paragraph. */
  readonly before: readonly string[];
  /** Name of the node. */
  readonly name: 'ol' | 'p' | 'figure' | 'section';
  readonly content: string;
  /** What the element reads in attributes, beside the content; undefined where it could not tell the same. */
  readonly facts: Attributes | undefined;
  /** What tells it all without content; undefined where attributes cannot. */
  readonly alone?: Attributes | undefined;
}

/** What is told before a part, and the part, with the classes by which a page finds them and the attributes given. */
export const marked = (
  tag: string,
  { before, name, content }: Part,
  facts?: Attributes,
  common: Attributes = {},
): string =>
  before.map((each) => element('p', { class: facts && TOLD, ...common }, each)).join('') +
  element(name, { class: facts && tag, ...common, ...facts }, content);

/** Between parts of a line. */
export const comma = ({ locale }: Context): string => (locale.dir === 'rtl' ? '، ' : ', ');

/** Between members of a list that have commas of their own. */
export const semicolon = ({ locale }: Context): string => (locale.dir === 'rtl' ? '؛ ' : '; ');

/** Those that have words. */
export const withWords = (texts: readonly string[]): string[] => texts.filter(Boolean);

/** Sentences one after the other, each with its full stop. */
export const sentences = (texts: readonly string[]): string =>
  withWords(texts)
    .map((text) => (/[.!?؟…](?:[»›”“’)"']|&#3[49];)*$/.test(text.replace(/<[^>]*>|\u2069/g, '')) ? text : `${text}.`))
    .join(' ');

/** What readers should know before they read on. */
export const warned = (context: Context, warnings: readonly Warning[]): string =>
  warnings.length ? phrased(context, warningPhrase(context.locale, warnings)) : '';

/** In place of an item that was taken back. */
export const stubOf = ({ locale, document }: Context, id: Id): string | undefined =>
  isRetracted(document, id) ? locale.msg('This was retracted by the publisher.', { id: 'retracted' }) : undefined;

/** How a date was worked out, where it was. */
export function dateNotes(context: Context, { basis, dateNote }: Partial<DateValue> = {}): Phrase[] {
  const { msg } = context.locale;
  if (basis === 'stated' || !dateNote) return [];
  const words =
    basis === 'derived' ? msg('Date derived', { id: 'date.derived' }) : msg('Date estimated', { id: 'date.estimated' });
  return [[`${words}: `, isolate(context, dateNote)]];
}

/** What the publisher adds to an item, and what was corrected in it. */
export function notesOn(context: Context, id: Id): Phrase[] {
  const note = noteOf(context.document, id);
  const corrections = correctionsOf(context.document, id).map((correction) => correctionPhrase(context, correction));
  return note ? [[isolate(context, note)], ...corrections] : corrections;
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
