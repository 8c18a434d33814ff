/** What search engines read of a document. Loaded where a page asks for it. */
import type { Context } from '../telling/context.js';
import { jsonLd } from '../telling/json-ld.js';

/**
 * Puts a document into the head of a page as JSON-LD, in place of what stood there for the element before: search
 * engines do not read shadow trees. Takes that away where there is nothing to tell, or the element is gone.
 */
export function describe(
  { isConnected, ownerDocument }: Element,
  before: HTMLScriptElement | undefined,
  context: Context | undefined,
): HTMLScriptElement | undefined {
  const text = context && isConnected ? JSON.stringify(jsonLd(context)) : undefined;
  if (before?.isConnected && before.text === text) return before;
  before?.remove();
  if (!text) return undefined;
  const script = ownerDocument.createElement('script');
  script.type = 'application/ld+json';
  // A text node: Trusted Types guard the properties of a script, and this one is never run.
  script.append(text);
  ownerDocument.head.append(script);
  return script;
}
