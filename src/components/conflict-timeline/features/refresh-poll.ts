import { inWords } from '../../../base/in-words.js';
import { ExplainerError } from '../../../explainer/problem.js';
import { load } from '../../../explainer/store.js';
import type { ExplainerDocument } from '../../../explainer/types.js';

/** A timeline that waits for new versions of a file. */
export interface Listener {
  /** Between two requests, in milliseconds. */
  readonly interval: number;
  /** Language of a file that names none. */
  langOf(): string | undefined;
  /** Rejects where the document cannot be shown. */
  hear(document: ExplainerDocument): Promise<void>;
}

/** Largest factor by which the interval grows while requests fail. */
const MOST_PATIENCE = 10;

/** Longest pause that a server may ask for, ms: the clock of a reader may be wrong. */
const LONGEST_PAUSE = 3_600_000;

/** Longest wait for an answer, ms: browsers have no such limit. */
const LONGEST = 60_000;

/** Requests one file again and again, for all its listeners. */
class Poll {
  readonly #url: string;
  readonly #listeners = new Set<Listener>();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #asked = Date.now();
  #isAsking = false;
  #failures = 0;
  /** How long the server wants to be left alone, ms. */
  #pause = 0;
  /** Why it failed last, as it was told; it is not told again. */
  #said = '';

  constructor(url: string) {
    this.#url = url;
  }

  add(listener: Listener) {
    document.addEventListener('visibilitychange', this.#plan);
    addEventListener('online', this.#online);
    this.#listeners.add(listener);
    this.#plan();
  }

  /** @returns how many listeners are left */
  remove(listener: Listener): number {
    this.#listeners.delete(listener);
    if (!this.#listeners.size) {
      document.removeEventListener('visibilitychange', this.#plan);
      removeEventListener('online', this.#online);
    }
    this.#plan();
    return this.#listeners.size;
  }

  /** Being offline was no failure of the server. */
  #online = () => {
    this.#failures = 0;
    this.#plan();
  };

  /** Sets the time of the next request. A hidden tab makes none; once it is shown again, an overdue one is made at once. */
  #plan = () => {
    clearTimeout(this.#timer);
    if (document.hidden || this.#isAsking || !this.#listeners.size) return;
    const interval = Math.min(...[...this.#listeners].map((each) => each.interval));
    const wait = Math.max(interval * Math.min(MOST_PATIENCE, 2 ** this.#failures), this.#pause);
    // Not negative, where the clock was set back.
    const passed = Math.max(0, Date.now() - this.#asked);
    this.#timer = setTimeout(() => void this.#ask(), Math.max(0, wait - passed));
  };

  async #ask() {
    this.#isAsking = true;
    this.#asked = Date.now();
    this.#pause = 0;
    const [first] = this.#listeners;
    try {
      const document = await load(this.#url, AbortSignal.timeout(LONGEST), {
        ask: this.#request,
        lang: first?.langOf(),
      });
      const heard = await Promise.allSettled([...this.#listeners].map((each) => each.hear(document)));
      const failed = heard.filter((each) => each.status === 'rejected');
      // One of several that lacks a file of ours is no reason to let the others wait.
      if (failed[0] && failed.length === heard.length) throw failed[0].reason;
      this.#failures = 0;
      this.#said = '';
    } catch (error) {
      // The page stays as it is, and the server is asked less often.
      this.#failures++;
      void this.#tell(error);
    }
    this.#isAsking = false;
    this.#plan();
  }

  /** Asks whether the file has changed. */
  #request: typeof fetch = async (url, init) => {
    const response = await fetch(url, { ...init, cache: 'no-cache' });
    if (!response.ok) this.#pause = pauseIn(response);
    return response;
  };

  async #tell(error: unknown) {
    const why = error instanceof ExplainerError ? (await inWords(error)).message : `${this.#url}: ${String(error)}`;
    if (why === this.#said) return;
    this.#said = why;
    console.warn(`The timeline keeps what it has, and asks less often: ${why}`);
  }
}

/** `Retry-After` of an answer, in ms: seconds or a date. A server of another site has to expose it (CORS). */
function pauseIn({ headers }: Response): number {
  const value = headers.get('retry-after') ?? '';
  const pause = Number(value) * 1000 || Date.parse(value) - Date.now() || 0;
  return Math.min(pause, LONGEST_PAUSE);
}

const polls = new Map<string, Poll>();

/**
 * Listens to a file.
 * @param url absolute, without a fragment
 * @returns a function that ends it
 */
export function listen(url: string, listener: Listener): () => void {
  const poll = polls.get(url) ?? new Poll(url);
  polls.set(url, poll);
  poll.add(listener);
  return () => {
    if (!poll.remove(listener)) polls.delete(url);
  };
}
