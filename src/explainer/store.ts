import { parseJson } from './parse.js';
import { ExplainerError } from './problem.js';
import type { ExplainerDocument } from './types.js';

interface Entry {
  readonly document: Promise<ExplainerDocument>;
  readonly controller: AbortController;
  callers: number;
}

/** By absolute URL without fragment; no entry outlives its failure. */
const entries = new Map<string, Entry>();

const failure = (url: string, message: string, mend: string) =>
  new ExplainerError('load', [{ pointer: '', message, mend }], url);

async function request(url: string, signal: AbortSignal): Promise<ExplainerDocument> {
  let response: Response;
  let text: string;
  try {
    response = await fetch(url, { credentials: 'same-origin', signal });
    text = await response.text();
  } catch (error) {
    throw failure(url, `no answer (${String(error)})`, 'check the address, the network, CORS and connect-src');
  }
  if (!response.ok)
    throw failure(
      url,
      `the server answered ${`${response.status} ${response.statusText}`.trim()}`,
      'check the address',
    );
  return parseJson(text, { source: url });
}

function open(url: string): Entry {
  const controller = new AbortController();
  const entry: Entry = { document: request(url, controller.signal), controller, callers: 0 };
  entries.set(url, entry);
  entry.document.catch(() => forget(url, entry));
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
  throw failure(url, 'this is not a web address', 'write it whole, from https:// on');
}

/**
 * Loads a document. There is one request and one parse for a URL, however many ask; it is aborted when all who
 * asked have aborted. A failure is not kept: who asks later asks anew.
 * @param base what a relative URL is relative to
 * @throws {ExplainerError} with code `load`, `json` or `invalid`; the reason of `signal` when that aborts.
 */
export async function load(url: string, signal?: AbortSignal, base?: string): Promise<ExplainerDocument> {
  signal?.throwIfAborted();
  const key = address(url, base);
  const entry = entries.get(key) ?? open(key);
  entry.callers++;
  if (!signal) return entry.document;
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
