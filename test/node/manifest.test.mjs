// custom-elements.json says what the classes and their sources do, all of it and nothing else.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { ELEMENTS } from '../support/sources.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const dist = (path) => import(join(root, 'dist', path));
const { modules } = JSON.parse(readFileSync(join(root, 'custom-elements.json'), 'utf8'));
const declarations = modules.flatMap(({ declarations }) => declarations);
const documented = new Map(declarations.filter(({ tagName }) => tagName).map((each) => [each.tagName, each]));

const { ExplainerElement } = await dist('src/base/element.js');
/** With the code that draws for several elements. */
const LATER = [
  (await dist('src/base/details.styles.js')).detailsStyles,
  (await dist('src/base/media.styles.js')).mediaStyles,
];
const { SETTINGS } = await dist('src/language/resolve.js');
const eventClasses = await dist('src/base/events.js');
const published = await dist('src/index.js');
const classes = Object.fromEntries(Object.entries(ELEMENTS).map(([tag, { className }]) => [tag, published[className]]));

const namesOf = (list = []) => list.map(({ name }) => name).sort();
const sorted = (names) => [...new Set(names)].sort();

/** Both directions: what is documented is there, and what is there is documented. */
function same(said, there) {
  assert.deepEqual(
    {
      undocumented: there.filter((name) => !said.includes(name)),
      'not there': said.filter((name, i) => !there.includes(name) || said.indexOf(name) !== i),
    },
    { undocumented: [], 'not there': [] },
  );
}

/** House style is read from the page around a thing, and so from the thing itself. `lang` every element has. */
const houseStyleOf = (tag) =>
  classes[tag].prototype instanceof ExplainerElement ? SETTINGS.filter((name) => name !== 'lang') : [];

test('every element is in it', () => {
  assert.deepEqual([...documented.keys()].sort(), Object.keys(ELEMENTS).sort());
});

test('every module that it names is published, with the class in it', async () => {
  for (const { path, declarations } of modules) {
    assert.ok(existsSync(join(root, path)), path);
    const module = await import(join(root, path));
    for (const { name } of declarations) assert.equal(typeof module[name], 'function', name);
  }
});

test('for every tag it names the module that registers it, with the class', async () => {
  const definitions = modules.flatMap(({ path, exports }) =>
    exports.filter(({ kind }) => kind === 'custom-element-definition').map((each) => ({ path, ...each })),
  );
  assert.deepEqual(
    definitions.map(({ path, name }) => [path, name]),
    [
      ['dist/src/components/casualty-badge/define.js', 'casualty-badge'],
      ['dist/src/components/conflict-explainer/define.js', 'conflict-explainer'],
      ['dist/src/components/conflict-timeline/define.js', 'conflict-timeline'],
      ['dist/src/components/language-switch/define.js', 'language-switch'],
      ['dist/src/components/statement-card/define.js', 'statement-card'],
    ],
  );
  for (const { path, name, declaration } of definitions) {
    await import(join(root, path));
    const module = await import(join(root, declaration.module));
    assert.equal(customElements.get(name), module[declaration.name], name);
  }
});

for (const [tag, source] of Object.entries(ELEMENTS))
  describe(`<${tag}>`, () => {
    const element = documented.get(tag);

    test('public members', () => {
      const members = element.members.map((each) => `${each.static ? 'static ' : ''}${each.name}`);
      same(members, source.members);
    });

    test('attributes; each has a twin that goes without saying', () => {
      const [twins, plain] = [true, false].map((isTwin) =>
        classes[tag].observedAttributes.filter((name) => name.startsWith('data-') === isTwin),
      );
      assert.deepEqual(namesOf(element.attributes), sorted([...plain, ...houseStyleOf(tag)]));
      assert.deepEqual(sorted(twins), sorted(plain.map((name) => `data-${name}`)));
    });

    test('events, by class and by name', () => {
      const said = element.events.map(({ type }) => type.text);
      same(said, source.events);
      for (const { name, type } of element.events) assert.equal(eventClasses[type.text].eventName, name);
      for (const name of source.events) assert.ok(name in published, `${name} is exported`);
    });

    test('slots', () => {
      same(namesOf(element.slots), source.slots);
    });

    test('parts', () => {
      same(namesOf(element.cssParts), source.parts);
    });

    test('custom properties', () => {
      same(namesOf(element.cssProperties), propertiesOf(tag));
    });
  });

test('everything has a description, and a type where it has one', () => {
  const faults = declarations.flatMap((element) =>
    ['members', 'attributes', 'events', 'slots', 'cssParts', 'cssProperties'].flatMap((kind) =>
      (element[kind] ?? [])
        .filter(
          ({ description, type, kind: what }) =>
            !/\w/.test(description ?? '') ||
            (/^(members|attributes|events)$/.test(kind) && what !== 'method' && !type?.text),
        )
        .map(({ name }) => `${element.name}: ${kind}: ${name}`),
    ),
  );
  assert.deepEqual(faults, []);
  for (const { name, description, summary, tagName } of declarations)
    assert.ok(description && (summary || !tagName), name);
});

test('types are spelled out, so that editors can offer what there is', () => {
  const names = declarations.flatMap(({ attributes = [] }) => attributes.map(({ type }) => type?.text));
  assert.deepEqual(
    names.filter((type) => !/^(string|number|boolean|'[\w-]+')(\s*\|\s*(string|number|boolean|'[\w-]+'))*$/.test(type)),
    [],
  );
});

test('nothing private is in it', () => {
  const names = declarations.flatMap(({ members = [], attributes = [] }) => [...members, ...attributes]);
  assert.deepEqual(
    names.filter(({ name, privacy = 'public' }) => /^[#_]/.test(name) || privacy !== 'public').map(({ name }) => name),
    [],
  );
});

/** The tokens that the style sheets of an element use, in rules for something that it draws. */
function propertiesOf(tag) {
  const rules = rulesOf(classes[tag]).filter(({ selector }) => selector.split(',').some((each) => fits(tag, each)));
  const privately = new Map(
    rulesOf(classes[tag]).flatMap(({ body }) =>
      [...body.matchAll(/(--_[\w-]+):\s*([^;]+)(?:;|$)/g)].map(([, name, value]) => [name, value]),
    ),
  );
  const used = new Set();
  const read = (value) => {
    for (const [, name] of value.matchAll(/var\((--[\w-]+)/g))
      if (name.startsWith('--explainer-')) used.add(name);
      else if (!used.has(name) && privately.has(name)) {
        used.add(name);
        // What it falls back to is not what a page sets.
        read(/var\(--explainer-[\w-]+/.exec(privately.get(name))?.[0].concat(')') ?? privately.get(name));
      }
  };
  for (const { body } of rules) read(body.replace(/--_[\w-]+:[^;]+(;|$)/g, ''));
  const within = ELEMENTS[tag].contains.flatMap((each) => propertiesOf(each));
  return sorted([...[...used].filter((name) => name.startsWith('--explainer-')), ...within]);
}

function rulesOf({ styles }) {
  const css = [styles, LATER]
    .flat(Infinity)
    .map(({ cssText }) => cssText)
    .join('\n')
    .replace(/\/\*[^]*?\*\//g, '');
  return [...css.matchAll(/([^{};]+)\{([^{}]*)\}/g)].map(([, selector, body]) => ({ selector: selector.trim(), body }));
}

/** Whether an element draws what a selector names. */
function fits(tag, selector) {
  const named = [
    ...[...selector.matchAll(/\.([\w-]+)/g)].map(([, name]) => name),
    ...[...selector.matchAll(/\[role=['"]?(\w+)['"]?\]/g)].map(([, name]) => name),
    ...[...selector.replace(/:+[\w-]+(\([^)]*\))?|\[[^\]]*\]/g, '').matchAll(/(?<![.\w-])[a-z]+\b/g)].map(
      ([name]) => name,
    ),
  ];
  return named.every((name) => ELEMENTS[tag].names.includes(name));
}
