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
  // Where an agent is named, it is not true that nobody says who translated.
  const words = translationPhrase(locale, agent && by === 'unknown' ? { ...translation, by: 'human' } : translation);
  const notes: Phrase[] = [
    // After “reviewed”, a program alone would pass for the reviewer.
    ...(agent && !(isReviewed && !reviewedBy) ? [[{ text: agent }]] : []),
    ...(reviewedBy
      ? [
          isReviewed && !agent
            ? [{ text: reviewedBy }]
            : fill(
                (name) => locale.msg(str`reviewed by ${name}`, { id: 'translation.reviewed-by' }),
                [{ text: reviewedBy }],
              ),
        ]
      : []),
    ...(isDated && date ? [datePhrase(locale, { edtf: date })] : []),
  ];
  return notes.length ? withNote(locale, [words], clauses(locale, notes)) : [words];
}

/** The translations of titles and summaries in the language in which they are shown. */
export const translationsOf = (
  { locale, document }: Context,
  told: readonly (ExplainerDocument | EventItem)[],
): Translation[] =>
  told
    .filter(({ id }) => !id || !isRetracted(document, id))
    .flatMap(({ title, summary }) => [title, summary])
    .flatMap((map) => (map && pick(map, locale.tag, document.lang).translation) ?? []);

/** The same in words, each once. Without days, where translations differ in nothing else. */
export function translationPhrases(context: Context, told: readonly (ExplainerDocument | EventItem)[]): Phrase[] {
  const [dated, ways] = [true, false].map((isDated) =>
    onlyOnce(translationsOf(context, told).map((each) => translationTold(context, each, isDated))),
  ) as [Phrase[], Phrase[]];
  return dated.length > ways.length ? ways : dated;
}
