/** Documents in formats of others: the JSON of TimelineJS, and spreadsheets. Loaded for what is no document of ours. */
import { isCsv } from './csv/cells.js';
import { parse, type ParseAttempt } from './parse.js';
import type { ExplainerError } from './problem.js';
import type { ExplainerDocument, LanguageTag } from './types.js';

/** @throws the fault that the parser threw, where the input is in none of these; whatever is wrong in it otherwise. */
export async function readOther(fault: unknown, lang: LanguageTag | undefined): Promise<ExplainerDocument> {
  const { input, options }: Partial<ParseAttempt> = (fault as ExplainerError).cause ?? {};
  const inLang = { lang, ...options };
  if (typeof input === 'string') {
    if (isCsv(input)) return (await import('./csv/csv.js')).parseCsv(input, inLang);
  } else {
    const { fromTimelineJs, isTimelineJs } = await import('./timelinejs.js');
    if (isTimelineJs(input)) return parse(fromTimelineJs(input, inLang), options);
  }
  throw fault;
}
