import type { LitElement } from 'lit';

import { resizeFrames } from './frames.js';

/**
 * The loader, one for a whole site, as a module or a classic script. It finds what stands for an element, makes the
 * element where a page could not keep its tag, and brings the code of those elements that the page has:
 *
 * - tags: `<casualty-badge …>`;
 * - ordinary HTML with the name of a tag as its class or as `data-explainer`;
 * - a list, table, quotation or figure after a link whose address ends in `#` and the name of a tag.
 *
 * The HTML stays where it was, within the element, which reads it and draws it anew; a box of events stays around
 * their element. What comes to the page later is found too. Frames of ours get the height of what is in them.
 */
const DEFINITIONS = {
  'conflict-explainer': () => import('../components/conflict-explainer/define.js'),
  'conflict-timeline': () => import('../components/conflict-timeline/define.js'),
  'statement-card': () => import('../components/statement-card/define.js'),
  'casualty-badge': () => import('../components/casualty-badge/define.js'),
  'language-switch': () => import('../components/language-switch/define.js'),
};

type Tag = keyof typeof DEFINITIONS;

const TAGS = Object.keys(DEFINITIONS) as Tag[];
/** What HTML can stand for; a class `language-switch` is that of many a page. */
const READING = TAGS.slice(0, -1);
const MARK = 'data-explainer';
const MARKED = String(READING.map((tag) => `.${tag},[${MARK}=${tag}]`));
const LINKS = String(READING.map((tag) => `a[href$='#${tag}']`));
/** What is told before HTML of ours and what its element tells itself. */
const TOLD = 'p.explainer-told';
const DATA = 'ol,ul,dl,table,blockquote,figure';
/** Of events. What else holds them may hold texts, which a timeline keeps where they are its own children. */
const LISTS = 'ol,ul,dl,table';
/** How far up from a link its data may follow: after the link, its paragraph, or the box of that. */
const LEVELS = 3;

/** What follows a link; what is empty between them is passed over. */
function dataAfter(link: Element): Element | undefined {
  let place: Element | null = link;
  for (let level = 0; place && level < LEVELS; level++) {
    let next = place.nextElementSibling;
    while (next && !next.textContent?.trim()) next = next.nextElementSibling;
    if (next?.matches(DATA)) return next;
    // It has its data: what follows the box around both is none of it.
    if (next?.matches(String(READING))) break;
    place = place.parentElement;
  }
  return undefined;
}

/** The element that HTML was in until a browser closed it too soon: the last thing before, empty, and of nothing else. */
function leftBy(data: Element, tag: Tag): Element | undefined {
  const before = data.previousElementSibling;
  const element = before?.matches(tag) ? before : before?.querySelector(tag);
  const isLeft =
    !before?.textContent?.trim() &&
    [...(element?.attributes ?? [])].every(
      ({ name, value }) => /^(lang|dir)$/.test(name) || data.getAttribute(name) === value,
    );
  return isLeft && element ? element : undefined;
}

/** Puts an element around the HTML that it is to read, with what is said there about it. */
function enclose(data: Element, isFor: (tag: Tag) => boolean, ...sayings: Element[]) {
  const tag = READING.find(isFor)!;
  // The outer one reads what is within it. A box around a tag of ours is only a box, and the page is none.
  if (data.closest(String(READING)) || data.querySelector(tag) || data.contains(document.body)) return;
  const element = leftBy(data, tag) ?? document.createElement(tag);
  for (const { attributes } of sayings)
    for (const { name, value } of attributes)
      if (/^(lang|dir|data-.+)$/.test(name) && name !== MARK) element.setAttribute(name, value);
  const isBox = tag === 'conflict-timeline' && !data.matches(LISTS);
  if (!isBox) data.before(element);
  element.append(...(isBox ? data.childNodes : [data]));
  if (isBox) data.append(element);
  const outer = isBox ? data : element;
  for (let told; (told = outer.previousElementSibling)?.matches(TOLD);) element.prepend(told);
}

function encloseAll() {
  for (const data of document.querySelectorAll(MARKED))
    enclose(data, (tag) => data.classList.contains(tag) || data.getAttribute(MARK) === tag, data);
  for (const link of document.querySelectorAll<HTMLAnchorElement>(LINKS)) {
    // One that leads to a place on this page is a link like any other.
    const isHere = link.matches("[href^='#']") && document.getElementById(link.hash.slice(1));
    const data = isHere ? undefined : dataAfter(link);
    if (data) enclose(data, (tag) => link.hash === `#${tag}`, link, data);
  }
}

/** What a server wrote whole is there to read: its code may come when the reader sees it. */
const isWritten = ({ shadowRoot }: Element) => Boolean(shadowRoot);

function bring(tag: Tag) {
  DEFINITIONS[tag]().catch((error: unknown) => console.warn(`<${tag}> stays as it is: ${String(error)}`));
}

/** In `embed.css`: the room for what will be drawn, and that of what stands there until then. */
const RESERVE = '--explainer-reserve';
const HELD = '--explainer-held';

/** From within an element: its own style is gone where a page is made what its server writes, attribute by attribute. */
const NONE = new CSSStyleSheet();
NONE.replaceSync(`:host{${RESERVE}:0px!important;${HELD}:0px!important}`);

/** Gives up both where nothing moves that a reader sees: what follows the element is below the screen, and stays there. */
const release = new IntersectionObserver((entries) => {
  for (const { target, isIntersecting, boundingClientRect } of entries) {
    // Another's element of that name may have none.
    const sheets = target.shadowRoot?.adoptedStyleSheets ?? [];
    sheets.push(NONE);
    if (isIntersecting ? target.getBoundingClientRect().bottom < innerHeight : boundingClientRect.top < 0) sheets.pop();
    else release.unobserve(target);
  }
});

const kept = new WeakSet<Element>();

async function keep(element: HTMLElement) {
  if (kept.has(element)) return;
  kept.add(element);
  // What is higher than the screen moves nothing on it, and what a server wrote stays as it is.
  if (!customElements.get(element.localName) && !isWritten(element))
    element.style.setProperty(HELD, `min(${element.offsetHeight}px, 100svh)`);
  await customElements.whenDefined(element.localName);
  await (element as LitElement).updateComplete;
  release.observe(element);
}

const asked = new Set<Tag>();

function update() {
  encloseAll();
  for (const element of document.querySelectorAll<HTMLElement>(String(READING))) void keep(element);
  for (const tag of TAGS) {
    const elements = customElements.get(tag) ? [] : [...document.querySelectorAll(tag)];
    if (!elements.length || asked.has(tag)) continue;
    asked.add(tag);
    if (elements.every(isWritten)) requestAnimationFrame(() => setTimeout(bring, 0, tag));
    else bring(tag);
  }
}

let due: ReturnType<typeof setTimeout> | undefined;

/** Once for all that is happening now. */
function updateSoon() {
  due ??= setTimeout(() => {
    due = undefined;
    update();
  });
}

function start() {
  resizeFrames();
  update();
  // Not its root, which who writes a page anew replaces.
  new MutationObserver(updateSoon).observe(document, { childList: true, subtree: true });
}

// A list that is still being read by the browser would be read in part.
if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', start);
else start();
