import type { ReactiveController, ReactiveElement } from 'lit';

/** Calls a function after each update of an element, until that has nothing more to draw. */
export class PutBack implements ReactiveController {
  #host: ReactiveElement;
  #now: (() => void) | undefined;

  constructor(host: ReactiveElement) {
    this.#host = host;
    host.addController(this);
  }

  begin(putBack: () => void) {
    this.#now = putBack;
    void this.#host.updateComplete.then(() => {
      if (this.#now !== putBack) return;
      // Once more, as other controllers may move things after an update.
      putBack();
      this.#now = undefined;
    });
  }

  hostUpdated() {
    this.#now?.();
  }
}
