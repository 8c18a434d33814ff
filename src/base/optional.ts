import type { Claim, ExplainerDocument, Figure, Warning } from '../explainer/types.js';
import type * as Details from './details.js';

let loaded: typeof Details | undefined;

/** What draws what only some documents have, once it is here. */
export const details = () => loaded;

/** Brings it where a document, or the form in which it is drawn, needs it and it is not here yet. */
export const loadDetailsFor = (document: ExplainerDocument, isNeeded = false): Promise<unknown>[] =>
  !loaded && (isNeeded || hasDetails(document)) ? [import('./details.js').then((module) => (loaded = module))] : [];

const hasDetails = (document: ExplainerDocument) =>
  document.links.length + document.corrections.length ||
  [document, ...document.events, ...document.claims].some(isMarked) ||
  document.claims.some(isDetailed);

const isMarked = ({ warnings }: { warnings: readonly Warning[] }) => warnings.length > 0;

const isDetailed = ({ responsibility, figures }: Claim) => responsibility.length > 0 || figures.some(isSpecial);

/** Whether a figure says more than its number and noun do. */
const isSpecial = ({ count, group, cumulative, age, sex, status }: Figure) =>
  count.asStated || group || cumulative || sex || (age && age !== 'child') || !/^(civ|arm|uns)/.test(status);
