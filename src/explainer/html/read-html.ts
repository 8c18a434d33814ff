/** Ordinary HTML as a document of ours. It knows of the DOM, and of no element. */
import type { ItemTable } from '../parse.js';
import { ExplainerError, type Problem } from '../problem.js';
import { problem, type Found } from './found.js';
import type { Reading } from './reading.js';
import { Sources } from './sources.js';
import { langOf, textOf } from './text.js';

interface Reader {
  read(root: Element, reading: Reading): Found | Promise<Found>;
}

/** What reads items of each table. */
const READERS: Readonly<Record<ItemTable, () => Promise<Reader>>> = {
  events: () => import('./html-events.js'),
  statements: () => import('./html-statement.js'),
  claims: () => import('./html-claim.js'),
};

/** Whether an author may have meant as data what stands below an element: also as Word writes lists, in paragraphs. */
export const hasData = (element: Element): boolean =>
  Boolean(element.querySelector('ul, ol, dl, table, figure, blockquote, time, data, .event, [class^=MsoList]'));

/**
 * Reads what stands below an element as a document in the short form, for `parse`. The element is not changed.
 * @param table what the element draws items of; none where it draws a whole document
 * @param place language of the place where the element stands
 * @returns undefined where there is nothing to read.
 * @throws {ExplainerError} with code `invalid` and what could not be read: nothing is left out in silence.
 */
export async function readHtml(element: Element, table?: ItemTable, place = ''): Promise<object | undefined> {
  // In a document without a window, nothing that is copied loads, runs or becomes an element of ours.
  const root = document.implementation.createHTMLDocument('').importNode(element, true);
  // What is slotted stays on the page.
  for (const slotted of root.querySelectorAll(':scope > [slot]')) slotted.remove();
  const sources = new Sources(element.baseURI);
  const hasMedia = root.querySelector('img, video, audio, iframe, a:not(cite a, :has(cite))');
  const [dates, media] = await Promise.all([
    import('./html-dates.js'),
    hasMedia ? import('./html-media.js') : undefined,
  ]);
  const reading = { ...dates, sources, media };
  const tables: Partial<Record<ItemTable, object[]>> = {};
  const problems: Problem[] = [];

  const whole = table ? undefined : await import('./html-document.js');
  const parts = (whole ? whole.partsOf(root) : [[table!, root] as const]).map(([of, part]) => ({
    of,
    part,
    lang: langOf(part),
  }));
  // The copy has nothing around it, and a translation needs the language that it is in.
  if (!root.hasAttribute('lang')) root.setAttribute('lang', parts.find(({ lang }) => lang)?.lang ?? place);
  const langs = new Set<string>();
  for (const { of, part, lang } of parts) {
    const found = await (await READERS[of]()).read(part, reading);
    problems.push(...found.problems);
    // An image without words of its own is an ornament.
    if (of !== 'events' && found.items.length && part.querySelector('img:not([alt=""]), video, audio, iframe, object'))
      problems.push(
        problem('an image, a film or the like in it would not be shown', 'write it before or after the element'),
      );
    if (found.items.length) {
      (tables[of] ??= []).push(...found.items);
      if (lang) langs.add(lang);
    } else if (whole && !found.problems.length)
      problems.push(
        problem(`nothing can be read of “${textOf(part).slice(0, 40)}”`, 'write it as its element takes it'),
      );
  }
  const [lang] = langs;
  let beside = {};
  if (whole && Object.keys(tables).length) {
    for (const { part } of parts) part.remove();
    const { fields, problems: others } = whole.readDocument(root, [...langs], place);
    problems.push(...others);
    beside = fields;
  }
  if (problems.length) throw new ExplainerError('invalid', problems, 'its HTML');
  if (!Object.keys(tables).length) return undefined;
  return { ...(lang && { lang }), ...beside, ...tables, sources: sources.all };
}
