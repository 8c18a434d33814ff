import type { Claim, ExplainerDocument, Figure, LangMap, Warning } from '../explainer/types.js';

/** A module that only some pages need. Called, gives the module, or undefined until it is loaded; `bring` loads it. */
export function optional<Module>(load: () => Promise<Module>) {
  let loaded: Module | undefined;
  return Object.assign(() => loaded, {
    bring: (): Promise<unknown>[] => (loaded ? [] : [load().then((module) => (loaded = module))]),
  });
}

/** Draws links between accounts, corrections, notes, warnings, and figures that say more than number and noun. */
export const details = optional(() => import('./details.js'));

/** Draws who is held responsible, and a claimant's own words. */
export const claimDetails = optional(() => import('./claim-details.js'));

/** Draws the media of events. */
export const media = optional(() => import('./media.js'));

/** Draws where texts and names come from. */
export const provenance = optional(() => import('./provenance.js'));

/** Loads each that a document needs and that is not loaded yet. */
export const loadOptionalFor = (document: ExplainerDocument): Promise<unknown>[] => [
  ...(hasDetails(document) ? details.bring() : []),
  ...(document.claims.some(saysMoreOfItself) ? claimDetails.bring() : []),
  ...(document.events.some(({ media }) => media.length) ? media.bring() : []),
  ...(hasProvenance(document) ? provenance.bring() : []),
];

const itemsOf = ({ events, statements, claims }: ExplainerDocument) => [...events, ...statements, ...claims];

export const hasDetails = (document: ExplainerDocument) =>
  document.links.length + document.corrections.length ||
  [document, ...itemsOf(document)].some(saysMore) ||
  document.claims.some(({ figures }) => figures.some(isQualified));

/** Whether it has a warning or a note. */
const saysMore = ({ warnings, note }: { readonly warnings: readonly Warning[]; readonly note?: LangMap }) =>
  warnings.length || note;

const saysMoreOfItself = ({ responsibility, figures }: Claim) =>
  responsibility.length || figures.some(({ count }) => count.asStated);

/** Whether a figure says more than its number and noun. */
const isQualified = ({ group, cumulative, age, sex, status }: Figure) =>
  group || cumulative || sex || (age && age !== 'child') || !/^(civ|arm|uns)/.test(status);

const hasProvenance = (document: ExplainerDocument) =>
  [document, ...document.events].some(({ title, summary }) => isTranslated(title) || isTranslated(summary)) ||
  document.sources.some(({ lang }) => lang) ||
  document.statements.some(
    ({ medium, originalLang, text, place }) =>
      place || medium + originalLang !== 'unknownund' || isTranslated(text) || Object.keys(text)[1],
  ) ||
  [...document.events, ...document.places].some(({ names }) => names.length) ||
  // More than the status: by whom, when, or a note.
  itemsOf(document).some(({ verification }) => verification && Object.keys(verification)[1]);

const isTranslated = (map: LangMap = {}) => Object.values(map).some(({ translation }) => translation);
