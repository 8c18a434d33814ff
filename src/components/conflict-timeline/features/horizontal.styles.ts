import { css } from 'lit';

export const horizontalStyles = css`
  .steps,
  .lanes {
    display: none;
  }

  @keyframes goes-on {
    from,
    90% {
      mask-image: linear-gradient(#000 calc(100% - 3em), transparent);
    }

    to {
      mask-image: none;
    }
  }

  /* On paper everything stands below one another, as in the vertical layout. */
  @media not print {
    .horizontal {
      --_column: min(19em, 84cqi);
      --_between: calc(0.09 * var(--_column));
      /* Two lines of the time between events; three where columns are narrow for the letters. */
      --_strip: max(3em, 6.5em - 0.24 * var(--_column));
      /* Higher where columns are narrow for the letters. */
      --_card: max(30em, 45em - var(--_column));
      --_ring: 0.5em;
      display: grid;
      grid-auto-columns: max-content;
      grid-template-rows: auto auto 1fr;
      justify-content: start;
      margin-inline-start: calc(-1 * var(--_ring));
      overflow: auto hidden;
      overscroll-behavior-inline: contain;
      padding: var(--_ring);
      scroll-padding-inline: var(--_ring);
    }

    /* Sizes that follow from the data alone, so that nothing moves when more is drawn. */
    .horizontal > .events {
      align-items: flex-start;
      display: flex;
      grid-row: 3;
      inline-size: calc(var(--_columns) * var(--_column));
    }

    .horizontal > .some {
      contain-intrinsic-block-size: 0;
    }

    .fixed.horizontal > .events {
      block-size: calc(var(--_strip) + var(--_card));
    }

    /* The card of an event; what tells of the time before it stands above and beside. */
    .horizontal > .events > .event {
      --_before: calc(var(--_gap) * 0.25 * var(--_column));
      --_above: var(--_strip);
      display: flex;
      flex: none;
      flex-direction: column;
      inline-size: calc(var(--_column) - var(--_between));
      margin-block-start: var(--_above);
      margin-inline: var(--_before) var(--_between);
      padding: 0;
      scroll-margin-inline-end: var(--_between);
    }

    :is(.fixed, .laned).horizontal > .events > .event {
      block-size: var(--_card);
    }

    .event:focus-visible,
    .what:focus-visible {
      outline: 2px solid var(--_accent);
      outline-offset: 0.3em;
    }

    /*
     * In per cent of the card, since an em is smaller here: a column is 100 / 91 of it. Lifted by its own height, so that
     * the space that a reader asks for after paragraphs lifts it no further, out of view.
     */
    .horizontal .elapsed {
      inset-block-start: calc(-100% * var(--_cards, 0) - var(--_names, 0) * var(--_name, 0px));
      inset-inline: calc(var(--_gap) * -25% / 0.91) 0;
      padding: 0;
      position: absolute;
      translate: 0 calc(-100% - 0.4em);
    }

    .horizontal > .events > .event::before,
    .horizontal > .events > .event::after {
      block-size: auto;
      border-block-start: 1px solid var(--_rule);
      border-inline-start: 0;
      inset-block: calc(var(--_strip) - var(--_above)) auto;
      inset-inline: 0 calc(-1 * var(--_between));
    }

    .horizontal > .events > .event::after {
      border-block-start: var(--_line, 1px solid) var(--_rule);
      inline-size: var(--_before);
      inset-inline: calc(-1 * var(--_before)) auto;
    }

    .horizontal > .last > .event:last-child::before {
      display: none;
    }

    .horizontal .when {
      flex: none;
      margin-block: 0.9em 0.3em;
    }

    .horizontal .when::before {
      inset-block-start: -1.15em;
      inset-inline-start: 0;
    }

    /* Here no date stands above. */
    .horizontal .same-date .date {
      block-size: auto;
      clip-path: none;
      inline-size: auto;
      overflow: visible;
      position: static;
      white-space: normal;
    }

    /* In a card that can be too small, what happened stands last: no source and no dispute is out of view. */
    .horizontal .what > :is(.names, [part='summary']) {
      order: 3;
    }

    /* Text alone: links and notes stay in the order of tabs. */
    .laned.horizontal .what > .place-names {
      order: 2;
    }

    :is(.fixed, .laned).horizontal .what {
      flex: 1;
      min-block-size: 0;
      overflow-y: auto;
      scrollbar-width: thin;
    }

    /* Room for rings around links and buttons: what scrolls cuts off what sticks out. */
    :where(.fixed, .laned).horizontal .what {
      margin-inline: calc(-1 * var(--_ring));
      padding: 0 var(--_ring) var(--_ring);
      scroll-padding-block: var(--_ring) 3em;
    }

    /* Text that goes on fades out; nothing moves. */
    @supports (animation-timeline: scroll()) {
      :is(.fixed, .laned).horizontal .what {
        animation: goes-on linear;
        animation-timeline: scroll(self);
      }
    }

    /* Within that room; what fades out would take a part of it along. */
    :is(.fixed, .laned).horizontal .what:focus-visible {
      animation: none;
      outline-offset: -2px;
    }

    /* The bar of the first one, too, has room where the axis begins. */
    .horizontal .event[part~='target'] > .what {
      margin-inline-start: calc(-1 * var(--_ring));
      padding-inline-start: calc(var(--_ring) - 0.25em);
    }

    .lists.horizontal > .group {
      border: 0;
      font-size: inherit;
      grid-row: 2;
      inset-inline-start: 0;
      justify-self: start;
      margin-block: 0 0.75em;
      max-inline-size: calc(var(--_column) - var(--_between));
      padding: 0;
      position: sticky;
    }

    /* Over the whole axis, and no column is wider for it. */
    .horizontal > .periods,
    .horizontal > .lanes {
      contain: inline-size;
      grid-column: 1 / span var(--_lists);
    }

    .horizontal > .periods {
      border: 0;
      grid-row: 1;
      padding: 0;
    }

    [data-filtered].horizontal > .periods {
      display: none;
    }

    .horizontal > .periods > p {
      inline-size: fit-content;
      inset-inline-start: 0;
      position: sticky;
    }

    .horizontal > .periods > ul {
      display: grid;
      row-gap: 0.4em;
    }

    .horizontal .period {
      border-block-end: 0.25em solid var(--_muted);
      display: block;
      grid-column: 1;
      grid-row: var(--_row);
      font-size: inherit;
      inline-size: calc(var(--_columns) * var(--_column) - var(--_between));
      margin-inline-start: calc(var(--_from) * var(--_column));
      place-self: end start;
    }

    .horizontal .eventless {
      border: 0;
    }

    .period > span {
      display: block;
      font-size: var(--_size-small);
      inline-size: fit-content;
      inset-inline-start: 0;
      max-inline-size: min(100%, 90cqi);
      position: sticky;
    }

    .laned.horizontal {
      --_card: max(21em, 36em - var(--_column));
      --_size-large: 1.0625em;
    }

    .laned.horizontal > .lanes {
      display: block;
      grid-row: 3;
      margin-block-start: var(--_strip);
    }

    .laned.horizontal > .events {
      block-size: auto;
    }

    .laned.horizontal > .events > .event {
      --_above: calc(var(--_strip) + var(--_names) * var(--_name) + var(--_cards) * var(--_card));
    }

    .lane {
      block-size: calc(var(--_name) + var(--_card));
      display: grid;
      grid-template-rows: var(--_name);
    }

    .empty {
      block-size: var(--_name);
    }

    .lane > span {
      align-self: end;
      font-weight: 700;
      inset-inline-start: 0;
      justify-self: start;
      line-height: 1.6;
      max-inline-size: 90cqi;
      padding-block: 0.25em;
      position: sticky;
    }

    .lane [dir] {
      display: block;
      text-wrap: balance;
    }

    .lane::after {
      border-block-start: 1px solid var(--_rule);
      content: '';
    }

    .steps {
      display: flex;
      gap: 0.5em;
      justify-content: end;
      margin-block-end: 0.5em;
    }

    /* Nothing to scroll to. */
    .steps:not(:has(:enabled)) {
      display: none;
    }

    .step {
      align-items: center;
      background: none;
      block-size: 40px;
      border: 1px solid var(--_rule);
      border-radius: var(--_radius);
      color: var(--_ink);
      cursor: pointer;
      display: flex;
      inline-size: 40px;
      justify-content: center;
      padding: 0;
    }

    .step:disabled {
      cursor: auto;
      opacity: 0.4;
    }

    .step:focus-visible {
      outline: 2px solid var(--_accent);
      outline-offset: 2px;
    }

    .step::before {
      block-size: 10px;
      border-block-start: 2px solid;
      border-inline-start: 2px solid;
      content: '';
      inline-size: 10px;
      rotate: -45deg;
      translate: 20%;
    }

    .next::before,
    .previous:dir(rtl)::before {
      rotate: 45deg;
    }

    .next::before {
      border-inline-end: 2px solid;
      border-inline-start: 0;
      translate: -20%;
    }

    .previous:dir(rtl)::before {
      translate: -20%;
    }

    .next:dir(rtl)::before {
      rotate: -45deg;
      translate: 20%;
    }

    @media (prefers-reduced-motion: no-preference) {
      .horizontal {
        scroll-behavior: smooth;
      }
    }
  }
`;
