import { css } from 'lit';

export const mediaStyles = css`
  .media {
    display: grid;
    gap: 0.4em;
    grid-template-columns: minmax(0, 1fr);
    margin-block: 0.4em;
  }

  .media :is(img, video) {
    display: block;
  }

  .media .unsized {
    aspect-ratio: 3 / 2;
    inline-size: 100%;
    object-fit: contain;
  }

  .media video.unsized {
    aspect-ratio: 16 / 9;
  }

  .media audio {
    display: block;
    inline-size: 100%;
  }

  /* Smaller than what it stands below, its credits in one line. */
  .media figcaption {
    column-gap: 1.25em;
    display: flex;
    flex-wrap: wrap;
    font-size: var(--_size-small);
  }

  figcaption > :not(.meta) {
    flex-basis: 100%;
  }

  figcaption > .meta {
    font-size: inherit;
  }

  .media button {
    background: none;
    border: 1px solid;
    border-radius: 0;
    color: inherit;
    cursor: pointer;
    font: inherit;
    min-block-size: 2.75em;
    padding: 0.4em 1em;
  }

  .media :is(button, iframe, audio, video):focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }

  .embed {
    border: 1px solid var(--_rule);
    display: grid;
    grid-template-columns: minmax(0, 1fr);
  }

  .embed > :is(iframe, .poster) {
    aspect-ratio: var(--_ratio);
    border: 0;
    inline-size: 100%;
    object-fit: cover;
  }

  .offer {
    display: grid;
    gap: 0.6em;
    justify-items: start;
    padding: var(--_space);
  }

  .name {
    font-weight: 700;
  }

  .card {
    align-items: center;
    border: 1px solid var(--_rule);
    color: inherit;
    column-gap: var(--_space);
    display: grid;
    grid-template-columns: auto 1fr;
    padding: 0.6em 0.8em;
    text-decoration: none;
  }

  .card > span {
    display: grid;
    grid-column: 2;
  }

  .card > span:only-child {
    grid-column: 1 / -1;
  }

  .card .name {
    color: var(--_accent);
    text-decoration: underline 1px;
  }

  .card > img.poster {
    aspect-ratio: 3 / 2;
    inline-size: min(6.5em, 25cqi);
    object-fit: cover;
  }

  /* Dates, titles and sources, and nothing else. */
  @media not print {
    .compact .media {
      display: none;
    }
  }

  /* Of a film there is its poster, and nothing of a player. */
  @media print {
    /* An event is not cut: a high picture would fill its page, and leave the one before empty. */
    .media img:not(.unsized) {
      inline-size: auto;
      max-block-size: 10cm;
    }

    .media button,
    .player:has(audio, video:not([poster])),
    .embed .note {
      display: none;
    }

    video::-webkit-media-controls {
      display: none;
    }
  }
`;
