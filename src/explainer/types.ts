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
/** Whose name a name is. `label`: what those in `usedBy` call something; `historical`: a former name. */
export const NAME_KINDS = ['official', 'de-facto', 'historical', 'self-name', 'label'] as const;
/** What an actor is. `other` where the author does not say. */
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
/** What a source is. `other` where the author does not say. */
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
/** What happened, never who is to blame. `other` where the author does not say. */
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
/** In what role an actor took part, for programs: readers have it from the words of the event. */
export const EVENT_ROLES = ['initiator', 'party', 'target', 'mediator', 'affected'] as const;
/** `direct`: the words themselves; `mixed`: a report with quoted fragments; `indirect`: a report. */
export const MODES = ['direct', 'mixed', 'indirect'] as const;
/** In what form something was said. */
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
/** Age of the persons counted. `unknown`: the claim says that it is not known. */
export const AGES = ['child', 'adult', 'unknown'] as const;
/** Sex of the persons counted. `unknown`: the claim says that it is not known. */
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
/** What one item is to another. */
export const LINK_TYPES = ['disputes', 'denies', 'corroborates', 'updates', 'responds-to'] as const;
/** What of an item a link disputes, denies or corroborates. */
export const LINK_ASPECTS = ['occurrence', 'count', 'status', 'responsibility', 'date', 'place', 'wording'] as const;
/** How somebody is held responsible, only ever as somebody says. */
export const RESPONSIBILITIES = ['alleged', 'acknowledged', 'denied', 'established'] as const;
/** What was done. `retraction`: the target was taken back, whole where the correction has no `path`. */
export const CORRECTION_KINDS = ['correction', 'clarification', 'update', 'retraction', 'translation'] as const;
/** `embed`: a page of a third party that shows something in a frame, asked for only when a reader wants it. */
export const MEDIA_TYPES = ['image', 'video', 'audio', 'embed', 'link'] as const;
/** What readers may want to know before they read on. */
export const WARNINGS = ['death', 'suffering', 'violence', 'children', 'language', 'nudity', 'sexuality'] as const;
/** How near a point is to its place. */
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

/** How a text came to be in its language, after W3C ITS 2.0 provenance. */
export interface Translation {
  /** Language that the text was translated from. */
  readonly from: LanguageTag;
  readonly by: Translator;
  /** Name of the translator or of the program. */
  readonly agent?: string;
  /** Name of who reviewed it. */
  readonly reviewedBy?: string;
  /** Day of the translation, `YYYY-MM-DD`. */
  readonly date?: string;
}

/** A text in one language. */
export interface LangText {
  /** Plain text, never HTML. */
  readonly text: string;
  /** Absent where it was not translated, or nobody says so. */
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

/** A date, and how it is known. */
export interface DateValue {
  /** Extended Date/Time Format of the Library of Congress (ISO 8601-2), levels 0 to 2. */
  readonly edtf: string;
  readonly basis: DateBasis;
  /** IANA zone of the event, never of the viewer; required where the date has a time. */
  readonly timeZone?: string;
  /** How a date was worked out; there where `basis` is `derived` or `estimated`. */
  readonly dateNote?: LangMap;
}

/** How far an item has been checked. */
export interface Verification {
  readonly status: Status;
  /** Id of the actor that checked. */
  readonly by?: Id;
  readonly date?: DateValue;
  readonly note?: LangMap;
}

/** One link of the source chain. The first is nearest to the speaker, the last is the publisher's source. */
export interface Step {
  /** Id of a source. */
  readonly source: Id;
  readonly how: StepKind;
  readonly date?: DateValue;
  /** The passage of the source that is relied on. */
  readonly quote?: {
    /** Its words, letter for letter. */
    readonly exact: string;
    /** The words before them. */
    readonly prefix?: string;
    /** The words after them. */
    readonly suffix?: string;
    readonly lang: LanguageTag;
  };
}

/** A group of actors; what each side said is shown beside what the others did. */
export interface Side {
  readonly id: Id;
  readonly name: LangMap;
}

/** A person or a body. */
export interface Actor {
  readonly id: Id;
  readonly type: ActorType;
  readonly name: LangMap;
  /** Office or function; a statement or a claim may name another. */
  readonly role?: LangMap;
  /** Id of the actor that this one belongs to. */
  readonly partOf?: Id;
  /** Id of a side. */
  readonly side?: Id;
  /** Other names than the one that the publisher uses. */
  readonly names: readonly Named[];
  /** Pages that say which actor is meant. */
  readonly sameAs: readonly Url[];
}

/** A place by the name that the publisher uses. */
export interface Place {
  readonly id: Id;
  readonly name: LangMap;
  /** Whether its name or status is disputed: its other names are then told with it. */
  readonly disputed: boolean;
  readonly names: readonly Named[];
  /** What is disputed. */
  readonly note?: LangMap;
  /** Id of the place that this one lies in. */
  readonly within?: Id;
  /** Degrees: `lat` from -90 to 90, `lon` from -180 to 180. */
  readonly point?: { readonly lat: number; readonly lon: number; readonly precision: PointPrecision };
  /** Pages that say which place is meant. */
  readonly sameAs: readonly Url[];
}

/** What information comes from: an outlet, or one work of it. */
export interface Source {
  readonly id: Id;
  readonly type: SourceType;
  /** Of the outlet, or of whoever speaks. */
  readonly name: LangMap;
  /** Id of the actor that speaks through it. */
  readonly actor?: Id;
  /** Of the work. */
  readonly title?: LangMap;
  readonly url?: Url;
  /** An archived copy, which the name leads to where there is no `url`. */
  readonly archived?: Url;
  readonly lang?: LanguageTag;
  /** When it was published. */
  readonly date?: DateValue;
  /** Day of retrieval, `YYYY-MM-DD`. */
  readonly retrieved?: string;
  /** `false`: the publisher has not seen this source itself. */
  readonly seen: boolean;
  /** Name of the licence. */
  readonly licence?: string;
}

/** What events, statements and claims have in common. */
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
  /** Name of the licence. */
  readonly licence?: string;
  /** An image that stands for a video, an embedded page or a link. */
  readonly poster?: Url;
  /** CSS pixels; both, so that its place on the page is kept before it has come. */
  readonly width?: number;
  /** CSS pixels. */
  readonly height?: number;
}

/** A stretch of time that events fall into; several may overlap. */
export interface Period {
  readonly title: LangMap;
  /** An interval of EDTF, or a date that is one, such as a year. */
  readonly date: DateValue;
}

/** Something that happened, in the publisher’s words and not in those of a party. */
export interface EventItem extends Item {
  readonly type: EventType;
  readonly title: LangMap;
  readonly summary?: LangMap;
  /** What the parties call it. */
  readonly names: readonly Named[];
  readonly date: DateValue;
  /** Id of a place. */
  readonly place?: Id;
  /** Who took part: ids of actors. */
  readonly actors: readonly { readonly actor: Id; readonly role: EventRole }[];
  readonly media: readonly MediaItem[];
}

/** What somebody said. */
export interface Statement extends Item {
  /** Id of an actor. */
  readonly speaker: Id;
  /** Role in which they speak, where it is not that of the actor. */
  readonly speakerRole?: LangMap;
  readonly mode: Mode;
  /** Language that was spoken. */
  readonly originalLang: LanguageTag;
  /** The words, or a report of them, as `mode` says. */
  readonly text: LangMap;
  /** Fragments of `text` in the same language that are the speaker's own words; mode `mixed` only. */
  readonly quoted: Readonly<Record<LanguageTag, readonly string[]>>;
  /** `true`: the author answers for quotation marks around words that were translated more than once. */
  readonly quoteRetranslated?: boolean;
  readonly medium: Medium;
  readonly date?: DateValue;
  /** Id of the place where it was said. */
  readonly place?: Id;
  /** Ids of the events that it is about. */
  readonly about: readonly Id[];
}

/** A number of persons as it was stated: nothing is rounded, and what is not known is never 0. */
export interface Count {
  readonly as: CountKind;
  /** Persons; for `exact`, `at-least`, `more-than`, `about`, `up-to` and `fewer-than`. */
  readonly value?: number;
  /** Persons; for `range`, the smaller number. */
  readonly min?: number;
  /** Persons; for `range`, the larger number. */
  readonly max?: number;
  /** The claimant's own words; there where `as` is `unquantified`. */
  readonly asStated?: LangMap;
}

/** How many were harmed, and who they were as far as the claim says. */
export interface Figure {
  readonly id: Id;
  readonly harm: Harm;
  readonly status: PersonStatus;
  readonly age?: Age;
  readonly sex?: Sex;
  /** A group in other terms. */
  readonly group?: LangMap;
  /** Id of the figure of the same claim and harm that this one is part of. */
  readonly subsetOf?: Id;
  /** Whether it is a running total, from the beginning on. */
  readonly cumulative: boolean;
  readonly count: Count;
}

/** What one claimant says of casualties. Claims never merge: figures of two are never added. */
export interface Claim extends Item {
  /** Id of an actor. */
  readonly claimant: Id;
  /** Role in which they speak, where it is not that of the actor. */
  readonly claimantRole?: LangMap;
  /** Whether the claimant reports a count or estimates one. */
  readonly basis: 'reported' | 'estimated';
  /** What the figures cover: ids of an event and of a place, and a stretch of time. */
  readonly covers: { readonly event?: Id; readonly place?: Id; readonly period?: DateValue };
  /** Until when the figures count. */
  readonly asOf?: DateValue;
  readonly figures: readonly Figure[];
  /** Ids of who is held responsible and of who says so. */
  readonly responsibility: readonly { readonly actor: Id; readonly as: Responsibility; readonly by: Id }[];
}

/** What one event, statement or claim is to another; both ends tell of it. */
export interface Link {
  /** Id of the item that disputes, denies, corroborates, updates or answers. */
  readonly from: Id;
  readonly type: LinkType;
  /** Id of the other item. */
  readonly to: Id;
  readonly aspect?: LinkAspect;
  readonly note?: LangMap;
}

/** What was corrected, when and why. */
export interface Correction {
  /** RFC 3339 date-time with offset. */
  readonly date: string;
  /** Id of what was corrected, or `document`. */
  readonly target: Id | 'document';
  readonly kind: CorrectionKind;
  /** JSON pointer (RFC 6901) inside the target. */
  readonly path?: string;
  /** What stood there before. Readers see a number, a date in EDTF, a text or texts by language. */
  readonly was?: unknown;
  readonly note: LangMap;
}

/** Who publishes a document, and the pages that tell of its policies. */
export interface Publisher {
  readonly name: LangMap;
  readonly url?: Url;
  /** Policy of corrections. */
  readonly corrections?: Url;
  /** Policy of verification. */
  readonly verification?: Url;
  /** Policy of unnamed sources. */
  readonly unnamedSources?: Url;
  /** How figures are recorded. */
  readonly methodology?: Url;
}

/** A whole document. There is no field for totals: claims never merge. */
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
  /** IANA zone of the events; each date with a time has it, or one of its own. */
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
