/** What the items of lists and the rows of tables have in common. */
import { given } from '../given.js';
import { statusOf, warningsIn } from '../words/labels.js';
import { parts } from '../parts.js';
import type { Reading } from './reading.js';
import type { Cited } from './sources.js';

export type Event = Record<string, unknown>;

const ID = /^[a-z][a-z0-9-]{0,63}$/;

/** What the attributes of an item say, and its media, which are taken out of it. */
export function fieldsOf(item: Element, { sources, media }: Reading): Event {
  const get = (name: string) => item.getAttribute(`data-${name}`)?.trim() || undefined;
  const listOf = (name: string, read = parts) => {
    const list = read(get(name) ?? '');
    return list.length ? list : undefined;
  };
  const status = get('status');
  return {
    id: get('id') ?? (ID.test(item.id) ? item.id : undefined),
    date: get('date'),
    basis: get('basis'),
    dateNote: get('date-note'),
    timeZone: item.closest('[data-time-zone]')?.getAttribute('data-time-zone'),
    type: get('type'),
    media: media?.takeMedia(item, sources),
    place: get('place'),
    actors: listOf('actors'),
    warnings: listOf('warnings', warningsIn),
    verification: status && statusOf(status),
  };
}

/** An event in the short form: only what is there, and the date with what belongs to it. */
export function eventOf(fields: Event, chain: readonly Cited[] | undefined, { sources }: Reading): Event {
  const { date: edtf, basis, dateNote, timeZone: zone, ...rest } = fields;
  const timeZone = /T\d/.test(String(edtf)) ? zone : undefined;
  const date = basis || dateNote || timeZone ? given({ edtf, basis, dateNote, timeZone }) : edtf;
  return given({ ...rest, date, via: chain?.length ? sources.ids(chain) : undefined });
}
