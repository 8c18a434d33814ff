/** The document format `explainer/1` without any element: what a newsroom's own tools need. */
export { parseCsv } from './csv/csv.js';
export { EdtfError, parseEdtf } from './edtf.js';
export type { Edtf, EdtfDate, EdtfEnd, EdtfInterval, EdtfSet, Qualifier } from './edtf.js';
export { lint } from './lint/lint.js';
export type { Finding, Level, LintOptions, Rule } from './lint/lint.js';
export { parse, parseJson } from './parse.js';
export type { ParseAttempt, ParseOptions } from './parse.js';
export { ExplainerError } from './problem.js';
export type { ErrorCode, Problem } from './problem.js';
export { fromTimelineJs } from './timelinejs.js';
export type { TimelineJsOptions } from './timelinejs.js';
export * from './types.js';
