/** Names of what a form tells of, as one list in an attribute or a line. */
import { get } from '../explainer/find.js';
import type { Id, LangMap, Step } from '../explainer/types.js';
import { str } from '../language/catalogue.js';
import { isolate, sourceName, type Context } from '../telling/context.js';

export interface SourceName {
  readonly text: string;
  readonly lang: string;
  readonly href?: string;
  readonly seen: boolean;
}

/** The sources of a chain in order. */
export const sourcesOf = (context: Context, via: readonly Step[]): SourceName[] =>
  via.map(({ source }) => sourceName(context, get(context.document, 'sources', source)));

/** A source as it is written, and whether it was seen: in the reader's words, outside of the direction of the name. */
export const withSeen = ({ locale }: Context, written: string, { seen }: SourceName): string =>
  seen ? written : locale.msg(str`${written} (not seen directly)`, { id: 'chain.not-seen' });

/** A name in a list that semicolons separate brings none of its own. */
export const inList = (name: string): string => name.replaceAll(';', ',').replaceAll('؛', '،');

/** A list that semicolons separate; nothing where it is empty. */
export const listed = (names: readonly string[]): string | undefined => names.map(inList).join('; ') || undefined;

/** The name of an actor. */
export const nameOf = (context: Context, id: Id): string => plain(context, get(context.document, 'actors', id).name);

/** A text of the document without its language. */
export const plain = (context: Context, map: LangMap): string => isolate(context, map).text;
