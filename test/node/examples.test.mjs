// The example projects, after `npm run build`: each built by its own script, without a network, and read in Chromium.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import puppeteer from 'puppeteer-core';
import { chromium } from '../../scripts/browsers.mjs';
import { copyExamples, open, serveFolder } from '../support/examples.mjs';

const EXAMPLES = ['plain-html', 'react', 'vue', 'eleventy'];
const LANGUAGES = {
  ar: {
    direction: 'rtl',
    path: '',
    headline: 'ناغورني كاراباخ: العملية العسكرية الأذربيجانية وما قيل عنها',
    claim: ['مقتل مدنيَّين اثنين', 'إصابة 11 شخصًا', 'بحسب جيجام ستيبانيان', 'نقلًا عن رويترز'],
    // The second as only the elements write it, so that they have drawn.
    events: ['27 سبتمبر 2020', '9 أو 10 نوفمبر 2020', '19 سبتمبر 2023'],
    quotation: '«السبيل الوحيد لتحقيق السلام',
    others: /Machine translation|2 civilians|19 September/,
  },
  en: {
    direction: 'ltr',
    path: 'en/',
    headline: 'Nagorno-Karabakh: Azerbaijan’s military operation and what was said about it',
    claim: ['2 civilians killed', '11 people injured', 'ccording to Gegham Stepanyan', 'ia Reuters'],
    events: ['27 September 2020', '9 or 10 November 2020', '19 September 2023'],
    quotation: 'The only way to achieve peace',
    others: /مقتل مدني|19 سبتمبر|من قال ماذا/,
  },
};
const IN_ORDER = [
  'e11-operation-2020',
  'e12-ceasefire',
  'e10-brussels',
  'e9-kremlin',
  'e1-operation',
  'e3-attacks',
  'e4-corridors',
  'e5-calls',
  'e6-azerbaijan-statement',
  'e7-pashinyan',
  'e8-russia',
];
const { events } = JSON.parse(readFileSync('examples/karabakh-2023/explainer.json', 'utf8'));
const titles = (lang) => IN_ORDER.map((id) => events.find((event) => event.id === id).title[lang]);

let copy;
let browser;
const sites = {};

before(async () => {
  copy = copyExamples(EXAMPLES);
  browser = await puppeteer.launch(await chromium());
  await Promise.all(EXAMPLES.map(async (name) => (sites[name] = await serveFolder(await copy.build(name)))));
});

after(async () => {
  await browser?.close();
  await Promise.all(Object.values(sites).map((site) => site.stop()));
  copy?.remove();
});

/** Asserts that a reader of a language sees the article, whole and in order. */
async function tellsTheArticle({ page, text, shows }, lang) {
  const { direction, headline, claim, events, quotation, others } = LANGUAGES[lang];
  for (const words of [headline, ...claim, ...events, quotation]) await shows(words);
  const seen = await text();
  assert.deepEqual(inOrder(seen, titles(lang)), titles(lang));
  assert.doesNotMatch(seen, others);
  assert.deepEqual(await page.evaluate(languageOfPage), [lang, direction]);
}

const languageOfPage = () => {
  const { lang, dir } = document.documentElement;
  return [lang, dir];
};

/** Of some phrases, those that a text has after the one before. */
function inOrder(text, phrases) {
  let from = 0;
  return phrases.filter((phrase) => {
    const at = text.indexOf(phrase, from);
    if (at >= 0) from = at + phrase.length;
    return at >= 0;
  });
}

const choose = (page, lang) => page.locator(`language-switch >>> label[lang="${lang}"]`).click();

for (const name of ['plain-html', 'react', 'vue'])
  describe(name, () => {
    it('tells the article in Arabic, then in English, then in Arabic again, and asks nobody else', async () => {
      const opened = await open(browser, sites[name].url);
      await tellsTheArticle(opened, 'ar');
      for (const lang of ['en', 'ar']) {
        await choose(opened.page, lang);
        await tellsTheArticle(opened, lang);
      }
      assert.deepEqual(opened.complaints, []);
      await opened.page.close();
    });
  });

describe('plain-html', () => {
  it('uses every element', async () => {
    const { page } = await open(browser, sites['plain-html'].url);
    const tags = await page.$$eval(':not(:defined), :defined', (all) => all.map(({ localName }) => localName));
    assert.deepEqual([...new Set(tags.filter((tag) => tag.includes('-')))].sort(), [
      'casualty-badge',
      'conflict-explainer',
      'conflict-timeline',
      'language-switch',
      'statement-card',
    ]);
    await page.close();
  });

  it('says without JavaScript what it says first', async () => {
    const { page, text } = await open(browser, sites['plain-html'].url, { javascript: false });
    const seen = await text();
    for (const words of [LANGUAGES.ar.headline, 'مقتل مدنيَّين اثنين، بحسب', '19 سبتمبر 2023'])
      assert.ok(seen.includes(words), words);
    await page.close();
  });
});

describe('eleventy', () => {
  for (const [lang, { path, direction, headline, claim }] of Object.entries(LANGUAGES)) {
    it(`tells the article: ${lang}`, async () => {
      const opened = await open(browser, sites.eleventy.url + path);
      await tellsTheArticle(opened, lang);
      assert.equal(await opened.page.$eval('conflict-explainer', (element) => !!element.shadowRoot), true);
      assert.deepEqual(opened.complaints, []);
      await opened.page.close();
    });

    it(`can be read without JavaScript: ${lang}`, async () => {
      const { page, text, complaints } = await open(browser, sites.eleventy.url + path, { javascript: false });
      assert.deepEqual(await page.evaluate(languageOfPage), [lang, direction]);
      assert.equal(await page.$eval('h1', (heading) => heading.textContent), headline);
      assert.deepEqual(await page.$$eval('ol > li strong', (all) => all.map((each) => each.innerText)), titles(lang));
      const seen = await text();
      for (const words of claim) assert.ok(seen.includes(words), words);
      assert.deepEqual(complaints, []);
      await page.close();
    });
  }

  it('gives the days of an event to machines, no finer than they are known', async () => {
    const { page } = await open(browser, `${sites.eleventy.url}en/`, { javascript: false });
    const days = await page.$$eval('ol > li', (all) =>
      all.map((each) => [...each.querySelectorAll('time')].map(({ dateTime }) => dateTime)),
    );
    assert.deepEqual(days.slice(0, 3), [['2020-09-27'], ['2020-11-09', '2020-11-10'], ['2023-07-15']]);
    await page.close();
  });

  it('puts quotation marks only around what may stand in them', async () => {
    for (const [lang, quotations] of [
      ['ar', 2],
      ['en', 0],
    ]) {
      const { page } = await open(browser, sites.eleventy.url + LANGUAGES[lang].path, { javascript: false });
      assert.equal((await page.$$('blockquote')).length, quotations, lang);
      await page.close();
    }
  });
});
