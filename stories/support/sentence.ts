/** A paragraph of running text, for what stands in the middle of one. */
import { css, html } from 'lit';

export const sentence = (lang: 'ar' | 'en', content: unknown) =>
  html`<p class="sentence" lang=${lang} dir=${lang === 'ar' ? 'rtl' : 'ltr'}>${content}</p>`;

const styles = css`
  .sentence {
    font-synthesis-style: none;
    line-height: 1.75;
    margin-block: 0 1em;
    max-inline-size: 40em;
  }
`;

document.adoptedStyleSheets.push(styles.styleSheet!);
