import { isRetracted } from '../explainer/corrections.js';
import { pick } from '../explainer/text.js';
import type { EventItem, ExplainerDocument, Translation } from '../explainer/types.js';
import { withNote } from '../language/lists.js';
import type { Phrase } from '../language/parts.js';
import { translationPhrase } from '../language/provenance.js';
import type { Context } from './context.js';
import { onlyOnce } from './relations.js';

/**
 * How a text was translated, and who answers for it: who translated, or who reviewed what a machine did. “Translated
 * from Arabic (Foreign desk)”.
 */
export function translationTold({ locale }: Context, translation: Translation): Phrase {
  const { by, agent, reviewedBy } = translation;
  const who = by === 'machine-reviewed' ? reviewedBy : agent;
  // Who is named is stated, whatever they are.
  const words = translationPhrase(locale, who && by === 'unknown' ? { ...translation, by: 'human' } : translation);
  return who ? withNote(locale, [words], [{ text: who }]) : [words];
}

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
export const translationPhrases = (context: Context, told: readonly (ExplainerDocument | EventItem)[]): Phrase[] =>
  onlyOnce(translationsOf(context, told).map((translation) => translationTold(context, translation)));
