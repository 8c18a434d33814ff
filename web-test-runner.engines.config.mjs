// @web/test-runner 1.0 wants Node 22 and would greet Node 20 with a wall of warnings. 0.20 with these launchers and
// puppeteer-core 24 drives all three engines: Chromium, Firefox over WebDriver BiDi, WebKitGTK over WebDriver.
import { chromeLauncher } from '@web/test-runner-chrome';
import puppeteer from 'puppeteer-core';
import { MissingBrowser, chromium, firefox, webkit } from './scripts/browsers.mjs';
import { webkitgtkLauncher } from './scripts/webkitgtk-launcher.mjs';
import { base, createPage, ZONES } from './web-test-runner.base.mjs';

const engines = [
  async () => chromeLauncher({ puppeteer, createPage, launchOptions: await chromium() }),
  async () => chromeLauncher({ puppeteer, launchOptions: { browser: 'firefox', ...firefox() } }),
  async () => webkitgtkLauncher(webkit()),
];

const browsers = [];
const missing = [];
for (const engine of engines) {
  try {
    browsers.push(await engine());
  } catch (error) {
    if (!(error instanceof MissingBrowser)) throw error;
    missing.push(error.message);
  }
}
if (missing.length > 0) {
  console.error(missing.join('\n'));
  if (process.env.ENGINES !== 'available') {
    console.error('To test with the engines that are here: ENGINES=available npm run test:engines');
    process.exit(1);
  }
}

/** Dates in Firefox on the clocks of the same zones as in `npm test`. */
function firefoxIn(zone) {
  const launchOptions = { browser: 'firefox', ...firefox(), env: { ...process.env, TZ: zone } };
  const launcher = chromeLauncher({ puppeteer, launchOptions });
  launcher.name = `Firefox, ${zone}`;
  return launcher;
}
const hasFirefox = !missing.some((message) => message.includes('Firefox'));

export default {
  ...base,
  groups: hasFirefox ? [{ name: 'dates', files: 'test/language/dates.test.ts', browsers: ZONES.map(firefoxIn) }] : [],
  // Media and accessibility-tree emulation are Chromium's alone; those tests run in `npm test`.
  files: [base.files, '!test/**/*.chromium.test.ts'],
  browsers,
};
