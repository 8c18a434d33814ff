import type { LitElement, ReactiveController } from 'lit';

import { languageSubtag, loadFor, localeFor, spokenLanguage, type Locale } from '../language/locale.js';
import { observeSettings, settingsOf, type Settings } from '../language/resolve.js';

/**
 * Keeps an element in the language and house style of the place it stands in, and has it drawn anew when
 * those change.
 */
export class LocaleController implements ReactiveController {
  #host: LitElement;
  #settings: Settings = {};
  #stop?: () => void;

  /** What is to be drawn with; none until what the first settings need has come. */
  current: Locale | undefined;

  /** Resolves when what is missing has come. */
  loading: Promise<void> | undefined;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  /** The language that the settings ask for, whether it has come yet or not. */
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

  /** Looks around once. On a server, where nothing is connected, who draws calls it. */
  resolve() {
    const settings = settingsOf(this.#host);
    // A translator of pages has renamed the language: what is none of ours it has made of what stands here.
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
