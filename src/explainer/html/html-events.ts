/** Reads events in lists, tables, `<dl>` and boxes of class `event`. Loaded where a timeline has HTML within it. */
import { given } from '../given.js';
import type { Problem } from '../problem.js';
import { statusOf } from '../words/labels.js';
import { SOURCES } from '../words/leads.js';
import { after, plain } from '../words/plain.js';
import { eventOf, fieldsOf, type Event } from './event-fields.js';
import { leftIn, problem, SEEN, type Found } from './found.js';
import type { Reading } from './reading.js';
import { flat, inBoth, markedText, textOf, TOLD, withoutSources } from './text.js';

const ITEM = 'li, tr, dt, .event';
/** The name of a list, which is no event. */
const TITLE = 'caption, [href$="#conflict-timeline"]';

/** What may stand between the date and what follows it. */
const BETWEEN = /^[\s:.,،—–\uE001\uE002-]+/;
const END = '[\\uE001-\\uE003:—–\\n]';
const WITHIN = '[^:—–\\n\\uE001-\\uE003]';
/** What a place has not in it, and the beginning of a sentence has: “the ministry said: …”. */
const SAYING =
  '(?<!\\p{L})(?:said|says|told|den(?:ied|ies)|(?:announc|declar|stat)e[sd]|(?:claim|confirm|report)(?:s|ed)|according|ب?حسب|وفق[ًا]*|نفت|(?:قال|[أا]علن|[أا]كد|[أا]فاد|ذكر|صر[ّ]?ح|نفى|[أا]ضاف)(?:ت|وا)?)(?!\\p{L})';
/** A place between the date and the title. A whole sentence is none. */
const PLACE = new RegExp(
  `^\\s*[,،]\\s*(?!${WITHIN}*${SAYING})(?!${WITHIN}*\\p{L}{3}["”»)]?[.!?؟…](?!\\s*[\\p{Ll}\\uE001]))((?![\\d\\s])${WITHIN}{1,80}?)\\s*(?=${END})`,
  'u',
);
const HAS_END = new RegExp(`^\\s*(${END}|\\s-\\s|$)`);
const TO = '\\s*(?:[-–—]|to|until|and|or|[إا]ل[ىي]|و?حت[ىي]|[أا]و|و)\\s*';
const TIME = '\\uE004[^\\uE005]*\\uE005';
/** The end of what goes on: alone, as “now” may also begin a sentence. */
const NOW = `(?:(?:the )?present|now|ال[آا]ن)(?=\\s*(?:${END}|[,،(]|$))`;
/** Words behind a date, such as those of doubt. */
const NOTE = '(?:\\s*(?:\\([^)\\n]*\\)|تقريبًا))*';
/** What stands before a `<time>` that begins an item. */
const LEADING_TIMES = new RegExp(`^([^\\uE004]*)${TIME}(?:(${NOTE})(${TO})(?:(${TIME})|${NOW}))?(${NOTE})`, 'i');
/** Date and place in words before the bold words. */
const BEFORE_TITLE = /^[^\uE001\n]*[:：]\s*(?=\uE001)/;
/** The end of a first sentence. A point after an initial, a short title or a number is none. */
const SENTENCE = /(?<=[\p{Ll}\p{Lo}\p{M}\d]{3}["”»)]?)[.!?؟…]["”»)]?(?=\s+[\p{Lu}\p{Lo}"“«(])/u;
/** A dash before a chain of sources. What ends as a sentence is no chain. */
const DASH = new RegExp(`(?:^|\\s)[—–]\\s(?=[^\\n]*[^.!?؟\\s]$)`, 'gi');
/** A last sentence that names the sources: “Source: Reuters”, «(المصدر: رويترز)», «نقلًا عن رويترز» and no more. */
const NAMED = new RegExp(
  `(?:(?<=[.!?؟…»”")\\uE002\\n]\\s*)|\\s*\\()\\uE001?(?:(?:${SOURCES})\\s*:|نقل[ًا]+ عن\\s(?=[^:،,\\n]{1,60}$))[\\s\\uE002]*([^:\\n]+?)[\\s.)]*$`,
  'i',
);
const STATUS = /\s*\[([^\]\n]+)\]\s*$/;

/** The events of the items below a node, which is changed on the way. */
export async function read(root: Element, reading: Reading): Promise<Found> {
  for (const each of root.querySelectorAll(`.${TOLD}`)) each.remove();
  const problems: Problem[] = [];
  const events: Event[] = [];
  const items = [...root.querySelectorAll(ITEM)].filter((item) => !item.parentElement?.closest(ITEM));
  const readRow = root.querySelector('tr') && (await import('./html-rows.js')).rowReader(reading);
  items.forEach((item, i) => {
    const words = textOf(item);
    if (!words && !item.querySelector(SEEN)) return;
    const fault = (message: string, mend: string) =>
      problems.push(problem(`item ${i + 1} (“${words.slice(0, 40)}”) ${message}`, mend));
    const whole = item.matches('dt') ? definition(item) : item;
    const event = item.matches('tr') ? readRow!(item, !i, fault) : readItem(whole, reading);
    if (!event) return;
    if (!event.date && reading.hasPartOfDay(words))
      fault('has a time of the day in words', 'begin it with the day alone, and write those words behind it');
    else if (!event.date)
      fault('has no date', 'begin it with one, as in “2023-09-19: ”, or add data-date="2023-09-19"');
    if (!event.title) fault('has no title', 'write after the date what happened');
    events.push({ ...event, ...textsOf(item, event), ...seenIn(whole, event, reading) });
  });
  for (const each of root.querySelectorAll(`${ITEM}, dd, ${TITLE}`)) each.remove();
  if (events.length) problems.push(...leftIn(root, 'is in no event', 'write it before or after the element'));
  return { items: events, problems };
}

/** The texts of an event that were translated, with what they were before. */
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

/** Its media, and the links in its words: the words of an event have none, so these are media too. */
function seenIn(item: Element, { media = [], via = [] }: Event, { sources, media: reader }: Reading): Event {
  const links = reader?.linksOf(item, sources, via as string[]) ?? [];
  const all = [...(media as object[]), ...links];
  return given({ media: all.length ? all : undefined });
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

function readItem(item: Element, reading: Reading): Event {
  const { sources, dateOfTime, isPartOfDay, joined, leadingDate, qualified } = reading;
  const placeIn = (text: string) => {
    const found = PLACE.exec(text);
    return found && isPartOfDay(found[1]!) ? undefined : found;
  };
  const fields = fieldsOf(item, reading);
  let chain = sources.cited(item);
  const address = item.querySelector('address');
  fields.place ??= textOf(address) || undefined;
  address?.remove();
  let rest = markedText(item);
  // Its links are those of the event.
  if (address) item.append(address);

  const dates = [...item.querySelectorAll('time')].map((time) => dateOfTime(time, Boolean(fields.timeZone)));
  let isLeading: boolean;
  if (dates.length) {
    const [all = '', before = '', doubt = '', words = '', second, note = ''] = LEADING_TIMES.exec(rest) ?? [];
    const lead = plain(flat(before));
    // Only words of a date, such as “possibly”, stand before one that begins the item.
    isLeading = Boolean(all) && leadingDate(`${lead} 2000`.trim())?.start.length === `${lead} 2000`.trim().length;
    const [start, next] = dates;
    const end = second ? next : '..';
    // Of a stretch whose end cannot be read, the beginning is no date.
    const date = isLeading && words ? start && end && joined(qualified(start, doubt), words, end) : start;
    fields.date ??= date && qualified(date, isLeading ? before + note : '');
    if (isLeading) rest = rest.slice(all.length);
  } else {
    const text = rest.replace(/^[\s\uE001\uE003]+/, '');
    const found = leadingDate(plain(text));
    const following = found && after(text, found.start);
    isLeading = following !== undefined && Boolean(HAS_END.test(following) || placeIn(following));
    if (isLeading) {
      fields.date ??= found!.edtf;
      rest = following!;
    }
  }
  // What was written here has all that stands before its title in attributes.
  if (item.hasAttribute('data-id') && item.hasAttribute('data-date')) rest = rest.replace(BEFORE_TITLE, '');
  const place = isLeading && placeIn(rest);
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
  const last = chain ? null : NAMED.exec(rest);
  if (last) {
    chain = sources.named(item, flat(last[1]!));
    rest = rest.slice(0, last.index);
  }
  // The last dash that follows a sentence or a bold title, or that links follow; one within a sentence is none.
  for (const { index, 0: dash } of chain ? [] : [...rest.matchAll(DASH)].reverse()) {
    const told = rest.slice(0, index);
    const named = sources.named(item, flat(rest.slice(index + dash.length)));
    if (!named.length || !(named.every(({ url }) => url) || /[.!?؟…»”")\uE002]\s*$/.test(told))) continue;
    chain = named;
    rest = told;
    break;
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
