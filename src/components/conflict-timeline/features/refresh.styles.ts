import { css } from 'lit';

export const refreshStyles = css`
  .news {
    font-weight: 700;
  }

  .news:not(:empty) {
    border-block: 1px solid var(--_rule);
    margin-block-end: calc(1.25 * var(--_space));
    padding-block: 0.5em;
  }

  /* Above the title, where readers look first. */
  .new,
  .changed,
  .corrected {
    border: 1px solid;
    font-size: var(--_size-small);
    font-weight: 700;
    inline-size: fit-content;
    line-height: 1.5;
    order: -1;
    padding-inline: 0.5em;
  }
`;
