/** Checks a document for what would mislead a reader: the editorial rules, as far as data can break them. */
import { isAlone, parse } from '../parse.js';
import { ExplainerError } from '../problem.js';
import type { ExplainerDocument } from '../types.js';
import { dates } from './dates.js';
import type { Finding, LintOptions } from './finding.js';
import { numbers } from './numbers.js';
import { backTo, written } from './pointers.js';
import { REASONS } from './reasons.js';
import { record } from './record.js';
import { sources } from './sources.js';
import { words } from './words.js';

export type { Finding, Level, LintOptions } from './finding.js';
export type { Rule } from './reasons.js';

const CHECKS = [...numbers, ...sources, ...words, ...dates, ...record];

const TABLES = ['events', 'statements', 'claims'] as const;

/** The document that an author wrote, and where the input stands in it: an item may be given alone. */
function placeOf(input: unknown, document: ExplainerDocument, { as }: LintOptions): [whole: unknown, pointer: string] {
  for (const table of TABLES) {
    const index = document[table].indexOf(input as never);
    if (index >= 0) return [document, `/${table}/${index}`];
  }
  return isAlone(input, as) ? [{ [as!]: [input] }, `/${as}/0`] : [input, ''];
}

/**
 * Checks a document, or one item of it, in any form that {@link parse} takes.
 * @returns what was found, in the order of the input: of an item, what is in that item; of what is no document of the
 * format, only findings of `format`.
 */
export function lint(input: unknown, options: LintOptions = {}): Finding[] {
  const { pointerOf = (pointer) => pointer } = options;
  const findings: Finding[] = [];
  let values: Map<string, unknown>;
  let inner = '';
  try {
    const document = parse(input, options);
    const [whole, place] = placeOf(input, document, options);
    inner = place;
    values = written(whole);
    const known = {
      archives: options.archives ?? {},
      leads: (pointer: string) => values.has(pointer) || written(document).has(pointer),
    };
    const report = (pointer: string, rule: Finding['rule'], level: Finding['level'], message: string, mend: string) => {
      const at = backTo(values, document, pointer);
      if (whole !== document || `${at}/`.startsWith(`${inner}/`))
        findings.push({ pointer: at, rule, level, message, why: REASONS[rule], mend });
    };
    for (const check of CHECKS) check(document, report, known);
  } catch (error) {
    if (!(error instanceof ExplainerError)) throw error;
    values = written(input);
    for (const problem of error.problems)
      findings.push({ ...problem, rule: 'format', level: 'error', why: REASONS.format });
  }
  const ranks = new Map([...values.keys()].map((pointer, i) => [pointer, i]));
  // By place, and at one place by rule: there are twenty.
  const orderOf = ({ pointer, rule }: Finding) => 100 * (ranks.get(pointer) ?? 0) + (rule === 'format' ? 0 : rule);
  return findings
    .sort((a, b) => orderOf(a) - orderOf(b))
    .map((finding) => ({ ...finding, pointer: pointerOf(finding.pointer.slice(inner.length)) }));
}
