import { str } from '../language/catalogue.js';
import { datePhrase } from '../language/dates.js';
import { fill, type Phrase } from '../language/parts.js';
import type { Context } from './context.js';

/** When the document was updated; empty where it does not say. */
export function updatedPhrase({ locale, document }: Context): Phrase {
  if (!document.updated) return [];
  const date = datePhrase(locale, { edtf: document.updated.slice(0, 10) });
  return fill((date) => locale.msg(str`Updated ${date}`, { id: 'explainer.updated' }), date);
}
