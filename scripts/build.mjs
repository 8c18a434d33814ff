// dist/: the modules that npm users import (tsc), the files of a script tag, the command and the script of a framed page
// (esbuild), and what editors of code read.
import { execFileSync } from 'node:child_process';
import { copyFileSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { buildCli } from './build-cli.mjs';
import { buildFrame } from './build-frame.mjs';
import { bundle } from './bundle/bundle.mjs';
import { foldTemplates } from './bundle/fold.mjs';
import { minifyStyles } from './bundle/styles.mjs';
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

// Bundlers leave style sheets as they are. Their modules lose their maps, which would lead to the wrong lines.
for (const name of readdirSync('dist/src', { recursive: true }).filter((each) => /styles\.js$/.test(each))) {
  const file = `dist/src/${name}`;
  const code = await minifyStyles(readFileSync(file, 'utf8'));
  writeFileSync(file, code.replace(/^\/\/# sourceMappingURL=.*\n?/m, ''));
  rmSync(`${file}.map`);
}

// Nor do they fold the white space of templates.
for (const name of readdirSync('dist/src', { recursive: true }).filter((each) => each.endsWith('.js'))) {
  const file = `dist/src/${name}`;
  writeFileSync(file, foldTemplates(readFileSync(file, 'utf8'), true));
}

console.log('Bundling dist/explainer-elements.js and dist/embed.js …');
await bundle();
copyFileSync('src/embed/embed.css', 'dist/embed.css');
checkSize();

console.log('Bundling dist/cli.js …');
await buildCli();
await buildFrame();

buildEditors();
