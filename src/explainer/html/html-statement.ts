/**
 * Reads one statement: in `<blockquote>` and `<figcaption>`, or in a list of label and value. Loaded where a card has HTML
 * within it.
 */
import { STATEMENT_ATTRIBUTES, statementFromAttributes } from '../attributes.js';
import { statusOf, warningsIn, wordsFieldOf } from '../words/labels.js';
import { parts } from '../parts.js';
import { LISTS, readFacts, type Fact } from './facts.js';
import { problem, type Found } from './found.js';
import type { Reading } from './reading.js';
import { attribute, besides, flat, inBoth, langOf, markedText, SOURCES, textOf, VIA, withoutSources } from './text.js';

/** Names of modes that editors know, beside those of the format. */
const MODES: Readonly<Record<string, string>> = { quoted: 'direct', reported: 'indirect' };

// “To” is known, and left out: in the format a link says what a statement answers, and one alone has none.
const FIELDS = ['role', 'to', ...STATEMENT_ATTRIBUTES];

const DASH = /^\s*[—–―-]+\s*/;
/** Words that lead to a source: “as quoted by”, “in an interview with”, «وفقًا لوكالة», «في حديث لـ». */
const LEADING = `${VIA}|as|quoted|cited|reported|by|according|speaking|told|to|then|the|in|an|and|interview|with|ثم|و|ب?حسب|وفق[ًا]*|في|مقابلة|لقاء|حوار|حديث|تصريح(?:ات)?|خاصة?|كما|نقلت|عنها?|ذكرت|مع|إلى|ل?(?:وكالة|صحيفة|قناة|إذاعة|شبكة|موقع)|لـ?|(?:${SOURCES})(?=:)`;
/** A source, with the words before it and the brackets behind it. It was read before. */
const SOURCE = new RegExp(
  `[,،;؛(—–]?\\s*(?:(?<!\\p{L})(?:${LEADING})[\\s:]*)*\\uE006[^\\uE007]*\\uE007(?:\\s*\\([^()\\d]*\\))?`,
  'giu',
);
/** The end of the first sentence, and what follows. A point after an initial or in a date, as in “Sept. 19”, is no end. */
const FIRST_END =
  /(?<=^|(?:[\p{L}\p{M}\d]{2}|[\uE005)])[,،]?)(?<!\b(?:jan|feb|ma[ry]|apr|ju[nl]|aug|sept?|oct|nov|dec)(?=\. \d))\.+(?![^\uE004]*\uE005)(?:\s|$)([^]*)/iu;
/** The name that a caption begins with. A point after an initial or a title does not end it. */
const NAME =
  /^(?:(?<!\p{L})(?:\p{L}|Dr|Mrs?|Ms|St|Prof|Rev|Gen|Brig|Lt|Col|Maj|Capt|Cmdr|Sgt|Cpl|Pvt|Adm|Amb|Gov|Pres|Sen|Rep|[JS]r)\.|[^,،(.\n])+/u;
const NAME_AND_ROLE = /^[^,،]+[,،](.+)/;
const LETTER = /[\p{L}\d]/u;
const TIME = /\uE004[^\uE005]*\uE005/g;
/** After a number a straight mark opens nothing: 5". */
const QUOTED = /(?:[“„«]|(?<!\d)")([^“”„«»"]+)[”“»"]/gu;
/** Marks around words that have others within them, the first of which opens. */
const AROUND = /^[“„«"‘‚‹]((|[^“”„«»"]*\s)[“„«"].*)[”“»"’‘›]$/s;

/** The statement in the short form; none where there is no text. */
export function read(root: Element, reading: Reading): Found {
  const { sources, dateOf } = reading;
  const first = (what: string) => (root.matches(what) ? root : root.querySelector(what));
  const quotation = first('blockquote');
  // Words that are not the speaker's stand in a figure without one: its paragraphs.
  const quote = quotation ?? first('figure:has(> p)');
  const lang = quotation?.getAttribute('lang');
  const { facts, problems } = quote
    ? { facts: new Map<string, Fact>(), problems: [] }
    : readFacts(root, FIELDS, wordsFieldOf, reading);
  const { length } = root.querySelectorAll('blockquote');
  if (length > 1) problems.push(problem(`there are ${length} quotations`, 'give each an element of its own'));
  const caption = captionOf(root, reading);
  const via = facts.get('via');
  const chain = sources.cited(root) ?? (via && sources.named(via.node, via.value));
  // An address of the quotation is that of its source, where there is but one.
  if (chain?.length === 1) chain[0]!.url ??= sources.url(quotation?.getAttribute('cite'));
  const caught = caption ? readBelow(root, caption, reading) : {};
  // A figure without a quotation is all words.
  const beside = quote === quotation && besides(root, quote ? 'blockquote' : LISTS);
  const notes = [beside, attribute(root, 'note') ?? caught.note, facts.get('note')?.value];

  const said = (quote ? flat(withoutSources(markedText(quote))) : facts.get('text')?.value) || attribute(root, 'text');
  const { text, ...words } = wordsOf(said ?? '', attribute(root, 'mode'), attribute(root, 'quoted'));
  const statement = statementFromAttributes((name) => {
    if (name === 'text') return text;
    if (/^(mode|quoted|via)$/.test(name)) return null;
    if (name === 'note') return notes.filter(Boolean).join(' ');
    const label = name === 'speaker-role' ? 'role' : name;
    const value = attribute(root, name) ?? caught[label] ?? facts.get(label)?.value;
    if (!value) return null;
    if (name === 'warnings') return warningsIn(value).join(';');
    return name === 'date' ? (dateOf(value) ?? value) : name === 'status' ? statusOf(value) : value;
  });
  if (!statement) return { items: [], problems };
  if (!('speaker' in statement))
    problems.push(
      problem('nobody is named who said it', 'write <figcaption><b>Name</b></figcaption> below, or add data-speaker'),
    );
  const { originalLang } = statement as { originalLang?: string };
  const item = {
    ...(lang && { originalLang: lang }),
    ...statement,
    ...words,
    ...textFields(root, lang, text, originalLang),
    ...(lang && words.quoted && { quoted: { [lang]: words.quoted } }),
    ...(chain && { via: sources.ids(chain) }),
  };
  return { items: [item], problems };
}

/** The text in its language, with how it was translated and what it was before that, where somebody says it. */
function textFields(root: Element, lang: string | null | undefined, text: string, originalLang = 'und') {
  const [by, original] = [attribute(root, 'translated-by'), attribute(root, 'original')];
  const own = lang || ((by || original) && langOf(root));
  return own && { text: inBoth(text, own, by, originalLang, original) };
}

/** What stands below the words and says whose they are. */
function captionOf(root: Element, { dateOf }: Reading): Element | undefined {
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

/** Takes away a caption, and gives what no attribute says better. */
function readBelow(root: Element, caption: Element, reading: Reading): Record<string, string | undefined> {
  const told = readCaption(caption, reading);
  caption.remove();
  const has = (...names: string[]) => names.some((name) => attribute(root, name));
  // The words for a medium are no role, and who names the speaker in attributes says the role there.
  if (has('speaker', 'medium')) delete told.role;
  // Who says these in attributes says the rest there, too.
  if (has('speaker', 'translated-by', 'original')) delete told.note;
  return told;
}

/** Speaker, role, date and status in a caption, and what else stands there. */
function readCaption(caption: Element, { dateOf, dateOfTime }: Reading): Record<string, string | undefined> {
  const dayOf = (part: string) => dateOf(flat(part));
  const dates = [...caption.querySelectorAll('time')].map((time) => dateOfTime(time));
  const marked = markedText(caption)
    .replace(SOURCE, ',')
    // Commas that are left, and the brackets that sources began.
    .replace(/^,|[\s,]*(?=[.,،]|$)|(?<!\([^)]*)\)/g, '')
    .replace(DASH, '');
  const [all = '', name = all] = /^[\s\uE001\uE003]*([^\uE001-\uE003]+)\uE002/.exec(marked) ?? NAME.exec(marked) ?? [];
  const rest = marked
    .slice(all.length)
    .replace(/(?<=^|,)\s*\(([^)]*)\)/g, '$1,')
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
  const sentences = more.split(/(?<=[.!?؟…;؛])\s/).map(flat);
  const status = sentences.map(bare).find((sentence) => statusOf(sentence) !== sentence);
  return {
    // A date is no name.
    speaker: dayOf(name) ? undefined : flat(name).replace(/[,،:]$/, ''),
    role: flat(
      segments
        .filter((part) => !dayOf(part))
        .map((part) => part.replace(TIME, ''))
        .filter((part) => LETTER.test(part))
        .join(''),
    ).replace(/[,،]$/, ''),
    date: segments.map(dayOf).find(Boolean) ?? /\uE004([^\uE005]+)/.exec(told)?.[1],
    status: status && statusOf(status),
    note: sentences.filter((sentence) => bare(sentence) !== status && LETTER.test(sentence)).join(' '),
  };
}

const bare = (text = '') => text.replace(/[.,،;؛]$/, '');

/** The text without its quotation marks, and which words of it stood in them. */
function wordsOf(
  said: string,
  mode: string | null,
  quoted: string | null,
): { text: string; mode?: string; quoted?: string[] } {
  const named = MODES[mode ?? ''] ?? mode;
  if (named === 'indirect') return { text: said, mode: named };
  const fragments = quoted ? parts(quoted) : [...said.matchAll(QUOTED)].map(([, words]) => words!.trim());
  const text = said.replace(QUOTED, (_, words: string) => words.trim());
  const whole = bare(fragments[0]) === bare(text) ? text : AROUND.exec(said)?.[1];
  if (named === 'direct' || (!named && whole)) return { text: whole ?? said, mode: 'direct' };
  return {
    text,
    mode: named ?? (fragments.length ? 'mixed' : 'indirect'),
    ...(fragments.length && { quoted: fragments }),
  };
}
