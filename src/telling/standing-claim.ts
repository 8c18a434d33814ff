import { withoutRetracted } from '../explainer/corrections.js';
import type { Claim } from '../explainer/types.js';
import type { Phrase } from '../language/parts.js';
import { claimSentence } from './claim.js';
import type { Context } from './context.js';
import { disputePhrases } from './relations.js';

/** A claim as one sentence, with what is disputed about it and without what was taken back. */
export const standingSentence = (context: Context, claim: Claim): Phrase =>
  claimSentence(context, withoutRetracted(context.document, claim), disputePhrases(context, claim.id));
