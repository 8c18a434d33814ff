import { html, LitElement, nothing, type PropertyDeclarations } from 'lit';
import { live } from 'lit/directives/live.js';

import { TOKENS, type Token } from '../../src/base/tokens.js';
import { backgroundOf, contrastOn, hexOf } from './contrast.js';
import { MADE_UP } from './made-up.js';
import { editorStyles } from './theme-editor.styles.js';

const THEMES = ['none', 'broadsheet', 'broadcast', 'wire', 'contrast'];
const SCHEMES = ['light', 'dark'] as const;
type Scheme = (typeof SCHEMES)[number];

const GROUPS: readonly (readonly [title: string, syntax: Token['syntax']])[] = [
  ['Colours', '<color>'],
  ['Sizes and space', '<length>'],
  ['Fonts', '<family-name>#'],
];

/** Stacks to choose from; any other can be typed. */
const FONTS = [
  "Georgia, 'Noto Serif', 'Noto Naskh Arabic', 'Geeza Pro', serif",
  "'Segoe UI', Roboto, 'Noto Sans', 'Noto Sans Arabic', 'Geeza Pro', sans-serif",
  "'Noto Kufi Arabic', 'Noto Sans', sans-serif",
  "system-ui, 'Noto Sans Arabic', sans-serif",
];

/** Which colours stand on which, and the least contrast that WCAG 2 asks of them. */
const PAIRS: readonly (readonly [name: string, color: string, on: string, least: number])[] = [
  ['Text', 'ink', '', 4.5],
  ['Text on a surface', 'ink', 'surface', 4.5],
  ['Notes', 'muted', '', 4.5],
  ['Notes on a surface', 'muted', 'surface', 4.5],
  ['Links and focus', 'accent', '', 4.5],
  ['Links on a surface', 'accent', 'surface', 4.5],
  ['Marker of an event', 'marker', '', 3],
  ['Line above a claim', 'edge', '', 3],
];

const tokenOf = (name: string) => TOKENS.find((token) => token.name === name)!;

/** What an element makes of a token: its value, or what it falls back to. */
const valueOf = ({ name, fallback }: Token): string =>
  `var(--explainer-${name}, ${fallback.replace(/var\(--_([\w-]+)\)/g, (_, other: string) => valueOf(tokenOf(other)))})`;

/**
 * Tokens with a control each, every element in both directions beside them, the contrast of colours, and the style
 * sheet that comes of it. Built from the typed source of the tokens; draws without a shadow tree, as a page would.
 */
export class ThemeEditor extends LitElement {
  static define() {
    if (customElements.get('theme-editor')) return;
    document.adoptedStyleSheets.push(editorStyles.styleSheet!);
    customElements.define('theme-editor', ThemeEditor);
  }

  static override readonly properties: PropertyDeclarations = {
    theme: { state: true },
    scheme: { state: true },
    said: { state: true },
  };

  declare private theme: string;
  declare private scheme: Scheme;
  declare private said: string;

  /** What was set, by name of token: colours for light and for dark. */
  #set = new Map<string, string | Record<Scheme, string>>();

  /** A page of each scheme with nothing on it, to read colours from. */
  #stages = { light: document.createElement('div'), dark: document.createElement('div') };

  constructor() {
    super();
    this.theme = 'broadsheet';
    this.scheme = 'light';
    this.said = '';
    for (const stage of Object.values(this.#stages)) stage.className = 'stage';
  }

  protected override createRenderRoot() {
    return this;
  }

  override connectedCallback() {
    this.prepend(...Object.values(this.#stages));
    super.connectedCallback();
  }

  // They are read while the rest is drawn.
  protected override willUpdate() {
    for (const scheme of SCHEMES) {
      const stage = this.#stages[scheme];
      if (this.theme === 'none') delete stage.dataset['explainerTheme'];
      else stage.dataset['explainerTheme'] = this.theme;
      stage.style.cssText = `color-scheme: ${scheme}; ${this.#declarations().join(' ')}`;
    }
  }

  #change(name: string, value: string | Record<Scheme, string> | undefined) {
    if (value === undefined || value === '') this.#set.delete(name);
    else this.#set.set(name, value);
    this.said = '';
    this.requestUpdate();
  }

  #changeColour(token: Token, value: string) {
    this.#change(token.name, {
      light: this.#hex('light', token),
      dark: this.#hex('dark', token),
      [this.scheme]: value,
    });
  }

  /** What a page in light or dark makes of styles that use the tokens. */
  #read<T>(scheme: Scheme, styles: Readonly<Record<string, string>>, look: (probe: Element) => T): T {
    const probe = document.createElement('span');
    Object.assign(probe.style, styles);
    this.#stages[scheme].append(probe);
    const seen = look(probe);
    probe.remove();
    return seen;
  }

  #hex(scheme: Scheme, token: Token) {
    return this.#read(scheme, { color: valueOf(token) }, (probe) =>
      hexOf(getComputedStyle(probe).color, backgroundOf(probe)),
    );
  }

  #contrast(scheme: Scheme, color: string, on: string) {
    const styles = { color: valueOf(tokenOf(color)), backgroundColor: on && valueOf(tokenOf(on)) };
    return this.#read(scheme, styles, (probe) => contrastOn(backgroundOf(probe), getComputedStyle(probe).color));
  }

  /** In a theme, fonts and sizes are those of a script; here they are set for both. */
  #declarations(): string[] {
    return [...this.#set].flatMap(([name, value]) => {
      const css =
        typeof value === 'string'
          ? value
          : value.light === value.dark
            ? value.light
            : `light-dark(${value.light}, ${value.dark})`;
      const names =
        this.theme !== 'none' && /^(font|font-heading|size)$/.test(name)
          ? [`--theme-${name}`, `--theme-${name}-ar`]
          : [`--explainer-${name}`];
      return names.map((each) => `${each}: ${css};`);
    });
  }

  get #css() {
    const [where, selector] =
      this.theme === 'none'
        ? ['For a page without a theme.', ':root']
        : [`After themes/${this.theme}.css.`, `[data-explainer-theme='${this.theme}']`];
    const declarations = this.#declarations().map((each) => `  ${each}\n`);
    return `/* ${where} */\n${selector} {\n${declarations.join('')}}\n`;
  }

  async #copy() {
    try {
      await navigator.clipboard.writeText(this.#css);
      this.said = 'Copied.';
    } catch {
      this.querySelector('textarea')!.select();
      this.said = 'Not allowed to copy: the text is selected, press Ctrl+C.';
    }
  }

  protected override render() {
    return html`<div class="tools" lang="en" dir="ltr">
        ${this.#drawStart()} ${this.#drawPairs()} ${GROUPS.map(([title, syntax]) => this.#drawGroup(title, syntax))}
        ${this.#drawExport()}
      </div>
      <div
        class="preview"
        data-explainer-theme=${this.theme === 'none' ? nothing : this.theme}
        style="color-scheme: ${this.scheme}; ${this.#declarations().join(' ')}"
      >
        ${drawPreview('ar', 'rtl')} ${drawPreview('en', 'ltr')}
      </div>`;
  }

  #drawStart() {
    const choice = (label: string, names: readonly string[], value: string, choose: (name: string) => void) =>
      html`<label
        >${label}
        <select @change=${(event: Event) => choose((event.target as HTMLSelectElement).value)}>
          ${names.map((name) => html`<option ?selected=${name === value}>${name}</option>`)}
        </select></label
      >`;
    return html`<fieldset>
      <legend>Start from</legend>
      ${choice('Theme', THEMES, this.theme, (name) => (this.theme = name))}
      ${choice('Show and edit its colours for', SCHEMES, this.scheme, (name) => (this.scheme = name as Scheme))}
      <div>
        <button
          @click=${() => {
            this.#set.clear();
            this.requestUpdate();
          }}
        >
          Take back all changes
        </button>
      </div>
    </fieldset>`;
  }

  #drawPairs() {
    return html`<fieldset>
      <legend>Contrast</legend>
      <table>
        <thead>
          <tr>
            <th scope="col">Pair</th>
            <th scope="col">At least</th>
            ${SCHEMES.map((scheme) => html`<th scope="col">${scheme === 'light' ? 'Light' : 'Dark'}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${PAIRS.map(
            ([name, color, on, least]) =>
              html`<tr>
                <th scope="row">${name}</th>
                <td>${least}</td>
                ${SCHEMES.map((scheme) => {
                  const ratio = this.#contrast(scheme, color, on);
                  const fails = ratio < least;
                  return html`<td class=${fails ? 'fails' : ''}>
                    ${ratio.toFixed(1)} ${fails ? 'too faint' : 'passes'}
                  </td>`;
                })}
              </tr>`,
          )}
        </tbody>
      </table>
    </fieldset>`;
  }

  #drawGroup(title: string, syntax: Token['syntax']) {
    return html`<fieldset>
      <legend>${title}</legend>
      ${TOKENS.filter((token) => token.syntax === syntax).map(
        (token) =>
          html`<div class="row">
            <label for="token-${token.name}">--explainer-${token.name}<small>${token.description}</small></label>
            ${this.#drawControl(token)}
            <button
              aria-label="Take back ${token.name}"
              ?disabled=${!this.#set.has(token.name)}
              @click=${() => this.#change(token.name, undefined)}
            >
              ×
            </button>
          </div>`,
      )}
      ${
        syntax === '<family-name>#'
          ? html`<datalist id="fonts">${FONTS.map((font) => html`<option value=${font}></option>`)}</datalist>`
          : nothing
      }
    </fieldset>`;
  }

  #drawControl(token: Token) {
    const { name, syntax, range } = token;
    const value = this.#set.get(name);
    const listen = (change: (value: string) => void) => (event: Event) =>
      change((event.target as HTMLInputElement).value);
    if (syntax === '<color>')
      return html`<input
        id="token-${name}"
        type="color"
        .value=${live(this.#hex(this.scheme, token))}
        @input=${listen((color) => this.#changeColour(token, color))}
      />`;
    if (range)
      return html`<input
        id="token-${name}"
        type="range"
        min=${range[0]}
        max=${range[1]}
        step="0.0625"
        aria-valuetext=${value ?? 'not set'}
        .value=${live(parseFloat(typeof value === 'string' ? value : this.#length(token)).toString())}
        @input=${listen((length) => this.#change(name, `${length}em`))}
      />`;
    return html`<input
      id="token-${name}"
      list="fonts"
      placeholder="not set"
      .value=${live(value ?? '')}
      @change=${listen((font) => this.#change(name, font))}
    />`;
  }

  /** What a length comes to, in em, where it is not set. */
  #length(token: Token) {
    return this.#read(this.scheme, { paddingInlineStart: valueOf(token) }, (probe) => {
      const { paddingInlineStart, fontSize } = getComputedStyle(probe);
      return String(parseFloat(paddingInlineStart) / parseFloat(fontSize));
    });
  }

  #drawExport() {
    return html`<fieldset>
      <legend>Style sheet</legend>
      <label
        >CSS
        <textarea rows="10" readonly spellcheck="false" .value=${this.#css}></textarea>
      </label>
      <div>
        <button @click=${() => this.#copy()}>Copy</button>
        <a download="house.css" href="data:text/css;charset=utf-8,${encodeURIComponent(this.#css)}">Download</a>
        <span role="status">${this.said}</span>
      </div>
    </fieldset>`;
  }
}

const drawPreview = (lang: string, dir: string) =>
  html`<div lang=${lang} dir=${dir}>
    <language-switch></language-switch>
    <casualty-badge .data=${MADE_UP} item="ev-shelling"></casualty-badge>
    <statement-card .data=${MADE_UP} item="st-north"></statement-card>
    <conflict-timeline .data=${MADE_UP}></conflict-timeline>
    <conflict-explainer .data=${MADE_UP}></conflict-explainer>
  </div>`;
