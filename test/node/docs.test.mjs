// What the documentation names is there, and what it shows works.
import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { importSources } from '../support/bundle.mjs';

process.chdir(fileURLToPath(new URL('../..', import.meta.url)));
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));
const { columnOf, parse, parseCsv, lint, termOf } = await importSources(
  'src/explainer/index.ts',
  'src/explainer/csv/heads.ts',
  'src/explainer/csv/csv-terms.ts',
);

const pages = new Map(
  [
    'README.md',
    '.changeset/README.md',
    ...readdirSync('docs')
      .filter((name) => name.endsWith('.md'))
      .map((name) => `docs/${name}`),
  ].map((path) => [path, readFileSync(path, 'utf8')]),
);

const FENCE = /^( *)```(.*)\n([\s\S]*?)^\1```$/gm;
const blocksOf = (page) => [...page.matchAll(FENCE)].map(([, , info, text]) => ({ info, text }));
const proseOf = (page) => page.replace(FENCE, '');

/** As GitHub makes them of headings. */
const anchorsOf = (page) =>
  [...proseOf(page).matchAll(/^#+ (.*)$/gm)].map(([, heading]) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  );

/** Links of a page that lead into the repository, as a path and an anchor. */
const linksOf = (path, page) =>
  [...proseOf(page).matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, link]) => link)
    .filter((link) => !/^https?:/.test(link))
    .map((link) => {
      const [to, anchor] = link.split('#');
      return { link, to: to ? normalize(join(dirname(path), decodeURI(to))) : path, anchor };
    });

const leads = ({ to, anchor }) =>
  existsSync(to) &&
  (!anchor || anchorsOf(pages.get(to) ?? (to.endsWith('.md') ? readFileSync(to, 'utf8') : '')).includes(anchor));

/** Parses, and has nothing that would mislead a reader. */
const assertDocument = (text) => {
  const input = JSON.parse(text);
  parse(input);
  assert.deepEqual(
    lint(input).filter(({ level }) => level === 'error'),
    [],
  );
};

for (const [path, page] of pages)
  describe(path, () => {
    it('links to what is there', () => {
      assert.deepEqual(
        linksOf(path, page)
          .filter((link) => !leads(link))
          .map(({ link }) => link),
        [],
      );
    });

    it('names scripts of package.json', () => {
      const named = [...page.matchAll(/\bnpm run (?:--silent )?([\w:-]+)/g)].map(([, name]) => name);
      assert.deepEqual(
        named.filter((name) => !Object.hasOwn(scripts, name)),
        [],
      );
    });

    it('names files that are there', () => {
      const named = [
        ...proseOf(page).matchAll(/`((?:src|scripts|test|stories|schema|locales|docs|cli|\.github)\/[^`\s]*)`/g),
      ];
      assert.deepEqual(
        named.map(([, name]) => name).filter((name) => !/[<*]/.test(name) && !existsSync(name)),
        [],
      );
    });

    const examples = blocksOf(page).flatMap(({ info, text }) =>
      info === 'json document'
        ? [text]
        : info === 'html'
          ? [...text.matchAll(/<script type="application\/json">([\s\S]*?)<\/script>/g)].map(([, json]) => json)
          : [],
    );
    const sheets = blocksOf(page).flatMap(({ info, text }) =>
      info === 'csv'
        ? [text]
        : [...text.matchAll(/<script type="text\/csv">([\s\S]*?)<\/script>/g)].map(([, csv]) => csv),
    );
    sheets.forEach((text, i) =>
      it(`shows a spreadsheet that can be drawn (${i + 1})`, async () => {
        const document = await parseCsv(text, { lang: 'en' });
        assert.deepEqual(
          lint(document).filter(({ level }) => level === 'error'),
          [],
        );
        assert.ok(document.events.length + document.statements.length + document.claims.length);
      }),
    );
    examples.forEach((text, i) => it(`shows a document that can be drawn (${i + 1})`, () => assertDocument(text)));
  });

it('every page of docs/ is in the list of them', () => {
  const listed = linksOf('docs/README.md', pages.get('docs/README.md')).map(({ to }) => to);
  assert.deepEqual(
    [...pages.keys()].filter((path) => /^docs\/(?!README)/.test(path) && !listed.includes(path)),
    [],
  );
});

it('a block of JSON in the page of the format is a document that is tried', () => {
  const blocks = blocksOf(pages.get('docs/data-format.md')).filter(({ info }) => info.startsWith('json'));
  assert.ok(blocks.length > 9);
  assert.deepEqual([...new Set(blocks.map(({ info }) => info))], ['json document']);
});

it('a column in the page of spreadsheets is one that is known', () => {
  const columns = [...pages.get('docs/spreadsheets.md').matchAll(/^\| ([^|]+) \| ([^|]*) \|[^|]*\|$/gm)]
    .slice(2)
    .flatMap(([, ...heads]) => heads.join().split(/[,،]/))
    .map((head) => head.trim())
    .filter((head) => head && head !== '…');
  assert.ok(columns.length > 50);
  assert.deepEqual(
    columns.filter((head) => !columnOf(head)),
    [],
  );
});

it('a word of a column in the page of spreadsheets is one that is known, in Arabic too', () => {
  const rows = [...pages.get('docs/spreadsheets.md').matchAll(/^\| ([^|]+?) +\| ([^|]*`[^|]*) \|$/gm)];
  const words = rows.flatMap(([, head, cell]) =>
    [...cell.matchAll(/`([a-z-]+)` \(([^)]+)\)/g)].map(([, term, arabic]) => [columnOf(head)[0], term, arabic]),
  );
  assert.ok(words.length >= 35);
  for (const [column, term, arabic] of words) assert.equal(termOf(column, arabic), term);
});
