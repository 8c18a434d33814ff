import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import ts from 'typescript';
import { parse } from './paths.mjs';

/** Modules that in the first file only see faults; what has words for them brings these modules itself. */
export const PARSER = ['src/explainer/parse.ts', 'src/explainer/read.ts', 'src/explainer/edtf.ts'];

/**
 * The parser without its words: what it hands to whatever notes a fault, and the way to the place of it. Nobody reads
 * either here: where there is a fault, a later file reads the input again and says where and what.
 */
export const mute = {
  name: 'mute',
  setup({ onLoad }) {
    const speaking = new Set(['fault', 'check', 'fail', 'child', 'flat', 'pointerTo']);
    onLoad(
      { filter: new RegExp(`[\\\\/](${PARSER.map((path) => basename(path, '.ts')).join('|')})\\.ts$`) },
      (args) => {
        const print = ts.createPrinter();
        const silence = (node) => {
          const inner = ts.visitEachChild(node, silence, undefined);
          if (!ts.isCallExpression(inner) || !speaking.has(inner.expression.text)) return inner;
          const [first] = inner.arguments;
          if (inner.expression.text === 'pointerTo') return ts.factory.createStringLiteral('');
          return /^(child|flat)$/.test(inner.expression.text)
            ? first
            : ts.factory.updateCallExpression(inner, inner.expression, undefined, [first]);
        };
        return {
          contents: print.printFile(ts.visitEachChild(parse(readFileSync(args.path, 'utf8')), silence, undefined)),
          loader: 'ts',
        };
      },
    );
  },
};
