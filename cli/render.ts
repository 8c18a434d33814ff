/** `render`: a document, or an item of it, in a form to paste, as a page or as a picture. */
import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';

import { ExplainerError } from '../src/explainer/problem.js';
import { ELEMENTS, FormError, FORMS, renderForm, type FormOptions } from '../src/forms/index.js';
import { renderPicture } from '../src/forms/picture.js';
import { findingsIn, report } from './check.js';
import { inFormat, languageNamed, parseInput, readInput, UsageError } from './input.js';
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

  const input = await readInput(file);
  const json = parseInput(input);
  try {
    if ('fault' in json) throw new ExplainerError('json', [], input.name);
    const made = await make(kind, inFormat(json.value, input, lang), options);
    if (out === undefined) process.stdout.write(made);
    else await writeFile(out, made);
    return 0;
  } catch (error) {
    if (error instanceof FormError) throw new UsageError(error.message);
    if (!(error instanceof ExplainerError)) throw error;
    process.stderr.write(report([{ file: input.name, findings: findingsIn(input) }]));
    return 1;
  }
}

async function make(kind: Kind, document: unknown, options: FormOptions): Promise<string | Uint8Array> {
  switch (kind) {
    case 'page': {
      // Of all that the command does, only this needs the elements themselves.
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

/** @throws {UsageError} for what is not one of some words. */
function oneOf<Word extends string>(what: string, words: readonly Word[], value: string): Word {
  const word = words.find((each) => each === value);
  if (word) return word;
  throw new UsageError(`there is no ${what} "${value}"; write one of: ${words.join(', ')}`);
}

/** @throws {UsageError} for what is no address of a page. */
function webAddress(url: string): string {
  if (/^https?:\/\//.test(url) && URL.canParse(url)) return url;
  throw new UsageError(`--url ${url} is no address of a page; write one that begins with https://`);
}
