import { html, nothing, type TemplateResult } from 'lit';

import type { Context } from '../telling/context.js';
import { methodologyOf } from '../telling/methodology.js';
import { drawPhrase } from './draw.js';

/** The link to how figures are recorded, where the publisher names such a page. */
export function drawMethodology(context: Context): TemplateResult | typeof nothing {
  const methodology = methodologyOf(context);
  return methodology ? html`<p part="methodology" class="meta">${drawPhrase(context, [methodology])}</p>` : nothing;
}
