// What a page of somebody else carries who imports from the package as it is in dist/: without what loads later.
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));

/** What only an import() brings, which a bundler puts into files of their own. */
const later = {
  name: 'later',
  setup({ onResolve }) {
    onResolve({ filter: /./ }, ({ path, kind }) => (kind === 'dynamic-import' ? { path, external: true } : undefined));
  },
};

/** A module as a bundle: its code, the modules that something of is in it, bytes minified and under brotli. */
export async function bundled(contents) {
  const { outputFiles, metafile } = await build({
    stdin: { contents, resolveDir: root },
    absWorkingDir: root,
    outdir: 'none',
    bundle: true,
    minify: true,
    write: false,
    metafile: true,
    format: 'esm',
    target: 'es2022',
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'error',
    plugins: [later],
  });
  const [output] = Object.values(metafile.outputs);
  const modules = Object.entries(output.inputs).flatMap(([path, { bytesInOutput }]) =>
    bytesInOutput && path !== '<stdin>' ? path : [],
  );
  return { code: outputFiles[0].text, modules, ...sizes(outputFiles[0].contents) };
}

export const sizes = (code) => ({ min: code.length, brotli: brotliCompressSync(code).length });
