// The script tag's weight as it travels: the one file and every chunk that it cannot start without.
import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { build } from 'esbuild';

const BUDGET = 25_000; // bytes, brotli
const ENTRY = 'dist/explainer-elements.js';

export async function checkSize() {
  const { metafile } = await build({
    entryPoints: [ENTRY],
    outdir: '.',
    bundle: true,
    format: 'esm',
    splitting: true,
    metafile: true,
    write: false,
    logLevel: 'error',
  });
  const files = new Set([ENTRY]);
  for (const file of files) {
    const imports = metafile.inputs[file].imports.filter(({ kind }) => kind === 'import-statement');
    for (const { path } of imports) files.add(path);
  }
  const bytes = [...files].reduce((sum, file) => sum + brotliCompressSync(readFileSync(file)).length, 0);
  console.log(`${[...files].join(' + ')}: ${bytes} bytes brotli, ${BUDGET} allowed`);
  if (bytes > BUDGET) {
    console.error(`Too big by ${bytes - BUDGET} bytes.`);
    process.exitCode = 1;
  }
}

if (process.argv[1] === import.meta.filename) await checkSize();
