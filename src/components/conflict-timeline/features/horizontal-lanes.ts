import { html, type TemplateResult } from 'lit';

import { isRetracted } from '../../../explainer/corrections.js';
import { get } from '../../../explainer/find.js';
import type { EventItem, Id } from '../../../explainer/types.js';
import { alphabetically } from '../../../language/lists.js';
import { directionOf } from '../../../language/locale.js';
import { isolate, type Context } from '../../../telling/context.js';

export interface Lane {
  /** Id of the element with its name; the `_` keeps it apart from ids of events. */
  readonly id: string;
  readonly name: { readonly text: string; readonly lang: string };
  readonly isEmpty: boolean;
  /** How many lanes are above it. */
  readonly above: number;
  /** How many of those have events, and so are taller. */
  readonly filled: number;
}

/** The side of the actors of an event; undefined where they are on several or none, or where it was retracted. */
function sideOf({ document }: Context, { id, actors }: EventItem): Id | undefined {
  if (isRetracted(document, id)) return undefined;
  const sides = new Set(actors.flatMap(({ actor }) => get(document, 'actors', actor).side ?? []));
  return sides.size === 1 ? [...sides][0] : undefined;
}

/**
 * A lane for each side, in the order of the reader's alphabet, and one for events of several sides or none, where there
 * are any.
 */
export class Lanes {
  #context: Context;
  #lanes = new Map<Id | undefined, Lane>();

  constructor(context: Context, events: readonly EventItem[]) {
    this.#context = context;
    const { locale, document } = context;
    const used = new Set(events.map((event) => sideOf(context, event)));
    let filled = 0;
    const add = (side: Id | undefined, name: Lane['name']) => {
      const isEmpty = !used.has(side);
      this.#lanes.set(side, { id: `lane_${side ?? ''}`, name, isEmpty, above: this.#lanes.size, filled });
      if (!isEmpty) filled++;
    };
    const sides = document.sides.map(({ id, name }) => ({ id, name: isolate(context, name) }));
    for (const { id, name } of alphabetically(locale, sides, ({ name }) => name.text)) add(id, name);
    if (used.has(undefined))
      add(undefined, { text: locale.msg('Several sides, or none', { id: 'timeline.no-lane' }), lang: locale.tag });
  }

  /** Puts an event into its lane, whose name becomes its accessible description. */
  place(element: HTMLElement, event: EventItem): void {
    const { id, above, filled } = this.#lanes.get(sideOf(this.#context, event))!;
    element.style.setProperty('--_names', `${above + 1}`);
    element.style.setProperty('--_cards', `${filled}`);
    element.setAttribute('aria-describedby', id);
  }

  /** @param lists how many lists there are on the axis */
  draw(lists: number): TemplateResult {
    const { locale } = this.#context;
    return html`<ul
      part="lanes"
      class="lanes"
      role="list"
      aria-label=${locale.msg('Sides', { id: 'timeline.lanes' })}
      .style=${`--_lists: ${lists}`}
    >
      ${[...this.#lanes.values()].map(
        ({ id, name: { text, lang }, isEmpty }) =>
          html`<li class="lane ${isEmpty ? 'empty' : ''}">
            <span part="lane" id=${id}><span lang=${lang} dir=${directionOf(lang)}>${text}</span></span>
          </li>`,
      )}
    </ul>`;
  }
}
