import { drawText } from '../../../base/draw.js';
import { isRetracted } from '../../../explainer/corrections.js';
import { parseEdtf } from '../../../explainer/edtf.js';
import { get } from '../../../explainer/find.js';
import type { EventItem, Id } from '../../../explainer/types.js';
import { betweenPhrase, dateGroup, isUnit, type Unit } from '../../../language/arrangement.js';
import { elapsedPhrase } from '../../../language/elapsed.js';
import { alphabetically } from '../../../language/lists.js';
import { isolate, type Context } from '../../../telling/context.js';
import type { ConflictTimeline } from '../conflict-timeline.js';
import type { Section, TimelineFeature } from '../feature.js';
import { arrangementStyles } from './arrangement.styles.js';
import { keepOpen } from './keep-open.js';
import { PutBack } from './put-back.js';

/** Groups events under headings, and puts the newest first where that is asked for. */
export function createFeature(host: ConflictTimeline): TimelineFeature {
  const putBack = new PutBack(host);
  let before = '';
  return {
    styles: arrangementStyles,

    hostUpdate() {
      const now = `${host.order} ${host.groupBy}`;
      // What a reader has opened stays open when the events are arranged anew.
      if (now !== before) putBack.begin(keepOpen(host.shadowRoot!));
      before = now;
    },

    arrange(context, events) {
      const { groupBy, order } = host;
      const isNewest = order === 'newest';
      const arranged = isNewest ? [...events].reverse() : events;
      if (groupBy === 'place') return byPlace(context, arranged);
      if (!isUnit(groupBy)) return [{ events: arranged }];
      const sections = byDate(context, arranged, groupBy);
      return isNewest ? sections.reverse() : sections;
    },

    between: (...args) => (host.order === 'newest' ? betweenPhrase : elapsedPhrase)(...args),
  };
}

/** Groups in order of time. A group with a less precise date comes before those that its date may mean. */
function byDate({ locale }: Context, events: readonly EventItem[], unit: Unit): Section[] {
  const groups = new Map<string, { heading: string; events: EventItem[] }>();
  for (const event of events) {
    const { edtf, name } = dateGroup(locale, event.date, unit);
    const group = groups.get(edtf);
    if (group) group.events.push(event);
    else groups.set(edtf, { heading: name, events: [event] });
  }
  return [...groups]
    .map(([edtf, section]) => ({ section, span: parseEdtf(edtf) }))
    .sort(({ span: a }, { span: b }) => a.lower - b.lower || b.upper - a.upper)
    .map(({ section }) => section);
}

/** Groups in the order of the reader's alphabet. Events without a place, or retracted, come last. */
function byPlace(context: Context, events: readonly EventItem[]): Section[] {
  const { locale, document } = context;
  const placeOf = ({ id, place }: EventItem) => (isRetracted(document, id) ? undefined : place);
  const at = (id?: Id) => events.filter((event) => placeOf(event) === id);
  const ids = [...new Set(events.flatMap((event) => placeOf(event) ?? []))];
  const nameOf = (id: Id) => get(document, 'places', id).name;
  return [
    ...alphabetically(locale, ids, (id) => isolate(context, nameOf(id)).text).map((id) => ({
      heading: drawText(context, nameOf(id)),
      events: at(id),
    })),
    { heading: locale.msg('Place not stated', { id: 'group.no-place' }), events: at() },
  ].filter(({ events }) => events.length);
}
