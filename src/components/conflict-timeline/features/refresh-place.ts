import { eventsAt, keepOpen, type Now } from './keep-open.js';

/** What a reader is at in a timeline that is drawn anew: gives what puts it back, as often as something was drawn. */
export function keepPlace(root: ShadowRoot, nowOf: Now): () => void {
  const scroll = keepScroll(root, nowOf);
  const axis = keepAxis(root, nowOf);
  const open = keepOpen(root, nowOf);
  return () => {
    open();
    axis();
    scroll();
  };
}

/** The first event in view stays where it is; so does what follows the timeline, for who reads on below. */
function keepScroll(root: ShadowRoot, nowOf: Now): () => void {
  const { host } = root;
  // In details that are closed it has a box, and moves nothing.
  if (!host.checkVisibility()) return () => undefined;
  const scroller = scrollerOf(host);
  const move = (top: number) => scroller.scrollBy({ top, behavior: 'instant' });
  const edge = scroller === document.scrollingElement ? 0 : scroller.getBoundingClientRect().top;
  const isReached = (element: Element) => element.getBoundingClientRect().bottom > edge;
  const end = host.getBoundingClientRect().bottom;
  if (!isReached(host)) return () => move(host.getBoundingClientRect().bottom - end);
  // The events of a list that is skipped are laid out beyond the place that is kept for it.
  const list = [...root.querySelectorAll('.events')].find(isReached);
  const first = [...(list?.querySelectorAll<HTMLElement>('.event') ?? [])].find(isReached);
  if (!first || topOf(first) > innerHeight) return () => undefined;
  const id = nowOf(first.id);
  const top = topOf(first);
  return () => {
    const [nearest] = eventsAt(root, id)
      .map((each) => topOf(each) - top)
      .sort((a, b) => Math.abs(a) - Math.abs(b));
    if (nearest) move(nearest);
  };
}

/** So does, along an axis that was scrolled, the event that has the focus, or else the first in view. */
function keepAxis(root: ShadowRoot, nowOf: Now): () => void {
  const lists = root.querySelector('.lists');
  if (!lists?.scrollLeft) return () => undefined;
  const view = lists.getBoundingClientRect();
  const isSeen = (element: Element) => {
    const box = element.getBoundingClientRect();
    return box.width && box.right > view.left && box.left < view.right;
  };
  const seen = [...root.querySelectorAll('.events')]
    .filter(isSeen)
    .flatMap((list) => [...list.children].filter(isSeen));
  const kept = seen.find((each) => each.contains(root.activeElement)) ?? seen[0];
  if (!kept) return () => undefined;
  const id = nowOf(kept.id);
  const before = leftOf(kept);
  return () => {
    const [now] = eventsAt(root, id);
    const left = now ? leftOf(now) - before : 0;
    lists.scrollBy({ left, behavior: 'instant' });
  };
}

const leftOf = (element: Element) => element.getBoundingClientRect().left;
const topOf = (element: Element) => element.getBoundingClientRect().top;

/** What scrolls a timeline: the nearest element around it that does. */
function scrollerOf(element: Element): Element {
  for (let each: Element | null = element; each; each = each.parentElement ?? hostOf(each))
    if (/auto|scroll/.test(getComputedStyle(each).overflowY) && each.scrollHeight > each.clientHeight) return each;
  return document.scrollingElement!;
}

const hostOf = (element: Element) => {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
};
