/** Draws every fact of a claim, and each step of its chain. Loaded when one is drawn in detail. */
import { html, type TemplateResult } from 'lit';

import { drawPhrase } from '../../base/draw.js';
import { drawMethodology } from '../../base/methodology.js';
import type { Claim } from '../../explainer/types.js';
import type { Context } from '../../telling/context.js';
import { claimFacts, stepPhrases } from '../../telling/facts.js';

export const drawFacts = (context: Context, claim: Claim): TemplateResult =>
  html`<dl part="facts" class="facts">
      ${claimFacts(context, claim).map(
        ([term, phrase]) =>
          html`<div class="line">
            <dt>${term}</dt>
            <dd>${drawPhrase(context, phrase)}</dd>
          </div>`,
      )}
    </dl>
    ${drawMethodology(context)}
    <ol part="steps" class="steps">
      ${stepPhrases(context, claim).map((step) => html`<li>${drawPhrase(context, step)}</li>`)}
    </ol>`;
