// What the sources say of each element, as the compiler reads them: its public members, and what its templates draw.
import { readdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const root = fileURLToPath(new URL('../..', import.meta.url));
const BASE = join(root, 'src/base');
/** The functions that draw for several elements. Only those that an element calls are its own. */
const SHARED = ['claim-details.ts', 'draw.ts', 'details.ts', 'media.ts', 'provenance.ts', 'words.ts'].map((name) =>
  join(BASE, name),
);

const { config } = ts.readConfigFile(join(root, 'tsconfig.json'), ts.sys.readFile);
const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root);
const COMPONENTS = join(root, 'src/components');
const files = readdirSync(COMPONENTS).map((tag) => join(COMPONENTS, tag, `${tag}.ts`));
/** The other modules of an element: what it draws with, whether it comes with it or later. */
const helpersOf = (path) =>
  readdirSync(dirname(path), { recursive: true })
    .filter((name) => /^(?!.*(\.styles|define)\.ts$).*\.ts$/.test(name) && name !== basename(path))
    .map((name) => join(dirname(path), name));
const program = ts.createProgram([...files, ...files.flatMap(helpersOf), join(BASE, 'element.ts'), ...SHARED], options);
const checker = program.getTypeChecker();

const walk = (node, visit) => {
  visit(node);
  ts.forEachChild(node, (child) => walk(child, visit));
};

function collect(nodes, pick) {
  const found = [];
  for (const node of nodes) walk(node, (each) => found.push(...(pick(each) ?? [])));
  return found;
}

const classOf = (file) => file.statements.find(ts.isClassDeclaration);

/** The name of each thing that a file declares at its top, and the node. */
const declared = new Map(
  SHARED.flatMap((path) =>
    program.getSourceFile(path).statements.flatMap((statement) => {
      if (ts.isFunctionDeclaration(statement)) return [[statement.name.text, statement]];
      if (!ts.isVariableStatement(statement)) return [];
      return statement.declarationList.declarations.map((each) => [each.name.text, each]);
    }),
  ),
);

/** The nodes of an element: its files, that of its base class, and of the shared functions those that it comes to. */
function nodesOf(file) {
  const isDocument = classOf(file).heritageClauses?.some((clause) => /ExplainerElement/.test(clause.getText()));
  const own = [file, ...helpersOf(file.fileName).map((path) => program.getSourceFile(path))];
  const nodes = new Set([...own, ...(isDocument ? [program.getSourceFile(join(BASE, 'element.ts'))] : [])]);
  for (const node of nodes) {
    if (ts.isSourceFile(node) && !own.includes(node)) continue;
    walk(node, (each) => {
      const called = ts.isIdentifier(each) && !ts.isImportSpecifier(each.parent) && declared.get(each.text);
      if (called) nodes.add(called);
    });
  }
  return [...nodes];
}

const isText = (node) =>
  ts.isNoSubstitutionTemplateLiteral(node) ||
  ts.isTemplateHead(node) ||
  ts.isTemplateMiddle(node) ||
  ts.isTemplateTail(node);

/** Names that are handed to a parameter `part`, in calls such as `drawList('relations', …)`, or to `part.add()`. */
function handedParts(node) {
  if (!ts.isCallExpression(node)) return undefined;
  if (/\bpart\.add$/.test(node.expression.getText())) return node.arguments.map(({ text }) => text);
  const at = checker.getResolvedSignature(node)?.parameters.findIndex(({ name }) => name === 'part') ?? -1;
  const argument = node.arguments[at];
  return argument && ts.isStringLiteral(argument) ? [argument.text] : undefined;
}

const unique = (names) => [...new Set(names)].sort();

/** Public members that a class of ours declares itself; what it overrides is known from elsewhere. */
function membersOf(type, isStatic) {
  return checker.getPropertiesOfType(type).flatMap((symbol) => {
    const own = symbol.declarations?.find((each) => each.getSourceFile().fileName.startsWith(join(root, 'src/')));
    if (!own || !symbol.name || symbol.name === 'prototype' || ts.isPrivateIdentifier(own.name)) return [];
    const hidden = ts.ModifierFlags.Private | ts.ModifierFlags.Protected | ts.ModifierFlags.Override;
    return ts.getCombinedModifierFlags(own) & hidden ? [] : [`${isStatic ? 'static ' : ''}${symbol.name}`];
  });
}

function element(path) {
  const file = program.getSourceFile(path);
  const symbol = checker.getSymbolAtLocation(classOf(file).name);
  const nodes = nodesOf(file);
  const texts = collect(nodes, (node) => (isText(node) ? [node.text] : undefined)).join('\n');
  const matches = (pattern) => unique([...texts.matchAll(pattern)].map(([, name]) => name));
  return {
    className: symbol.name,
    members: unique([
      ...membersOf(checker.getDeclaredTypeOfSymbol(symbol), false),
      ...membersOf(checker.getTypeOfSymbol(symbol), true),
    ]),
    /** Classes of the events that it dispatches. */
    events: unique(
      collect(nodes, (node) =>
        ts.isNewExpression(node) && /Event$/.test(node.expression.getText()) ? [node.expression.getText()] : undefined,
      ),
    ),
    slots: unique([...texts.matchAll(/<slot(?: name="([^"]*)")?/g)].map(([, name = '']) => name)),
    parts: unique([...matches(/ part="([^"$]+)"/g), ...collect(nodes, handedParts)]),
    /** Elements of ours that it is made of. */
    contains: matches(/<([a-z]+-[a-z]+)\b/g),
    /** What selectors can name: tags, roles and classes. */
    names: unique([
      ...matches(/<([a-z]+)\b/g),
      ...[...texts.matchAll(/ (?:class|role)="([^"]*)/g)].flatMap(([, names]) => names.split(/\s+/)),
      ...collect(nodes, handedParts),
      // In the style sheets alone, or a class that depends on something.
      ...collect(nodes, (node) =>
        ts.isStringLiteral(node) && /^[a-z- ]+$/.test(node.text) ? node.text.split(' ') : undefined,
      ),
    ]),
  };
}

/** By tag. */
export const ELEMENTS = Object.fromEntries(files.map((path) => [basename(path, '.ts'), element(path)]));
