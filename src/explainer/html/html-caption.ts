/** Reads what stands below the words of a statement. Loaded where something does. */
import { statusOf } from '../words/labels.js';
import { isLed } from '../words/leads.js';
import { withoutLed } from './leading.js';
import type { Reading } from './reading.js';
import { attribute, bare, flat, markedText, textOf } from './text.js';

const DASH = /^\s*[—–―-]+\s*/;
/** The end of the first sentence, and what follows. A point after an initial or in a date, as in “Sept. 19”, is no end. */
const FIRST_END =
  /(?<=^|(?:[\p{L}\p{M}\d]{2}|[\uE005)])[,،]?)(?<!\b(?:jan|feb|ma[ry]|apr|ju[nl]|aug|sept?|oct|nov|dec)(?=\. \d))\.+(?![^\uE004]*\uE005)(?:\s|$)([^]*)/iu;
/** The name that a caption begins with. A point after an initial or a title does not end it. */
const NAME =
  /^(?:(?<!\p{L})(?:\p{L}|Dr|Mrs?|Ms|St|Prof|Rev|Gen|Brig|Lt|Col|Maj|Capt|Cmdr|Sgt|Cpl|Pvt|Adm|Amb|Gov|Pres|Sen|Rep|[JS]r)\.|[^,،(.\n])+/u;
const NAME_AND_ROLE = /^[^,،]+[,،](.+)/;
const LETTER = /[\p{L}\d]/u;
const TIME = /\uE004[^\uE005]*\uE005/g;

type Told = Partial<Record<'speaker' | 'role' | 'date' | 'status' | 'note' | 'via', string | undefined>>;

/** What stands below the words and says whose they are. */
export function captionOf(root: Element, { dateOf }: Reading): Element | undefined {
  const caption =
    root.querySelector('figcaption, footer') ??
    [...root.querySelectorAll('p')].filter((each) => DASH.test(textOf(each))).pop();
  const cite = root.querySelector('blockquote > p ~ cite:not(:has(a))');
  // WordPress writes speaker and role in <cite>. A source has no role.
  const [, role] = NAME_AND_ROLE.exec(textOf(cite)) ?? [];
  if (caption || !cite || !role || dateOf(role) || attribute(root, 'speaker')) return caption;
  const footer = cite.ownerDocument.createElement('footer');
  footer.append(...cite.childNodes);
  cite.replaceWith(footer);
  return footer;
}

/**
 * Takes away a caption, and gives what no attribute says better.
 * @param isCited whether the sources are known: they may stand in words alone
 * @param fault is told of what cannot be read, and of the mend
 */
export function readBelow(
  root: Element,
  caption: Element,
  isCited: boolean,
  reading: Reading,
  fault: (message: string, mend: string) => void,
): Told {
  const told = readCaption(caption, isCited, reading, fault);
  caption.remove();
  const has = (...names: string[]) => names.some((name) => attribute(root, name));
  // The words for a medium are no role, and who names the speaker in attributes says the role there.
  if (has('speaker', 'medium')) delete told.role;
  // Who says these in attributes says the rest there, too.
  if (has('speaker', 'translated-by', 'original')) delete told.note;
  return told;
}

/** Speaker, role, date, status and sources in a caption, and what else stands there. */
function readCaption(
  caption: Element,
  isCited: boolean,
  { dateOf, dateOfTime, hasPartOfDay }: Reading,
  fault: (message: string, mend: string) => void,
): Told {
  const dayOf = (part: string) => dateOf(flat(part));
  const dates = [...caption.querySelectorAll('time')].map((time) => dateOfTime(time));
  const words = markedText(caption);
  const marked = withoutLed(words, /\p{Script=Arabic}/u.test(words) ? '،' : ',')
    // Commas that are left.
    .replace(/^[,،]|[\s,،]*(?=[.,،]|$)/g, '')
    .replace(DASH, '');
  const [all = '', name = all] = /^[\s\uE001\uE003]*([^\uE001-\uE003]+)\uE002/.exec(marked) ?? NAME.exec(marked) ?? [];
  const rest = marked
    .slice(all.length)
    .replace(/(?<=^|[,،])\s*\(([^)]*)\)/g, '$1,')
    .replace(/^[\s,،:(—–-]+/, '');
  const [first = '', more = ''] = rest.split(FIRST_END);
  // In place of the words of a <time>, which may be no date, stands its date. Words of doubt before it stay.
  const told = first.replace(TIME, () => `\uE004${dates.shift() ?? ''}\uE005`);
  const segments = told.split(/(?<=[,،])|(?=\n)/);
  // A date may have commas itself: Wednesday, September 20, 2023.
  for (const length of [3, 2])
    segments.forEach((_, i) => {
      const joined = segments.slice(i, i + length).join('');
      if (dayOf(joined)) segments.splice(i, length, joined);
    });
  const isSource = (part: string) => !isCited && !/[,،]./.test(part) && isLed(flat(part));
  // Semicolons stand between sources, too.
  const ends = more.split(/(?<=[.!?؟…])\s/);
  const sentences = ends
    .filter((part) => !isSource(part))
    .flatMap((part) => part.split(/(?<=[;؛])\s/))
    .map(flat);
  const status = sentences.map(bare).find((sentence) => statusOf(sentence) !== sentence);
  const others = segments.filter((part) => !dayOf(part) && !isSource(part)).map((part) => part.replace(TIME, ''));
  for (const part of others.map(flat).filter(hasPartOfDay))
    fault(`“${bare(part)}” has a time of the day in words`, 'write the day alone, and those words in data-note');
  return {
    // A date is no name.
    speaker: dayOf(name) ? undefined : flat(name).replace(/[,،:]$/, ''),
    role: flat(others.filter((part) => LETTER.test(part)).join('')).replace(/[,،]$/, ''),
    date: segments.map(dayOf).find(Boolean) ?? /\uE004([^\uE005]+)/.exec(told)?.[1],
    status: status && statusOf(status),
    via: [...segments, ...ends].filter(isSource).map(flat).map(bare).join(';'),
    note: sentences.filter((sentence) => bare(sentence) !== status && LETTER.test(sentence)).join(' '),
  };
}
