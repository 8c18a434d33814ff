// A long timeline on a page of a script tag, after `npm run build`: which files it asks for, on paper, and from HTML
// that a server wrote.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { promisify } from 'node:util';
import { render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import { html } from 'lit';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import puppeteer from 'puppeteer-core';
import { chromium } from '../../scripts/browsers.mjs';
import { open } from '../support/examples.mjs';
import { servePages } from '../support/pages.mjs';

const { renderToString } = await import('../../dist/src/server.js');

const DAY = 86_400_000;

/** Made-up events, a day apart. */
const events = (count) =>
  Array.from({ length: count }, (_, i) => ({
    id: `e${i}`,
    date: new Date(Date.UTC(2001, 0, 1) + i * DAY).toISOString().slice(0, 10),
    title: { en: `Meeting number ${i + 1}`, ar: `الاجتماع رقم ${i + 1}` },
  }));
const document = (count) => ({ lang: 'en', events: events(count) });

const page = (body, { lang = 'en' } = {}) => `<!doctype html>
<html lang="${lang}" dir="${lang === 'ar' ? 'rtl' : 'ltr'}">
  <meta charset="utf-8">
  <title>Meetings</title>
  <link rel="icon" href="data:,">
  <script type="module" src="/explainer-elements.js"></script>
  ${body}
</html>`;

const article = JSON.parse(
  readFileSync(new URL('../../examples/karabakh-2023/explainer.json', import.meta.url), 'utf8'),
);
const explainer = async (lang) =>
  page(await renderToString('conflict-explainer', article, { lang, src: '/article.json' }), { lang });

const timeline = (count) => page(`<conflict-timeline src="/${count}.json"></conflict-timeline>`);
const written = async (count, lang) =>
  page(await renderToString('conflict-timeline', document(count), { lang, src: `/${count}.json` }), { lang });

let browser;
let site;

before(async () => {
  browser = await puppeteer.launch(await chromium());
  site = await servePages({
    '/10': timeline(10),
    '/11': timeline(11),
    '/35': timeline(35),
    '/200': timeline(200),
    '/written-ar': await written(35, 'ar'),
    '/written-en': await written(35, 'en'),
    '/alone': page(`<main>${await renderToString('conflict-explainer', article, { lang: 'ar' })}</main>`),
    '/explainer-ar': await explainer('ar'),
    '/explainer-en': await explainer('en'),
    '/framed': `<!doctype html><iframe srcdoc="${timeline(10).replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"></iframe>`,
    '/switch': page(await collectResult(render(html`<language-switch lang="ar" dir="rtl"></language-switch>`))),
    '/article.json': article,
    ...Object.fromEntries([10, 11, 35, 200].map((count) => [`/${count}.json`, document(count)])),
  });
});

after(async () => {
  await browser?.close();
  await site?.stop();
});

const drawn = (page) =>
  page.evaluate(async () => {
    await customElements.whenDefined('conflict-timeline');
    await window.document.querySelector('conflict-timeline').updateComplete;
  });

/** Opens a page and waits for the timeline; with the files that it asked for. */
async function opened(path) {
  const files = [];
  const tab = await browser.newPage();
  tab.on('request', (request) => files.push(new URL(request.url()).pathname));
  await tab.goto(site.url + path);
  await drawn(tab);
  return { tab, files: files.filter((file) => /\.js(on)?$/.test(file)).sort() };
}

const titles = (tab) =>
  tab.evaluate(() =>
    [...window.document.querySelector('conflict-timeline').shadowRoot.querySelectorAll('[part=title]')].map((title) =>
      title.textContent.trim(),
    ),
  );

const english = (count) => Array.from({ length: count }, (_, i) => `Meeting number ${i + 1}`);
const arabic = (count) => Array.from({ length: count }, (_, i) => `الاجتماع رقم ${i + 1}`);

describe('what a timeline asks for', () => {
  // On this machine the linter comes too.
  const withoutLinter = (files) => files.filter((file) => !file.includes('linter'));

  it('is one file for ten events', async () => {
    const { tab, files } = await opened('/10');
    assert.deepEqual(withoutLinter(files), ['/10.json', '/explainer-elements.js']);
    assert.deepEqual(await titles(tab), english(10));
    await tab.close();
  });

  it('is no linter where the page may be read by anybody, as in a frame that has no address of its own', async () => {
    const files = [];
    const tab = await browser.newPage();
    tab.on('request', (request) => files.push(request.url().replace(site.url, '')));
    await tab.goto(`${site.url}/framed`);
    const frame = await tab.waitForFrame((each) => each.url() === 'about:srcdoc');
    await frame.waitForFunction(() =>
      window.document.querySelector('conflict-timeline').shadowRoot?.textContent.includes('Meeting number 10'),
    );
    assert.deepEqual(
      files.filter((file) => file.endsWith('.js')),
      ['/explainer-elements.js'],
    );
    await tab.close();
  });

  it('is one more for eleven', async () => {
    const { tab, files } = await opened('/11');
    assert.deepEqual(withoutLinter(files), ['/11.json', '/explainer-elements-explorer.js', '/explainer-elements.js']);
    assert.deepEqual(await titles(tab), english(11));
    await tab.close();
  });

  it('is not missed where it does not come: every event is there', async () => {
    const tab = await browser.newPage();
    await tab.setRequestInterception(true);
    tab.on('request', (request) => (request.url().includes('explorer') ? request.abort() : request.continue()));
    await tab.goto(`${site.url}/35`);
    await drawn(tab);
    assert.deepEqual(await titles(tab), english(35));
    await tab.close();
  });
});

describe('a long timeline on paper', () => {
  it('has every event, from the first to the last', async () => {
    const { tab } = await opened('/200');
    const data = await tab.pdf();
    await tab.close();
    const pdf = await getDocument({ data, verbosity: 0 }).promise;
    const lines = [];
    for (let i = 1; i <= pdf.numPages; i++) {
      const { items } = await (await pdf.getPage(i)).getTextContent();
      lines.push(...items.map(({ str }) => str));
    }
    assert.ok(pdf.numPages > 5, `${pdf.numPages} pages`);
    assert.deepEqual(
      lines.filter((line) => line.startsWith('Meeting')),
      english(200),
    );
  });
});

describe('a timeline that a server wrote', () => {
  it('reads without JavaScript', async () => {
    const { page: tab, complaints } = await open(browser, `${site.url}/written-ar`, { javascript: false });
    const text = await tab.evaluate(() => window.document.querySelector('conflict-timeline').shadowRoot.textContent);
    assert.match(text, /1 يناير 2001.*الاجتماع رقم 1.*2 يناير 2001.*الاجتماع رقم 2/s);
    assert.deepEqual(complaints, []);
    await tab.close();
  });

  for (const [lang, expected] of [
    ['ar', arabic(35)],
    ['en', english(35)],
  ])
    it(`stays as it stands, and asks for no data, in ${lang}`, async () => {
      const tab = await browser.newPage();
      const files = [];
      tab.on('request', (request) => files.push(new URL(request.url()).pathname));
      await tab.evaluateOnNewDocument(() => {
        window.shifts = [];
        new PerformanceObserver((list) => window.shifts.push(...list.getEntries())).observe({ type: 'layout-shift' });
        // Before the script comes.
        window.document.addEventListener('DOMContentLoaded', () => {
          const root = window.document.querySelector('conflict-timeline').shadowRoot;
          window.changes = [];
          new MutationObserver((records) => window.changes.push(...records)).observe(root, {
            subtree: true,
            childList: true,
            attributes: true,
            characterData: true,
          });
        });
      });
      await tab.goto(`${site.url}/written-${lang}`);
      await drawn(tab);
      assert.deepEqual(await titles(tab), expected);
      assert.deepEqual(await tab.evaluate(() => [window.changes.length, window.shifts.length]), [0, 0]);
      assert.deepEqual(
        files.filter((file) => file.endsWith('.json')),
        [],
      );
      await tab.close();
    });

  it('has its style from the script where a policy forbids what was written', async () => {
    const video = { type: 'video', url: 'https://news.example/film.webm', title: 'A film', width: 4000, height: 3000 };
    const filmed = { lang: 'en', events: [{ date: '2001-01-01', title: 'A meeting', media: [video] }] };
    const strict = await servePages(
      { '/': await written(35, 'ar'), '/filmed': page(await renderToString('conflict-timeline', filmed)) },
      {
        'content-security-policy':
          "default-src 'none'; script-src 'self'; img-src data:; require-trusted-types-for 'script'",
      },
    );
    const tab = await browser.newPage();
    await tab.goto(strict.url);
    await drawn(tab);
    const style = await tab.evaluate(() => {
      const { shadowRoot } = window.document.querySelector('conflict-timeline');
      return getComputedStyle(shadowRoot.querySelector('ol')).listStyleType;
    });
    assert.equal(style, 'none');
    await tab.goto(`${strict.url}/filmed`);
    await drawn(tab);
    assert.deepEqual(
      await tab.evaluate(() => {
        const { clientWidth, scrollWidth } = window.document.documentElement;
        const { width, height } = window.document
          .querySelector('conflict-timeline')
          .shadowRoot.querySelector('video')
          .getBoundingClientRect();
        return [scrollWidth - clientWidth, width < clientWidth, Math.round((100 * width) / height)];
      }),
      [0, true, 133],
    );
    await tab.close();
    await strict.stop();
  });

  it('reads the data where an attribute asks for what no server writes', async () => {
    const { tab, files } = await opened('/written-en');
    assert.deepEqual(files, ['/explainer-elements.js']);
    await tab.evaluate(() => window.document.querySelector('conflict-timeline').setAttribute('filter', ''));
    await drawn(tab);
    assert.equal(
      await tab.evaluate(
        () => window.document.querySelector('conflict-timeline').shadowRoot.querySelectorAll('[type="search"]').length,
      ),
      1,
    );
    assert.deepEqual(await titles(tab), english(35));
    await tab.close();
  });

  it('stays whole until all of it can be drawn in the other language', async () => {
    const tab = await browser.newPage();
    await tab.setRequestInterception(true);
    let hold;
    const held = new Promise((resolve) => (hold = resolve));
    tab.on('request', (request) => {
      if (request.url().endsWith('-explorer.js')) hold(request);
      else void request.continue();
    });
    await tab.goto(`${site.url}/written-ar`);
    await drawn(tab);
    await tab.evaluate(() => {
      for (const each of [window.document.documentElement, window.document.querySelector('conflict-timeline')]) {
        each.lang = 'en';
        each.dir = 'ltr';
      }
    });
    const explorer = await held;
    await tab.evaluate(() => new Promise(requestAnimationFrame));
    assert.deepEqual(await titles(tab), arabic(35));
    void explorer.continue();
    await drawn(tab);
    assert.deepEqual(await titles(tab), english(35));
    await tab.close();
  });

  it('is drawn anew in the other language, from the data', async () => {
    const { tab, files } = await opened('/written-ar');
    assert.deepEqual(files, ['/explainer-elements.js']);
    await tab.evaluate(() => {
      const element = window.document.querySelector('conflict-timeline');
      Object.assign(element, { lang: 'en', dir: 'ltr' });
    });
    await tab.waitForFunction(() =>
      window.document.querySelector('conflict-timeline').shadowRoot.textContent.includes('Meeting number 35'),
    );
    await drawn(tab);
    assert.deepEqual(await titles(tab), english(35));
    assert.equal(
      await tab.evaluate(() => window.document.querySelector('conflict-timeline').shadowRoot.querySelector('style')),
      null,
    );
    await tab.close();
  });
});

describe('what a server wrote without the file that it is made of', () => {
  /** All that readers see, once all elements have something to show. */
  async function seen(tab) {
    const text = await tab.waitForFunction(() => {
      const nodes = function* (node) {
        for (const child of (node.shadowRoot ?? node).childNodes) yield* [child, ...nodes(child)];
      };
      const all = [...nodes(window.document.querySelector('main'))];
      const isWhole = all.every((node) => !node.localName?.includes('-') || node.shadowRoot?.querySelector('.base'));
      const texts = all.filter((node) => node.nodeType === Node.TEXT_NODE && node.parentNode.localName !== 'style');
      return isWhole && texts.map((node) => node.data).join('');
    });
    return text.jsonValue();
  }

  for (const [how, swap] of [
    ['by a script that reads pages', (html) => new DOMParser().parseFromString(html, 'text/html').body],
    ['as a copy that was kept', () => window.document.body.cloneNode(true)],
  ])
    it(`is there when its page is put in place of another ${how}`, async () => {
      const tab = await browser.newPage();
      await tab.goto(`${site.url}/alone`);
      const before = await seen(tab);
      assert.match(before, /مقتل مدنيَّين اثنين/);
      const html = await tab.evaluate(async () => (await fetch(window.location.href)).text());
      for (let times = 0; times < 2; times++) {
        await tab.evaluate(`document.body.replaceWith((${String(swap)})(${JSON.stringify(html)}))`);
        assert.equal(await seen(tab), before);
      }
      await tab.close();
    });

  it('stays, and all in it, where a script puts into it what the server has written once more', async () => {
    const tab = await browser.newPage();
    await tab.goto(`${site.url}/alone`);
    const before = await seen(tab);
    const isTaken = await tab.evaluate(async () => {
      const { document } = window;
      const html = await (await fetch(window.location.href)).text();
      const [now, then] = [document, new DOMParser().parseFromString(html, 'text/html')].map((page) => [
        ...page.querySelectorAll('main > *'),
      ]);
      for (const [i, element] of now.entries()) {
        element.wasHere = true;
        element.append(...then[i].children);
      }
      return now.some((element) => element.children.length > 0);
    });
    assert.equal(isTaken, true);
    await tab.waitForFunction(() => !window.document.querySelector('main > * > template'));
    assert.equal(await seen(tab), before);
    assert.equal(
      await tab.evaluate(() => [...window.document.querySelectorAll('main > *')].every(({ wasHere }) => wasHere)),
      true,
    );
    await tab.close();
  });
});

describe('words that a server wrote', () => {
  it('are those of the document, white space included', async () => {
    const text = ' No-break\u00a0space, two  spaces,\na line. ';
    const html = await renderToString('statement-card', {
      lang: 'en',
      statements: [{ speaker: 'Ann Lee', mode: 'direct', originalLang: 'en', text }],
    });
    assert.ok(html.includes(text), html);
    assert.doesNotMatch(html.replace(/<style>.*?<\/style>/gs, '').replace(text, ''), /\n|<!--lit| {2}/);
  });
});

describe('a tag that a server wrote', () => {
  const data = {
    events: [{ id: 'e1', date: '2021', title: 'The bridge is closed' }],
    statements: [{ id: 's1', speaker: 'Ann Lee', text: 'It is closed.' }],
    claims: [{ id: 'c1', claimant: 'Ann Lee', killed: 2 }],
  };

  it('says what its element needs to draw itself anew', async () => {
    for (const [tag, item, start] of [
      ['conflict-timeline', 'e1', 'src="/war.json" item="e1" heading-level="3"'],
      ['conflict-explainer', undefined, 'src="/war.json" heading-level="3"'],
      ['statement-card', 's1', 'src="/war.json" item="s1" heading-level="3"'],
      ['casualty-badge', 'c1', 'src="/war.json" item="c1"'],
    ]) {
      const options = { lang: 'ar', src: '/war.json', item, headingLevel: 3 };
      const [written] = (await renderToString(tag, { lang: 'en', ...data }, options)).split('>');
      assert.equal(written, `<${tag} lang="ar" dir="rtl" ${start}`);
    }
  });

  it('has the id by which a language switch finds it', async () => {
    for (const [tag, item] of [
      ['conflict-timeline'],
      ['conflict-explainer'],
      ['statement-card', 's1'],
      ['casualty-badge', 'c1'],
    ]) {
      const written = await renderToString(tag, { lang: 'en', ...data }, { id: 'story', item });
      assert.ok(written.startsWith(`<${tag} id="story" lang="en" dir="ltr"`), written.slice(0, 100));
    }
  });

  it('speaks the language that it was asked for, of a document that names none, too', async () => {
    assert.match(await renderToString('casualty-badge', data, { lang: 'ru' }), />Погибшие: 2 человека</);
  });
});

describe('periods that a server wrote', () => {
  const data = {
    lang: 'en',
    periods: [
      { title: { en: 'Talks', ar: 'المحادثات' }, date: '2021' },
      { title: { en: 'The war', ar: 'الحرب' }, date: '2020-09-27/2020-11-10' },
    ],
    events: [{ id: 'e', date: '2020-09-27', title: { en: 'The operation', ar: 'العملية' } }],
  };

  for (const [lang, told] of [
    ['en', 'Periods The war (27 September – 10 November 2020) Talks (2021) 27 September 2020 The operation'],
    ['ar', 'الفترات الحرب (بين 27 سبتمبر و10 نوفمبر 2020) المحادثات (2021) 27 سبتمبر 2020 العملية'],
  ])
    it(`stand above the events, with their style and none that a policy forbids: ${lang}`, async () => {
      const html = await renderToString('conflict-timeline', data, { lang });
      assert.match(html, /<style>[^<]*\.period\s*\{[^<]*<\/style>/);
      assert.doesNotMatch(html, /<[^>]* style=/);
      const text = html
        .replace(/<style>.*?<\/style>/gs, '')
        .replace(/<\/?(?:div|li|ol|p|ul)\b[^>]*>/g, ' ')
        .replace(/<[^>]*>/g, '');
      assert.equal(text.replace(/ +/g, ' ').trim(), told);
    });
});

describe('what a server cannot write', () => {
  const claims = [
    { id: 'c1', claimant: 'Ann Lee', killed: 2 },
    { id: 'c2', claimant: 'Ann Lee', killed: 3 },
  ];

  it('is an error there, and not of the page', async () => {
    for (const [tag, item, message] of [
      ['casualty-badge', 'c9', /"c9"/],
      ['casualty-badge', undefined, /c1, c2/],
      ['statement-card', undefined, /statement-card/],
      ['statement-card', 'c1', /"c1"/],
    ])
      await assert.rejects(renderToString(tag, { lang: 'en', claims }, { item }), { name: 'FormError', message });
  });

  it('does not end the process of who renders elements with Lit’s own server, either', async () => {
    const { stdout } = await promisify(execFile)(process.execPath, [
      '--input-type=module',
      '--eval',
      `import { render } from '@lit-labs/ssr';
      import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
      import { html } from 'lit';
      await import('./dist/src/components/conflict-timeline/define.js');
      const data = { lang: 'en', events: [{ date: 'no date', title: 'Talks' }] };
      const page = await collectResult(render(html\`<conflict-timeline .data=\${data}><p>As written</p></conflict-timeline>\`));
      process.on('exit', (code) => console.log(code, page.includes('<p>As written</p>')));`,
    ]);
    assert.equal(stdout, '0 true\n');
  });

  it('is none where one claim updates the others', async () => {
    const links = [{ from: 'c2', type: 'updates', to: 'c1' }];
    assert.match(await renderToString('casualty-badge', { lang: 'en', claims, links }), /3 people killed/);
  });
});

describe('an explainer that a server wrote', () => {
  it('warns once, above all its parts, and each part where it stands alone', async () => {
    const data = {
      lang: 'en',
      events: [{ id: 'e1', date: '2021-03-01', title: 'The bridge is closed', warnings: ['death'] }],
      statements: [{ id: 's1', speaker: 'Ann Lee', mode: 'indirect', text: 'It is closed.', about: ['e1'] }],
      claims: [{ id: 'c1', claimant: 'Ann Lee', killed: 2, warnings: ['death'] }],
    };
    const warnings = async (tag) =>
      (await renderToString(tag, data))
        .match(/<p part="warning" class="warning">[^<]*<\/p>/g)
        ?.map((each) => each.slice(34, -4));
    for (const tag of ['conflict-explainer', 'conflict-timeline', 'statement-card', 'casualty-badge'])
      assert.deepEqual(await warnings(tag), ['What follows tells of death.'], tag);
  });
});

describe('a language switch that a server wrote', () => {
  it('is there before its script, and hears a choice after it', async () => {
    const { page: still } = await open(browser, `${site.url}/switch`, { javascript: false });
    const text = (tab) =>
      tab.evaluate(() =>
        [...window.document.querySelector('language-switch').shadowRoot.querySelectorAll('[aria-label], label')].map(
          (each) => each.getAttribute('aria-label') ?? each.textContent.trim(),
        ),
      );
    assert.deepEqual(await text(still), ['اللغة', 'English', 'العربية']);
    await still.close();

    const tab = await browser.newPage();
    await tab.goto(`${site.url}/switch`);
    await tab.evaluate(() => window.document.querySelector('language-switch').updateComplete);
    assert.deepEqual(await text(tab), ['اللغة', 'English', 'العربية']);
    await tab.evaluate(() =>
      window.document.querySelector('language-switch').shadowRoot.querySelectorAll('input')[1].click(),
    );
    assert.equal(await tab.evaluate(() => window.document.documentElement.lang), 'ar');
    await tab.close();
  });
});

describe('the article as a server wrote it', () => {
  for (const [lang, title, claim, elapsed, other] of [
    [
      'ar',
      'ناغورني كاراباخ: العملية العسكرية الأذربيجانية وما قيل عنها',
      'مقتل مدنيَّين اثنين',
      'بعد سنتين و8 أشهر',
      '2 civilians killed',
    ],
    [
      'en',
      'Nagorno-Karabakh: Azerbaijan’s military operation and what was said about it',
      '2 civilians killed',
      '2 years and 8 months later',
      'مقتل مدنيَّين اثنين',
    ],
  ])
    it(`is whole before any script, and stays so after it, in ${lang}`, async () => {
      const texts = (tab) =>
        tab.evaluate(() => {
          const textOf = (root) =>
            root.textContent +
            [...root.querySelectorAll('*')].map((each) => (each.shadowRoot ? textOf(each.shadowRoot) : '')).join('');
          return textOf(window.document);
        });
      const plain = await open(browser, `${site.url}/explainer-${lang}`, { javascript: false });
      const before = await texts(plain.page);
      await plain.page.close();
      for (const words of [title, claim, elapsed]) assert.ok(before.includes(words), words);

      const { page: tab, complaints } = await open(browser, `${site.url}/explainer-${lang}`);
      await tab.evaluate(() => customElements.whenDefined('conflict-explainer'));
      await tab.evaluate(() => new Promise(requestAnimationFrame));
      assert.equal(await texts(tab), before);
      assert.deepEqual(complaints, []);

      await tab.evaluate(
        (lang) => {
          window.document.querySelector('conflict-explainer').lang = lang;
        },
        lang === 'ar' ? 'en' : 'ar',
      );
      await tab.waitForFunction(
        (words) =>
          window.document
            .querySelector('conflict-explainer')
            .shadowRoot.querySelector('casualty-badge')
            ?.shadowRoot?.textContent.includes(words),
        {},
        other,
      );
      await tab.close();
    });
});
