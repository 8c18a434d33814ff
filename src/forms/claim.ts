/** A casualty claim as one sentence. */
import { correctionsOfFigure, isRetracted } from '../explainer/corrections.js';
import type { Claim } from '../explainer/types.js';
import { warningsOf } from '../explainer/warnings.js';
import { sentenceStart } from '../language/lists.js';
import type { Phrase } from '../language/parts.js';
import type { Context } from '../telling/context.js';
import { correctionPhrase, responsibilityPhrase } from '../telling/details.js';
import { disputePhrases } from '../telling/relations.js';
import { standingSentence } from '../telling/standing-claim.js';
import { claimFacts } from './facts.js';
import { phrased } from './markup.js';
import { dateNotes, notesOn, sentences, stubOf, warned, type Part } from './part.js';

/** @param isPart whether what stands around it has said what readers should know before */
export function claimPart(context: Context, claim: Claim, isPart = false): Part {
  const stub = stubOf(context, claim.id);
  const warning = isPart || stub ? '' : warned(context, warningsOf(context.document, [claim]));
  const notes = notesOnClaim(context, claim);
  const facts = stub ? undefined : claimFacts(context, claim, [...disputePhrases(context, claim.id), ...notes]);
  return {
    item: claim.id,
    before: [],
    name: 'p',
    facts,
    alone: facts,
    content: sentences([
      warning,
      stub ?? phrased(context, sentenceOf(context, claim)),
      ...notes.map((note) => phrased(context, note)),
    ]),
  };
}

/** The claim, without what was taken back of it. */
export const sentenceOf = (context: Context, claim: Claim): Phrase =>
  sentenceStart(context.locale, standingSentence(context, claim));

/**
 * Who is held responsible and how the date was worked out, unless the claim was taken back; what the publisher adds to it,
 * and what was corrected in it and in its figures.
 */
export const notesOnClaim = (context: Context, claim: Claim): Phrase[] => [
  ...(isRetracted(context.document, claim.id)
    ? []
    : [...claim.responsibility.map((each) => responsibilityPhrase(context, each)), ...dateNotes(context, claim.asOf)]),
  ...notesOn(context, claim.id),
  ...claim.figures
    .flatMap((figure) => correctionsOfFigure(context.document, claim, figure))
    .map((correction) => correctionPhrase(context, correction)),
];
