// The tables of sizes in README.md, between their two marks, of what `npm run build` made. `--check` fails where a
// number is off by more than 3 %: the same code weighs a little more or less with another version of brotli.
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { bundled, sizes } from './consumer.mjs';

const README = 'README.md';
const TABLES = /(?<=<!-- sizes -->\n)[\s\S]*?(?=<!-- \/sizes -->)/;
const TOLERANCE = 0.03;

/** When a page of the script tag asks for each of the later files; those of languages go without saying. */
const WHEN = {
  embed: 'the loader, in place of the first file',
  shared: 'the loader: what all elements share',
  'conflict-explainer': 'the loader: that element, with the files of the next three',
  'conflict-timeline': 'the loader: that element',
  'statement-card': 'the loader: that element',
  'casualty-badge': 'the loader: that element',
  'language-switch': 'the loader: that element',
  'draw-document': '`<conflict-explainer>`',
  explorer: 'a timeline of more than ten events, or with any of the attributes below',
  details: 'links between accounts, corrections, notes, warnings, or figures that say more than number and noun',
  'claim-details': 'who is held responsible, or figures in the claimant’s own words',
  facts: '`<casualty-badge variant="detailed">`',
  provenance:
    'translations, other names of places or events, form or place of statements, who checked something, languages of sources',
  media: 'images, films, sounds, embedded pages or links beside events',
  'html-input':
    'ordinary HTML within an element that has no other data, or what a server wrote and a script put into the page',
  'html-dates': 'the same',
  'html-events': 'events in it',
  'html-rows': 'those in tables',
  'html-texts': 'texts beside those',
  'html-media': 'images, films, sounds, frames or links of events in it',
  'html-statement': 'a statement in it',
  'html-caption': 'what stands below its words',
  'html-claim': 'a casualty claim in it',
  'html-document': 'a whole document in it',
  'html-missing': 'HTML in which nothing can be read',
  'other-formats': 'data that is no document of ours: of TimelineJS, a spreadsheet, or broken',
  timelinejs: 'a timeline in the JSON of TimelineJS',
  csv: 'a spreadsheet',
  'csv-vocabulary': 'a spreadsheet with our columns',
  'csv-terms': 'the same',
  'csv-slides': 'a spreadsheet with the columns of TimelineJS',
  'rare-dates':
    'a time, a season, a date of which a part is not known, a period without its end or with a doubt about its start',
  'rare-counts': 'nobody, several, about or more than so many, a part of one, of two or of women',
  'house-style': '`month-names`, `calendar`, `weekday` or `relative-to`',
  arrangement: '`group-by` or `order`',
  layouts: '`layout`, `scale="time"` or periods',
  horizontal: '`layout="horizontal"`, or `auto` where there is room for it',
  filter: '`filter`',
  permalinks: '`permalinks`, or a page opened at one',
  refresh: '`refresh`',
  description: '`json-ld`',
  linter: 'data that cannot be drawn; any page on `localhost`',
};
const LANGUAGE = /^[a-z]{2}$/;
const english = new Intl.DisplayNames('en', { type: 'language' });

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
const readme = readFileSync(README, 'utf8');
const [before] = TABLES.exec(readme) ?? fail(`${README} has no place for the tables of sizes`);
const now = await tables();

if (process.argv.includes('--check')) {
  const [old, due] = [before, now].map(rowsOf);
  const stale = [...due].filter(([name, numbers]) => !numbers.every((n, i) => isNear(n, old.get(name)?.[i])));
  const gone = [...old].filter(([name]) => !due.has(name));
  if (stale.length + gone.length)
    fail(
      [
        ...stale.map(([name, numbers]) => `${name}: ${numbers.join(' / ')}, not ${old.get(name)?.join(' / ')}`),
        ...gone.map(([name]) => `${name}: gone`),
        `\nThe sizes in ${README} are not current: run \`npm run build && npm run sizes\`.`,
      ].join('\n'),
    );
  console.log(`The ${due.size} sizes in ${README} are current.`);
} else
  writeFileSync(
    README,
    readme.replace(TABLES, () => now),
  );

async function tables() {
  const name = (file) => file.replace(/^explainer-elements-?|\.js$/g, '');
  const files = readdirSync('dist').filter((file) => /^(explainer-elements(-[\w-]+)?|embed)\.js$/.test(file));
  const place = (file) => ['', ...Object.keys(WHEN)].indexOf(name(file)) >>> 0;
  const scriptTag = files
    .sort((a, b) => place(a) - place(b))
    .map((file) => [`\`${file}\``, when(name(file)), sizes(readFileSync(`dist/${file}`))]);

  const npm = [];
  for (const tag of readdirSync('src/components').sort())
    npm.push([`\`${tag}\``, await bundled(`import 'explainer-elements/define/${tag}.js';`)]);
  npm.push(['all five', await bundled(`import 'explainer-elements';`)]);

  const markdown = [
    ['file of the script tag', 'loads', 'bytes', 'brotli'],
    ['-', '-', '-:', '-:'],
    ...scriptTag.map(([file, when, { min, brotli }]) => [file, when, digits(min), digits(brotli)]),
    [],
    ['imported from npm, with Lit, minified', 'bytes', 'brotli'],
    ['-', '-:', '-:'],
    ...npm.map(([tag, { min, brotli }]) => [tag, digits(min), digits(brotli)]),
  ]
    .map((cells) => (cells.length ? `| ${cells.join(' | ')} |` : ''))
    .join('\n');
  return `\n${await format(markdown, { ...(await resolveConfig(README)), parser: 'markdown' })}\n`;
}

function when(name) {
  if (name === '') return 'always: five tags, English and Arabic';
  if (LANGUAGE.test(name)) return `${english.of(name)} (draft)`;
  return WHEN[name] ?? fail(`scripts/size-table.mjs does not say when a page loads explainer-elements-${name}.js`);
}

function digits(n) {
  return String(n).replace(/\B(?=(\d{3})+$)/g, ',');
}

/** Numbers of each row, by its first cell. */
function rowsOf(markdown) {
  const rows = [...markdown.matchAll(/^\| (`.*?`|all \w+) .*$/gm)];
  return new Map(
    rows.map(([row, name]) => [
      name,
      row
        .split('|')
        .slice(-3, -1)
        .map((cell) => Number(cell.replaceAll(',', ''))),
    ]),
  );
}

function isNear(n, other = 0) {
  return Math.abs(n - other) <= n * TOLERANCE;
}

function fail(message) {
  console.error(message);
  process.exit(1);
}
