/** In which language and house style an element speaks: what the nearest ancestor says that says anything. */

/** `lang` is HTML's; the others are house style, each also as `data-…`, which any element may have and which wins. */
export const SETTINGS = ['lang', 'numerals', 'month-names', 'calendar', 'weekday', 'relative-to'] as const;

export type Settings = Partial<Record<(typeof SETTINGS)[number], string>>;

/**
 * The settings of a node, each from the nearest element that has it, from the node up, through shadow hosts and
 * not through slots (as HTML has it in “The lang and xml:lang attributes”). An empty `lang` says so itself.
 */
export function settingsOf(node: Node): Settings {
  const found: Settings = {};
  for (let at: Node | null = node; at; at = at.parentNode ?? (at as ShadowRoot).host ?? null)
    for (const name of SETTINGS) {
      const element = at as Partial<Element>;
      const twin = name === 'lang' ? undefined : element.getAttribute?.(`data-${name}`);
      const value = found[name] ?? twin ?? element.getAttribute?.(name);
      if (value != null) found[name] = value;
    }
  const meta = () => node.ownerDocument?.querySelector<HTMLMetaElement>('meta[http-equiv="content-language" i]');
  return 'lang' in found ? found : { ...found, lang: meta()?.content ?? '' };
}

const listeners = new Set<() => void>();
let observer: MutationObserver | undefined;

/**
 * Calls back whenever a setting changes in one of the trees that a node stands in, until the returned
 * function is called. One observer serves the whole page.
 */
export function observeSettings(node: Node, changed: () => void): () => void {
  observer ??= new MutationObserver(() => listeners.forEach((listener) => listener()));
  const attributeFilter = SETTINGS.flatMap((name) => [name, `data-${name}`]);
  for (let root = node.getRootNode(); ; root = (root as ShadowRoot).host.getRootNode()) {
    observer.observe(root, { subtree: true, attributeFilter });
    if (!('host' in root)) break;
  }
  listeners.add(changed);
  return () => void listeners.delete(changed);
}
