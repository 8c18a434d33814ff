import type { Source } from '../explainer/types.js';
import { str } from '../language/catalogue.js';
import { datePhrase } from '../language/dates.js';
import { midSentence } from '../language/lists.js';
import { fill, type Phrase } from '../language/parts.js';
import type { Context } from './context.js';

/** By which licence something may be shown. */
export const licencePhrase = ({ locale: { msg } }: Context, licence: string): Phrase =>
  fill((licence) => msg(str`Licence: ${licence}`, { id: 'media.licence' }), [{ text: licence }]);

/**
 * What is told of a source beside its name and title: its date, the day of retrieval, its licence, and that it was not
 * seen.
 */
export function sourceFacts(context: Context, { date, retrieved, licence, seen }: Source): Phrase[] {
  const { locale } = context;
  const { msg } = locale;
  const notes: Phrase[] = [
    ...(retrieved
      ? [
          fill(
            (date) => msg(str`Retrieved ${date}`, { id: 'source.retrieved' }),
            datePhrase(locale, { edtf: retrieved }),
          ),
        ]
      : []),
    ...(licence ? [licencePhrase(context, licence)] : []),
    ...(seen ? [] : [[msg('Not seen directly', { id: 'source.not-seen' })]]),
  ];
  return [...(date ? [datePhrase(locale, date)] : []), ...notes.map((note) => midSentence(locale, note))];
}
