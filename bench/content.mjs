// The events of a page, the same in every run: random choices from the vocabulary, seeded with the number of the event.
import { BODIES, PERSONS, PLACES, SENTENCES, SOURCES, TITLES } from './vocabulary.mjs';

/** Shortest and longest text of an event, in each language. */
const TEXT_LENGTH = [200, 400];
const FIRST_DAY = Date.UTC(1984, 0, 1);
const DAY = 86_400_000;
/** Days that all events together spread over, if gaps stay below what is counted in months. */
const SPREAD = 15_000;
const LONGEST_GAP = 80;

/** Events in both languages: id, day, title, text and the number of the source. No two share a day. */
export function eventsOf(count) {
  const longestGap = Math.min(LONGEST_GAP, Math.ceil(SPREAD / count));
  let time = FIRST_DAY;
  return Array.from({ length: count }, (_, i) => {
    const random = randomFrom(i + 1);
    const slots = slotsOf(random);
    time += DAY * (1 + Math.floor(random() * longestGap));
    return {
      id: `e${i}`,
      date: new Date(time).toISOString().slice(0, 10),
      title: inBoth(pick(random, TITLES), slots),
      text: textOf(random),
      source: Math.floor(random() * SOURCES.length),
    };
  });
}

/** A document of the format explainer/1 with these languages, the first of which is the document's own. */
export function documentOf(count, languages) {
  const text = (both) =>
    languages.length > 1
      ? Object.fromEntries(languages.map((language) => [language, both[language]]))
      : both[languages];
  return {
    format: 'explainer/1',
    lang: languages[0],
    sources: SOURCES.map((name, i) => ({ id: `s${i}`, name: text(name), url: addressOf(i) })),
    events: eventsOf(count).map(({ id, date, title, text: summary, source }) => ({
      id,
      date,
      title: text(title),
      summary: text(summary),
      via: [`s${source}`],
    })),
  };
}

export const addressOf = (source) => `https://example.org/source-${source}`;

/** Sentences until both texts are long enough; again where one has become too long. */
function textOf(random) {
  const left = [...SENTENCES];
  const text = { ar: '', en: '' };
  while (Math.min(text.ar.length, text.en.length) < TEXT_LENGTH[0]) {
    const [sentence] = left.splice(Math.floor(random() * left.length), 1);
    const { ar, en } = inBoth(sentence, slotsOf(random));
    text.ar += (text.ar && ' ') + ar;
    text.en += (text.en && ' ') + en;
  }
  return Math.max(text.ar.length, text.en.length) > TEXT_LENGTH[1] ? textOf(random) : text;
}

function slotsOf(random) {
  const a = Math.floor(random() * PLACES.length);
  const b = (a + 1 + Math.floor(random() * (PLACES.length - 1))) % PLACES.length;
  const n = String(2 + Math.floor(random() * 90));
  return {
    a: PLACES[a],
    b: PLACES[b],
    body: pick(random, BODIES),
    person: pick(random, PERSONS),
    n: { en: n, ar: n },
  };
}

function inBoth(sentence, slots) {
  const fill = (language) => sentence[language].replace(/\{(\w+)\}/g, (_, slot) => slots[slot][language]);
  return { en: fill('en'), ar: fill('ar') };
}

const pick = (random, list) => list[Math.floor(random() * list.length)];

/** mulberry32: the same numbers from the same seed on every machine. */
function randomFrom(seed) {
  let state = Math.imul(seed, 0x9e3779b1);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}
