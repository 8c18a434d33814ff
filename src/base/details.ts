/**
 * Draws what only some documents have: links between accounts, corrections, notes, warnings, and figures that say more
 * than number and noun. Loaded when a document has some of it.
 */
import { html, nothing, type TemplateResult } from 'lit';

import {
  correctionsOf,
  correctionsOfFigure,
  correctionsOfFigures,
  isRetracted,
  noteOf,
  standing,
} from '../explainer/corrections.js';
import { isDispute } from '../explainer/disputes.js';
import { find, relations } from '../explainer/find.js';
import type { Claim, Correction, EventItem, Figure, Id, Statement, Warning } from '../explainer/types.js';
import { earlierClaims, latestClaims } from '../explainer/updates.js';
import { warningsOf, warningsOfDocument } from '../explainer/warnings.js';
import { aspectWords } from '../language/links.js';
import { sentenceStart } from '../language/lists.js';
import { warningPhrase } from '../language/warnings.js';
import { traitsPhrase } from '../telling/traits.js';
import type { Context } from '../telling/context.js';
import { correctionPhrase } from '../telling/corrections.js';
import { isToEarlierClaim, nameOf, relationWords } from '../telling/relations.js';
import { sentenceAlone, standingSentence } from '../telling/standing-claim.js';
import { adopt } from './adopt.js';
import { detailsStyles } from './details.styles.js';
import { drawList, drawPhrase, drawText } from './draw.js';
import type { ExplainerElement } from './element.js';
import { announceMatch, findOnPage } from './find-on-page.js';

export { correctionPhrase, latestClaims, sentenceAlone, standing, standingSentence };

/** Gives an element the style of what is drawn here. */
export const dress = (root: DocumentFragment | HTMLElement): void => adopt(root, detailsStyles);

const drawWarnings = (context: Context, warnings: readonly Warning[]) =>
  warnings.length
    ? html`<p part="warning" class="warning">${drawPhrase(context, warningPhrase(context.locale, warnings))}</p>`
    : undefined;

/** The warnings of some items. */
export const drawWarningsOf = (
  context: Context,
  items: readonly (EventItem | Statement | Claim)[],
): TemplateResult | undefined => drawWarnings(context, warningsOf(context.document, items));

/** The warnings of a whole document. */
export const drawWarningsOfDocument = (context: Context): TemplateResult | undefined =>
  drawWarnings(context, warningsOfDocument(context.document));

/** In place of an item, or of a figure, that was retracted as a whole; undefined where it was not. */
export const drawStub = ({ locale, document }: Context, id: Id): TemplateResult | undefined =>
  isRetracted(document, id)
    ? html`<p part="stub">${locale.msg('This was retracted by the publisher.', { id: 'retracted' })}</p>`
    : undefined;

const drawCorrections = (context: Context, corrections: readonly Correction[]) =>
  drawList(
    'correction',
    corrections.map((correction) => drawPhrase(context, correctionPhrase(context, correction))),
  );

/** The publisher's note on an item, and its corrections. */
export function drawNotesOf(context: Context, id: Id): TemplateResult | typeof nothing {
  const { document } = context;
  const note = noteOf(document, id);
  const corrections = drawCorrections(context, correctionsOf(document, id));
  return note
    ? html`<div class="relations"><p part="publisher-note">${drawText(context, note)}</p></div>
        ${corrections}`
    : corrections;
}

/** What a claim says of the persons of a figure beyond the noun, and the corrections of the figure. */
export function drawFigureDetails(context: Context, claim: Claim, figure: Figure, whole?: Figure): TemplateResult {
  const traits = isRetracted(context.document, figure.id) ? [] : traitsPhrase(context, figure, whole);
  return html`${traits.length ? html`<span part="traits" class="meta">${drawPhrase(context, sentenceStart(context.locale, traits))}</span>` : nothing}
  ${drawCorrections(context, correctionsOfFigure(context.document, claim, figure))}`;
}

/** The earlier forms of a claim. */
export const drawEarlier = (context: Context, { id }: Claim): TemplateResult | typeof nothing =>
  drawList(
    'earlier',
    earlierClaims(context.document, id).map(
      (earlier) =>
        html`<span class="kind">${context.locale.msg('Earlier', { id: 'claim.earlier' })}</span>
          ${drawStub(context, earlier.id) ?? drawPhrase(context, standingSentence(context, earlier))}
          ${drawNotesOf(context, earlier.id)}
          ${drawCorrections(context, correctionsOfFigures(context.document, earlier))}`,
    ),
  );

/**
 * The links of an item to others, told at both ends. The other end is a hyperlink where it stands on the page. A claim
 * that it updates is left out: that is shown as its earlier form.
 * @param here what is drawn together with it
 * @param event the event under whose title it stands
 */
export const drawRelations = (
  host: ExplainerElement,
  context: Context,
  id: Id,
  here: readonly { readonly id: Id }[],
  event?: Id,
): TemplateResult | typeof nothing =>
  drawList(
    'relations',
    relations(context.document, id)
      // Under the title of its event only a dispute of that event is news.
      .filter((relation) => relation.other !== event || isDispute(relation))
      .filter((relation) => !isToEarlierClaim(context, id, relation))
      .map((relation) => {
        const { other, aspect, note } = relation;
        const name = drawPhrase(context, [nameOf(context, other)]);
        return html`<span class="kind">${relationWords(context, relation)}</span> ${
            here.some((each) => each.id === other) || isOnPage(host, context, other)
              ? html`<a part="link" href="#${other}" @click=${jump}>${name}</a>`
              : name
          }
          ${aspect ? html`<span class="meta aspect">(${aspectWords(context.locale, aspect)})</span>` : nothing}
          ${note ? html`<p>${drawText(context, note)}</p>` : nothing}`;
      }),
  );

/** The note, the corrections and the links of an item; undefined where it has none. */
export const drawAccountsOf = (
  host: ExplainerElement,
  context: Context,
  id: Id,
  here: readonly { readonly id: Id }[],
): readonly unknown[] | undefined => {
  const all = [drawNotesOf(context, id), drawRelations(host, context, id, here)];
  return all.some((each) => each !== nothing) ? all : undefined;
};

/** The timelines in the tree of an element: their events stand in shadow trees. */
const timelinesBeside = (host: Node) => [
  ...((host.getRootNode() as Partial<ParentNode>).querySelectorAll?.('conflict-timeline') ?? []),
];

/**
 * Whether an item stands in a tree around an element. An event also counts where a timeline beside it shows all events
 * of the same document, even if it has not drawn them yet.
 */
function isOnPage(host: ExplainerElement, { document }: Context, id: Id) {
  const isEvent = find(document, id)?.table === 'events';
  const source = host.data ?? host.src?.split('#')[0];
  return (
    findOnPage(host, id) ??
    (isEvent && source && timelinesBeside(host).some(({ data, src, item }) => source === (data ?? src) && !item))
  );
}

/** Goes to the target of a link: a fragment does not reach into a shadow tree. */
function jump(event: Event) {
  const link = event.currentTarget as HTMLAnchorElement;
  const id = link.hash.slice(1);
  const { host } = link.getRootNode() as ShadowRoot;
  const target =
    findOnPage(link, id) ?? timelinesBeside(host).flatMap(({ shadowRoot }) => shadowRoot?.getElementById(id) ?? [])[0];
  if (!target) return;
  event.preventDefault();
  announceMatch(target);
  target.tabIndex = -1;
  // However high the target is, its beginning must be in view, below a header that the page may keep there.
  target.style.scrollMarginTop = '100px';
  target.scrollIntoView();
  target.focus({ preventScroll: true });
}
