/** Draws every fact of a claim, and each step of its chain. Loaded when one is drawn in detail. */
import { html, nothing, type TemplateResult } from 'lit';

import { drawPhrase } from '../../base/draw.js';
import type { Claim } from '../../explainer/types.js';
import type { Context } from '../../telling/context.js';
import { claimFacts, stepPhrases } from '../../telling/facts.js';
import { methodologyOf } from '../../telling/methodology.js';

export function drawFacts(context: Context, claim: Claim): TemplateResult {
  const methodology = methodologyOf(context);
  return html`<dl part="facts" class="facts">
      ${claimFacts(context, claim).map(
        ([term, phrase]) =>
          html`<div class="line">
            <dt>${term}</dt>
            <dd>${drawPhrase(context, phrase)}</dd>
          </div>`,
      )}
    </dl>
    ${methodology ? html`<p part="methodology" class="meta">${drawPhrase(context, [methodology])}</p>` : nothing}
    <ol part="steps" class="steps">
      ${stepPhrases(context, claim).map((step) => html`<li>${drawPhrase(context, step)}</li>`)}
    </ol>`;
}
