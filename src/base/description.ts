/** What search engines read of a document. Loaded where a page asks for it. */
import type { Context } from '../telling/context.js';
import { inScript, jsonLd } from '../telling/json-ld.js';
import { sentenceOf } from './sentence.js';

interface Policies {
  createPolicy(name: string, rules: { createScript(text: string): string }): { createScript(text: string): string };
}

const TYPE = 'application/ld+json';

/** Scripts that an element answers for; another element of the same document has one of its own. */
const owned = new WeakSet<HTMLScriptElement>();

let policy: ReturnType<Policies['createPolicy']> | undefined;

/**
 * JSON as the text of a script. Trusted Types are needed even for one that never runs; undefined where the page does not
 * allow our policy.
 */
function trusted(json: string): string | undefined {
  try {
    policy ??= (globalThis as { trustedTypes?: Policies }).trustedTypes?.createPolicy('explainer-elements', {
      createScript: (text) => inScript(JSON.parse(text)),
    });
    return policy?.createScript(json) ?? json;
  } catch {
    console.warn('json-ld was left out: add explainer-elements to the trusted-types of the policy of this page.');
    return undefined;
  }
}

/**
 * Puts a document into the head of the page as JSON-LD, since search engines do not read shadow trees. Replaces what the
 * element put there before, and removes it where there is no document or the element is gone.
 */
export function describe(
  { isConnected, ownerDocument }: Element,
  before: HTMLScriptElement | undefined,
  context: Context | undefined,
): HTMLScriptElement | undefined {
  const text = context && isConnected ? inScript(jsonLd(context, sentenceOf)) : undefined;
  const { head } = ownerDocument;
  // A page that was left, and kept as a copy, comes back with the one that it had.
  const standing = [...head.querySelectorAll<HTMLScriptElement>(`script[type="${TYPE}"]`)];
  const same = standing.find((each) => each.text === text && (each === before || !owned.has(each)));
  if (before !== same) before?.remove();
  const source = !same && text && trusted(text);
  if (!source && !same) return undefined;
  const script = same ?? ownerDocument.createElement('script');
  owned.add(script);
  if (source) {
    script.type = TYPE;
    script.text = source;
    head.append(script);
  }
  return script;
}
