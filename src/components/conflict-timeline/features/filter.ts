import { html, nothing } from 'lit';

import { drawDateNote } from '../../../base/draw.js';
import type { EventItem, Id } from '../../../explainer/types.js';
import { shownPhrase } from '../../../language/event-words.js';
import { directionOf, type Locale } from '../../../language/locale.js';
import { searchWords } from '../../../language/search.js';
import type { Context } from '../../../telling/context.js';
import type { ConflictTimeline } from '../conflict-timeline.js';
import type { TimelineFeature } from '../feature.js';
import { EventIndex, FACETS, type Choice, type Facet } from './filter-index.js';
import { filterStyles } from './filter.styles.js';

type Field = 'text' | Facet;
type Chosen = Partial<Record<Field, string>>;

/**
 * Hides the events that readers do not look for. The values of the fields are kept here, so that they survive another
 * language or document. Events are hidden in place: typing a letter draws nothing.
 */
class Filter implements TimelineFeature {
  readonly styles = filterStyles;
  #host: ConflictTimeline;
  #locale!: Locale;
  #index: EventIndex | undefined;
  #chosen: Chosen = {};
  #found: ReadonlySet<Id> = new Set();
  #isHiding = false;
  #onHide: () => void;

  constructor(host: ConflictTimeline, onHide: () => void) {
    this.#host = host;
    this.#onHide = onHide;
  }

  hostConnected() {
    this.#host.renderRoot.addEventListener('beforematch', this.#reveal);
  }

  drawBefore(context: Context, events: readonly EventItem[]) {
    const { locale } = context;
    const { msg } = locale;
    if (this.#index?.events !== events) this.#index = new EventIndex(context, events);
    this.#locale = locale;
    // `filter="true"`, or the `true` of JSX, names no field and so asks for all.
    const said = String(this.#host.filter).split(/\s+/);
    const asked = ['text', ...FACETS].filter((field) => said.includes(field));
    const isAsked = (field: Field) => events.length > 1 && (!asked.length || asked.includes(field));
    const labels: Record<Facet, string> = {
      party: msg('Party', { id: 'filter.party' }),
      kind: msg('Kind', { id: 'filter.kind' }),
      place: msg('Place', { id: 'filter.place' }),
      period: context.document.periods.length
        ? msg('Period', { id: 'filter.period' })
        : msg('Year', { id: 'filter.year' }),
    };
    // Each facet keeps its place in the template, so that no field turns into another while a reader uses it.
    const facets = FACETS.map((facet) => {
      const choices = isAsked(facet) ? this.#index!.choices(facet) : [];
      return choices.length
        ? drawField(
            labels[facet],
            html`<select name=${facet}>
              <option value="">${msg('All', { id: 'filter.all' })}</option>
              ${choices.map(drawChoice)}
            </select>`,
          )
        : nothing;
    });
    if (!isAsked('text') && facets.every((each) => each === nothing)) return nothing;
    return html`<form
      role="search"
      part="filter"
      class="filter"
      aria-label=${msg('Find events', { id: 'filter.find' })}
      @input=${this.#input}
      @submit=${(event: Event) => event.preventDefault()}
      @reset=${this.#reset}
    >
      <div class="fields">
        ${
          isAsked('text')
            ? drawField(
                msg('Search', { id: 'filter.text' }),
                html`<input type="search" name="text" autocomplete="off" spellcheck="false" />`,
              )
            : nothing
        }
        ${facets}
      </div>
      <p class="shown meta">
        <output></output> <button type="reset" hidden>${msg('Show all', { id: 'filter.reset' })}</button>
      </p>
    </form>`;
  }

  /** What the event above says for this one too, to be shown when that one is hidden. */
  drawBeside(context: Context, { date }: EventItem) {
    return html`<div class="apart">
      <p class="meta">${context.locale.msg('Order within this date not known', { id: 'timeline.same-date' })}</p>
      ${drawDateNote(context, date)}
    </div>`;
  }

  /** Forgets values whose field or choice is gone, so that they hide nothing. */
  hostUpdated() {
    const shown: Chosen = {};
    for (const field of this.#form?.querySelectorAll<HTMLInputElement | HTMLSelectElement>('input, select') ?? []) {
      const name = field.name as Field;
      const value = this.#chosen[name] ?? '';
      if (field.value !== value) field.value = value;
      // A <select> without that choice would have none selected.
      if (field.value !== value) field.value = '';
      shown[name] = field.value;
    }
    this.#chosen = shown;
    this.#find();
  }

  #input = ({ target }: Event) => {
    const { name, value } = target as HTMLInputElement;
    this.#chosen[name as Field] = value;
    // Of what is chosen next there may be as many, and that is to be heard, too; not with each letter.
    if (name !== 'text') this.#form!.querySelector('output')!.value = '';
    this.#find();
  };

  #reset = (event: Event) => {
    event.preventDefault();
    this.#clear();
    // The button, which had the focus, is hidden now.
    (event.target as Element).querySelector<HTMLElement>('input, select')?.focus();
  };

  #clear() {
    this.#chosen = {};
    this.hostUpdated();
  }

  /** Shows all events when a link leads to a hidden one. */
  #reveal = ({ target }: Event) => {
    if ((target as HTMLElement).hidden) this.#clear();
  };

  get #form() {
    return this.#host.renderRoot.querySelector('.filter');
  }

  /** Applies the filter, and announces the number of events shown. */
  #find() {
    const form = this.#form;
    const { text = '', ...chosen } = this.#chosen;
    if (form) this.#found = this.#index!.find(searchWords(text), chosen);
    const { size } = this.#found;
    const all = this.#index?.events.length ?? 0;
    const isHiding = form !== null && size < all;
    if (isHiding || this.#isHiding) this.#hide(isHiding);
    this.#isHiding = isHiding;
    if (!form) return;
    const output = form.querySelector('output')!;
    const words = shownPhrase(this.#locale, size, all);
    if (output.value !== words) output.value = words;
    setHidden(form.querySelector('button')!, !Object.values(this.#chosen).some(Boolean));
  }

  /** Reads no layout, so that the page is laid out once, afterwards. */
  #hide(isHiding: boolean) {
    let group: HTMLElement | undefined;
    let isGroupEmpty = true;
    let before: HTMLElement | undefined;
    let isBeforeHidden = false;
    /** The first shown of the events that share a date. */
    let head: HTMLElement | undefined;
    const endGroup = () => {
      if (group) setHidden(group, isHiding && isGroupEmpty);
      before?.removeAttribute('data-gap');
    };
    // No selectors: with a hundred thousand nodes, a letter must still be answered within a frame.
    for (const each of childrenOf(this.#host.renderRoot.querySelector('.lists'))) {
      if (each.matches('.group')) {
        endGroup();
        group = each;
        isGroupEmpty = true;
        before = undefined;
        isBeforeHidden = false;
        continue;
      }
      // Periods and the names of lanes are no events.
      if (!each.matches('.events')) continue;
      let isEmpty = true;
      for (const event of childrenOf(each)) {
        const isHidden = isHiding && !this.#found.has(event.id);
        setHidden(event, isHidden);
        // What an event says in relation to the one above it holds only while that one is shown.
        event.toggleAttribute('data-apart', isBeforeHidden && !isHidden);
        before?.toggleAttribute('data-gap', isHidden && !isBeforeHidden);
        event.removeAttribute('data-first');
        if (!event.matches('.same-date')) head = undefined;
        if (!isHidden) {
          head?.setAttribute('data-first', '');
          head ??= event;
        }
        before = event;
        isBeforeHidden = isHidden;
        isEmpty &&= isHidden;
      }
      setHidden(each, isHiding && isEmpty);
      isGroupEmpty &&= isEmpty;
    }
    endGroup();
    this.#onHide();
  }
}

const childrenOf = (node: Element | null) => (node?.children ?? []) as Iterable<HTMLElement>;

const setHidden = (element: HTMLElement, isHidden: boolean) => {
  if (element.hidden !== isHidden) element.hidden = isHidden;
};

const drawField = (label: string, field: unknown) =>
  html`<label part="field" class="field"><span class="meta">${label}</span>${field}</label>`;

const drawChoice = ({ value, text, lang }: Choice) =>
  html`<option value=${value} lang=${lang ?? nothing} dir=${lang ? directionOf(lang) : nothing}>${text}</option>`;

export const createFeature = (host: ConflictTimeline, onHide: () => void): TimelineFeature => new Filter(host, onHide);
