// dist/cli.js: the command `explainer-elements` as one file that needs no other and no package.
import { chmodSync, existsSync, readFileSync } from 'node:fs';
import { build } from 'esbuild';
import { styles } from './bundle/styles.mjs';

const LICENCES = ['LICENSE', 'LICENSE.md', 'LICENSE.txt'];

export async function buildCli(outfile = 'dist/cli.js') {
  const options = {
    entryPoints: ['cli/explainer-elements.ts'],
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    charset: 'utf8',
    // The other builds of the packages are not modules, and a bundler cannot look into them.
    mainFields: ['module', 'main'],
    legalComments: 'none',
    plugins: [styles],
    logLevel: 'warning',
  };
  const { metafile } = await build({ ...options, write: false, metafile: true });
  await build({ ...options, footer: { js: licencesOf(Object.keys(metafile.inputs)) } });
  chmodSync(outfile, 0o755);
}

/** The licences of the packages that modules come from; they ask to travel with the code. */
function licencesOf(modules) {
  const packages = new Set(modules.flatMap((path) => /^node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1] ?? []));
  const texts = [...packages].map((name) => {
    const path = LICENCES.map((file) => `node_modules/${name}/${file}`).find(existsSync);
    // Some packages only name theirs.
    const text = path
      ? readFileSync(path, 'utf8').trim()
      : JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')).license;
    return `${name}:\n\n${text}\n`;
  });
  return `/*\n${texts.join('\n').replaceAll('*/', '* /')}*/`;
}
