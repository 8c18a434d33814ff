/** What a document lists: events, statements and claims, and who and what they name. */
import { FIGURE_KEYS } from '../figure-fields.js';
import { count, figure, spellOutFigures } from './figures.js';
import {
  byLang,
  child,
  date,
  day,
  degrees,
  fault,
  flag,
  id,
  langMap,
  list,
  many,
  NEEDED,
  object,
  oneOf,
  reference,
  tag,
  text,
  url,
  whole,
} from '../read.js';
import type {
  Actor,
  Claim,
  EventItem,
  MediaItem,
  Named,
  Place,
  Source,
  Statement,
  Step,
  Verification,
} from '../types.js';
import {
  ACTOR_TYPES,
  EVENT_ROLES,
  EVENT_TYPES,
  MEDIA,
  MEDIA_TYPES,
  MODES,
  NAME_KINDS,
  POINT_PRECISIONS,
  RESPONSIBILITIES,
  SOURCE_TYPES,
  STATUSES,
  STEP_KINDS,
  WARNINGS,
} from '../types.js';

const event = reference('events');
const actor = reference('actors');
const place = reference('places');
export const warnings = [list(oneOf(WARNINGS)), []] as const;
const webAddresses = [list(url), []] as const;

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

export const actors = object<Actor>({
  id: [id, NEEDED],
  type: [oneOf(ACTOR_TYPES), 'other'],
  name: [langMap, NEEDED],
  role: langMap,
  partOf: actor,
  side: reference('sides'),
  names,
  sameAs: webAddresses,
});

export const places = object<Place>({
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

export const sources = object<Source>({
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

export const events = object<EventItem>({
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

export const statements = object<Statement>(
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

export const claims = object<Claim>(
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
