import { css } from 'lit';

export const explainerStyles = css`
  /* Not a gap of the box itself: where a page takes the host for no container, its lengths are those of the page. */
  .base > :not(:last-child) {
    margin-block-end: calc(2.5 * var(--_space));
  }

  /* Sizes of the parts follow that of the whole, which they inherit, and not once more; none wants more room than it has. */
  casualty-badge,
  conflict-timeline,
  statement-card {
    --explainer-size: 1em;
    contain-intrinsic-inline-size: 0;
  }

  header {
    display: grid;
    gap: calc(0.6 * var(--_space));
  }

  .title {
    font-size: var(--_size-huge);
    line-height: 1.25;
    max-inline-size: 24em;
  }

  .summary {
    font-size: var(--_size-large);
    max-inline-size: var(--_measure);
  }

  .base > section {
    display: grid;
    gap: calc(1.25 * var(--_space));
  }

  .section-title {
    font-size: calc(0.5 * (var(--_size-large) + var(--_size-huge)));
  }

  /* Two ems, not a share of the width: sides are as wide as one another, and look it to the last pixel. */
  .sides {
    align-items: start;
    display: grid;
    gap: calc(2 * var(--_space)) 2em;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 17em), 1fr));
  }

  /* Of three sides in two columns, the third stands below the second, and not below both. */
  @container (inline-size < 55em) {
    .side:first-child:nth-last-child(3) {
      grid-row: 1 / span 2;
    }
  }

  .claims {
    display: grid;
    gap: calc(1.25 * var(--_space)) 2em;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 20em), 1fr));
  }

  .event-title,
  .side-title {
    font-size: var(--_size-large);
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
    gap: calc(1.25 * var(--_space)) 2em;
  }

  /* Those of no side stand below, each as wide as one of three sides. */
  .others .statements {
    align-items: start;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 17em), 1fr));
  }

  .corrections,
  .sources {
    display: grid;
    gap: 0.5em;
  }

  .source-title {
    display: block;
  }

  /* Where a page ends, browsers print what stands in grids within grids over one another. */
  @media print {
    .base > section,
    .side,
    .statements {
      display: block;
    }

    section > p {
      break-after: avoid;
    }

    section > :is(div, p),
    .statements > * {
      margin-block-end: 1em;
    }
  }
`;
