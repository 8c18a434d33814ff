/** States of an element beside one another, as an English page by day and as an Arabic one by night have them. */
import { css, html } from 'lit';

export interface State {
  readonly en: string;
  readonly ar: string;
  draw(lang: 'en' | 'ar'): unknown;
}

const PANES = [
  { lang: 'en', dir: 'ltr', theme: 'light' },
  { lang: 'ar', dir: 'rtl', theme: 'dark' },
] as const;

const cell = ({ en, ar, draw }: State, lang: 'en' | 'ar') =>
  html`<section class="state" aria-label=${lang === 'ar' ? ar : en}>
    <p class="state-name" aria-hidden="true">${lang === 'ar' ? ar : en}</p>
    <div class="state-content">${draw(lang)}</div>
  </section>`;

export const permutations = (states: readonly State[], modifier = '') =>
  html`<div class="panes">
    ${PANES.map(
      ({ lang, dir, theme }) =>
        html`<div class="pane ${theme} ${modifier}" lang=${lang} dir=${dir}>
          ${states.map((state) => cell(state, lang))}
        </div>`,
    )}
  </div>`;

const styles = css`
  .panes {
    display: grid;
    gap: 1px;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 22em), 1fr));
  }

  .pane {
    align-content: start;
    background: #fffdf9;
    color: #1d1b18;
    color-scheme: light;
    display: grid;
    gap: 2.5em;
    grid-template-columns: minmax(0, 1fr);
    padding: 1.5em;
  }

  .pane.dark {
    background: #16181b;
    color: #e9e6e0;
    color-scheme: dark;
  }

  .state-name {
    border-block-start: 1px dashed color-mix(in srgb, currentColor 40%, transparent);
    font:
      0.75rem/1.75 system-ui,
      sans-serif;
    font-synthesis-style: none;
    margin-block: 0 1em;
    opacity: 0.85;
    padding-block-start: 0.4em;
  }

  .state-content {
    display: grid;
    gap: 2em;
    grid-template-columns: minmax(0, 1fr);
    justify-items: stretch;
  }

  /* What a reader of Windows in high contrast gets: the colours of the system in place of every colour of ours. */
  .pane.forced {
    --explainer-accent: LinkText;
    --explainer-edge: CanvasText;
    --explainer-ink: CanvasText;
    --explainer-marker: CanvasText;
    --explainer-muted: CanvasText;
    --explainer-rule: CanvasText;
    --explainer-surface: Canvas;

    background: Canvas;
    color: CanvasText;
    forced-color-adjust: none;
  }
`;

document.adoptedStyleSheets.push(styles.styleSheet!);
