/** Events in lists, tables, `<dl>` and boxes of class `event`. */
import type { Problem } from '../problem.js';
import { dateOfTime, leadingDate, qualified, dateOf } from './dates.js';
import { given, problem, type Found } from './found.js';
import { fieldOf, statusOf, warningOf } from './labels.js';
import type { Cited, Sources } from './sources.js';
import { after, attribute, flat, markedText, parts, plain, textOf } from './text.js';

type Event = Record<string, unknown>;

const ITEM = 'li, tr, dt, .event';
const ID = /^[a-z][a-z0-9-]{0,63}$/;

/** What may stand between the date and what follows it. */
const BETWEEN = /^[\s:.,،—–\x01\x02-]+/;
const END = '[\\x01-\\x03:—–\\n]';
/** After the date: a place, up to what separates it from the title. */
const PLACE = new RegExp(`^\\s*[,،]\\s*([^\\d\\s:—–\\n\\x01-\\x03][^:—–\\n\\x01-\\x03]{0,79}?)\\s*(?=${END})`);
const HAS_END = new RegExp(`^\\s*(${END}|\\s-\\s|$)`);
const TO = '\\s*(?:[-–—]|to|and|إلى|حتى|و)\\s*';
const TIME = '\\x04[^\\x05]*\\x05';
/** What stands before a `<time>` that begins an item. */
const LEADING_TIMES = new RegExp(`^([^\\x04]*)(${TIME}(?:${TO}(${TIME}))?)(\\s*\\([^)\\n]*\\))?`);
/** A `<time>` for itself: on its own line, or after the last sentence. */
const OWN_TIME = new RegExp(`(^|\\n|[.!?؟»”\\x02])\\s*\\(?${TIME}\\)?\\.?\\s*(?=\\n|$)`);
/** The end of a first sentence: not that of an initial, a short title or a number. */
const SENTENCE = /(?<=[\p{Ll}\p{Lo}\p{M}\d]{3}["”»)]?)[.!?؟…]["”»)]?(?=\s+[\p{Lu}\p{Lo}"“«(])/u;
/** After a sentence or a bold title: the chain, which is no sentence. */
const CHAIN = /^(.*?)(?:^|\n|\s)[—–]\s([^\n]*?[^.!?؟\s])$/s;
const STATUS = /\s*\[([^\]\n]+)\]\s*$/;

/** The events of the items below a node; it is changed on the way. */
export function readTimeline(root: Element, sources: Sources): Found {
  const problems: Problem[] = [];
  const events: Event[] = [];
  const items = [...root.querySelectorAll(ITEM)].filter((item) => !item.parentElement?.closest(ITEM));
  let columns: (string | undefined)[] | undefined;
  items.forEach((item, i) => {
    if (!textOf(item)) return;
    const label = `item ${i + 1} (“${textOf(item).slice(0, 40)}”)`;
    const fault = (message: string, mend: string) => void problems.push(problem(`${label} ${message}`, mend));
    let event: Event | undefined;
    if (item.matches('tr')) {
      const cells = [...item.children];
      if (cells.every((cell) => cell.matches('th'))) {
        columns = cells.map((cell) => fieldOf(textOf(cell)));
        cells.forEach((cell, at) => {
          if (!columns![at] && textOf(cell))
            fault(
              `has a column that is not known: “${textOf(cell)}”`,
              'name it Date, Title, Summary, Place, Source or Status',
            );
        });
        return;
      }
      event = readRow(item, cells, columns ?? ['date', 'title', 'summary', 'via'], sources);
    } else event = readItem(item.matches('dt') ? definition(item) : item, sources);
    if (!event.date) fault('has no date', 'begin it with one, as in “2023-09-19: ”, or add data-date="2023-09-19"');
    if (!event.title) fault('has no title', 'write after the date what happened');
    events.push(event);
  });
  return { items: events, problems };
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

/** What the attributes of an item say. */
function attributesOf(item: Element): Event {
  const get = (name: string) => attribute(item, name)?.trim() || undefined;
  const listOf = (name: string) => {
    const list = parts(get(name) ?? '');
    return list.length ? list : undefined;
  };
  const edtf = get('date');
  const timeZone = get('time-zone') ?? item.closest('[data-time-zone]')?.getAttribute('data-time-zone');
  const status = get('status');
  return {
    id: get('id') ?? (ID.test(item.id) ? item.id : undefined),
    date: edtf,
    basis: get('basis'),
    dateNote: get('date-note'),
    timeZone,
    type: get('type'),
    place: get('place'),
    actors: listOf('actors'),
    warnings: listOf('warnings')?.map(warningOf),
    verification: status && statusOf(status),
  };
}

/** An event in the short form: only what is there, and the date with what belongs to it. */
function eventOf(fields: Event, chain: readonly Cited[] | undefined, sources: Sources): Event {
  const { date: edtf, basis, dateNote, timeZone: zone, ...rest } = fields;
  const timeZone = /T\d/.test(String(edtf)) ? zone : undefined;
  const date = basis || dateNote || timeZone ? given({ edtf, basis, dateNote, timeZone }) : edtf;
  return given({ ...rest, date, via: chain && sources.ids(chain) });
}

function readRow(
  row: Element,
  cells: readonly Element[],
  columns: readonly (string | undefined)[],
  sources: Sources,
): Event {
  const fields = attributesOf(row);
  const chain = sources.take(row);
  const cell = (name: string) => cells[columns.indexOf(name)];
  const source = cell('via');
  const date = cell('date');
  const time = date?.querySelector('time');
  const status = textOf(cell('status'));
  return eventOf(
    {
      title: textOf(cell('title')),
      summary: textOf(cell('summary')),
      ...given({
        place: textOf(cell('place')),
        verification: status && statusOf(status),
        date: (time && dateOfTime(time, Boolean(fields.timeZone))) ?? dateOf(textOf(date)),
      }),
      ...given(fields),
    },
    chain ?? (textOf(source) ? sources.named(textOf(source), source!) : undefined),
    sources,
  );
}

function readItem(item: Element, sources: Sources): Event {
  const fields = attributesOf(item);
  let chain = sources.take(item);
  const address = item.querySelector('address');
  fields.place ??= textOf(address) || undefined;
  address?.remove();
  const times = [...item.querySelectorAll('time')];
  let rest = markedText(item);

  if (times[0]) {
    const dates = times.map((time) => dateOfTime(time, Boolean(fields.timeZone)));
    const [all = '', before = '', , second, note = ''] = LEADING_TIMES.exec(rest) ?? [];
    // Only words of a date may stand before one that begins the item.
    const isLeading = all && !leadingWords(before);
    const date = second && dates[0] && dates[1] ? `${dates[0]}/${dates[1]}` : dates[0];
    fields.date ??= date && qualified(date, isLeading ? before + note : '');
    rest = isLeading ? rest.slice(all.length) : rest.replace(OWN_TIME, '$1');
  } else {
    const marks = /^[\s\x01\x03]*/.exec(rest)![0];
    const text = rest.slice(marks.length);
    const found = leadingDate(plain(text));
    const following = found && after(text, found.start);
    if (following !== undefined && (HAS_END.test(following) || PLACE.test(following))) {
      fields.date ??= found!.edtf;
      rest = following;
    }
  }
  const place = PLACE.exec(rest);
  if (place && rest !== markedText(item)) {
    fields.place ??= flat(place[1]!);
    rest = rest.slice(place[0].length);
  }
  rest = rest.replace(BETWEEN, '');

  const status = STATUS.exec(rest);
  if (status) {
    fields.verification ??= statusOf(status[1]!);
    rest = rest.slice(0, status.index);
  }
  const [, told = '', names = ''] = (!chain && CHAIN.exec(rest)) || [];
  if (names) {
    const named = sources.named(flat(names), item);
    // A dash within a sentence is none before sources.
    if (named.every(({ url }) => url) || /[.!?؟…»”")\x02]\s*$/.test(told)) {
      chain = named;
      rest = told;
    }
  }
  return eventOf({ ...fields, ...titled(rest) }, chain, sources);
}

/** Whether words before a date are more than such as “possibly” or “between”. */
const leadingWords = (before: string) => {
  const words = plain(flat(before));
  return words && leadingDate(`${words} 2000`)?.start !== `${words} 2000`;
};

/** Title and summary: a heading, the bold words that it begins with, its first line or its first sentence. */
function titled(text: string): { title: string; summary: string } {
  const heading = /\x03([^\x02]*)\x02/.exec(text);
  const bold = /^[\s\x01]*([^\x01\x02]*\S[^\x01\x02]*)\x02/.exec(text);
  if (heading && flat(heading[1]!)) return { title: flat(heading[1]!), summary: flat(text.replace(heading[0], '')) };
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
