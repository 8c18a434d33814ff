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
import { attribute, bare, besides, flat, inBoth, langOf, markedText, withoutSources } from './text.js';

/** Names of modes that editors know, beside those of the format. */
const MODES: Readonly<Record<string, string>> = { quoted: 'direct', reported: 'indirect' };

// “To” is known, and left out: in the format a link says what a statement answers, and one alone has none.
const FIELDS = ['role', 'to', ...STATEMENT_ATTRIBUTES];

/** After a number a straight mark opens nothing: 5". */
const QUOTED = /(?:[“„«]|(?<!\d)")([^“”„«»"]+)[”“»"]/gu;
/** Marks around words that have others within them, the first of which opens. */
const AROUND = /^[“„«"‘‚‹]((|[^“”„«»"]*\s)[“„«"].*)[”“»"’‘›]$/s;

/** The statement in the short form; none where there is no text. */
export async function read(root: Element, reading: Reading): Promise<Found> {
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
  const below = root.querySelector('figcaption, footer, p, cite') && (await import('./html-caption.js'));
  const caption = below?.captionOf(root, reading);
  const cited = sources.cited(root);
  const caught = caption
    ? below!.readBelow(root, caption, Boolean(cited), reading, (...fault) => problems.push(problem(...fault)))
    : {};
  const via = facts.get('via');
  const chain = cited ?? (caught.via ? sources.named(caption!, caught.via) : via && sources.named(via.node, via.value));
  // An address of the quotation is that of its source, where there is but one.
  if (chain?.length === 1) chain[0]!.url ??= sources.url(quotation?.getAttribute('cite'));
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
    const value = attribute(root, name) ?? caught[label as keyof typeof caught] ?? facts.get(label)?.value;
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
