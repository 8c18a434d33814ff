import { css, type CSSResultArray } from 'lit';
import { tokenStyles } from './tokens.styles.js';

const typography = css`
  :host {
    display: block;
    container-type: inline-size;
    /* Where a box is as wide as what is in it: a container says nothing of itself. On a phone with large letters, less. */
    contain-intrinsic-inline-size: min(16em, 80vi);
  }

  :host([hidden]) {
    display: none;
  }

  /* Of what a page hands down its font and its colours come in, and whether there is anything to see and to press. */
  .base {
    all: initial;
    color: var(--_ink);
    color-scheme: inherit;
    /* Where the page made the host a part of a line, or a box of boxes. */
    container-type: inline-size;
    display: block;
    font: inherit;
    font-family: var(--_font);
    font-size: var(--_size);
    font-style: normal;
    /* Arabic has no italics: a browser that slants it breaks it. */
    font-synthesis-style: none;
    inline-size: 100%;
    line-height: 1.5;
    overflow-wrap: anywhere;
    pointer-events: inherit;
    text-underline-offset: 0.2em;
    visibility: inherit;
    /* What the attribute lang says to fonts. */
    -webkit-locale: revert-layer;
    -webkit-text-size-adjust: inherit;
  }

  .base:lang(ar),
  p:lang(ar) {
    line-height: 1.75;
  }

  :lang(ar) {
    text-underline-offset: 0.3em;
  }

  p,
  ol,
  ul,
  dl,
  dd,
  figure,
  blockquote {
    margin: 0;
    padding: 0;
  }

  ol,
  ul {
    list-style: none;
  }

  [role='heading'],
  .count {
    font-family: var(--_font-heading);
    font-weight: 700;
    line-height: 1.3;
    text-wrap: balance;
  }

  [role='heading']:lang(ar) {
    line-height: 1.5;
  }

  /*
   * Their attributes keep the place of what has not come yet. Here, and not with media: where a policy takes the style
   * that a server wrote, this is all that they have.
   */
  img,
  video {
    block-size: auto;
    max-inline-size: 100%;
  }

  a {
    color: var(--_accent);
    text-decoration-thickness: 1px;
  }

  a:focus-visible,
  input:focus-visible,
  summary:focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: 3px;
  }

  .meta {
    color: var(--_muted);
    font-size: var(--_size-small);
  }

  .error {
    font-size: var(--_size-small);
    margin-block: 0.5em;
  }

  summary {
    min-block-size: 24px;
    cursor: pointer;
    inline-size: fit-content;
    padding-block: 0.2em;
    text-decoration: underline dotted 1px;
  }

  @media print {
    /* Nothing opens on paper. */
    summary {
      list-style: none;
      text-decoration: none;
    }

    details:not([open])::details-content {
      content-visibility: visible;
      display: block;
    }

    .claim,
    .event,
    .card,
    [role='heading'] {
      break-inside: avoid;
    }

    [role='heading'] {
      break-after: avoid;
    }
  }
`;

/** What all elements share: the tokens, each with what it falls back to, and the typography of both scripts. */
export const baseStyles: CSSResultArray = [tokenStyles, typography];
