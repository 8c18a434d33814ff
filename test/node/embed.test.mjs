// What the command prints, on pages with the loader: nothing moves, and a strict policy has nothing to mind.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import puppeteer from 'puppeteer-core';
import { chromium } from '../../scripts/browsers.mjs';
import { servePages } from '../support/pages.mjs';

const { renderForm } = await import('../../dist/src/forms/index.js');

const article = JSON.parse(
  readFileSync(new URL('../../examples/karabakh-2023/explainer.json', import.meta.url), 'utf8'),
);
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src data:; require-trusted-types-for 'script'; trusted-types lit-html";
const FORMS = ['tag', 'html', 'link'];
const PARTS = {
  'conflict-timeline': {},
  'statement-card': { item: 's1' },
  'casualty-badge': { item: 'c1' },
};
const DRAWN = {
  ar: { 'conflict-timeline': '19 سبتمبر 2023', 'statement-card': 'وزارة الدفاع', 'casualty-badge': 'جيجام ستيبانيان' },
  en: { 'conflict-timeline': '19 September 2023', 'statement-card': 'Defence', 'casualty-badge': 'Gegham Stepanyan' },
};

/** What is wider than a phone. */
const MEDIA = {
  lang: 'en',
  events: [
    {
      date: '2021-03-01',
      title: { en: 'The harbour opens', ar: 'الميناء يفتح أبوابه' },
      media: [
        { type: 'image', url: 'https://example.org/a.svg', alt: 'A map', width: 1200, height: 800 },
        { type: 'video', url: 'https://example.org/b.webm', width: 640, height: 360 },
        { type: 'audio', url: 'https://example.org/c.mp3' },
      ],
    },
  ],
};

/** A heading and texts beside events. */
const BOXES = {
  tag: (list) =>
    `<conflict-timeline><h2>Heading</h2><p>Above</p>${list.replace('class="conflict-timeline" ', '')}<p>Below</p></conflict-timeline>`,
  box: (list) =>
    `<div class="conflict-timeline"><h2>Heading</h2><p>Above</p>${list.replace('class="conflict-timeline" ', '')}<p>Below</p></div>`,
};

const page = (lang, body) => `<!doctype html>
<html lang="${lang}" dir="${lang === 'ar' ? 'rtl' : 'ltr'}">
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width">
  <title>News</title>
  <link rel="icon" href="data:,">
  <link rel="stylesheet" href="/embed.css">
  <script async src="/embed.js"></script>
  <p>Before</p>
  ${body}
  <p id="after">After</p>
</html>`;

let browser;
let site;

before(async () => {
  const pages = { '/article.json': article };
  for (const lang of ['ar', 'en'])
    for (const form of FORMS)
      for (const [element, options] of Object.entries(PARTS)) {
        const src = form === 'tag' ? '/article.json' : undefined;
        const pasted = await renderForm(form, article, { ...options, element, lang, src, url: '/whole' });
        pages[`/${lang}/${form}/${element}`] = page(lang, pasted);
      }
  for (const lang of ['ar', 'en']) {
    const [html, fallback] = await Promise.all(
      ['html', 'fallback'].map((form) => renderForm(form, MEDIA, { element: 'conflict-timeline', lang })),
    );
    const marked = html.replace('class="conflict-timeline"', 'data-explainer="conflict-timeline"');
    for (const [form, body] of Object.entries({ html, fallback, marked }))
      pages[`/${lang}/${form}/media`] = page(lang, body);
  }
  for (const [lang, list] of Object.entries({
    ar: await renderForm('html', article, { element: 'conflict-timeline', lang: 'ar' }),
    en: await renderForm('html', article, { element: 'conflict-timeline', lang: 'en' }),
  }))
    for (const [name, box] of Object.entries(BOXES)) pages[`/${lang}/${name}`] = page(lang, box(list));
  const fallbacks = Object.entries(PARTS).map(([element, options]) =>
    renderForm('fallback', article, { ...options, element, src: '/article.json' }),
  );
  pages['/fallback'] = page(
    'en',
    `<style>article > * { max-width: 20em; margin-inline: auto }</style>
    <article>${(await Promise.all(fallbacks)).join('')}</article>
    <p><casualty-badge variant="compact">2 killed</casualty-badge></p>`,
  );
  pages['/cards'] = page(
    'en',
    `<statement-card data-src="/article.json#s1"></statement-card>
    <statement-card data-src="/article.json#s1">Statement: <bdi><a href="/article.json">article.json</a></bdi></statement-card>
    ${await fallbacks[1]}`,
  );
  pages['/script'] = page(
    'en',
    '<conflict-timeline><ol><li>19 September 2023: Talks begin</li></ol></conflict-timeline>',
  ).replace('<script async src="/embed.js">', '<script type="module" src="/explainer-elements.js">');
  pages['/elsewhere'] = page(
    'en',
    '<casualty-badge killed="2" claimant="Dara Monitor" as-of="2021-03-04" status="unverified"></casualty-badge>',
  ).replace('/embed.js', 'https://cdn.example/v1/embed.js?from=/news/');
  pages['/named'] = page(
    'en',
    `<img name="currentScript" src="https://elsewhere.example/a.png" alt="">
    <casualty-badge killed="2" claimant="Dara Monitor" as-of="2021-03-04" status="unverified"></casualty-badge>`,
  );
  pages['/short'] = page(
    'en',
    '<ol class="conflict-timeline"><li>2020-09-27: <strong>Fighting begins</strong> — Reuters</li></ol>',
  );
  pages['/terms'] = page(
    'en',
    `<p><a href="https://news.example/war#conflict-timeline">The war</a></p>
    <dl><dt>2020-09-27</dt><dd><strong>Fighting begins</strong> — Reuters</dd></dl>`,
  );
  pages['/links'] = page(
    'en',
    `<p>Read of <a href="#casualty-badge">those who died</a>.</p><ul><li>War</li></ul>
    <p><a href="https://news.example/war#casualty-badge">Figures</a></p><ul><li>Killed: 2</li></ul>
    <p><a href="https://news.example/war#statement-card">Words</a></p><blockquote>“No.”</blockquote>
    <p><a href="#conflict-timeline">The war</a></p><ol><li>2020-09-27: Fighting begins</li></ol>
    <h2 id="casualty-badge">Those who died</h2>`,
  );
  const badge = await renderForm('html', article, { ...PARTS['casualty-badge'], lang: 'en' });
  pages['/marked'] = page('en', badge.replace('class="casualty-badge"', 'data-explainer="casualty-badge"'));
  browser = await puppeteer.launch(await chromium());
  site = await servePages(pages, { 'content-security-policy': POLICY });
});

after(async () => {
  await browser?.close();
  await site?.stop();
});

it('brings elements from another host, whose scripts the page may run and not read', async () => {
  const here = await browser.newPage();
  await here.setBypassCSP(true);
  await here.setRequestInterception(true);
  here.on('request', (request) => {
    const [, file] = /^https:\/\/cdn\.example\/v1\/([\w-]+\.js)/.exec(request.url()) ?? [];
    if (!file) return request.continue();
    return request.respond({
      contentType: 'text/javascript',
      headers: { 'access-control-allow-origin': '*' },
      body: readFileSync(new URL(`../../dist/${file}`, import.meta.url), 'utf8'),
    });
  });
  await here.goto(`${site.url}/elsewhere`);
  await here.waitForFunction(() =>
    document.querySelector('casualty-badge').shadowRoot?.textContent.includes('2 people killed'),
  );
  await here.close();
});

it('brings elements from beside it where what authors wrote takes the name of its script', async () => {
  const here = await browser.newPage();
  const asked = [];
  here.on('request', (request) => asked.push(request.url()));
  await here.goto(`${site.url}/named`);
  await here.waitForFunction(() =>
    document.querySelector('casualty-badge').shadowRoot?.textContent.includes('2 people killed'),
  );
  assert.deepEqual(
    asked.filter((url) => url.startsWith('https://elsewhere.example/') && url.endsWith('.js')),
    [],
  );
  await here.close();
});

for (const path of ['/script', '/en/html/conflict-timeline'])
  it(`keeps the HTML where the browser adopts no style sheets: ${path}`, async () => {
    const here = await browser.newPage();
    const failed = new Promise((resolve) => here.on('pageerror', resolve));
    await here.evaluateOnNewDocument(() => {
      window.CSSStyleSheet = class {
        constructor() {
          throw new TypeError('Illegal constructor');
        }
      };
    });
    await here.goto(site.url + path);
    assert.equal((await failed).message, 'Illegal constructor');
    assert.deepEqual(
      await here.evaluate(() => [
        document.querySelector('ol').checkVisibility(),
        document.querySelector('conflict-timeline')?.shadowRoot ?? null,
      ]),
      [true, null],
    );
    await here.close();
  });

/**
 * A page whose later files come only when all has been painted that was there before.
 * @param sheet when its style sheet comes, after `HTML`, which it is in, or after the `loader`
 */
async function opened(path, width, sheet = 'HTML') {
  const tab = await browser.newPage();
  const faults = [];
  tab.on('pageerror', ({ message }) => faults.push(message));
  await tab.setViewport({ width, height: 800 });
  await tab.evaluateOnNewDocument(() => {
    window.shifts = [];
    window.violations = [];
    new PerformanceObserver((list) => window.shifts.push(...list.getEntries())).observe({ type: 'layout-shift' });
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, sample }) =>
      window.violations.push(`${violatedDirective} ${sample}`),
    );
  });
  const held = [];
  await tab.setRequestInterception(true);
  let isPainted = false;
  let late;
  tab.on('request', (request) => {
    const isLater = /explainer-elements|\.json/.test(request.url());
    if (sheet === 'loader' && request.url().endsWith('.css')) late = request;
    else if (isPainted || !isLater) void request.continue();
    else held.push(request);
    // The loader has run when it asks for more.
    if (late && isLater) late = void late.continue();
  });
  await tab.goto(site.url + path);
  await tab.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length);
  isPainted = true;
  for (const request of held) void request.continue();
  return { tab, faults };
}

/** What moved and what was forbidden on a page, until an element that says these words has been drawn. */
async function becoming(path, width, element, words, sheet) {
  const { tab, faults } = await opened(path, width, sheet);
  await tab.waitForFunction(
    (name, text) => document.querySelector(name)?.shadowRoot?.textContent.includes(text),
    {},
    element,
    words,
  );
  // Shifts of a frame are told after it.
  const seen = await tab.evaluate(async (name) => {
    await document.querySelector(name).updateComplete;
    for (let frames = 0; frames < 3; frames++) await new Promise(requestAnimationFrame);
    return { shifts: window.shifts.map(({ value }) => value), violations: window.violations };
  }, element);
  return { tab, seen: { ...seen, faults } };
}

for (const lang of ['ar', 'en'])
  for (const form of FORMS)
    describe(`${form}, on a slow connection, in ${lang}`, () => {
      for (const element of Object.keys(PARTS))
        for (const width of [360, 1280])
          it(`becomes a ${element} and moves nothing, ${width} pixels wide`, async () => {
            const { tab, seen } = await becoming(`/${lang}/${form}/${element}`, width, element, DRAWN[lang][element]);
            assert.deepEqual(seen, { shifts: [], violations: [], faults: [] });
            await tab.close();
          });
    });

it('moves nothing where the loader comes before the style sheet', async () => {
  const element = 'statement-card';
  const { tab, seen } = await becoming(`/ar/html/${element}`, 360, element, DRAWN.ar[element], 'loader');
  assert.deepEqual(seen, { shifts: [], violations: [], faults: [] });
  await tab.close();
});

for (const lang of ['ar', 'en'])
  for (const box of Object.keys(BOXES))
    it(`moves no heading and no text above the events of a ${box}, in ${lang}, and shows them`, async () => {
      const element = 'conflict-timeline';
      const { tab, seen } = await becoming(`/${lang}/${box}`, 360, element, DRAWN[lang][element]);
      assert.deepEqual(seen, { shifts: [], violations: [], faults: [] });
      const texts = await tab.$$eval('h2, h2 + p, conflict-timeline > p:last-child', (nodes) =>
        nodes.map((node) => `${node.textContent} ${node.checkVisibility()}`),
      );
      assert.deepEqual(texts, ['Heading true', 'Above true', 'Below true']);
      await tab.close();
    });

for (const [name, path, element, words] of [
  ['HTML that has a mark in place of its class', '/marked', 'casualty-badge', DRAWN.en['casualty-badge']],
  ['terms after a link', '/terms', 'conflict-timeline', '27 September 2020'],
])
  it(`moves nothing where it makes a ${element} of ${name}`, async () => {
    const { tab, seen } = await becoming(path, 1280, element, words);
    assert.deepEqual(seen, { shifts: [], violations: [], faults: [] });
    await tab.close();
  });

it('keeps no room that nobody would see go: of what ends below the screen, and none on paper', async () => {
  const { tab } = await opened('/en/html/conflict-timeline', 1280);
  await tab.waitForFunction(() => {
    const timeline = document.querySelector('conflict-timeline');
    return timeline?.shadowRoot && getComputedStyle(timeline).minBlockSize === '0px';
  });
  assert.ok(await tab.$eval('conflict-timeline', (timeline) => timeline.getBoundingClientRect().top < innerHeight));
  assert.deepEqual(await tab.evaluate(() => window.shifts.map(({ value }) => value)), []);
  await tab.close();

  const short = await browser.newPage();
  await short.setViewport({ width: 1280, height: 800 });
  await short.goto(`${site.url}/short`);
  await short.waitForFunction(() => document.querySelector('conflict-timeline')?.shadowRoot?.querySelector('ol'));
  const room = () => short.$eval('conflict-timeline', (timeline) => getComputedStyle(timeline).minBlockSize);
  assert.equal(await room(), '800px');
  await short.emulateMediaType('print');
  assert.equal(await room(), '0px');
  await short.close();
});

it('keeps images, films and sounds in the column of the text where no script runs', async () => {
  const tab = await browser.newPage();
  await tab.setJavaScriptEnabled(false);
  await tab.setBypassCSP(true);
  await tab.setRequestInterception(true);
  const image = { contentType: 'image/svg+xml', body: '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 3 2"/>' };
  tab.on('request', (request) => void (/\.svg$/.test(request.url()) ? request.respond(image) : request.continue()));
  await tab.setViewport({ width: 390, height: 800 });
  const seen = 'img, video, audio';
  for (const lang of ['ar', 'en'])
    for (const form of ['html', 'fallback', 'marked']) {
      await tab.goto(`${site.url}/${lang}/${form}/media`);
      const boxes = await tab.$$eval(seen, (all) =>
        all.map((each) => [each.localName, each.offsetWidth, each.offsetHeight]),
      );
      // Of 390: margins of the page, of a list and of a figure.
      assert.deepEqual(boxes, [
        ['img', 254, 169],
        ['video', 254, 143],
        ['audio', 254, 54],
      ]);
      assert.equal(await tab.evaluate(() => document.documentElement.scrollWidth), 390);
    }
  await tab.close();
});

it('keeps what is inside a tag in its column where no script runs', async () => {
  const tab = await browser.newPage();
  await tab.setJavaScriptEnabled(false);
  await tab.setBypassCSP(true);
  await tab.setViewport({ width: 1280, height: 800 });
  await tab.goto(`${site.url}/fallback`);
  const boxes = await tab.$$eval('article > *, p > casualty-badge', (all) =>
    all.map((box) => [box.localName, getComputedStyle(box).display, box.offsetWidth]),
  );
  assert.deepEqual(boxes.slice(0, -1), [
    ['conflict-timeline', 'block', 320],
    ['statement-card', 'block', 320],
    ['casualty-badge', 'block', 320],
  ]);
  assert.equal(boxes.at(-1)[1], 'inline');
  await tab.close();
});

it('keeps more room for a card of which nobody has seen more than a link', async () => {
  const tab = await browser.newPage();
  await tab.setRequestInterception(true);
  tab.on('request', (request) => void (/\.js/.test(request.url()) ? request.abort() : request.continue()));
  await tab.setViewport({ width: 1280, height: 800 });
  await tab.goto(`${site.url}/cards`);
  const heights = await tab.$$eval('statement-card', (all) => all.map((card) => getComputedStyle(card).minBlockSize));
  assert.deepEqual(heights, ['288px', '288px', '240px']);
  await tab.close();
});

it('keeps room after links, but none after one to a place on the page, and none on paper, where no script comes', async () => {
  const tab = await browser.newPage();
  await tab.setRequestInterception(true);
  tab.on('request', (request) => void (/\.js/.test(request.url()) ? request.abort() : request.continue()));
  await tab.setViewport({ width: 1280, height: 800 });
  await tab.goto(`${site.url}/links`);
  const rooms = () => tab.$$eval('p + :not(p)', (all) => all.map((list) => getComputedStyle(list).minBlockSize));
  assert.deepEqual(await rooms(), ['0px', '384px', '240px', '800px']);
  await tab.emulateMediaType('print');
  assert.deepEqual(await rooms(), ['0px', '0px', '0px', '0px']);
  await tab.close();
});
