/** Claims and statements as attributes of their elements: most need no document. */
import { withoutRetracted } from '../explainer/corrections.js';
import { parseEdtf, type EdtfDate } from '../explainer/edtf.js';
import { get } from '../explainer/find.js';
import type { Quotation, Words } from '../explainer/quotation.js';
import type { Claim, Count, CountKind, DateValue, Figure, LangMap, Statement } from '../explainer/types.js';
import { warningsOf } from '../explainer/warnings.js';
import { onClock } from '../language/clocks.js';
import { datePhrase } from '../language/dates.js';
import { peopleOf } from '../language/people.js';
import { toText, type Phrase } from '../language/parts.js';
import { asOfPhrase } from '../telling/claim.js';
import { roleOf, type Context } from '../telling/context.js';
import type { Attributes } from './markup.js';
import { listed, nameOfActor, plain, sourcesOf, withSeen } from './names.js';
import { sentences } from './part.js';

/** The ending of an attribute's name, by whom it counts. */
const GROUPS = {
  person: '',
  civilian: '-civilians',
  child: '-children',
  woman: '-women',
  soldier: '-soldiers',
} as const;

/** How attributes write a count. */
const COUNTS: Readonly<Record<CountKind, ((count: Count) => string) | undefined>> = {
  exact: ({ value }) => `${value}`,
  'at-least': ({ value }) => `${value}+`,
  'more-than': ({ value }) => `>${value}`,
  'fewer-than': ({ value }) => `<${value}`,
  'up-to': ({ value }) => `<=${value}`,
  about: ({ value }) => `~${value}`,
  range: ({ min, max }) => `${min}-${max}`,
  several: () => 'several',
  unknown: () => 'unknown',
  unquantified: undefined,
};

/** A figure as one attribute; undefined where no attribute says exactly what the figure does. */
function attributeOf(figure: Figure): readonly [name: string, value: string] | undefined {
  const { harm, status, age, sex, group, cumulative, count } = figure;
  const people = peopleOf(figure);
  const isPlain =
    !group &&
    !cumulative &&
    /^(unspecified|civilian|armed-forces)$/.test(status) &&
    (people === 'woman' || (!sex && (people === 'child' || !age)));
  const write = COUNTS[count.as];
  return isPlain && write ? [`${harm}${GROUPS[people]}`, write(count)] : undefined;
}

/** The figures of a claim by attribute; undefined where attributes cannot tell them all. */
export function figuresOf({ figures }: Claim): Readonly<Record<string, string>> | undefined {
  const told: Record<string, string> = {};
  for (const figure of figures) {
    const [name, value] = attributeOf(figure) ?? [];
    if (!name || !value || name in told) return undefined;
    told[name] = value;
  }
  // The format takes `killed-children` for a part of `killed` where both are given.
  const isAsTold = figures.every((figure) => {
    const whole = figures.find(({ id }) => id === figure.subsetOf);
    const name = attributeOf(figure)![0];
    return whole ? attributeOf(whole)![0] === figure.harm : name === figure.harm || !(figure.harm in told);
  });
  return figures.length && isAsTold ? told : undefined;
}

/** A date in EDTF with days in place of times: attributes and lists have no time zone. */
export const daysOf = ({ edtf, timeZone }: DateValue): string =>
  edtf
    .replace(/[^/,.[\]{}\s]*T[^/,.[\]{}\s]*/g, (written) => {
      const day = new Date(onClock(parseEdtf(written) as EdtfDate, timeZone).local).toISOString().slice(0, 10);
      return day + (/[?~%]/.exec(written)?.[0] ?? '');
    })
    // From one hour of a day to another is that day, and so is one of several hours.
    .replace(/^[[{]?([^[{/,.]+)(?:(?:\/|,|\.\.)\1)+[\]}]?$/, '$1');

/** A date in words with its times, which `daysOf` leaves out; nothing where it has none. */
export const timeNotes = (
  { locale }: Context,
  date: DateValue | undefined,
  phrase = date && datePhrase(locale, date),
): Phrase[] => (date && phrase && /T\d/.test(date.edtf) ? [phrase] : []);

const said = (context: Context, map: LangMap | undefined) => map && plain(context, map);

const via = (context: Context, item: Claim | Statement) =>
  listed(sourcesOf(context, item.via).map((source) => withSeen(context, source.text, source)));

const noted = (notes: readonly Phrase[]) => sentences(notes.map(toText)) || undefined;

/**
 * The attributes of a badge; undefined where they cannot tell all of the claim.
 * @param notes what has no attribute of its own
 */
export function claimFacts(context: Context, claim: Claim, notes: readonly Phrase[]): Attributes | undefined {
  const figures = figuresOf(withoutRetracted(context.document, claim));
  return (
    figures &&
    asData({
      ...figures,
      claimant: nameOfActor(context, claim.claimant),
      'claimant-role': said(context, roleOf(context, claim.claimant, claim.claimantRole)),
      via: via(context, claim),
      'as-of': claim.asOf && daysOf(claim.asOf),
      status: claim.verification?.status,
      warnings: listed(warningsOf(context.document, [claim])),
      note: noted([...timeNotes(context, claim.asOf, asOfPhrase(context, claim)), ...notes]),
    })
  );
}

/**
 * The attributes of a card, but for those with the words themselves.
 * @param notes what has no attribute of its own
 */
export function statementFacts(
  context: Context,
  statement: Statement,
  words: Words,
  notes: readonly Phrase[],
): Attributes {
  const { speaker, originalLang, medium, date, place, verification } = statement;
  const from = words.translation?.from ?? originalLang;
  return asData({
    speaker: nameOfActor(context, speaker),
    'speaker-role': said(context, roleOf(context, statement.speaker, statement.speakerRole)),
    mode: words.quoted ? 'direct' : words.fragments.length ? 'mixed' : 'indirect',
    'original-lang': from === 'und' ? undefined : from,
    medium: medium === 'unknown' ? undefined : medium,
    date: date && daysOf(date),
    place: place === undefined ? undefined : plain(context, get(context.document, 'places', place).name),
    via: via(context, statement),
    status: verification?.status,
    warnings: listed(warningsOf(context.document, [statement])),
    note: noted([...timeNotes(context, date), ...notes]),
  });
}

/** The words of a statement as attributes; undefined where a fragment has a semicolon, which separates fragments. */
export function wordsFacts({ text, fragments }: Words): Attributes | undefined {
  if (fragments.some((fragment) => /[;؛]/.test(fragment))) return undefined;
  return asData({ text, quoted: fragments.join('; ') || undefined });
}

/** How the words were translated and from what, for HTML with the words in it; undefined where nobody says. */
export function translationFacts({ words: { translation }, original }: Quotation): Attributes | undefined {
  const by = translation?.by === 'unknown' ? undefined : translation?.by;
  return by || original ? asData({ 'translated-by': by, original: original?.text }) : undefined;
}

/** Attributes under their `data-` names, which more content filters keep. */
export const asData = (facts: Attributes): Attributes =>
  Object.fromEntries(Object.entries(facts).map(([name, value]) => [`data-${name}`, value]));
