/** Draws what only some claims say beside their figures. Loaded when a document has one that does. */
import { html, nothing, type TemplateResult } from 'lit';

import { isRetracted } from '../explainer/corrections.js';
import type { Claim } from '../explainer/types.js';
import { ownWords, type Context } from '../telling/context.js';
import { responsibilityPhrase } from '../telling/responsibility.js';
import { drawList, drawPhrase, drawStepAway } from './draw.js';

/** Who is held responsible, and the claimant's own words. */
export const drawClaimDetails = (context: Context, claim: Claim, isDetailed: boolean): TemplateResult =>
  html`${drawList(
    'responsibility',
    claim.responsibility.map((each) => drawPhrase(context, responsibilityPhrase(context, each))),
  )}
  ${drawAsStated(context, claim, isDetailed)}`;

/** The counts in the claimant's own words, but for those that the figures show already. */
function drawAsStated(context: Context, { figures }: Claim, isDetailed: boolean) {
  const stated = figures.flatMap(({ id, count: { as, asStated } }) =>
    asStated && as !== 'unquantified' && !isRetracted(context.document, id) ? [asStated] : [],
  );
  if (!stated.length) return nothing;
  return drawStepAway(
    'as-stated',
    context.locale.msg('As stated in the source', { id: 'claim.as-stated' }),
    html`<ul>
      ${stated.map((words) => html`<li>${drawPhrase(context, [ownWords(context, words)])}</li>`)}
    </ul>`,
    isDetailed,
  );
}
