/** Texts beside the events of a timeline in HTML. Loaded where it has more within it than one list. */
import { TOLD } from '../explainer/html/text.js';

const EVENTS = 'ul, ol, dl, table, .event';
/** What gives way to them. */
const LINK = '[href$="#conflict-timeline"]';
const GIVING_WAY = `.${TOLD}, ${LINK}, :has(${LINK})`;

const watched = new WeakSet<Element>();

/** Gives what stands before the events of a timeline, and after them, a slot in which it stays. */
export function slotTexts(timeline: Element): void {
  const children = [...timeline.children];
  const holds = children.map((child) => child.matches(`${EVENTS}, :has(${EVENTS})`));
  const slotOf = (child: Element, i: number) => {
    if (child.matches(GIVING_WAY)) return '';
    if (i < holds.indexOf(true)) return 'before';
    return i > holds.lastIndexOf(true) ? 'after' : '';
  };
  children.forEach((child, i) => {
    const slot = slotOf(child, i);
    if (child.slot !== slot) child.slot = slot;
  });
  if (watched.has(timeline)) return;
  watched.add(timeline);
  // Who makes of a page what its server writes now takes from it what that did not write.
  new MutationObserver(() => slotTexts(timeline)).observe(timeline, { subtree: true, attributeFilter: ['slot'] });
}
