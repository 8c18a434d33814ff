import { readFileSync } from 'node:fs';
import ts from 'typescript';
import { parse } from './paths.mjs';

/** Of a template of SVG (2) or MathML (3), which no element of ours has. */
const FOREIGN = /^[23]$/;
const isForeign = (node) =>
  (ts.isBinaryExpression(node) && FOREIGN.test(node.left.text) && ts.isIdentifier(node.right)) ||
  (ts.isCallExpression(node) && ts.isIdentifier(node.expression) && FOREIGN.test(node.arguments[0]?.text));

/** Where decorators keep their metadata. Our elements use none. */
const METADATA = /^(metadata|litPropertyMetadata)$/;
const isDecorated = (node) =>
  (ts.isBinaryExpression(node) && METADATA.test(node.left.name?.text)) ||
  (ts.isElementAccessExpression(node) && METADATA.test(node.argumentExpression.name?.text));

/** Of expressions that no template of ours has: on an element itself (6), and in the text of a `<textarea>` and its like. */
const isUnused = (node) =>
  (ts.isBinaryExpression(node) && node.left.text === '6') ||
  (ts.isCallExpression(node) && node.arguments[0]?.name?.text === 'tagName');

/** Where Lit registers its version. */
const isVersion = (node) => ts.isCallExpression(node) && /Versions\b.*\.push$/.test(node.expression.getText());

/** Whether the browser adopts style sheets. */
const isAdopting = (node) => ts.isBinaryExpression(node) && /^\w+\.ShadowRoot&&/.test(node.getText());

/** One before 2023 that does not throws here, before any element is defined, and the HTML of the page stays. */
const ADOPTS = 'new CSSStyleSheet();';

/** Where Lit calls polyfills of shadow trees, and support of hydration. */
const SUPPORT = /(Polyfill|Hydrate)Support$/;

/** Lit without the messages of errors that only developers of elements can cause, and without what our elements do not use. */
export const quiet = {
  name: 'quiet',
  setup({ onLoad }) {
    onLoad(
      { filter: /[\\/]node_modules[\\/](@lit[\\/]reactive-element|lit-html|lit-element)[\\/].*\.js$/ },
      ({ path }) => {
        const print = ts.createPrinter();
        const silence = (node) => {
          if (isForeign(node) || isUnused(node)) return ts.factory.createFalse();
          if (isAdopting(node)) return ts.factory.createTrue();
          if (isDecorated(node)) return ts.factory.createNull();
          if (isVersion(node)) return ts.factory.createVoidZero();
          if (ts.isPropertyAccessExpression(node) && SUPPORT.test(node.name.text)) return ts.factory.createVoidZero();
          return ts.isCallExpression(node) && node.expression.text === 'Error'
            ? ts.factory.updateCallExpression(node, node.expression, undefined, [])
            : ts.visitEachChild(node, silence, undefined);
        };
        const code = print.printFile(ts.visitEachChild(parse(readFileSync(path, 'utf8')), silence, undefined));
        return { contents: path.endsWith('css-tag.js') ? ADOPTS + code : code };
      },
    );
  },
};
