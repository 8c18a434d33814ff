// The files of a script tag, as small as they go: one for every page, and those that load when a page needs them.
// What is taken away here, nobody can see on the page.
import { readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, relative, resolve } from 'node:path';
import { build, transform } from 'esbuild';
import { minify } from 'terser';
import ts from 'typescript';

const ENTRY = 'src/index.ts';
const CATALOGUE = 'locales/generated/ar.ts';
/** Names that Lit and the base element use among themselves, and that no later file knows. */
const PRIVATE =
  /^(_\$.*|readAgain|loadFor|drawsTable|itemTable|gather|isPart|inputAttributes|readAttributes|failure|shown)$/;
/** Modules that in the first file only see faults; what has words for them brings these modules itself. */
const PARSER = ['src/explainer/parse.ts', 'src/explainer/read.ts', 'src/explainer/edtf.ts'];

const pathOf = (file) => relative('.', file);
const fileOf = (from, specifier) => pathOf(resolve(from, specifier).replace(/\.js$/, '.ts'));

/** Style sheets inside css`…` are text to a minifier of JavaScript; esbuild minifies them as what they are. */
const styles = {
  name: 'styles',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]styles\.ts$|\.styles\.ts$/ }, async ({ path }) => {
      const source = readFileSync(path, 'utf8');
      const [whole, css] = /css`([^`$]*)`/.exec(source);
      const { code } = await transform(css, { loader: 'css', minify: true, target: 'es2022' });
      return { contents: source.replace(whole, () => `css\`${code.trim()}\``), loader: 'ts' };
    });
  },
};

/** What an entry brings when nothing is left out of it, packages included. */
async function modulesOf(entry) {
  const dynamic = new Set();
  const { metafile } = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    metafile: true,
    outdir: '.',
    format: 'esm',
    plugins: [
      {
        name: 'dynamic',
        setup({ onResolve }) {
          onResolve({ filter: /^\./ }, ({ path, kind, resolveDir }) => {
            if (kind !== 'dynamic-import') return undefined;
            dynamic.add(fileOf(resolveDir, path));
            return { path, external: true };
          });
        },
      },
    ],
  });
  return { modules: Object.keys(metafile.inputs), dynamic: [...dynamic] };
}

/** Names that modules import, by module or package. */
function importsIn(modules) {
  const names = new Map();
  for (const module of modules.filter((path) => path.startsWith('src/'))) {
    for (const statement of ts.createSourceFile(module, readFileSync(module, 'utf8'), ts.ScriptTarget.Latest)
      .statements) {
      const clause = ts.isImportDeclaration(statement) ? statement.importClause : undefined;
      if (!clause?.namedBindings || clause.isTypeOnly || !ts.isNamedImports(clause.namedBindings)) continue;
      const specifier = statement.moduleSpecifier.text;
      const from = specifier.startsWith('.') ? fileOf(dirname(module), specifier) : specifier;
      names.set(from, names.get(from) ?? new Set());
      for (const { isTypeOnly, name, propertyName } of clause.namedBindings.elements)
        if (!isTypeOnly) names.get(from).add((propertyName ?? name).text);
    }
  }
  return names;
}

/** The texts of a generated catalogue by id, with `{0}` for the place of a value. */
function translationsIn(catalogue) {
  const str = (strings, ...places) => String.raw({ raw: strings }, ...places.map((place) => `{${place}}`));
  const code = readFileSync(catalogue, 'utf8').split(/templates = /)[1];
  return new Map(Object.entries(new Function('str', `return ${code}`)(str)));
}

const TRANSLATIONS = translationsIn(CATALOGUE);

/** Every call that says a message: where its arguments stand, its id, its text and the code of its values. */
function sayings(source) {
  const found = [];
  const find = (node) => {
    const id = ts.isCallExpression(node) && idIn(node.arguments.at(-1));
    if (id) {
      const [message, last] = node.arguments;
      found.push({ start: message.getStart(), end: last.end, id, ...textAndValues(message) });
    } else ts.forEachChild(node, find);
  };
  find(ts.createSourceFile('module.ts', source, ts.ScriptTarget.Latest, true));
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

/** The messages that modules say, each once, in the order in which they say them. */
function messagesIn(modules) {
  const said = modules.filter((path) => path.startsWith('src/')).flatMap((path) => sayings(readFileSync(path, 'utf8')));
  for (const { id, text } of said) ENGLISH.set(id, text);
  return [...new Set(said.map(({ id }) => id))];
}

/**
 * Ids of messages are names for people: in the files they are places in a list, and each catalogue is that list.
 * What only a later file says stands in that file.
 */
const placeMessages = (all, always) => (source) => {
  const reference = (id) =>
    always.includes(id)
      ? all.indexOf(id)
      : JSON.stringify({ place: all.indexOf(id), en: ENGLISH.get(id), ar: TRANSLATIONS.get(id) });
  let placed = source;
  for (const { start, end, id, values } of sayings(source).reverse())
    placed = placed.slice(0, start) + [reference(id), ...values].join() + placed.slice(end);
  return placed;
};

const catalogues = (all, always) => ({
  name: 'catalogues',
  setup({ onResolve, onLoad }) {
    const list = (ids, texts) => JSON.stringify(ids.map((id) => texts.get(id)).join('\n'));
    onResolve({ filter: /\/catalogue\.js$/ }, () => ({
      path: resolve('scripts/bundle-catalogue.js'),
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

/** Sources, each changed as text. */
const sources = (...changes) => ({
  name: 'sources',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]src[\\/].*\.ts$/ }, ({ path }) => ({
      contents: changes.reduce((source, change) => change(source), readFileSync(path, 'utf8')),
      loader: 'ts',
    }));
  },
});

/**
 * The parser without its words: what it hands to whatever notes a fault, and the way to the place of it. Nobody reads
 * either here: where there is a fault, a later file reads the input again and says where and what.
 */
const mute = {
  name: 'mute',
  setup({ onLoad }) {
    const speaking = new Set(['fault', 'check', 'fail', 'child', 'pointerTo']);
    onLoad(
      { filter: new RegExp(`[\\\\/](${PARSER.map((path) => basename(path, '.ts')).join('|')})\\.ts$`) },
      (args) => {
        const source = readFileSync(args.path, 'utf8');
        const print = ts.createPrinter();
        const silence = (node) => {
          const inner = ts.visitEachChild(node, silence, undefined);
          if (!ts.isCallExpression(inner) || !speaking.has(inner.expression.text)) return inner;
          const [first] = inner.arguments;
          if (inner.expression.text === 'pointerTo') return ts.factory.createStringLiteral('');
          return inner.expression.text === 'child'
            ? first
            : ts.factory.updateCallExpression(inner, inner.expression, undefined, [first]);
        };
        const tree = ts.createSourceFile(args.path, source, ts.ScriptTarget.Latest, true);
        return { contents: print.printFile(ts.visitEachChild(tree, silence, undefined)), loader: 'ts' };
      },
    );
  },
};

/** What later files take from the first one: handed to them, so that each thing is on the page once. */
function kitOf(later, first) {
  const has = new Set([...first, ...importsIn(first).keys()]);
  return [...importsIn([...new Set(later.flatMap(({ modules }) => modules))])]
    .filter(([module]) => has.has(module) && !PARSER.includes(module) && !module.endsWith('/catalogue.ts'))
    .flatMap(([module, names]) => [...names].map((name) => ({ module, name })))
    .map((each, i) => ({ ...each, key: `k${i}` }));
}

/** In the first file: what loads a later file and hands it the kit. */
const handing = (kit) => ({
  name: 'handing',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^\.\/explainer-elements-/ }, ({ path }) => ({ path, external: true }));
    onResolve({ filter: /^kit$/ }, ({ path }) => ({ path, namespace: 'kit' }));
    onLoad({ filter: /./, namespace: 'kit' }, () => ({
      contents: `${kit.map(({ module, name, key }) => `import { ${name} as ${key} } from '${module.endsWith('.ts') ? resolve(module) : module}';`).join('\n')}
        export const make = ({ default: made }) => made([${kit.map(({ key }) => key).join(', ')}]);`,
      resolveDir: '.',
    }));
  },
});

/** White space in templates, which a page folds anyhow. */
function foldTemplates(source) {
  const texts = [];
  const find = (node) => {
    if (ts.isTaggedTemplateExpression(node) && node.tag.text === 'html') {
      const { template } = node;
      const parts = ts.isTemplateExpression(template)
        ? [template.head, ...template.templateSpans.map(({ literal }) => literal)]
        : [template];
      texts.push(...parts);
    }
    ts.forEachChild(node, find);
  };
  find(ts.createSourceFile('module.ts', source, ts.ScriptTarget.Latest, true));
  let folded = source;
  for (const node of texts.sort((a, b) => b.end - a.end))
    folded = folded.slice(0, node.getStart()) + node.getText().replace(/\s+/g, ' ') + folded.slice(node.end);
  return folded;
}

const LATER = /\bimport\('[./\w-]*?([\w-]+)\.js'\)/g;

const loadLater = (source) =>
  source
    .replace(LATER, (_, name) => `import('./explainer-elements-${name}.js').then(make)`)
    .replace(/^/, LATER.test(source) ? "import { make } from 'kit';\n" : '');

/** In a later file: what comes from the kit is not brought again. */
const taking = (kit) => ({
  name: 'taking',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /./ }, ({ path, kind, resolveDir }) => {
      if (kind === 'entry-point') return undefined;
      const module = path.startsWith('.') ? fileOf(resolveDir, path) : path;
      return kit.some((each) => each.module === module)
        ? { path: module, namespace: 'kit', sideEffects: false }
        : undefined;
    });
    onLoad({ filter: /./, namespace: 'kit' }, ({ path }) => ({
      contents: kit
        .filter(({ module }) => module === path)
        .map(({ name, key }) => `export const ${name} = /* @__PURE__ */ (() => kit[${key.slice(1)}])();`)
        .join('\n'),
    }));
  },
});

/** A module as a function of the kit that gives what the module exports. */
const asFunction = (code) => {
  const [whole, names] = /export\s*\{([^}]*)\};?\s*(\/\/#.*\s*)?$/.exec(code);
  const properties = names.replace(/([\w$]+) as ([\w$]+)/g, '$2: $1');
  return `export default (kit) => {${code.slice(0, -whole.length)}return {${properties}}}`;
};

export async function bundle() {
  const first = await modulesOf(ENTRY);
  const later = await Promise.all(
    first.dynamic.map(async (entry) => ({ entry, name: basename(entry, '.ts'), ...(await modulesOf(entry)) })),
  );
  const kit = kitOf(later, first.modules);
  const always = messagesIn(first.modules);
  const all = messagesIn([...first.modules, ...later.flatMap(({ modules }) => modules)]);
  const words = [sources(placeMessages(all, always), foldTemplates, loadLater), catalogues(all, always)];

  await write('explainer-elements', ENTRY, [styles, mute, handing(kit), ...words]);
  for (const { entry, name } of later)
    await write(`explainer-elements-${name}`, entry, [taking(kit), ...words], asFunction);
}

async function write(name, entry, plugins, change = (code) => code) {
  const { outputFiles } = await build({
    entryPoints: { [name]: entry },
    outdir: 'dist',
    write: false,
    bundle: true,
    format: 'esm',
    target: 'es2022',
    charset: 'utf8',
    minify: true,
    sourcemap: true,
    legalComments: 'linked',
    logLevel: 'warning',
    plugins,
  });
  const { js, map, txt } = Object.fromEntries(outputFiles.map(({ path, text }) => [path.split('.').at(-1), text]));
  const small = await minify(change(js), {
    module: true,
    ecma: 2022,
    compress: { passes: 3, pure_getters: true, unsafe_arrows: true, unsafe: true },
    mangle: { properties: { regex: PRIVATE } },
    format: { comments: false },
    sourceMap: { content: map, url: `${name}.js.map` },
  });
  writeFileSync(`dist/${name}.js`, small.code);
  writeFileSync(`dist/${name}.js.map`, small.map);
  if (txt) writeFileSync(`dist/${name}.js.LEGAL.txt`, txt);
}
