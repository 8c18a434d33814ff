// What sanitisers, Markdown processors and editors leave of each form, and what readers get of that on a page with the
// loader, after `npm run build`, without a network. The forms are those that the command prints.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { after, before, describe, it } from 'node:test';
import puppeteer from 'puppeteer-core';
import { chromium } from '../../scripts/browsers.mjs';
import { renderForm } from 'explainer-elements/render.js';
import { servePages } from '../support/pages.mjs';
import { FACTS } from '../support/pipelines/facts.mjs';
import { pipelines } from '../support/pipelines/index.mjs';
import { STORIES } from '../support/pipelines/story.mjs';

const ITEMS = { 'conflict-timeline': undefined, 'statement-card': 's-ministry', 'casualty-badge': 'c-stepanyan' };
const ELEMENTS = Object.keys(ITEMS);
const FORMS = ['tag', 'fallback', 'html', 'link', 'markdown'];
const LANGUAGES = { ar: 'rtl', en: 'ltr' };
const TEMPLATE = readFileSync('examples/template/article.html', 'utf8');
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; require-trusted-types-for 'script'";

/**
 * What becomes of each form: an `element` that has drawn, `text` that tells all, `code` where readers see the markup
 * itself, or it is `gone`.
 */
const SURVIVAL = {
  DOMPurify: { tag: 'gone', fallback: 'element', html: 'element', link: 'element' },
  'sanitize-html': { tag: 'gone', fallback: 'text', html: 'text', link: 'element' },
  'sanitize-html, class and data-*': { tag: 'gone', fallback: 'element', html: 'element', link: 'element' },
  'sanitize-html, tags of examples/drupal': { tag: 'element', fallback: 'element', html: 'element', link: 'element' },
  'rehype-sanitize': { tag: 'gone', fallback: 'text', html: 'text', link: 'element' },
  'markdown-it': { tag: 'code', fallback: 'code', html: 'code', link: 'code', markdown: 'element' },
  'markdown-it, html': {
    tag: 'element',
    fallback: 'element',
    html: 'element',
    link: 'element',
    markdown: 'element',
  },
  'markdown-it, html, typographer, breaks, linkify': {
    tag: 'element',
    fallback: 'element',
    html: 'element',
    link: 'element',
    markdown: 'element',
  },
  marked: { tag: 'element', fallback: 'element', html: 'element', link: 'element', markdown: 'element' },
  'CKEditor 5': { tag: 'gone', fallback: 'text', html: 'text', link: 'element' },
  'CKEditor 5, pasted': { tag: 'gone', fallback: 'text', html: 'text', link: 'element' },
  'CKEditor 5, class and data-*': { tag: 'gone', fallback: 'element', html: 'element', link: 'element' },
  TinyMCE: { tag: 'gone', fallback: 'element', html: 'element', link: 'element' },
  'TinyMCE, pasted': { tag: 'gone', fallback: 'element', html: 'element', link: 'element' },
  'TinyMCE, custom_elements': { tag: 'element', fallback: 'element', html: 'element', link: 'element' },
};

/** Which of them leave the script beside a tag; the pages of all others need the loader of the site. */
const KEEP_SCRIPTS = ['markdown-it, html', 'markdown-it, html, typographer, breaks, linkify', 'marked'];

let browser;
let server;
let all;

/** By address. Those of the pipelines come while the tests run. */
const pages = { '/en.json': STORIES.en, '/ar.json': STORIES.ar };

before(async () => {
  [browser, server] = await Promise.all([
    puppeteer.launch(await chromium()),
    servePages(pages, { 'content-security-policy': POLICY }),
  ]);
  all = await pipelines(openWith);
});

after(async () => {
  await browser?.close();
  await server?.stop();
});

/** A page, of no policy, with scripts of packages. */
async function openWith(...files) {
  const page = await browser.newPage();
  await page.setContent('<!doctype html><title>Editor</title>');
  for (const file of files)
    await page.addScriptTag({ path: fileURLToPath(new URL(`../../node_modules/${file}`, import.meta.url)) });
  return page;
}

/** An element in a form, as the command prints it. */
const printed = (form, lang, element) =>
  renderForm(form, STORIES[lang], {
    element,
    item: ITEMS[element],
    url: 'https://paper.example/story.html',
    script: '/embed.js',
    // Attributes cannot tell of events.
    src: form === 'tag' && element === 'conflict-timeline' ? `/${lang}.json` : undefined,
  });

/** A page of the example, with the files beside it. */
const filled = (lang, content) =>
  TEMPLATE.replaceAll('{{ lang }}', lang)
    .replaceAll('{{ dir }}', LANGUAGES[lang])
    .replaceAll('{{ title }}', 'Story')
    .replace('{{ content }}', () => content)
    .replaceAll('/assets/explainer-elements/', '/');

/** What a pipeline makes of every form of every element, each in a section of one page. */
async function publish({ run, takesMarkdown }, lang) {
  const forms = takesMarkdown ? FORMS : FORMS.filter((form) => form !== 'markdown');
  let sections = '';
  for (const form of forms)
    for (const element of ELEMENTS)
      sections += `<section id="${form} ${element}">${await run(await printed(form, lang, element))}</section>\n`;
  return filled(lang, sections);
}

/** Of each section what readers see, and what of that an element has drawn; runs in the page. */
function readSections() {
  const textIn = (node, withSlots) => {
    if (node.nodeType === Node.TEXT_NODE) return node.data;
    if (node.localName === 'slot')
      return withSlots
        ? node
            .assignedNodes()
            .map((each) => textIn(each, true))
            .join('')
        : '';
    if (node.nodeType !== Node.ELEMENT_NODE || !node.checkVisibility()) return '';
    const text = textOf((node.shadowRoot ?? node).childNodes, withSlots);
    return node.localName !== 'br' && getComputedStyle(node).display === 'inline' ? text : ` ${text} `;
  };
  const textOf = (nodes, withSlots) => [...nodes].map((each) => textIn(each, withSlots)).join('');
  const plain = (text) =>
    text
      .replace(/[\u2066-\u2069]/g, '')
      .replace(/\s+/g, ' ')
      .trim();
  return [...document.querySelectorAll('section[id]')].map((section) => ({
    id: section.id,
    seen: plain(textIn(section, true)),
    drawn: [...section.querySelectorAll('*')]
      .filter(({ shadowRoot }) => shadowRoot)
      .map(({ shadowRoot }) => plain(textOf(shadowRoot.childNodes, false)))
      .filter(Boolean),
  }));
}

/** Whether elements have drawn in some sections; runs in the page. */
const haveDrawn = (ids) =>
  ids.every((id) =>
    [...document.getElementById(id).querySelectorAll('*')].some(({ shadowRoot }) => shadowRoot?.textContent.trim()),
  );

/** The first of some facts that a text does not have after the one before, in words of its own. */
function missing(text, facts) {
  let from = 0;
  return facts.find((fact) => {
    const words = fact.replace(/[.?/()[\]]/g, '\\$&');
    const found = new RegExp(`(?<![\\p{L}\\p{N}])${words}(?![\\p{L}\\p{N}])`, 'u').exec(text.slice(from));
    if (found) from += found.index + fact.length;
    return !found;
  });
}

/** What became of a form, or what is wrong with that. */
function verdict({ seen, drawn }, facts, told) {
  if (!seen) return 'gone';
  if (drawn.length) {
    const [text, ...more] = drawn;
    const rest = seen.replace(text, '');
    if (more.length || missing(rest, told.slice(0, 2)) === undefined) return `twice: ${seen}`;
    const lost = missing(text, facts);
    return lost === undefined ? 'element' : `drawn without “${lost}”: ${text}`;
  }
  if (seen.includes('</')) return 'code';
  const lost = missing(seen, told);
  return lost === undefined ? 'text' : `without “${lost}”: ${seen}`;
}

/** What becomes of each form of each element in a language, and what the console says is wrong. */
async function survival(name, lang) {
  const path = `/${encodeURIComponent(name)}/${lang}`;
  pages[path] = await publish(all.get(name), lang);
  const page = await browser.newPage();
  const errors = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  await page.goto(server.url + path);
  const drawing = FORMS.filter((form) => SURVIVAL[name][form] === 'element');
  const ids = drawing.flatMap((form) => ELEMENTS.map((element) => `${form} ${element}`));
  // What has not come by then, the table tells.
  await page.waitForFunction(haveDrawn, { timeout: 10_000 }, ids).catch(() => {});
  const sections = await page.evaluate(readSections);
  await page.close();
  const fates = sections.map(({ id, ...section }) => {
    const [form, element] = id.split(' ');
    const { drawn, words, list } = FACTS[lang];
    const told = /^(link|markdown)$/.test(form) ? list : words;
    return [id, verdict(section, drawn[element], told[element])];
  });
  return { fates: Object.fromEntries(fates), errors };
}

it('tries what the table has', () => assert.deepEqual([...all.keys()], Object.keys(SURVIVAL)));

for (const [name, fates] of Object.entries(SURVIVAL))
  describe(name, () => {
    for (const lang of Object.keys(LANGUAGES))
      it(`leaves what readers can read: ${lang}`, async () => {
        const expected = Object.entries(fates).flatMap(([form, fate]) =>
          ELEMENTS.map((element) => [`${form} ${element}`, fate]),
        );
        assert.deepEqual(await survival(name, lang), { fates: Object.fromEntries(expected), errors: [] });
      });

    it('leaves a form that becomes an element', () => {
      assert.ok(Object.values(fates).includes('element'));
    });
  });

it('says which leave a script', async () => {
  const tag = await printed('tag', 'en', 'casualty-badge');
  const keeping = [];
  for (const [name, { run }] of all) if (/<script type="module"/.test(await run(tag))) keeping.push(name);
  assert.deepEqual(keeping, KEEP_SCRIPTS);
});

it('examples/drupal leaves who took part, which attributes say again, to be told once', async () => {
  const story = { lang: 'en', events: [{ date: '2023-09-19', title: 'An operation', actors: ['Azerbaijan'] }] };
  const { run } = all.get('sanitize-html, tags of examples/drupal');
  const content = await run(await renderForm('html', story, { element: 'conflict-timeline' }));
  pages['/drupal'] = filled('en', `<section id="post">${content}</section>`);
  const opened = await browser.newPage();
  await opened.goto(`${server.url}/drupal`);
  await opened.waitForFunction(haveDrawn, { timeout: 10_000 }, ['post']);
  const [{ drawn }] = await opened.evaluate(readSections);
  await opened.close();
  assert.deepEqual(drawn, ['19 September 2023 An operation Involved: Azerbaijan']);
});

/** What becomes of an image, a film, a sound, a page for a frame and a link of an event, in ordinary HTML. */
const MEDIA = {
  DOMPurify: 'image video audio embed link',
  'sanitize-html, class and data-*': 'link link embed link',
  'sanitize-html, tags of examples/drupal': 'image video audio embed link',
  'markdown-it, html': 'image video audio embed link',
  marked: 'image video audio embed link',
  'CKEditor 5, class and data-*': 'image link link link link',
  TinyMCE: 'image video audio embed link',
  'TinyMCE, pasted': 'image video audio embed link',
};

it('leaves what there is to see and to hear, or a link to it, and who told of the event', async () => {
  const url = (name) => `https://example.org/${name}`;
  const story = {
    lang: 'en',
    sources: [{ id: 'reuters', name: 'Reuters' }],
    events: [
      {
        date: '2023-09-19',
        title: 'An operation',
        via: ['reuters'],
        verification: 'unverified',
        media: [
          { type: 'image', url: url('a.png'), alt: 'A map', caption: 'The line.', credit: 'The Daily' },
          { type: 'video', url: url('b.webm'), title: 'A film' },
          { type: 'audio', url: url('c.mp3'), title: 'A sound' },
          { type: 'embed', url: url('d'), title: 'An interview' },
          { url: url('e'), title: 'Ten maps' },
        ],
      },
    ],
  };
  const html = await renderForm('html', story, { element: 'conflict-timeline' });
  const left = {};
  for (const name of Object.keys(MEDIA)) {
    pages['/media'] = filled('en', `<section id="post">${await all.get(name).run(html)}</section>`);
    const opened = await browser.newPage();
    await opened.goto(`${server.url}/media`);
    await opened.waitForFunction(haveDrawn, { timeout: 10_000 }, ['post']);
    const { facts, media } = await opened.$eval('conflict-timeline', ({ shadowRoot }) => ({
      facts: shadowRoot.querySelector('.facts').textContent.replace(/\s+/g, ' ').trim(),
      media: [...shadowRoot.querySelectorAll('figure')].map((figure) => {
        const { localName } = figure.querySelector('img, video, audio, button, a');
        return { img: 'image', button: 'embed', a: 'link' }[localName] ?? localName;
      }),
    }));
    await opened.close();
    assert.equal(facts, 'Via Reuters Not verified', name);
    left[name] = media.join(' ');
  }
  assert.deepEqual(left, MEDIA);
});

it('the post of examples/ghost becomes an element', async () => {
  pages['/ghost'] = filled('en', `<section id="post">${readFileSync('examples/ghost/post.html', 'utf8')}</section>`);
  const opened = await browser.newPage();
  await opened.goto(`${server.url}/ghost`);
  await opened.waitForFunction(haveDrawn, { timeout: 10_000 }, ['post']);
  const [{ drawn }] = await opened.evaluate(readSections);
  await opened.close();
  assert.equal(missing(drawn[0], FACTS.en.drawn['casualty-badge']), undefined);
});
