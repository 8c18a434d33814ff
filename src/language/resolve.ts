/** In which language an element speaks: HTML's own rule, applied by us since the platform gives no way to ask. */

/**
 * The language of a node: the nearest `lang` from the node up, through shadow hosts and not through slots
 * (HTML, "The lang and xml:lang attributes"). `undefined` where nothing says; an empty `lang` says so itself.
 */
export function languageOf(node: Node): string | undefined {
  for (let at: Node | null = node; at; at = at.parentNode ?? (at as ShadowRoot).host ?? null) {
    const lang = (at as Partial<Element>).getAttribute?.('lang');
    if (typeof lang === 'string') return lang;
  }
  return node.ownerDocument?.querySelector<HTMLMetaElement>('meta[http-equiv="content-language" i]')?.content;
}

const listeners = new Set<() => void>();
let observer: MutationObserver | undefined;

/**
 * Calls back whenever a `lang` changes in one of the trees that a node stands in, until the returned
 * function is called. One observer serves the whole page.
 */
export function observeLanguage(node: Node, changed: () => void): () => void {
  observer ??= new MutationObserver(() => listeners.forEach((listener) => listener()));
  for (let root = node.getRootNode(); ; root = (root as ShadowRoot).host.getRootNode()) {
    observer.observe(root, { subtree: true, attributes: true, attributeFilter: ['lang'] });
    if (!('host' in root)) break;
  }
  listeners.add(changed);
  return () => void listeners.delete(changed);
}
