/** `render`: prints a document, or an item of it, in a form to paste, as a page or as a picture. */
import { stat, writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';

import { ExplainerError } from '../src/explainer/problem.js';
import { ELEMENTS, FormError, FORMS, renderForm, type FormOptions } from '../src/forms/index.js';
import { renderPicture } from '../src/forms/picture.js';
import { findingsIn, report } from './check.js';
import { contentOf, languageNamed, readInput, UsageError } from './input.js';
import { photograph } from './png.js';

const KINDS = [...FORMS, 'page', 'svg', 'png'] as const;
type Kind = (typeof KINDS)[number];

/** Gives the exit code: 1 where the file holds no document. */
export async function render(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      as: { type: 'string', default: 'html' },
      item: { type: 'string' },
      element: { type: 'string' },
      lang: { type: 'string' },
      src: { type: 'string' },
      script: { type: 'string' },
      url: { type: 'string' },
      out: { type: 'string' },
    },
  });
  const [file, ...more] = positionals;
  if (file === undefined || more.length)
    throw new UsageError('render takes one file; name it, or - for standard input');
  const { as, element, lang, url, src, script, item, out } = values;
  const kind = oneOf('form', KINDS, as);
  const options: FormOptions = {
    item,
    element: element === undefined ? undefined : oneOf('element', ELEMENTS, element),
    lang: lang === undefined ? undefined : languageNamed(lang),
    src,
    script,
    url: url === undefined ? undefined : webAddress(url),
  };
  if (kind === 'png' && out === undefined && process.stdout.isTTY)
    throw new UsageError('a picture is no text for a terminal; name a file with --out');

  if (out !== undefined && (await isSame(file, out)))
    throw new UsageError(`--out ${out} is the document itself, which would be lost; name another file`);

  const input = await readInput(file);
  const content = await contentOf(input, options.lang);
  try {
    if ('faults' in content) throw new ExplainerError('json', []);
    const made = await make(kind, content.value, options);
    if (out === undefined) process.stdout.write(made);
    else await write(out, made);
    return 0;
  } catch (error) {
    if (error instanceof FormError) throw new UsageError(error.say((option) => `--${option}`));
    if (!(error instanceof ExplainerError)) throw error;
    process.stderr.write(report([{ file: input.name, findings: await findingsIn(input) }]));
    return 1;
  }
}

/** Whether two names lead to the same file. */
async function isSame(...files: readonly string[]): Promise<boolean> {
  const [a, b] = await Promise.all(files.map((file) => stat(file, { bigint: true }).catch(() => undefined)));
  return a !== undefined && a.ino === b?.ino && a.dev === b.dev;
}

const UNWRITABLE: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such folder; make it first',
  ENOTDIR: 'its folder is a file; name another folder',
  EISDIR: 'it is a folder; name a file in it',
  EACCES: 'you may not write it; change its permissions, or name another file',
};

/** @throws {UsageError} when it cannot be written. */
async function write(file: string, made: string | Uint8Array): Promise<void> {
  await writeFile(file, made).catch(({ code = '', message }: NodeJS.ErrnoException) => {
    throw new UsageError(`cannot write ${file}: ${UNWRITABLE[code] ?? message}`);
  });
}

async function make(kind: Kind, document: unknown, options: FormOptions): Promise<string | Uint8Array> {
  switch (kind) {
    case 'page': {
      // Imported here, as nothing else of the command needs the elements themselves.
      const { renderPage } = await import('../src/page.js');
      return renderPage(document, options);
    }
    case 'svg':
      return (await renderPicture(document, options)).svg;
    case 'png':
      return photograph(await renderPicture(document, options));
    default:
      return `${await renderForm(kind, document, options)}\n`;
  }
}

/** @throws {UsageError} for a value that is none of the words. */
function oneOf<Word extends string>(what: string, words: readonly Word[], value: string): Word {
  const word = words.find((each) => each === value);
  if (word) return word;
  throw new UsageError(`there is no ${what} "${value}"; write one of: ${words.join(', ')}`);
}

/** @throws {UsageError} for a value that is no http or https URL. */
function webAddress(url: string): string {
  if (/^https?:\/\//.test(url) && URL.canParse(url)) return url;
  throw new UsageError(`--url ${url} is no address of a page; write one that begins with https://`);
}
