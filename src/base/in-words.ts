import { ExplainerError } from '../explainer/problem.js';

/** What an editor should see in a document, where a page is being made, and what is wrong with one that is none. */
export const linter = () => import('./linter.js').catch(() => undefined);

/** In the one file of a script tag the parser sees faults and has no words for them: those come with the linter. */
export async function inWords(error: ExplainerError): Promise<ExplainerError> {
  if (error.code !== 'invalid' || error.problems[0]?.message) return error;
  const here = await linter();
  const { input, options } = error.cause!;
  return here ? new ExplainerError('invalid', here.lint(input, options), error.source) : error;
}
