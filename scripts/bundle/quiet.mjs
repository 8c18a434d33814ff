import { readFileSync } from 'node:fs';
import ts from 'typescript';
import { parse } from './paths.mjs';

/** Lit without the texts of errors that only who writes an element with it can cause. */
export const quiet = {
  name: 'quiet',
  setup({ onLoad }) {
    onLoad(
      { filter: /[\\/]node_modules[\\/](@lit[\\/]reactive-element|lit-html|lit-element)[\\/].*\.js$/ },
      ({ path }) => {
        const print = ts.createPrinter();
        const silence = (node) =>
          ts.isCallExpression(node) && node.expression.text === 'Error'
            ? ts.factory.updateCallExpression(node, node.expression, undefined, [])
            : ts.visitEachChild(node, silence, undefined);
        return { contents: print.printFile(ts.visitEachChild(parse(readFileSync(path, 'utf8')), silence, undefined)) };
      },
    );
  },
};
