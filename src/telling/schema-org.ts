/** The types of schema.org that JSON-LD of a document has. */

/** The whole document, as `jsonLd` gives it. */
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

/** Somebody who may be a person or an organization: the document does not say, so there is no type. */
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

/** A date in EDTF: ISO 8601-1 cannot say all of it. */
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

/** In place of an item that was retracted. */
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

/** A side, an actor, a place or a source, which need not be described elsewhere in the article. */
export interface Something extends Reference {
  readonly name: string;
}
