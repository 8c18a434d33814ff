import { readFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import ts from 'typescript';

/** The path of a file from the root of the project. */
export const pathOf = (file) => relative('.', file);

/** The source file that a relative import leads to. */
export const fileOf = (from, specifier) => pathOf(resolve(from, specifier).replace(/\.js$/, '.ts'));

/** Those of some modules that are our sources. */
export const sourcesIn = (modules) =>
  modules.filter((path) => path.startsWith('src/')).map((path) => ({ path, source: readFileSync(path, 'utf8') }));

export const parse = (source) => ts.createSourceFile('module.ts', source, ts.ScriptTarget.Latest, true);
