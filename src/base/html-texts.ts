/** Texts above and below the events of a timeline in HTML. Loaded where it has several children. */
import { TOLD } from '../explainer/html/text.js';

const EVENTS = 'ul, ol, dl, table, .event';
/** What the drawn timeline replaces. */
const LINK = '[href$="#conflict-timeline"]';
const GIVING_WAY = `.${TOLD}, ${LINK}, :has(${LINK})`;

/** Puts the children before the events of a timeline, and those after them, into slots. */
export function slotTexts({ children }: Element) {
  const holds = [...children].map((child) => child.matches(`${EVENTS}, :has(${EVENTS})`));
  [...children].forEach((child, i) => {
    child.removeAttribute('slot');
    if (child.matches(GIVING_WAY)) return;
    if (i < holds.indexOf(true)) child.slot = 'before';
    if (i > holds.lastIndexOf(true)) child.slot = 'after';
  });
}
