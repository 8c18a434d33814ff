// `npm start`: builds the package, serves the article, and builds Storybook meanwhile. `--no-storybook` leaves it out.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));

const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  fail(`Node 20.19 or later is needed; this is ${process.versions.node}.`);
}
if (!existsSync('node_modules/@web/dev-server')) fail('The dependencies are missing: run `npm ci` first.');

const built = spawnSync(process.execPath, ['scripts/build.mjs'], { stdio: 'inherit' });
if (!existsSync('dist/explainer-elements.js')) process.exit(built.status || 1);

let storybook = 'Storybook is left out.';
let child;
const { serve } = await import('./server.mjs');
const open = Boolean(
  process.stdout.isTTY && (process.env.DISPLAY || process.env.WAYLAND_DISPLAY || process.platform === 'darwin'),
);
const { url } = await serve({ storybook: () => storybook, open });
console.log(`\n  The article in Arabic and English: ${url}\n  Ctrl-C ends it.\n`);

for (const signal of ['SIGINT', 'SIGTERM']) {
  process.on(signal, () => {
    child?.kill();
    process.exit();
  });
}

if (!process.argv.includes('--no-storybook')) buildStorybook();

function buildStorybook() {
  const start = Date.now();
  const seconds = () => Math.round((Date.now() - start) / 1000);
  storybook = 'Storybook is being built. This page shows it as soon as it is there.';
  console.log('Building Storybook …');
  const progress = setInterval(() => console.log(`Building Storybook … ${seconds()} s`), 5000);

  let output = '';
  child = spawn(process.execPath, ['node_modules/storybook/dist/bin/dispatcher.js', 'build', '--quiet'], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (output += data));
  child.on('exit', (code, signal) => {
    clearInterval(progress);
    if (signal) return;
    storybook = code === 0 ? 'ready' : 'Storybook could not be built; the terminal says why.';
    console.log(code === 0 ? `Storybook, built in ${seconds()} s: ${url}storybook/` : `${output}\n${storybook}`);
  });
}

function fail(message) {
  console.error(message);
  process.exit(1);
}
