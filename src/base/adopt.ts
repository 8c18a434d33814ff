import { isServer, type CSSResult } from 'lit';

/** Gives an element the style of what it draws and others do without; a server writes that itself. */
export function adopt(root: DocumentFragment | HTMLElement | null, { styleSheet }: CSSResult): void {
  if (isServer) return;
  const { adoptedStyleSheets } = root as ShadowRoot;
  if (!adoptedStyleSheets.includes(styleSheet!)) adoptedStyleSheets.push(styleSheet!);
}
