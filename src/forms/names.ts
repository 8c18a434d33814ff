/** Names of sources and actors, and lists of them in an attribute or a line. */
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

/** The name of a source, marked where the publisher has not seen it: outside of the isolate of the name. */
export const withSeen = ({ locale }: Context, written: string, { seen }: SourceName): string =>
  seen ? written : locale.msg(str`${written} (not seen directly)`, { id: 'chain.not-seen' });

/** A name without semicolons, which separate the names of a list. */
export const inList = (name: string): string => name.replaceAll(';', ',').replaceAll('؛', '،');

/** Names separated by semicolons; undefined where there are none. */
export const listed = (names: readonly string[]): string | undefined => names.map(inList).join('; ') || undefined;

/** The name of an actor. */
export const nameOfActor = (context: Context, id: Id): string =>
  plain(context, get(context.document, 'actors', id).name);

/** A text of the document as a string, without its language. */
export const plain = (context: Context, map: LangMap): string => isolate(context, map).text;
