import { readFileSync } from 'node:fs';
import ts from 'typescript';
import { parse } from './paths.mjs';

/** Modules that have no messages in the first file. The linter’s file has them whole. */
export const PARSER = [
  'edtf.ts',
  'format/document.ts',
  'format/figures.ts',
  'format/tables.ts',
  'identify.ts',
  'json-pointer.ts',
  'parse.ts',
  'read.ts',
].map((name) => `src/explainer/${name}`);

const { factory } = ts;
const toFirst = (call) => factory.updateCallExpression(call, call.expression, undefined, call.arguments.slice(0, 1));
const first = (call) => call.arguments[0];
const POINTER = factory.createPropertyAssignment('pointer', factory.createStringLiteral(''));

/** What becomes of a call of these functions. A problem without a message gets one later (base/in-words.ts). */
const SILENT = {
  fault: toFirst,
  check: toFirst,
  child: first,
  flat: first,
  problemAt: () => factory.createObjectLiteralExpression([POINTER]),
  EdtfError: () => factory.createNewExpression(factory.createIdentifier('Error'), undefined, []),
};

/**
 * The parser without messages and pointers. Nobody reads them in the first file: where there is a fault, the linter’s
 * file parses the input again and has both.
 */
export const mute = {
  name: 'mute',
  setup({ onLoad }) {
    const silence = (node) => {
      const inner = ts.visitEachChild(node, silence, undefined);
      const silent = SILENT[inner.expression?.text];
      return silent && (ts.isCallExpression(inner) || ts.isNewExpression(inner)) ? silent(inner) : inner;
    };
    onLoad(
      {
        filter: new RegExp(`(${PARSER.map((path) => path.replaceAll('/', '[\\\\/]').replace('.', '\\.')).join('|')})$`),
      },
      ({ path }) => ({
        contents: ts
          .createPrinter()
          .printFile(ts.visitEachChild(parse(readFileSync(path, 'utf8')), silence, undefined)),
        loader: 'ts',
      }),
    );
  },
};
