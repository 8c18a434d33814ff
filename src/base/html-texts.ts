/** Texts beside the events of a timeline in HTML. Loaded where it has more within it than one list. */
import { TOLD } from '../explainer/html/text.js';

const EVENTS = 'ul, ol, dl, table, .event';
/** What gives way to them. */
const LINK = '[href$="#conflict-timeline"]';
const GIVING_WAY = `.${TOLD}, ${LINK}, :has(${LINK})`;

/** Gives what stands before the events of a timeline, and after them, a slot in which it stays. */
export function slotTexts({ children }: Element) {
  const holds = [...children].map((child) => child.matches(`${EVENTS}, :has(${EVENTS})`));
  [...children].forEach((child, i) => {
    child.removeAttribute('slot');
    if (child.matches(GIVING_WAY)) return;
    if (i < holds.indexOf(true)) child.slot = 'before';
    if (i > holds.lastIndexOf(true)) child.slot = 'after';
  });
}
