import { html, nothing, type TemplateResult } from 'lit';

import {
  drawChain,
  drawDate,
  drawDateNote,
  drawPhrase,
  drawQuoted,
  drawText,
  isolate,
  type Context,
} from '../../base/draw.js';
import { ExplainerElement } from '../../base/element.js';
import { baseStyles } from '../../base/styles.js';
import { CLAIM_ATTRIBUTES, claimFromAttributes } from '../../explainer/attributes.js';
import { get } from '../../explainer/find.js';
import type { Claim, Figure, Id } from '../../explainer/types.js';
import { statusWords } from '../../language/attribution.js';
import { str } from '../../language/catalogue.js';
import { harmName, harmPhrase, subsetPhrase } from '../../language/counts.js';
import { directionOf } from '../../language/locale.js';
import { fill } from '../../language/parts.js';
import { casualtyStyles } from './casualty-badge.styles.js';

/**
 * One casualty claim: how many were killed, injured, missing, detained or displaced, who says so, through
 * which chain of sources, as of when, and how far it has been checked. Figures are never added up.
 *
 * @customElement casualty-badge
 * @summary One casualty claim, attributed.
 *
 * @attr {string} killed - How many: `2`, `5+`, `>5`, `<5`, `<=5`, `~5`, `5-8`, `several` or `unknown`.
 * @attr {string} killed-civilians - Of those killed, civilians; `-children`, `-women` and `-soldiers` likewise.
 * @attr {string} killed-children - Of those killed, children.
 * @attr {string} killed-women - Of those killed, women.
 * @attr {string} killed-soldiers - Of those killed, members of armed forces.
 * @attr {string} injured - How many were injured.
 * @attr {string} injured-civilians - Of those injured, civilians.
 * @attr {string} injured-children - Of those injured, children.
 * @attr {string} injured-women - Of those injured, women.
 * @attr {string} injured-soldiers - Of those injured, members of armed forces.
 * @attr {string} missing - How many are missing.
 * @attr {string} missing-civilians - Of those missing, civilians.
 * @attr {string} missing-children - Of those missing, children.
 * @attr {string} missing-women - Of those missing, women.
 * @attr {string} missing-soldiers - Of those missing, members of armed forces.
 * @attr {string} detained - How many are detained.
 * @attr {string} detained-civilians - Of those detained, civilians.
 * @attr {string} detained-children - Of those detained, children.
 * @attr {string} detained-women - Of those detained, women.
 * @attr {string} detained-soldiers - Of those detained, members of armed forces.
 * @attr {string} displaced - How many are displaced.
 * @attr {string} displaced-civilians - Of those displaced, civilians.
 * @attr {string} displaced-children - Of those displaced, children.
 * @attr {string} displaced-women - Of those displaced, women.
 * @attr {string} displaced-soldiers - Of those displaced, members of armed forces.
 * @attr {string} claimant - Who says so; without a claimant there is no claim.
 * @attr {string} claimant-role - In what role.
 * @attr {string} via - The chain of sources, nearest to the claimant first, separated by semicolons.
 * @attr {string} as-of - Until when the figures count, in EDTF.
 * @attr {string} status - How far it has been checked: a status of the format.
 * @attr {'latn'|'arab'|'arabext'} numerals - Digits of languages in Arabic script. Like the four below, also as `data-…`, and from the nearest ancestor that has it.
 * @attr {'gregorian'|'syriac'|'dual'|'maghreb'|'tunisian-algerian'} month-names - Names of months in Arabic.
 * @attr {'islamic-umalqura'|'persian'} calendar - A second calendar beside the Gregorian, for whole days.
 * @attr {boolean} weekday - The day of the week before whole days.
 * @attr {string} relative-to - A day (`YYYY-MM-DD`) in relation to which days within a week of it are told.
 *
 * @slot - What readers see until the claim has been drawn, and where it cannot be.
 * @event {ExplainerErrorEvent} explainer-error - The data could not be drawn.
 *
 * @csspart base - The wrapper that has the language and direction of what is drawn.
 * @csspart claim - The claim.
 * @csspart figures - The figures.
 * @csspart figure - One figure with those that are part of it.
 * @csspart claimant - Who says so.
 * @csspart chain - The chain of sources.
 * @csspart date - The date until which the figures count.
 * @csspart note - How that date was derived.
 * @csspart status - The status word.
 * @csspart link - A link to a source.
 * @csspart error - The line that says that nothing could be shown.
 *
 * @cssproperty [--explainer-font=inherit] - Font of the text.
 * @cssproperty [--explainer-font-heading=inherit] - Font of the figures.
 * @cssproperty [--explainer-size=1em] - Size of the text; all other sizes follow it.
 * @cssproperty [--explainer-size-small=0.8125em] - Size of the chain, the date and the status.
 * @cssproperty [--explainer-size-large=1.1875em] - Size of figures that are part of another.
 * @cssproperty [--explainer-size-huge=1.625em] - Size of the figures.
 * @cssproperty [--explainer-ink=currentColor] - Colour of the text.
 * @cssproperty [--explainer-muted] - Colour of the chain, the date and the status.
 * @cssproperty [--explainer-rule] - Colour of lines.
 * @cssproperty [--explainer-accent] - Colour of links.
 * @cssproperty [--explainer-surface=transparent] - Background of the claim.
 * @cssproperty [--explainer-radius=0] - Radius of corners.
 * @cssproperty [--explainer-space=1em] - Unit of the space between things.
 */
export class CasualtyBadge extends ExplainerElement {
  static override readonly styles = [baseStyles, casualtyStyles];
  protected static override readonly inputAttributes = CLAIM_ATTRIBUTES;
  protected override readonly itemTable = 'claims';

  protected override readAttributes() {
    return claimFromAttributes((name) => this.getAttribute(name));
  }

  protected override draw(context: Context, id: Id) {
    const { locale, document } = context;
    const { msg } = locale;
    const claim = get(document, 'claims', id);
    const claimant = get(document, 'actors', claim.claimant);
    const role = claim.claimantRole ?? claimant.role;
    const name = [isolate(context, claimant.name)];
    const attribution = fill(({ claimant }) => msg(str`According to ${claimant}`, { id: 'claim.according-to' }), {
      claimant: name,
    });
    return html`<div part="claim" class="claim" role="group">
      <ul part="figures" class="figures">
        ${claim.figures.filter((figure) => !figure.subsetOf).map((figure) => this.#figure(context, claim, figure))}
      </ul>
      <p part="claimant" class="claimant">
        ${drawPhrase(attribution)}${role ? html`<span class="meta role">${drawText(context, role)}</span>` : nothing}
      </p>
      <p class="meta facts">
        ${drawChain(context, claim.via)}
        <span>${this.#asOf(context, claim)}</span>
        <span part="status" class="status">${statusWords(locale, claim.verification?.status)}</span>
      </p>
      ${claim.asOf ? drawDateNote(context, claim.asOf) : nothing}
    </div>`;
  }

  #asOf(context: Context, { asOf }: Claim) {
    const { msg } = context.locale;
    if (!asOf) return msg('Date not stated', { id: 'claim.date-not-stated' });
    return html`${msg('As of', { id: 'claim.as-of' })} ${drawDate(context, asOf)}`;
  }

  #figure(context: Context, claim: Claim, figure: Figure, parent?: Figure): TemplateResult {
    const parts = claim.figures.filter(({ subsetOf }) => subsetOf === figure.id);
    return html`<li part="figure" class="figure">
      <span class="count">${this.#words(context, figure, parent)}</span>
      ${
        parts.length
          ? html`<ul>
              ${parts.map((part) => this.#figure(context, claim, part, figure))}
            </ul>`
          : nothing
      }
    </li>`;
  }

  #words(context: Context, figure: Figure, parent: Figure | undefined) {
    const { locale } = context;
    const { as, asStated } = figure.count;
    if (as !== 'unquantified') return parent ? subsetPhrase(locale, figure, parent) : harmPhrase(locale, figure);
    const { text, lang = '' } = asStated ? isolate(context, asStated) : { text: '' };
    return html`${harmName(locale, figure.harm)}:
      <bdi lang=${lang} dir=${directionOf(lang)}>${drawQuoted(text, lang)}</bdi>`;
  }
}
