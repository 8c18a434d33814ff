import { css } from 'lit';

export const arrangementStyles = css`
  .group {
    border-block-end: 1px solid var(--_rule);
    font-size: calc(0.5 * (var(--_size-large) + var(--_size-huge)));
    margin-block-end: calc(1.25 * var(--_space));
    padding-block-end: 0.35em;
  }

  .events + .group {
    margin-block-start: calc(2.5 * var(--_space));
  }
`;
