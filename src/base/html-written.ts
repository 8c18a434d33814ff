/** Elements that a server wrote and a script put into the page. */
import { wholePage } from './whole-page.js';

/** The tree of an element that a server wrote, where no parser has made it one. */
export const templateIn = (element: Element) =>
  element.querySelector<HTMLTemplateElement>(':scope > template[shadowrootmode]');

/** The tree of an element, whether a parser has made it or it came as a template. */
const treeOf = (element: Element): DocumentFragment | undefined => element.shadowRoot ?? templateIn(element)?.content;

/** What readers get of a tree and of those within it: texts, images and addresses; not what one of them has opened. */
function saidIn(tree: DocumentFragment): string {
  const within = [...tree.querySelectorAll('*')].map((each) => {
    const inner = treeOf(each);
    const said = ['alt', 'href', 'src'].map((name) => each.getAttribute(name));
    return inner ? saidIn(inner) : said.join(' ').trim();
  });
  return [tree.textContent, ...within.filter(Boolean)].join('\n');
}

/**
 * Puts in the place of an element one that has as its shadow tree what only a parser makes one of. Where the element
 * says the same already, it stays.
 */
export async function stand(host: Element): Promise<void> {
  // The parser may still be within the template.
  await wholePage();
  const written = templateIn(host);
  if (!written) return;
  const { content } = written;
  if (host.shadowRoot && saidIn(host.shadowRoot) === saidIn(content)) return written.remove();
  const element = host.cloneNode() as Element;
  // A copy has a tree already where that of the element can be copied.
  const tree = element.shadowRoot ?? element.attachShadow({ mode: 'open', clonable: true });
  tree.replaceChildren(document.importNode(content, true));
  host.replaceWith(element);
}
