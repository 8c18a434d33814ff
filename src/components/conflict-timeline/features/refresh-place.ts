import { eventsAt, keepOpen, type Now } from './keep-open.js';

/** Remembers where a reader is in a timeline. Gives a function that restores it after each drawing. */
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

/** Keeps the first event in view where it is; below the timeline, what follows it. */
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
  // The list first: events of a skipped list (`content-visibility`) may be laid out beyond its box.
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

/** On a scrolled axis, keeps the event with the focus where it is, or else the first in view. */
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

/** The nearest scroll container around a timeline. */
function scrollerOf(element: Element): Element {
  for (let each: Element | null = element; each; each = each.parentElement ?? hostOf(each))
    if (/auto|scroll/.test(getComputedStyle(each).overflowY) && each.scrollHeight > each.clientHeight) return each;
  return document.scrollingElement!;
}

const hostOf = (element: Element) => {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
};
