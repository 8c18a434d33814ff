// Short documents, what they become, and what is wrong with them.
import { parse, type ParseOptions } from '../../src/explainer/parse.js';
import { ExplainerError } from '../../src/explainer/problem.js';

/** The error that an input gives. */
export function failure(run: () => unknown): ExplainerError {
  try {
    run();
  } catch (error) {
    if (error instanceof ExplainerError) return error;
    throw error;
  }
  throw new Error('nothing was thrown');
}

/** Problems of an input, one `pointer: message; mend` each. */
export const problems = (input: unknown, options?: ParseOptions) =>
  failure(() => parse(input, options)).problems.map(({ pointer, message, mend }) => `${pointer}: ${message}; ${mend}`);

/** An English document with these fields, and something of its tables. */
export const english = (fields: object) => parse({ lang: 'en', ...fields });

export const faults = (fields: object) => problems({ lang: 'en', ...fields });

export const event = (fields: object) => english({ events: [{ date: '2023', title: 'Talks', ...fields }] }).events[0];

export const claim = (fields: object) => english({ claims: [{ claimant: 'Ann Lee', ...fields }] }).claims[0];

export const count = (killed: unknown) => claim({ killed })!.figures[0]?.count;

export const eventFaults = (fields: object) => faults({ events: [{ date: '2023', title: 'Talks', ...fields }] });

export const statementFaults = (fields: object) =>
  faults({ statements: [{ speaker: 'Ann Lee', text: 'all is well', ...fields }] });

export const claimFaults = (fields: object) => faults({ claims: [{ claimant: 'Ann Lee', ...fields }] });

export const actor = (id: string, name: string) => ({
  id,
  type: 'other',
  name: { en: { text: name } },
  names: [],
  sameAs: [],
});

export const source = (id: string, name: string) => ({ id, type: 'other', name: { en: { text: name } }, seen: true });
