/** What is no document of ours, and may be one of another format that is read too. */
import { parse, type ParseAttempt } from './parse.js';
import type { ExplainerDocument, LanguageTag } from './types.js';

interface Attempt extends Omit<ParseAttempt, 'input'> {
  /** Of TimelineJS, the first event has a date as only that writes it. */
  readonly input?: { readonly events?: readonly { readonly start_date?: unknown }[] };
}

/**
 * The document that an input stands for which the parser did not take, where a later file can read it.
 * @param fault what the parser threw
 * @param lang language of an input that names none
 * @throws that fault, where it cannot; whatever is wrong in the other format.
 */
export async function readForeign(fault: unknown, lang: LanguageTag | undefined): Promise<ExplainerDocument> {
  const attempt = (fault as { cause?: Attempt }).cause;
  if (!attempt?.input?.events?.[0]?.start_date) throw fault;
  const { fromTimelineJs } = await import('./timelinejs.js');
  return parse(fromTimelineJs(attempt.input, { lang, ...attempt.options }), attempt.options);
}
