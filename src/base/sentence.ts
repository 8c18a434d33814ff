import type { Claim } from '../explainer/types.js';
import type { Phrase } from '../language/parts.js';
import { claimSentence } from '../telling/claim.js';
import type { Context } from '../telling/context.js';
import { details } from './optional.js';

/** A claim as one sentence, with its disputes and traits where the words for them are loaded. */
export const sentenceOf = (context: Context, claim: Claim): Phrase =>
  details()?.standingSentence(context, claim) ?? claimSentence(context, claim);
