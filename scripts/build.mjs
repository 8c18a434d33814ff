// dist/: the modules that npm users import (tsc), and the one file of a script tag (esbuild).
import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { build } from 'esbuild';
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

console.log('Bundling dist/explainer-elements.js …');
await build({
  entryPoints: { 'explainer-elements': 'src/index.ts' },
  outdir: 'dist',
  chunkNames: 'explainer-elements-[name]-[hash]',
  bundle: true,
  splitting: true,
  format: 'esm',
  target: 'es2022',
  charset: 'utf8',
  minify: true,
  sourcemap: true,
  legalComments: 'linked',
  logLevel: 'warning',
});
await checkSize();
