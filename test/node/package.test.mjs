// What `npm pack` would publish, after `npm run build`.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const { exports } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const [{ files }] = JSON.parse(execFileSync('npm', ['pack', '--dry-run', '--json'], { cwd: root, encoding: 'utf8' }));
const packed = new Set(files.map(({ path }) => path));
const tags = readdirSync(join(root, 'src/components'));

test('the package holds what it should', () => {
  const expected = [
    'CHANGELOG.md',
    'LICENSE',
    'README.md',
    'custom-elements.json',
    'dist/cli.js',
    'dist/explainer-elements-details.js',
    'dist/explainer-elements-linter.js',
    'dist/explainer-elements.js',
    'dist/explainer-elements.js.LEGAL.txt',
    'dist/explainer-elements.js.map',
    'dist/frame.js',
    'dist/locales/generated/ar.js',
    'dist/src/index.d.ts',
    'dist/embed.css',
    'dist/embed.js',
    'dist/src/index.js',
    'dist/types/react.d.ts',
    'dist/types/vue.d.ts',
    'dist/vscode.css-custom-data.json',
    'dist/vscode.html-custom-data.json',
    'dist/web-types.json',
    'package.json',
    'schema/explainer-1.schema.json',
    'themes/broadsheet.css',
  ];
  assert.deepEqual(
    expected.filter((path) => !packed.has(path)),
    [],
  );
});

test('the package holds nothing else', () => {
  const kinds = [
    /^dist\/(src|locales\/generated)\/[\w/.-]+\.(js|js\.map|d\.ts)$/,
    /^dist\/explainer-elements[\w.-]*\.(js|js\.map|js\.LEGAL\.txt)$/,
    /^dist\/(cli|embed|frame)\.js$/,
    /^dist\/embed\.(css|js\.map)$/,
    /^dist\/(vscode\.(html|css)-custom-data|web-types)\.json$/,
    /^dist\/types\/\w+\.d\.ts$/,
    /^themes\/\w+\.css$/,
    /^schema\/explainer-1\.schema\.json$/,
    /^(custom-elements\.json|package\.json|README\.md|CHANGELOG\.md|LICENSE)$/,
  ];
  assert.deepEqual(
    [...packed].filter((path) => !kinds.some((kind) => kind.test(path))),
    [],
  );
});

test('the package says nothing of the machine that built it', () => {
  for (const path of packed) {
    assert.ok(!readFileSync(join(root, path), 'utf8').includes(root), path);
  }
});

test('every export exists', () => {
  const targets = Object.values(exports).flatMap((target) =>
    typeof target === 'string' ? [target] : Object.values(target),
  );
  const themes = readdirSync(join(root, 'themes')).map((name) => name.replace(/\.css$/, ''));
  const paths = targets.flatMap((target) =>
    target.includes('*')
      ? (target.startsWith('./themes/') ? themes : tags).map((name) => target.replaceAll('*', name))
      : [target],
  );
  assert.deepEqual(
    paths.filter((path) => !packed.has(path.slice(2))),
    [],
  );
});

test('a new version goes to wherever else it stands, in a folder with a space in its name, too', () => {
  const folder = mkdtempSync(join(tmpdir(), 'a version '));
  const write = (name, content) => writeFileSync(join(folder, name), content);
  const read = (name) => readFileSync(join(folder, name), 'utf8');
  try {
    for (const name of ['scripts/version.mjs', 'src/version.ts']) cpSync(join(root, name), join(folder, name));
    write('package.json', '{"version": "3.2.1"}');
    write('package-lock.json', '{"version": "0.1.0", "packages": {"": {"version": "0.1.0"}}}');
    execFileSync(process.execPath, [join(folder, 'scripts/version.mjs')]);
    assert.match(read('src/version.ts'), /VERSION = '3\.2\.1';/);
    assert.deepEqual(JSON.parse(read('package-lock.json')), {
      version: '3.2.1',
      packages: { '': { version: '3.2.1' } },
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('the five elements are there', () => {
  assert.deepEqual(tags.sort(), [
    'casualty-badge',
    'conflict-explainer',
    'conflict-timeline',
    'language-switch',
    'statement-card',
  ]);
});

for (const tag of tags) {
  test(`the class of <${tag}> loads without a DOM and registers nothing`, async () => {
    const module = await import(`explainer-elements/components/${tag}.js`);
    assert.ok(Object.values(module).some((value) => typeof value === 'function'));
    assert.equal(customElements.get(tag), undefined); // Lit stands in for the registry
  });
}

test('the document can be read without a DOM', async () => {
  const { parse } = await import('explainer-elements/explainer.js');
  assert.equal(typeof parse, 'function');
});

test('the one file of a script tag needs no other', () => {
  const bundle = readFileSync(join(root, 'dist/explainer-elements.js'), 'utf8');
  assert.doesNotMatch(bundle, /\b(import|from)\s*"/);
});
