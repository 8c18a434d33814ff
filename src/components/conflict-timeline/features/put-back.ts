import type { ReactiveController, ReactiveElement } from 'lit';

/** Puts something back after each update of an element, until it has nothing more to draw. */
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
      // What others do after an update may move things, too.
      putBack();
      this.#now = undefined;
    });
  }

  hostUpdated() {
    this.#now?.();
  }
}
