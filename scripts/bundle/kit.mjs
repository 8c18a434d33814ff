import { dirname } from 'node:path';
import ts from 'typescript';
import { fileOf, parse, sourcesIn } from './paths.mjs';

/** Names that modules import, by module or package. */
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

/** Where `make` stands in the kit. */
const MAKE = 0;

/**
 * What modules take from those that are on the page before them: handed to them, so that each thing is there once.
 * @param given the kit that this one goes on from
 */
export function kitOf(modules, first, given = []) {
  const has = new Set([...first, ...importsIn(first).keys()]);
  // Who is on the page already takes nothing.
  const taken = [...importsIn(modules.filter((module) => !first.includes(module)))]
    .filter(([module]) => has.has(module) && !module.endsWith('/catalogue.ts'))
    .flatMap(([module, names]) => [...names].map((name) => ({ module, name })))
    .filter(({ module, name }) => !given.some((each) => each.module === module && each.name === name))
    // As they stand in the file: it packs better.
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
 * In the first file: what loads a later file and hands it the kit.
 * @param isHere false of what the file of an element puts into it
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

/** What a module imports when it is needed. */
export function loadLater(source) {
  const loading = source.replace(LATER, (_, name) => `import('./explainer-elements-${name}.js').then(make)`);
  return loading === source ? source : `import { make } from 'kit';\n${loading}`;
}

/** In a later file: what comes from the kit is not brought again; it may load further ones. */
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
 * A module as a function of the kit that gives what the module exports: made once for each copy of the library, which
 * has a `make` of its own.
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

/** A module as a classic script that leaves no name to the page. */
export const asScript = (code) => `(() => {${code}\n})()`;
