import { css } from 'lit';

export const explainerStyles = css`
  .base {
    display: grid;
    gap: calc(2.5 * var(--_space));
  }

  header {
    display: grid;
    gap: calc(0.6 * var(--_space));
    max-inline-size: var(--explainer-measure, 42em);
  }

  .title {
    font-size: var(--_huge);
    line-height: 1.25;
  }

  .summary {
    font-size: var(--_large);
  }

  .base > section {
    display: grid;
    gap: calc(1.25 * var(--_space));
  }

  .section-title {
    border-block-end: 1px solid var(--_rule);
    font-size: 1.375em;
    padding-block-end: 0.35em;
  }

  .sides {
    align-items: start;
    display: grid;
    gap: calc(2 * var(--_space)) calc(2 * var(--_space));
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 17em), 1fr));
  }

  .claims {
    display: grid;
    gap: calc(1.25 * var(--_space)) calc(2 * var(--_space));
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 20em), 1fr));
  }

  .event-title,
  .side-title {
    font-size: var(--_large);
  }

  header:not(:has(*)) {
    display: none;
  }

  .side {
    align-content: start;
    display: grid;
    gap: calc(0.6 * var(--_space));
  }

  .statements {
    display: grid;
    gap: calc(1.25 * var(--_space)) calc(2 * var(--_space));
  }

  .corrections {
    display: grid;
    gap: 0.5em;
  }

  /* Those of no side stand below, each as wide as one of three sides. */
  .others .statements {
    align-items: start;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 17em), 1fr));
  }

  .sources {
    display: grid;
    gap: 0.5em;
  }

  .source-title {
    display: block;
  }
`;
