import { css } from 'lit';

export const casualtyStyles = css`
  /* A part of the line that it stands in, and no higher. */
  :host(:is([variant='compact'], [data-variant='compact'])) {
    container-type: normal;
    display: inline;
  }

  :host(:is([variant='compact'], [data-variant='compact'])) [part] {
    display: inline;
    line-height: inherit;
  }

  .base {
    display: flex;
    flex-direction: column;
    min-block-size: 100%;
  }

  .claims {
    display: grid;
    flex: 1;
    gap: calc(1.25 * var(--_space)) calc(2 * var(--_space));
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 20em), 1fr));
  }

  .warning {
    margin-block-end: calc(0.8 * var(--_space));
  }

  div.claim {
    align-content: start;
    background: var(--_surface);
    border-block-end: 1px solid var(--_rule);
    border-block-start: 2px solid var(--_edge);
    border-radius: var(--_radius);
    display: grid;
    gap: calc(0.6 * var(--_space));
    padding: calc(0.8 * var(--_space)) var(--_inset);
  }

  .figures {
    align-items: baseline;
    display: grid;
    gap: calc(0.4 * var(--_space)) calc(2 * var(--_space));
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 13em), 1fr));
  }

  .count {
    display: block;
    font-size: var(--_size-huge);
    font-variant-numeric: lining-nums;
  }

  .count:lang(ar) {
    line-height: 1.55;
  }

  /* What is not known is not louder than what is. */
  .count.words,
  .figure .figure .count {
    font-size: var(--_size-large);
    font-weight: 400;
  }

  .claim > .relations:last-child {
    border-block-end: 0;
    padding-block-end: 0;
  }

  .figure .figure {
    border-inline-start: 2px solid var(--_rule);
    margin-block-start: 0.25em;
    padding-inline-start: 0.75em;
  }

  .role {
    display: block;
  }

  .line {
    column-gap: 1.25em;
    display: flex;
    flex-wrap: wrap;
    row-gap: 0.15em;
  }

  .facts {
    display: grid;
    row-gap: 0.25em;
  }

  dt {
    color: var(--_muted);
    min-inline-size: min(6em, 100%);
  }

  /* Below its name where beside it there is no room for a few words. */
  dd {
    flex: 1 1 7em;
  }

  .steps {
    border-inline-start: 2px solid var(--_rule);
    padding-inline-start: 0.75em;
  }
`;
