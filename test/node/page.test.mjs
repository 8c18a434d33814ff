// What `render` makes for browsers: pages, the same in frames, and pictures. After `npm run build`.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { build } from 'esbuild';
import puppeteer from 'puppeteer-core';
import { chromium } from '../../scripts/browsers.mjs';
import { importSources } from '../support/bundle.mjs';
import { open, serveFolder } from '../support/examples.mjs';

const { jsonLd, linesOf, loadFor, localeFor, parse, renderPicture, standingSentence } = await importSources(
  'src/forms/picture.ts',
  'src/forms/lines.ts',
  'src/explainer/parse.ts',
  'src/language/locale.ts',
  'src/telling/json-ld.ts',
  'src/telling/standing-claim.ts',
);

const EXAMPLE = resolve('examples/karabakh-2023/explainer.json');
const article = JSON.parse(readFileSync(EXAMPLE, 'utf8'));
const SCRIPT = 'embed.js';

const folder = mkdtempSync(join(tmpdir(), 'pages-'));
const render = (args, options = {}) =>
  spawnSync(process.execPath, [resolve('dist/cli.js'), 'render', ...args], {
    cwd: folder,
    encoding: 'utf8',
    ...options,
  });

let browser;
let site;
before(async () => {
  for (const lang of ['ar', 'en'])
    for (const item of [undefined, 'c1'])
      render([
        ...[EXAMPLE, '--as', 'page', '--lang', lang, '--script', SCRIPT],
        ...['--url', `https://news.example/${lang}.html`, '--out', `${lang}${item ?? ''}.html`],
        ...(item ? ['--item', item] : []),
      ]);
  cpSync('dist', folder, { recursive: true, filter: (path) => !/dist.(src|types|locales|cli)/.test(path) });
  await build({ entryPoints: ['src/embed/frames.ts'], outfile: join(folder, 'frames.js'), format: 'esm' });
  browser = await puppeteer.launch(await chromium());
  site = await serveFolder(folder);
});
after(async () => {
  await browser?.close();
  await site?.stop();
  rmSync(folder, { recursive: true });
});

/** Of some phrases, those that a text has after the one before. */
function inOrder(text, phrases) {
  let from = 0;
  return phrases.filter((phrase) => {
    const at = text.indexOf(phrase, from);
    if (at >= 0) from = at;
    return at >= 0;
  });
}

const EVENTS = ['e11-operation-2020', 'e12-ceasefire', 'e10-brussels', 'e9-kremlin', 'e1-operation', 'e3-attacks'];
const titles = (lang) => EVENTS.map((id) => article.events.find((event) => event.id === id).title[lang]);
const withoutMarks = (text) => text.replace(/[«»“”‘’‹›]/g, '');

describe('a page', () => {
  for (const lang of ['ar', 'en']) {
    it(`is whole without JavaScript: ${lang}`, async () => {
      const { page, text, complaints } = await open(browser, `${site.url}${lang}.html`, { javascript: false });
      const seen = await text();
      const words = [article.title[lang], ...titles(lang)];
      assert.deepEqual(inOrder(seen, words), words);
      for (const { text: said } of article.statements) {
        const words = withoutMarks(said[lang].text ?? said[lang]);
        assert.ok(withoutMarks(seen).includes(words), words);
      }
      assert.deepEqual(
        await page.evaluate(() => {
          const { shadowRoot } = document.querySelector('conflict-explainer');
          return [
            document.documentElement.lang,
            getComputedStyle(document.documentElement).direction,
            getComputedStyle(shadowRoot.querySelector('.base')).direction,
            shadowRoot.querySelector('[aria-level="1"]').textContent,
          ];
        }),
        { ar: ['ar', 'rtl', 'rtl', article.title.ar], en: ['en', 'ltr', 'ltr', article.title.en] }[lang],
      );
      assert.deepEqual(complaints, []);
      await page.close();
    });

    it(`keeps to its own policy, and keeps nothing: ${lang}`, async () => {
      for (const name of [lang, `${lang}c1`]) {
        const { page, complaints } = await open(browser, `${site.url}${name}.html`);
        await page.waitForFunction(() => customElements.get('casualty-badge'));
        const styled = await page.evaluate(() => {
          const trees = (node) =>
            [...node.querySelectorAll('*')].flatMap(({ shadowRoot }) =>
              shadowRoot ? [shadowRoot.querySelector('style')?.sheet?.cssRules.length > 0, ...trees(shadowRoot)] : [],
            );
          return trees(document);
        });
        assert.ok(styled.length && styled.every(Boolean), name);
        assert.deepEqual(complaints, []);
        assert.deepEqual(await page.evaluate(() => [document.cookie, localStorage.length]), ['', 0]);
        await page.close();
      }
    });
  }

  it('says what it is', async () => {
    const { page } = await open(browser, `${site.url}enc1.html`, { javascript: false });
    const title = 'Attacks by the Azerbaijani army cause casualties, a Karabakh Armenian official says';
    assert.deepEqual(
      await page.evaluate(() => {
        const attribute = (selector, name) => document.querySelector(selector).getAttribute(name);
        return {
          title: document.title,
          heading: document.querySelector('h1').textContent,
          description: attribute('meta[name=description]', 'content'),
          graph: [...document.querySelectorAll('meta[property]')].map((each) => each.getAttribute('property')),
          canonical: attribute('link[rel=canonical]', 'href'),
          oEmbed: attribute('link[rel=alternate][type="application/json+oembed"]', 'href'),
          items: JSON.parse(document.querySelector('script[type="application/ld+json"]').textContent).hasPart.map(
            (part) => part['@id'],
          ),
        };
      }),
      {
        title,
        heading: title,
        description:
          '2 civilians killed and 11 people injured (of whom, among the civilians, 8 children); according to Gegham Stepanyan (human-rights official of the Karabakh Armenians); via Reuters (not seen directly), then Al-Araby – agencies; as of 19 September 2023; single source.',
        graph: ['og:type', 'og:title', 'og:description', 'og:url', 'og:site_name'],
        canonical: 'https://news.example/en.html',
        oEmbed: 'https://news.example/en.oembed.json',
        items: ['#c1'],
      },
    );
    await page.close();
  });

  it('allows its script and its data where they are', () => {
    const input = JSON.stringify({ lang: 'en', title: 'T', events: [{ date: '2020', title: 'E' }] });
    const policy = (script, src) =>
      /script-src (\S+);.* connect-src (\S+);/
        .exec(
          render(['-', '--as', 'page', '--script', script, '--src', src], { input }).stdout.replaceAll('&#39;', "'"),
        )
        .slice(1);
    assert.deepEqual(policy('//cdn.example/a/embed.js', '//cdn.example/k.json?x'), ['cdn.example/a/', 'cdn.example/']);
    assert.deepEqual(policy('https://cdn.example/a;b,c/embed.js', 'HTTP://h.example/d;/k.json'), [
      'https://cdn.example/a%3Bb%2Cc/',
      'http://h.example/d%3B/',
    ]);
    assert.deepEqual(policy('embed.js', '/k.json'), ["'self'", "'self'"]);
  });

  it('is where the reader had scrolled to when it comes again, whatever event its address names', async () => {
    const page = await browser.newPage();
    // It goes to an event once all above that is drawn, and for ten frames more.
    const settle = () =>
      page.waitForFunction(async () => {
        const { shadowRoot } = document.querySelector('conflict-explainer');
        if (!shadowRoot.querySelector('conflict-timeline').shadowRoot.querySelector('[part~=target]')) return false;
        for (let i = 0; i < 16; i++) await new Promise(requestAnimationFrame);
        return true;
      });
    await page.goto(`${site.url}en.html#e1-operation`);
    await settle();
    assert.ok((await page.evaluate('scrollY')) > 1000);
    await page.evaluate(() => scrollTo(0, 500));
    await page.waitForFunction(() => scrollY === 500);
    await page.reload();
    await settle();
    assert.equal(await page.evaluate('scrollY'), 500);
    await page.close();
  });

  it('has one first heading, and an element that knows what it shows', () => {
    const main = (data, ...args) => {
      const input = JSON.stringify({ lang: 'en', events: [{ id: 'e1', date: '2021', title: 'A meeting' }], ...data });
      const { stdout } = render(['-', '--as', 'page', '--src', '/war.json', ...args], { input });
      return /<main>(.*?)<template/s.exec(stdout)[1];
    };
    assert.equal(
      main({ title: 'The war' }, '--element', 'conflict-explainer'),
      '<conflict-explainer lang="en" dir="ltr" src="/war.json" heading-level="1">',
    );
    assert.equal(
      main({ title: 'The war' }, '--item', 'e1'),
      '<h1>A meeting</h1><conflict-timeline lang="en" dir="ltr" src="/war.json" item="e1" heading-level="2">',
    );
    assert.equal(
      main({}, '--element', 'conflict-explainer'),
      '<h1>What happened</h1><conflict-explainer lang="en" dir="ltr" src="/war.json" heading-level="1">',
    );
  });

  it('leaves out no level of headings, with a title or without', () => {
    const levels = (data) => {
      const input = JSON.stringify({ lang: 'en', events: [{ date: '2021', title: 'A meeting' }], ...data });
      const { stdout } = render(['-', '--as', 'page', '--element', 'conflict-explainer'], { input });
      return [...stdout.matchAll(/<(h1)>|aria-level="(\d)"/g)].map(([, first, level]) => first ?? level);
    };
    assert.deepEqual(levels({ title: 'The war' }), ['1', '2', '3']);
    assert.deepEqual(levels({}), ['h1', '2', '3']);
  });

  it('allows images, films and frames from anywhere where it has media, and nothing more than it has', () => {
    const policyOf = (media) => {
      const events = [{ date: '2021', title: 'A meeting', media }];
      const { stdout } = render(['-', '--as', 'page'], { input: JSON.stringify({ lang: 'en', events }) });
      const [, policy] = /Content-Security-Policy" content="(.*?)"/.exec(stdout.replaceAll('&#39;', "'"));
      return policy.replace(/'sha256-\S+'/g, '#').replace(/(# )+/g, '');
    };
    const rest = "base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'";
    assert.equal(policyOf([]), `default-src 'none'; script-src 'self'; style-src #; ${rest}`);
    assert.equal(
      policyOf([{ type: 'image', url: 'https://example.org/a.png', alt: 'A harbour' }]),
      `default-src 'none'; script-src 'self'; style-src #; img-src https: http:; media-src https: http:; frame-src https: http:; ${rest}`,
    );
  });

  it('carries style sheets without the comments of those who wrote them', () => {
    const { stdout } = render([EXAMPLE, '--as', 'page']);
    const sheets = [...stdout.matchAll(/<style>(.*?)<\/style>/gs)].map(([, css]) => css);
    assert.match(sheets.join(''), /\.event\b/);
    assert.doesNotMatch(sheets.join(''), /\/\*/);
  });

  it('asks for the script of frames beside its own, whatever follows the name of that', () => {
    const scripts = (script) => {
      const { stdout } = render([EXAMPLE, '--as', 'page', '--script', script]);
      return [...stdout.matchAll(/<script [^>]*src="(.*?)"/g)].map(([, src]) => src);
    };
    assert.deepEqual(scripts('../a/embed.js?v=of/b'), ['../a/embed.js?v=of/b', '../a/frame.js']);
    assert.deepEqual(scripts('https://cdn.example/embed.js#a/b'), [
      'https://cdn.example/embed.js#a/b',
      'https://cdn.example/frame.js',
    ]);
  });

  it('tells in its JSON-LD of what it shows, and of corrections of that and of the whole', () => {
    const corrected = (target) => ({ target, date: '2021-03-02T10:00:00Z', kind: 'correction', note: 'x' });
    const events = ['e1', 'e2'].map((id) => ({ id, date: '2021', title: 'A meeting' }));
    const claims = [{ id: 'c1', claimant: 'Ann Lee', killed: 2 }];
    const corrections = ['document', 'e1', 'e2', 'c1'].map(corrected);
    const ofItem = (item) => {
      const input = JSON.stringify({ lang: 'en', events, claims, corrections });
      const { stdout } = render(['-', '--as', 'page', '--item', item], { input });
      const { about, hasPart, correction } = JSON.parse(/ld\+json">(.*?)<\/script>/s.exec(stdout)[1]);
      return [about, hasPart, correction.map((each) => each.about ?? {})].map((all) => all.map((each) => each['@id']));
    };
    assert.deepEqual(ofItem('e1'), [['#e1'], [], [undefined, '#e1']]);
    assert.deepEqual(ofItem('c1'), [[], ['#c1'], [undefined, '#c1']]);
  });

  it('has the JSON-LD of the command, and nothing ends its script', async () => {
    await loadFor({ lang: 'ar' });
    const [, json] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(
      readFileSync(join(folder, 'ar.html'), 'utf8'),
    );
    assert.deepEqual(
      JSON.parse(json),
      jsonLd({ locale: localeFor({ lang: 'ar' }), document: parse(article) }, standingSentence),
    );
    const title = '</script><!-- <script>';
    const input = JSON.stringify({ lang: 'en', title, events: [{ date: '2020', title }] });
    const { stdout } = render(['-', '--as', 'page'], { input });
    assert.equal(stdout.match(/<script/g).length, 3);
    assert.doesNotMatch(stdout, /<!--/);
  });
});

/** A page around frames, and what they say to it. */
async function host(frames, prepare = () => {}) {
  writeFileSync(
    join(folder, 'host.html'),
    `<!doctype html><title>host</title><link rel="icon" href="data:,">
    <script>
      var said = [];
      addEventListener('message', ({ data, origin }) => said.push([data, origin]));
    </script>
    ${frames}
    <script type="module">
      import { resizeFrames } from './frames.js';
      resizeFrames();
      document.title = 'listens';
    </script>`,
  );
  const page = await browser.newPage();
  await page.evaluateOnNewDocument(prepare);
  await page.goto(`${site.url}host.html`, { waitUntil: 'load' });
  await page.waitForFunction(() => document.title === 'listens');
  return page;
}
const iframe = (attributes) => `<iframe width="400" height="150" ${attributes}></iframe>`;

describe('a page in a frame', () => {
  it('is whole where it has no right at all', async () => {
    const page = await host(iframe('class="explainer-frame" sandbox="" src="ar.html"'));
    const [, frame] = page.frames();
    const seen = await frame.evaluate(() => document.querySelector('conflict-explainer').shadowRoot.textContent);
    assert.ok(seen.includes(article.title.ar));
    assert.deepEqual(await page.evaluate('said'), []);
    await page.close();
  });

  it('gets its height where it has scripts and no origin', async () => {
    const page = await host(iframe('class="explainer-frame" sandbox="allow-scripts" src="enc1.html"'));
    // Told on loading, before anybody listened, and again when asked.
    await page.waitForFunction(() => document.querySelector('iframe').height !== '150');
    const height = await page.$eval('iframe', (frame) => Number(frame.height));
    assert.deepEqual((await page.evaluate('said')).at(-1), [{ 'explainer-elements': 'height', value: height }, 'null']);
    const [, frame] = page.frames();
    assert.equal(await frame.evaluate(() => document.documentElement.scrollHeight - innerHeight), 0);
    await page.close();
  });

  it('keeps the height that it has while it is hidden, and gets its own when it is shown', async () => {
    const frame = iframe('class="explainer-frame" sandbox="allow-scripts" src="enc1.html"');
    const page = await host(`<div hidden>${frame}</div>${frame}`);
    await page.waitForFunction(() => document.querySelectorAll('iframe')[1].height !== '150');
    const heights = () => page.$$eval('iframe', (all) => all.map(({ height }) => height));
    const [hidden, shown] = await heights();
    assert.equal(hidden, '150');
    await page.evaluate(() => (document.querySelector('div').hidden = false));
    await page.waitForFunction(() => document.querySelector('iframe').height !== '150');
    assert.deepEqual(await heights(), [shown, shown]);
    await page.close();
  });

  it('is believed only where it is marked, is still the page that was to be shown, and talks sense', async () => {
    writeFileSync(
      join(folder, 'other.html'),
      `<script>
        addEventListener('message', ({ data }) => {
          if (data !== 'go') return;
          const last = Number(location.hash.slice(1) || 1e9);
          for (const value of ['9', NaN, 500, last]) parent.postMessage({ 'explainer-elements': 'height', value }, '*');
          parent.postMessage('done', '*');
        });
        parent.postMessage('here', '*');
      </script>`,
    );
    const elsewhere = `${site.url.replace('127.0.0.1', 'localhost')}other.html`;
    writeFileSync(join(folder, 'leads.html'), `<script>location.replace('${elsewhere}')</script>`);
    const page = await host(
      iframe('id="unmarked" src="other.html"') +
        iframe('id="gone" class="explainer-frame" src="leads.html"') +
        iframe('id="marked" data-explainer="frame" src="other.html"') +
        iframe('id="small" class="explainer-frame" sandbox="allow-scripts allow-same-origin" src="other.html#12"'),
    );
    const times = (word) =>
      page.waitForFunction((word) => window.said.filter(([data]) => data === word).length === 4, {}, word);
    await times('here');
    await page.evaluate(() => {
      for (const frame of document.querySelectorAll('iframe')) frame.contentWindow.postMessage('go', '*');
    });
    await times('done');
    assert.deepEqual(await page.$$eval('iframe', (all) => all.map(({ id, height }) => [id, height])), [
      ['unmarked', '150'],
      ['gone', '150'],
      ['marked', '30000'],
      ['small', '40'],
    ]);
    await page.close();
  });

  it('opens what leads elsewhere in a page of its own, and leaves other links and other clicks alone', async () => {
    const page = await host(iframe('class="explainer-frame" sandbox="allow-scripts" src="enc1.html"'));
    const [, frame] = page.frames();
    const opened = await frame.evaluate(() => {
      // Nothing is followed here; what follows links in earnest has heard of the click before.
      window.addEventListener('click', (event) => event.preventDefault());
      const click = (href, init, isHandled) => {
        const link = document.createElement('a');
        link.href = href;
        if (isHandled) link.addEventListener('click', (event) => event.preventDefault());
        const within = document.createElement('b');
        link.append(within);
        document.body.append(link);
        within.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, ...init }));
        return [link.target, link.rel].join(' ');
      };
      const keys = ['altKey', 'ctrlKey', 'metaKey', 'shiftKey'];
      return {
        elsewhere: ['/other.html', 'http://elsewhere.example/', 'https://elsewhere.example/'].map((to) => click(to)),
        here: ['#part', `${location.href}#part`].map((to) => click(to)),
        others: ['mailto:desk@paper.example', 'tel:1'].map((to) => click(to)),
        keys: keys.map((key) => click('/other.html', { [key]: true })),
        handled: click('/other.html', {}, true),
      };
    });
    assert.deepEqual(opened, {
      elsewhere: ['_blank noopener', '_blank noopener', '_blank noopener'],
      here: [' ', ' '],
      others: [' ', ' '],
      keys: [' ', ' ', ' ', ' '],
      handled: ' ',
    });
    await page.close();
  });

  it('loads no more for WordPress, whose secret in the address names no event', async () => {
    const asked = async (hash) => {
      const page = await browser.newPage();
      const names = [];
      page.on('request', (request) => names.push(request.url().split('/').at(-1)));
      await page.goto(`${site.url}en.html${hash}`, { waitUntil: 'networkidle0' });
      await page.close();
      return names.filter((name) => name.startsWith('explainer-elements')).sort();
    };
    const plain = await asked('');
    assert.ok(plain.includes('explainer-elements-conflict-timeline.js'));
    assert.deepEqual(await asked('#?secret=AbCdEfGhIj'), plain);
    assert.deepEqual(
      await asked('#e1-operation'),
      [...new Set([...plain, 'explainer-elements-explorer.js', 'explainer-elements-permalinks.js'])].sort(),
    );
  });

  it('tells WordPress its height before a browser draws it, as that shows no frame before', async () => {
    const secret = 'AbCdEfGhIj';
    const page = await host(iframe(`sandbox="allow-scripts" src="enc1.html#?secret=${secret}"`), () => {
      // As in a frame that nobody sees.
      window.ResizeObserver = class {
        observe() {}
      };
    });
    await page.waitForFunction(() => window.said.length);
    const [[message]] = await page.evaluate('said');
    assert.deepEqual(message, { message: 'height', value: message.value, secret });
    assert.ok(message.value > 100);
    await page.close();
  });

  it('tells WordPress its height and its links in the messages of that', async () => {
    const secret = 'AbCdEfGhIj';
    const page = await host(iframe(`sandbox="allow-scripts" security="restricted" src="enc1.html#?secret=${secret}"`));
    await page.waitForFunction(() => window.said.length);
    const [message] = (await page.evaluate('said')).at(-1);
    assert.deepEqual(message, { message: 'height', value: message.value, secret });
    assert.ok(message.value > 100);

    await page.evaluate((secret) => {
      window.said.length = 0;
      const { contentWindow } = document.querySelector('iframe');
      for (const each of ['of another', secret]) contentWindow.postMessage({ message: 'ready', secret: each }, '*');
    }, secret);
    await page.waitForFunction(() => window.said.length);
    assert.deepEqual(await page.evaluate('said'), [[message, 'null']]);

    const [, frame] = page.frames();
    const target = await frame.evaluate(() => {
      const [inside, outside] = ['/other.html', 'https://elsewhere.example/'].map((href) => {
        const link = document.createElement('a');
        link.href = href;
        document.body.append(link);
        return link;
      });
      // Where the link goes is seen before the sandbox forbids it.
      window.addEventListener('click', (event) => event.preventDefault());
      inside.click();
      outside.click();
      return [outside.target, outside.rel];
    });
    assert.deepEqual(target, ['_blank', 'noopener']);
    await page.waitForFunction(() => window.said.some(([{ message }]) => message === 'link'));
    assert.deepEqual(
      (await page.evaluate('said')).flatMap(([data]) => (data.message === 'link' ? [data] : [])),
      [{ message: 'link', value: `${site.url}other.html`, secret }],
    );
    await page.close();
  });
});

describe('a picture', () => {
  for (const lang of ['ar', 'en'])
    it(`has all its text in view, in whatever font: ${lang}`, async () => {
      for (const item of ['c1', 's2', 's11']) {
        const { svg, width, height } = await renderPicture(article, { lang, item });
        writeFileSync(join(folder, 'picture.svg'), svg);
        const page = await browser.newPage();
        await page.goto(`file://${join(folder, 'picture.svg')}`);
        for (const font of ['DejaVu Sans', 'Noto Sans', 'Noto Naskh Arabic', 'DejaVu Serif']) {
          const outside = await page.evaluate(
            (font, width, height) => {
              document.documentElement.setAttribute('font-family', font);
              return [...document.querySelectorAll('text')].flatMap((text) => {
                const { x, y, width: w, height: h } = text.getBBox();
                return x < 20 || y < 0 || x + w > width - 20 || y + h > height ? [text.textContent] : [];
              });
            },
            font,
            width,
            height,
          );
          assert.deepEqual(outside, [], `${item} in ${font}`);
        }
        const direction = await page.$eval('text', (text) => getComputedStyle(text).direction);
        assert.equal(direction, lang === 'ar' ? 'rtl' : 'ltr');
        await page.close();
      }
    });

  it('is not louder about what is not known than about what is', async () => {
    const claims = [
      { id: 'c', claimant: 'Council', killed: 2, injured: 'unknown', missing: 'several', asOf: '2021-03-06' },
    ];
    const { svg } = await renderPicture({ lang: 'en', claims }, { item: 'c' });
    const looks = [...svg.matchAll(/font-size="(\d+)"( font-weight="bold")?[^>]*>([^<]*people[^<]*)</g)];
    assert.deepEqual(
      looks.map(([, size, bold, text]) => [text, size, Boolean(bold)]),
      [
        ['2 people killed', '56', true],
        ['An unknown number of people injured', '38', false],
        ['Several people missing', '38', false],
      ],
    );
  });

  it('tells its whole sentence to who does not see it', async () => {
    const description = async (lang) =>
      /<desc>(.*?)<\/desc>/.exec((await renderPicture(article, { lang, item: 'c1' })).svg)[1];
    assert.equal(
      await description('en'),
      '2 civilians killed and 11 people injured (of whom, among the civilians, 8 children); according to Gegham Stepanyan (human-rights official of the Karabakh Armenians); via Reuters (not seen directly), then Al-Araby – agencies; as of 19 September 2023; single source.',
    );
    assert.equal(
      await description('ar'),
      'مقتل مدنيَّين اثنين وإصابة 11 شخصًا (بينهم، من المدنيين، 8 أطفال)؛ بحسب جيجام ستيبانيان (مسؤول حقوق الإنسان لدى أرمن كاراباخ)؛ نقلًا عن رويترز (لم يُطَّلع عليه مباشرة)، ثم العربي - وكالات؛ حتى 19 سبتمبر 2023؛ رواية مصدر واحد.',
    );
  });

  it('tells what was corrected to who does not see it, too', async () => {
    const corrected = {
      lang: 'ar',
      claims: [{ id: 'c', claimant: 'البلدية', killed: 5, asOf: '2023-09-19' }],
      corrections: [
        { date: '2023-09-21T00:00:00Z', target: 'c-killed', kind: 'correction', was: 3, note: 'خطأ في النقل.' },
      ],
    };
    assert.match(
      (await renderPicture(corrected, { item: 'c' })).svg,
      /<desc>مقتل 5 أشخاص؛ بحسب البلدية؛ حتى 19 سبتمبر 2023؛ لم تُذكر حالة التحقق؛ تصحيح \(القتلى\)، 21 سبتمبر 2023 \(سابقًا: 3\): خطأ في النقل\.<\/desc>/,
    );
  });

  it('has as PNG the size that it has', async (test) => {
    const { executablePath, env } = await chromium();
    if (executablePath.includes('node_modules'))
      return test.skip('the Chromium that npm brings along takes no pictures by itself: install one');
    const { status, stderr } = render([EXAMPLE, '--as', 'png', '--item', 'c1', '--out', 'c1.png'], {
      env: { ...env, CHROME_PATH: executablePath },
    });
    assert.deepEqual([status, stderr], [0, '']);
    const png = readFileSync(join(folder, 'c1.png'));
    const { width, height } = await renderPicture(article, { item: 'c1' });
    assert.deepEqual([png.readUInt32BE(16), png.readUInt32BE(20)], [width, height]);
  });

  it('keeps words whole where it can, and what has its own direction in each line', () => {
    const at = (text) => linesOf(text, { size: 10, width: 60 });
    assert.deepEqual(at('one two three'), ['one two', 'three']);
    assert.deepEqual(at('a \u2068bb cccc dddd\u2069 e'), ['a \u2068bb cccc\u2069', '\u2068dddd\u2069 e']);
    assert.deepEqual(at('a \u2067bb cccc dddd\u2069 e'), ['a \u2067bb cccc\u2069', '\u2067dddd\u2069 e']);
    assert.deepEqual(at('a \u2068b \u2066cccc dddd\u2069\u2069'), [
      'a \u2068b \u2066cccc\u2069\u2069',
      '\u2068\u2066dddd\u2069\u2069',
    ]);
    assert.deepEqual(at('aa\u2069 bb\u2066'), ['aa\u2069 bb\u2066\u2069']);
    assert.deepEqual(at('mmmmmmmmmm'), ['mmmmm', 'mmmmm']);
    assert.deepEqual(at(''), []);
  });
});
