// The runners leave their counts in the file $TEST_COUNTS, one JSON object a line; `npm test` ends with the sums.
import { appendFileSync, existsSync, readFileSync } from 'node:fs';

export function addCounts(counts) {
  const file = process.env.TEST_COUNTS;
  if (file) appendFileSync(file, `${JSON.stringify(counts)}\n`);
}

export function countsLine(file) {
  const sums = { passed: 0, failed: 0, skipped: 0 };
  const lines = existsSync(file) ? readFileSync(file, 'utf8').split('\n').filter(Boolean) : [];
  for (const line of lines) {
    for (const [key, n] of Object.entries(JSON.parse(line))) sums[key] += n;
  }
  return `${sums.passed} passed, ${sums.failed} failed${sums.skipped ? `, ${sums.skipped} skipped` : ''}`;
}

if (process.argv[1] === import.meta.filename) console.log(countsLine(process.argv[2]));
