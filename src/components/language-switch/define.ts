import { LanguageSwitch } from './language-switch.js';

LanguageSwitch.define('language-switch');

declare global {
  interface HTMLElementTagNameMap {
    'language-switch': LanguageSwitch;
  }
}
