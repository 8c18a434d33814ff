// What who installs the package meets: packs it once, as `npm publish` would, and has publint, attw and a look at its
// imports judge the file. Needs `npm run build` before it, and no network.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import ts from 'typescript';

/** What the types of frameworks import: whoever imports those has it. */
const FRAMEWORKS = ['preact', 'react', 'solid-js', 'svelte', 'vue'];
const ATTW = 'node_modules/@arethetypeswrong/cli/dist/index.js';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
const manifest = JSON.parse(readFileSync('package.json', 'utf8'));
const folder = mkdtempSync(join(tmpdir(), 'package-'));
try {
  const [{ filename, files }] = JSON.parse(
    execFileSync('npm', ['pack', '--ignore-scripts', '--json', '--pack-destination', folder], { encoding: 'utf8' }),
  );
  const tarball = join(folder, filename);
  const packed = files.map(({ path }) => path);

  const faults = [
    ...(await publintOf(tarball)).map((fault) => `publint: ${fault}`),
    ...attwOf(tarball, entrypointsIn(packed)).map((fault) => `attw: ${fault}`),
    ...undeclaredIn(packed),
  ];
  if (faults.length) {
    console.error(`${faults.join('\n')}\n\nThe package has ${faults.length} faults.`);
    process.exitCode = 1;
  } else console.log(`The package of ${packed.length} files is what it says.`);
} finally {
  rmSync(folder, { recursive: true });
}

async function publintOf(tarball) {
  const { buffer } = new Uint8Array(readFileSync(tarball));
  const { messages } = await publint({ pack: { tarball: buffer }, strict: true });
  return messages.map((message) => `${message.type}: ${formatMessage(message, manifest, { color: false })}`);
}

/** Every entry that has types, those that an export names with a star one by one; a style sheet or JSON has none. */
function entrypointsIn(packed) {
  return Object.entries(manifest.exports).flatMap(([key, target]) => {
    if (!target.types) return [];
    if (!key.includes('*')) return [key];
    const [first, ...rest] = target.types
      .slice(2)
      .split('*')
      .map((part) => part.replace(/[.]/g, '\\.'));
    const pattern = new RegExp(`^${first}([^/]+)${rest.join('\\1')}$`);
    const names = packed.flatMap((path) => pattern.exec(path)?.[1] ?? []);
    return names.length ? names.map((name) => key.replace('*', name)) : [key];
  });
}

/** Are the types wrong? Asked for ES modules, which are all there is. */
function attwOf(tarball, entrypoints) {
  const options = ['--profile', 'esm-only', '--no-definitely-typed', '--format', 'json'];
  const { stdout, stderr } = spawnSync(process.execPath, [ATTW, tarball, ...options, '--entrypoints', ...entrypoints], {
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  });
  if (!stdout.startsWith('{')) return [`it did not run: ${stderr || stdout}`];
  const { analysis, problems = {} } = JSON.parse(stdout);
  if (!analysis?.types) return ['the package has no types'];
  const checked = Object.keys(analysis.entrypoints);
  return [
    ...entrypoints.filter((entry) => !checked.includes(entry)).map((entry) => `${entry} was not checked`),
    ...Object.values(problems)
      .flat()
      // How Node’s modules (from a module) and bundlers resolve; the others cannot load a package of modules alone.
      .filter(({ resolutionKind: how }) => !how || how === 'node16-esm' || how === 'bundler')
      .map(({ kind, entrypoint = '', resolutionKind = '', ...more }) =>
        [kind, entrypoint, resolutionKind, more.fileName, more.moduleSpecifier].filter(Boolean).join(', '),
      ),
  ];
}

/** Packages that the modules or their types import without asking npm for them: they are there only by luck. */
function undeclaredIn(packed) {
  const { name: own, dependencies = {}, peerDependencies = {} } = manifest;
  const declared = [own, ...Object.keys(dependencies), ...Object.keys(peerDependencies)];
  const has = (names, specifier) => names.some((each) => specifier === each || specifier.startsWith(`${each}/`));
  const isNode = (specifier) => builtinModules.includes(specifier.replace(/^node:/, ''));
  return packed
    .filter((path) => /\.d\.ts$|^dist\/.*\.js$/.test(path))
    .flatMap((path) => {
      const { importedFiles } = ts.preProcessFile(readFileSync(path, 'utf8'), true, true);
      const names = new Set(importedFiles.map(({ fileName }) => fileName).filter((name) => /^[@a-z]/.test(name)));
      return [...names]
        .filter(
          (name) =>
            !isNode(name) && !has(path.startsWith('dist/types/') ? [...declared, ...FRAMEWORKS] : declared, name),
        )
        .map((name) => `${path} imports ${name}, which is no dependency in package.json`);
    });
}
