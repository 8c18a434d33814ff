// The files of a script tag, as small as they go: one for every page, and those that load when a page needs them.
// What is taken away here, nobody can see on the page.
import { readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { build } from 'esbuild';
import { minify } from 'terser';
import { foldTemplates } from './fold.mjs';
import { asFunction, handing, kitOf, loadLater, taking } from './kit.mjs';
import { catalogues, messagesIn, placeMessages } from './messages.mjs';
import { mute } from './mute.mjs';
import { fileOf } from './paths.mjs';
import { quiet } from './quiet.mjs';
import { styles } from './styles.mjs';

const ENTRY = 'src/index.ts';
/** Names that Lit and the base element use among themselves, and that no later file knows. */
const PRIVATE =
  /^(_\$.*|readAgain|loadFor|drawsTable|itemTable|gather|isPart|inputAttributes|readAttributes|said|failure|shown)$/;

/** What an entry brings when nothing is left out of it, packages included. */
async function modulesOf(entry) {
  const dynamic = new Set();
  const { metafile } = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    metafile: true,
    outdir: '.',
    format: 'esm',
    plugins: [
      {
        name: 'dynamic',
        setup({ onResolve }) {
          onResolve({ filter: /^\./ }, ({ path, kind, resolveDir }) => {
            if (kind !== 'dynamic-import') return undefined;
            dynamic.add(fileOf(resolveDir, path));
            return { path, external: true };
          });
        },
      },
    ],
  });
  return { modules: Object.keys(metafile.inputs), dynamic: [...dynamic] };
}

/** What is imported when it is needed, by an entry and by what it imports so. */
async function laterThan({ dynamic }) {
  const later = new Map();
  const add = async (entry) => {
    if (later.has(entry)) return;
    later.set(entry, undefined);
    later.set(entry, { entry, name: basename(entry, '.ts'), ...(await modulesOf(entry)) });
    await Promise.all(later.get(entry).dynamic.map(add));
  };
  await Promise.all(dynamic.map(add));
  return [...later.values()];
}

/** Sources, each changed as text. */
const sources = (...changes) => ({
  name: 'sources',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]src[\\/].*\.ts$/ }, ({ path }) => ({
      contents: changes.reduce((source, change) => change(source), readFileSync(path, 'utf8')),
      loader: 'ts',
    }));
  },
});

export async function bundle() {
  const first = await modulesOf(ENTRY);
  const later = await laterThan(first);
  const kit = kitOf(later, first.modules);
  const always = messagesIn(first.modules);
  const all = messagesIn([...first.modules, ...later.flatMap(({ modules }) => modules)]);
  const words = [sources(placeMessages(all, always), foldTemplates, loadLater), catalogues(all, always)];

  await write('explainer-elements', ENTRY, [styles, mute, quiet, handing(kit), ...words]);
  for (const { entry, name } of later)
    await write(`explainer-elements-${name}`, entry, [styles, taking(kit), ...words], asFunction);
}

async function write(name, entry, plugins, change = (code) => code) {
  const { outputFiles } = await build({
    entryPoints: { [name]: entry },
    outdir: 'dist',
    write: false,
    bundle: true,
    format: 'esm',
    target: 'es2022',
    charset: 'utf8',
    minify: true,
    sourcemap: true,
    legalComments: 'linked',
    logLevel: 'warning',
    plugins,
  });
  const { js, map, txt } = Object.fromEntries(outputFiles.map(({ path, text }) => [path.split('.').at(-1), text]));
  const small = await minify(change(js), {
    module: true,
    ecma: 2022,
    compress: { passes: 3, pure_getters: true, unsafe: true, unsafe_arrows: true, unsafe_methods: true },
    mangle: { properties: { regex: PRIVATE } },
    format: { comments: false },
    sourceMap: { content: map, url: `${name}.js.map` },
  });
  writeFileSync(`dist/${name}.js`, small.code);
  writeFileSync(`dist/${name}.js.map`, small.map);
  if (txt) writeFileSync(`dist/${name}.js.LEGAL.txt`, txt);
}
