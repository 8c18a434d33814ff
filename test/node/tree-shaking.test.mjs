// What who imports a part of the package does not get of the rest, with two bundlers, after `npm run build`.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'vite';
import { bundled, sizes } from '../../scripts/consumer.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const { sideEffects } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const tags = readdirSync(join(root, 'src/components'));

async function bundledByVite(contents) {
  const entry = 'virtual:entry';
  const { output } = await build({
    root,
    configFile: false,
    logLevel: 'error',
    plugins: [
      {
        name: 'entry',
        resolveId: (id) => (id === entry ? join(root, 'entry.js') : undefined),
        load: (id) => (id === join(root, 'entry.js') ? contents : undefined),
      },
    ],
    build: {
      write: false,
      target: 'es2022',
      modulePreload: { polyfill: false },
      rollupOptions: {
        input: entry,
        preserveEntrySignatures: 'allow-extension',
        // Hashes in the names of files made what brotli has of the same code differ by a hundred bytes.
        output: { chunkFileNames: '[name].js' },
      },
    },
  });
  const chunks = new Map(output.map((chunk) => [chunk.fileName, chunk]));
  const closure = new Set();
  const add = (chunk) => {
    if (closure.has(chunk)) return;
    closure.add(chunk);
    for (const name of chunk.imports) add(chunks.get(name));
  };
  add(output.find(({ isEntry }) => isEntry));
  const modules = [...closure].flatMap((chunk) =>
    Object.entries(chunk.modules).flatMap(([id, { code }]) => (code?.trim() ? relative(root, id) : [])),
  );
  const code = [...closure].map((chunk) => chunk.code).join('\n');
  return { code, modules: modules.filter((path) => !path.includes('entry.js')), ...sizes(Buffer.from(code)) };
}

const BUNDLERS = { esbuild: bundled, vite: bundledByVite };

/** Bytes, minified under brotli, that a bundle of one import may have: what it had when this was written, and a tenth. */
const CEILINGS = {
  'casualty-badge': { esbuild: 26_400, vite: 27_280 },
  'conflict-explainer': { esbuild: 31_800, vite: 32_280 },
  'conflict-timeline': { esbuild: 26_700, vite: 28_280 },
  'language-switch': { esbuild: 13_400, vite: 14_680 },
  'statement-card': { esbuild: 25_500, vite: 27_380 },
  lint: { esbuild: 17_250, vite: 16_750 },
  parseEdtf: { esbuild: 1_540, vite: 1_510 },
};

/** Elements that another draws with. */
const PARTS = { 'conflict-explainer': ['casualty-badge', 'conflict-timeline', 'statement-card'] };

for (const [bundler, bundle] of Object.entries(BUNDLERS))
  describe(`with ${bundler}`, () => {
    const holds = (what, { brotli }) => {
      const ceiling = CEILINGS[what][bundler];
      assert.ok(brotli <= ceiling, `${what}: ${brotli} bytes, ${ceiling} allowed`);
    };
    const elementsIn = ({ modules }) => [
      ...new Set(modules.flatMap((path) => /\bsrc\/components\/([^/]+)\//.exec(path)?.[1] ?? [])),
    ];
    const linterIn = ({ modules }) => modules.filter((path) => /\bsrc\/(explainer\/lint|base\/linter)\b/.test(path));

    for (const tag of tags)
      it(`<${tag}> comes without the elements that it has no use for, and without the linter`, async () => {
        const whole = await bundle(`import 'explainer-elements/define/${tag}.js';`);
        assert.deepEqual(elementsIn(whole).sort(), [tag, ...(PARTS[tag] ?? [])].sort());
        assert.deepEqual(linterIn(whole), []);
        assert.match(whole.code, new RegExp(`['"\`]${tag}['"\`]`));
        holds(tag, whole);
      });

    for (const tag of tags)
      it(`the class of <${tag}> registers nothing, and is nothing where nobody uses it`, async () => {
        const from = `'explainer-elements/components/${tag}.js'`;
        const className = tag.replace(/(^|-)(.)/g, (_, dash, letter) => letter.toUpperCase());
        const used = await bundle(`import { ${className} } from ${from}; globalThis.used = ${className};`);
        assert.deepEqual(elementsIn(used), [tag]);
        assert.deepEqual(
          used.modules.filter((path) => path.endsWith('/define.js')),
          [],
        );
        const unused = await bundle(`import { ${className} } from ${from};`);
        assert.deepEqual([unused.code.trim(), unused.modules], ['', []]);
      });

    it('the linter comes without Lit, without an element and without a catalogue', async () => {
      const whole = await bundle(`import { lint } from 'explainer-elements/explainer.js'; globalThis.used = lint;`);
      assert.deepEqual(
        whole.modules.filter((path) => !path.includes('dist/src/explainer/')).filter((path) => !isDateFns(path)),
        [],
      );
      holds('lint', whole);
    });

    it('dates come without the parser of documents', async () => {
      const whole = await bundle(
        `import { parseEdtf } from 'explainer-elements/explainer.js'; globalThis.used = parseEdtf;`,
      );
      assert.deepEqual(
        whole.modules.filter((path) => !isDateFns(path)),
        ['dist/src/explainer/edtf.js'],
      );
      holds('parseEdtf', whole);
    });
  });

const isDateFns = (path) => /\bnode_modules\/(date-fns|@date-fns)\//.test(path);

describe('`sideEffects` in package.json', () => {
  const modules = readdirSync(join(root, 'dist'), { recursive: true })
    .filter((path) => /^(src|locales)\/.*\.js$/.test(path))
    .map((path) => `./dist/${path}`);
  const named = (path) =>
    sideEffects.some((pattern) => new RegExp(`^${pattern.replace(/[.]/g, '\\.').replace(/\*/g, '[^/]+')}$`).test(path));

  /** What modules do to a world in which nobody has imported anything but Lit. */
  const effectsOf = (...paths) => {
    const script = `
      await import('lit');
      const before = new Set(Reflect.ownKeys(globalThis));
      const effects = [];
      customElements.define = (tag) => effects.push(tag);
      for (const method of ['info', 'warn', 'error']) console[method] = () => effects.push(method);
      for (const module of process.argv.slice(1)) await import(module);
      effects.push(...Reflect.ownKeys(globalThis).filter((key) => !before.has(key)).map(String));
      console.log(JSON.stringify(effects));`;
    const modules = paths.map((path) => pathToFileURL(join(root, path)).href);
    const argv = ['--input-type=module', '-e', script, '--', ...modules];
    return JSON.parse(execFileSync(process.execPath, argv, { encoding: 'utf8', cwd: root }));
  };

  it('names every module that registers an element, and each of them does', () => {
    const listed = modules.filter(named).sort();
    assert.deepEqual(listed, [
      ...tags.map((tag) => `./dist/src/components/${tag}/define.js`).sort(),
      './dist/src/index.js',
      './dist/src/page.js',
      './dist/src/server.js',
    ]);
    for (const tag of tags)
      assert.deepEqual(effectsOf(`./dist/src/components/${tag}/define.js`), [...(PARTS[tag] ?? []), tag]);
    for (const path of ['./dist/src/index.js', './dist/src/page.js', './dist/src/server.js'])
      assert.deepEqual(effectsOf(path).sort(), [...tags].sort());
  });

  it('leaves out only modules that do nothing when they are imported', () => {
    assert.deepEqual(effectsOf(...modules.filter((path) => !named(path))), []);
  });
});
