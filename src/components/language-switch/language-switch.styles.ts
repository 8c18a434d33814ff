import { css } from 'lit';

export const switchStyles = css`
  :host {
    container-type: normal;
    display: inline-block;
  }

  .base {
    container-type: normal;
    column-gap: calc(1.25 * var(--_space));
    display: flex;
    flex-wrap: wrap;
    inline-size: fit-content;
  }

  label {
    align-items: center;
    display: inline-flex;
    border-block-end: 2px solid transparent;
    min-block-size: 44px;
    position: relative;
  }

  label:has(:checked) {
    border-color: var(--_accent);
    font-weight: 700;
  }

  label:has(:focus-visible) {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }

  /* The label is the picture of it. As large as that: by touch and by voice only what has a size is found. */
  input {
    block-size: 100%;
    cursor: pointer;
    inline-size: 100%;
    margin: 0;
    opacity: 0;
    position: absolute;
  }

  @media (forced-colors: active) {
    /* All borders are drawn there, clear ones too: that of what is not chosen in the colour of the page. */
    label:not(:has(:checked)) {
      border-color: Canvas;
    }
  }

  @media print {
    :host {
      display: none;
    }
  }
`;
