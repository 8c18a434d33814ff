import { FIGURE_KEYS } from './parse.js';

/** Gives the value of an attribute. */
type Get = (name: string) => string | null;

/** Field of the format by attribute; lists are written with semicolons. */
type Fields = Readonly<Record<string, { readonly field: string; readonly isList?: boolean }>>;

const COMMON = { via: { field: 'via', isList: true }, status: { field: 'verification' } } as const;

const CLAIM = {
  ...Object.fromEntries(FIGURE_KEYS.map((field) => [field, { field }])),
  claimant: { field: 'claimant' },
  'claimant-role': { field: 'claimantRole' },
  'as-of': { field: 'asOf' },
  warnings: { field: 'warnings', isList: true },
  ...COMMON,
};

const STATEMENT = {
  text: { field: 'text' },
  speaker: { field: 'speaker' },
  'speaker-role': { field: 'speakerRole' },
  mode: { field: 'mode' },
  quoted: { field: 'quoted', isList: true },
  'original-lang': { field: 'originalLang' },
  date: { field: 'date' },
  ...COMMON,
};

/** Attributes that can tell a whole casualty claim. */
export const CLAIM_ATTRIBUTES: readonly string[] = Object.keys(CLAIM);
/** Attributes that can tell a whole statement. */
export const STATEMENT_ATTRIBUTES: readonly string[] = Object.keys(STATEMENT);

/** An attribute without words says nothing. */
function read(fields: Fields, get: Get, decisive: readonly string[]): object | undefined {
  const given = Object.entries(fields).flatMap(([name, { field, isList }]): [string, string | string[]][] => {
    const value = get(name)?.trim();
    if (!value) return [];
    // The Arabic semicolon is typed just as well.
    return [
      [
        field,
        isList
          ? value
              .split(/[;؛]/)
              .map((part) => part.trim())
              .filter(Boolean)
          : value,
      ],
    ];
  });
  return given.some(([field]) => decisive.includes(field)) ? Object.fromEntries(given) : undefined;
}

/** A casualty claim in the short form; undefined where the attributes state no figure. */
export const claimFromAttributes = (get: Get) => read(CLAIM, get, FIGURE_KEYS);

/** A statement in the short form; undefined where the attributes have no text. */
export const statementFromAttributes = (get: Get) => read(STATEMENT, get, ['text']);
