import { chromeLauncher } from '@web/test-runner-chrome';
import { a11ySnapshotPlugin } from '@web/test-runner-commands/plugins';
import { chromium } from './scripts/browsers.mjs';
import { base, createPage, ZONES } from './web-test-runner.base.mjs';

const launchOptions = await chromium();

/** No date may depend on where the reader is: every test runs on the clocks of four zones, a day and half an hour apart. */
const browsers = ZONES.map((zone) => {
  const launcher = chromeLauncher({
    createPage,
    launchOptions: { ...launchOptions, env: { ...launchOptions.env, TZ: zone } },
  });
  launcher.name = `Chromium, ${zone}`;
  return launcher;
});

/** What is Chromium's alone, how things look, and whether they are accessible know nothing of time: one zone is enough. */
const TIMELESS = ['test/**/*.chromium.test.ts', 'test/stories.test.ts'];

export default {
  ...base,
  files: [base.files, ...TIMELESS.map((files) => `!${files}`)],
  groups: [{ name: 'timeless', files: TIMELESS, browsers: [browsers[0]] }],
  browsers,
  plugins: [...base.plugins, a11ySnapshotPlugin()],
  coverage: true,
  coverageConfig: {
    include: ['src/explainer/**/*.ts', 'src/language/**/*.ts'],
    reporters: ['text-summary', 'lcovonly'],
    threshold: { lines: 90 },
  },
};
