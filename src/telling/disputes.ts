import { relations } from '../explainer/find.js';
import type { Id } from '../explainer/types.js';
import { linkWords } from '../language/links.js';
import type { Phrase } from '../language/parts.js';
import { nameOf, type Context } from './context.js';

/** Who disputes or denies an item, and whom it does, each as a part of a sentence about it. */
export const disputePhrases = (context: Context, id: Id): Phrase[] =>
  relations(context.document, id)
    .filter(({ type }) => type === 'disputes' || type === 'denies')
    .map(({ type, direction, other }) => [`${linkWords(context.locale, type, direction)} `, nameOf(context, other)]);
