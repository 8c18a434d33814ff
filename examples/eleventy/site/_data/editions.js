// The article in each language, written as HTML when the site is built.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { renderToHtml } from 'explainer-elements/render.js';

const FILE = '../karabakh-2023/explainer.json';
const article = JSON.parse(readFileSync(FILE, 'utf8'));

const EDITIONS = {
  ar: { path: '/', dir: 'rtl', language: 'العربية', paper: 'المثال', section: 'العالم' },
  en: { path: '/en/', dir: 'ltr', language: 'English', paper: 'The Example', section: 'World' },
};

export default Promise.all(
  Object.entries(EDITIONS).map(async ([lang, edition]) => ({
    ...{ lang, ...edition, title: article.title[lang] },
    html: await renderToHtml(article, { lang, headingLevel: 1 }),
    jsonLd: JSON.parse(execFileSync('explainer-elements', ['jsonld', FILE, '--lang', lang])),
  })),
);
