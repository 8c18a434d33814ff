import { chromeLauncher } from '@web/test-runner-chrome';
import { a11ySnapshotPlugin } from '@web/test-runner-commands/plugins';
import { chromium } from './scripts/browsers.mjs';
import { base } from './web-test-runner.base.mjs';

const launchOptions = await chromium();

/** No date may depend on where the reader is, so every test runs in two time zones, eleven and twelve hours apart. */
function chromiumIn(city, zone) {
  const launcher = chromeLauncher({ launchOptions: { ...launchOptions, env: { ...launchOptions.env, TZ: zone } } });
  launcher.name = `Chromium, ${city}`;
  return launcher;
}

export default {
  ...base,
  browsers: [chromiumIn('Los Angeles', 'America/Los_Angeles'), chromiumIn('Baku', 'Asia/Baku')],
  plugins: [...base.plugins, a11ySnapshotPlugin()],
  coverage: true,
  coverageConfig: {
    include: ['src/explainer/**/*.ts', 'src/language/**/*.ts'],
    reporters: ['text-summary', 'lcovonly'],
    threshold: { lines: 90 },
  },
};
