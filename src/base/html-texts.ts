/** Texts above and below the events of a timeline in HTML. Loaded where it has several children. */
import { TOLD } from '../explainer/html/text.js';

const EVENTS = 'ul, ol, dl, table, .event';
/** What the drawn timeline replaces. */
const LINK = '[href$="#conflict-timeline"]';
const GIVING_WAY = `.${TOLD}, ${LINK}, :has(${LINK})`;

const watched = new WeakSet<Element>();

/** Puts the children before the events of a timeline, and those after them, into slots, where they stay. */
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
