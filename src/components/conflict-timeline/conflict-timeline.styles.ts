import { css } from 'lit';

export const timelineStyles = css`
  .events {
    --_rail: 0.4em;
    --_gutter: 1.6em;
    /* A guess, until a list has been seen. */
    contain-intrinsic-block-size: auto 95em;
  }

  .short {
    contain-intrinsic-block-size: auto 40em;
  }

  /* What nobody sees costs nothing, and is there for searches and for paper. */
  .some {
    content-visibility: auto;
    overflow-clip-margin: 0.5em;
  }

  /* As wide as they may be: how wide what is in them would be is not asked, which takes as long as to lay it out. */
  .event,
  .what {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
  }

  .event {
    padding-block-end: calc(1.75 * var(--_space));
    padding-inline-start: var(--_gutter);
    position: relative;
  }

  /* Whatever the page makes of the part. */
  .event [hidden] {
    display: none !important;
  }

  .elapsed {
    grid-row: 1;
  }

  .when {
    grid-row: 2;
  }

  /* The first event has nothing before it. */
  .what {
    grid-row: 3;
  }

  .last > .event:last-child {
    padding-block-end: 0;
  }

  .event::before {
    border-inline-start: 1px solid var(--_rule);
    content: '';
    inset-block: 0;
    inset-inline-start: var(--_rail);
    position: absolute;
  }

  /* The line leads from marker to marker. */
  .first > .event:first-child::before {
    inset-block-start: 0.8em;
  }

  .last > .event:last-child::before {
    grid-row: auto / 2;
    inset-block-end: -0.8em;
  }

  .first.last > .event:only-child::before {
    display: none;
  }

  .when {
    align-content: start;
    align-items: baseline;
    column-gap: 1em;
    display: flex;
    flex-wrap: wrap;
    position: relative;
  }

  .when > details[open] {
    flex-basis: 100%;
  }

  .when > details > p {
    margin-block-end: 0.35em;
  }

  /* A disc made of its border, so that it shows in forced colours and in print. */
  .when::before {
    border: 0.3em solid var(--_marker);
    border-radius: 50%;
    content: '';
    inset-block-start: 0.5em;
    inset-inline-start: calc(var(--_rail) - var(--_gutter) - 0.3em);
    position: absolute;
  }

  .date {
    font-variant-numeric: lining-nums;
    font-weight: 700;
  }

  /* The date stands above already; a screen reader still hears it with each event. */
  .same-date .date {
    block-size: 1px;
    clip-path: inset(50%);
    inline-size: 1px;
    overflow: hidden;
    position: absolute;
    white-space: nowrap;
  }

  .elapsed,
  .translation {
    padding-block-end: calc(1.25 * var(--_space));
  }

  .what {
    align-content: start;
    gap: 0.3em;
    max-inline-size: var(--_measure);
  }

  .title {
    font-size: var(--_size-large);
  }

  .warning {
    margin-block-end: calc(1.25 * var(--_space));
  }

  .place {
    color: var(--_muted);
  }

  .names,
  .place-names {
    color: var(--_muted);
    font-size: var(--_size-small);
  }

  .facts {
    column-gap: 1.25em;
    display: flex;
    flex-wrap: wrap;
    row-gap: 0.15em;
  }

  @media print {
    .some {
      content-visibility: visible;
    }
  }

  @container (inline-size >= 44em) {
    .events {
      --_rail: 13em;
      --_gutter: 2em;
    }

    .event {
      column-gap: calc(2 * var(--_gutter));
      grid-template-columns: calc(var(--_rail) - var(--_gutter)) minmax(0, 1fr);
      padding-inline-start: 0;
    }

    .elapsed,
    .what {
      grid-column: 2;
    }

    .what {
      grid-row: 2;
    }

    .when::before {
      inset-inline-start: calc(var(--_rail) - 0.3em);
    }
  }
`;
