import type { ExplainerDocument, LanguageTag } from './types.js';

/**
 * The document that an input stands for which the parser did not take, where a later file can read it.
 * @param fault what the parser threw
 * @param lang language of an input that names none
 * @throws that fault, where it cannot; whatever is wrong in the other format.
 */
export const readForeign = (fault: unknown, lang: LanguageTag | undefined): Promise<ExplainerDocument> =>
  import('./other-formats.js').then(
    ({ readOther }) => readOther(fault, lang),
    () => {
      throw fault;
    },
  );
