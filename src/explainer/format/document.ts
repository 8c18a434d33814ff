import {
  anything,
  byLang,
  date,
  id,
  instant,
  langMap,
  list,
  NEEDED,
  object,
  oneOf,
  pointer,
  reference,
  tag,
  translation,
  url,
  zone,
} from '../read.js';
import type { Correction, ExplainerDocument, Link, Period, Publisher, Side } from '../types.js';
import { CORRECTION_KINDS, LINK_ASPECTS, LINK_TYPES } from '../types.js';

import { PREFIXES } from '../identify.js';
import { actors, claims, events, places, sources, statements, warnings } from './tables.js';

const item = reference('events', 'statements', 'claims');

/** Fields that are written and leave no field behind. */
interface Written {
  $schema?: unknown;
  translation?: unknown;
}

export const document = object<ExplainerDocument & Written>(
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
    statements: [list(statements), []],
    claims: [list(claims), []],
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
