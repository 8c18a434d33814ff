// Sources as modules for a test in Node: what a bundler makes of them.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

/** Imports several source files as one graph, so that they share their state; by file name without ending. */
export async function importSources(...files) {
  const outdir = mkdtempSync(join(tmpdir(), 'sources-'));
  // Not earlier: a source may import another when it is needed.
  process.on('exit', () => rmSync(outdir, { recursive: true }));
  await build({
    entryPoints: Object.fromEntries(files.map((file) => [file.replace(/^.*\/|\.ts$/g, ''), file])),
    outdir,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    outExtension: { '.js': '.mjs' },
    logLevel: 'error',
  });
  const modules = await Promise.all(
    files.map((file) => import(pathToFileURL(join(outdir, file.replace(/^.*\/|\.ts$/g, '') + '.mjs')).href)),
  );
  return Object.assign({}, ...modules);
}
