import { ExplainerError } from '../explainer/problem.js';

/** The linter, for pages in development, and for the words of faults; undefined where its file does not come. */
export const linter = () => import('./linter.js').catch(() => undefined);

/** An error with its messages: in the file of a script tag the parser has none, and the linter brings them. */
export async function inWords(error: ExplainerError): Promise<ExplainerError> {
  if (error.code !== 'invalid' || error.problems[0]?.message) return error;
  const here = await linter();
  const { input, options } = error.cause!;
  return here ? new ExplainerError('invalid', here.lint(input, options), error.source) : error;
}
