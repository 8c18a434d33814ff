/** A casualty claim as one sentence. */
import { correctionsOfFigures, isRetracted } from '../explainer/corrections.js';
import type { Claim } from '../explainer/types.js';
import { earlierClaims } from '../explainer/updates.js';
import { warningsOf } from '../explainer/warnings.js';
import { sentenceStart } from '../language/lists.js';
import type { Phrase } from '../language/parts.js';
import type { Context } from '../telling/context.js';
import { correctionPhrase } from '../telling/corrections.js';
import { responsibilityPhrase } from '../telling/responsibility.js';
import { standingSentence } from '../telling/standing-claim.js';
import { claimFacts } from './facts.js';
import { phrased } from './markup.js';
import {
  dateNotes,
  notesOn,
  relationsOf,
  sentences,
  stubOf,
  toldOf,
  verificationOn,
  warned,
  type Part,
} from './part.js';

/** @param isPart whether it is part of an explainer, which has given the warnings already */
export function claimPart(context: Context, claim: Claim, isPart = false): Part {
  const stub = stubOf(context, claim.id);
  const warning = isPart || stub ? '' : warned(context, warningsOf(context.document, [claim]));
  const notes = notesOnClaim(context, claim);
  const facts = stub ? undefined : claimFacts(context, claim, notes);
  return {
    item: claim.id,
    before: [],
    name: 'p',
    facts,
    alone: facts,
    content: sentences([
      warning,
      stub ?? phrased(context, sentenceOf(context, claim)),
      ...toldOf(context, notes, !facts || claim.asOf),
    ]),
  };
}

/** The claim, without what was taken back of it and without its disputes, which `notesOnClaim` tells. */
export const sentenceOf = (context: Context, claim: Claim): Phrase =>
  sentenceStart(context.locale, standingSentence(context, claim, []));

/**
 * What is told of a claim beside its sentence: its relations, who is held responsible and how the date was worked out;
 * the publisher's note and corrections; who checked it; and the earlier claims that it updates. Of a claim that was
 * retracted only the note and the corrections.
 */
export function notesOnClaim(context: Context, claim: Claim): Phrase[] {
  const { document, locale } = context;
  const isTold = !isRetracted(document, claim.id);
  return [
    ...(isTold
      ? [
          ...relationsOf(context, claim.id),
          ...claim.responsibility.map((each) => responsibilityPhrase(context, each)),
          ...dateNotes(context, claim.asOf),
        ]
      : []),
    ...correctedIn(context, claim),
    ...(isTold ? verificationOn(context, claim.verification) : []),
    ...(isTold ? earlierClaims(document, claim.id) : []).flatMap((earlier): Phrase[] => {
      const stub = stubOf(context, earlier.id);
      return [
        [
          `${locale.msg('Earlier', { id: 'claim.earlier' })}: `,
          ...(stub ? [stub] : standingSentence(context, earlier)),
        ],
        ...correctedIn(context, earlier),
      ];
    }),
  ];
}

/** The publisher's note on a claim, and the corrections of it and of its figures. */
const correctedIn = (context: Context, claim: Claim): Phrase[] => [
  ...notesOn(context, claim.id),
  ...correctionsOfFigures(context.document, claim).map((correction) => correctionPhrase(context, correction)),
];
