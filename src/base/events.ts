import type { ExplainerError } from '../explainer/problem.js';

/** An element could not draw its data. What the author wrote inside it stays on the page. */
export class ExplainerErrorEvent extends Event {
  static readonly eventName = 'explainer-error';

  /** What is wrong, where, and how to mend it. */
  readonly error: ExplainerError;

  constructor(error: ExplainerError) {
    super(ExplainerErrorEvent.eventName, { bubbles: true, composed: true, cancelable: false });
    this.error = error;
  }
}

/** A reader chose a language. Cancelling it leaves the page as it is. */
export class LanguageChangeEvent extends Event {
  static readonly eventName = 'language-change';

  /** BCP 47 tag of the language chosen. */
  readonly language: string;

  constructor(language: string) {
    super(LanguageChangeEvent.eventName, { bubbles: true, composed: true, cancelable: true });
    this.language = language;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'explainer-error': ExplainerErrorEvent;
    'language-change': LanguageChangeEvent;
  }
}
