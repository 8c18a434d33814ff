import { readFileSync } from 'node:fs';
import ts from 'typescript';
import { parse } from './paths.mjs';

/** Of a template of SVG (2) or MathML (3), which no element of ours has. */
const FOREIGN = /^[23]$/;
const isForeign = (node) =>
  (ts.isBinaryExpression(node) && FOREIGN.test(node.left.text) && ts.isIdentifier(node.right)) ||
  (ts.isCallExpression(node) && ts.isIdentifier(node.expression) && FOREIGN.test(node.arguments[0]?.text));

/** Where decorators leave what they say of properties, which elements of ours say themselves. */
const METADATA = /^(metadata|litPropertyMetadata)$/;
const isDecorated = (node) =>
  (ts.isBinaryExpression(node) && METADATA.test(node.left.name?.text)) ||
  (ts.isElementAccessExpression(node) && METADATA.test(node.argumentExpression.name?.text));

/** Where Lit leaves its version on the page. */
const isVersion = (node) => ts.isCallExpression(node) && /Versions\b.*\.push$/.test(node.expression.getText());

/** Where Lit lets in what stands in for shadow trees in browsers that have none, and what it hydrates with. */
const SUPPORT = /(Polyfill|Hydrate)Support$/;

/** Lit without the texts of errors that only who writes an element with it can cause, and without what no page of ours has. */
export const quiet = {
  name: 'quiet',
  setup({ onLoad }) {
    onLoad(
      { filter: /[\\/]node_modules[\\/](@lit[\\/]reactive-element|lit-html|lit-element)[\\/].*\.js$/ },
      ({ path }) => {
        const print = ts.createPrinter();
        const silence = (node) => {
          if (isForeign(node)) return ts.factory.createFalse();
          if (isDecorated(node)) return ts.factory.createNull();
          if (isVersion(node)) return ts.factory.createVoidZero();
          if (ts.isPropertyAccessExpression(node) && SUPPORT.test(node.name.text)) return ts.factory.createVoidZero();
          return ts.isCallExpression(node) && node.expression.text === 'Error'
            ? ts.factory.updateCallExpression(node, node.expression, undefined, [])
            : ts.visitEachChild(node, silence, undefined);
        };
        return { contents: print.printFile(ts.visitEachChild(parse(readFileSync(path, 'utf8')), silence, undefined)) };
      },
    );
  },
};
