/**
 * The document as schema.org, in JSON-LD 1.1: for search engines and archives. It says no more than a
 * reader is shown: a count stands only inside the sentence that attributes it, quotation is claimed only for words
 * that may stand in quotation marks, and no date is finer than what is certain of it. What one item is to another
 * has no form there.
 */
import { correctionsOf, correctionsOfFigures, isRetracted } from '../explainer/corrections.js';
import {
  isSeason,
  parseEdtf,
  type EdtfDate,
  type EdtfEnd,
  type EdtfInterval,
  type EdtfSet,
} from '../explainer/edtf.js';
import { find, get, type Found } from '../explainer/find.js';
import { quotation } from '../explainer/quotation.js';
import type {
  Claim as CasualtyClaim,
  Correction,
  DateValue,
  EventItem,
  Id,
  LangMap,
  Place as PlaceItem,
  Publisher,
  Source,
  SourceType,
  Statement,
  Step,
} from '../explainer/types.js';
import { statusWords } from '../language/attribution.js';
import { toText, type Phrase } from '../language/parts.js';
import { isolate, type Context } from './context.js';

/** What {@link jsonLd} gives. */
export interface JsonLd {
  readonly '@context': 'https://schema.org';
  readonly '@type': 'BackgroundNewsArticle';
  readonly '@id'?: string;
  readonly headline?: string;
  readonly description?: string;
  readonly inLanguage?: string;
  readonly datePublished?: string;
  readonly dateModified?: string;
  readonly publisher?: NewsOrganization;
  readonly about?: readonly Event[];
  readonly hasPart?: readonly (Quotation | Claim | Retracted)[];
  readonly correction?: readonly CorrectionComment[];
}

/** An item that is described elsewhere in the article. */
export interface Reference {
  readonly '@id': string;
}

export interface NewsOrganization {
  readonly '@type': 'NewsMediaOrganization';
  readonly name: string;
  readonly url?: string;
  readonly correctionsPolicy?: string;
  readonly verificationFactCheckingPolicy?: string;
  readonly unnamedSourcesPolicy?: string;
}

export interface Person {
  readonly '@type': 'Person';
  readonly '@id': string;
  readonly name: string;
  readonly jobTitle?: string;
  readonly sameAs?: readonly string[];
}

export interface Organization {
  readonly '@type': 'Organization';
  readonly '@id'?: string;
  readonly name: string;
  readonly description?: string;
  readonly sameAs?: readonly string[];
}

/** Somebody of whom the document does not say whether it is a person, so that no type is right. */
export interface Somebody extends Reference {
  readonly name: string;
  readonly description?: string;
  readonly sameAs?: readonly string[];
}

export type Agent = Person | Organization | Somebody;

export interface Place {
  readonly '@type': 'Place';
  readonly '@id': string;
  readonly name: string;
  readonly alternateName?: readonly string[];
  readonly sameAs?: readonly string[];
}

/** A date in the notation of the document, with everything that ISO 8601-1 cannot say. */
export interface EdtfValue {
  readonly '@type': 'PropertyValue';
  readonly propertyID: 'EDTF';
  readonly value: string;
}

export interface Event {
  readonly '@type': 'Event';
  readonly '@id': string;
  readonly name: string;
  readonly description?: string;
  readonly location?: Place;
  readonly startDate?: string;
  readonly endDate?: string;
  readonly identifier: EdtfValue;
}

/** A step of the source chain. */
export interface Work {
  readonly '@type': 'CreativeWork';
  readonly '@id': string;
  readonly name: string;
  readonly url?: string;
  readonly publisher?: Agent | string;
}

export interface Quotation {
  readonly '@type': 'Quotation';
  readonly '@id': string;
  readonly text: string;
  readonly inLanguage?: string;
  readonly creator: Agent;
  readonly isBasedOn?: Work;
  readonly citation?: readonly Work[];
  readonly about?: readonly Reference[];
  readonly translationOfWork?: Original;
  readonly translator?: string;
}

/** The words that a quotation was translated from. */
export interface Original {
  readonly '@type': 'Quotation';
  readonly text: string;
  readonly inLanguage?: string;
}

export interface Claim {
  readonly '@type': 'Claim';
  readonly '@id': string;
  readonly text: string;
  readonly inLanguage?: string;
  readonly creator: Agent;
  readonly claimInterpreter?: Agent | string;
  readonly firstAppearance?: Work;
  readonly appearance?: readonly Work[];
  readonly about?: Reference | readonly Reference[];
  readonly creativeWorkStatus?: string;
}

/** In place of an item that was taken back. */
export interface Retracted {
  readonly '@type': 'CreativeWork';
  readonly '@id': string;
  readonly creativeWorkStatus: 'Retracted';
  readonly correction: readonly CorrectionComment[];
}

export interface CorrectionComment {
  readonly '@type': 'CorrectionComment';
  readonly text: string;
  readonly datePublished: string;
  readonly about?: Reference | Something;
}

/** A side, somebody, a place or a source, which may be described nowhere else in the article. */
export interface Something extends Reference {
  readonly name: string;
}

/**
 * The document as schema.org has it, for a reader of the locale's language. What needs words on demand is told
 * without them until they are here (`loadWordsFor`).
 * @param sentenceOf a claim as one sentence
 */
export function jsonLd(context: Context, sentenceOf: (context: Context, claim: CasualtyClaim) => Phrase): JsonLd {
  const { locale, document } = context;
  const { id, title, summary, published, updated, publisher, events, statements, claims, corrections } = document;
  const heading = title ?? summary;
  return node<JsonLd>({
    '@context': 'https://schema.org',
    '@type': 'BackgroundNewsArticle',
    '@id': id && `#${id}`,
    headline: title && textOf(context, title),
    description: summary && textOf(context, summary),
    inLanguage: known(heading ? isolate(context, heading).lang : locale.tag),
    datePublished: published,
    dateModified: updated,
    publisher: publisher && publisherOf(context, publisher),
    about: events.filter((event) => !isRetracted(document, event.id)).map((event) => eventOf(context, event)),
    hasPart: [
      // There is nothing that the article could be about.
      ...events.filter((event) => isRetracted(document, event.id)).map((event) => stubOf(context, event.id)),
      ...statements.map((statement) =>
        isRetracted(document, statement.id) ? stubOf(context, statement.id) : statementOf(context, statement),
      ),
      ...claims.map((claim) =>
        isRetractedClaim(context, claim)
          ? stubOf(context, claim.id, claim)
          : casualtiesOf(context, claim, sentenceOf(context, claim)),
      ),
    ],
    correction: corrections.map((correction) => correctionOf(context, correction)),
  });
}

/** A node without the fields that the document has nothing for. */
const node = <T extends object>(fields: {
  [K in keyof T]: object extends Pick<T, K> ? T[K] | undefined : T[K];
}): T =>
  Object.fromEntries(
    Object.entries(fields).filter(([, value]) => (Array.isArray(value) ? value.length : value !== undefined)),
  ) as T;

const textOf = (context: Context, map: LangMap) => isolate(context, map).text;

const known = (lang: string) => (lang === 'und' ? undefined : lang);

const reference = (id: Id): Reference => ({ '@id': `#${id}` });

const publisherOf = (
  context: Context,
  { name, url, corrections, verification, unnamedSources }: Publisher,
): NewsOrganization =>
  node<NewsOrganization>({
    '@type': 'NewsMediaOrganization',
    name: textOf(context, name),
    url,
    correctionsPolicy: corrections,
    verificationFactCheckingPolicy: verification,
    unnamedSourcesPolicy: unnamedSources,
  });

function agentOf(context: Context, id: Id, ownRole?: LangMap): Agent {
  const { type, name, role, sameAs } = get(context.document, 'actors', id);
  const roleShown = ownRole ?? role;
  const words = roleShown && textOf(context, roleShown);
  const fields = { '@id': `#${id}`, name: textOf(context, name) };
  if (type === 'person') return node<Person>({ '@type': 'Person', ...fields, jobTitle: words, sameAs });
  if (type === 'other') return node<Somebody>({ ...fields, description: words, sameAs });
  return node<Organization>({ '@type': 'Organization', ...fields, description: words, sameAs });
}

const eventOf = (context: Context, { id, title, summary, place, date }: EventItem): Event =>
  node<Event>({
    '@type': 'Event',
    '@id': `#${id}`,
    name: textOf(context, title),
    description: summary && textOf(context, summary),
    location: place === undefined ? undefined : placeOf(context, get(context.document, 'places', place)),
    ...certainDates(date),
    identifier: { '@type': 'PropertyValue', propertyID: 'EDTF', value: date.edtf },
  });

const placeOf = (context: Context, { id, name, names, sameAs }: PlaceItem): Place =>
  node<Place>({
    '@type': 'Place',
    '@id': `#${id}`,
    name: textOf(context, name),
    alternateName: names.map(({ text }) => textOf(context, text)),
    sameAs,
  });

/** When something began and ended, as far as that is certain; nothing where the day is a guess of ours. */
function certainDates({ edtf, basis }: DateValue): { startDate?: string | undefined; endDate?: string | undefined } {
  if (basis === 'estimated') return {};
  const date = parseEdtf(edtf);
  if (date.type === 'set') return { startDate: certainOfAll(date) };
  return date.type === 'date'
    ? { startDate: certain(date) }
    : { startDate: certain(date.start), endDate: certain(date.end) };
}

/** What is certain of a date in ISO 8601-1. A time counts only with its offset, which makes it a moment. */
function certain(date: EdtfEnd): string | undefined {
  const parts = certainParts(date);
  if (parts.length === 3 && typeof date !== 'string' && date.time && date.offset)
    return `${parts.join('-')}T${date.time}${date.offset}`;
  return parts.join('-') || undefined;
}

/** Year, month and day, up to the first that is not there, qualified, a season or not wholly specified. */
function certainParts(date: EdtfEnd): string[] {
  if (typeof date === 'string') return [];
  const { year, month = '', day = '', qualifiers } = date;
  const doubtful = [
    qualifiers.year || !/^\d{4}$/.test(year),
    qualifiers.month || !/^\d\d$/.test(month) || isSeason(month),
    qualifiers.day || !/^\d\d$/.test(day),
  ].findIndex(Boolean);
  return [year, month, day].slice(0, doubtful === -1 ? 3 : doubtful);
}

/** What all the days of a set share. */
function certainOfAll({ members }: EdtfSet): string | undefined {
  const ends = (member: EdtfDate | EdtfInterval) => (member.type === 'date' ? [member] : [member.start, member.end]);
  const [first = [], ...rest] = members.flatMap(ends).map(certainParts);
  const differs = first.findIndex((part, i) => rest.some((parts) => parts[i] !== part));
  return first.slice(0, differs === -1 ? 3 : differs).join('-') || undefined;
}

/** Kinds of sources that are organizations by themselves. */
const OUTLETS: readonly SourceType[] = ['agency', 'broadcaster', 'publication', 'monitor', 'ngo', 'un'];

/** Whose a source is; a bare name where the document does not say whether it is a person. */
function outletOf(context: Context, { actor, type, name }: Source): Agent | string {
  if (actor) return agentOf(context, actor);
  const text = textOf(context, name);
  return OUTLETS.includes(type) ? { '@type': 'Organization', name: text } : text;
}

function workOf(context: Context, step: Step): Work {
  const source = get(context.document, 'sources', step.source);
  const { id, name, title = name, url, actor, type } = source;
  return node<Work>({
    '@type': 'CreativeWork',
    '@id': `#${id}`,
    name: textOf(context, title),
    url,
    // A name that is already that of the work is not said twice, unless it is known to be an outlet's.
    publisher: actor || title !== name || OUTLETS.includes(type) ? outletOf(context, source) : undefined,
  });
}

function statementOf(context: Context, statement: Statement): Quotation | Claim {
  const { locale, document } = context;
  const { id, speaker, speakerRole, via, about } = statement;
  const { words, original } = quotation(statement, locale.tag, document.lang);
  const common = {
    '@id': `#${id}`,
    text: words.text,
    inLanguage: known(words.lang),
    creator: agentOf(context, speaker, speakerRole),
  };
  const [first, ...rest] = via.map((step) => workOf(context, step));
  const last = via.at(-1);
  return words.quoted
    ? node<Quotation>({
        '@type': 'Quotation',
        ...common,
        isBasedOn: first,
        citation: rest,
        about: about.map(reference),
        translationOfWork:
          original && node<Original>({ '@type': 'Quotation', text: original.text, inLanguage: known(original.lang) }),
        translator: words.translation?.agent,
      })
    : node<Claim>({
        '@type': 'Claim',
        ...common,
        claimInterpreter: last && outletOf(context, get(document, 'sources', last.source)),
        firstAppearance: first,
        appearance: rest,
        about: about.map(reference),
      });
}

function casualtiesOf(context: Context, claim: CasualtyClaim, sentence: Phrase): Claim {
  const { id, claimant, claimantRole, via, covers, verification } = claim;
  const [first, ...rest] = via.map((step) => workOf(context, step));
  return node<Claim>({
    '@type': 'Claim',
    '@id': `#${id}`,
    text: toText(sentence).replace(/[\u2068\u2069]/g, ''),
    inLanguage: context.locale.tag,
    creator: agentOf(context, claimant, claimantRole),
    firstAppearance: first,
    appearance: rest,
    about: covers.event === undefined ? undefined : reference(covers.event),
    creativeWorkStatus: statusWords(context.locale, verification?.status),
  });
}

/** Whether a claim was taken back: itself, or every figure of it. */
const isRetractedClaim = ({ document }: Context, { id, figures }: CasualtyClaim): boolean =>
  isRetracted(document, id) || (figures.length > 0 && figures.every((figure) => isRetracted(document, figure.id)));

const stubOf = (context: Context, id: Id, claim?: CasualtyClaim): Retracted => {
  const { document } = context;
  return {
    '@type': 'CreativeWork',
    '@id': `#${id}`,
    creativeWorkStatus: 'Retracted',
    correction: [...correctionsOf(document, id), ...(claim ? correctionsOfFigures(document, claim) : [])].map(
      (correction) => correctionOf(context, correction),
    ),
  };
};

function correctionOf(context: Context, { date, target, note }: Correction): CorrectionComment {
  const { document } = context;
  // A figure has no node of its own: it stands in the sentence of its claim.
  const owner = find(document, target) ?? {
    item: document.claims.find(({ figures }) => figures.some(({ id }) => id === target)),
  };
  return node<CorrectionComment>({
    '@type': 'CorrectionComment',
    text: textOf(context, note),
    datePublished: date,
    about: owner.item && correctedIn(context, owner.item),
  });
}

/** What is an item of the article by its id; all else by its name too, as its own node has it where there is one. */
const correctedIn = (context: Context, item: Found['item']): Reference | Something =>
  'name' in item
    ? { ...reference(item.id), name: textOf(context, ('title' in item && item.title) || item.name) }
    : reference(item.id);

/** JSON that nothing in it takes out of its script, where a page is written as text. */
export const inScript = (value: unknown, space?: number): string =>
  JSON.stringify(value, null, space).replaceAll('<', '\\u003c');
