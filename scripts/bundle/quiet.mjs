import { readFileSync } from 'node:fs';
import ts from 'typescript';
import { parse } from './paths.mjs';

/** Where Lit lets in what stands in for shadow trees in browsers that have none, and what it hydrates with. */
const SUPPORT = /(Polyfill|Hydrate)Support$/;

/** Lit without the texts of errors that only who writes an element with it can cause, and without what no page has. */
export const quiet = {
  name: 'quiet',
  setup({ onLoad }) {
    onLoad(
      { filter: /[\\/]node_modules[\\/](@lit[\\/]reactive-element|lit-html|lit-element)[\\/].*\.js$/ },
      ({ path }) => {
        const print = ts.createPrinter();
        const silence = (node) => {
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
