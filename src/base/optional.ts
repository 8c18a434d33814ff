import type { Claim, ExplainerDocument, Figure } from '../explainer/types.js';
import type * as Details from './details.js';

let loaded: typeof Details | undefined;

/** What draws what only some documents have, once it is here. */
export const details = () => loaded;

/** Brings it where a document, or the form in which it is drawn, needs it and it is not here yet. */
export const loadDetailsFor = (document: ExplainerDocument, isNeeded = false): Promise<unknown>[] =>
  !loaded && (isNeeded || document.corrections.length || document.links.length || document.claims.some(isDetailed))
    ? [import('./details.js').then((module) => (loaded = module))]
    : [];

const isDetailed = ({ responsibility, figures }: Claim) => responsibility.length > 0 || figures.some(isSpecial);

/** Whether a figure says more than its number and noun do. */
const isSpecial = ({ count, group, cumulative, age, sex, status }: Figure) =>
  count.asStated || group || cumulative || sex || (age && age !== 'child') || !/^(civ|arm|uns)/.test(status);
