/** Gives the new id of an event for its old one: ids that the parser made depend on the other events. */
export type Now = (id: string) => string;

/** Remembers what is open in events and where the focus is. Gives a function that restores it after each drawing. */
export function keepOpen(root: ShadowRoot, nowOf: Now = (id) => id): () => void {
  const focus = keepFocus(root, nowOf);
  const open = new Set([...root.querySelectorAll('.event details[open]')].map((each) => nameOf(each, nowOf)));
  return () => {
    // Where nothing was open, nothing is closed: a link may have opened something meanwhile.
    if (open.size)
      for (const each of root.querySelectorAll<HTMLDetailsElement>('.event details'))
        each.open = open.has(nameOf(each));
    focus();
  };
}

const eventOf = (node: Element) => node.closest<HTMLElement>('.event');

/** A key for a `<details>`: its event, and its part in that. */
const nameOf = (details: Element, nowOf: Now = (id) => id) => `${nowOf(eventOf(details)!.id)} ${details.part.value}`;

/** The elements of an event: while lists are drawn one by one, it may stand in two. */
export const eventsAt = (root: ShadowRoot, id: string) =>
  [...root.querySelectorAll<HTMLElement>('.event')].filter((each) => each.id === id);

const FOCUSABLE = 'a, button, summary, audio, video, iframe';

/** Keeps the focus on the same control of the same event; on the event where the control is gone. */
function keepFocus(root: ShadowRoot, nowOf: Now): () => void {
  const active = root.activeElement;
  const event = active && eventOf(active);
  if (!event) return () => undefined;
  const id = nowOf(event.id);
  // Controls of another kind may be added before it.
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
