import { css } from 'lit';

export const layoutStyles = css`
  .periods {
    border-block-end: 1px solid var(--_rule);
    break-inside: avoid;
    margin-block-end: calc(1.25 * var(--_space));
    padding-block-end: 0.4em;
  }

  .period {
    font-size: var(--_size-small);
  }

  .period bdi {
    font-weight: 700;
  }

  /* A bar more for a period that has one. */
  .period[aria-hidden] {
    display: none;
  }

  /* On paper everything stands below one another. */
  @media not print {
    .event {
      --_gap: 0;
    }

    /* The time between events as space. */
    .scaled .event {
      padding-block-start: calc(var(--_gap) * 2.5em);
    }

    .scaled .event::before {
      inset-block-start: calc(var(--_gap) * 2.5em);
    }

    .scaled .event::after {
      block-size: calc(var(--_gap) * 2.5em);
      border-inline-start: var(--_line, 1px solid) var(--_rule);
      content: '';
      inset-block-start: 0;
      inset-inline-start: var(--_rail);
      position: absolute;
    }

    .compact {
      --_size-large: 1em;
      --_size-small: 0.9375em;
      font-size: 0.875em;
    }

    /* As large as the date, and no second one. */
    .compact .title {
      font-weight: 400;
    }

    .compact :is(.names, [part='summary']) {
      display: none;
    }

    .compact .elapsed {
      display: var(--_elapsed, none);
      padding-block-end: 0.25em;
    }

    .compact .some {
      contain-intrinsic-block-size: auto 60em;
    }

    .compact .events {
      --_rail: 0.4em;
      --_gutter: 1.6em;
    }

    .compact .event {
      grid-template-columns: minmax(0, 1fr);
      padding-block-end: var(--_space);
      padding-inline-start: var(--_gutter);
    }

    .compact :is(.elapsed, .what) {
      grid-column: auto;
    }

    .compact .what {
      gap: 0.1em;
      grid-row: 3;
    }

    .compact .when::before {
      inset-inline-start: calc(var(--_rail) - var(--_gutter) - 0.3em);
    }
  }
`;
