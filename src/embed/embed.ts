import type { LitElement } from 'lit';

import { resizeFrames } from './frames.js';

/**
 * The loader, one for a whole site, as a module or a classic script. It finds the places of elements on the page, makes
 * an element where a content system removed its tag, and loads the code of the elements that the page has. A place is:
 *
 * - a tag: `<casualty-badge …>`;
 * - ordinary HTML with the name of a tag as its class or as `data-explainer`;
 * - a list, table, quotation or figure after a link whose address ends in `#` and the name of a tag.
 *
 * The HTML stays where it was, within the element, which reads it and draws it; a box of events stays around its element.
 * What is added to the page later is found too. Our frames get the height of the pages in them.
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
/** Tags that HTML can stand for. Many pages have a class `language-switch` of their own. */
const READING = TAGS.slice(0, -1);
const MARK = 'data-explainer';
const MARKED = String(READING.map((tag) => `.${tag},[${MARK}=${tag}]`));
const LINKS = String(READING.map((tag) => `a[href$='#${tag}']`));
/** Paragraphs before our HTML, which its element tells itself. */
const TOLD = 'p.explainer-told';
const DATA = 'ol,ul,dl,table,blockquote,figure';
/** HTML that holds only events. Any other box may also hold texts, which must be children of the timeline to be kept. */
const LISTS = 'ol,ul,dl,table';
/** Levels up from a link at which its data may follow: after the link, its paragraph, or the box of that. */
const LEVELS = 3;

/** The data after a link; empty elements between them are passed over. */
function dataAfter(link: Element): Element | undefined {
  let place: Element | null = link;
  for (let level = 0; place && level < LEVELS; level++) {
    let next = place.nextElementSibling;
    while (next && !next.textContent.trim()) next = next.nextElementSibling;
    if (next?.matches(DATA)) return next;
    // The link has its element already; what follows their box is not its data.
    if (next?.matches(String(READING))) break;
    place = place.parentElement;
  }
  return undefined;
}

/** The element that the HTML was in, until a parser closed it too soon: just before, empty, with no other attributes. */
function leftBy(data: Element, tag: Tag): Element | undefined {
  const before = data.previousElementSibling;
  const element = before?.matches(tag) ? before : before?.querySelector(tag);
  const isLeft =
    !before?.textContent.trim() &&
    [...(element?.attributes ?? [])].every(
      ({ name, value }) => /^(lang|dir)$/.test(name) || data.getAttribute(name) === value,
    );
  return isLeft && element ? element : undefined;
}

/**
 * Puts an element around the HTML that it is to read.
 * @param sayings elements whose attributes it gets
 */
function enclose(data: Element, isFor: (tag: Tag) => boolean, ...sayings: Element[]) {
  const tag = READING.find(isFor)!;
  // An element reads all that is within it. Neither a box around its tag nor the whole page is its data.
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
    // A link to a place on this page is an ordinary link.
    const isHere = link.matches("[href^='#']") && document.getElementById(link.hash.slice(1));
    const data = isHere ? undefined : dataAfter(link);
    if (data) enclose(data, (tag) => link.hash === `#${tag}`, link, data);
  }
}

/** Whether a server has rendered it: then its code may come after the page has been painted. */
const isWritten = ({ shadowRoot }: Element) => Boolean(shadowRoot);

function bring(tag: Tag) {
  DEFINITIONS[tag]().catch((error: unknown) => console.warn(`<${tag}> stays as it is: ${String(error)}`));
}

/** Properties of `embed.css`: the room for what will be drawn, and that of the HTML there until then. */
const RESERVE = '--explainer-reserve';
const HELD = '--explainer-held';

/** From within an element: its own style is gone where a page is made what its server writes, attribute by attribute. */
const NONE = new CSSStyleSheet();
NONE.replaceSync(`:host{${RESERVE}:0px!important;${HELD}:0px!important}`);

/** Gives up both as soon as no reader sees anything move: what follows the element is, and stays, below the screen. */
const release = new IntersectionObserver((entries) => {
  for (const { target, isIntersecting, boundingClientRect } of entries) {
    // Another's element of that name may have none.
    const sheets = target.shadowRoot?.adoptedStyleSheets ?? [];
    sheets.push(NONE);
    if (isIntersecting ? target.getBoundingClientRect().bottom < innerHeight : boundingClientRect.top < 0) sheets.pop();
    else release.unobserve(target);
  }
});

/**
 * Holds the height of the HTML that stands until its element is drawn. More than that of the screen is not needed, and
 * what a server rendered keeps its height.
 */
function hold(elements: HTMLElement[]) {
  const waiting = elements.filter((element) => !customElements.get(element.localName) && !isWritten(element));
  for (const { style } of waiting) style.removeProperty(HELD);
  const heights = waiting.map(({ offsetHeight }) => offsetHeight);
  waiting.forEach(({ style }, index) => style.setProperty(HELD, `min(${heights[index]}px, 100svh)`));
}

async function keep(element: HTMLElement) {
  await customElements.whenDefined(element.localName);
  await (element as LitElement).updateComplete;
  release.observe(element);
}

const kept = new WeakSet<Element>();

function keepAll() {
  const found = [...document.querySelectorAll<HTMLElement>(String(READING))].filter((element) => !kept.has(element));
  hold(found);
  // The style sheets of a page may come after this script, and then before the first frame.
  requestAnimationFrame(() => hold(found));
  for (const element of found) {
    kept.add(element);
    void keep(element);
  }
}

const asked = new Set<Tag>();

function update() {
  encloseAll();
  keepAll();
  for (const tag of TAGS) {
    const elements = customElements.get(tag) ? [] : [...document.querySelectorAll(tag)];
    if (!elements.length || asked.has(tag)) continue;
    asked.add(tag);
    if (elements.every(isWritten)) requestAnimationFrame(() => setTimeout(bring, 0, tag));
    else bring(tag);
  }
}

let due: ReturnType<typeof setTimeout> | undefined;

/** Once for all changes of a moment. */
function updateSoon() {
  due ??= setTimeout(() => {
    due = undefined;
    update();
  });
}

function start() {
  resizeFrames();
  update();
  // Not its root element, which `document.write()` replaces.
  new MutationObserver(updateSoon).observe(document, { childList: true, subtree: true });
}

// The parser may still be within a list.
if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', start);
else start();
