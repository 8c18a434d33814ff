// `npm run package:wordpress`, after `npm run build`: the plug-in for WordPress with the files of dist/, as
// dist/explainer-elements-wordpress.zip. The same commit makes the same bytes.
import { execFileSync, spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';
import { readPo, writeMo } from './gettext.mjs';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));

const NAME = 'explainer-elements';
const SOURCE = `integrations/wordpress/${NAME}`;
const ZIP = resolve('dist', `${NAME}-wordpress.zip`);
/** The time that all files get: a server that keeps compiled PHP must see that an update is newer. */
const TIME = new Date(
  1000 * Number(process.env.SOURCE_DATE_EPOCH ?? execFileSync('git', ['log', '-1', '--format=%ct'])),
);

if (!existsSync('dist/embed.js')) fail('The files of dist/ are missing: run `npm run build` first.');

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
const stage = mkdtempSync(join(tmpdir(), 'wordpress-'));
try {
  const folder = join(stage, NAME);
  cpSync(SOURCE, folder, { recursive: true });
  cpSync('LICENSE', join(folder, 'LICENSE'));
  for (const path of [`${NAME}.php`, 'readme.txt'])
    rewrite(join(folder, path), (text) => text.replaceAll('@version@', version));
  writeFileSync(join(folder, 'elements.json'), `${JSON.stringify(attributesByTag(), null, '\t')}\n`);
  copyScripts(join(folder, 'assets', version));
  bundleWords(join(folder, 'blocks/words.js'));
  translate(join(folder, 'languages'));
  zip(stage);
} finally {
  rmSync(stage, { recursive: true, force: true });
}
console.log(`dist/${NAME}-wordpress.zip`);

/** From the manifest, so that WordPress lets through whatever an element takes. */
function attributesByTag() {
  const { modules } = JSON.parse(readFileSync('custom-elements.json', 'utf8'));
  return Object.fromEntries(
    modules
      .flatMap(({ declarations = [] }) => declarations)
      .filter(({ tagName }) => tagName)
      .map(({ tagName, attributes = [] }) => [tagName, attributes.map(({ name }) => name)]),
  );
}

/** The script with what it may ask for. */
function copyScripts(folder) {
  mkdirSync(folder, { recursive: true });
  for (const name of readdirSync('dist')) {
    if (/^(explainer-elements|embed).*\.(js|css|txt)$/.test(name)) cpSync(join('dist', name), join(folder, name));
  }
}

/** What writes a document as HTML, for the editor alone. */
function bundleWords(outfile) {
  buildSync({
    stdin: {
      contents: `export { load } from './explainer/store.js'; export { renderToHtml } from './forms/index.js';`,
      resolveDir: resolve('dist/src'),
    },
    outfile,
    bundle: true,
    format: 'esm',
    minify: true,
    charset: 'utf8',
    legalComments: 'eof',
    logLevel: 'warning',
  });
}

/** WordPress reads MO. */
function translate(folder) {
  for (const name of readdirSync(folder)) {
    writeFileSync(
      join(folder, name.replace(/\.po$/, '.mo')),
      writeMo(readPo(readFileSync(join(folder, name), 'utf8'))),
    );
  }
}

function zip(folder) {
  const paths = readdirSync(folder, { recursive: true }).sort();
  for (const path of paths) utimesSync(join(folder, path), TIME, TIME);
  rmSync(ZIP, { force: true });
  const { error, status } = spawnSync('zip', ['-X', '-q', ZIP, '-@'], {
    cwd: folder,
    input: paths.join('\n'),
    env: { ...process.env, TZ: 'UTC' },
    stdio: ['pipe', 'inherit', 'inherit'],
  });
  if (error) fail('The command `zip` is missing: install it, for example `apt-get install zip`.');
  if (status !== 0) fail(`zip ended with ${status}.`);
}

function rewrite(path, change) {
  writeFileSync(path, change(readFileSync(path, 'utf8')));
}

function fail(message) {
  console.error(message);
  process.exit(1);
}
