// Runs lit-localize, and reads the units of the translators' XLIFF files.
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));
export const config = JSON.parse(readFileSync(`${root}lit-localize.json`, 'utf8'));

export function litLocalize(command, configFile = 'lit-localize.json') {
  const bin = `${root}node_modules/@lit/localize-tools/bin/lit-localize.js`;
  try {
    execFileSync(process.execPath, [bin, command, '--config', configFile], {
      cwd: root,
      encoding: 'utf8',
      stdio: 'pipe',
    });
  } catch (error) {
    throw new Error(`lit-localize ${command}: ${error.stderr.trim()}`, { cause: error });
  }
}

/** What no element says: a page need not bring its translations. */
const FURTHER = 'src/language/further-nouns.ts';
const ENTRY = /^\s*'([^']+)': .*\n/gm;

/**
 * Writes the catalogues, the entries of nouns that no element says apart. They take `str` from ours: with that of the
 * package comes all that it does at import.
 */
export function buildCatalogues(configFile = 'lit-localize.json') {
  litLocalize('build', configFile);
  for (const locale of config.targetLocales) {
    const file = join(dirname(resolve(root, configFile)), config.output.outputDir, `${locale}.ts`);
    const code = readFileSync(file, 'utf8');
    writeFileSync(file, apart(code.replace("from '@lit/localize'", "from '../../src/language/catalogue.js'")));
  }
}

function apart(code) {
  const further = new Set(readFileSync(join(root, FURTHER), 'utf8').match(/(?<=id: ')[^']+/g));
  const entries = (isWanted) =>
    [...code.matchAll(ENTRY)].flatMap(([entry, id]) => (isWanted(id) ? entry : [])).join('');
  const map = (name, isWanted) => `export const ${name} = {\n${entries(isWanted)}};`;
  const rest = (id) => !further.has(id);
  return code.replace(
    /export const templates = \{[^]*\};/,
    () => `${map('furtherTemplates', (id) => further.has(id))}\n\n${map('templates', rest)}`,
  );
}

/** Unit id → its XML, source, target (undefined: none) and the state that the target declares. */
export function readUnits(file) {
  const units = new Map();
  for (const [xml, id] of readFileSync(file, 'utf8').matchAll(
    /<trans-unit\b[^>]*?\bid="([^"]*)"[\s\S]*?<\/trans-unit>/g,
  )) {
    const [, attributes = '', target] = xml.match(/<target\b([^>]*?)(?:\/>|>([\s\S]*?)<\/target>)/) ?? [];
    units.set(id, {
      xml,
      source: xml.match(/<source>([\s\S]*?)<\/source>/)?.[1],
      target,
      state: attributes.match(/state="([^"]*)"/)?.[1],
    });
  }
  return units;
}
