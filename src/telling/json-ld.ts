/**
 * The document as schema.org, in JSON-LD 1.1: for search engines and archives. It says no more than a reader is shown:
 * a count stands only in the sentence that says whose it is, words are a quotation only where they may stand in
 * quotation marks, and a date is no finer than it is certain. Links between items are left out: schema.org has no form
 * for them.
 */
import { correctionsOf, correctionsOfFigures, isRetracted } from '../explainer/corrections.js';
import { find, get, type Found } from '../explainer/find.js';
import { quotation } from '../explainer/quotation.js';
import type {
  Claim,
  Correction,
  EventItem,
  Id,
  LangMap,
  Place,
  Publisher,
  Source,
  SourceType,
  Statement,
  Step,
} from '../explainer/types.js';
import { statusWords } from '../language/attribution.js';
import { toPlainText, type Phrase } from '../language/parts.js';
import { isolate, type Context } from './context.js';
import { certainDates } from './iso-dates.js';
import type * as Schema from './schema-org.js';

/**
 * The document in terms of schema.org, in the language of the locale. Call `loadWordsFor` before: words that have not
 * been loaded are left out.
 * @param sentenceOf a claim as one sentence
 */
export function jsonLd(context: Context, sentenceOf: (context: Context, claim: Claim) => Phrase): Schema.JsonLd {
  const { locale, document } = context;
  const { id, title, summary, published, updated, publisher, events, statements, claims, corrections } = document;
  const heading = title ?? summary;
  return node<Schema.JsonLd>({
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
      // An event that was retracted is nothing that the article is about.
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

/** A node without its empty fields. */
const node = <T extends object>(fields: {
  [K in keyof T]: object extends Pick<T, K> ? T[K] | undefined : T[K];
}): T =>
  Object.fromEntries(
    Object.entries(fields).filter(([, value]) => (Array.isArray(value) ? value.length : value !== undefined)),
  ) as T;

const textOf = (context: Context, map: LangMap) => isolate(context, map).text;

const known = (lang: string) => (lang === 'und' ? undefined : lang);

const reference = (id: Id): Schema.Reference => ({ '@id': `#${id}` });

const publisherOf = (
  context: Context,
  { name, url, corrections, verification, unnamedSources }: Publisher,
): Schema.NewsOrganization =>
  node<Schema.NewsOrganization>({
    '@type': 'NewsMediaOrganization',
    name: textOf(context, name),
    url,
    correctionsPolicy: corrections,
    verificationFactCheckingPolicy: verification,
    unnamedSourcesPolicy: unnamedSources,
  });

function agentOf(context: Context, id: Id, ownRole?: LangMap): Schema.Agent {
  const { type, name, role, sameAs } = get(context.document, 'actors', id);
  const roleShown = ownRole ?? role;
  const words = roleShown && textOf(context, roleShown);
  const fields = { '@id': `#${id}`, name: textOf(context, name) };
  if (type === 'person') return node<Schema.Person>({ '@type': 'Person', ...fields, jobTitle: words, sameAs });
  if (type === 'other') return node<Schema.Somebody>({ ...fields, description: words, sameAs });
  return node<Schema.Organization>({ '@type': 'Organization', ...fields, description: words, sameAs });
}

const eventOf = (context: Context, { id, title, summary, place, date }: EventItem): Schema.Event =>
  node<Schema.Event>({
    '@type': 'Event',
    '@id': `#${id}`,
    name: textOf(context, title),
    description: summary && textOf(context, summary),
    location: place === undefined ? undefined : placeOf(context, get(context.document, 'places', place)),
    ...certainDates(date),
    identifier: { '@type': 'PropertyValue', propertyID: 'EDTF', value: date.edtf },
  });

const placeOf = (context: Context, { id, name, names, sameAs }: Place): Schema.Place =>
  node<Schema.Place>({
    '@type': 'Place',
    '@id': `#${id}`,
    name: textOf(context, name),
    alternateName: names.map(({ text }) => textOf(context, text)),
    sameAs,
  });

/** Kinds of sources that are organizations by themselves. */
const OUTLETS: readonly SourceType[] = ['agency', 'broadcaster', 'publication', 'monitor', 'ngo', 'un'];

/** The publisher of a source; a bare name where the document does not say whether it is a person. */
function outletOf(context: Context, { actor, type, name }: Source): Schema.Agent | string {
  if (actor) return agentOf(context, actor);
  const text = textOf(context, name);
  return OUTLETS.includes(type) ? { '@type': 'Organization', name: text } : text;
}

function workOf(context: Context, step: Step): Schema.Work {
  const source = get(context.document, 'sources', step.source);
  const { id, name, title = name, url, actor, type } = source;
  return node<Schema.Work>({
    '@type': 'CreativeWork',
    '@id': `#${id}`,
    name: textOf(context, title),
    url,
    // Without a title, the name is that of the work; it is the publisher's too only where it is an outlet's.
    publisher: actor || title !== name || OUTLETS.includes(type) ? outletOf(context, source) : undefined,
  });
}

function statementOf(context: Context, statement: Statement): Schema.Quotation | Schema.Claim {
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
    ? node<Schema.Quotation>({
        '@type': 'Quotation',
        ...common,
        isBasedOn: first,
        citation: rest,
        about: about.map(reference),
        translationOfWork:
          original &&
          node<Schema.Original>({ '@type': 'Quotation', text: original.text, inLanguage: known(original.lang) }),
        translator: words.translation?.agent,
      })
    : node<Schema.Claim>({
        '@type': 'Claim',
        ...common,
        claimInterpreter: last && outletOf(context, get(document, 'sources', last.source)),
        firstAppearance: first,
        appearance: rest,
        about: about.map(reference),
      });
}

function casualtiesOf(context: Context, claim: Claim, sentence: Phrase): Schema.Claim {
  const { id, claimant, claimantRole, via, covers, verification } = claim;
  const [first, ...rest] = via.map((step) => workOf(context, step));
  return node<Schema.Claim>({
    '@type': 'Claim',
    '@id': `#${id}`,
    text: toPlainText(sentence),
    inLanguage: context.locale.tag,
    creator: agentOf(context, claimant, claimantRole),
    firstAppearance: first,
    appearance: rest,
    about: covers.event === undefined ? undefined : reference(covers.event),
    creativeWorkStatus: statusWords(context.locale, verification?.status),
  });
}

/** Whether a claim was taken back: itself, or every figure of it. */
const isRetractedClaim = ({ document }: Context, { id, figures }: Claim): boolean =>
  isRetracted(document, id) || (figures.length > 0 && figures.every((figure) => isRetracted(document, figure.id)));

const stubOf = (context: Context, id: Id, claim?: Claim): Schema.Retracted => {
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

function correctionOf(context: Context, { date, target, note }: Correction): Schema.CorrectionComment {
  const { document } = context;
  // A figure has no node of its own: it stands in the sentence of its claim.
  const owner = find(document, target) ?? {
    item: document.claims.find(({ figures }) => figures.some(({ id }) => id === target)),
  };
  return node<Schema.CorrectionComment>({
    '@type': 'CorrectionComment',
    text: textOf(context, note),
    datePublished: date,
    about: owner.item && correctedIn(context, owner.item),
  });
}

/** An item of the article by its id; anything else by its name too, which is the one that its own node has. */
const correctedIn = (context: Context, item: Found['item']): Schema.Reference | Schema.Something =>
  'name' in item
    ? { ...reference(item.id), name: textOf(context, ('title' in item && item.title) || item.name) }
    : reference(item.id);

/** JSON for a `<script>` in HTML: nothing in it can end the script. */
export const inScript = (value: unknown, space?: number): string =>
  JSON.stringify(value, null, space).replaceAll('<', '\\u003c');
