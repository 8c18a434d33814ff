import { readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileOf } from './paths.mjs';

/** Name of the file with what all elements share. */
export const SHARED = 'explainer-elements-shared';

/** Whether a module is in that file. */
export const isShared = (module) => !module.startsWith('src/components/');

/** An element and its own modules. */
export const ofElement = (tag, modules) => ({
  tag,
  modules: modules.filter((module) => module.startsWith(`src/components/${tag}/`)),
});

/**
 * For the file of an element: bundles only its own modules.
 * @param own what of them goes into the kit, for later files
 */
export const alone = (tag, modules, own) => ({
  name: 'alone',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^element$/ }, () => ({ path: tag, namespace: 'element' }));
    onLoad({ filter: /./, namespace: 'element' }, () => ({
      contents: `import './src/components/${tag}/define.js';
        ${own.map(({ module, name, place }) => `import { ${name} as k${place} } from './${module}';`).join('\n')}
        ${own.length ? `Object.assign(kit, { ${own.map(({ place }) => `${place}: k${place}`).join()} });` : ''}`,
      resolveDir: process.cwd(),
    }));
    onResolve({ filter: /^\./ }, ({ path, resolveDir }) => {
      const module = fileOf(resolveDir, path);
      if (modules.includes(module)) return undefined;
      // The loader brings the other elements that this one draws.
      if (module.endsWith('/define.ts')) return { path: module, namespace: 'elsewhere' };
      return { errors: [{ text: `${module} is not in ${SHARED}.js` }] };
    });
    onLoad({ filter: /./, namespace: 'elsewhere' }, () => ({ contents: '' }));
  },
});

const DEFINITION = /\bimport\('([./\w-]*\/define\.js)'\)/g;

/** For the loader: loads elements together with what they share. */
export function loadElements(source) {
  const loading = source.replace(DEFINITION, (_, path) => `load(${needed(fileOf('src/embed', path)).join()})`);
  return loading === source
    ? source
    : // Before the rest, which may load elements at once.
      `let shared;
      // A classic script of another host has no address that import() would know. Where an author names an image
      // “currentScript”, the document gives that.
      const { currentScript } = document;
      const beside =
        (currentScript instanceof HTMLScriptElement && currentScript.src.replace(/[^/]*([?#].*)?$/, '')) || './';
      const file = (name: string) => import([beside, 'explainer-elements-', name, '.js'].join(''));
      const load = (...tags: string[]) => {
        shared ??= file('shared');
        return Promise.all(tags.map(async (tag) => [await shared, await file(tag)]))
          .then((files) => files.forEach(([{ make }, element]) => make(element)));
      };
      ${loading}`;
}

/** The tags that a definition registers: those that it imports, and its own. */
const needed = (definition) => [
  ...[...readFileSync(definition, 'utf8').matchAll(/^import '(.*\/define\.js)'/gm)].flatMap(([, path]) =>
    needed(fileOf(dirname(definition), path)),
  ),
  JSON.stringify(dirname(definition).split('/').at(-1)),
];
