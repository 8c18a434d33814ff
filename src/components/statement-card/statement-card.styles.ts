import { css } from 'lit';

export const statementStyles = css`
  .card {
    background: var(--_surface);
    border-block-start: 2px solid var(--_edge);
    border-radius: var(--_radius);
    display: grid;
    gap: calc(0.6 * var(--_space));
    padding: calc(0.7 * var(--_space)) var(--_inset) calc(0.9 * var(--_space));
  }

  p,
  blockquote {
    max-inline-size: var(--_measure);
  }

  blockquote {
    border-inline-start: 3px solid var(--_accent);
    padding-inline-start: calc(0.8 * var(--_space));
  }

  /* Its marks stay around its words, whatever letters stand beside them. */
  q {
    unicode-bidi: isolate;
    quotes: none;
  }

  /* Words of the other direction keep it, and still begin where the card begins. */
  .source {
    display: grid;
    gap: 0.25em;
    justify-items: start;
  }

  .gap {
    color: var(--_muted);
  }

  .thread {
    display: grid;
    gap: calc(1.25 * var(--_space));
    margin-block-start: calc(1.25 * var(--_space));
  }

  .warning {
    margin-block-end: calc(0.8 * var(--_space));
  }

  .thread-title {
    font-size: var(--_size-large);
  }

  /* What opens in it is no smaller and no paler once more. */
  footer .meta {
    color: inherit;
    font: inherit;
  }

  footer {
    align-items: baseline;
    display: flex;
    flex-wrap: wrap;
    column-gap: 1.25em;
    row-gap: 0.15em;
  }
`;
