import { LitElement } from 'lit';

import { VERSION } from '../version.js';

/** Whether the console was told: one line is enough for all tags. */
let isSaid = false;

/**
 * The base of all elements. They have a version, and each attribute has a twin with `data-` before its name, for content
 * systems that keep no others. The twin wins.
 */
export abstract class TwinnedElement extends LitElement {
  /** Version of the library that a class came from. */
  static readonly version: string = VERSION;

  /**
   * Registers the class. A tag that is taken is left alone, so that two copies of the library can stand on
   * one page; a copy of another version, or a stranger, is named once in the console.
   */
  static define(tag: string, registry: CustomElementRegistry = customElements): void {
    const taken = registry.get(tag) as typeof TwinnedElement | undefined;
    if (!taken) registry.define(tag, this as unknown as CustomElementConstructor);
    else if (taken.version !== this.version && !isSaid) {
      isSaid = true;
      console.warn(
        taken.version
          ? `explainer-elements ${taken.version} is in use; ${this.version} is not.`
          : `<${tag}> is not that of explainer-elements: something else on this page has taken the name.`,
      );
    }
  }

  /** Attributes that are data and have no property. */
  protected static readonly inputAttributes: readonly string[] = [];

  static override get observedAttributes() {
    return [...super.observedAttributes, ...this.inputAttributes].flatMap((name) => [name, `data-${name}`]);
  }

  override attributeChangedCallback(name: string, old: string | null) {
    const plain = name.replace('data-', '');
    super.attributeChangedCallback(plain, old, this.said(plain));
    if ((this.constructor as typeof TwinnedElement).inputAttributes.includes(plain))
      // They are data, as that property is.
      this.requestUpdate('data', null);
  }

  /** The value of an attribute's twin, or else of the attribute; null where there is neither. */
  protected said = (name: string): string | null => this.getAttribute(`data-${name}`) ?? this.getAttribute(name);
}
