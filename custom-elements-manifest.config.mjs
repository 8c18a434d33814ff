// custom-elements.json: what a page may set, style and listen to, and the modules where the package publishes them.
import { cssPropertiesOf } from './scripts/tokens.mjs';

/** The analyzer knows what extends Lit’s element, and what has a tag; the base of all that have data is neither. */
const isElement = ({ customElement, superclass }) => customElement || superclass?.name === 'TwinnedElement';
const isPublic = ({ name, privacy = 'public' }) => privacy === 'public' && !/^[#_]/.test(name);
const published = (text) => text.replace(/^\/?src\/(.*)\.[jt]s$/, 'dist/src/$1.js');

/** The module that registers an element: that of its class does nothing when it is imported. */
const definitions = ({ path, declarations }) =>
  declarations
    .filter(({ tagName }) => tagName)
    .map(({ name, tagName }) => ({
      kind: 'javascript-module',
      path: path.replace(/[^/]+$/, 'define.ts'),
      declarations: [],
      exports: [{ kind: 'custom-element-definition', name: tagName, declaration: { name, module: path } }],
    }));

const publicOnly = {
  name: 'public-only',
  packageLinkPhase({ customElementsManifest: manifest }) {
    manifest.modules = manifest.modules
      .filter(({ declarations }) => declarations.some(isElement))
      .sort((a, b) => (a.path < b.path ? -1 : 1));
    for (const module of manifest.modules) {
      module.declarations = module.declarations.filter(isElement);
      const names = new Set(module.declarations.map(({ name }) => name));
      module.exports = module.exports.filter(({ kind, name }) => kind === 'js' && names.has(name));
      for (const element of module.declarations) {
        // That an attribute may be left out goes without saying; tools take the union for a type of its own.
        for (const { type } of [...(element.members ?? []), ...(element.attributes ?? [])])
          if (type) type.text = type.text.replace(/ \| undefined$/, '');
        const hidden = element.members?.filter((member) => !isPublic(member)).map(({ name }) => name);
        element.members = element.members?.filter(isPublic);
        element.attributes = element.attributes?.filter(({ fieldName }) => !hidden.includes(fieldName));
        // Those of the docstrings: the analyzer takes the first argument of an event for its name.
        element.events = element.events?.filter(({ description }) => description);
      }
    }
    manifest.modules.push(...manifest.modules.flatMap(definitions));
    Object.assign(
      manifest,
      JSON.parse(JSON.stringify(manifest, (_, value) => (typeof value === 'string' ? published(value) : value))),
    );
  },
};

/** What the style sheets of an element know of the tokens stands in src/base/tokens.ts, not in each docstring. */
const tokens = {
  name: 'tokens',
  packageLinkPhase({ customElementsManifest: { modules } }) {
    for (const { declarations } of modules)
      for (const element of declarations) if (element.tagName) element.cssProperties = cssPropertiesOf(element.tagName);
  },
};

export default {
  globs: ['src/base/**/*.ts', 'src/components/**/*.ts'],
  exclude: ['**/*.styles.ts'],
  litelement: true,
  packagejson: false,
  plugins: [publicOnly, tokens],
};
