import { isRetracted } from '../../../explainer/corrections.js';
import { get } from '../../../explainer/find.js';
import { tagFor } from '../../../explainer/text.js';
import type { EventItem, Id, LangMap } from '../../../explainer/types.js';
import { digits } from '../../../language/date-words.js';
import { datePhrase } from '../../../language/dates.js';
import { daysOf } from '../../../language/days.js';
import { kindWords } from '../../../language/event-words.js';
import { alphabetically } from '../../../language/lists.js';
import { toText } from '../../../language/parts.js';
import { foldText } from '../../../language/search.js';
import { isolate, type Context } from '../../../telling/context.js';

/** What readers may filter by, beside a text. */
export const FACETS = ['party', 'kind', 'place', 'period'] as const;
export type Facet = (typeof FACETS)[number];

/** The values of an event by facet. Of places the first is where it happened; the others are those around it. */
type Facts = Readonly<Record<Facet, readonly string[]>>;

export interface Choice {
  readonly value: string;
  readonly text: string;
  /** BCP 47 tag of the text where it is not the reader's. */
  readonly lang?: string | undefined;
}

interface Period extends Choice {
  readonly first: string;
  readonly last: string;
}

/** An index of the events of a document, in the language of the reader. */
export class EventIndex {
  readonly events: readonly EventItem[];
  #context: Context;
  #periods: readonly Period[];
  #facts: readonly Facts[];
  /** By index of the event; empty until it is folded. */
  #texts: string[] = [];
  /** Folded names of actors, places and sources, which many events share. */
  #names = new Map<Id, string>();

  constructor(context: Context, events: readonly EventItem[]) {
    this.#context = context;
    this.events = events;
    this.#periods = this.#listPeriods();
    this.#facts = events.map((event) => this.#factsOf(event));
    // All texts are folded in idle time, so that the first letter is answered as fast as the others.
    const whenIdle = globalThis.requestIdleCallback ?? setTimeout;
    for (const i of events.keys()) whenIdle(() => this.#textOf(i));
  }

  /** The ids of the events that contain every word and have every chosen value. */
  find(words: readonly string[], chosen: Partial<Record<Facet, string>>): Set<Id> {
    const facets = FACETS.filter((facet) => chosen[facet]);
    return new Set(
      this.events.flatMap(({ id }, i) =>
        facets.every((facet) => this.#facts[i]![facet].includes(chosen[facet]!)) &&
        words.every((word) => this.#textOf(i).includes(word))
          ? id
          : [],
      ),
    );
  }

  /** The choices of a facet; empty where no choice would tell events apart. */
  choices(facet: Facet): readonly Choice[] {
    const { locale, document } = this.#context;
    const values = new Set(
      this.#facts.flatMap((facts) => (facet === 'place' ? facts.place.slice(0, 1) : facts[facet])),
    );
    const sorted = (choices: readonly Choice[]) => alphabetically(locale, choices, ({ text }) => text);
    const named = (table: 'sides' | 'places') =>
      sorted([...values].map((id) => this.#choice(id, get(document, table, id).name)));
    const choices = {
      party: () => named('sides'),
      kind: () =>
        sorted([...values].map((value) => ({ value, text: kindWords(locale, value as EventItem['type']) }))).sort(
          (a, b) => Number(a.value === 'other') - Number(b.value === 'other'),
        ),
      place: () => named('places'),
      period: () => this.#periods.filter(({ value }) => values.has(value)),
    }[facet]();
    // One choice is enough where events may have none: no party, or no period of the document.
    const least = facet === 'party' || (facet === 'period' && document.periods.length) ? 1 : 2;
    return choices.length < least ? [] : choices;
  }

  #choice(value: string, name: LangMap): Choice {
    const { text, lang } = isolate(this.#context, name);
    return { value, text, lang: lang === this.#context.locale.tag ? undefined : lang };
  }

  /** The periods of the document; where it has none, the years in which events are known to begin. */
  #listPeriods(): Period[] {
    const { locale, document } = this.#context;
    if (document.periods.length)
      return document.periods.map(({ title, date }) => {
        const [first, last] = daysOf(locale, date);
        return { ...this.#choice(date.edtf, title), first, last };
      });
    const years = this.events.flatMap(({ date }) =>
      /^\D?\d*X/.test(date.edtf) ? [] : (/^\d+/.exec(daysOf(locale, date)[0])?.[0] ?? []),
    );
    return [...new Set(years)].sort().map((year) => ({
      value: year,
      text: digits(locale, +year),
      first: year,
      // Sorts after any day of the year.
      last: `${year}~`,
    }));
  }

  /** An event that was retracted shows nothing but its date. */
  #factsOf({ id, actors, type, place, date }: EventItem): Facts {
    const { locale, document } = this.#context;
    const [first, last] = daysOf(locale, date);
    const period = this.#periods.filter((each) => each.first <= last && first <= each.last).map(({ value }) => value);
    if (isRetracted(document, id)) return { party: [], kind: [], place: [], period };
    return {
      party: actors.flatMap(({ actor }) => get(document, 'actors', actor).side ?? []),
      kind: [type],
      place: this.#around(place),
      period,
    };
  }

  /** A place and those that it lies in. */
  #around(place: Id | undefined): Id[] {
    const around = new Set<Id>();
    for (let at = place; at && !around.has(at); at = get(this.#context.document, 'places', at).within) around.add(at);
    return [...around];
  }

  /** All texts of an event, in the languages of the reader and of the document, folded. */
  #textOf(i: number): string {
    return (this.#texts[i] ??= this.#foldEvent(this.events[i]!));
  }

  #foldEvent({ id, title, summary, note, names, place, actors, via, date }: EventItem): string {
    const { locale, document } = this.#context;
    const when = foldText(`${toText(datePhrase(locale, date))}\n${date.edtf}`);
    if (isRetracted(document, id)) return when;
    const actorName = (actor: Id) => this.#nameOf(actor, () => [get(document, 'actors', actor).name]);
    return [
      when,
      this.#fold([title, summary, note, ...names.map(({ text }) => text)].filter((map) => map !== undefined)),
      ...names.flatMap(({ usedBy }) => usedBy.map(actorName)),
      ...actors.map(({ actor }) => actorName(actor)),
      place &&
        this.#nameOf(place, () => {
          const { name, names } = get(document, 'places', place);
          return [name, ...names.map(({ text }) => text)];
        }),
      ...via.map(({ source }) => this.#nameOf(source, () => [get(document, 'sources', source).name])),
    ].join('\n');
  }

  #nameOf(id: Id, maps: () => readonly LangMap[]): string {
    const name = this.#names.get(id) ?? this.#fold(maps());
    this.#names.set(id, name);
    return name;
  }

  /** Texts in the languages of the reader and of the document, folded. */
  #fold(maps: readonly LangMap[]): string {
    const { document } = this.#context;
    return foldText(
      maps.flatMap((map) => [isolate(this.#context, map).text, map[tagFor(map, document.lang) ?? '']?.text]).join('\n'),
    );
  }
}
