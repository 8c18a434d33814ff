// The one file of a script tag, as small as it goes. What is taken away here, nobody can see on the page.
import { readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { build, transform } from 'esbuild';
import { minify } from 'terser';

/** Style sheets inside css`…` are text to a minifier of JavaScript; esbuild minifies them as what they are. */
const styles = {
  name: 'styles',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]styles\.ts$|\.styles\.ts$/ }, async ({ path }) => {
      const source = readFileSync(path, 'utf8');
      const [whole, css] = /css`([^`$]*)`/.exec(source);
      const { code } = await transform(css, { loader: 'css', minify: true, target: 'es2022' });
      return { contents: source.replace(whole, () => `css\`${code.trim()}\``), loader: 'ts' };
    });
  },
};

/** Every module that the entry reaches, dynamic imports too. */
async function modulesOf(entry) {
  const { metafile } = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    metafile: true,
    outdir: '.',
    format: 'esm',
    splitting: true,
  });
  return Object.keys(metafile.inputs);
}

/** The messages that these modules say, each once, in the order in which they say them. */
function messagesIn(modules) {
  const all = new Set([...readFileSync(CATALOGUE, 'utf8').matchAll(KEY)].map(([, id]) => id));
  const said = modules
    .filter((path) => path.startsWith('src/'))
    .flatMap((path) => [...readFileSync(path, 'utf8').matchAll(/\bid: '([\w.-]+)'/g)].map(([, id]) => id));
  return [...new Set(said)].filter((id) => all.has(id));
}

const CATALOGUE = 'locales/generated/ar.ts';
const KEY = /^\s*'([\w.-]+)': /gm;

/**
 * Ids of messages are names for people. In the bundle they are places in a list, passed to `msg` as they are, and
 * each catalogue is that list, of what the bundle says. It also takes `str` from where it stands, since the front door of @lit/localize brings
 * the rest of the house.
 */
const messages = (ids) => ({
  name: 'messages',
  setup({ onLoad }) {
    const places = new Map(ids.map((id, i) => [id, i]));
    onLoad({ filter: /[\\/]src[\\/].*\.ts$/ }, ({ path }) => ({
      contents: readFileSync(path, 'utf8')
        .replace(/\{\s*id: '([\w.-]+)',?\s*\}/g, (whole, id) => (places.has(id) ? places.get(id) : whole))
        .replace('{ id }: { id: string }', 'id: string'),
      loader: 'ts',
    }));
    onLoad({ filter: /[\\/]locales[\\/]generated[\\/].*\.ts$/ }, ({ path }) => {
      const text = readFileSync(path, 'utf8');
      const [before, rest] = text.split(/templates = \{/);
      const entries = new Map();
      // One message a line, or more where it has line breaks: each ends where the next key begins.
      const keys = [...rest.matchAll(KEY)];
      keys.forEach((key, i) => {
        const end = keys[i + 1]?.index ?? rest.lastIndexOf('};');
        entries.set(
          key[1],
          rest
            .slice(key.index + key[0].length, end)
            .trim()
            .replace(/,$/, ''),
        );
      });
      return {
        contents: `${before.replace("'@lit/localize'", "'@lit/localize/internal/str-tag.js'")}templates = [${ids
          .map((id) => entries.get(id))
          .join(',')}];`,
        loader: 'ts',
      };
    });
  },
});

/** What is imported on demand is bundled for itself, so that nothing of it stands in the way of the first file. */
const onDemand = (found) => ({
  name: 'on-demand',
  setup({ onResolve }) {
    onResolve({ filter: /^\./ }, ({ path, kind, resolveDir }) => {
      if (kind !== 'dynamic-import') return undefined;
      const name = `explainer-elements-${basename(path, '.js')}`;
      found.set(name, join(resolveDir, path.replace(/\.js$/, '.ts')));
      return { path: `./${name}.js`, external: true };
    });
  },
});

export async function bundle() {
  const ids = messagesIn(await modulesOf('src/index.ts'));
  const entries = new Map([['explainer-elements', 'src/index.ts']]);
  for (const [name, entry] of entries) {
    await build({
      entryPoints: { [name]: entry },
      outdir: 'dist',
      bundle: true,
      format: 'esm',
      target: 'es2022',
      charset: 'utf8',
      minify: true,
      sourcemap: true,
      legalComments: 'linked',
      logLevel: 'warning',
      plugins: [styles, messages(ids), onDemand(entries)],
    });
    const { code, map } = await minify(readFileSync(`dist/${name}.js`, 'utf8'), {
      module: true,
      ecma: 2022,
      compress: { passes: 3, pure_getters: true, unsafe_arrows: true },
      format: { comments: false },
      sourceMap: { content: readFileSync(`dist/${name}.js.map`, 'utf8'), url: `${name}.js.map` },
    });
    writeFileSync(`dist/${name}.js`, code);
    writeFileSync(`dist/${name}.js.map`, map);
  }
}
