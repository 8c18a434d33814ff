// The elements on paper, on a page of a stranger, after `npm run build`.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import puppeteer from 'puppeteer-core';
import { chromium } from '../../scripts/browsers.mjs';
import { servePages } from '../support/pages.mjs';

const article = JSON.parse(
  readFileSync(new URL('../../examples/karabakh-2023/explainer.json', import.meta.url), 'utf8'),
);

/** What pages do on paper: no colours, no shadows, addresses after links, parts that are left out. */
const STYLE = `
  * { letter-spacing: 0.2em; text-transform: uppercase; white-space: pre; }
  @media print {
    *, *::before, *::after { background: transparent !important; box-shadow: none !important; color: #000 !important; text-shadow: none !important; }
    a[href]::after { content: ' (' attr(href) ')'; }
    details, .no-print { display: none !important; }
  }`;

const page = (lang) => `<!doctype html>
<html lang="${lang}" dir="${lang === 'ar' ? 'rtl' : 'ltr'}">
  <meta charset="utf-8">
  <title>A page of a stranger</title>
  <link rel="icon" href="data:,">
  <style>${STYLE}</style>
  <script type="module" src="/explainer-elements.js"></script>
  <casualty-badge src="/article.json#c1"></casualty-badge>
  <statement-card src="/article.json#s1"></statement-card>
  <conflict-timeline src="/article.json"></conflict-timeline>
  <casualty-badge class="no-print" src="/article.json#c1"></casualty-badge>
</html>`;

/** One of each element. */
const SAID = [
  '2 civilians killed',
  'called on civilians on Tuesday to leave',
  'Both the region and its name are in dispute.',
];

let browser;
let site;

before(async () => {
  browser = await puppeteer.launch(await chromium());
  site = await servePages({ '/en': page('en'), '/ar': page('ar'), '/article.json': article });
});

after(async () => {
  await browser?.close();
  await site?.stop();
});

/** A page with all that its elements draw. */
async function opened(path) {
  const tab = await browser.newPage();
  await tab.goto(site.url + path);
  await tab.evaluate(async () => {
    for (const each of window.document.querySelectorAll('casualty-badge, statement-card, conflict-timeline')) {
      await customElements.whenDefined(each.localName);
      await each.updateComplete;
    }
  });
  return tab;
}

describe('a page of a stranger on paper', () => {
  it('has the elements whole, in their own letters', async () => {
    const tab = await opened('/en');
    const pdf = await getDocument({ data: await tab.pdf(), verbosity: 0 }).promise;
    await tab.close();
    const texts = [];
    for (let i = 1; i <= pdf.numPages; i++) {
      const { items } = await (await pdf.getPage(i)).getTextContent();
      texts.push(...items.map(({ str }) => str));
    }
    const text = texts.join(' ').replace(/\s+/g, ' ');
    for (const said of SAID) assert.ok(text.includes(said), `${said} is not in: ${text.slice(0, 600)}`);
    assert.equal(text.split(SAID[0]).length, 2, 'what the page leaves out is left out');
  });

  it('unfolds what is folded, in Arabic too', async () => {
    const tab = await opened('/ar');
    await tab.emulateMediaType('print');
    const folded = await tab.evaluate(() =>
      [
        ...window.document.querySelector('conflict-timeline').shadowRoot.querySelectorAll('details:not([open]) > p'),
      ].map((each) => [each.getBoundingClientRect().height > 0, getComputedStyle(each).letterSpacing]),
    );
    assert.ok(folded.length > 0);
    assert.deepEqual([...new Set(folded.map(String))], ['true,normal']);
    await tab.close();
  });
});
