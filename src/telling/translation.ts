import { isRetracted } from '../explainer/corrections.js';
import { pick } from '../explainer/text.js';
import type { EventItem, ExplainerDocument } from '../explainer/types.js';
import { translationPhrase } from '../language/provenance.js';
import type { Context } from './context.js';

/** How titles and summaries came about in the language in which they are shown, where that is by translation; each way once. */
export function translationPhrases(
  { locale, document }: Context,
  told: readonly (ExplainerDocument | EventItem)[],
): string[] {
  const ways = told
    .filter(({ id }) => !id || !isRetracted(document, id))
    .flatMap(({ title, summary }) => [title, summary])
    .flatMap((map) => (map && pick(map, locale.tag, document.lang).translation) ?? [])
    .map((translation) => translationPhrase(locale, translation));
  return [...new Set(ways)];
}
