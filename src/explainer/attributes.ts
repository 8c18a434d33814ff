import { FIGURE_KEYS } from './figure-fields.js';
import { parts } from './parts.js';

/** Gives the value of an attribute. */
type Get = (name: string) => string | null;

/** Attributes of claims and statements. */
const COMMON = ['via', 'status', 'warnings', 'note'];

/** Attributes that can tell a whole casualty claim. */
export const CLAIM_ATTRIBUTES: readonly string[] = [...FIGURE_KEYS, 'claimant', 'claimant-role', 'as-of', ...COMMON];
/** Attributes that can tell a whole statement. */
export const STATEMENT_ATTRIBUTES: readonly string[] = [
  'text',
  'speaker',
  'speaker-role',
  'mode',
  'quoted',
  'original-lang',
  'medium',
  'date',
  'place',
  ...COMMON,
];

/** Fields of the format that have another name than their attribute. */
const FIELDS: Readonly<Record<string, string>> = {
  'claimant-role': 'claimantRole',
  'as-of': 'asOf',
  'speaker-role': 'speakerRole',
  'original-lang': 'originalLang',
  status: 'verification',
};

/** Attributes whose values are lists. */
const LISTS = /^(via|quoted|warnings)$/;

/** An attribute without words says nothing. @param isAll whether nothing else may say what is missing */
function read(names: readonly string[], get: Get, decisive: readonly string[], isAll?: boolean): object | undefined {
  const given = names.flatMap((name): [string, string | string[]][] => {
    const value = get(name)?.trim();
    return value ? [[FIELDS[name] ?? name, LISTS.test(name) ? parts(value) : value]] : [];
  });
  return given.some(([field]) => isAll || decisive.includes(field)) ? Object.fromEntries(given) : undefined;
}

/** A casualty claim in the short form; undefined where the attributes state no figure and something else may. */
export const claimFromAttributes = (get: Get, isAll?: boolean) => read(CLAIM_ATTRIBUTES, get, FIGURE_KEYS, isAll);

/** A statement in the short form; undefined where the attributes have no text and something else may. */
export const statementFromAttributes = (get: Get, isAll?: boolean) => read(STATEMENT_ATTRIBUTES, get, ['text'], isAll);
