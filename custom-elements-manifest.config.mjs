// custom-elements.json: what a page may set, style and listen to, and the modules where the package publishes them.

const isElement = (declaration) => declaration.customElement;
const isPublic = ({ name, privacy = 'public' }) => privacy === 'public' && !/^[#_]/.test(name);
const published = (text) => text.replace(/^\/?src\/(.*)\.[jt]s$/, 'dist/src/$1.js');

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
        element.members = element.members?.filter(isPublic);
        element.events = element.events?.filter(({ name }) => name);
      }
    }
    Object.assign(
      manifest,
      JSON.parse(JSON.stringify(manifest, (_, value) => (typeof value === 'string' ? published(value) : value))),
    );
  },
};

export default {
  globs: ['src/base/**/*.ts', 'src/components/**/*.ts'],
  exclude: ['**/*.styles.ts'],
  litelement: true,
  packagejson: false,
  plugins: [publicOnly],
};
