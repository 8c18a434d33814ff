/** Requests the file of a timeline again and again, and shows what is new without moving what a reader is reading. */
import { html, nothing } from 'lit';

import { DATA_CHILD } from '../../../base/element.js';
import type { EventItem, ExplainerDocument } from '../../../explainer/types.js';
import { andList } from '../../../language/lists.js';
import type { Locale } from '../../../language/locale.js';
import { counted } from '../../../language/nouns.js';
import { toText } from '../../../language/parts.js';
import type { Context } from '../../../telling/context.js';
import type { ConflictTimeline } from '../conflict-timeline.js';
import type { TimelineFeature } from '../feature.js';
import { changesSince, recordOf, type Change, type EventRecord } from './refresh-changes.js';
import { CHANGED } from './refresh-nouns.js';
import { linkOf } from './permalinks-links.js';
import { PutBack } from './put-back.js';
import { keepPlace } from './refresh-place.js';
import { listen } from './refresh-poll.js';
import { refreshStyles } from './refresh.styles.js';

export const createFeature = (host: ConflictTimeline): TimelineFeature => new Refresh(host);

/** Least interval in seconds: no newsroom writes more often, and many readers ask. */
const LEAST = 10;
let isWarned = false;

class Refresh implements TimelineFeature {
  readonly styles = refreshStyles;
  #host: ConflictTimeline;
  #putBack: PutBack;
  #stop: (() => void) | undefined;
  /** The interval and the URL that it listens to; empty for none. */
  #heard = '';
  #url: string | undefined;
  #document: ExplainerDocument | undefined;
  /** The last document that came or was drawn, as JSON. */
  #last: string | undefined;
  /** What came when the file was asked again. Only that is compared with what was there before. */
  #asked = new WeakSet<ExplainerDocument>();
  /** The events as they were when this page was opened. */
  #first: EventRecord | undefined;
  #changes: ReadonlyMap<string, Change> = new Map();
  /** What is said of them; another node says it again. */
  #said = new Text();

  constructor(host: ConflictTimeline) {
    this.#host = host;
    this.#putBack = new PutBack(host);
  }

  hostConnected() {
    this.#listen();
  }

  hostDisconnected() {
    this.#stop?.();
    this.#stop = undefined;
    this.#heard = '';
  }

  hostUpdated() {
    // What was removed may still be drawn.
    if (this.#host.isConnected) this.#listen();
  }

  #listen() {
    const { src, refresh, data, baseURI } = this.#host;
    const isOwn = data !== undefined || this.#host.querySelector(DATA_CHILD);
    const url =
      src && refresh && !isOwn && URL.canParse(src, baseURI) ? new URL(src, baseURI).href.split('#')[0] : undefined;
    const heard = url ? `${refresh} ${url}` : '';
    if (heard === this.#heard) return;
    this.#heard = heard;
    this.#stop?.();
    this.#stop = undefined;
    if (!url) return;
    // Another file has nothing to be compared with yet.
    if (this.#url && url !== this.#url) this.#first = undefined;
    this.#url = url;
    if (refresh < LEAST && !isWarned) {
      isWarned = true;
      console.warn(`<${this.#host.localName}> refresh="${refresh}": asks every ${LEAST} seconds, and not more often.`);
    }
    const interval = Math.max(LEAST, refresh) * 1000;
    this.#stop = listen(url, {
      interval,
      // The language in which it was read first: a reader's choice does not change what the file says.
      langOf: () => this.#document?.lang ?? this.#host.renderRoot.querySelector<HTMLElement>('.base')?.lang,
      hear: (document) => this.#hear(document),
    });
  }

  /** By now the store has the new document, and the element gets it when it reads its file again. */
  async #hear(document: ExplainerDocument) {
    this.#asked.add(document);
    const heard = JSON.stringify(document);
    if (heard === this.#last) return;
    // Rejects where a file that draws something new in it does not come: the page then stays as it is.
    await Promise.all(this.#host['loadFor'](document));
    this.#last = heard;
    const ids = new Map(document.events.map((event) => [linkOf(event), event.id]));
    const now = new Map(this.#document?.events.map((event) => [event.id, ids.get(linkOf(event))]));
    const putBack = keepPlace(this.#host.shadowRoot!, (id) => now.get(id) ?? id);
    this.#host.requestUpdate('src');
    // Where the page was translated, that already draws all anew.
    this.#putBack.begin(putBack);
  }

  /** Called before a document is drawn. */
  #see({ document }: Context) {
    const before = this.#document;
    if (document === before) return;
    this.#document = document;
    this.#last = JSON.stringify(document);
    this.#changes = new Map();
    if (this.#first && this.#asked.has(document)) {
      this.#changes = changesSince(this.#first, document);
      // An event that was changed again is told in the same words: only a new text is announced.
      if (changesSince(recordOf(before!), document).size) this.#said = new Text();
    } else this.#first = recordOf(document);
  }

  drawBefore(context: Context) {
    this.#see(context);
    const words = this.#news(context.locale);
    if (words !== this.#said.data) this.#said = new Text(words);
    return html`<p role="status" part="news" class="news">${this.#said}</p>`;
  }

  #news(locale: Locale) {
    const kinds = [...this.#changes.values()];
    const added = kinds.filter((kind) => kind === 'new').length;
    const changed = kinds.length - added;
    return toText(
      andList(locale, [
        ...(added ? [[counted(locale, CHANGED.new, added)]] : []),
        ...(changed ? [[counted(locale, CHANGED.changed, changed)]] : []),
      ]),
    );
  }

  drawBeside(context: Context, { id }: EventItem) {
    this.#see(context);
    const { msg } = context.locale;
    switch (this.#changes.get(id)) {
      case 'new':
        return drawMark('new', msg('New', { id: 'refresh.new' }));
      case 'changed':
        return drawMark('changed', msg('Changed', { id: 'refresh.changed' }));
      case 'corrected':
        return drawMark('corrected', msg('Corrected', { id: 'refresh.corrected' }));
      default:
        return nothing;
    }
  }
}

const drawMark = (part: Change, words: string) => html`<p part=${part} class=${part}>${words}</p>`;
