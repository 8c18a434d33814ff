import { css } from 'lit';

export const filterStyles = css`
  .filter {
    border-block-end: 1px solid var(--_rule);
    margin-block-end: calc(1.75 * var(--_space));
    padding-block-end: calc(0.6 * var(--_space));
  }

  .fields {
    display: grid;
    gap: calc(0.75 * var(--_space)) 1.25em;
    grid-template-columns: repeat(auto-fit, minmax(min(6.75em, 40%), 1fr));
  }

  .field {
    display: grid;
    gap: 0.15em;
    max-inline-size: 24em;
    position: relative;
  }

  .field:has(input) {
    grid-column: span 2;
  }

  .field > :is(input, select) {
    appearance: none;
    background: none;
    block-size: 2.25em;
    border: 0;
    border-block-end: 1px solid var(--_muted);
    border-radius: 0;
    box-sizing: border-box;
    color: var(--_ink);
    font: inherit;
    inline-size: 100%;
    margin: 0;
    padding: 0;
  }

  .field > select {
    padding-inline-end: 1.25em;
  }

  /* A triangle cut from its border, so that it shows in forced colours. */
  .field:has(select)::after {
    border-block-start: 0.35em solid var(--_muted);
    clip-path: polygon(0 0, 100% 0, 50% 100%);
    content: '';
    inline-size: 0.7em;
    inset-block-end: 0.95em;
    inset-inline-end: 0.15em;
    pointer-events: none;
    position: absolute;
  }

  /* The list opens in the colours of the system. */
  option {
    background: Canvas;
    color: CanvasText;
  }

  .shown {
    column-gap: 1em;
    display: flex;
    flex-wrap: wrap;
    margin-block-start: calc(0.6 * var(--_space));
  }

  .shown > button {
    background: none;
    border: 0;
    color: var(--_accent);
    cursor: pointer;
    font: inherit;
    font-weight: 700;
    margin: -0.25em 0;
    padding: 0.25em 0;
    text-decoration: underline;
    text-underline-offset: inherit;
  }

  .filter :focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }

  .apart > * {
    display: none;
  }

  @media not print {
    .lists [hidden] {
      display: none !important;
    }

    /* The line is broken where events are hidden. */
    [data-gap]::before {
      border-inline-start-style: dashed;
    }

    [data-apart]::before {
      grid-row: 2 / auto;
      inset-block-start: 0.8em;
    }

    [data-apart] > .elapsed {
      display: none;
    }

    [data-apart] .date {
      block-size: auto;
      clip-path: none;
      inline-size: auto;
      position: static;
      white-space: normal;
    }

    [data-first].same-date .apart > p,
    [data-apart].same-date > .when:not(:has(details)) + .what .apart > details {
      display: block;
    }
  }

  @media print {
    .filter {
      display: none;
    }

    :where(.group, .events) {
      display: block;
    }
  }
`;
