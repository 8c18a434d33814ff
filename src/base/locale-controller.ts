import type { LitElement, ReactiveController } from 'lit';

import { languageSubtag, loadFor, localeFor, spokenLanguage, type Locale } from '../language/locale.js';
import { observeSettings, settingsOf, type Settings } from '../language/resolve.js';

/**
 * Gives an element the language and house style of the place where it stands, and has it drawn anew when these change.
 */
export class LocaleController implements ReactiveController {
  #host: LitElement;
  #settings: Settings = {};
  #stop?: () => void;

  /** The locale to draw with; undefined until what the first settings need has been loaded. */
  current: Locale | undefined;

  /** Resolves when what the settings need has been loaded; undefined where nothing is missing. */
  loading: Promise<void> | undefined;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  /** The language that the settings ask for, whether it has been loaded or not. */
  get language(): string {
    return spokenLanguage(this.#settings.lang);
  }

  hostConnected() {
    this.resolve();
    this.#stop = observeSettings(this.#host, () => this.resolve());
  }

  hostDisconnected() {
    this.#stop?.();
  }

  /** Reads the settings once. On a server, where no element is connected, the host calls it. */
  resolve() {
    const settings = settingsOf(this.#host);
    // Google Translate changes the page's `lang`; what it translates must stay in the language that it was in.
    if (this.current && isTranslated(settings.lang)) return;
    this.#settings = settings;
    const use = () => {
      if (this.#settings !== settings) return;
      this.loading = undefined;
      const next = localeFor(settings);
      if (next === this.current) return;
      this.current = next;
      this.#host.requestUpdate('lang', null);
    };
    this.loading = loadFor(settings)?.then(use);
    if (!this.loading) use();
  }
}

const isTranslated = (lang = '') =>
  languageSubtag(lang) !== spokenLanguage(lang) && document.documentElement.matches('[class*=translated-]');
