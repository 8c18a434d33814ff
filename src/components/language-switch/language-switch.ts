import { html, isServer, nothing, type CSSResultGroup, type PropertyDeclarations, type TemplateResult } from 'lit';

import { LanguageChangeEvent } from '../../base/events.js';
import { findOnPage } from '../../base/find-on-page.js';
import { LocaleController } from '../../base/locale-controller.js';
import { baseStyles } from '../../base/styles.js';
import { TwinnedElement } from '../../base/twins.js';
import { directionOf, endonym, LANGUAGES, languageSubtag } from '../../language/locale.js';
import { observeSettings, settingsOf } from '../../language/resolve.js';
import { switchStyles } from './language-switch.styles.js';

/**
 * A choice of language. It sets `lang` and `dir` of the part of the page that it governs; every element in
 * there follows.
 * Each attribute may have `data-` before its name, and then wins over one that has not.
 *
 * @customElement language-switch
 * @summary A control that switches the language and direction of a part of the page.
 *
 * @event {LanguageChangeEvent} language-change - A reader chose a language. Cancel it to handle the choice yourself.
 *
 * @csspart base - The wrapper that has the language and direction of what is drawn.
 * @csspart option - A language, with the control that chooses it.
 */
export class LanguageSwitch extends TwinnedElement {
  static override readonly styles: CSSResultGroup = [baseStyles, switchStyles];
  static override readonly properties: PropertyDeclarations = { for: {}, languages: {} };

  /** Id of the element that the switch governs; without one, the nearest ancestor with a `lang`, or the page. */
  declare for?: string | undefined;

  /** BCP 47 tags of the languages to choose from, separated by spaces; Arabic and English by default. */
  declare languages?: string | undefined;

  #locale = new LocaleController(this);

  #stop?: () => void;

  protected override createRenderRoot() {
    // What a server wrote hears no choice.
    this.shadowRoot?.replaceChildren();
    return super.createRenderRoot();
  }

  override connectedCallback() {
    super.connectedCallback();
    // The part that it governs may change by other means, and need not be an ancestor.
    this.#stop = observeSettings(this, () => this.requestUpdate());
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.#stop?.();
  }

  protected override willUpdate() {
    if (isServer) this.#locale.resolve();
  }

  #target(): HTMLElement {
    const named = this.for ? findOnPage(this, this.for) : undefined;
    return named ?? this.parentElement?.closest<HTMLElement>('[lang]') ?? this.ownerDocument.documentElement;
  }

  #choose(click: Event, language: string) {
    // Then the control goes back to what was chosen before.
    if (!this.dispatchEvent(new LanguageChangeEvent(language))) return click.preventDefault();
    const target = this.#target();
    target.lang = language;
    target.dir = directionOf(language);
  }

  protected override render(): TemplateResult | typeof nothing {
    const locale = this.#locale.current;
    if (!locale) return nothing;
    const lang = (!isServer && settingsOf(this.#target()).lang) || locale.tag;
    const tags = this.languages?.split(/\s+/).filter(Boolean) ?? LANGUAGES;
    const current =
      tags.find((tag) => tag === lang) ?? tags.find((tag) => languageSubtag(tag) === languageSubtag(lang));
    // What it says is for who reads another language than that of the page.
    return html`<fieldset
      part="base"
      class="base"
      translate="no"
      lang=${locale.tag}
      dir=${locale.dir}
      aria-label=${locale.msg('Language', { id: 'switch.language' })}
    >
      ${tags.map(
        (tag) =>
          html`<label part="option" lang=${tag} dir=${directionOf(tag)}>
            <input
              type="radio"
              name="language"
              .checked=${tag === current}
              @click=${(click: Event) => tag === current || this.#choose(click, tag)}
            />${endonym(tag)}
          </label>`,
      )}
    </fieldset>`;
  }
}
