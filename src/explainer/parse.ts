import { ExplainerError } from './problem.js';
import type { At, Raw, Read, Reading } from './read.js';
import {
  anything,
  byLang,
  child,
  date,
  day,
  degrees,
  fault,
  flag,
  flat,
  id,
  ID,
  instant,
  isObject,
  langMap,
  list,
  many,
  mendDigits,
  NEEDED,
  object,
  oneOf,
  pointer,
  reference,
  tag,
  text,
  translation,
  url,
  whole,
  zone,
} from './read.js';
import type {
  Actor,
  Claim,
  Correction,
  Count,
  CountKind,
  EventItem,
  ExplainerDocument,
  Figure,
  Id,
  LanguageTag,
  Link,
  MediaItem,
  Named,
  Period,
  Place,
  Publisher,
  Side,
  Source,
  Statement,
  Step,
  Verification,
} from './types.js';
import {
  ACTOR_TYPES,
  AGES,
  CORRECTION_KINDS,
  COUNT_KINDS,
  EVENT_ROLES,
  EVENT_TYPES,
  HARMS,
  LINK_ASPECTS,
  LINK_TYPES,
  MEDIA,
  MEDIA_TYPES,
  MODES,
  NAME_KINDS,
  PERSON_STATUSES,
  POINT_PRECISIONS,
  RESPONSIBILITIES,
  SEXES,
  SOURCE_TYPES,
  STATUSES,
  STEP_KINDS,
  WARNINGS,
} from './types.js';

/** The tables whose items can be given alone. */
export type ItemTable = 'events' | 'statements' | 'claims';

export interface ParseOptions {
  /** Language of bare strings where the input names none. */
  readonly lang?: LanguageTag | undefined;
  /** File or element that the input came from, for messages. */
  readonly source?: string | undefined;
  /** The table that an item belongs to which is given alone. */
  readonly as?: ItemTable | undefined;
  /** For messages: of an input that was made of a spreadsheet, where in that stands what a JSON pointer leads to. */
  readonly pointerOf?: ((pointer: string) => string) | undefined;
}

/** Cause of an error with code `invalid`, or `json`: then the input is the text. */
export interface ParseAttempt {
  readonly input: unknown;
  readonly options: ParseOptions;
}

/** Start of the id of an item that was given none, by table. */
const PREFIXES = {
  sides: 'side',
  actors: 'actor',
  places: 'place',
  sources: 'source',
  events: 'ev',
  statements: 'st',
  claims: 'cl',
} as const;

type Traits = Pick<Figure, 'harm'> & Partial<Figure>;

/** Fields of a claim that each stand for one figure, and what they count; the whole of a harm before its parts. */
const FIGURES = HARMS.flatMap((harm): [key: string, traits: Traits][] => [
  [harm, { harm }],
  [`${harm}-civilians`, { harm, status: 'civilian' }],
  [`${harm}-children`, { harm, age: 'child' }],
  [`${harm}-women`, { harm, age: 'adult', sex: 'female' }],
  [`${harm}-soldiers`, { harm, status: 'armed-forces' }],
]);

export const FIGURE_KEYS = FIGURES.map(([key]) => key);

/** What a count means, by its form with `#` for each number. */
const COUNTS = new Map<string, CountKind>([
  ['#', 'exact'],
  ['#+', 'at-least'],
  ['>#', 'more-than'],
  ['<#', 'fewer-than'],
  ['<=#', 'up-to'],
  ['~#', 'about'],
  ['#-#', 'range'],
  ['#–#', 'range'],
  ['several', 'several'],
  ['unknown', 'unknown'],
]);

const actor = reference('actors');
const place = reference('places');
const event = reference('events');
const item = reference('events', 'statements', 'claims');
const webAddresses = [list(url), []] as const;
const warnings = [list(oneOf(WARNINGS)), []] as const;

const named = object<Named>(
  { text: [langMap, NEEDED], usedBy: [many(actor), []], kind: [oneOf(NAME_KINDS), undefined] },
  'text',
  (value) => Object.assign(value, { kind: value.kind ?? (value.usedBy?.length ? 'label' : 'historical') }),
);
const names = [list(named), []] as const;

const step = object<Step>(
  {
    source: [reference('sources'), NEEDED],
    how: [oneOf(STEP_KINDS), 'reported'],
    date,
    quote: object<NonNullable<Step['quote']>>(
      { exact: [text, NEEDED], prefix: text, suffix: text, lang: [tag, undefined] },
      'exact',
      (value, at) => Object.assign(value, { lang: value.lang ?? at.reading.lang }),
    ),
  },
  'source',
);

const common = {
  id: [id, NEEDED],
  via: [list(step), []],
  verification: object<Verification>({ status: [oneOf(STATUSES), NEEDED], by: actor, date, note: langMap }, 'status'),
  warnings,
  note: langMap,
} as const;

/** Fields that give the number; `value` for all others. */
const NUMBERS: Partial<Record<CountKind, readonly string[]>> = {
  range: ['min', 'max'],
  several: [],
  unknown: [],
  unquantified: [],
};

const countObject = object<Count>(
  { as: [oneOf(COUNT_KINDS), NEEDED], value: whole, min: whole, max: whole, asStated: langMap },
  undefined,
  (value, at) => {
    const { as } = value;
    const needed = (as && NUMBERS[as]) ?? ['value'];
    for (const key of ['value', 'min', 'max'])
      if (as && key in value !== needed.includes(key))
        fault(at, `a count that is "${as}" has ${needed.join(' and ') || 'no number'}`, 'write that and no more');
    if (as === 'unquantified' && !value.asStated)
      fault(at, 'a count that is only in words has the words', 'add "asStated"');
    if (value.min! > value.max!) fault(at, 'the range is upside down', 'write the smaller number first');
  },
);

const count: Read<Count> = (value, at) => {
  if (isObject(value)) return countObject(value, at);
  if (typeof value !== 'string') value = { as: 'exact', value };
  else {
    const as = COUNTS.get(value.replace(/\d+/g, '#').replace(/\s/g, ''));
    const [first, last] = value.match(/\d+/g)?.map(Number) ?? [];
    if (!as)
      return fault(
        at,
        `${JSON.stringify(value)} is not a count`,
        mendDigits(value, 'write 5, "5+", ">5", "<5", "<=5", "~5", "5-8", "several" or "unknown"'),
      );
    value = as === 'range' ? { as, min: first, max: last } : { as, value: first };
  }
  return countObject(value, flat(at));
};

const figure = object<Figure>({
  id: [id, NEEDED],
  harm: [oneOf(HARMS), NEEDED],
  status: [oneOf(PERSON_STATUSES), 'unspecified'],
  age: oneOf(AGES),
  sex: oneOf(SEXES),
  group: langMap,
  subsetOf: id,
  cumulative: [flag, false],
  count: [count, NEEDED],
});

const statement = object<Statement>(
  {
    ...common,
    speaker: [actor, NEEDED],
    speakerRole: langMap,
    mode: [oneOf(MODES), undefined],
    originalLang: [tag, 'und'],
    text: [langMap, NEEDED],
    quoted: [byLang(list(text)), {}],
    quoteRetranslated: flag,
    medium: [oneOf(MEDIA), 'unknown'],
    date,
    place,
    about: [many(event), []],
  },
  undefined,
  (value, at) => {
    const quoted = Object.entries(value.quoted!);
    Object.assign(value, { mode: value.mode ?? (quoted.length ? 'mixed' : 'indirect') });
    if (quoted.length && value.mode !== 'mixed')
      fault(child(at, 'mode'), 'only a mixed statement has "quoted"', 'write "mixed", or remove "quoted"');
    for (const [lang, fragments] of quoted)
      for (const fragment of fragments ?? [])
        if (fragment && !value.text?.[lang]?.text?.includes(fragment))
          fault(
            child(at, 'quoted'),
            `${JSON.stringify(fragment)} does not stand in the text in "${lang}"`,
            'copy it letter for letter',
          );
  },
);

const claim = object<Claim>(
  {
    ...common,
    claimant: [actor, NEEDED],
    claimantRole: langMap,
    basis: [oneOf(['reported', 'estimated']), 'reported'],
    covers: [object<Claim['covers']>({ event, place, period: date }, 'event'), {}],
    asOf: date,
    figures: [list(figure), []],
    responsibility: [
      list(
        object<Claim['responsibility'][number]>({
          actor: [actor, NEEDED],
          as: [oneOf(RESPONSIBILITIES), NEEDED],
          by: [actor, NEEDED],
        }),
      ),
      [],
    ],
    ...(Object.fromEntries(FIGURE_KEYS.map((key) => [key, count])) as object),
  },
  undefined,
  spellOutFigures,
);

/** Makes figures of the fields that stand for one, then checks what is part of what. */
function spellOutFigures(value: Partial<Claim>, at: At) {
  const claim = value as Raw;
  const figures = [...(value.figures ?? [])];
  const wholes = new Map<unknown, Id>();
  for (const [key, traits] of FIGURES) {
    const count = claim[key] as Count | undefined;
    delete claim[key];
    if (!count) continue;
    const id = at.reading.unique(`${value.id}-${key}`, 'figures');
    const subsetOf = wholes.get(traits.harm);
    figures.push({ id, status: 'unspecified', cumulative: false, count, ...traits, ...(subsetOf && { subsetOf }) });
    if (key === traits.harm) wholes.set(key, id);
  }
  claim.figures = figures;
  const parents = new Map(figures.map((each) => [each?.id, each]));
  const parent = (each?: Figure) => (each?.subsetOf ? parents.get(each.subsetOf) : undefined);
  figures.forEach((each, i) => {
    if (!each?.subsetOf) return;
    let up = parent(each);
    // Who climbs for longer than there are figures goes in a circle.
    for (let steps = figures.length; up && steps; steps--) up = parent(up);
    if (up || parent(each)?.harm !== each.harm)
      fault(
        child(child(child(at, 'figures'), i), 'subsetOf'),
        `this figure cannot be part of "${each.subsetOf}"`,
        'name a larger one of the same claim and harm',
      );
  });
}

const actors = object<Actor>({
  id: [id, NEEDED],
  type: [oneOf(ACTOR_TYPES), 'other'],
  name: [langMap, NEEDED],
  role: langMap,
  partOf: actor,
  side: reference('sides'),
  names,
  sameAs: webAddresses,
});

const places = object<Place>({
  id: [id, NEEDED],
  name: [langMap, NEEDED],
  disputed: [flag, false],
  names,
  note: langMap,
  within: place,
  point: object<NonNullable<Place['point']>>({
    lat: [degrees(90), NEEDED],
    lon: [degrees(180), NEEDED],
    precision: [oneOf(POINT_PRECISIONS), NEEDED],
  }),
  sameAs: webAddresses,
});

const sources = object<Source>({
  id: [id, NEEDED],
  type: [oneOf(SOURCE_TYPES), 'other'],
  name: [langMap, NEEDED],
  actor,
  title: langMap,
  url,
  archived: url,
  lang: tag,
  date,
  retrieved: day,
  seen: [flag, true],
  licence: text,
});

const media = object<MediaItem>(
  {
    type: [oneOf(MEDIA_TYPES), 'link'],
    url: [url, NEEDED],
    alt: langMap,
    title: langMap,
    caption: langMap,
    credit: langMap,
    licence: text,
    poster: url,
    width: whole,
    height: whole,
  },
  'url',
  (value, at) => {
    if (value.type === 'image' && !value.alt) fault(at, 'an image needs "alt"', 'say there what it shows');
  },
);

const events = object<EventItem>({
  ...common,
  type: [oneOf(EVENT_TYPES), 'other'],
  title: [langMap, NEEDED],
  summary: langMap,
  names,
  date: [date, NEEDED],
  place,
  actors: [
    list(object<EventItem['actors'][number]>({ actor: [actor, NEEDED], role: [oneOf(EVENT_ROLES), 'party'] }, 'actor')),
    [],
  ],
  media: [list(media), []],
});

/** Fields that are written and leave no field behind. */
interface Written {
  $schema?: unknown;
  translation?: unknown;
}

const document = object<ExplainerDocument & Written>(
  {
    $schema: anything,
    format: [oneOf(['explainer/1']), 'explainer/1'],
    id,
    lang: [tag, NEEDED],
    // Before every text: they take their provenance from it.
    translation: (value, at) => {
      for (const [lang, each] of Object.entries(byLang(translation)(value, at)!))
        at.reading.translations.set(lang, each);
    },
    title: langMap,
    summary: langMap,
    publisher: object<Publisher>(
      {
        url,
        corrections: url,
        verification: url,
        unnamedSources: url,
        methodology: url,
        name: [langMap, NEEDED],
      },
      'name',
    ),
    published: instant,
    updated: instant,
    timeZone: zone,
    warnings,
    sides: [list(object<Side>({ id: [id, NEEDED], name: [langMap, NEEDED] })), []],
    actors: [list(actors), []],
    places: [list(places), []],
    sources: [list(sources), []],
    periods: [list(object<Period>({ title: [langMap, NEEDED], date: [date, NEEDED] })), []],
    events: [list(events), []],
    statements: [list(statement), []],
    claims: [list(claim), []],
    links: [
      list(
        object<Link>({
          from: [item, NEEDED],
          type: [oneOf(LINK_TYPES), NEEDED],
          to: [item, NEEDED],
          aspect: oneOf(LINK_ASPECTS),
          note: langMap,
        }),
      ),
      [],
    ],
    corrections: [
      list(
        object<Correction>({
          date: [instant, NEEDED],
          target: [reference(...Object.keys(PREFIXES), 'figures', 'document'), NEEDED],
          kind: [oneOf(CORRECTION_KINDS), NEEDED],
          path: pointer,
          was: anything,
          note: [langMap, NEEDED],
        }),
      ),
      [],
    ],
  },
  undefined,
  (value) => {
    delete value.$schema;
    delete value.translation;
  },
);

/** Letters, digits and single hyphens, short enough for an id. */
export const slug = (text: string) =>
  text
    .slice(0, 58)
    .toLowerCase()
    .match(/[a-z\d]+/g)
    ?.join('-');

/**
 * The input with an id for each item; what is changed is a copy. Notes all ids and names before anything is read, so that
 * a reference may point forward.
 */
function identify(input: Raw, root: At): Raw {
  const { ids, names, unique } = root.reading;
  const later: (() => void)[] = [];
  const visit = (owner: Raw, at: At, table: string, start: (item: Raw, index: number) => string) => {
    const items = owner[table];
    if (!Array.isArray(items)) return;
    owner[table] = Array.from(items, (given: unknown, index) => {
      if (!isObject(given)) return given;
      const item = given.id === undefined || given.figures ? { ...given } : given;
      const where = () => child(child(at, table), index);
      if (typeof item.id === 'string') {
        if (ids.has(item.id)) fault(child(where(), 'id'), `the id "${item.id}" is given twice`, 'write another');
        ids.set(item.id, table);
      }
      // When all the ids that are given are known.
      if (item.id === undefined || item.name !== undefined)
        later.push(() => {
          if (item.id === undefined) item.id = unique(start(item, index), table);
          for (const name of isObject(item.name) ? Object.values(item.name) : [item.name]) {
            const text = isObject(name) ? name.text : name;
            if (typeof text !== 'string') continue;
            const key = `${table}:${text}`;
            names.set(key, names.has(key) && names.get(key) !== item.id ? null : (item.id as Id));
          }
        });
      if (table === 'claims')
        visit(item, where(), 'figures', ({ harm }) =>
          [item.id, harm].filter((part) => typeof part === 'string').join('-'),
        );
      return item;
    });
  };
  const copy = { ...input };
  for (const [table, prefix] of Object.entries(PREFIXES))
    visit(copy, root, table, ({ date }, index) => {
      const edtf = isObject(date) ? date.edtf : date;
      return `${prefix}-${table === 'events' && typeof edtf === 'string' ? edtf : index + 1}`;
    });
  for (const give of later) give();
  return copy;
}

const tables: Record<string, Read<unknown>> = { actors, places, sources };
/** The canonical document that an object is, or is an item of. */
const canonical = new WeakMap<object, ExplainerDocument>();

/**
 * Gives the canonical document of what an author wrote. A document that it gave is given back as it is, an item of
 * one with the document around it.
 * @throws {ExplainerError} with code `invalid` and every problem that was found.
 */
export function parse(input: unknown, options: ParseOptions = {}): ExplainerDocument {
  const { lang, source, as } = options;
  const known = isObject(input) && canonical.get(input);
  if (known) return known;
  const alone = as && isObject(input) && !['format', 'events', 'statements', 'claims'].some((key) => key in input);
  const raw: Raw = { ...(lang && { lang }), ...(alone ? { [as]: [input] } : isObject(input) ? input : {}) };

  const created: Record<string, unknown[]> = { actors: [], places: [], sources: [] };
  const taken = new Map<string, number>();
  const reading: Reading = {
    lang: typeof raw.lang === 'string' ? raw.lang : 'und',
    timeZone: raw.timeZone,
    hidden: alone ? `/${as}/0`.length : 0,
    translations: new Map(),
    ids: new Map([['document', 'document']]),
    names: new Map(),
    problems: [],
    unique(start, table) {
      const base = slug(start) ?? table;
      let n = taken.get(base) ?? 0;
      let id;
      do id = ++n > 1 ? `${base}-${n}` : base;
      while (reading.ids.has(id));
      taken.set(base, n);
      reading.ids.set(id, table);
      return id;
    },
    create(table, name) {
      const items = created[table];
      const listed = raw[table];
      // What looks like an id is one that was mistyped, unless there are none.
      if (!items || (ID.test(name) && listed)) return;
      const id = reading.unique(
        `${PREFIXES[table as 'actors']}-${(Array.isArray(listed) ? listed.length : 0) + items.length + 1}`,
        table,
      );
      reading.names.set(`${table}:${name}`, id);
      items.push(tables[table]!({ id, name }, root));
      return id;
    },
  };
  const root: At = { reading };
  const read = document(isObject(input) ? identify(raw, root) : input, root);
  if (reading.problems.length)
    throw new ExplainerError('invalid', reading.problems, source, { input, options } satisfies ParseAttempt);
  const made = { ...read! };
  for (const table of Object.keys(created) as ('actors' | 'places' | 'sources')[])
    Object.assign(made, { [table]: [...made[table], ...created[table]!] });
  for (const each of [made, ...made.events, ...made.statements, ...made.claims]) canonical.set(each, made);
  return made;
}

/**
 * Parses a document from JSON.
 * @throws {ExplainerError} with code `json` or `invalid`.
 */
export function parseJson(text: string, options: ParseOptions = {}): ExplainerDocument {
  let input: unknown;
  try {
    input = JSON.parse(text);
  } catch (error) {
    const { message } = error as Error;
    throw new ExplainerError(
      'json',
      [{ pointer: '', message: `this is not JSON: ${message}`, mend: 'correct it there' }],
      options.source,
      { input: text, options } satisfies ParseAttempt,
    );
  }
  return parse(input, options);
}
