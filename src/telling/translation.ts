import { isRetracted } from '../explainer/corrections.js';
import { pick } from '../explainer/text.js';
import type { EventItem, ExplainerDocument, Translation } from '../explainer/types.js';
import { str } from '../language/catalogue.js';
import { datePhrase } from '../language/dates.js';
import { clauses, withNote } from '../language/lists.js';
import { fill, type Phrase } from '../language/parts.js';
import { translationPhrase } from '../language/provenance.js';
import type { Context } from './context.js';
import { onlyOnce } from './relations.js';

/**
 * How a text was translated, by whom and when, and who reviewed it. “Translated from Arabic (Foreign desk; 20 September
 * 2023)”.
 */
export function translationTold({ locale }: Context, translation: Translation, isDated = true): Phrase {
  const { by, agent, reviewedBy, date } = translation;
  const isReviewed = by === 'machine-reviewed';
  // Who is named is stated, whatever they are.
  const words = translationPhrase(locale, agent && by === 'unknown' ? { ...translation, by: 'human' } : translation);
  const notes: Phrase[] = [
    // After “reviewed”, a program alone would pass for who did that.
    ...(agent && !(isReviewed && !reviewedBy) ? [[{ text: agent }]] : []),
    ...(reviewedBy
      ? [
          isReviewed && !agent
            ? [{ text: reviewedBy }]
            : fill(({ name }) => locale.msg(str`reviewed by ${name}`, { id: 'translation.reviewed-by' }), {
                name: [{ text: reviewedBy }],
              }),
        ]
      : []),
    ...(isDated && date ? [datePhrase(locale, { edtf: date })] : []),
  ];
  return notes.length ? withNote(locale, [words], clauses(locale, notes)) : [words];
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

/** The same in words, each way once: without days, where one way has several. */
export function translationPhrases(context: Context, told: readonly (ExplainerDocument | EventItem)[]): Phrase[] {
  const [dated, ways] = [true, false].map((isDated) =>
    onlyOnce(translationsOf(context, told).map((each) => translationTold(context, each, isDated))),
  ) as [Phrase[], Phrase[]];
  return dated.length > ways.length ? ways : dated;
}
