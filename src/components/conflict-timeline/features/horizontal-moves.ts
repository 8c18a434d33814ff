import { html, type TemplateResult } from 'lit';

import type { Locale } from '../../../language/locale.js';

/** What has uses of its own for the keys. */
const CONTROLS = 'input, select, textarea, audio, video, [contenteditable]';

/** What a filter hides is not on the axis. */
const SHOWN = '.event:not([hidden])';

/**
 * The ways along the horizontal axis: by keys from event to event, of which one is in the order of tabs, by buttons a
 * view at a time. Links and buttons within events stay where they are in that order.
 */
export class Moves {
  #root: ShadowRoot;
  #current: HTMLElement | undefined;
  #isOn = false;
  #dir: Locale['dir'] | undefined;
  /** Where the same events stand in the direction that was just drawn. */
  #turned: number | undefined;
  #column: number | undefined;

  constructor(root: ShadowRoot) {
    this.#root = root;
    root.addEventListener('keydown', (event) => this.#onKey(event as KeyboardEvent));
    root.addEventListener('focusin', ({ target }) => this.#enter((target as Element).closest('.event')));
    root.addEventListener('scroll', () => this.showEnds(), { capture: true, passive: true });
  }

  get #lists() {
    return this.#root.querySelector('.lists')!;
  }

  get #sense() {
    return getComputedStyle(this.#lists).direction === 'rtl' ? -1 : 1;
  }

  /**
   * Sees to it that one event can be entered.
   * @param isNew whether what stands on the axis has changed
   */
  go(isOn: boolean, isNew: boolean): void {
    if (!isOn && this.#isOn)
      for (const element of this.#root.querySelectorAll('.event, .what'))
        for (const name of ['tabindex', 'aria-describedby', 'aria-labelledby']) element.removeAttribute(name);
    // Who was at an event in another layout is at it on the axis.
    const at = isOn && !this.#isOn ? this.#root.activeElement?.closest<HTMLElement>('.event') : undefined;
    this.#isOn = isOn;
    if (!isOn) return;
    if (this.#turned !== undefined) this.#lists.scrollTo({ left: this.#turned, behavior: 'instant' });
    this.#turned = undefined;
    const current = this.#current;
    this.#enter(at ?? (current?.isConnected && !current.hidden ? current : this.#root.querySelector(SHOWN)));
    at?.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' });
    if (isNew) this.showEnds();
  }

  #enter(event: HTMLElement | null) {
    if (!this.#isOn || !event) return;
    if (this.#current) this.#current.tabIndex = -1;
    this.#current = event;
    event.tabIndex = 0;
  }

  #onKey(pressed: KeyboardEvent) {
    const { key, altKey, ctrlKey, metaKey, shiftKey, defaultPrevented } = pressed;
    const target = pressed.target as Element;
    const event = target.closest<HTMLElement>('.event');
    if (!this.#isOn || !event || altKey || ctrlKey || metaKey || shiftKey || defaultPrevented) return;
    if (target.closest(CONTROLS)) return;
    const step = { ArrowRight: this.#sense, ArrowLeft: -this.#sense, Home: -Infinity, End: Infinity }[key];
    // In a text that is longer than its card they lead to its ends.
    if (!step || (!isFinite(step) && target.matches('.what'))) return;
    const events = [...this.#root.querySelectorAll<HTMLElement>(SHOWN)];
    const at = events.indexOf(event) + step;
    const next = events[Math.max(0, Math.min(at, events.length - 1))]!;
    next.focus({ preventScroll: true });
    next.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    pressed.preventDefault();
  }

  /** Text that is longer than its card can be entered, so that keys can scroll it. */
  open(list: Element): void {
    for (const text of list.querySelectorAll<HTMLElement>('.what'))
      if (text.scrollHeight > text.clientHeight) text.tabIndex = 0;
      else text.removeAttribute('tabindex');
  }

  /** A phone that is turned has other columns. */
  resize(lists: readonly Element[]): void {
    const column = this.#root.querySelector(SHOWN)?.clientWidth;
    if (column !== this.#column) for (const list of lists) this.open(list);
    this.#column = column;
    this.showEnds();
  }

  /** A button has nothing to do where the axis ends. */
  showEnds(): void {
    const [previous, next] = this.#root.querySelectorAll<HTMLButtonElement>('.step');
    if (!previous || !next) return;
    const { scrollLeft, clientWidth, scrollWidth } = this.#lists;
    const hadFocus = this.#root.activeElement;
    previous.disabled = Math.abs(scrollLeft) < 1;
    next.disabled = Math.abs(scrollLeft) + clientWidth > scrollWidth - 1;
    // Who pressed it to the end goes on from the other.
    if (hadFocus === previous && previous.disabled) next.focus();
    if (hadFocus === next && next.disabled) previous.focus();
  }

  /** Two buttons for who has neither keys nor a wheel that turns sideways. */
  draw({ msg, dir }: Locale): TemplateResult {
    // Browsers count from the side where the axis begins, which is now the other one.
    const lists = this.#root.querySelector('.lists');
    if (lists && this.#dir && dir !== this.#dir) this.#turned = -lists.scrollLeft;
    this.#dir = dir;
    const move = (sense: number) => () => {
      const lists = this.#lists;
      const column = lists.querySelector(SHOWN)?.clientWidth ?? 0;
      lists.scrollBy({ left: sense * this.#sense * Math.max(lists.clientWidth - column, column) });
    };
    const button = (name: string, label: string, sense: number) =>
      html`<button type="button" part="step" class="step ${name}" aria-label=${label} @click=${move(sense)}></button>`;
    return html`<div class="steps">
      ${button('previous', msg('Previous events', { id: 'timeline.previous' }), -1)}
      ${button('next', msg('Next events', { id: 'timeline.next' }), 1)}
    </div>`;
  }
}
