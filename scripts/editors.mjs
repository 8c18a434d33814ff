// dist/: what editors of code know of the elements, all of it from custom-elements.json: the custom data of VS Code,
// the web-types of JetBrains, and the types of frameworks.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { getWebTypesData } from 'custom-element-jet-brains-integration';
import { getVsCodeCssCustomData, getVsCodeHtmlCustomData } from 'custom-element-vs-code-integration';
import { frameworkTypes } from './framework-types.mjs';

/** House style stands on any ancestor; there it is an attribute that no element of HTML minds. */
const HOUSE_STYLE = ['numerals', 'month-names', 'calendar', 'weekday', 'relative-to'];

const markdown = (value) => ({ kind: 'markdown', value });

export function buildEditors(outdir = 'dist', manifest = JSON.parse(readFileSync('custom-elements.json', 'utf8'))) {
  const elements = manifest.modules.flatMap(({ declarations }) => declarations.filter(({ tagName }) => tagName));
  const cssProperties = gathered(elements, 'cssProperties');
  const write = (name, content) =>
    writeFileSync(
      join(outdir, name),
      typeof content === 'string' ? content : `${JSON.stringify(content, undefined, 2)}\n`,
    );
  mkdirSync(join(outdir, 'types'), { recursive: true });
  write('vscode.html-custom-data.json', htmlData(manifest, elements));
  write('vscode.css-custom-data.json', cssData(manifest, elements));
  write('web-types.json', webTypes(manifest, elements));
  for (const [name, text] of Object.entries(frameworkTypes(elements, cssProperties))) write(join('types', name), text);
}

/** The generators change what they are given. */
const copy = (manifest) => structuredClone(manifest);

function htmlData(manifest, elements) {
  const data = JSON.parse(getVsCodeHtmlCustomData(copy(manifest), { hideMethodDocs: true }));
  const typeOf = (tag, name) =>
    elements.find(({ tagName }) => tagName === tag).attributes.find((each) => each.name === name).type.text;
  for (const tag of data.tags) {
    tag.description = markdown(tag.description);
    for (const attribute of tag.attributes) {
      attribute.description = markdown(attribute.description);
      // One that is written without a value.
      if (typeOf(tag.name, attribute.name) === 'boolean') attribute.valueSet = 'v';
    }
  }
  const [{ attributes }] = data.tags;
  data.globalAttributes = attributes
    .filter(({ name }) => HOUSE_STYLE.includes(name))
    .map((attribute) => ({ ...attribute, name: `data-${attribute.name}` }));
  return data;
}

function cssData(manifest, elements) {
  const data = JSON.parse(getVsCodeCssCustomData(copy(manifest), {}));
  const inMarkdown = (each) => ({ ...each, description: markdown(each.description) });
  data.properties = once(elements, 'cssProperties', data.properties).map(inMarkdown);
  data.pseudoElements = once(elements, 'cssParts', data.pseudoElements).map(inMarkdown);
  return data;
}

function webTypes(manifest, elements) {
  const data = JSON.parse(getWebTypesData(copy(manifest), { hideMethodDocs: true }));
  const { html, css } = data.contributions;
  for (const element of html.elements) if (!element['doc-url']) delete element['doc-url'];
  html.attributes = html.elements[0].attributes
    .filter(({ name }) => HOUSE_STYLE.includes(name))
    .map((attribute) => ({ ...attribute, name: `data-${attribute.name}` }));
  css.properties = once(elements, 'cssProperties', css.properties);
  css['pseudo-elements'] = once(elements, 'cssParts', css['pseudo-elements']);
  return data;
}

/** The generators list what several elements have as often; here it stands once, with what it is in each of them. */
function once(elements, key, list) {
  const byName = new Map(list.map((each) => [each.name.replace(/^:*part\((.*)\)$/, '$1'), each]));
  return gathered(elements, key).map(({ name, description }) => ({ ...byName.get(name), description }));
}

function gathered(elements, key) {
  const byName = new Map();
  for (const { tagName, [key]: list = [] } of elements)
    for (const { name, description } of list) {
      const tags = byName.get(name) ?? byName.set(name, new Map()).get(name);
      tags.set(description, [...(tags.get(description) ?? []), tagName]);
    }
  return [...byName].map(([name, tags]) => ({
    name,
    description: [...tags]
      .map(([description, of]) => (of.length < elements.length ? `${description} (${of.join(', ')})` : description))
      .join('\n\n'),
  }));
}
