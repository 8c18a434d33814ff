import type { Claim, ExplainerDocument, Figure, LangMap, Warning } from '../explainer/types.js';
import type * as Details from './details.js';
import type * as Media from './media.js';
import type * as Provenance from './provenance.js';

let loadedDetails: typeof Details | undefined;
let loadedMedia: typeof Media | undefined;
let loadedProvenance: typeof Provenance | undefined;

/** What draws links between accounts, corrections, and what a claim says beside its figures, once it is here. */
export const details = () => loadedDetails;

/** What draws images, films, sounds, embedded pages and links beside events, once it is here. */
export const media = () => loadedMedia;

/** What draws where texts and names come from, once it is here. */
export const provenance = () => loadedProvenance;

/** Brings each where a document, or the form in which it is drawn, needs it and it is not here yet. */
export const loadOptionalFor = (document: ExplainerDocument, isDetailed = false): Promise<unknown>[] => [
  ...(!loadedDetails && (isDetailed || hasDetails(document))
    ? [import('./details.js').then((module) => (loadedDetails = module))]
    : []),
  ...(!loadedMedia && document.events.some(({ media }) => media.length)
    ? [import('./media.js').then((module) => (loadedMedia = module))]
    : []),
  ...(!loadedProvenance && hasProvenance(document)
    ? [import('./provenance.js').then((module) => (loadedProvenance = module))]
    : []),
];

const hasDetails = (document: ExplainerDocument) =>
  document.links.length + document.corrections.length ||
  [document, ...document.events, ...document.claims].some(isMarked) ||
  document.claims.some(isSpecial);

const isMarked = ({ warnings }: { warnings: readonly Warning[] }) => warnings.length > 0;

const isSpecial = ({ responsibility, figures }: Claim) => responsibility.length > 0 || figures.some(saysMore);

/** Whether a figure says more than its number and noun do. */
const saysMore = ({ count, group, cumulative, age, sex, status }: Figure) =>
  count.asStated || group || cumulative || sex || (age && age !== 'child') || !/^(civ|arm|uns)/.test(status);

const hasProvenance = ({ title, sources, statements, events, places }: ExplainerDocument) =>
  isTranslated(title) ||
  sources.some(({ lang }) => lang) ||
  statements.some(
    ({ medium, originalLang, text }) =>
      medium + originalLang !== 'unknownund' || isTranslated(text) || Object.keys(text)[1],
  ) ||
  [...events, ...places].some(({ names }) => names.length);

const isTranslated = (map: LangMap = {}) => Object.values(map).some(({ translation }) => translation);
