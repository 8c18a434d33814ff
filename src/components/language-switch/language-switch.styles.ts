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
    min-block-size: 44px;
    padding-block-end: 2px;
    position: relative;
  }

  /* Forced colours draw clear borders, too: only what is chosen has one. */
  label:has(:checked) {
    border-block-end: 2px solid var(--_accent);
    font-weight: 700;
    padding: 0;
  }

  /* The label is the picture of it. As large as that: by touch and by voice only what has a size is found. */
  input {
    block-size: 100%;
    cursor: pointer;
    position: absolute;
    inset: 0;
    inline-size: 100%;
    appearance: none;
    margin: 0;
  }

  @media print {
    :host {
      display: none;
    }
  }
`;
