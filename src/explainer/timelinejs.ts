/**
 * Reads a timeline of TimelineJS 3 (Knight Lab): its JSON as a document of ours in the short form. Loaded where an
 * element is given one.
 */
import { mediaAt } from './media.js';
import { ExplainerError, fileOf, type Problem } from './problem.js';
import type { LanguageTag } from './types.js';

export interface TimelineJsOptions {
  /** Language of its texts, which the file does not name. */
  readonly lang?: LanguageTag | undefined;
  /** IANA zone of its times. TimelineJS knows none, and a time without one says nothing: it is left out then. */
  readonly timeZone?: string | undefined;
  /** File that it came from: for messages, and what its relative addresses are relative to. */
  readonly source?: string | undefined;
  /** Told of each thing that a document has no place for. Without it the console says what there was, once. */
  readonly leave?: Leave | undefined;
}

/** @param times how often it stands there */
export type Leave = (pointer: string, what: string, times?: number) => void;

type Raw = Record<string, unknown>;

/** Whether something is a timeline of TimelineJS: its first event has a date as only that writes it. */
export const isTimelineJs = (input: unknown): boolean =>
  isObject(input) && Array.isArray(input.events) && isObject(input.events[0]) && 'start_date' in input.events[0];

/** What is read of a slide or an era. */
interface Slide {
  readonly start_date?: unknown;
  readonly end_date?: unknown;
  readonly unique_id?: unknown;
  readonly text?: { readonly headline?: unknown; readonly text?: unknown };
  readonly media?: Raw;
}

/** Notes what is wrong at a place of the file. */
type Fault = (pointer: string, message: string, mend: string) => undefined;

/** What is read of a slide, and what only says how TimelineJS is to draw it. */
const READ = new Set(['start_date', 'end_date', 'unique_id', 'text', 'media', 'autolink', 'scale', 'type']);

/**
 * A document in the short form, for `parse`. Groups, backgrounds and `display_date` are left out: a group is no side of
 * a conflict, and dates are told in the words of the reader's language. The console says what was left out.
 * @throws {ExplainerError} with code `invalid` and every fault that was found.
 */
export function fromTimelineJs(
  input: unknown,
  { lang = 'und', timeZone, source, leave: given }: TimelineJsOptions = {},
): object {
  const problems: Problem[] = [];
  const fault: Fault = (pointer, message, mend) => void problems.push({ pointer, message, mend });
  const { title, events, eras } = (isObject(input) ? input : {}) as { title?: Slide; events?: unknown; eras?: unknown };
  const idOf = identifier();
  if (title) idOf(title);
  if (!Array.isArray(events)) fault('/events', 'there is no list of events', 'add "events"');
  const left = new Map<string, number>();
  const leave: Leave = (pointer, what, times = 1) => {
    if (times) left.set(what, (left.get(what) ?? 0) + times);
    if (times) given?.(pointer, what);
  };
  const dateOf = (slide: Slide, pointer: string) => {
    const date = dateIn(slide, pointer, timeZone, fault);
    if ([slide.start_date, slide.end_date].some((each) => isObject(each) && plain(each.hour)) && !date?.includes('T'))
      leave(`${pointer}/start_date`, 'time');
    return date;
  };
  if (title) {
    leaveRest(title, '/title', leave);
    leave('/title/media', 'media of the title', plain(title.media?.url) ? 1 : 0);
    leave('/title/text', 'links of the title', linksIn(title.text).length);
  }

  const document = {
    lang,
    ...(timeZone && { timeZone }),
    ...wordsOf(title?.text),
    ...(Array.isArray(eras) && {
      periods: slides(eras, '/eras', fault).map(([era, pointer]) => {
        leaveRest(era, pointer, leave);
        leave(`${pointer}/text`, 'text of eras', plain(era.text?.text) ? 1 : 0);
        for (const end of ['start_date', 'end_date'] as const)
          if (!era[end]) fault(pointer, `the era has no ${end}`, `add "${end}"`);
        return { title: titleOf(era, pointer, fault), date: dateOf(era, pointer) };
      }),
    }),
    events: slides(events, '/events', fault).map(([slide, pointer]) => {
      const id = idOf(slide);
      const headline = titleOf(slide, pointer, fault);
      const { summary } = wordsOf(slide.text);
      const shown = mediaOf(slide.media, headline, source);
      // Words in the place of media, with no page that they come from, are words of the event.
      const words = shown ? '' : wordsIn(slide.media);
      if (!shown && !words) leave(`${pointer}/media`, 'media with no web address', plain(slide.media?.url) ? 1 : 0);
      leaveRest(slide, pointer, leave);
      const media = [...(shown ? [shown] : []), ...linksOf(slide, pointer, shown?.url, source, leave)];
      return {
        ...(id && { id }),
        date: dateOf(slide, pointer),
        title: headline,
        ...((words || (summary && summary !== headline)) && {
          summary: [summary !== headline && summary, words].filter(Boolean).join(' '),
        }),
        ...(media.length && { media }),
      };
    }),
  };
  if (problems.length) throw new ExplainerError('invalid', problems, source);
  const all = [...left].map(([what, times]) => `${what} (${times})`);
  if (all.length && !given) console.warn(`${fileOf(source)}: left out is what has no place here: ${all.join(', ')}`);
  return document;
}

function leaveRest(slide: Slide, pointer: string, leave: Leave) {
  for (const [key, value] of Object.entries(slide))
    if (!READ.has(key) && (isObject(value) ? Object.values(value) : [value]).some(Boolean))
      leave(`${pointer}/${key}`, key);
}

const isObject = (value: unknown): value is Raw => typeof value === 'object' && value !== null && !Array.isArray(value);

const slides = (list: unknown, at: string, fault: Fault): [slide: Slide, pointer: string][] =>
  (Array.isArray(list) ? list : []).flatMap((slide, i): [Slide, string][] =>
    isObject(slide) ? [[slide, `${at}/${i}`]] : (fault(`${at}/${i}`, 'this is not an object', 'write it in { }'), []),
  );

// Texts

const titleOf = ({ text }: Slide, pointer: string, fault: Fault) => {
  const { title, summary } = wordsOf(text);
  return title ?? summary ?? fault(pointer, 'there is no headline', 'add "text": {"headline": "…"}');
};

/** Headline and text of a slide as plain text, as far as there is any. */
function wordsOf({ headline, text }: NonNullable<Slide['text']> = {}): { title?: string; summary?: string } {
  const [title, summary] = [plain(headline), plain(text)];
  return { ...(title && { title }), ...(summary && { summary }) };
}

/** Characters by their names in HTML, those that are written in newsrooms. */
const ENTITIES = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['nbsp', ' '],
  ['ndash', '–'],
  ['mdash', '—'],
  ['hellip', '…'],
  ['lsquo', '‘'],
  ['rsquo', '’'],
  ['ldquo', '“'],
  ['rdquo', '”'],
  ['laquo', '«'],
  ['raquo', '»'],
  ['middot', '·'],
  ['bull', '•'],
  ['copy', '©'],
  ['zwnj', '\u200c'],
]);

/** Marks above and below letters: `Ouml` is O with that of `uml`. */
const MARKS = new Map([
  ['grave', '\u0300'],
  ['acute', '\u0301'],
  ['circ', '\u0302'],
  ['tilde', '\u0303'],
  ['uml', '\u0308'],
  ['ring', '\u030a'],
  ['caron', '\u030c'],
  ['cedil', '\u0327'],
]);

function characterOf(name: string): string | undefined {
  const mark = MARKS.get(name.slice(1));
  return mark ? (name.charAt(0) + mark).normalize() : ENTITIES.get(name.toLowerCase());
}

/** The words of HTML: paragraphs one after the other, tags and what is not for reading left out. */
function plain(value: unknown): string {
  if (typeof value !== 'string' && typeof value !== 'number') return '';
  return String(value)
    .replace(/<!--[\s\S]*?-->|<(script|style)\b[\s\S]*?<\/\1\s*>/gi, '')
    .replace(/<\/?(p|div|br|li|ul|ol|h\d|blockquote|tr|td|hr)\b[^>]*>/gi, ' ')
    .replace(/<\/?[a-z][^>]*>/gi, '')
    .replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, (whole, decimal?: string, hex?: string, name?: string) => {
      if (name) return characterOf(name) ?? whole;
      const code = decimal ? Number(decimal) : parseInt(hex!, 16);
      return code > 31 && code < 0x110000 ? String.fromCodePoint(code) : ' ';
    })
    .replace(/\s+/g, ' ')
    .trim();
}

// Ids

/**
 * Gives ids under which links to TimelineJS (`#event-…`) find their event: of `unique_id`, else of the headline, as
 * TimelineJS makes them. It keeps ASCII only, so that other headlines have none that would last.
 */
function identifier() {
  const taken = new Set<string>();
  return ({ unique_id, text }: Slide): string | undefined => {
    const given = plain(unique_id) || slug(typeof text?.headline === 'string' ? text.headline : '');
    if (!/[a-z\d]/i.test(given)) return undefined;
    const base = `event-${given}`
      .toLowerCase()
      .replace(/[^a-z\d-]/g, '')
      .slice(0, 60);
    let id = base;
    for (let n = 2; taken.has(id); n++) id = `${base}-${n}`;
    taken.add(id);
    return id;
  };
}

const slug = (headline: string) =>
  headline
    .trim()
    .toLowerCase()
    .normalize('NFD')
    .replace(/[·/_,:;]/g, '-')
    .replace(/[^a-z\d\s-]/g, '')
    .replace(/[\s-]+/g, '-');

// Dates

const PARTS = ['year', 'month', 'day', 'hour', 'minute', 'second'] as const;

/** A date or an interval in EDTF, to the precision given. */
function dateIn({ start_date, end_date }: Slide, pointer: string, timeZone: string | undefined, fault: Fault) {
  const of = (date: unknown, key: string, hasTime: boolean) => edtf(date, `${pointer}/${key}`, hasTime, fault);
  const isTimed = Boolean(timeZone);
  if (!end_date) return of(start_date, 'start_date', isTimed);
  const [start, end] = [of(start_date, 'start_date', false), of(end_date, 'end_date', false)];
  return start === end ? of(start_date, 'start_date', isTimed) : `${start}/${end}`;
}

function edtf(date: unknown, pointer: string, hasTime: boolean, fault: Fault): string | undefined {
  if (!isObject(date)) return fault(pointer, 'there is no date', 'add one such as {"year": 2023, "month": 9}');
  const numbers: number[] = [];
  for (const part of PARTS) {
    const given = plain(date[part]).replace(/[\s,]/g, '');
    if (!given) break;
    if (!/^-?\d+$/.test(given))
      return fault(`${pointer}/${part}`, `${JSON.stringify(date[part])} is not a number`, 'write a whole number');
    numbers.push(Number(given));
  }
  const [year, month, day, hour, minute = 0, second] = numbers;
  if (year === undefined) return fault(pointer, 'there is no year', 'add "year"');
  const two = (n: number) => String(n).padStart(2, '0');
  const whole = [yearOf(year), ...[month, day].flatMap((n) => (n === undefined ? [] : two(n)))].join('-');
  if (!hasTime || hour === undefined) return whole;
  return `${whole}T${[hour, minute, ...(second ? [second] : [])].map(two).join(':')}`;
}

/** In TimelineJS -1 is the year 1 BCE, in EDTF 0 is. */
function yearOf(year: number): string {
  const astronomical = year < 0 ? year + 1 : year;
  const digits = String(Math.abs(astronomical)).padStart(4, '0');
  return (digits.length > 4 ? 'Y' : '') + (astronomical < 0 ? '-' : '') + digits;
}

// Media

/** Links in the words of a slide: the address, and the words that lead there. */
const linksIn = ({ headline, text }: NonNullable<Slide['text']> = {}) =>
  [headline, text].flatMap((html) =>
    typeof html === 'string' ? [...html.matchAll(/<a\b[^>]*?\bhref\s*=\s*(["'])(.*?)\1[^>]*>(.*?)<\/a\s*>/gis)] : [],
  );

/** Text is plain text here, so that what it linked to stands below it, and so does the page behind an image. */
function linksOf(
  { text, media }: Slide,
  pointer: string,
  shown: string | undefined,
  source: string | undefined,
  leave: Leave,
) {
  const links = new Map<string, object>();
  for (const [href, words] of [...linksIn(text).map((link) => [link[2], link[3]]), [media?.link, '']]) {
    const [url, title] = [address(plain(href), source), plain(words)];
    if (!url) leave(`${pointer}/text`, 'links with no web address', plain(href) ? 1 : 0);
    else if (url !== shown && !links.has(url)) links.set(url, { type: 'link', url, ...(title && { title }) });
  }
  leave(
    `${pointer}/media`,
    'links of captions and credits',
    linksIn({ headline: media?.caption, text: media?.credit }).length,
  );
  return links.values();
}

/** Words that stand in the place of an address: a quotation, a post. */
const wordsIn = (media: Raw | undefined) =>
  typeof media?.url === 'string' && /^\s*</.test(media.url) ? plain(media.url.replace(/<cite\b/gi, ' — $&')) : '';

/** What a slide shows: as what it can be seen or heard here, else as a link. */
function mediaOf(media: Raw | undefined, headline: string | undefined, source: string | undefined) {
  const given = typeof media?.url === 'string' ? media.url.trim() : '';
  const frame = /<iframe\b[^>]*?\bsrc\s*=\s*["']?([^"'\s>]+)/i.exec(given)?.[1];
  // Of a post that is embedded by its markup the last link is the post's own.
  const post = [...given.matchAll(/\bhref\s*=\s*["']?([^"'\s>]+)/gi)].at(-1)?.[1];
  const at = address(plain(frame ?? (given.startsWith('<') ? post : given)), source);
  if (!media || !at) return undefined;
  const { type, url } = mediaAt(at);
  const [alt, title, caption, credit] = ['alt', 'title', 'caption', 'credit'].map((key) => plain(media[key]));
  const poster = address(media.thumbnail, source);
  const made = { ...(credit && { credit }), ...(poster && { poster }) };
  const common = { ...(caption && { caption }), ...made };
  if (frame) return { type: 'embed', url, ...(title && { title }), ...common };
  if (type === 'image') return { type, url, alt: alt || title || caption || headline, ...common };
  if (type === 'link') {
    const name = title || caption || wordsIn(media);
    return { type, url, ...(name && { title: name }), ...made };
  }
  return { type, url, ...(title && { title }), ...common };
}

/** A whole web address; none where there is nothing that it could be relative to. */
function address(url: unknown, base: string | undefined): string | undefined {
  if (typeof url !== 'string' || !url.trim()) return undefined;
  try {
    const { href, protocol } = new URL(url.trim(), base ?? (/^\s*\/\//.test(url) ? 'https://example.org' : undefined));
    return /^https?:$/.test(protocol) ? href : undefined;
  } catch {
    return undefined;
  }
}
