import {
  html,
  nothing,
  type CSSResultGroup,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';

import { drawChain, drawDateNote, drawPhrase, drawStatus, drawText } from '../../base/draw.js';
import { ExplainerElement } from '../../base/element.js';
import { claimDetails, details, optional } from '../../base/optional.js';
import { sentenceOf } from '../../base/sentence.js';
import { baseStyles } from '../../base/styles.js';
import { claimsOn } from '../../explainer/accounts.js';
import { CLAIM_ATTRIBUTES, claimFromAttributes } from '../../explainer/attributes.js';
import { find } from '../../explainer/find.js';
import type { Claim, ExplainerDocument, Figure, Id } from '../../explainer/types.js';
import { sentenceStart } from '../../language/lists.js';
import { toPlainText } from '../../language/parts.js';
import { asOfPhrase, attribution, claimSentence, figurePhrase, partsOf } from '../../telling/claim.js';
import { roleOf, type Context } from '../../telling/context.js';
import { casualtyStyles } from './casualty-badge.styles.js';

const facts = optional(() => import('./facts.js'));

/**
 * One casualty claim: how many were killed, injured, missing, detained or displaced, who says so, through
 * which chain of sources, as of when, how far it has been checked, and who disputes it. With the id of an event, all
 * claims about it beside one another, each as its claimant last gave it. Figures are never added up.
 * Each attribute may have `data-` before its name, and then wins over one that has not.
 *
 * @customElement casualty-badge
 * @summary One casualty claim, attributed; or all claims about one event.
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
 * @attr {'unverified'|'single-source'|'corroborated'|'confirmed'|'contested'|'discounted'|'withdrawn'} status - How far it has been checked: a status of the format.
 * @attr {string} warnings - What readers should know before they read on: `death; children`.
 * @attr {string} note - What the publisher adds, such as who denies it.
 * @attr {'latn'|'arab'|'arabext'} numerals - Digits of languages in Arabic script. Like the four below, also as `data-…`, and from the nearest ancestor that has it.
 * @attr {'gregorian'|'syriac'|'dual'|'maghreb'|'tunisian-algerian'} month-names - Names of months in Arabic.
 * @attr {'islamic-umalqura'|'persian'} calendar - A second calendar beside the Gregorian, for whole days.
 * @attr {boolean} weekday - The day of the week before whole days.
 * @attr {string} relative-to - A day (`YYYY-MM-DD`) in relation to which days within a week of it are told.
 *
 * @slot - The claim as a list of label and value, or with `data-` attributes. What readers see until it has been drawn, and where it cannot be.
 * @event {ExplainerErrorEvent} explainer-error - The data could not be drawn.
 *
 * @csspart base - The wrapper that has the language and direction of what is drawn.
 * @csspart claim - The claim.
 * @csspart figures - The figures.
 * @csspart figure - One figure with those that are part of it.
 * @csspart traits - What the claim says of the persons counted beside the noun.
 * @csspart claimant - Who says so.
 * @csspart chain - The chain of sources.
 * @csspart date - The date until which the figures count.
 * @csspart note - How that date was derived.
 * @csspart status - The status word.
 * @csspart verification - By whom and when it was checked.
 * @csspart relations - What the claim disputes or confirms, and what does so to it.
 * @csspart earlier - What the claimant said before.
 * @csspart responsibility - Who is held responsible, and by whom.
 * @csspart as-stated - The claimant’s own words, one step away.
 * @csspart publisher-note - What the publisher adds.
 * @csspart correction - What was corrected, beside it.
 * @csspart stub - In place of what was retracted.
 * @csspart warning - What readers should know before they read on.
 * @csspart facts - In the detailed form: everything else that the claim says, each with its name.
 * @csspart methodology - In the detailed form: the link to how figures are recorded.
 * @csspart steps - In the detailed form: the steps of the chain of sources.
 * @csspart link - A link to a source.
 * @csspart error - The line that says that nothing could be shown.
 */
export class CasualtyBadge extends ExplainerElement {
  static override readonly styles: CSSResultGroup = [baseStyles, casualtyStyles];
  static override readonly properties: PropertyDeclarations = { variant: { reflect: true, useDefault: true } };
  protected static override readonly inputAttributes = CLAIM_ATTRIBUTES;
  protected override readonly itemTable = 'claims';
  protected override readonly readAttributes = claimFromAttributes;
  protected override readonly gather = claimsOn;

  /**
   * `compact`: a sentence that stands in a line of running text, without warnings, which are the line's own;
   * `standard`; `detailed`: with the claimant's words, every fact of the claim and each step of the chain in view.
   */
  declare variant: 'compact' | 'standard' | 'detailed';

  constructor() {
    super();
    this.variant = 'standard';
  }

  protected override get asksForMore() {
    return this.variant !== 'standard';
  }

  protected override willUpdate(changed: PropertyValues) {
    if (changed.has('variant')) this.requestUpdate('data', null);
    super.willUpdate(changed);
  }

  protected override loadFor(document: ExplainerDocument) {
    return [...super.loadFor(document), ...(this.variant === 'detailed' ? facts.bring() : [])];
  }

  protected override draw(context: Context, id: Id) {
    const { document } = context;
    const found = find(document, id);
    const all = found?.table === 'claims' ? [found.item] : claimsOn(document, id);
    const claims = details()?.latestClaims(document, all) ?? all;
    if (this.variant === 'compact') return claims.map((claim, i) => [i ? ' · ' : '', this.#sentence(context, claim)]);
    return html`${this.isPart ? nothing : details()?.drawWarningsOf(context, claims)}
      <div class="claims">${claims.map((claim) => this.#claim(context, claim, claims))}</div>`;
  }

  #sentence(context: Context, claim: Claim) {
    return (
      details()?.drawStub(context, claim.id) ??
      html`<span part="claim" id=${claim.id}
        >${drawPhrase(context, details()?.sentenceAlone(context, claim) ?? claimSentence(context, claim))}</span
      >`
    );
  }

  #claim(context: Context, claim: Claim, here: readonly Claim[]) {
    const more = details();
    const isDetailed = this.variant === 'detailed';
    const stub = more?.drawStub(context, claim.id);
    const role = roleOf(context, claim.claimant, claim.claimantRole);
    const who = html`<p part="claimant" class="claimant">
      ${drawPhrase(context, attribution(context, claim))}${role ? html`<span class="meta role">${drawText(context, role)}</span>` : nothing}
    </p>`;
    const notes = more?.drawNotesOf(context, claim.id);
    if (stub) return html`<div part="claim" class="claim" id=${claim.id}>${stub} ${who} ${notes}</div>`;
    return html`<div
      part="claim"
      class="claim"
      id=${claim.id}
      role="group"
      aria-label=${toPlainText(sentenceOf(context, claim))}
    >
      <ul part="figures" class="figures">
        ${partsOf(claim).map((figure) => this.#figure(context, claim, figure))}
      </ul>
      ${who} ${notes}
      <p class="meta line">
        ${drawChain(context, claim.via)}
        <span part="date" class="date">${drawPhrase(context, asOfPhrase(context, claim))}</span>
        ${drawStatus(context, claim.verification)}
      </p>
      ${claim.asOf ? drawDateNote(context, claim.asOf) : nothing} ${more?.drawRelations(this, context, claim.id, here)}
      ${more?.drawEarlier(context, claim)} ${claimDetails()?.drawClaimDetails(context, claim, isDetailed)}
      ${isDetailed ? facts()?.drawFacts(context, claim) : nothing}
    </div>`;
  }

  #figure(context: Context, claim: Claim, figure: Figure, whole?: Figure): TemplateResult {
    const parts = partsOf(claim, figure);
    const words = figurePhrase(context, figure, whole);
    return html`<li part="figure" class="figure">
      ${
        details()?.drawStub(context, figure.id) ??
        html`<span class="count ${/^(un|sev)/.test(figure.count.as) ? 'words' : ''}"
          >${drawPhrase(context, whole ? words : sentenceStart(context.locale, words))}</span
        >`
      }
      ${details()?.drawFigureDetails(context, claim, figure, whole)}
      ${
        parts.length
          ? html`<ul>
              ${parts.map((part) => this.#figure(context, claim, part, figure))}
            </ul>`
          : nothing
      }
    </li>`;
  }
}
