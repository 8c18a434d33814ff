import { correctionsOf, correctionsOfFigures, withoutRetracted } from '../explainer/corrections.js';
import type { Claim } from '../explainer/types.js';
import type { Phrase } from '../language/parts.js';
import { claimSentence } from './claim.js';
import type { Context } from './context.js';
import { correctionPhrase } from './corrections.js';
import { disputePhrases } from './relations.js';
import { traitsPhrase } from './traits.js';

/**
 * A claim as one sentence, with all that it says of those counted, without figures that were retracted.
 * @param disputes empty where they are told beside it
 */
export const standingSentence = (
  context: Context,
  claim: Claim,
  disputes: readonly Phrase[] = disputePhrases(context, claim.id),
): Phrase =>
  claimSentence(context, withoutRetracted(context.document, claim), disputes, (...figure) =>
    traitsPhrase(context, ...figure),
  );

/** The same for a sentence that stands alone: with its disputes and corrections. */
export const sentenceAlone = (context: Context, claim: Claim): Phrase =>
  standingSentence(context, claim, [
    ...disputePhrases(context, claim.id),
    ...[...correctionsOf(context.document, claim.id), ...correctionsOfFigures(context.document, claim)].map(
      (correction) => correctionPhrase(context, correction, true),
    ),
  ]);
