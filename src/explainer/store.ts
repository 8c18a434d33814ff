import { readForeign } from './foreign.js';
import { parseJson } from './parse.js';
import { failure, type ExplainerError } from './problem.js';
import type { ExplainerDocument, LanguageTag } from './types.js';

interface Entry {
  readonly document: Promise<ExplainerDocument>;
  readonly controller: AbortController;
  callers: number;
}

/** By absolute URL without fragment; no entry outlives its failure. */
const entries = new Map<string, Entry>();

/** Tells of a file that did not come, of data or of our own. */
export const noAnswer = (error: unknown, url?: string): ExplainerError =>
  failure('load', `no answer (${String(error)})`, 'check the address, the network, CORS and connect-src', url);

interface LoadOptions {
  /** What a relative URL is relative to. */
  readonly base?: string | undefined;
  /** Language of a file of another format, which names none. */
  readonly lang?: LanguageTag | undefined;
  /** Asks the server, in place of `fetch`, though a document is there; who loads it later gets what came. */
  readonly ask?: typeof fetch;
}

async function request(url: string, signal: AbortSignal, options: LoadOptions): Promise<ExplainerDocument> {
  let response: Response;
  let text: string;
  try {
    response = await (options.ask ?? fetch)(url, { signal });
    text = await response.text();
  } catch (error) {
    throw noAnswer(error, url);
  }
  if (!response.ok)
    throw failure(
      'load',
      `the server answered ${`${response.status} ${response.statusText}`.trim()}`,
      'check the address and the server',
      url,
    );
  try {
    return parseJson(text, { source: url });
  } catch (fault) {
    return readForeign(fault, options.lang);
  }
}

function open(url: string, options: LoadOptions): Entry {
  const controller = new AbortController();
  const entry: Entry = { document: request(url, controller.signal, options), controller, callers: 0 };
  const keep = () => entries.set(url, entry);
  // What was there before is good until there is something better.
  if (!entries.has(url)) keep();
  entry.document.then(keep, () => forget(url, entry));
  return entry;
}

const forget = (url: string, entry: Entry) => {
  if (entries.get(url) === entry) entries.delete(url);
};

/** The address without its fragment. */
function address(url: string, base?: string): string {
  try {
    const parsed = new URL(url, base);
    parsed.hash = '';
    if (/^https?:$/.test(parsed.protocol)) return parsed.href;
  } catch {
    // Told below, like every other address that cannot be asked.
  }
  throw failure('load', 'this is not a web address', 'write it whole, from https:// on', url);
}

/**
 * Loads a document. There is one request and one parse for a URL, however many ask; it is aborted when all who
 * asked have aborted. A failure is not kept: who asks later asks anew.
 * @throws {ExplainerError} with code `load`, `json` or `invalid`; the reason of `signal` when that aborts.
 */
export async function load(url: string, signal: AbortSignal, options: LoadOptions = {}): Promise<ExplainerDocument> {
  signal.throwIfAborted();
  const key = address(url, options.base);
  const entry = (!options.ask && entries.get(key)) || open(key, options);
  entry.callers++;
  return new Promise((resolve, reject) => {
    const abort = () => {
      reject(signal.reason as Error);
      if (--entry.callers) return;
      forget(key, entry);
      entry.controller.abort();
    };
    signal.addEventListener('abort', abort);
    void entry.document.then(resolve, reject).then(() => signal.removeEventListener('abort', abort));
  });
}
