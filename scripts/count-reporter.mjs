// A reporter for @web/test-runner that adds what really ran to the counts that end `npm test`.
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
