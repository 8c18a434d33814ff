import { css } from 'lit';

export const mediaStyles = css`
  .media {
    display: grid;
    gap: 0.4em;
    margin-block: 0.4em;
  }

  /* The attributes of width and height keep the place of what has not come yet. */
  .media :is(img, video) {
    block-size: auto;
    display: block;
    max-inline-size: 100%;
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
    inline-size: 100%;
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
  }

  .embed > * {
    grid-area: 1 / 1;
  }

  .embed > iframe {
    block-size: 100%;
    border: 0;
    inline-size: 100%;
  }

  .embed > img.poster {
    block-size: 100%;
    inline-size: 100%;
    min-block-size: 0;
    object-fit: cover;
  }

  .offer {
    align-content: center;
    display: grid;
    gap: 0.6em;
    justify-items: start;
    padding: var(--_space);
  }

  /* Over an image only colours that belong together can be read, whatever the page and the image are. */
  .poster + .offer {
    align-self: end;
    background: Canvas;
    color: CanvasText;
  }

  .poster + .offer .meta {
    color: inherit;
  }

  .name {
    font-weight: 700;
  }

  .card {
    align-items: center;
    border: 1px solid var(--_rule);
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
    text-decoration: underline 1px;
  }

  .card > img.poster {
    aspect-ratio: 3 / 2;
    inline-size: 6.5em;
    object-fit: cover;
  }


  @media print {
    .media :is(button, audio),
    .embed .note {
      display: none;
    }
  }
`;
