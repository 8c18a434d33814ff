/** The element with an id in the tree of a node, or in those of its shadow hosts. */
export function findOnPage(from: Node, id: string): HTMLElement | undefined {
  for (let root = from.getRootNode() as Document | ShadowRoot; ; root = root.host.getRootNode() as ShadowRoot) {
    const found = root.getElementById?.(id);
    if (found) return found;
    if (!('host' in root)) return undefined;
  }
}

/** Fires `beforematch`, as browsers do before they reveal what is `hidden="until-found"` (HTML). */
export const announceMatch = (target: Element) => target.dispatchEvent(new Event('beforematch', { bubbles: true }));
