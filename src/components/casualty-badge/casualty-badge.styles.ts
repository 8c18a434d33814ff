import { css } from 'lit';

export const casualtyStyles = css`
  .claim {
    background: var(--_surface);
    border-block-end: 1px solid var(--_rule);
    border-block-start: 2px solid var(--_ink);
    border-radius: var(--_radius);
    display: grid;
    gap: calc(0.6 * var(--_space));
    padding-block: calc(0.8 * var(--_space));
  }

  .figures {
    display: grid;
    font-family: var(--explainer-font-heading, inherit);
    gap: calc(0.4 * var(--_space)) calc(2 * var(--_space));
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 13em), 1fr));
  }

  .count {
    display: block;
    font-size: var(--_huge);
    font-variant-numeric: lining-nums;
    font-weight: 700;
    line-height: 1.3;
  }

  .count:lang(ar) {
    line-height: 1.55;
  }

  .figure .figure {
    border-inline-start: 2px solid var(--_rule);
    margin-block-start: 0.25em;
    padding-inline-start: 0.75em;
  }

  .figure .figure .count {
    font-size: var(--_large);
    font-weight: 400;
  }

  .role {
    display: block;
  }

  .facts {
    column-gap: 1.25em;
    display: flex;
    flex-wrap: wrap;
    row-gap: 0.15em;
  }

  .status {
    font-weight: 700;
  }
`;
