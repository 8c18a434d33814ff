/** Reads the ordinary HTML within an element. Loaded where there is some and no other data. */
import { hasData, readHtml } from '../explainer/html/read-html.js';
import { parse, type ParseOptions } from '../explainer/parse.js';
import { ExplainerError } from '../explainer/problem.js';
import type { ExplainerDocument } from '../explainer/types.js';
import { ExplainerErrorEvent } from './events.js';
import { inWords } from './in-words.js';
import { stand, templateIn } from './html-written.js';
import { wholePage } from './whole-page.js';

export { stand } from './html-written.js';

/** The last warning about an element, which is not repeated. */
const said = new WeakMap<Element, string>();

const warn = (host: Element, why: string) => {
  if (said.get(host) !== why) console.warn(`<${host.localName}> leaves its HTML as it is: ${why}`);
  said.set(host, why);
};

/**
 * The document in the children of an element; undefined where they cannot be read, and then they stay on the page.
 * Developers are told why, once. It never throws.
 * @param signal aborted where nobody waits for it any more: then nothing is told
 * @param watcher sees children that come and go, and shall see what attributes in them say
 */
export async function readChildren(
  host: Element,
  signal: AbortSignal,
  options: ParseOptions,
  watcher: MutationObserver,
): Promise<ExplainerDocument | undefined> {
  // The parser may still be within a list.
  await wholePage();
  if (signal.aborted) return undefined;
  try {
    if (templateIn(host)) return void (await stand(host));
    if (options.as === 'events' && host.children[1]) (await import('./html-texts.js')).slotTexts(host);
    // The element’s own attributes are none of its HTML.
    for (const child of host.children) watcher.observe(child, { subtree: true, attributes: true });
    const input = await readHtml(host, options.as, options.lang);
    if (signal.aborted) return undefined;
    if (input) return parse(input, { ...options, source: 'its HTML' });
    if (hasData(host)) warn(host, (await import('./html-missing.js')).MISSING[options.as ?? 'document']);
  } catch (fault) {
    // The browser has reported the missing file.
    if (!(fault instanceof ExplainerError)) return undefined;
    const error = await inWords(fault);
    if (signal.aborted) return undefined;
    warn(host, error.message);
    host.dispatchEvent(new ExplainerErrorEvent(error));
  }
  return undefined;
}
