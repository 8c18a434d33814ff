/** The element with an id in the tree of a node or in one around it, shadow hosts outwards. */
export function findOnPage(from: Node, id: string): HTMLElement | undefined {
  for (let root = from.getRootNode() as Document | ShadowRoot; ; root = root.host.getRootNode() as ShadowRoot) {
    const found = root.getElementById?.(id);
    if (found) return found;
    if (!('host' in root)) return undefined;
  }
}
