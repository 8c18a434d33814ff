import { below } from '../json-pointer.js';
import type {
  Claim,
  Count,
  DateValue,
  EventItem,
  ExplainerDocument,
  Figure,
  Id,
  LangMap,
  LanguageTag,
  Statement,
} from '../types.js';

/** Every object and list of a document, but for what a correction replaced. */
export function* parts(value: object, pointer = ''): Generator<[pointer: string, part: object]> {
  yield [pointer, value];
  for (const [key, each] of Object.entries(value))
    if (typeof each === 'object' && each && key !== 'was') yield* parts(each as object, below(pointer, key));
}

const isLangMap = (part: object): part is LangMap => {
  const texts = Object.values(part) as ({ text?: unknown } | null | undefined)[];
  return texts.length > 0 && texts.every((each) => typeof each?.text === 'string');
};

/** Every text in several languages. */
export const langMaps = (document: ExplainerDocument): [pointer: string, map: LangMap][] =>
  [...parts(document)].filter((each): each is [string, LangMap] => isLangMap(each[1]));

/** Every date. */
export const dateValues = (document: ExplainerDocument): [pointer: string, date: DateValue][] =>
  [...parts(document)].filter((each): each is [string, DateValue] => 'edtf' in each[1]);

export interface Words {
  readonly at: string;
  readonly lang: LanguageTag;
  readonly text: string;
}

/** The words of a text in each language. */
export const wordsOf = (at: string, map: LangMap = {}): Words[] =>
  Object.entries(map).map(([lang, { text }]) => ({ at: `${at}/${lang}/text`, lang, text }));

export type Item = EventItem | Statement | Claim;

/** Who an item is by: nobody where it is an event. */
export const authorOf = (item: Item): Id | undefined =>
  'claimant' in item ? item.claimant : 'speaker' in item ? item.speaker : undefined;

/** Every event, statement and claim. */
export const itemsOf = (document: ExplainerDocument): { at: string; kind: string; item: Item }[] =>
  (['event', 'statement', 'claim'] as const).flatMap((kind) =>
    document[`${kind}s`].map((item: Item, i) => ({ at: `/${kind}s/${i}`, kind, item })),
  );

/** Every figure, with the claim that it belongs to. */
export const figuresOf = ({ claims }: ExplainerDocument): { at: string; figure: Figure; claim: Claim }[] =>
  claims.flatMap((claim, i) => claim.figures.map((figure, j) => ({ at: `/claims/${i}/figures/${j}`, figure, claim })));

/** What tells the persons of a figure from those of another of its harm. */
export const traitsOf = ({ harm, status, age, sex, group }: Figure): string =>
  JSON.stringify([harm, status, age, sex, group]);

/** A count as one would say it. */
export const say = ({ as, value, min, max }: Count): string => {
  const number = value ?? (min === undefined ? undefined : `${min} to ${max}`);
  return as === 'exact' || as === 'range' ? `${number}` : [as, number].filter((each) => each !== undefined).join(' ');
};
