// The command, as it is built.
import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { accessSync, constants, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import { after, before, describe, it } from 'node:test';
import { buildCli } from '../../scripts/build-cli.mjs';
import { importSources } from '../support/bundle.mjs';

const { jsonLd, lint, loadFor, localeFor, parse, standingSentence } = await importSources(
  'src/explainer/lint/lint.ts',
  'src/explainer/parse.ts',
  'src/language/locale.ts',
  'src/telling/json-ld.ts',
  'src/telling/standing-claim.ts',
);

const EXAMPLE = resolve('examples/karabakh-2023/explainer.json');
const example = JSON.parse(readFileSync(EXAMPLE, 'utf8'));

const folder = mkdtempSync(join(tmpdir(), 'cli-'));
const command = join(folder, 'cli.js');
before(() => buildCli(command));
after(() => rmSync(folder, { recursive: true }));

const run = (args, input = '') => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...args], {
    cwd: folder,
    input,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
};
/** The findings of a file as the library gives them. */
const withoutPlaces = ({ findings }) =>
  findings.map(({ pointer, rule, level, message, why, mend }) => ({ pointer, rule, level, message, why, mend }));
const checkJson = (...args) => JSON.parse(run(['check', '--format', 'json', ...args]).stdout);

/** Files of the folder, by name. */
const files = {
  'clean.json': '{ "lang": "en", "actors": [{ "name": "Ann Lee" }] }',
  // Nobody says where it comes from.
  'warning.json': '{\n  "lang": "en",\n  "events": [\n    { "date": "2020-09-27", "title": "War begins" }\n  ]\n}\n',
  'invalid.json':
    '{\n  "lang": "en",\n  "events": [\n    { "date": "soon", "title": "War begins" },\n    { "title": "War ends" }\n  ]\n}\n',
  'part.json':
    '{\n  "lang": "en",\n  "claims": [\n    {\n      "claimant": "Ann Lee",\n      "via": ["Wire"],\n      "killed": 2,\n      "killed-children": 5\n    }\n  ]\n}\n',
  'comma.json': '{\n  "lang": "en",\n  "events": [\n    { "date": "2020-09-27" "title": "War begins" }\n  ]\n}\n',
  'comment.json': '{\n  // a comment\n  "lang": "en"\n}\n',
  'workbook.xlsx': 'PK\u0003\u0004',
  'page.html': '<!doctype html>\n<title>War</title>\n',
  'half.json': '{ "lang": "en", "events": [',
  'empty.json': '',
  'blank.json': '\n',
  'slash.json': '{\n  "lang": "en",\n  "title/en~": "War"\n}\n',
  'twice.json': '{ "lang": "en", "lang": "e" }',
  'windows.json':
    '\uFEFF{\r\n  "lang": "en",\r\n  "events": [{\r\n    "date": "2020-13", "title": "War"\r\n  }]\r\n}\r\n',
  'timelinejs.json':
    '{\n  "events": [\n    {\n      "start_date": { "year": "2020", "month": "9" },\n      "text": { "headline": "<b>War</b> begins" }\n    }\n  ]\n}\n',
  'signs-timelinejs.json':
    '{\n  "title": { "text": { "headline": "🔴 War" } },\n  "events": [\n    {\n      "start_date": { "year": 2020 },\n      "text": { "headline": "War begins", "text": "The 🟢 side" },\n      "media": { "url": "https://paper.example/war.jpg" }\n    }\n  ]\n}\n',
  'era-timelinejs.json':
    '{\n  "events": [{ "start_date": { "year": 2020 }, "text": { "headline": "War" } }],\n  "eras": [\n    { "start_date": { "year": 2021 }, "end_date": { "year": 2020 }, "text": { "headline": "War" } }\n  ]\n}\n',
  'wrong-timelinejs.json':
    '{\n  "events": [\n    {\n      "start_date": { "year": "soon" },\n      "text": { "headline": "War begins" }\n    }\n  ]\n}\n',
  'left-timelinejs.json':
    '{\n  "title": {\n    "text": { "headline": "War" },\n    "media": { "url": "https://paper.example/war.jpg" }\n  },\n  "events": [\n    {\n      "start_date": { "year": 2020, "month": 9, "day": 27, "hour": 7 },\n      "group": "Front",\n      "display_date": "that morning",\n      "text": { "headline": "War begins" }\n    }\n  ]\n}\n',
  'left-slides.csv': 'Year,Headline,Type,Group,Display Date\n,A war,title,,\n2020,War begins,,Front,that autumn\n',
  'sheet.csv':
    '\uFEFFDate,Title (ar),Title (en),Source (ar),Source (en),Status,Our notes\r\n2020-09-27,\u200F"حرب,\r\nوحرب",War begins,رويترز,Reuters,single-source,ask\r\n2023-09-19,سلام,Peace,,,,\r\n',
  'wrong.csv': 'Date\tTitle\n"19\nSeptember 2023"\tOne\n2023-13\tTwo\n\n\tThree\n',
  'unclear.csv': 'Date;Title\n9/8/2023;One\n',
  'below.csv': '\n;;\nDate;Title;Remarks\n2023;One;x\n',
  'mac.csv': 'Date;Title\r2023-13;One\r',
  'excel.csv': '\uFEFFsep=;\r\nDate;Title;Source\r\n9/8/2023;One;Wire\r\n',
  'titled.csv': 'Our days,,\r\n,,\r\nDate,Title,\r\n2023,One,call her\r\n',
  'slides.csv': 'Year,Headline,Text,Type,Media\n,A war,,title,\n2020,War begins,,,https://paper.example/war.jpg\n',
  'signs.csv': 'Date,Title,Place,Source,Killed,Claimant\n2020,War,,Wire,,\n2021,More,🔴 A town,Wire,2,🟢 A council\n',
  'signs-slides.csv': 'Year,End Year,Headline,Type\n2020,,War,\n2016,2020,🟢 Before,era\n,,🔴 A war,title\n',
  'wrong-slides.csv': 'Year,Headline,Remarks\nsoon,War begins,x\n',
  'commas.json': '{ "lang": "en", "events": [] , }',
  'comma-list.json': '{ "lang": "en", "events": [1,\n] }',
  'numbers.json': '{ "lang": "en", "claims": [{ "claimant": "A council", "killed": [1 2] }] }',
  'digits.json': '{ "lang": "ar", "claims": [{ "claimant": "البلدية", "killed": ٥ }] }',
  'quoted-digits.json': '{ "lang": "ar", "claims": [{ "claimant": "البلدية", "killed": "٥" }] }',
  'curly.json': '{ “lang”: "en" }',
  'single.json': "{ 'lang': 'en' }",
  'twice-below.json':
    '{\n  "lang": "en",\n  "claims": [\n    { "claimant": "Ann Lee", "killed": 2,\n      "killed": 5 }\n  ]\n}\n',
  'deep.json': '['.repeat(100_000),
  // «قتل» as Windows-1256 has it, and a document as UTF-16 has it.
  'arabic.json': Buffer.from('{ "lang": "ar", "title": "\xde\xca\xe1" }', 'latin1'),
  'utf-16.json': Buffer.from('\uFEFF{ "lang": "en" }', 'utf16le'),
  'utf-16-bare.json': Buffer.from('{ "lang": "en" }', 'utf16le'),
  'archive.txt': 'Nobody was seen there that day.',
  'bracket.json': '{ "lang": "en" ]',
  'no-name.json': '{ "lang": "en", 5 }',
  'quote.json': JSON.stringify({
    lang: 'en',
    sources: [{ id: 'wire', name: 'Wire' }],
    statements: [
      { speaker: 'Ann Lee', text: 'saw it', via: [{ source: 'wire', quote: { exact: 'Somebody was seen' } }] },
    ],
  }),
};
for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);

describe('the command', () => {
  it('can be run as it stands', () => {
    assert.match(readFileSync(command, 'utf8'), /^#!\/usr\/bin\/env node\n/);
    accessSync(command, constants.X_OK);
    assert.equal(spawnSync(command, ['--version'], { encoding: 'utf8' }).status, 0);
  });

  it('needs no package and no other file', () => {
    const imports = [...readFileSync(command, 'utf8').matchAll(/^import .* from "(.*)";$/gm)].map(([, from]) => from);
    assert.ok(imports.length);
    assert.deepEqual(
      imports.filter((from) => !isBuiltin(from)),
      [],
    );
  });

  it('brings the licences of what is in it', () => {
    assert.match(readFileSync(command, 'utf8'), /jsonc-parser:\n\nThe MIT License[\s\S]+Microsoft/);
  });

  it('says its version', () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
    assert.deepEqual(run(['--version']), { status: 0, stdout: `${version}\n`, stderr: '' });
  });

  it('is the one of the package', () => {
    assert.deepEqual(JSON.parse(readFileSync('package.json', 'utf8')).bin, { 'explainer-elements': 'dist/cli.js' });
  });

  for (const args of [['--help'], ['-h'], ['check', '--help'], ['jsonld', '-h']])
    it(`tells how it is called: ${args.join(' ')}`, () => {
      const { status, stdout, stderr } = run(args);
      assert.equal(status, 0);
      assert.match(stdout, /^Usage: explainer-elements COMMAND/);
      assert.match(stdout, /check FILE….*\n[\s\S]+jsonld FILE/);
      assert.equal(stderr, '');
    });

  it('tells the same as a fault where no command is named', () => {
    const { status, stdout, stderr } = run([]);
    assert.equal(status, 2);
    assert.equal(stdout, '');
    assert.equal(stderr, run(['--help']).stdout);
  });

  const misuses = {
    'an unknown command': [['chekc'], /there is no command "chekc"/],
    'an unknown option': [['check', '--strict', 'clean.json'], /'--strict'/],
    'an option of the other command': [['check', '--lang', 'ar', 'clean.json'], /'--lang'/],
    'an option without its value': [['jsonld', 'clean.json', '--lang'], /--lang/],
    'nothing to check': [['check'], /name a file, or -/],
    'an unknown format': [['check', 'clean.json', '--format', 'xml'], /"xml"; write text or json/],
    'an archive without a file': [['check', 'clean.json', '--archive', 'wire'], /--archive wire .*write ID=FILE/],
    'an archive that is not there': [
      ['check', 'clean.json', '--archive', 'wire=no.txt'],
      /no\.txt: there is no such file/,
    ],
    'a file that is not there': [['check', 'clean.json', 'no.json'], /no\.json: there is no such file; check its name/],
    'an archive of no source': [
      ['check', 'clean.json', 'quote.json', '--archive', 'wires=archive.txt'],
      /there is no source "wires" for --archive; write one of: wire\n/,
    ],
    'an archive where nothing has a source': [
      ['check', 'clean.json', '--archive', 'wire=archive.txt'],
      /there is no source "wire" for --archive; no document has any\n/,
    ],
    'Arabic of Windows': [['check', 'arabic.json'], /cannot read arabic\.json: it is not UTF-8; save it as UTF-8\n/],
    'a workbook': [
      ['check', 'workbook.xlsx'],
      /cannot read workbook\.xlsx: it is a workbook or an archive; save its sheet as CSV in UTF-8\n/,
    ],
    'UTF-16': [['render', 'utf-16.json'], /cannot read utf-16\.json: it is not UTF-8; save it as UTF-8\n/],
    'UTF-16 without a mark': [
      ['jsonld', 'utf-16-bare.json'],
      /cannot read utf-16-bare\.json: it is not UTF-8; save it as UTF-8\n/,
    ],
    // In an id nothing is the name of an option.
    'an item that nothing has': [
      ['render', 'quote.json', '--item', 'one with item'],
      /there is no claim, statement or event "one with item"; name one of: /,
    ],
    'to write over the document': [
      ['render', 'clean.json', '--out', './clean.json'],
      /--out \.\/clean\.json is the document itself, which would be lost; name another file\n/,
    ],
    'to write into no folder': [
      ['render', 'clean.json', '--out', 'no/clean.html'],
      /cannot write no\/clean\.html: there is no such folder; make it first\n/,
    ],
    'to write a folder': [
      ['render', 'clean.json', '--out', '.'],
      /cannot write \.: it is a folder; name a file in it\n/,
    ],
    'to write into a file as if it were a folder': [
      ['render', 'clean.json', '--out', 'comma.json/clean.html'],
      /cannot write comma\.json\/clean\.html: its folder is a file; name another folder\n/,
    ],
    'a folder': [['check', '.'], /\.: it is a folder; name the files in it/],
    'no document': [['jsonld'], /one file/],
    'two documents': [['jsonld', 'clean.json', 'clean.json'], /one file/],
    'a document that is not there': [['jsonld', 'no.json'], /no\.json: there is no such file/],
    'an unknown language': [
      ['jsonld', 'clean.json', '--lang', 'tlh'],
      /"tlh"; write one of: ar, az, en, fa, hy, ru, tr\n/,
    ],
    'what is no language': [['jsonld', 'clean.json', '--lang', ''], /there is no language ""/],
  };
  for (const [name, [args, message]] of Object.entries(misuses))
    it(`refuses ${name}`, () => {
      const { status, stdout, stderr } = run(args);
      assert.equal(status, 2);
      assert.equal(stdout, '');
      assert.match(stderr, /^explainer-elements: /);
      assert.match(stderr, message);
      assert.doesNotMatch(stderr, /^ {4}at /m);
    });

  it('leaves a document as it is that it would have written over', () => {
    run(['render', 'clean.json', '--out', 'clean.json']);
    assert.equal(readFileSync(join(folder, 'clean.json'), 'utf8'), files['clean.json']);
  });

  it('refuses standard input that is not UTF-8', () => {
    const { status, stderr } = run(['check', '-'], files['arabic.json']);
    assert.equal(status, 2);
    assert.match(stderr, /cannot read -: it is not UTF-8; save it as UTF-8\n/);
  });

  it('ends quietly where nobody reads on', async () => {
    const events = Array.from({ length: 3000 }, (_, i) => ({ date: '2020', title: `War ${i}` }));
    writeFileSync(join(folder, 'long.json'), JSON.stringify({ lang: 'en', events }));
    const child = spawn(process.execPath, [command, 'check', 'long.json'], { cwd: folder });
    child.stdout.destroy();
    const [said, [code]] = await Promise.all([text(child.stderr), once(child, 'close')]);
    assert.deepEqual([said, code], ['', 0]);
  });
});

describe('check', () => {
  it('reads what was made for TimelineJS, and finds the places there', () => {
    const { files, errors } = checkJson('timelinejs.json', 'wrong-timelinejs.json');
    assert.equal(errors, 1);
    const places = files.map(({ findings }) =>
      findings.map(({ line, column, level, pointer, message }) => [line, column, level, pointer, message]),
    );
    assert.deepEqual(places, [
      [[3, 5, 'warning', '/events/0', 'the event has no source']],
      [[4, 31, 'error', '/events/0/start_date/year', '"soon" is not a number']],
    ]);
  });

  it('says of TimelineJS what is left out, and where it stands', () => {
    const { files } = checkJson('left-timelinejs.json', 'left-slides.csv');
    const left = files.map(({ findings }) =>
      findings
        .map(({ line, column, level, pointer, message }) => [line, column, level, pointer, message])
        .filter(([, , , , message]) => message !== 'the event has no source'),
    );
    const said = (what) => `left out, as a document has no place for it: ${what}`;
    assert.deepEqual(left, [
      [
        [4, 14, 'warning', '/title/media', said('media of the title')],
        [9, 16, 'warning', '/events/0/group', said('group')],
        [10, 23, 'warning', '/events/0/display_date', said('display_date')],
        [8, 21, 'warning', '/events/0/start_date', said('time')],
      ],
      [
        [3, 1, 'warning', 'row=3', said('group')],
        [3, 1, 'warning', 'row=3', said('display_date')],
      ],
    ]);
  });

  it('finds the places in titles, texts, media and eras of TimelineJS', () => {
    const placesIn = (text) =>
      checkJson(text).files[0].findings.map(({ line, column, pointer, message }) => [line, column, pointer, message]);
    assert.deepEqual(placesIn('era-timelinejs.json'), [
      [4, 21, '/eras/0/start_date', '"2021/2020" is not a date in EDTF: it ends before it begins'],
    ]);
    assert.deepEqual(placesIn('signs-timelinejs.json'), [
      [2, 22, '/title/text', '"🔴" marks a side'],
      [4, 5, '/events/0', 'the event has no source'],
      [6, 15, '/events/0/text', '"🟢" marks a side'],
      [7, 16, '/events/0/media', 'nothing says who made the image'],
    ]);
  });

  it('reads spreadsheets, and finds the rows there', () => {
    const placesIn = (...names) =>
      checkJson(...names).files.map(({ findings }) =>
        findings.map(({ line, column, level, pointer, message }) => [line, column, level, pointer, message]),
      );
    assert.deepEqual(placesIn('sheet.csv', 'wrong.csv', 'unclear.csv', 'excel.csv', 'titled.csv'), [
      [
        [1, 1, 'warning', 'row=1', 'the column “Our notes” is not known, and what stands in it is left out'],
        [4, 1, 'warning', 'row=3', 'the event has no source'],
      ],
      [
        [4, 1, 'error', 'row=3', '"2023-13" is not a date in EDTF: there is no month 13'],
        [6, 1, 'error', 'row=5', '"date" is missing'],
      ],
      [[2, 1, 'error', 'row=2', '“9/8/2023” can be two days']],
      [[3, 1, 'error', 'row=2', '“9/8/2023” can be two days']],
      [
        [1, 1, 'warning', 'row=1', '“Our days” stands above the columns, and is left out'],
        [3, 1, 'warning', 'row=3', 'the column “C (without a name)” is not known, and what stands in it is left out'],
        [4, 1, 'warning', 'row=4', 'the event has no source'],
      ],
    ]);
    assert.deepEqual(placesIn('below.csv', 'mac.csv'), [
      [
        [3, 1, 'warning', 'row=3', 'the column “Remarks” is not known, and what stands in it is left out'],
        [4, 1, 'warning', 'row=4', 'the event has no source'],
      ],
      [[2, 1, 'error', 'row=2', '"2023-13" is not a date in EDTF: there is no month 13']],
    ]);
    assert.deepEqual(placesIn('slides.csv', 'wrong-slides.csv'), [
      [
        [3, 1, 'warning', 'row=3', 'the event has no source'],
        [3, 1, 'warning', 'row=3', 'nothing says who made the image'],
      ],
      [[2, 1, 'error', 'row=2', '"soon" is not a number']],
    ]);
    const errorsIn = (...names) => placesIn(...names).map((all) => all.filter(([, , level]) => level === 'error'));
    assert.deepEqual(errorsIn('signs.csv', 'signs-slides.csv'), [
      [
        [3, 1, 'error', 'row=3', '"🔴" marks a side'],
        [3, 1, 'error', 'row=3', '"🟢" marks a side'],
      ],
      [
        [4, 1, 'error', 'row=4', '"🔴" marks a side'],
        [3, 1, 'error', 'row=3', '"🟢" marks a side'],
      ],
    ]);
  });

  it('finds nothing where there is nothing', () => {
    assert.deepEqual(run(['check', 'clean.json']), { status: 0, stdout: 'No findings in 1 file\n', stderr: '' });
    assert.equal(run(['check', 'clean.json', 'clean.json']).stdout, 'No findings in 2 files\n');
  });

  it('tells a finding with its place, why it matters and how to mend it', () => {
    const { status, stdout, stderr } = run(['check', 'invalid.json']);
    assert.equal(status, 1);
    assert.equal(stderr, '');
    assert.equal(
      stdout,
      `invalid.json:4:15: error: "soon" is not a date in EDTF: write a year, a month or a day, such as 2023, 2023-09 or 2023-09-19, not "soon" (format, #/events/0/date)
  Why: What cannot be read is not shown to anyone (schema of explainer/1).
  Mend: write a date of EDTF such as 2023-09-19, 2023-09? or 2020-09-27/2020-11-10

invalid.json:5:5: error: "date" is missing (format, #/events/1)
  Why: What cannot be read is not shown to anyone (schema of explainer/1).
  Mend: add it

2 findings: 2 errors in 1 file
`,
    );
  });

  it('passes with warnings', () => {
    const { status, stdout } = run(['check', 'warning.json']);
    assert.equal(status, 0);
    assert.match(stdout, /^warning\.json:4:5: warning: .+ \(rule 7, #\/events\/0\)\n {2}Why: .+\n {2}Mend: .+\n\n/);
    assert.match(stdout, /\n1 finding: 1 warning in 1 file\n$/);
  });

  it('leads to what stands for a figure in short', () => {
    const { status, stdout } = run(['check', 'part.json']);
    assert.equal(status, 1);
    assert.match(stdout, /^part\.json:8:26: error: .+ \(rule 3, #\/claims\/0\/killed-children\)$/m);
    assert.match(stdout, /\n\d findings: 1 error, \d warnings in 1 file\n$/);
  });

  it('gives the findings of every file as JSON', () => {
    const { status, stdout } = run(['check', 'clean.json', 'part.json', 'invalid.json', '--format=json']);
    assert.equal(status, 1);
    const { files: checked, errors, warnings } = JSON.parse(stdout);
    assert.deepEqual(
      checked.map(({ file }) => file),
      ['clean.json', 'part.json', 'invalid.json'],
    );
    assert.deepEqual(checked[0].findings, []);
    assert.deepEqual(
      checked[2].findings.map(({ line, column, pointer, rule, level }) => [line, column, pointer, rule, level]),
      [
        [4, 15, '/events/0/date', 'format', 'error'],
        [5, 5, '/events/1', 'format', 'error'],
      ],
    );
    for (const [i, name] of ['clean.json', 'part.json', 'invalid.json'].entries()) {
      const found = lint(JSON.parse(files[name]));
      assert.deepEqual(withoutPlaces(checked[i]), found);
    }
    const all = checked.flatMap(({ findings }) => findings);
    assert.equal(errors, all.filter(({ level }) => level === 'error').length);
    assert.equal(warnings, all.filter(({ level }) => level === 'warning').length);
    assert.equal(errors, 3);
    assert.deepEqual(Object.keys(all[0]).sort(), [
      'column',
      'level',
      'line',
      'mend',
      'message',
      'pointer',
      'rule',
      'why',
    ]);
  });

  it('gives JSON where there is nothing', () => {
    assert.deepEqual(checkJson('clean.json'), {
      files: [{ file: 'clean.json', findings: [] }],
      errors: 0,
      warnings: 0,
    });
  });

  it('counts the files', () => {
    assert.match(
      run(['check', 'invalid.json', 'clean.json', 'invalid.json']).stdout,
      /\n4 findings: 4 errors in 3 files\n$/,
    );
  });

  it('reads standard input', () => {
    const { status, stdout } = run(['check', '-'], files['invalid.json']);
    assert.equal(status, 1);
    assert.match(stdout, /^<stdin>:4:15: error: /);
    assert.match(run(['check', '-'], files['clean.json']).stdout, /^No findings/);
  });

  const faults = {
    'comma.json': [4, 28, 'comma expected'],
    'comment.json': [2, 3, 'invalid comment token'],
    'half.json': [1, 28, 'close bracket expected'],
    'empty.json': [1, 1, 'value expected'],
  };
  for (const [name, [line, column, words]] of Object.entries(faults))
    it(`leads to where ${name} stops being JSON`, () => {
      const { status, stdout } = run(['check', name, 'clean.json']);
      assert.equal(status, 1);
      assert.ok(
        stdout.startsWith(`${name}:${line}:${column}: error: this is not JSON: ${words} (format, #)\n`),
        stdout,
      );
      assert.match(stdout, /\n1 finding: 1 error in 2 files\n$/);
    });

  const mends = {
    'comment.json': 'take the comments out: JSON has none',
    'page.html': 'the command reads JSON and CSV; what is wrong with HTML in an element, the console of its page tells',
    'empty.json': 'the file is empty; write a document in it, in { }',
    'blank.json': 'the file is empty; write a document in it, in { }',
    'commas.json': 'take out the comma before this bracket: nothing follows it',
    'comma-list.json': 'take out the comma before this bracket: nothing follows it',
    'digits.json': 'write numbers in the digits 0-9',
    'numbers.json': 'look here and just before for a comma, a quotation mark or a bracket that is missing or too many',
    'quoted-digits.json': 'write numbers in the digits 0-9',
    'curly.json': 'write straight quotation marks: "',
    'single.json': 'write straight quotation marks: "',
    'comma.json': 'look here and just before for a comma, a quotation mark or a bracket that is missing or too many',
    'bracket.json': 'look here and just before for a comma, a quotation mark or a bracket that is missing or too many',
    'no-name.json': 'look here and just before for a comma, a quotation mark or a bracket that is missing or too many',
  };
  for (const [name, mend] of Object.entries(mends))
    it(`says how to make JSON of ${name}`, () => assert.equal(checkJson(name).files[0].findings[0].mend, mend));

  it('tells what is nested too deeply, and the findings of other files', () => {
    const { status, stdout, stderr } = run(['check', 'deep.json', 'warning.json']);
    assert.deepEqual([status, stderr], [1, '']);
    assert.match(
      stdout,
      /^deep\.json:1:1: error: this is nested too deeply to be read \(format, #\)\n.+\n.+\n\nwarning\.json:4:5: warning/,
    );
  });

  it('tells a field that is written twice', () => {
    const { status, stdout, stderr } = run(['check', 'twice-below.json']);
    assert.deepEqual([status, stderr], [1, '']);
    assert.equal(
      stdout,
      `twice-below.json:5:17: error: the field "killed" is written twice in one object, and only the last would count (format, #/claims/0/killed)
  Why: What cannot be read is not shown to anyone (schema of explainer/1).
  Mend: keep one of the two

1 finding: 1 error in 1 file
`,
    );
    for (const command of ['render', 'jsonld'])
      assert.deepEqual(run([command, 'twice-below.json']), { status: 1, stdout: '', stderr: stdout });
  });

  it('counts lines of Windows, and no byte order mark', () => {
    const [{ line, column, pointer }] = checkJson('windows.json').files[0].findings;
    assert.deepEqual([line, column, pointer], [4, 13, '/events/0/date']);
  });

  it('leads to a field whose name has a slash or a tilde', () => {
    const [{ line, column, pointer }] = checkJson('slash.json').files[0].findings;
    assert.deepEqual([line, column, pointer], [3, 16, '/title~1en~0']);
  });

  it('leads to the last of two fields of one name, which counts', () => {
    const [{ line, column, pointer }] = checkJson('twice.json').files[0].findings;
    assert.deepEqual([line, column, pointer], [1, 25, '/lang']);
  });

  it('says what is wrong with a file before it looks for the source of an archive in it', () => {
    const { status, stdout, stderr } = run(['check', 'invalid.json', 'clean.json', '--archive', 'wire=archive.txt']);
    assert.deepEqual([status, stderr], [1, '']);
    assert.match(stdout, /\n2 findings: 2 errors in 2 files\n$/);
  });

  it('looks quotations up in archived sources', () => {
    const rules = (...args) =>
      checkJson('quote.json', ...args).files[0].findings.map(({ rule, level }) => [rule, level]);
    assert.deepEqual(
      rules('--archive', 'wire=archive.txt').filter(([, level]) => level === 'error'),
      [[11, 'error']],
    );
    assert.deepEqual(
      rules().filter(([, level]) => level === 'error'),
      [],
    );
  });

  it('looks them up in all files that a source was archived in', () => {
    writeFileSync(join(folder, 'page-2.txt'), 'Somebody was seen on the road.');
    const archives = ['page-2.txt', 'archive.txt'].flatMap((file) => ['--archive', `wire=${file}`]);
    assert.equal(checkJson('quote.json', ...archives).errors, 0);
  });

  it('says of the article what the library says', () => {
    assert.deepEqual(withoutPlaces(checkJson(EXAMPLE).files[0]), lint(example));
  });
});

describe('jsonld', () => {
  for (const lang of ['ar', 'en', 'ru'])
    it(`gives the article in ${lang}`, async () => {
      const { status, stdout, stderr } = run(['jsonld', EXAMPLE, '--lang', lang]);
      assert.equal(stderr, '');
      assert.equal(status, 0);
      await loadFor({ lang });
      const expected = jsonLd({ locale: localeFor({ lang }), document: parse(example) }, standingSentence);
      assert.equal(stdout, `${JSON.stringify(expected, null, 2)}\n`);
    });

  const textOf = (id, { stdout }) => JSON.parse(stdout).hasPart.find((part) => part['@id'] === id).text;

  it('speaks each language', () => {
    const starts = {
      ar: 'مقتل مدنيَّين اثنين وإصابة 11 شخصًا',
      en: '2 civilians killed and 11 people injured',
      ru: 'Погибшие: 2 мирных жителя',
    };
    for (const [lang, start] of Object.entries(starts)) {
      const text = textOf('#c1', run(['jsonld', EXAMPLE, '--lang', lang]));
      assert.ok(text.startsWith(start), text);
    }
  });

  it('speaks the language of the document where none is named', () => {
    assert.equal(run(['jsonld', EXAMPLE]).stdout, run(['jsonld', EXAMPLE, '--lang', 'ar-EG']).stdout);
  });

  it('can stand in the script of a page, whatever its texts are', () => {
    const title = '</script><img src=x onerror=alert(1)>';
    const { stdout } = run(['jsonld', '-'], JSON.stringify({ lang: 'en', title }));
    assert.match(stdout, /"\\u003c\/script>\\u003cimg src=x onerror=alert\(1\)>"/);
    assert.doesNotMatch(stdout, /</);
    assert.equal(JSON.parse(stdout).headline, title);
  });

  it('reads standard input, and has words for every date and count', () => {
    const claim = { claimant: 'Ann Lee', killed: 'several', asOf: '2023-09-XX' };
    const text = textOf('#cl-1', run(['jsonld', '-'], JSON.stringify({ lang: 'en', claims: [claim] })));
    assert.match(text, /^several people killed; .*September 2023/i);
    assert.doesNotMatch(text, /XX/);
  });

  it('gives what it can of a document with findings', () => {
    const { status, stdout } = run(['jsonld', 'part.json']);
    assert.equal(status, 0);
    assert.equal(JSON.parse(stdout)['@type'], 'BackgroundNewsArticle');
  });

  for (const name of ['invalid.json', 'comma.json'])
    it(`tells what is wrong with ${name}, as check does`, () => {
      const { status, stdout, stderr } = run(['jsonld', name]);
      assert.equal(status, 1);
      assert.equal(stdout, '');
      assert.equal(stderr, run(['check', name]).stdout);
    });

  it('reads a spreadsheet', () => {
    const [event] = JSON.parse(run(['jsonld', 'sheet.csv', '--lang', 'en']).stdout).about;
    assert.deepEqual([event.name, event.startDate, event['@id']], ['War begins', '2020-09-27', '#ev-2020-09-27']);
    assert.equal(run(['jsonld', 'unclear.csv']).stderr, run(['check', 'unclear.csv']).stdout);
  });

  it('takes the language for that of texts whose file names none, however its tag is written', () => {
    const nameIn = (file, input) => {
      const { stdout, stderr } = run(['jsonld', file, '--lang', 'ar_EG'], input);
      assert.equal(stderr, '');
      return JSON.parse(stdout).about[0].name;
    };
    assert.equal(nameIn('-', 'Date,Title\n2020-09-27,حرب\n'), 'حرب');
    assert.equal(nameIn('timelinejs.json'), 'War begins');
    assert.equal(nameIn('-', '{ "events": [{ "date": "2020-09-27", "title": "حرب" }] }'), 'حرب');
  });

  it('reads what was made for TimelineJS', () => {
    const document = JSON.parse(run(['jsonld', 'timelinejs.json', '--lang', 'ar']).stdout);
    assert.equal(document.inLanguage, 'ar');
    const [event] = document.about;
    assert.deepEqual([event.name, event.startDate, event['@id']], ['War begins', '2020-09', '#event-bwar-b-begins']);
    const { status, stderr } = run(['jsonld', 'wrong-timelinejs.json']);
    assert.equal(status, 1);
    assert.equal(stderr, run(['check', 'wrong-timelinejs.json']).stdout);
  });
});
