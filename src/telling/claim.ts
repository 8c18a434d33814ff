import type { Claim, Figure } from '../explainer/types.js';
import { statusWords } from '../language/attribution.js';
import { str } from '../language/catalogue.js';
import { harmPhrase, statedPhrase, subsetPhrase } from '../language/counts.js';
import { datePhrase } from '../language/dates.js';
import { andList, clauses, midSentence, sentenceStart, withNote } from '../language/lists.js';
import { fill, type Phrase } from '../language/parts.js';
import { actorName, chainOf, isolate, ownWords, roleOf, type Context } from './context.js';

/** The figures of a claim that are part of `whole`; without one, those that are part of none. */
export const partsOf = ({ figures }: Claim, whole?: Figure): Figure[] =>
  figures.filter(({ subsetOf }) => subsetOf === whole?.id);

/** One figure, without its parts. A count that was stated only in words is told in those. */
export function figurePhrase(context: Context, figure: Figure, whole?: Figure): Phrase {
  const { locale } = context;
  const { as, asStated } = figure.count;
  if (as === 'unquantified') return statedPhrase(locale, figure, [ownWords(context, asStated!)], whole);
  return [whole ? subsetPhrase(locale, figure, whole) : harmPhrase(locale, figure)];
}

/** Who claims it. */
export const attribution = (context: Context, { claimant }: Claim): Phrase =>
  fill(
    (claimant) => context.locale.msg(str`According to ${claimant}`, { id: 'claim.according-to' }),
    actorName(context, claimant),
  );

/** Until when the figures of a claim count. An interval stands without “as of”: “as of until 2005” would say no day. */
export const asOfPhrase = ({ locale }: Context, { asOf }: Claim): Phrase =>
  !asOf
    ? [locale.msg('Date not stated', { id: 'claim.date-not-stated' })]
    : asOf.edtf.match(/\/|[^[]\.\.[^\]]/)
      ? sentenceStart(locale, datePhrase(locale, asOf))
      : [`${locale.msg('As of', { id: 'claim.as-of' })} `, ...datePhrase(locale, asOf)];

/**
 * A claim as one sentence: every figure with what is part of it, the claimant in their role, the whole chain of
 * sources, the date and the status (Every Casualty, Standards for Casualty Recording: no figure without its source).
 * @param disputes as `disputePhrases` gives them
 * @param traitsOf as `traitsPhrase` gives them
 */
export function claimSentence(
  context: Context,
  claim: Claim,
  disputes: readonly Phrase[] = [],
  traitsOf: TraitsOf = () => [],
): Phrase {
  const { locale } = context;
  const role = roleOf(context, claim.claimant, claim.claimantRole);
  const who = attribution(context, claim);
  const figuresOf = (whole?: Figure): Phrase[] =>
    partsOf(claim, whole).map((figure) => {
      // A comma would make each part one of the part before it: “3 children, of whom 5 women”.
      const notes = [traitsOf(figure, whole), ...figuresOf(figure)].filter((note) => note.length);
      const phrase = figurePhrase(context, figure, whole);
      return notes.length ? withNote(locale, phrase, clauses(locale, notes)) : phrase;
    });
  // With “and”, words of a claimant would seem to count both: “several people killed and injured: ‘dozens’”; and what «و»
  // joins to «لا» or «عدم» is denied, too.
  const areApart = partsOf(claim).some(
    ({ count }) => count.as === 'unquantified' || (count.value === 0 && locale.tag === 'ar'),
  );
  const facts = [
    (areApart ? clauses : andList)(locale, figuresOf()),
    role ? withNote(locale, who, [isolate(context, role)]) : who,
    chainOf(context, claim.via),
    asOfPhrase(context, claim),
    [statusWords(locale, claim.verification?.status)],
    ...disputes,
  ].filter((fact) => fact.length);
  return clauses(
    locale,
    facts.map((fact, i) => (i ? midSentence(locale, fact) : fact)),
  );
}

type TraitsOf = (figure: Figure, whole?: Figure) => Phrase;
