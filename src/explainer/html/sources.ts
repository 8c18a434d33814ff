/** The chain of sources in HTML, and the table of those that it names. */
import { parts } from '../parts.js';
import { sourceIn } from '../words/leads.js';
import { attribute, textOf } from './text.js';

interface Source {
  readonly id: string;
  readonly name: string;
  readonly url?: string;
}

/** A source as it is named in a text. */
export interface Cited {
  readonly name: string;
  url?: string | undefined;
}

const hrefOf = (link: Element | null | undefined) => link?.getAttribute('href');

export class Sources {
  readonly #all = new Map<string, Source>();

  /** @param base what relative addresses are relative to */
  constructor(readonly base: string) {}

  /** All that were cited. */
  get all(): readonly Source[] {
    return [...this.#all.values()];
  }

  /** Ids of a chain. One name with two addresses is two sources. */
  ids(chain: readonly Cited[]): string[] {
    return chain.map(({ name, url }) => {
      const key = `${name} ${url}`;
      const known = this.#all.get(key) ?? { id: `cited-${this.#all.size + 1}`, name, ...(url && { url }) };
      this.#all.set(key, known);
      return known.id;
    });
  }

  /** An address as the format takes it. */
  url(address: string | null | undefined): string | undefined {
    const href = address && URL.canParse(address, this.base) ? new URL(address, this.base).href : '';
    return /^https?:/.test(href) ? href : undefined;
  }

  /** Sources that a text of a node names, separated by semicolons; the last link of the same words has the address. */
  named(node: Element, text = textOf(node)): Cited[] {
    const links = [...node.querySelectorAll('a')].reverse();
    return parts(text)
      .map(sourceIn)
      .map((name) => ({ name, url: this.url(hrefOf(links.find((link) => textOf(link) === name))) }));
  }

  /** The sources that stand in `<cite>`, in order; `data-via` wins for names. */
  cited(node: Element): Cited[] | undefined {
    const chain = [...node.querySelectorAll('cite')]
      .map((cite) => ({ name: textOf(cite), url: this.url(hrefOf(cite.querySelector('a') ?? cite.closest('a'))) }))
      .filter(({ name }) => name);
    const names = parts(attribute(node, 'via') ?? '');
    if (!names.length) return chain.length ? chain : undefined;
    return names.map((name, i) => ({
      name,
      url: (chain.find((each) => each.name === name) ?? (chain.length === names.length ? chain[i] : undefined))?.url,
    }));
  }
}
