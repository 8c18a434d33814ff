import { readFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import ts from 'typescript';

/** A file as seen from the root of the project. */
export const pathOf = (file) => relative('.', file);

/** The source file that a relative import leads to. */
export const fileOf = (from, specifier) => pathOf(resolve(from, specifier).replace(/\.js$/, '.ts'));

/** Our own among modules. */
export const sourcesIn = (modules) =>
  modules.filter((path) => path.startsWith('src/')).map((path) => ({ path, source: readFileSync(path, 'utf8') }));

export const parse = (source) => ts.createSourceFile('module.ts', source, ts.ScriptTarget.Latest, true);
