/** What is no document of ours, and may be one of another format that is read too. */
import { parse, type ParseAttempt } from './parse.js';
import type { ExplainerDocument, LanguageTag } from './types.js';

/** Whether something is a timeline of TimelineJS: its first event has a date as only that writes it. */
export const isTimelineJs = (input: unknown): boolean =>
  Boolean((input as { events?: { start_date?: unknown }[] } | undefined)?.events?.[0]?.start_date);

/**
 * The document that an input stands for which the parser did not take, where a later file can read it.
 * @param fault what the parser threw
 * @param lang language of an input that names none
 * @throws that fault, where it cannot; whatever is wrong in the other format.
 */
export async function readForeign(fault: unknown, lang: LanguageTag | undefined): Promise<ExplainerDocument> {
  const { input, options } = ((fault as Error).cause ?? {}) as Partial<ParseAttempt>;
  if (!isTimelineJs(input)) throw fault;
  const { fromTimelineJs } = await import('./timelinejs.js');
  return parse(fromTimelineJs(input, { ...options, ...(lang && { lang }) }), options);
}
