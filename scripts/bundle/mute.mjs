import { readFileSync } from 'node:fs';
import ts from 'typescript';
import { parse } from './paths.mjs';

/** Modules that in the first file only see faults; the linter, which has words for them, brings these modules itself. */
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

/** What becomes of a call of these. A problem without a message is one that has no words yet (base/in-words.ts). */
const SILENT = {
  fault: toFirst,
  check: toFirst,
  child: first,
  flat: first,
  problemAt: () => factory.createObjectLiteralExpression([POINTER]),
  EdtfError: () => factory.createNewExpression(factory.createIdentifier('Error'), undefined, []),
};

/**
 * The parser without its words: what it hands to whatever notes a fault, and the way to the place of it. Nobody reads
 * either here: where there is a fault, a later file reads the input again and says where and what.
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
