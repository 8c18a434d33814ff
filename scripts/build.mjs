// dist/: the modules that npm users import (tsc), the files of a script tag, the command and the script of a framed page
// (esbuild), and what editors of code read.
import { execFileSync } from 'node:child_process';
import { copyFileSync, rmSync } from 'node:fs';
import { buildCli } from './build-cli.mjs';
import { buildFrame } from './build-frame.mjs';
import { bundle } from './bundle/bundle.mjs';
import { buildEditors } from './editors.mjs';
import { checkSize } from './size.mjs';

rmSync('dist', { recursive: true, force: true });

console.log('Compiling the modules …');
try {
  execFileSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json'], {
    stdio: 'inherit',
  });
} catch {
  process.exit(1);
}

console.log('Bundling dist/explainer-elements.js and dist/embed.js …');
await bundle();
copyFileSync('src/embed/embed.css', 'dist/embed.css');
checkSize();

console.log('Bundling dist/cli.js …');
await buildCli();
await buildFrame();

buildEditors();
