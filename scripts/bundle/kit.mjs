import { dirname } from 'node:path';
import ts from 'typescript';
import { fileOf, parse, sourcesIn } from './paths.mjs';

/** The names that modules import, by the module or package that they come from. */
function importsIn(modules) {
  const names = new Map();
  for (const { path, source } of sourcesIn(modules)) {
    for (const statement of parse(source).statements) {
      const clause = ts.isImportDeclaration(statement) ? statement.importClause : undefined;
      if (!clause?.namedBindings || clause.isTypeOnly || !ts.isNamedImports(clause.namedBindings)) continue;
      const specifier = statement.moduleSpecifier.text;
      const from = specifier.startsWith('.') ? fileOf(dirname(path), specifier) : specifier;
      names.set(from, names.get(from) ?? new Set());
      for (const { isTypeOnly, name, propertyName } of clause.namedBindings.elements)
        if (!isTypeOnly) names.get(from).add((propertyName ?? name).text);
    }
  }
  return names;
}

/** Index of `make` in the kit. */
const MAKE = 0;

/**
 * The kit: what modules of later files import from modules that are on the page already.
 * @param modules of later files
 * @param first modules that are on the page already
 * @param given a kit that this one extends
 */
export function kitOf(modules, first, given = []) {
  const has = new Set([...first, ...importsIn(first).keys()]);
  // Modules that are on the page already need no kit.
  const taken = [...importsIn(modules.filter((module) => !first.includes(module)))]
    .filter(([module]) => has.has(module) && !module.endsWith('/catalogue.ts'))
    .flatMap(([module, names]) => [...names].map((name) => ({ module, name })))
    .filter(({ module, name }) => !given.some((each) => each.module === module && each.name === name))
    // In the order of the file: that compresses better.
    .sort((a, b) => first.indexOf(a.module) - first.indexOf(b.module));
  return [...given, ...taken].map((each, i) => ({ ...each, place: MAKE + 1 + i }));
}

const importing = (items) =>
  items
    .map(({ module, name, place }) => {
      const from = module.endsWith('.ts') ? `./${module}` : module;
      return `import { ${name} as k${place} } from '${from}';`;
    })
    .join('\n');

/**
 * For the first file: adds `make`, which calls a later file with the kit.
 * @param isHere false for what the file of an element adds to the kit; only the loader has such files
 */
export const handing = (kit, isHere) => ({
  name: 'handing',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^\.\/explainer-elements-/ }, ({ path }) => ({ path, external: true }));
    onResolve({ filter: /^kit$/ }, ({ path }) => ({ path, namespace: 'kit' }));
    onLoad({ filter: /./, namespace: 'kit' }, () => ({
      contents: isHere
        ? `${importing(kit.filter(isHere))}
          let kit;
          export const make = ({ default: made }) =>
            made(kit ??= [make, ${kit.map((each) => (isHere(each) ? `k${each.place}` : '')).join()}]);`
        : `${importing(kit)}
          export const make = ({ default: made }) => made([make, ${kit.map(({ place }) => `k${place}`).join()}]);`,
      resolveDir: process.cwd(),
    }));
  },
});

const LATER = /\bimport\('[./\w-]*?([\w-]+)\.js'\)/g;

/** Has the dynamic imports of a module load files of the bundle, and call them with the kit. */
export function loadLater(source) {
  const loading = source.replace(LATER, (_, name) => `import('./explainer-elements-${name}.js').then(make)`);
  return loading === source ? source : `import { make } from 'kit';\n${loading}`;
}

/** For a later file: takes from the kit what is in it, instead of bundling it again. */
export const taking = (kit) => ({
  name: 'taking',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /./ }, ({ path, kind, resolveDir }) => {
      if (kind === 'entry-point') return undefined;
      if (path === 'kit') return { path, namespace: 'kit', sideEffects: false };
      if (kind === 'dynamic-import') return { path, external: true };
      const module = path.startsWith('.') ? fileOf(resolveDir, path) : path;
      return kit.some((each) => each.module === module)
        ? { path: module, namespace: 'kit', sideEffects: false }
        : undefined;
    });
    onLoad({ filter: /./, namespace: 'kit' }, ({ path }) => ({
      contents: [...kit, { module: 'kit', name: 'make', place: MAKE }]
        .filter(({ module }) => module === path)
        .map(({ name, place }) => `export const ${name} = /* @__PURE__ */ (() => kit[${place}])();`)
        .join('\n'),
    }));
  },
});

/**
 * A module as a function of the kit that returns the exports. They are made once for each copy of the library on the
 * page, as each has its own `make`.
 */
export const asFunction = (code) => {
  const [whole, names] = /export\s*\{([^}]*)\};?\s*(\/\/#.*\s*)?$/.exec(code) ?? ['', ''];
  const properties = names.replace(/([\w$]+) as ([\w$]+)/g, '$2: $1');
  return `const exportsOf = (kit) => {${code.slice(0, code.length - whole.length)}return {${properties}}};
    const made = new WeakMap();
    export default (kit) => {
      const of = kit[${MAKE}];
      if (!made.has(of)) made.set(of, exportsOf(kit));
      return made.get(of);
    };`;
};

/** A module as a classic script without global names. */
export const asScript = (code) => `(() => {${code}\n})()`;
