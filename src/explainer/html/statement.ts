/** One statement in `<blockquote>` and `<figcaption>`, or in a list of label and value. */
import { STATEMENT_ATTRIBUTES, statementFromAttributes } from '../attributes.js';
import { readFacts, type Fact } from './facts.js';
import { problem, type Found } from './found.js';
import { statusOf } from './labels.js';
import type { Reading } from './reading.js';
import { attribute, flat, markedText, parts, textOf, withoutSources } from './text.js';

/** Names of modes that editors know, beside those of the format. */
const MODES: Readonly<Record<string, string>> = { quoted: 'direct', reported: 'indirect' };

// What it answers is said by a link of the format, which a statement alone does not have.
const FIELDS = ['role', 'to', ...STATEMENT_ATTRIBUTES];

const DASH = /^\s*[—–―-]+\s*/;
/** What is read for itself: dates and sources, with what leads to those. */
const APART = /\uE004[^\uE005]*\uE005|(?:\b(?:via|source:)|عبر|نقلًا عن|ثم)?\s*\uE006[^\uE007]*\uE007/gi;
const QUOTED = /[“„«"]([^“”„«»"]+)[”“»"]/g;

/** The statement in the short form, where there is a text; else what stands in the way. */
export function readStatement(root: Element, reading: Reading): Found {
  const { sources, dateOf } = reading;
  const quotes = root.querySelectorAll('blockquote');
  // Words that are not the speaker's stand in a figure without one.
  const quote = [root, ...quotes].find((each) => each.matches('blockquote')) ?? figureOf(root);
  const lang = quote?.matches('blockquote') && quote.getAttribute('lang');
  const { facts, problems } = quote ? { facts: new Map<string, Fact>(), problems: [] } : readFacts(root, FIELDS);
  if (quotes[1]) problems.push(problem(`there are ${quotes.length} quotations`, 'give each an element of its own'));
  const via = facts.get('via');
  const chain = sources.cited(root) ?? (via && sources.named(via.node, via.value));
  // An address of the quotation is that of its source, where there is but one.
  if (chain?.length === 1) chain[0]!.url ??= sources.url(quote?.getAttribute('cite'));
  const caption =
    root.querySelector('figcaption, footer') ??
    [...root.querySelectorAll('p')].filter((each) => DASH.test(textOf(each))).at(-1);
  const caught = caption ? readCaption(caption, reading) : {};
  caption?.remove();

  const said = (quote ? flat(withoutSources(markedText(quote))) : facts.get('text')?.value) || attribute(root, 'text');
  const { text, ...words } = wordsOf(said ?? '', attribute(root, 'mode'), attribute(root, 'quoted'));
  const statement = statementFromAttributes((name) => {
    if (name === 'text') return text;
    if (/^(mode|quoted|via)$/.test(name)) return null;
    const label = name === 'speaker-role' ? 'role' : name;
    const value = attribute(root, name) ?? caught[label] ?? facts.get(label)?.value;
    if (!value) return null;
    return name === 'date' ? (dateOf(value) ?? value) : name === 'status' ? statusOf(value) : value;
  });
  if (!statement) return { items: [], problems };
  if (!('speaker' in statement))
    problems.push(
      problem('nobody is named who said it', 'write <figcaption><b>Name</b></figcaption> below, or add data-speaker'),
    );
  const item = {
    ...(lang && { originalLang: lang }),
    ...statement,
    ...words,
    ...(lang && { text: { [lang]: text } }),
    ...(lang && words.quoted && { quoted: { [lang]: words.quoted } }),
    ...(chain && { via: sources.ids(chain) }),
  };
  return { items: [item], problems };
}

/** A figure with paragraphs, which are what is said. */
const figureOf = (root: Element) =>
  [root, ...root.querySelectorAll('figure')].find((each) => each.matches('figure:has(> p)'));

/** Speaker, role, date and status in what stands below the words. */
function readCaption(caption: Element, { dateOf, dateOfTime }: Reading): Record<string, string | undefined> {
  const time = caption.querySelector('time');
  const date = time ? dateOfTime(time) : undefined;
  const marked = markedText(caption).replace(APART, '').replace(DASH, '');
  const [all = '', name = ''] =
    /^[\s\uE001\uE003]*([^\uE001-\uE003]+)\uE002/.exec(marked) ?? /^([^,،(.\n]+)/.exec(marked) ?? [];
  const [told = '', ...others] = flat(marked.slice(all.length))
    .replace(/^[\s,،:(—–-]+/, '')
    .split(/(?<=[\p{L}\p{M}\d]{2}[,،]?)\.+(?:\s|$)|\)/u);
  const segments = told
    .split(/(?<=[,،])\s*/)
    .map((part) => part.replace(/[,،\s]+$/, ''))
    .filter((part) => /[\p{L}\d]/u.test(part));
  return {
    speaker: flat(name).replace(/[,،:]$/, ''),
    role: segments.filter((part) => !dateOf(part)).join(told.includes('،') ? '، ' : ', '),
    date: date ?? segments.map(dateOf).find(Boolean),
    // Only words that name a status, and so are not as they were.
    status: others.map(statusOf).find((status, i) => status !== others[i]!.trim()),
  };
}

const bare = (text = '') => text.replace(/[.,،]$/, '');

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
  if (named === 'direct' || (!named && bare(fragments[0]) === bare(text))) return { text, mode: 'direct' };
  return {
    text,
    mode: named ?? (fragments.length ? 'mixed' : 'indirect'),
    ...(fragments.length && { quoted: fragments }),
  };
}
