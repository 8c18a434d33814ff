/** The linter on a page. Loaded in development, and where a document cannot be drawn. */
import type { FromRows } from '../explainer/csv/cells.js';
import { lint } from '../explainer/lint/lint.js';
import { fileOf } from '../explainer/problem.js';
import type { ExplainerDocument } from '../explainer/types.js';

export { lint };

const checked = new WeakSet<ExplainerDocument>();

/** Warns in the console of what the linter finds in a document, once for each. */
export function warnOfFindings(tag: string, document: ExplainerDocument, source?: string): void {
  if (checked.has(document)) return;
  checked.add(document);
  const findings = lint(document, { pointerOf: (document as FromRows).pointerOf });
  if (!findings.length) return;
  const lines = findings.map(
    ({ pointer, rule, level, message, mend }) =>
      `${fileOf(source)}#${pointer}: ${level}, rule ${rule}: ${message}; ${mend}`,
  );
  console.warn(`<${tag}> editorial rules:\n${lines.join('\n')}`);
}
