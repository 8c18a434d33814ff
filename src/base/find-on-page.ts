/** The element with an id in the tree of a node or in one around it, shadow hosts outwards. */
export function findOnPage(from: Node, id: string): HTMLElement | undefined {
  for (let root = from.getRootNode() as Document | ShadowRoot; ; root = root.host.getRootNode() as ShadowRoot) {
    const found = root.getElementById?.(id);
    if (found) return found;
    if (!('host' in root)) return undefined;
  }
}

/** Says that a reader is led to an element, as browsers do before they show what was hidden until found (HTML). */
export const announceMatch = (target: Element) => target.dispatchEvent(new Event('beforematch', { bubbles: true }));
