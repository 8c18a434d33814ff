import type { ParseOptions } from '../parse.js';
import type { ExplainerDocument, Id } from '../types.js';
import type { Rule } from './reasons.js';

/** `error`: it would mislead a reader; `warning`: an editor should see it. */
export type Level = 'error' | 'warning';

/** One thing that would mislead a reader, or that an editor should see. */
export interface Finding {
  /** JSON pointer (RFC 6901) into the input as its author wrote it, of a spreadsheet a row; empty for the whole of it. */
  readonly pointer: string;
  readonly rule: Rule;
  readonly level: Level;
  /** What is wrong, with the values. */
  readonly message: string;
  /** Why it matters, and the source of the rule. */
  readonly why: string;
  /** What to do. */
  readonly mend: string;
}

export interface LintOptions extends ParseOptions {
  /** Texts of archived sources by the id of the source; the words that a step quotes are looked up there. */
  readonly archives?: Readonly<Record<Id, string>> | undefined;
}

/** Notes a finding; the pointer leads into the canonical document. */
export type Report = (pointer: string, rule: Rule, level: Level, message: string, mend: string) => void;

/** What is known beside the document. */
export interface Known {
  readonly archives: Readonly<Record<Id, string>>;
  /** Whether something stands at a pointer, in the canonical form or as its author wrote it. */
  leads(pointer: string): boolean;
}

/** Looks for what breaks one rule. */
export type Check = (document: ExplainerDocument, report: Report, known: Known) => void;
