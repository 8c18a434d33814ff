/** One statement in `<blockquote>` and `<figcaption>`, or in a list of label and value. */
import { statementFromAttributes } from '../attributes.js';
import { dateOf, dateOfTime } from './dates.js';
import { readFacts, type Facts } from './facts.js';
import { problem, type Found } from './found.js';
import { statusOf } from './labels.js';
import type { Sources } from './sources.js';
import { attribute, flat, markedText, parts, textOf } from './text.js';

/** Names of modes that editors know, beside those of the format. */
const MODES: Readonly<Record<string, string>> = { quoted: 'direct', reported: 'indirect' };

const NO_FACTS: Facts = { facts: new Map(), problems: [] };

const DASH = /^\s*[—–―-]+\s*/;
const QUOTED = /[“„«"]([^“”„«»"]+)[”“»"]/g;

/** The statement in the short form, where there is a text; else what stands in the way. */
export function readStatement(root: Element, sources: Sources): Found {
  const quotes = root.querySelectorAll('blockquote');
  if (quotes[1]) return fault(`there are ${quotes.length} quotations`, 'give each an element of its own');
  const quote = root.matches('blockquote') ? root : quotes[0];
  const address = quote?.getAttribute('cite');
  const lang = quote?.getAttribute('lang');
  const { facts, problems } = quote ? NO_FACTS : readFacts(root);
  const caption =
    root.querySelector('figcaption, footer') ??
    [...root.querySelectorAll('p')].filter((p) => DASH.test(textOf(p))).at(-1);
  const via = facts.get('via');
  const chain = sources.take(root) ?? (via && sources.named(via.value, via.node));
  const caught = readCaption(caption);
  caption?.remove();

  const said = quote ? textOf(quote) : facts.get('text')?.value;
  const { text, ...words } = wordsOf(
    said ?? attribute(root, 'text') ?? '',
    attribute(root, 'mode'),
    attribute(root, 'quoted'),
  );
  const get = (name: string): string | null => {
    if (name === 'text') return text;
    const label = name === 'speaker-role' ? 'role' : name;
    const value = attribute(root, name) ?? caught[label] ?? facts.get(label)?.value ?? null;
    if (value && name === 'date') return dateOf(value) ?? value;
    return value && name === 'status' ? statusOf(value) : value;
  };
  const statement = statementFromAttributes(get);
  if (!statement) return { items: [], problems };
  if (!('speaker' in statement))
    return fault(
      'nobody is named who said it',
      'write <figcaption><b>Name</b></figcaption> below the words, or add data-speaker',
    );
  // An address of the quotation is that of its source, where there is but one.
  if (address && chain?.length === 1) chain[0] = { name: chain[0]!.name, url: chain[0]!.url ?? sources.url(address) };
  const item = {
    ...(lang && { originalLang: lang }),
    ...statement,
    ...words,
    ...(lang && { text: { [lang]: text } }),
    ...(words.quoted && { quoted: lang ? { [lang]: words.quoted } : words.quoted }),
    ...(chain && { via: sources.ids(chain) }),
  };
  return { items: [item], problems };
}

const fault = (message: string, mend: string): Found => ({ items: [], problems: [problem(message, mend)] });

/** Speaker, role and date in what stands below the words. */
function readCaption(caption: Element | undefined): Record<string, string | undefined> {
  if (!caption) return {};
  const time = caption.querySelector('time');
  const date = time ? dateOfTime(time) : undefined;
  time?.remove();
  const marked = markedText(caption).replace(DASH, '');
  const bold = /^[\s\x01]*([^\x01\x02]+)\x02/.exec(marked);
  const speaker = bold ? flat(bold[1]!) : (/^[^,،(.\n]+/.exec(flat(marked))?.[0].trim() ?? '');
  const rest = flat(bold ? marked.slice(bold[0].length) : flat(marked).slice(speaker.length));
  const [told = ''] = rest.replace(/^[\s,،:(—–-]+/, '').split(/\.(?:\s|$)|\)/);
  const segments = told
    .split(/[,،]/)
    .map((part) => part.trim())
    .filter(Boolean);
  const dates = segments.flatMap((part) => dateOf(part) ?? []);
  const role = segments.filter((part) => !dateOf(part)).join(told.includes('،') ? '، ' : ', ');
  return { speaker: speaker.replace(/[,،:]$/, ''), role: role || undefined, date: date ?? dates[0] };
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
  if (named === 'direct' || (!named && fragments[0] === text.replace(/[.،,]$/, ''))) return { text, mode: 'direct' };
  return {
    text,
    mode: named ?? (fragments.length ? 'mixed' : 'indirect'),
    ...(fragments.length && { quoted: fragments }),
  };
}
