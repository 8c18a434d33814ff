import { html, type TemplateResult } from 'lit';

import type { Locale } from '../../../language/locale.js';

/** Controls that use the arrow keys themselves. */
const CONTROLS = 'input, select, textarea, audio, video, [contenteditable]';

/** Events that no filter hides. */
const SHOWN = '.event:not([hidden])';

/**
 * Moves along the horizontal axis: keys go from event to event, buttons by a view. One event is in the tab order (roving
 * `tabindex`); links and buttons within events stay in it too.
 */
export class Moves {
  #root: ShadowRoot;
  #current: HTMLElement | undefined;
  #isOn = false;
  #dir: Locale['dir'] | undefined;
  /** `scrollLeft` of the same events, after the direction has changed. */
  #turned: number | undefined;
  #column: number | undefined;
  /** The event to go on from where the buttons go. */
  #next: HTMLElement | undefined;

  constructor(root: ShadowRoot) {
    this.#root = root;
    root.addEventListener('keydown', (event) => this.#onKey(event as KeyboardEvent));
    root.addEventListener('focusin', ({ target }) => this.#come(target as Element));
    root.addEventListener('scroll', () => this.showEnds(), { capture: true, passive: true });
  }

  get #lists() {
    return this.#root.querySelector('.lists')!;
  }

  get #sense() {
    return getComputedStyle(this.#lists).direction === 'rtl' ? -1 : 1;
  }

  /** Called before another layout is drawn. A reader at a button goes on from the first event whose start is in view. */
  leave(): void {
    if (!this.#root.activeElement?.matches('.step')) return;
    const view = this.#lists.getBoundingClientRect();
    this.#next = [...this.#root.querySelectorAll<HTMLElement>(SHOWN)].find((event) => {
      const { left, right } = event.getBoundingClientRect();
      return this.#sense > 0 ? left >= view.left - 1 : right <= view.right + 1;
    });
  }

  /**
   * Puts one event into the tab order.
   * @param isOn whether the layout is horizontal now
   * @param isNew whether the events on the axis have changed
   */
  go(isOn: boolean, isNew: boolean): void {
    this.#next?.focus({ preventScroll: true });
    this.#next = undefined;
    // The event that had the focus in one layout keeps it in the other.
    const at = isOn === this.#isOn ? null : this.#root.activeElement?.closest<HTMLElement>('.event');
    if (!isOn && this.#isOn)
      for (const element of this.#root.querySelectorAll<HTMLElement>('.event, .what')) close(element);
    this.#isOn = isOn;
    if (isOn) this.#begin(at);
    at?.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' });
    if (isOn && isNew) this.fit();
  }

  #begin(at: HTMLElement | null | undefined) {
    if (this.#turned !== undefined) this.#lists.scrollTo({ left: this.#turned, behavior: 'instant' });
    this.#turned = undefined;
    const current = this.#current;
    this.#enter(at ?? (current?.isConnected && !current.hidden ? current : this.#root.querySelector(SHOWN)));
  }

  #enter(event: HTMLElement | null) {
    if (!this.#isOn || !event) return;
    if (this.#current) this.#current.tabIndex = -1;
    this.#current = event;
    event.tabIndex = 0;
  }

  #come(target: Element) {
    const event = target.closest<HTMLElement>('.event');
    if (!this.#isOn || !event) return;
    this.#enter(event);
    // What a pointer has hit must not move away from it.
    if (target.matches(':focus-visible')) this.#show(event, target === event ? 'auto' : 'instant');
  }

  /** Scrolls the axis alone, and no further than it must: browsers do not where a link is partly in view. */
  #show(event: Element, behavior: ScrollBehavior) {
    const lists = this.#lists;
    const ring = parseFloat(getComputedStyle(lists).scrollPaddingInlineStart);
    const view = lists.getBoundingClientRect();
    const card = event.getBoundingClientRect();
    const away = Math.min(0, card.left - view.left - ring) || Math.max(0, card.right - view.right + ring);
    if (away) lists.scrollTo({ left: lists.scrollLeft + away, behavior });
  }

  #onKey(pressed: KeyboardEvent) {
    const { key, altKey, ctrlKey, metaKey, shiftKey, defaultPrevented } = pressed;
    const target = pressed.target as Element;
    const event = target.closest<HTMLElement>('.event');
    if (!this.#isOn || !event || altKey || ctrlKey || metaKey || shiftKey || defaultPrevented) return;
    if (target.closest(CONTROLS)) return;
    const step = { ArrowRight: this.#sense, ArrowLeft: -this.#sense, Home: -Infinity, End: Infinity }[key];
    // Home and End scroll a text that is longer than its card.
    if (!step || (!isFinite(step) && target.matches('.what'))) return;
    const events = [...this.#root.querySelectorAll<HTMLElement>(SHOWN)];
    const at = events.indexOf(event) + step;
    const next = events[Math.max(0, Math.min(at, events.length - 1))]!;
    next.focus({ preventScroll: true });
    next.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    pressed.preventDefault();
  }

  /** Makes texts focusable that are longer than their cards, so that keys can scroll them, and names them by their event. */
  open(list: Element): void {
    for (const text of list.querySelectorAll<HTMLElement>('.what'))
      if (text.scrollHeight > text.clientHeight) {
        text.tabIndex = 0;
        text.role = 'group';
        text.ariaLabelledByElements = [...text.querySelectorAll('.title, [part=stub]')];
      } else close(text);
  }

  /** Columns may have another width now, as on a phone that was turned. */
  resize(lists: readonly Element[]): void {
    const column = this.#root.querySelector(SHOWN)?.clientWidth;
    if (column !== this.#column) for (const list of lists) this.open(list);
    this.#column = column;
  }

  /**
   * Gives each row the room that the longest name takes, with these letters and this width, and the buttons none where
   * they lead nowhere.
   */
  fit(): void {
    const names = [...this.#root.querySelectorAll<HTMLElement>('.lane > span')].map((each) => each.offsetHeight);
    this.#root.querySelector<HTMLElement>('.lists')?.style.setProperty('--_name', `${Math.max(0, ...names)}px`);
    this.showEnds();
  }

  /** Disables a button at its end of the axis. */
  showEnds(): void {
    const [previous, next] = this.#root.querySelectorAll<HTMLButtonElement>('.step');
    if (!previous || !next) return;
    const { scrollLeft, clientWidth, scrollWidth } = this.#lists;
    const hadFocus = this.#root.activeElement;
    previous.disabled = Math.abs(scrollLeft) < 1;
    next.disabled = Math.abs(scrollLeft) + clientWidth > scrollWidth - 1;
    // The focus must not stay on a disabled button.
    if (hadFocus === previous && previous.disabled) next.focus();
    if (hadFocus === next && next.disabled) previous.focus();
  }

  /** Two buttons, for readers who have neither keys nor a way to scroll sideways. */
  draw({ msg, dir }: Locale): TemplateResult {
    // `scrollLeft` counts from the start of the line, which is now on the other side.
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

/** Nobody comes to it any more; who is at it stays. */
function close(element: HTMLElement) {
  if (element.matches(':focus')) element.tabIndex = -1;
  else element.removeAttribute('tabindex');
  for (const name of ['role', 'aria-describedby', 'aria-labelledby']) element.removeAttribute(name);
}
