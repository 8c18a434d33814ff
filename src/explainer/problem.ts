import type { ParseAttempt } from './parse.js';

/** One fault of the input: where it is, what is wrong, how to mend it. */
export interface Problem {
  /** JSON pointer (RFC 6901) into the input, of a spreadsheet a row (RFC 7111: `row=5`); empty for the whole of it. */
  readonly pointer: string;
  /** What is wrong, with the value. */
  readonly message: string;
  /** What to do. */
  readonly mend: string;
}

/**
 * `load`: the file did not come; `json`: it is not JSON; `unknown-id`: it has no such item;
 * `invalid`: it is not a document of this format.
 */
export type ErrorCode = 'load' | 'json' | 'unknown-id' | 'invalid';

/** Thrown for data that cannot be read or shown; the message has one line for each problem. */
export class ExplainerError extends Error {
  override readonly name = 'ExplainerError';
  /** What was given to `parse` or `parseJson`, where one of these threw it. */
  declare readonly cause?: ParseAttempt | undefined;

  constructor(
    readonly code: ErrorCode,
    /** Every fault that was found. */
    readonly problems: readonly Problem[],
    /** File or element that the input came from. */
    readonly source?: string,
    cause?: ParseAttempt,
  ) {
    super(
      problems
        .map(({ pointer, message, mend }) => `${fileOf(source)}${pointer && `#${pointer}`}: ${message}; ${mend}`)
        .join('\n'),
      { cause },
    );
  }
}

/** An error with one problem, of the whole input where no pointer is given. */
export const failure = (
  code: ErrorCode,
  message: string,
  mend: string,
  source?: string,
  pointer = '',
): ExplainerError => new ExplainerError(code, [{ pointer, message, mend }], source);

/** What a pointer leads into: the address of a file without the item that it picks. */
export const fileOf = (source = 'data'): string => source.split('#')[0]!;
