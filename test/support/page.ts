import { nothing, render, type LitElement, type TemplateResult } from 'lit';

export const ARTICLE = '/examples/karabakh-2023/explainer.json';

const mounted: HTMLElement[] = [];

afterEach(() => {
  for (const each of mounted.splice(0)) {
    render(nothing, each);
    each.remove();
  }
});

/** Draws into the page, in a language, and waits until all elements in there have drawn themselves. */
export async function mount(template: TemplateResult | unknown, lang = 'en'): Promise<HTMLElement> {
  const host = place(template, lang);
  mounted.push(host);
  await drawn(host);
  return host;
}

/** Draws into the page, in a language, until somebody removes it. */
export function place(template: TemplateResult | unknown, lang: string): HTMLElement {
  const host = document.createElement('main');
  host.lang = lang;
  host.dir = lang === 'ar' ? 'rtl' : 'ltr';
  document.body.append(host);
  render(template, host);
  return host;
}

/** Every element below a node, shadow trees included. */
export function* elements(node: ParentNode): Generator<Element> {
  for (const each of node.querySelectorAll('*')) {
    yield each;
    if (each.shadowRoot) yield* elements(each.shadowRoot);
  }
}

/** Waits for every element of ours below a node, for those that it draws, and so on. */
export async function drawn(node: ParentNode): Promise<void> {
  for (const each of node.querySelectorAll('*')) {
    await (each as LitElement).updateComplete;
    if (each.shadowRoot) await drawn(each.shadowRoot);
  }
}

/** The text that a reader gets, shadow trees in place of what they hide, white space folded. */
export function textOf(node: Node): string {
  if (node.nodeType === Node.TEXT_NODE) return node.textContent ?? '';
  if (/^(SCRIPT|STYLE)$/.test(node.nodeName)) return '';
  const children = (node as Element).shadowRoot ?? node;
  const raw = [...children.childNodes]
    .map((child) => {
      if (child.nodeType === Node.TEXT_NODE) return child.textContent ?? '';
      if (child.nodeType !== Node.ELEMENT_NODE) return '';
      if (child.nodeName === 'SLOT') return (child as HTMLSlotElement).assignedNodes().map(textOf).join(' ');
      const block = /^(block|grid|flex|list-item|flow-root)/.test(getComputedStyle(child as Element).display);
      return block ? ` ${textOf(child)} ` : textOf(child);
    })
    .join('');
  return raw.replace(/\s+/g, ' ').trim();
}

/** As translators of pages do it: each text that may be translated, in the page and in what elements draw, within two elements of theirs. */
export function translate(root: HTMLElement): void {
  for (const tree of [root, ...[...elements(root)].flatMap(({ shadowRoot }) => shadowRoot ?? [])]) {
    const walker = document.createTreeWalker(tree, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    while (walker.nextNode()) {
      const text = walker.currentNode as Text;
      const { nodeName, translate } = text.parentNode as HTMLElement;
      if (text.data.trim() && translate && !/^(STYLE|SCRIPT)$/.test(nodeName)) texts.push(text);
    }
    for (const text of texts) {
      const [outer, inner] = [document.createElement('font'), document.createElement('font')];
      outer.append(inner);
      inner.append(`«${text.data}»`);
      text.replaceWith(outer);
    }
  }
}

/** A part of an element's shadow tree. */
export const part = (host: Element, name: string) => host.shadowRoot!.querySelector<HTMLElement>(`[part~='${name}']`)!;

/** What the linter says of documents; it comes when it comes, and on its own. */
const FINDINGS = /^<[\w-]+> editorial rules:/;

/** What was said to the developer, in place of being printed, but for what the linter says. */
export async function warnings(during: () => Promise<unknown>): Promise<string[]> {
  const { warn } = console;
  const said: string[] = [];
  console.warn = (...args: unknown[]) => {
    if (!FINDINGS.test(String(args[0]))) said.push(args.join(' '));
  };
  try {
    await during();
  } finally {
    console.warn = warn;
  }
  return said;
}
