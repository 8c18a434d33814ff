import { isRetracted } from '../explainer/corrections.js';
import { pick } from '../explainer/text.js';
import type { EventItem, ExplainerDocument, Translation } from '../explainer/types.js';
import { translationPhrase } from '../language/provenance.js';
import type { Context } from './context.js';

/** How titles and summaries came about in the language in which they are shown, where that is by translation. */
export const translationsOf = (
  { locale, document }: Context,
  told: readonly (ExplainerDocument | EventItem)[],
): Translation[] =>
  told
    .filter(({ id }) => !id || !isRetracted(document, id))
    .flatMap(({ title, summary }) => [title, summary])
    .flatMap((map) => (map && pick(map, locale.tag, document.lang).translation) ?? []);

/** The same in words, each way once. */
export const translationPhrases = (context: Context, told: readonly (ExplainerDocument | EventItem)[]): string[] => [
  ...new Set(translationsOf(context, told).map((translation) => translationPhrase(context.locale, translation))),
];
