// Fails when custom-elements.json is not what the sources say.
import { readFileSync } from 'node:fs';
import { cli } from '@custom-elements-manifest/analyzer/cli.js';

const config = 'custom-elements-manifest.config.mjs';
const manifest = await cli({ argv: ['analyze', '--quiet', '--config', config], noWrite: true });
if (`${JSON.stringify(manifest, null, 2)}\n` !== readFileSync('custom-elements.json', 'utf8')) {
  console.error('custom-elements.json is not current: run `npm run manifest`.');
  process.exit(1);
}
console.log('custom-elements.json is current.');
