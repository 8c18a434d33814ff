/** What is needed to tell of a document in words, and the names of those in it. */
import { get } from '../explainer/find.js';
import { areOwnWords } from '../explainer/quotation.js';
import { pick } from '../explainer/text.js';
import type { EventItem, ExplainerDocument, Id, LangMap, Source, Step } from '../explainer/types.js';
import { chainPhrase } from '../language/attribution.js';
import { str } from '../language/catalogue.js';
import { andList } from '../language/lists.js';
import type { Locale } from '../language/locale.js';
import { fill, type Isolate, type Phrase } from '../language/parts.js';
import { quotesAround } from '../language/quotes.js';

/** The language of the reader, and the document. */
export interface Context {
  readonly locale: Locale;
  readonly document: ExplainerDocument;
}

/** A text of the document in the reader's language, or else in one that it has. */
export function isolate({ locale, document }: Context, map: LangMap): Isolate & { lang: string } {
  const { text, lang } = pick(map, locale.tag, document.lang);
  return { text, lang };
}

/** The name of a source, as a link to its page; without one, to its archived copy. */
export const sourceName = (context: Context, { seen, name, archived, url = archived }: Source) => ({
  ...isolate(context, name),
  ...(url && { href: url }),
  seen,
});

/** Somebody's words, in quotation marks unless they were translated more than once. */
export function ownWords(context: Context, map: LangMap): Isolate {
  const words = isolate(context, map);
  const [open, close] = areOwnWords(map, words.lang) ? quotesAround(words.text, words.lang) : ['', ''];
  return { ...words, text: open + words.text + close };
}

/** The name of an actor. */
export const actorName = (context: Context, id: Id): Phrase => [
  isolate(context, get(context.document, 'actors', id).name),
];

/** The role that somebody speaks in: that of the item, or the one they have in the document. */
export const roleOf = ({ document }: Context, id: Id, role?: LangMap): LangMap | undefined =>
  role ?? get(document, 'actors', id).role;

/** The names of actors as a list: “a, b and c”. */
export const actorNames = (context: Context, ids: readonly Id[]): Phrase =>
  andList(
    context.locale,
    ids.map((id) => actorName(context, id)),
  );

/**
 * Who took part in an event, as a list of names without roles: those are for the words of the event and its sources. Not
 * as a sentence: some names begin with a capital letter that they would not have within one.
 */
export const actorsPhrase = (context: Context, actors: EventItem['actors']): Phrase =>
  fill(
    (actors) => context.locale.msg(str`Involved: ${actors}`, { id: 'event.actors' }),
    actors.flatMap(({ actor }, i) => [...(i ? [' · '] : []), ...actorName(context, actor)]),
  );

/** The chain of sources, whole and in order; nothing where the author gave none. */
export const chainOf = (context: Context, via: readonly Step[]): Phrase =>
  via.length
    ? chainPhrase(
        context.locale,
        via.map(({ source }) => sourceName(context, get(context.document, 'sources', source))),
      )
    : [];
