/** `check`: what in documents would mislead a reader, and what an editor should see. */
import { parseArgs } from 'node:util';

import { lint, type Finding } from '../src/explainer/lint/lint.js';
import { REASONS } from '../src/explainer/lint/reasons.js';
import { parse } from '../src/explainer/parse.js';
import { ExplainerError, type Problem } from '../src/explainer/problem.js';
import { isTimelineJs } from '../src/explainer/timelinejs.js';
import type { ExplainerDocument } from '../src/explainer/types.js';
import {
  inFormat,
  offsetOf,
  parseInput,
  positionOf,
  readInput,
  UsageError,
  type Input,
  type Position,
} from './input.js';

type Placed = Position & Finding;

interface Checked {
  readonly file: string;
  readonly findings: readonly Placed[];
}

/** Gives the exit code: 1 where there are errors. */
export async function check(args: string[]): Promise<number> {
  const { values, positionals: files } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      format: { type: 'string', default: 'text' },
      archive: { type: 'string', multiple: true, default: [] },
    },
  });
  if (!/^(text|json)$/.test(values.format))
    throw new UsageError(`there is no format "${values.format}"; write text or json`);
  if (!files.length) throw new UsageError('there is nothing to check; name a file, or - for standard input');
  const archives = await readArchives(values.archive);
  const inputs = [];
  for (const file of files) inputs.push(await readInput(file));
  if (values.archive.length) haveSources(inputs, Object.keys(archives));

  const checked = inputs.map((input) => ({ file: input.name, findings: findingsIn(input, archives) }));
  const { errors, warnings } = countsOf(checked);
  process.stdout.write(
    values.format === 'json' ? `${JSON.stringify({ files: checked, errors, warnings }, null, 2)}\n` : report(checked),
  );
  return errors ? 1 : 0;
}

async function readArchives(options: readonly string[]): Promise<Record<string, string>> {
  const archives: Record<string, string> = {};
  for (const option of options) {
    const [, id, file] = /^([^=]+)=(.+)$/s.exec(option) ?? [];
    if (!id || !file) throw new UsageError(`--archive ${option} names no file; write ID=FILE, with the id of a source`);
    archives[id] = (await readInput(file)).text;
  }
  return archives;
}

/** @throws {UsageError} for the id of an archive that is of no source in any of the documents. */
function haveSources(inputs: readonly Input[], archived: readonly string[]) {
  const documents = inputs.map((input) => documentIn(input));
  // Of what is no document the sources are not known, and what is wrong with it comes first.
  if (!documents.every((document) => document !== undefined)) return;
  const ids = [...new Set(documents.flatMap(({ sources }) => sources.map(({ id }) => id)))];
  for (const id of archived)
    if (!ids.includes(id))
      throw new UsageError(
        `there is no source "${id}" for --archive; ${ids.length ? `write one of: ${ids.join(', ')}` : 'no document has any'}`,
      );
}

/** The document in a file, if there is one. */
export function documentIn(input: Input, lang?: string): ExplainerDocument | undefined {
  const json = parseInput(input);
  if ('faults' in json) return undefined;
  try {
    return parse(inFormat(json.value, lang), { source: input.name });
  } catch (error) {
    if (error instanceof ExplainerError) return undefined;
    throw error;
  }
}

/** Every finding of a file, with its place. */
export function findingsIn(input: Input, archives: Record<string, string> = {}): Placed[] {
  const json = parseInput(input);
  if ('faults' in json)
    return json.faults.map(({ offset, ...problem }) => ({ ...positionOf(input, offset), ...asFinding(problem) }));
  return found(input, json.value, archives).map((finding) => ({
    ...positionOf(input, offsetOf(json.tree, finding.pointer)),
    ...finding,
  }));
}

function found(input: Input, value: unknown, archives: Record<string, string>): Finding[] {
  try {
    const findings = lint(inFormat(value), { source: input.name, archives });
    return isTimelineJs(value) ? findings.map((each) => ({ ...each, pointer: inTimelineJs(each.pointer) })) : findings;
  } catch (error) {
    if (!(error instanceof ExplainerError)) throw error;
    return error.problems.map(asFinding);
  }
}

/** Where TimelineJS has what stands at a pointer into the document that was made of it. */
const inTimelineJs = (pointer: string): string =>
  pointer
    .replace(/^\/periods\b/, '/eras')
    .replace(/^(\/\w+\/\d+)\/date\b.*/, '$1/start_date')
    .replace(/^(\/\w+\/\d+)\/(?:title|summary)\b.*/, '$1/text')
    .replace(/^(\/\w+\/\d+\/media)\b.*/, '$1')
    .replace(/^\/(?:title|summary)\b.*/, '/title/text');

const asFinding = (problem: Problem): Finding => ({ ...problem, rule: 'format', level: 'error', why: REASONS.format });

const countsOf = (checked: readonly Checked[]) => {
  const findings = checked.flatMap(({ findings }) => findings);
  const errors = findings.filter(({ level }) => level === 'error').length;
  return { errors, warnings: findings.length - errors };
};

/** Findings for people, the first line of each as editors read it. */
export function report(checked: readonly Checked[]): string {
  const blocks = checked.flatMap(({ file, findings }) =>
    findings.map(({ line, column, pointer, rule, level, message, why, mend }) => {
      const source = rule === 'format' ? rule : `rule ${rule}`;
      return `${file}:${line}:${column}: ${level}: ${message} (${source}, #${pointer})\n  Why: ${why}\n  Mend: ${mend}\n\n`;
    }),
  );
  const { errors, warnings } = countsOf(checked);
  const kinds = [errors && counted(errors, 'error'), warnings && counted(warnings, 'warning')].filter(Boolean);
  const found = blocks.length ? `${counted(blocks.length, 'finding')}: ${kinds.join(', ')}` : 'No findings';
  return `${blocks.join('')}${found} in ${counted(checked.length, 'file')}\n`;
}

const counted = (n: number, what: string) => `${n} ${what}${n === 1 ? '' : 's'}`;
