// The files of a script tag, as small as possible: one for every page, and those that load when a page needs them; and
// the files of the loader: one with what all elements share, and one for each element. docs/architecture.md explains the
// steps. None of them changes what a reader sees.
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { build } from 'esbuild';
import { minify } from 'terser';
import { foldTemplates } from './fold.mjs';
import { alone, isShared, loadElements, ofElement, SHARED } from './elements.mjs';
import { asFunction, asScript, handing, kitOf, loadLater, taking } from './kit.mjs';
import { catalogues, messagesIn, placeMessages } from './messages.mjs';
import { mute, PARSER } from './mute.mjs';
import { fileOf } from './paths.mjs';
import { quiet } from './quiet.mjs';
import { styles } from './styles.mjs';

const ENTRY = 'src/index.ts';
/** Has the messages of the parser, and therefore brings the whole parser again. */
const LINTER = 'src/base/linter.ts';
const isNoParser = (module) => !PARSER.includes(module);
/** Names that Lit's modules use among themselves. */
const OF_LIT = /^_\$/;
/** Those of Lit, and those of our elements that no later file uses. */
const PRIVATE = /^(_\$.*|asksForMore|drawsTable|itemTable|gather|inputAttributes|readAttributes|said|failure|shown)$/;

/** By name, not by folder: that compresses a little better. */
const byName = (a, b) => (basename(a) < basename(b) ? -1 : 1);

/** The modules of an entry, with those of packages, and the entries that it imports dynamically. */
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
  // Sorted, so that the same sources always give the same files.
  return { modules: Object.keys(metafile.inputs).sort(byName), dynamic: [...dynamic].sort() };
}

/** The entries that an entry imports dynamically, and those that they import so in turn. */
async function laterThan({ dynamic }) {
  const later = new Map();
  const add = async (entry) => {
    if (later.has(entry)) return;
    later.set(entry, undefined);
    later.set(entry, { entry, name: basename(entry, '.ts'), ...(await modulesOf(entry)) });
    await Promise.all(later.get(entry).dynamic.map(add));
  };
  await Promise.all(dynamic.map(add));
  return [...later.values()].sort((a, b) => (a.entry < b.entry ? -1 : 1));
}

/** Transforms our sources as text. */
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
  const linter = later.find(({ entry }) => entry === LINTER);
  const others = later.filter((file) => file !== linter).flatMap(({ modules }) => modules);
  const kit = kitOf(linter.modules, first.modules.filter(isNoParser), kitOf(others, first.modules));
  const always = messagesIn(first.modules);
  const all = messagesIn([...first.modules, ...later.flatMap(({ modules }) => modules)]);
  const words = [sources(placeMessages(all, always), foldTemplates, loadLater), catalogues(all, always)];

  await write('explainer-elements', ENTRY, [styles, mute, quiet, handing(kit), ...words], { isPrivate: PRIVATE });
  for (const { entry, name } of later) {
    const taken = entry === LINTER ? kit.filter(({ module }) => isNoParser(module)) : kit;
    await write(`explainer-elements-${name}`, entry, [styles, taking(taken), ...words], { change: asFunction });
  }

  const shared = first.modules.filter(isShared);
  const elements = readdirSync('src/components').map((tag) => ofElement(tag, first.modules));
  const whole = kitOf(
    elements.flatMap(({ modules }) => modules),
    shared,
    kit,
  );
  await write(SHARED, 'kit', [styles, mute, quiet, handing(whole, ({ module }) => isShared(module)), ...words]);
  for (const { tag, modules } of elements) {
    const [own, taken] = [true, false].map((is) => whole.filter(({ module }) => modules.includes(module) === is));
    const plugins = [styles, taking(taken), ...words, alone(tag, modules, own)];
    await write(`explainer-elements-${tag}`, 'element', plugins, { change: asFunction });
  }
  await write('embed', 'src/embed/embed.ts', [sources(loadElements)], { change: asScript });
}

/**
 * @param change transforms the code before it is minified
 * @param isPrivate matches names of properties that no other file uses, and that may be shortened
 */
async function write(name, entry, plugins, { change = (code) => code, isPrivate = OF_LIT } = {}) {
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
    // So that regular expressions that a file does not use are removed.
    compress: { passes: 3, pure_getters: true, unsafe: true, unsafe_arrows: true, pure_funcs: ['RegExp'] },
    mangle: { properties: { regex: isPrivate } },
    format: { comments: false },
    sourceMap: { content: map, url: `${name}.js.map` },
  });
  writeFileSync(`dist/${name}.js`, small.code);
  writeFileSync(`dist/${name}.js.map`, small.map);
  if (txt) writeFileSync(`dist/${name}.js.LEGAL.txt`, txt);
}
