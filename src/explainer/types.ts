/**
 * The canonical document of the format `explainer/1`: what {@link parse} returns and what every
 * element draws. `schema/explainer-1.schema.json` describes what may be written; the parser turns
 * each shorthand of it into the one form below.
 */

/** How a date is known: the source states it, it was derived from what that says, or it was estimated. */
export const DATE_BASES = ['stated', 'derived', 'estimated'] as const;
/** Who made a translation, after W3C ITS 2.0 provenance. */
export const TRANSLATORS = ['human', 'machine', 'machine-reviewed', 'unknown'] as const;
/** How far a claim has been checked. A component never computes or upgrades it. */
export const STATUSES = [
  'unverified',
  'single-source',
  'corroborated',
  'confirmed',
  'contested',
  'discounted',
  'withdrawn',
] as const;
/** What a step of the source chain did with the information. */
export const STEP_KINDS = ['witnessed', 'published', 'told', 'reported', 'relayed', 'translated'] as const;
export const NAME_KINDS = ['official', 'de-facto', 'historical', 'self-name', 'label'] as const;
export const ACTOR_TYPES = [
  'person',
  'state',
  'state-body',
  'de-facto-authority',
  'armed-force',
  'armed-group',
  'intergovernmental',
  'ngo',
  'media',
  'other',
] as const;
export const SOURCE_TYPES = [
  'agency',
  'broadcaster',
  'publication',
  'official',
  'monitor',
  'ngo',
  'un',
  'social',
  'document',
  'dataset',
  'correspondent',
  'witness',
  'other',
] as const;
export const EVENT_TYPES = [
  'operation',
  'strike',
  'clash',
  'ceasefire',
  'talks',
  'announcement',
  'humanitarian',
  'displacement',
  'legal',
  'other',
] as const;
export const EVENT_ROLES = ['initiator', 'party', 'target', 'mediator', 'affected'] as const;
/** `direct`: the words themselves; `mixed`: a report with quoted fragments; `indirect`: a report. */
export const MODES = ['direct', 'mixed', 'indirect'] as const;
export const MEDIA = [
  'written-statement',
  'speech',
  'press-briefing',
  'interview',
  'social-post',
  'letter',
  'unknown',
] as const;
/** What was done to people. Each harm is counted for itself and never added to another. */
export const HARMS = ['killed', 'injured', 'missing', 'detained', 'displaced'] as const;
/** Status of the persons counted (OHCHR guidance on SDG 16.1.2). `unspecified`: the claim is silent. */
export const PERSON_STATUSES = [
  'civilian',
  'other-protected',
  'armed-forces',
  'direct-participation',
  'unknown',
  'unspecified',
] as const;
export const AGES = ['child', 'adult', 'unknown'] as const;
export const SEXES = ['female', 'male', 'unknown'] as const;
/** How a count was stated. `unquantified`: only in words; `unknown`: the claimant says it is not known. */
export const COUNT_KINDS = [
  'exact',
  'at-least',
  'more-than',
  'about',
  'up-to',
  'fewer-than',
  'range',
  'several',
  'unknown',
  'unquantified',
] as const;
export const LINK_TYPES = ['disputes', 'denies', 'corroborates', 'updates', 'responds-to'] as const;
export const LINK_ASPECTS = ['occurrence', 'count', 'status', 'responsibility', 'date', 'place', 'wording'] as const;
export const RESPONSIBILITIES = ['alleged', 'acknowledged', 'denied', 'established'] as const;
export const CORRECTION_KINDS = ['correction', 'clarification', 'update', 'retraction', 'translation'] as const;
/** `embed`: a page of a third party that shows something in a frame, asked for only when a reader wants it. */
export const MEDIA_TYPES = ['image', 'video', 'audio', 'embed', 'link'] as const;
export const WARNINGS = ['death', 'suffering', 'violence', 'children', 'language', 'nudity', 'sexuality'] as const;
export const POINT_PRECISIONS = ['exact', 'near', 'district', 'province', 'country'] as const;

type OneOf<T extends readonly string[]> = T[number];
export type DateBasis = OneOf<typeof DATE_BASES>;
export type Translator = OneOf<typeof TRANSLATORS>;
export type Status = OneOf<typeof STATUSES>;
export type StepKind = OneOf<typeof STEP_KINDS>;
export type NameKind = OneOf<typeof NAME_KINDS>;
export type ActorType = OneOf<typeof ACTOR_TYPES>;
export type SourceType = OneOf<typeof SOURCE_TYPES>;
export type EventType = OneOf<typeof EVENT_TYPES>;
export type EventRole = OneOf<typeof EVENT_ROLES>;
export type Mode = OneOf<typeof MODES>;
export type Medium = OneOf<typeof MEDIA>;
export type Harm = OneOf<typeof HARMS>;
export type PersonStatus = OneOf<typeof PERSON_STATUSES>;
export type Age = OneOf<typeof AGES>;
export type Sex = OneOf<typeof SEXES>;
export type CountKind = OneOf<typeof COUNT_KINDS>;
export type LinkType = OneOf<typeof LINK_TYPES>;
export type LinkAspect = OneOf<typeof LINK_ASPECTS>;
export type Responsibility = OneOf<typeof RESPONSIBILITIES>;
export type CorrectionKind = OneOf<typeof CORRECTION_KINDS>;
export type MediaType = OneOf<typeof MEDIA_TYPES>;
export type Warning = OneOf<typeof WARNINGS>;
export type PointPrecision = OneOf<typeof POINT_PRECISIONS>;

/** Matches `^[a-z][a-z0-9-]{0,63}$`; unique in the document over all tables. */
export type Id = string;
/** A BCP 47 language tag; `und` where the language is not known. */
export type LanguageTag = string;
/** An absolute http or https URL. */
export type Url = string;

export interface Translation {
  /** Language that the text was translated from. */
  readonly from: LanguageTag;
  readonly by: Translator;
  readonly agent?: string;
  readonly reviewedBy?: string;
  /** Day of the translation, `YYYY-MM-DD`. */
  readonly date?: string;
}

/** Plain text, never HTML. */
export interface LangText {
  readonly text: string;
  readonly translation?: Translation;
}

/** One text in several languages, by BCP 47 tag; at least one. */
export type LangMap = Readonly<Record<LanguageTag, LangText>>;

/** A name of something, and whose name it is. */
export interface Named {
  readonly text: LangMap;
  /** Ids of the actors that use the name. */
  readonly usedBy: readonly Id[];
  readonly kind: NameKind;
}

export interface DateValue {
  /** Extended Date/Time Format of the Library of Congress (ISO 8601-2), levels 0 to 2. */
  readonly edtf: string;
  readonly basis: DateBasis;
  /** IANA zone of the event, never of the viewer; required where the date has a time. */
  readonly timeZone?: string;
  /** How a derived or estimated date was worked out. */
  readonly dateNote?: LangMap;
}

export interface Verification {
  readonly status: Status;
  readonly by?: Id;
  readonly date?: DateValue;
  readonly note?: LangMap;
}

/** One link of the source chain. The first is nearest to the speaker, the last is the publisher's source. */
export interface Step {
  readonly source: Id;
  readonly how: StepKind;
  readonly date?: DateValue;
  readonly quote?: {
    readonly exact: string;
    readonly prefix?: string;
    readonly suffix?: string;
    readonly lang: LanguageTag;
  };
}

export interface Side {
  readonly id: Id;
  readonly name: LangMap;
}

export interface Actor {
  readonly id: Id;
  readonly type: ActorType;
  readonly name: LangMap;
  readonly role?: LangMap;
  readonly partOf?: Id;
  readonly side?: Id;
  readonly names: readonly Named[];
  readonly sameAs: readonly Url[];
}

export interface Place {
  readonly id: Id;
  readonly name: LangMap;
  readonly disputed: boolean;
  readonly names: readonly Named[];
  readonly note?: LangMap;
  readonly within?: Id;
  readonly point?: { readonly lat: number; readonly lon: number; readonly precision: PointPrecision };
  readonly sameAs: readonly Url[];
}

export interface Source {
  readonly id: Id;
  readonly type: SourceType;
  readonly name: LangMap;
  readonly actor?: Id;
  readonly title?: LangMap;
  readonly url?: Url;
  readonly archived?: Url;
  readonly lang?: LanguageTag;
  readonly date?: DateValue;
  /** Day of retrieval, `YYYY-MM-DD`. */
  readonly retrieved?: string;
  /** `false`: the publisher has not seen this source itself. */
  readonly seen: boolean;
  readonly licence?: string;
}

interface Item {
  readonly id: Id;
  /** The source chain; empty where the author gave none. */
  readonly via: readonly Step[];
  /** Absent: the author did not say; never taken for `unverified`. */
  readonly verification?: Verification;
  readonly warnings: readonly Warning[];
  /** What the publisher adds. */
  readonly note?: LangMap;
}

/** Something to see or hear beside an event. */
export interface MediaItem {
  readonly type: MediaType;
  readonly url: Url;
  /** What an image shows, for those who do not see it; an image has one. */
  readonly alt?: LangMap;
  /** What a link or an embedded page is called. */
  readonly title?: LangMap;
  readonly caption?: LangMap;
  /** Who made it. */
  readonly credit?: LangMap;
  readonly licence?: string;
  /** An image that stands for a video, an embedded page or a link. */
  readonly poster?: Url;
  /** CSS pixels; both, so that its place on the page is kept before it has come. */
  readonly width?: number;
  readonly height?: number;
}

/** A stretch of time that events fall into; several may overlap. */
export interface Period {
  readonly title: LangMap;
  /** An interval of EDTF, or a date that is one, such as a year. */
  readonly date: DateValue;
}

export interface EventItem extends Item {
  readonly type: EventType;
  readonly title: LangMap;
  readonly summary?: LangMap;
  readonly names: readonly Named[];
  readonly date: DateValue;
  readonly place?: Id;
  readonly actors: readonly { readonly actor: Id; readonly role: EventRole }[];
  readonly media: readonly MediaItem[];
}

export interface Statement extends Item {
  readonly speaker: Id;
  readonly speakerRole?: LangMap;
  readonly mode: Mode;
  readonly originalLang: LanguageTag;
  readonly text: LangMap;
  /** Fragments of `text` in the same language that are the speaker's own words; mode `mixed` only. */
  readonly quoted: Readonly<Record<LanguageTag, readonly string[]>>;
  /** `true`: the author answers for quotation marks around words that were translated more than once. */
  readonly quoteRetranslated?: boolean;
  readonly medium: Medium;
  readonly date?: DateValue;
  readonly place?: Id;
  /** Ids of the events that it is about. */
  readonly about: readonly Id[];
}

export interface Count {
  readonly as: CountKind;
  /** Persons; for `exact`, `at-least`, `more-than`, `about`, `up-to` and `fewer-than`. */
  readonly value?: number;
  /** Persons; for `range`. */
  readonly min?: number;
  readonly max?: number;
  /** The claimant's own words. */
  readonly asStated?: LangMap;
}

export interface Figure {
  readonly id: Id;
  readonly harm: Harm;
  readonly status: PersonStatus;
  readonly age?: Age;
  readonly sex?: Sex;
  readonly group?: LangMap;
  /** Id of the figure of the same claim and harm that this one is part of. */
  readonly subsetOf?: Id;
  readonly cumulative: boolean;
  readonly count: Count;
}

export interface Claim extends Item {
  readonly claimant: Id;
  readonly claimantRole?: LangMap;
  readonly basis: 'reported' | 'estimated';
  readonly covers: { readonly event?: Id; readonly place?: Id; readonly period?: DateValue };
  readonly asOf?: DateValue;
  readonly figures: readonly Figure[];
  readonly responsibility: readonly { readonly actor: Id; readonly as: Responsibility; readonly by: Id }[];
}

export interface Link {
  readonly from: Id;
  readonly type: LinkType;
  readonly to: Id;
  readonly aspect?: LinkAspect;
  readonly note?: LangMap;
}

export interface Correction {
  /** RFC 3339 date-time with offset. */
  readonly date: string;
  /** Id of what was corrected, or `document`. */
  readonly target: Id | 'document';
  readonly kind: CorrectionKind;
  /** JSON pointer (RFC 6901) inside the target. */
  readonly path?: string;
  readonly was?: unknown;
  readonly note: LangMap;
}

export interface Publisher {
  readonly name: LangMap;
  readonly url?: Url;
  readonly corrections?: Url;
  readonly verification?: Url;
  readonly unnamedSources?: Url;
  readonly methodology?: Url;
}

/** There is no field for totals: claims never merge. */
export interface ExplainerDocument {
  readonly format: 'explainer/1';
  readonly id?: Id;
  /** Language of every bare string of the document. */
  readonly lang: LanguageTag;
  readonly title?: LangMap;
  readonly summary?: LangMap;
  readonly publisher?: Publisher;
  /** RFC 3339 date-time with offset. */
  readonly published?: string;
  /** RFC 3339 date-time with offset. */
  readonly updated?: string;
  /** IANA zone of the events. */
  readonly timeZone?: string;
  readonly warnings: readonly Warning[];
  readonly sides: readonly Side[];
  readonly actors: readonly Actor[];
  readonly places: readonly Place[];
  readonly sources: readonly Source[];
  readonly periods: readonly Period[];
  readonly events: readonly EventItem[];
  readonly statements: readonly Statement[];
  readonly claims: readonly Claim[];
  readonly links: readonly Link[];
  readonly corrections: readonly Correction[];
}
