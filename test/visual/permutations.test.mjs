// The permutations stories, pixel by pixel, against the pictures beside this file. `npm run test:visual:update` draws
// those anew. The Chromium and the fonts come with the dependencies, so that every machine draws the same.
import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import puppeteer from 'puppeteer-core';
import { bundledChromium } from '../../scripts/browsers.mjs';
import { serve } from '../../scripts/server.mjs';

const INDEX = 'storybook-static/index.json';
const WIDTH = 1000;
/** Part of all pixels that may differ: what a rounding of half a pixel moves, and no letter. */
const TOLERANCE = 0.0005;
const UPDATE = Boolean(process.env.UPDATE_SCREENSHOTS);

assert.ok(existsSync(INDEX), 'Storybook is not built: run `npm run build-storybook` first.');
const stories = Object.values(JSON.parse(readFileSync(INDEX, 'utf8')).entries)
  .filter(({ type, id }) => type === 'story' && id.startsWith('elements-permutations--'))
  .map(({ id }) => id);
assert.ok(stories.length > 0, `${INDEX} has no permutations stories.`);

describe('permutations', () => {
  let server;
  let browser;
  let page;
  const folder = mkdtempSync(join(tmpdir(), 'visual-'));

  before(async () => {
    const { executablePath, env } = await bundledChromium();
    // No font of the machine: beside those of the stories there is the one that comes with this Chromium.
    const fonts = join(folder, 'fonts.conf');
    writeFileSync(
      fonts,
      `<fontconfig><dir>${join(dirname(executablePath), 'fonts')}</dir><cachedir>${folder}</cachedir></fontconfig>`,
    );
    server = await serve();
    browser = await puppeteer.launch({
      executablePath,
      env: { ...env, FONTCONFIG_FILE: fonts },
      args: ['--no-sandbox', '--disable-dev-shm-usage', '--font-render-hinting=none', '--disable-lcd-text'],
    });
    page = await browser.newPage();
  });

  after(async () => {
    await browser?.close();
    await server?.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  for (const story of stories)
    it(story, async () => {
      await page.setViewport({ width: WIDTH, height: 800 });
      await page.goto(`${server.url}storybook/iframe.html?id=${story}&viewMode=story`, { waitUntil: 'load' });
      await page.waitForSelector('body.sb-show-main');
      await page.waitForNetworkIdle({ idleTime: 300 });
      await page.evaluate(settled);
      compare(story, PNG.sync.read(Buffer.from(await page.screenshot({ fullPage: true }))));
    });
});

/**
 * In the page: every element of ours has drawn, their own among them, with fonts that are here, and frames on end leave
 * the page as long as it was. A busy machine is idle for as long as it waits for its processor.
 */
async function settled() {
  const within = (root) =>
    [...root.querySelectorAll('*')].flatMap((element) => [
      ...(element.updateComplete ? [element] : []),
      ...(element.shadowRoot ? within(element.shadowRoot) : []),
    ]);
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  let before = '';
  for (let same = 0; same < 5;) {
    const elements = within(document);
    await Promise.all([document.fonts.ready, ...elements.map((element) => element.updateComplete)]);
    await frame();
    const now = `${elements.length} ${document.documentElement.scrollHeight}`;
    same = elements.length && now === before ? same + 1 : 0;
    before = now;
  }
}

function compare(name, drawn) {
  const file = new URL(`${name}.png`, import.meta.url);
  if (UPDATE) return writeFileSync(file, PNG.sync.write(drawn, { colorType: 2, deflateLevel: 9 }));
  assert.ok(existsSync(file), `There is no ${name}.png: run \`npm run test:visual:update\`, and look at it.`);
  const { width, height, data } = PNG.sync.read(readFileSync(file));
  assert.deepEqual([drawn.width, drawn.height], [width, height], `${name} has another size`);
  const difference = new PNG({ width, height });
  const pixels = pixelmatch(data, drawn.data, difference.data, width, height);
  if (pixels <= width * height * TOLERANCE) return undefined;
  const seen = join(tmpdir(), `${name}.difference.png`);
  writeFileSync(seen, PNG.sync.write(difference));
  return assert.fail(
    `${pixels} pixels of ${name} differ; see ${seen}. Where that is meant: npm run test:visual:update`,
  );
}
