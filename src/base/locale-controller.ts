import type { ReactiveController, ReactiveControllerHost } from 'lit';

import { localeFor, type Locale } from '../language/locale.js';
import { languageOf, observeLanguage } from '../language/resolve.js';

/** Keeps an element in the language of the nearest ancestor with a `lang`, and has it drawn anew when that changes. */
export class LocaleController implements ReactiveController {
  #host: ReactiveControllerHost & Element;
  #current: Locale = localeFor(undefined);
  #stop?: () => void;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  get current(): Locale {
    return this.#current;
  }

  hostConnected() {
    this.#resolve();
    this.#stop = observeLanguage(this.#host, () => this.#resolve());
  }

  hostDisconnected() {
    this.#stop?.();
  }

  #resolve() {
    const next = localeFor(languageOf(this.#host));
    if (next === this.#current) return;
    this.#current = next;
    this.#host.requestUpdate();
  }
}
