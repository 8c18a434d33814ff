// Pictures of pages and stories in {ar, en} × {phone, desktop} × {light, dark}, for whoever looks at what they made:
//   npm run screenshots -- [--out folder] [page.html | story-id …]
// Without a name: the article and every story. Stories come from `npm run build-storybook`.
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import puppeteer from 'puppeteer-core';
import { chromium } from './browsers.mjs';
import { serve } from './server.mjs';

const WIDTHS = [390, 1280];
const INDEX = 'storybook-static/index.json';

const { values, positionals } = parseArgs({
  options: { out: { type: 'string', default: 'screenshots' } },
  allowPositionals: true,
});
const names = positionals.length > 0 ? positionals : ['examples/karabakh-2023/index.html', ...stories()];
mkdirSync(values.out, { recursive: true });

const server = await serve();
const browser = await puppeteer.launch(await chromium());
const page = await browser.newPage();
page.on('pageerror', (error) => console.error(error.message));
for (const name of names) {
  for (const width of WIDTHS) {
    for (const theme of ['light', 'dark']) {
      for (const language of ['ar', 'en']) await shoot(name, { width, theme, language });
    }
  }
}
await browser.close();
process.exit();

async function shoot(name, { width, theme, language }) {
  await page.setViewport({ width, height: 800 });
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]);
  const isPage = name.includes('.html');
  const path = isPage
    ? name
    : `storybook/iframe.html?id=${name}&viewMode=story&globals=language:${language};theme:${theme}`;
  const response = await page.goto(server.url + path, { waitUntil: 'load' });
  if (response.status() >= 400) throw new Error(`${path}: ${response.status()}`);
  if (isPage) {
    await page.evaluate((lang) => {
      const part = document.querySelector('main [lang]') ?? document.querySelector('main') ?? document.documentElement;
      Object.assign(part, { lang, dir: lang === 'ar' ? 'rtl' : 'ltr' });
    }, language);
  } else {
    await page.waitForSelector('body:is(.sb-show-main, .sb-show-errordisplay, .sb-show-nopreview)');
    if (!(await page.$('body.sb-show-main'))) throw new Error(`${name} cannot be shown`);
  }
  await page.waitForNetworkIdle({ idleTime: 200 });
  await page.evaluate(() => document.fonts.ready);
  const file = join(values.out, `${name.replaceAll('/', '-')}.${language}.${width}.${theme}.png`);
  await page.screenshot({ path: file, fullPage: true });
  console.log(file);
}

function stories() {
  if (!existsSync(INDEX)) return [];
  const { entries } = JSON.parse(readFileSync(INDEX, 'utf8'));
  return Object.values(entries)
    .filter(({ type }) => type === 'story')
    .map(({ id }) => id);
}
