/** `jsonld`: prints a document as JSON-LD of schema.org, for the head of a page. */
import { parseArgs } from 'node:util';

import { loadFor, localeFor } from '../src/language/locale.js';
import { inScript, jsonLd } from '../src/telling/json-ld.js';
import { loadWordsFor } from '../src/telling/loading.js';
import { standingSentence } from '../src/telling/standing-claim.js';
import { documentIn, findingsIn, report } from './check.js';
import { languageNamed, readInput, UsageError } from './input.js';

/** Gives the exit code: 1 where the file holds no document. */
export async function jsonld(args: string[]): Promise<number> {
  const {
    values,
    positionals: [file, ...more],
  } = parseArgs({ args, allowPositionals: true, options: { lang: { type: 'string' } } });
  if (file === undefined || more.length)
    throw new UsageError('jsonld takes one file; name it, or - for standard input');
  const named = values.lang === undefined ? undefined : languageNamed(values.lang);

  const input = await readInput(file);
  const document = await documentIn(input, named);
  if (!document) {
    process.stderr.write(report([{ file: input.name, findings: await findingsIn(input) }]));
    return 1;
  }
  const lang = named ?? document.lang;
  await Promise.all([loadFor({ lang }), ...loadWordsFor(document)]);
  process.stdout.write(`${inScript(jsonLd({ locale: localeFor({ lang }), document }, standingSentence), 2)}\n`);
  return 0;
}
