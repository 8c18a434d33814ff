import { find } from './find.js';
import type { Claim, Correction, ExplainerDocument, Figure, Id, LangMap } from './types.js';

const FIGURE_PATH = /^\/figures\/(\d+)/;

/** What was corrected in an item: in the whole of it, or in a value that belongs to no figure. */
export const correctionsOf = ({ corrections }: ExplainerDocument, id: Id): Correction[] =>
  corrections.filter(({ target, path = '' }) => target === id && !FIGURE_PATH.test(path));

/** What was corrected in a figure: by its own id, or by its place in the claim. */
export const correctionsOfFigure = ({ corrections }: ExplainerDocument, claim: Claim, figure: Figure): Correction[] =>
  corrections.filter(
    ({ target, path = '' }) =>
      target === figure.id || (target === claim.id && claim.figures[Number(FIGURE_PATH.exec(path)?.[1])] === figure),
  );

/** What was corrected in the figures of a claim. */
export const correctionsOfFigures = (document: ExplainerDocument, claim: Claim): Correction[] =>
  claim.figures.flatMap((figure) => correctionsOfFigure(document, claim, figure));

/** Whether an item, or a figure, was taken back as a whole: its place stays, its content does not. */
export const isRetracted = ({ corrections }: ExplainerDocument, id: Id): boolean =>
  corrections.some(({ kind, target, path }) => kind === 'retraction' && target === id && !path);

/** Those of some items that were not taken back. */
export const standing = <Item extends { readonly id: Id }>(
  document: ExplainerDocument,
  items: readonly Item[],
): Item[] => items.filter(({ id }) => !isRetracted(document, id));

/** What the publisher adds to an event, a statement or a claim that stands. */
export function noteOf(document: ExplainerDocument, id: Id): LangMap | undefined {
  const { item } = find(document, id)!;
  return 'via' in item && !isRetracted(document, id) ? item.note : undefined;
}

/** A claim without the figures that were taken back; what was part of such a one is part of what that was part of. */
export function withoutRetracted(document: ExplainerDocument, claim: Claim): Claim {
  const wholes = new Map(claim.figures.map(({ id, subsetOf }) => [id, subsetOf]));
  const standingWhole = (id: Id | undefined): Id | undefined =>
    id && isRetracted(document, id) ? standingWhole(wholes.get(id)) : id;
  const figures = standing(document, claim.figures).map(({ subsetOf, ...figure }): Figure => {
    const whole = standingWhole(subsetOf);
    return whole ? { ...figure, subsetOf: whole } : figure;
  });
  return { ...claim, figures };
}
