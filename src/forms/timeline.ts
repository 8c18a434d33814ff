/** Events as an ordered list. */
import { isRetracted } from '../explainer/corrections.js';
import { get } from '../explainer/find.js';
import { TOLD } from '../explainer/html/text.js';
import { tagFor } from '../explainer/text.js';
import type { EventItem, Id, LangMap, Translation } from '../explainer/types.js';
import { warningsOf } from '../explainer/warnings.js';
import { statusWords } from '../language/attribution.js';
import { datePhrase, onCalendars } from '../language/dates.js';
import { elapsedPhrase } from '../language/elapsed.js';
import { sentenceStart } from '../language/lists.js';
import type { Phrase } from '../language/parts.js';
import { actorsPhrase, type Context } from '../telling/context.js';
import { nameAsCalled } from '../telling/place.js';
import { translationPhrases, translationsOf } from '../telling/translation.js';
import { asData } from './facts.js';
import { element, phrased, textOf, type Attributes } from './markup.js';
import { mediaOf } from './media.js';
import { listed, nameOfActor, plain } from './names.js';
import {
  citesOf,
  comma,
  dateNotes,
  notesOn,
  placeTold,
  relationsOf,
  semicolon,
  sentences,
  stubOf,
  verificationOn,
  warned,
  withWords,
  type Part,
} from './part.js';

/** @param item the event, where it is the only one that is shown */
export function timelinePart(context: Context, events: readonly EventItem[], item?: Id): Part {
  const named = new Set<Id>();
  return {
    item,
    before: withWords([
      warned(context, warningsOf(context.document, events)),
      sentences(translationPhrases(context, events).map((way) => phrased(context, way))),
    ]),
    name: 'ol',
    facts: {},
    content: events.map((event, i) => eventItem(context, event, named, events[i - 1], events[i + 1])).join(''),
  };
}

/**
 * @param named places that were mentioned already
 * @param before the event that stands before it, if any; `after` likewise
 */
function eventItem(context: Context, event: EventItem, named: Set<Id>, before?: EventItem, after?: EventItem): string {
  const { id, date, title, summary, place, actors, via, verification } = event;
  const stub = stubOf(context, id);
  const [where, ...names] = stub ? [] : namesOfPlace(context, place, named);
  const told = sentences([
    summary && !stub ? textOf(context, summary) : '',
    ...[...names, ...notesOf(context, event)].map((note) => phrased(context, note)),
  ]);
  // As running text: some editors remove blocks and the space around them.
  const when = [sentenceStart(context.locale, datePhrase(context.locale, date)), ...(where ? [where] : [])]
    .map((phrase) => phrased(context, phrase))
    .join(comma(context));
  const head = `${when}: ${element('strong', {}, stub ?? textOf(context, title))}`;
  // Elements read this from attributes, or work it out themselves, and skip it.
  const seen = sentences(
    [
      ...orderNotes(context, event, before, after),
      ...dateNotes(context, date),
      ...(actors.length && !stub ? [actorsPhrase(context, actors)] : []),
    ].map((note) => phrased(context, note)),
  );
  const chain = citesOf(context, via).join(semicolon(context));
  return element(
    'li',
    eventFacts(context, event),
    withWords([
      head,
      told,
      seen && element('span', { class: TOLD }, seen),
      // Before the sources: elements look for those at the end of the item.
      ...(stub ? [] : mediaOf(context, event)),
      chain && `— ${chain}`,
      verification ? `[${statusWords(context.locale, verification.status)}]` : '',
    ]).join(' '),
  );
}

/** Notes on what is not known of the order of an event and the one before it, or of events of one date. */
export function orderNotes({ locale }: Context, { date }: EventItem, before?: EventItem, after?: EventItem): Phrase[] {
  if (before?.date.edtf === date.edtf) return [];
  const [from, to, isOrderKnown] = before ? onCalendars(before.date, date) : [];
  return [
    ...(from && to && !isOrderKnown && !elapsedPhrase(locale, from, to)
      ? [[locale.msg('Order not known', { id: 'timeline.order-unknown' })]]
      : []),
    ...(after?.date.edtf === date.edtf
      ? [[locale.msg('Order within this date not known', { id: 'timeline.same-date' })]]
      : []),
  ];
}

/**
 * A place by its name and, at its first mention, by the names of the parties; nothing where there is no place.
 * @param named places that were mentioned already
 */
export function namesOfPlace(context: Context, id: Id | undefined, named: Set<Id>): Phrase[] {
  if (id === undefined) return [];
  const isFirst = !named.has(id);
  named.add(id);
  return placeTold(context, id, isFirst);
}

/**
 * What is told of an event beside its title and summary: how the parties call it, what answers it, what was corrected,
 * who checked it.
 */
export const notesOf = (context: Context, { id, names, verification }: EventItem): Phrase[] => [
  ...(isRetracted(context.document, id) ? [] : names.map((name) => nameAsCalled(context, name))),
  ...relationsOf(context, id),
  ...notesOn(context, id),
  ...verificationOn(context, verification),
];

/** How an event was translated, and its original texts. */
function translatedFrom({ title, summary }: EventItem, { from, by }: Translation): Attributes {
  const original = (map: LangMap = {}) => map[tagFor(map, from) ?? '']?.text;
  return {
    'translated-by': by,
    'original-lang': from,
    'original-title': original(title),
    'original-summary': original(summary),
  };
}

function eventFacts(context: Context, event: EventItem): Attributes {
  const { id, date, place, type, actors, verification } = event;
  const [translation] = translationsOf(context, [event]);
  const isTold = !isRetracted(context.document, id);
  return asData({
    id,
    date: date.edtf,
    basis: date.basis === 'stated' ? undefined : date.basis,
    'date-note': date.dateNote && plain(context, date.dateNote),
    'time-zone': date.timeZone,
    place: isTold && place !== undefined ? plain(context, get(context.document, 'places', place).name) : undefined,
    type: type === 'other' ? undefined : type,
    actors: isTold ? listed(actors.map(({ actor }) => nameOfActor(context, actor))) : undefined,
    status: verification?.status,
    warnings: isTold ? listed(warningsOf(context.document, [event])) : undefined,
    ...(translation && translatedFrom(event, translation)),
  });
}
