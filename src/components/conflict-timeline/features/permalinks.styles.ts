import { css } from 'lit';

export const permalinkStyles = css`
  /* At the end of the line of sources, where there is room. */
  .what {
    grid-template-columns: minmax(0, 1fr) auto;
  }

  .what > * {
    grid-column: 1 / -1;
  }

  .what > .facts {
    grid-column: 1;
  }

  .what > .permalink {
    grid-column: 2;
  }

  /* What the filter has between the two. */
  .what > .apart {
    order: 1;
  }

  .permalink {
    align-items: center;
    align-self: start;
    background: none;
    border: 0;
    color: var(--_muted);
    cursor: pointer;
    display: flex;
    font: inherit;
    font-size: var(--_size-small);
    gap: 0.5em;
    inline-size: fit-content;
    margin: -0.35em -0.4em;
    min-block-size: max(2em, 24px);
    min-inline-size: max(2em, 24px);
    padding: 0.4em;
  }

  .permalink:hover {
    color: var(--_accent);
  }

  .permalink:focus-visible {
    outline: 2px solid var(--_accent);
  }

  /* Its tip is not that of the button: screen readers would say it after the name, which says it. */
  .icon {
    display: grid;
    inline-size: 1.15em;
  }

  .event[part~='target'] {
    /* Below a header that the page keeps in view, in a low window, too. */
    scroll-margin-block-start: max(20vh, 100px);
  }

  /* The mark below is its ring; on the horizontal axis, where the focus goes on and comes back, that has one of its own. */
  :where(.event[part~='target']):focus {
    outline: none;
  }

  /* A bar and a ring, beside what stands where it stood: whoever goes there sees where they are. */
  .event[part~='target'] > .what {
    border-inline-start: 0.25em solid var(--_accent);
    margin-inline-start: -0.7em;
    padding-inline-start: 0.45em;
  }

  .event[part~='target'] > .when::before {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }

  .said {
    block-size: 1px;
    clip-path: inset(50%);
    inline-size: 1px;
    overflow: hidden;
    position: absolute;
    white-space: nowrap;
  }

  @media print {
    .permalink {
      display: none;
    }
  }
`;
