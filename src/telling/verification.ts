import type { Verification } from '../explainer/types.js';
import { str } from '../language/catalogue.js';
import { datePhrase } from '../language/dates.js';
import { fill, type Phrase } from '../language/parts.js';
import { actorName, isolate, type Context } from './context.js';

/** By whom and when something was checked, and a note on that; empty where only its status is known. */
export function verificationNotes(context: Context, { by, date, note }: Partial<Verification> = {}): Phrase[] {
  const { locale } = context;
  return [
    ...(by ? [fill((by) => locale.msg(str`according to ${by}`, { id: 'fact.by' }), actorName(context, by))] : []),
    ...(date ? [datePhrase(locale, date)] : []),
    ...(note ? [[isolate(context, note)]] : []),
  ];
}
