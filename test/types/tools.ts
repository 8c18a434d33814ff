/** What `npm run typecheck` holds the types for tools of newsrooms to: what a function takes has a name. */
import { lint, parseCsv, parseJson, type ExplainerError, type ParseOptions } from '../../src/explainer/index.js';
import type { ElementName } from '../../src/forms/index.js';
import { renderToString } from '../../src/server.js';

export const read = (text: string, isCsv: boolean, options: ParseOptions) =>
  isCsv ? parseCsv(text, options) : parseJson(text, options);
export const check = (input: unknown, options: ParseOptions) => lint(input, options);
export const draw = (tag: ElementName, input: unknown): Promise<string> => renderToString(tag, input);

export const textOf = ({ cause }: ExplainerError): unknown => cause?.input;

// @ts-expect-error no such table
export const options: ParseOptions = { as: 'sources' };
// @ts-expect-error a switch has no document
void renderToString('language-switch', {});
