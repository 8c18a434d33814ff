import { css } from 'lit';

export const detailsStyles = css`
  .warning {
    border: 1px solid var(--_rule);
    font-size: var(--_size-small);
    inline-size: fit-content;
    padding: 0.35em 0.8em;
  }

  /* Disputes stand at the size of what they dispute. */
  .relations {
    border-block: 1px solid var(--_rule);
    display: grid;
    gap: 0.5em;
    padding-block: 0.5em;
  }

  .kind,
  .status {
    font-weight: 700;
  }

  .kind {
    margin-inline-end: 0.1em;
  }

  .aspect {
    display: inline-block;
  }

  .correction {
    border-inline-start: 3px double var(--_ink);
    font-size: var(--_size-small);
    margin-block-start: 0.4em;
    padding-inline-start: calc(0.8 * var(--_space));
  }

  .what > .relations {
    margin-block: 0.3em;
  }

  @media print {
    .warning {
      break-after: avoid;
    }
  }
`;
