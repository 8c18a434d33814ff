/** Elements that a server wrote and a script put into the page. Loaded where there is one. */

/** Puts in the place of an element one that has as its shadow tree what only a parser makes one of. */
export function stand(host: Element, { content }: HTMLTemplateElement): void {
  const element = host.cloneNode() as Element;
  element.attachShadow({ mode: 'open', clonable: true }).append(document.importNode(content, true));
  host.replaceWith(element);
}
