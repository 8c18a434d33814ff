// The one file of a script tag, as small as it goes. What is taken away here, nobody can see on the page.
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
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

/**
 * Ids of messages are names for people. In the bundle they are places in a list, and each catalogue is that list;
 * it also takes `str` from where it stands, since the front door of @lit/localize brings the rest of the house.
 */
const messages = {
  name: 'messages',
  setup({ onLoad }) {
    const KEY = /^\s*'([\w.-]+)': /gm;
    const ids = [...readFileSync('locales/generated/ar.ts', 'utf8').matchAll(KEY)].map(([, id]) => id);
    const places = new Map(ids.map((id, i) => [id, i]));
    const source = /[\\/]src[\\/].*\.ts$/;
    const catalogue = /[\\/]locales[\\/]generated[\\/].*\.ts$/;
    onLoad({ filter: source }, ({ path }) => ({
      contents: readFileSync(path, 'utf8').replace(/\bid: '([\w.-]+)'/g, (whole, id) =>
        places.has(id) ? `id: '${places.get(id)}'` : whole,
      ),
      loader: 'ts',
    }));
    onLoad({ filter: catalogue }, ({ path }) => {
      const text = readFileSync(path, 'utf8');
      const own = [...text.matchAll(KEY)].map(([, id]) => id);
      if (own.join() !== ids.join()) throw new Error(`${path} has other messages than ar.ts: run npm run localize`);
      return {
        contents: text
          .replace("'@lit/localize'", "'@lit/localize/internal/str-tag.js'")
          .replace('templates = {', 'templates = [')
          .replace(/\};\s*$/, '];')
          .replace(KEY, ''),
        loader: 'ts',
      };
    });
  },
};

export async function bundle() {
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
    plugins: [styles, messages],
  });
  for (const file of readdirSync('dist').filter((name) => /^explainer-elements.*\.js$/.test(name))) {
    const { code, map } = await minify(readFileSync(`dist/${file}`, 'utf8'), {
      module: true,
      ecma: 2022,
      compress: { passes: 3, pure_getters: true, unsafe_arrows: true },
      format: { comments: false },
      sourceMap: { content: readFileSync(`dist/${file}.map`, 'utf8'), url: `${file}.map` },
    });
    writeFileSync(`dist/${file}`, code);
    writeFileSync(`dist/${file}.map`, map);
  }
}
