// What the two runs share: `npm test` (Chromium in four time zones) and `npm run test:engines` (three engines).
import { fileURLToPath } from 'node:url';
import { defaultReporter } from '@web/test-runner';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { countReporter } from './scripts/count-reporter.mjs';

/** IANA zones that the tests run in: behind and ahead of UTC, across the date line, and one of half an hour. */
export const ZONES = ['America/Los_Angeles', 'America/St_Johns', 'Asia/Baku', 'Pacific/Auckland'];

/**
 * A page for one file of tests after the other, each with a history of its own: Chromium keeps fifty entries, and with
 * that many goes back to other pages than those before.
 */
export async function createPage({ context }) {
  const page = await context.newPage();
  const devtools = await page.createCDPSession();
  page.on('load', () => {
    if (page.url() === 'about:blank') void devtools.send('Page.resetNavigationHistory');
  });
  return page;
}

export const base = {
  files: 'test/**/*.test.ts',
  nodeResolve: true,
  concurrency: 1,
  testFramework: { config: { timeout: '20000' } },
  browserStartTimeout: 60_000,
  testsStartTimeout: 60_000,
  testsFinishTimeout: 240_000,
  plugins: [
    // `esnext` keeps `with { type: 'json' }`: the browsers import JSON themselves.
    esbuildPlugin({
      ts: true,
      target: 'esnext',
      tsconfig: fileURLToPath(new URL('tsconfig.json', import.meta.url)),
    }),
  ],
  testRunnerHtml: (testFramework) => `<!doctype html>
<html>
  <head>
    <meta charset="utf-8">
    <script src="/test/support/strict.js"></script>
    <script type="module" src="${testFramework}"></script>
  </head>
  <body></body>
</html>`,
  // What is said of Lit, and of documents that are as small as a test needs them.
  filterBrowserLogs: ({ args }) => !/^Lit is in dev mode|^<[\w-]+> editorial rules:/.test(String(args[0])),
  reporters: [defaultReporter(), countReporter()],
};
