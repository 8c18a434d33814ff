// Reporters that add what really ran to the counts that end `npm test`: one for @web/test-runner, one for node:test.
import { addCounts } from './counts.mjs';

export function countReporter() {
  return {
    stop({ sessions }) {
      const counts = { passed: 0, failed: 0, skipped: 0 };
      for (const session of sessions) {
        const before = counts.failed;
        countSuite(session.testResults, counts);
        // A file that does not load, or throws outside a test, has failed without a failed test.
        if (!session.passed && counts.failed === before) counts.failed++;
      }
      addCounts(counts);
    },
  };
}

function countSuite(suite, counts) {
  for (const test of suite?.tests ?? []) counts[test.skipped ? 'skipped' : test.passed ? 'passed' : 'failed']++;
  for (const child of suite?.suites ?? []) countSuite(child, counts);
}

// node:test ends with a summary in diagnostics such as "pass 12".
export default async function* nodeCountReporter(events) {
  const summary = {};
  for await (const { type, data } of events) {
    const [, key, n] = (type === 'test:diagnostic' && data.message.match(/^(\w+) (\d+)$/)) || [];
    if (key) summary[key] = Number(n);
  }
  const { pass = 0, fail = 0, cancelled = 0, skipped = 0, todo = 0 } = summary;
  addCounts({ passed: pass, failed: fail + cancelled, skipped: skipped + todo });
  yield '';
}
