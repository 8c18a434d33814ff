/** Links to events: scrolls to the one that the page's fragment names, and has a button that copies the link to each. */
import { html, nothing } from 'lit';

import { announceMatch } from '../../../base/find-on-page.js';
import { details } from '../../../base/optional.js';
import type { EventItem } from '../../../explainer/types.js';
import { str } from '../../../language/catalogue.js';
import { fill, toPlainText } from '../../../language/parts.js';
import { isolate, type Context } from '../../../telling/context.js';
import type { ConflictTimeline } from '../conflict-timeline.js';
import type { TimelineFeature } from '../feature.js';
import { eventAt, linkOf, namesFor } from './permalinks-links.js';
import { permalinkStyles } from './permalinks.styles.js';

export const createFeature = (host: ConflictTimeline): TimelineFeature => new Permalinks(host);

/** Those on the page. Two timelines may have the same event, and only one of them scrolls to it. */
const here = new Set<Permalinks>();

/** How the reader came to the present entry of the history; after the first one, not every browser says it. */
let way: string | undefined;
const note = (event: Partial<NavigateEvent>) => {
  way = event.navigationType ?? '';
};

class Permalinks implements TimelineFeature {
  readonly styles = permalinkStyles;
  #host: ConflictTimeline;
  #events: readonly EventItem[] = [];
  #sought: readonly [fragment: string, among: readonly EventItem[], id?: string | undefined] = ['', []];
  /** The fragment that this timeline scrolls to. */
  #gone = '';
  /** Whether it has scrolled there. */
  #isThere = false;
  #marked: HTMLElement | undefined;
  #lang = '';

  constructor(host: ConflictTimeline) {
    this.#host = host;
  }

  hostConnected() {
    here.add(this);
    way ??= performance.getEntriesByType('navigation').map((entry) => (entry as PerformanceNavigationTiming).type)[0];
    if ('navigation' in globalThis) navigation.addEventListener('navigate', note);
    else addEventListener('hashchange', note);
    addEventListener('hashchange', this.#onHashChange);
    addEventListener('click', this.#again);
  }

  hostDisconnected() {
    here.delete(this);
    removeEventListener('hashchange', this.#onHashChange);
    removeEventListener('click', this.#again);
  }

  hostUpdated() {
    // When a page comes again, the browser can put readers back only in what it has: what a server rendered.
    this.#follow(!this.#events.length && /^(reload|back)/.test(way ?? ''));
  }

  #onHashChange = () => this.#follow(way === 'traverse');

  /** A click on a link to the current fragment fires no `hashchange`. */
  #again = (event: MouseEvent) => {
    // With these keys the link opens elsewhere.
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    const link = event.composedPath().find((each) => each instanceof HTMLAnchorElement);
    if (event.defaultPrevented || !this.#gone || link?.href !== location.href || link.target) return;
    this.#gone = '';
    this.#follow();
  };

  /** @param isBack whether the browser has put the reader back to where they had scrolled, which wins */
  #follow = (isBack = false) => {
    const fragment = fragmentOfPage();
    const id = this.#find(fragment);
    const isMine = id && leader(fragment) === this;
    if (!isMine) this.#gone = '';
    // Looked up each time: a list may have been drawn with other events.
    const item = isMine ? this.#item(id) : undefined;
    if (item !== this.#marked) {
      this.#marked?.part.remove('target');
      // On the horizontal axis every event has a tabindex.
      if (!this.#marked?.closest('.horizontal')) this.#marked?.removeAttribute('tabindex');
      item?.part.add('target');
      this.#marked = item;
    }
    if (!item || this.#gone === fragment) return;
    this.#gone = fragment;
    this.#isThere = false;
    void drawnUpTo(this.#host).then(() => {
      if (this.#gone !== fragment) return;
      this.#isThere = leader(fragment) === this;
      if (!this.#isThere) this.#follow();
      else if (this.#marked) goTo(this.#marked, isBack);
    });
  };

  #find(fragment: string) {
    const [before, among] = this.#sought;
    if (before !== fragment || among !== this.#events)
      this.#sought = [fragment, this.#events, eventAt(fragment, this.#events)?.id];
    // Of what a server rendered there is no document to look in.
    return this.#events.length ? this.#sought[2] : namesFor(fragment).find((id) => this.#item(id)?.matches('.event'));
  }

  #item(id: string) {
    return this.#host.shadowRoot!.getElementById(id) ?? undefined;
  }

  get #said() {
    return this.#host.shadowRoot!.querySelector('.said');
  }

  /** Whether this timeline has the event that a fragment names; `gone`: it has scrolled to it. */
  has(fragment: string): 'gone' | boolean {
    return this.#gone === fragment && this.#isThere ? 'gone' : Boolean(this.#find(fragment));
  }

  get host(): Element {
    return this.#host;
  }

  drawBefore({ locale: { tag } }: Context, events: readonly EventItem[]) {
    this.#events = events;
    // The status is in the former language.
    if (tag !== this.#lang) this.#said?.replaceChildren();
    this.#lang = tag;
    return this.#host.permalinks ? html`<p role="status" class="said"></p>` : nothing;
  }

  drawBeside(context: Context, event: EventItem) {
    // The label has the title, which is no longer told of an event that was retracted.
    if (!this.#host.permalinks || details()?.drawStub(context, event.id)) return nothing;
    const { msg } = context.locale;
    const label = fill(
      (title) => msg(str`Copy link: ${title}`, { id: 'permalink.copy-of' }),
      [isolate(context, event.title)],
    );
    return html`<button
      type="button"
      part="permalink"
      class="permalink"
      aria-label=${toPlainText(label)}
      @click=${({ currentTarget }: Event) => this.#copy(context, event, currentTarget as HTMLElement)}
      @blur=${({ currentTarget }: Event) => show(currentTarget as HTMLElement, false)}
    >
      <span class="icon" title=${msg('Copy link', { id: 'permalink.copy' })}>
        <svg viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="2" aria-hidden="true">
          <path
            d="M10 14a4 4 0 0 0 6 .4l3.4-3.4a4 4 0 0 0-5.7-5.7L12 7m2 3a4 4 0 0 0-6-.4L4.6 13a4 4 0 0 0 5.7 5.7L12 17"
          />
        </svg>
      </span>
      <span hidden>${msg('Link copied', { id: 'permalink.copied' })}</span>
    </button>`;
  }

  async #copy({ locale: { msg } }: Context, event: EventItem, button: HTMLElement) {
    const status = this.#said!;
    // Emptied, so that the same message is announced again.
    status.textContent = '';
    const link = linkOf(event);
    try {
      await copy(`${location.href.split('#')[0]}#${link}`);
      show(button, true);
      status.textContent = msg('Link copied', { id: 'permalink.copied' });
    } catch {
      // The clipboard may be forbidden: readers can copy the link from the address bar.
      location.hash = link;
      status.textContent = msg('The link is in the address bar', { id: 'permalink.in-address' });
    }
  }
}

/** Rejects where nothing can be copied. */
async function copy(text: string) {
  try {
    await navigator.clipboard.writeText(text);
  } catch (error) {
    // In a frame of another site Chromium wants a permission for that, and none for this.
    const write = (event: ClipboardEvent) => {
      event.clipboardData!.setData('text/plain', text);
      event.preventDefault();
      event.stopImmediatePropagation();
    };
    addEventListener('copy', write, true);
    const isCopied = document.execCommand('copy');
    removeEventListener('copy', write, true);
    if (!isCopied) throw error;
  }
}

const show = (button: HTMLElement, isShown: boolean) => {
  (button.lastElementChild as HTMLElement).hidden = !isShown;
};

function fragmentOfPage(): string {
  const fragment = location.hash.slice(1);
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}

/** The timeline that scrolls to an event: the one that did already, or the first on the page that has it. */
const leader = (fragment: string): Permalinks | undefined =>
  [...here].find((each) => each.has(fragment) === 'gone') ??
  [...here].filter((each) => each.has(fragment)).sort((a, b) => inPage(a.host, b.host))[0];

function inPage(a: Element, b: Element): number {
  const [outerA, outerB] = [outermost(a), outermost(b)];
  const position = outerA === outerB ? a.compareDocumentPosition(b) : outerA.compareDocumentPosition(outerB);
  return position & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
}

/** The element of the page itself that an element is in, through all shadow trees. */
function outermost(element: Element): Element {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? outermost(root.host) : element;
}

/** How long to wait for timelines above, ms. */
const PATIENCE = 2000;

/**
 * Resolves when the timeline and those above it are drawn: later, they would move the event away. One above may also
 * have the event, and then scrolls to it instead.
 */
function drawnUpTo(host: ConflictTimeline): Promise<unknown> {
  const all = [...document.querySelectorAll<ConflictTimeline>('conflict-timeline')];
  const above = all.filter((each) => inPage(each, host) < 0).map(({ updateComplete }) => updateComplete);
  const enough = new Promise((resolve) => setTimeout(resolve, PATIENCE));
  return Promise.all([host.updateComplete, Promise.race([Promise.allSettled(above), enough])]);
}

function goTo(item: HTMLElement, isBack: boolean) {
  announceMatch(item);
  for (let around = item.closest('details'); around; around = around.parentElement!.closest('details'))
    around.open = true;
  for (const each of item.querySelectorAll('details')) each.open = true;
  if (!item.hasAttribute('tabindex')) item.tabIndex = -1;
  if (!isBack) land(item);
  item.focus({ preventScroll: true });
}

/** Frames until all around has its true height: lists that were never in view have an estimated one. */
const FRAMES = 10;

function land(item: HTMLElement, frames = FRAMES, before = NaN) {
  const { top } = item.getBoundingClientRect();
  if (top !== before) item.scrollIntoView({ block: 'start', behavior: 'instant' });
  const { top: now } = item.getBoundingClientRect();
  if (frames) requestAnimationFrame(() => land(item, frames - 1, now));
}
