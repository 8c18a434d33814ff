// `npm test`: everything that must hold, in the order in which it is quickest to hear that it does not.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { countsLine } from './counts.mjs';

const STEPS = {
  typecheck: 'Types',
  lint: 'Lint',
  'check:format': 'Format',
  'check:unused': 'Unused code and dependencies',
  'check:tokens': 'Design tokens',
  'check:manifest': 'Manifest',
  'check:messages': 'Messages',
  'check:docs': 'Documentation of the format',
  build: 'Build and size',
  'check:sizes': 'Sizes in the README',
  'check:package': 'Package',
  'test:node': 'Tests in Node',
  'test:browser': 'Tests in Chromium, in four time zones',
};

if (!process.env.TEST_COUNTS) {
  const folder = mkdtempSync(join(tmpdir(), 'counts-'));
  process.env.TEST_COUNTS = join(folder, 'counts');
  process.on('exit', () => rmSync(folder, { recursive: true }));
}

for (const [script, title] of Object.entries(STEPS)) {
  console.log(`\n━━ ${title}`);
  const start = Date.now();
  const { status } = spawnSync('npm', ['run', '--silent', script], { stdio: 'inherit' });
  console.log(`━━ ${title}: ${status === 0 ? 'ok' : 'FAILED'}, ${((Date.now() - start) / 1000).toFixed(1)} s`);
  if (status !== 0) {
    process.exitCode = 1;
    break;
  }
}
console.log(`\n${countsLine(process.env.TEST_COUNTS)}`);
