/** The id that an event has now, of the one that it had: one that was made says only where the event stood. */
export type Now = (id: string) => string;

/** What a reader has opened in events and where the focus is: gives what puts it back, as often as something was drawn. */
export function keepOpen(root: ShadowRoot, nowOf: Now = (id) => id): () => void {
  const focus = keepFocus(root, nowOf);
  const open = new Set([...root.querySelectorAll('.event details[open]')].map((each) => nameOf(each, nowOf)));
  return () => {
    // Where nothing was open there is nothing to close: somebody may have been led to an event since.
    if (open.size)
      for (const each of root.querySelectorAll<HTMLDetailsElement>('.event details'))
        each.open = open.has(nameOf(each));
    focus();
  };
}

const eventOf = (node: Element) => node.closest<HTMLElement>('.event');

/** Of something that opens: the event that it belongs to, and what it is there. */
const nameOf = (details: Element, nowOf: Now = (id) => id) => `${nowOf(eventOf(details)!.id)} ${details.part.value}`;

/** The events with an id: while lists are drawn one by one, the same may stand in two. */
export const eventsAt = (root: ShadowRoot, id: string) =>
  [...root.querySelectorAll<HTMLElement>('.event')].filter((each) => each.id === id);

const FOCUSABLE = 'a, button, summary, audio, video, iframe';

/** The focus stays in the event that it was in, on the same thing there; on the event where that is there no more. */
function keepFocus(root: ShadowRoot, nowOf: Now): () => void {
  const active = root.activeElement;
  const event = active && eventOf(active);
  if (!event) return () => undefined;
  const id = nowOf(event.id);
  // Other things may have come before it.
  const alike = (within: Element) =>
    [...within.querySelectorAll<HTMLElement>(FOCUSABLE)].filter(
      ({ localName, part }) => localName === active.localName && part.value === active.part.value,
    );
  const place = alike(event).indexOf(active as HTMLElement);
  return () => {
    const [now] = eventsAt(root, id);
    const next = now && (alike(now)[place] ?? now);
    if (!next || next === root.activeElement) return;
    if (next === now && !now.hasAttribute('tabindex')) now.tabIndex = -1;
    next.focus({ preventScroll: true });
  };
}
