// What `npm run build` writes for editors of code and for frameworks.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const root = fileURLToPath(new URL('../..', import.meta.url));
const read = (path) => JSON.parse(readFileSync(join(root, path), 'utf8'));
const elements = read('custom-elements.json').modules.flatMap(({ declarations }) =>
  declarations.filter(({ tagName }) => tagName),
);
const namesOf = (list = []) => list.map(({ name }) => name);
const unique = (names) => [...new Set(names)].sort();

test('what is written in React and in Vue is typed, and what is wrong there does not compile', () => {
  const config = join(root, 'test/types/frameworks/tsconfig.json');
  const { options, fileNames } = ts.parseJsonConfigFileContent(
    ts.readConfigFile(config, ts.sys.readFile).config,
    ts.sys,
    join(config, '..'),
  );
  const diagnostics = ts.getPreEmitDiagnostics(ts.createProgram(fileNames, options));
  assert.equal(fileNames.length, 2);
  assert.equal(
    ts.formatDiagnostics(diagnostics, {
      getCanonicalFileName: (name) => name,
      getCurrentDirectory: () => root,
      getNewLine: () => '\n',
    }),
    '',
  );
});

test('VS Code knows every tag, attribute and value', () => {
  const { tags, globalAttributes } = read('dist/vscode.html-custom-data.json');
  assert.deepEqual(
    tags.map(({ name, attributes }) => [name, namesOf(attributes).sort()]),
    elements.map(({ tagName, attributes }) => [tagName, namesOf(attributes).sort()]),
  );
  const valuesOf = (tag, name) =>
    namesOf(tags.find((each) => each.name === tag).attributes.find((each) => each.name === name).values);
  assert.deepEqual(valuesOf('casualty-badge', 'variant'), ['compact', 'standard', 'detailed']);
  assert.deepEqual(valuesOf('statement-card', 'mode'), ['direct', 'mixed', 'indirect']);
  assert.deepEqual(namesOf(globalAttributes), [
    'data-numerals',
    'data-month-names',
    'data-calendar',
    'data-weekday',
    'data-relative-to',
  ]);
});

test('VS Code knows every custom property and part, each once', () => {
  const { properties, pseudoElements } = read('dist/vscode.css-custom-data.json');
  assert.deepEqual(namesOf(properties).sort(), unique(elements.flatMap(({ cssProperties }) => namesOf(cssProperties))));
  assert.deepEqual(
    namesOf(pseudoElements).sort(),
    unique(elements.flatMap(({ cssParts }) => namesOf(cssParts).map((name) => `::part(${name})`))),
  );
});

test('JetBrains knows every element with its attributes, properties and events', () => {
  const { name, contributions } = read('dist/web-types.json');
  assert.equal(name, read('package.json').name);
  assert.deepEqual(
    contributions.html.elements.map(({ name, attributes, events, js }) => [
      name,
      namesOf(attributes).sort(),
      namesOf(events),
      namesOf(js.properties).sort(),
    ]),
    elements.map(({ tagName, attributes, events, members }) => [
      tagName,
      namesOf(attributes).sort(),
      namesOf(events),
      namesOf(members.filter((each) => each.kind === 'field' && !each.static)).sort(),
    ]),
  );
});

test('what editors show is described', () => {
  const { tags, globalAttributes } = read('dist/vscode.html-custom-data.json');
  const { properties, pseudoElements } = read('dist/vscode.css-custom-data.json');
  const all = [
    ...tags,
    ...globalAttributes,
    ...tags.flatMap(({ attributes }) => attributes),
    ...properties,
    ...pseudoElements,
  ];
  for (const { name, description } of all) assert.match(description?.value ?? '', /\w/, name);
});
