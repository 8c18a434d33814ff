/** `check`: prints what in documents would mislead a reader, and what an editor should see. */
import { parseArgs } from 'node:util';

import { lint, type Finding } from '../src/explainer/lint/lint.js';
import { REASONS } from '../src/explainer/lint/reasons.js';
import { parse } from '../src/explainer/parse.js';
import { ExplainerError, type Problem } from '../src/explainer/problem.js';
import type { ExplainerDocument } from '../src/explainer/types.js';
import { contentOf, positionOf, readInput, UsageError, type Input, type Position } from './input.js';

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
  if (values.archive.length) await haveSources(inputs, Object.keys(archives));

  const checked: Checked[] = [];
  for (const input of inputs) checked.push({ file: input.name, findings: await findingsIn(input, archives) });
  const { errors, warnings } = countsOf(checked);
  process.stdout.write(
    values.format === 'json' ? `${JSON.stringify({ files: checked, errors, warnings }, null, 2)}\n` : report(checked),
  );
  return errors ? 1 : 0;
}

async function readArchives(options: readonly string[]): Promise<Record<string, string>> {
  const archives = new Map<string, string>();
  for (const option of options) {
    const [, id, file] = /^([^=]+)=(.+)$/s.exec(option) ?? [];
    if (!id || !file) throw new UsageError(`--archive ${option} names no file; write ID=FILE, with the id of a source`);
    const { text } = await readInput(file);
    // A source may be archived in several files.
    archives.set(id, `${archives.get(id) ?? ''}\n${text}`);
  }
  return Object.fromEntries(archives);
}

/** @throws {UsageError} for an archive whose id is that of no source in any of the documents. */
async function haveSources(inputs: readonly Input[], archived: readonly string[]) {
  const documents = await Promise.all(inputs.map((input) => documentIn(input)));
  // The sources of a file that is no document are not known, and its faults come first.
  if (!documents.every((document) => document !== undefined)) return;
  const ids = [...new Set(documents.flatMap(({ sources }) => sources.map(({ id }) => id)))];
  for (const id of archived)
    if (!ids.includes(id))
      throw new UsageError(
        `there is no source "${id}" for --archive; ${ids.length ? `write one of: ${ids.join(', ')}` : 'no document has any'}`,
      );
}

/** The document in a file; undefined where there is none. */
export async function documentIn(input: Input, lang?: string): Promise<ExplainerDocument | undefined> {
  const content = await contentOf(input, lang);
  if ('faults' in content) return undefined;
  try {
    return parse(content.value, { lang });
  } catch (error) {
    if (error instanceof ExplainerError) return undefined;
    throw error;
  }
}

/** Every finding of a file, with its place. */
export async function findingsIn(input: Input, archives: Record<string, string> = {}): Promise<Placed[]> {
  const content = await contentOf(input);
  if ('faults' in content)
    return content.faults.map(({ offset, ...problem }) => ({ ...positionOf(input, offset), ...asFinding(problem) }));
  const { value, pointerOf = (pointer: string) => pointer, unread = [], above = [], noPlace = [], offsetOf } = content;
  const left = [
    ...above.map(({ number, cells }) =>
      notRead(
        `row=${number}`,
        `“${cells.find(Boolean)}” stands above the columns, and is left out`,
        'write it on the page, if readers should see it',
      ),
    ),
    ...unread.map((head) =>
      notRead(
        pointerOf(''),
        `the column “${head}” is not known, and what stands in it is left out`,
        'give it the name of one that is known, if readers should see it',
      ),
    ),
    ...noPlace.map(([pointer, what]) =>
      notRead(pointer, `left out, as a document has no place for it: ${what}`, 'say it in words, if readers need it'),
    ),
  ];
  return [...left, ...lint(value, { archives, pointerOf })].map((finding) => ({
    ...positionOf(input, offsetOf(finding.pointer)),
    ...finding,
  }));
}

/** A warning that something is left out. No error: desks have columns for themselves. */
const notRead = (pointer: string, message: string, mend: string): Finding => ({
  ...asFinding({ pointer, message, mend }),
  level: 'warning',
});

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
