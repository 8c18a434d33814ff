/** Reads events in lists, tables, `<dl>` and boxes of class `event`; loaded where a timeline has some within it. */
import type { Problem } from '../problem.js';
import { given, leftIn, problem, type Found } from './found.js';
import { fieldOf, statusOf, warningOf } from './labels.js';
import type { Reading } from './reading.js';
import type { Cited } from './sources.js';
import { after, flat, inBoth, markedText, parts, plain, textOf, TOLD, withoutSources } from './text.js';

type Event = Record<string, unknown>;

const ITEM = 'li, tr, dt, .event';
/** What names a list: the page does that for an element. */
const TITLE = 'caption, [href$="#conflict-timeline"]';
const ID = /^[a-z][a-z0-9-]{0,63}$/;

/** What may stand between the date and what follows it. */
const BETWEEN = /^[\s:.,،—–\uE001\uE002-]+/;
const END = '[\\uE001-\\uE003:—–\\n]';
/** After the date: a place, up to what separates it from the title. */
const PLACE = new RegExp(`^\\s*[,،]\\s*([^\\d\\s:—–\\n\\uE001-\\uE003][^:—–\\n\\uE001-\\uE003]{0,79}?)\\s*(?=${END})`);
const HAS_END = new RegExp(`^\\s*(${END}|\\s-\\s|$)`);
const TO = '\\s*(?:[-–—]|to|and|or|إلى|حتى|أو|و)\\s*';
const TIME = '\\uE004[^\\uE005]*\\uE005';
/** What stands before a `<time>` that begins an item. */
const LEADING_TIMES = new RegExp(`^([^\\uE004]*)(${TIME}(?:(${TO})(${TIME}))?)(\\s*\\([^)\\n]*\\))?`);
/** Date and place in words before the bold words. */
const BEFORE_TITLE = /^[^\uE001\n]*[:：]\s*(?=\uE001)/;
/** The end of a first sentence: not that of an initial, a short title or a number. */
const SENTENCE = /(?<=[\p{Ll}\p{Lo}\p{M}\d]{3}["”»)]?)[.!?؟…]["”»)]?(?=\s+[\p{Lu}\p{Lo}"“«(])/u;
/** After a sentence or a bold title: the chain, which is no sentence. */
const CHAIN = /^(.*?)(?:^|\n|\s)[—–]\s([^\n]*?[^.!?؟\s])$/s;
const STATUS = /\s*\[([^\]\n]+)\]\s*$/;

/** Columns of a table; the first four where no `<th>` says which is which. */
const COLUMNS: readonly string[] = ['date', 'title', 'summary', 'via', 'place', 'status'];
const MEND_COLUMN = 'name it Date, Title, Summary, Place, Source or Status in a <th>';

/** The events of the items below a node, which is changed on the way. */
export function readEvents(root: Element, reading: Reading): Found {
  for (const each of root.querySelectorAll(`.${TOLD}`)) each.remove();
  const problems: Problem[] = [];
  const events: Event[] = [];
  const items = [...root.querySelectorAll(ITEM)].filter((item) => !item.parentElement?.closest(ITEM));
  let columns: readonly (string | undefined)[] = COLUMNS;
  items.forEach((item, i) => {
    const words = textOf(item);
    if (!words) return;
    const fault = (message: string, mend: string) =>
      problems.push(problem(`item ${i + 1} (“${words.slice(0, 40)}”) ${message}`, mend));
    const cells = item.matches('tr') ? [...item.children] : undefined;
    const names = cells?.map((cell) => fieldOf(textOf(cell)));
    // Cells that are pasted from a spreadsheet have no heads among them.
    const isHead =
      cells?.every((cell) => cell.matches('th')) || (!i && names?.every((name) => COLUMNS.includes(name!)));
    if (isHead) columns = names!;
    cells?.forEach((cell, at) => {
      const text = textOf(cell);
      if (!COLUMNS.includes(columns[at]!) && text)
        fault(`has a cell in a column that is not known (“${text}”)`, MEND_COLUMN);
      else if (isHead && text && columns.indexOf(columns[at]) < at)
        fault(`names a column that stands there already (“${text}”)`, 'leave one');
    });
    if (isHead) return;
    const event = cells
      ? readRow(item, (name) => cells[columns.indexOf(name)], reading)
      : readItem(item.matches('dt') ? definition(item) : item, reading);
    if (!event.date) fault('has no date', 'begin it with one, as in “2023-09-19: ”, or add data-date="2023-09-19"');
    if (!event.title) fault('has no title', 'write after the date what happened');
    events.push({ ...event, ...textsOf(item, event) });
  });
  for (const each of root.querySelectorAll(`${ITEM}, dd, ${TITLE}`)) each.remove();
  if (events.length) problems.push(...leftIn(root, 'is in no event', 'write it before or after the element'));
  return { items: events, problems };
}

/** The texts of an event in their language and in that which they had, where it is said how they were translated. */
function textsOf(item: Element, { title, summary }: Event): Event {
  const around = (name: string) => item.closest(`[${name}]`)?.getAttribute(name);
  const by = around('data-translated-by');
  const from = around('data-original-lang') ?? 'und';
  const lang = around('lang');
  if (!by || !lang) return {};
  const translated = (text: unknown, original: string | null) =>
    typeof text === 'string' ? inBoth(text, lang, by, from, original) : undefined;
  const before = item.getAttribute('data-original-title');
  const after = item.getAttribute('data-original-summary');
  // What has no original beside a title that has one was not translated.
  return given({ title: translated(title, before), summary: after || !before ? translated(summary, after) : summary });
}

/** A term and what follows it as one item. */
function definition(term: Element): Element {
  const item = term.cloneNode() as Element;
  const first = term.ownerDocument.createElement('p');
  first.append(...term.childNodes);
  item.append(first);
  for (let next = term.nextElementSibling; next?.matches('dd'); next = next.nextElementSibling)
    item.append(next.cloneNode(true));
  return item;
}

/** What the attributes of an item say, and what there is to see in it, which is taken out. */
function fieldsOf(item: Element, { sources, takeMedia }: Reading): Event {
  const get = (name: string) => item.getAttribute(`data-${name}`)?.trim() || undefined;
  const listOf = (name: string) => {
    const list = parts(get(name) ?? '');
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
    media: takeMedia?.(item, sources),
    place: get('place'),
    actors: listOf('actors'),
    warnings: listOf('warnings')?.map(warningOf),
    verification: status && statusOf(status),
  };
}

/** An event in the short form: only what is there, and the date with what belongs to it. */
function eventOf(fields: Event, chain: readonly Cited[] | undefined, { sources }: Reading): Event {
  const { date: edtf, basis, dateNote, timeZone: zone, ...rest } = fields;
  const timeZone = /T\d/.test(String(edtf)) ? zone : undefined;
  const date = basis || dateNote || timeZone ? given({ edtf, basis, dateNote, timeZone }) : edtf;
  return given({ ...rest, date, via: chain?.length ? sources.ids(chain) : undefined });
}

function readRow(row: Element, cell: (name: string) => Element | undefined, reading: Reading): Event {
  const { sources, dateOf, dateOfTime } = reading;
  const fields = fieldsOf(row, reading);
  const chain = sources.cited(row);
  const source = cell('via');
  const time = cell('date')?.querySelector('time');
  const status = textOf(cell('status'));
  const written = {
    title: textOf(cell('title')),
    summary: textOf(cell('summary')),
    place: textOf(cell('place')),
    verification: status && statusOf(status),
    date: time ? dateOfTime(time, Boolean(fields.timeZone)) : dateOf(textOf(cell('date'))),
  };
  return eventOf({ ...written, ...given(fields) }, chain ?? (source && sources.named(source)), reading);
}

function readItem(item: Element, reading: Reading): Event {
  const { sources, dateOfTime, joined, leadingDate, qualified } = reading;
  const fields = fieldsOf(item, reading);
  let chain = sources.cited(item);
  const address = item.querySelector('address');
  fields.place ??= textOf(address) || undefined;
  address?.remove();
  let rest = markedText(item);

  const dates = [...item.querySelectorAll('time')].map((time) => dateOfTime(time, Boolean(fields.timeZone)));
  let isLeading: boolean;
  if (dates.length) {
    const [all = '', before = '', , words = '', second, note = ''] = LEADING_TIMES.exec(rest) ?? [];
    const doubt = plain(flat(before));
    // Only words of a date, such as “possibly”, stand before one that begins the item.
    isLeading = Boolean(all) && leadingDate(`${doubt} 2000`.trim())?.start.length === `${doubt} 2000`.trim().length;
    const [start, end] = dates;
    // Of a stretch whose end cannot be read, the beginning is no date.
    const date = isLeading && second ? start && end && joined(start, words, end) : start;
    fields.date ??= date && qualified(date, isLeading ? before + note : '');
    if (isLeading) rest = rest.slice(all.length);
  } else {
    const text = rest.replace(/^[\s\uE001\uE003]+/, '');
    const found = leadingDate(plain(text));
    const following = found && after(text, found.start);
    isLeading = following !== undefined && (HAS_END.test(following) || PLACE.test(following));
    if (isLeading) {
      fields.date ??= found!.edtf;
      rest = following!;
    }
  }
  // What was written here has all that stands before its title in attributes.
  if (item.hasAttribute('data-id') && item.hasAttribute('data-date')) rest = rest.replace(BEFORE_TITLE, '');
  const place = isLeading && PLACE.exec(rest);
  if (place) {
    fields.place ??= flat(place[1]!);
    rest = rest.slice(place[0].length);
  }
  if (isLeading) rest = rest.replace(BETWEEN, '');
  rest = withoutSources(rest);

  const status = STATUS.exec(rest);
  if (status) {
    fields.verification ??= statusOf(status[1]!);
    // It may have stood behind the sources.
    rest = withoutSources(rest.slice(0, status.index));
  }
  if (!chain) {
    const [, told = '', names = ''] = CHAIN.exec(rest) ?? [];
    const named = sources.named(item, flat(names));
    // A dash within a sentence is none before sources.
    if (named.length && (named.every(({ url }) => url) || /[.!?؟…»”")\uE002]\s*$/.test(told))) {
      chain = named;
      rest = told;
    }
  }
  return eventOf({ ...fields, ...titled(rest) }, chain, reading);
}

/** Title and summary: a heading, the bold words that it begins with, its first line or its first sentence. */
function titled(words: string): { title: string; summary: string } {
  // Editors leave headings and bold words of which nothing is left.
  const text = words.replace(/[\uE001\uE003]\s*\uE002/g, '').trim();
  const heading = /\uE003([^\uE002]*)\uE002/.exec(text);
  const bold = /^\uE001?([^\uE001\uE002]+)\uE002/.exec(text);
  if (heading) return { title: flat(heading[1]!), summary: flat(text.replace(heading[0], '')) };
  if (bold)
    return {
      title: flat(bold[1]!).replace(/[:.]$/, ''),
      summary: flat(text.slice(bold[0].length)).replace(/^[.:—–-] ?/, ''),
    };
  const [line = ''] = text.split('\n');
  const sentence = SENTENCE.exec(line);
  const end = sentence ? sentence.index + sentence[0].length : line.length;
  return { title: flat(line.slice(0, end)).replace(/\.$/, ''), summary: flat(text.slice(end)) };
}
