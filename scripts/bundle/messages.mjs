import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import ts from 'typescript';
import { parse, pathOf, sourcesIn } from './paths.mjs';

const CATALOGUE = 'locales/generated/ar.ts';

/** The texts of a generated catalogue by id, with `{0}` for a value. */
function translationsIn(catalogue) {
  const str = (strings, ...places) => String.raw({ raw: strings }, ...places.map((place) => `{${place}}`));
  const code = readFileSync(catalogue, 'utf8').split(/templates = /)[1];
  return new Map(Object.entries(new Function('str', `return ${code}`)(str)));
}

const TRANSLATIONS = translationsIn(CATALOGUE);

/** Every call of `msg`: the range of its arguments, its id, its text and the code of its values. */
function sayings(source) {
  const found = [];
  const find = (node) => {
    const id = ts.isCallExpression(node) && idIn(node.arguments.at(-1));
    if (id) {
      const [message, last] = node.arguments;
      found.push({ start: message.getStart(), end: last.end, id, ...textAndValues(message) });
    } else ts.forEachChild(node, find);
  };
  find(parse(source));
  return found;
}

const idIn = (node) => {
  const property = node && ts.isObjectLiteralExpression(node) && node.properties.length === 1 && node.properties[0];
  const id = property && property.name?.text === 'id' && property.initializer;
  return id && ts.isStringLiteral(id) && TRANSLATIONS.has(id.text) && id.text;
};

function textAndValues(node) {
  if (ts.isStringLiteralLike(node)) return { text: node.text, values: [] };
  const { head, templateSpans } = node.template;
  return {
    text: head.text + templateSpans.map(({ literal }, i) => `{${i}}${literal.text}`).join(''),
    values: templateSpans.map(({ expression }) => expression.getText()),
  };
}

const ENGLISH = new Map();

/** The ids of the messages of modules, each once, in order. */
export function messagesIn(modules) {
  const said = sourcesIn(modules).flatMap(({ source }) => sayings(source));
  for (const { id, text } of said) ENGLISH.set(id, text);
  return [...new Set(said.map(({ id }) => id))];
}

/**
 * Replaces ids of messages by indexes of a list: each catalogue is that list. A message that only later files use is
 * written into those, in both languages.
 */
export const placeMessages = (all, always) => (source) => {
  const reference = (id) =>
    always.includes(id)
      ? all.indexOf(id)
      : JSON.stringify({ place: all.indexOf(id), en: ENGLISH.get(id), ar: TRANSLATIONS.get(id) });
  let placed = source;
  for (const { start, end, id, values } of sayings(source).reverse())
    placed = placed.slice(0, start) + [reference(id), ...values].join() + placed.slice(end);
  return placed;
};

export const catalogues = (all, always) => ({
  name: 'catalogues',
  setup({ onResolve, onLoad }) {
    const list = (ids, texts) => JSON.stringify(ids.map((id) => texts.get(id)).join('\n'));
    onResolve({ filter: /\/catalogue\.js$/ }, () => ({
      path: resolve('scripts/bundle/catalogue.js'),
      sideEffects: false,
    }));
    onResolve({ filter: /^english$/ }, ({ path }) => ({ path, namespace: 'english', sideEffects: false }));
    onLoad({ filter: /./, namespace: 'english' }, () => ({
      contents: `export default ${list(always, ENGLISH)}.split('\\n');`,
    }));
    onLoad({ filter: /[\\/]locales[\\/]generated[\\/].*\.ts$/ }, ({ path }) => {
      const ids = pathOf(path) === CATALOGUE ? always : all;
      return { contents: `export const templates = ${list(ids, translationsIn(path))}.split('\\n');` };
    });
  },
});
