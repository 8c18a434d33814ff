import type { ExplainerError } from '../../../explainer/problem.js';
import { load } from '../../../explainer/store.js';
import type { ExplainerDocument } from '../../../explainer/types.js';

/** Who wants to hear of a file: how often it is asked for, and what is done with it. */
export interface Listener {
  /** Milliseconds. */
  readonly interval: number;
  /** Language of a file that names none. */
  langOf(): string | undefined;
  /** Fails where the document cannot be shown. */
  hear(document: ExplainerDocument): Promise<void>;
}

/** By how many times the interval may grow while there is no answer. */
const MOST_PATIENCE = 10;

/** How long an answer may take, ms: no browser ends a request that nobody answers. */
const LONGEST = 60_000;

/** One file that is asked for again and again, whoever listens. */
class Poll {
  readonly #url: string;
  readonly #listeners = new Set<Listener>();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #asked = Date.now();
  #isAsking = false;
  #failures = 0;

  constructor(url: string) {
    this.#url = url;
  }

  add(listener: Listener) {
    document.addEventListener('visibilitychange', this.#plan);
    addEventListener('online', this.#online);
    this.#listeners.add(listener);
    this.#plan();
  }

  /** Gives how many are left. */
  remove(listener: Listener): number {
    this.#listeners.delete(listener);
    if (!this.#listeners.size) {
      document.removeEventListener('visibilitychange', this.#plan);
      removeEventListener('online', this.#online);
    }
    this.#plan();
    return this.#listeners.size;
  }

  /** It was not the server that had trouble. */
  #online = () => {
    this.#failures = 0;
    this.#plan();
  };

  /** Nobody reads a tab that is hidden; it asks when it comes back, at once where that is due. */
  #plan = () => {
    clearTimeout(this.#timer);
    if (document.hidden || this.#isAsking || !this.#listeners.size) return;
    const interval = Math.min(...[...this.#listeners].map((each) => each.interval));
    const wait = interval * Math.min(MOST_PATIENCE, 2 ** this.#failures);
    // A clock that was set back would have it wait for as long.
    const passed = Math.max(0, Date.now() - this.#asked);
    this.#timer = setTimeout(() => void this.#ask(), Math.max(0, wait - passed));
  };

  async #ask() {
    this.#isAsking = true;
    this.#asked = Date.now();
    const [first] = this.#listeners;
    try {
      const document = await load(this.#url, AbortSignal.timeout(LONGEST), {
        cache: 'no-cache',
        lang: first?.langOf(),
      });
      await Promise.all([...this.#listeners].map((each) => each.hear(document)));
      this.#failures = 0;
    } catch (error) {
      // What stands on the page stands; a server that has trouble is asked less often.
      if (!this.#failures++) {
        const { code } = error as ExplainerError;
        const why = typeof code === 'string' ? code : String(error);
        console.warn(`${this.#url} could not be read again (${why}); it is asked less often.`);
      }
    }
    this.#isAsking = false;
    this.#plan();
  }
}

const polls = new Map<string, Poll>();

/** Listens to a file, by its whole address without a fragment. Gives what ends that. */
export function listen(url: string, listener: Listener): () => void {
  const poll = polls.get(url) ?? new Poll(url);
  polls.set(url, poll);
  poll.add(listener);
  return () => {
    if (!poll.remove(listener)) polls.delete(url);
  };
}
