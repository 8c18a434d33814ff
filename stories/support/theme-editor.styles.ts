import { css } from 'lit';

/** Of the page that the editor is on: the themes must reach what stands in it. */
export const editorStyles = css`
  theme-editor {
    align-items: start;
    display: grid;
    gap: 2rem;
  }

  theme-editor .tools {
    display: grid;
    font:
      0.875rem/1.45 system-ui,
      sans-serif;
    gap: 1rem;
  }

  theme-editor fieldset {
    align-content: start;
    border: 1px solid;
    display: grid;
    gap: 0.75rem;
    margin: 0;
    min-inline-size: 0;
  }

  theme-editor legend {
    font-weight: 700;
  }

  theme-editor .row {
    align-items: center;
    display: grid;
    gap: 0.25rem 0.75rem;
    grid-template-columns: minmax(0, 1fr) 8rem 2rem;
  }

  theme-editor small {
    display: block;
    font-size: 0.8125rem;
  }

  theme-editor :is(input, select, textarea) {
    box-sizing: border-box;
    font: inherit;
    inline-size: 100%;
    min-block-size: 1.75rem;
  }

  theme-editor :is(button, select) {
    font: inherit;
    min-block-size: 1.75rem;
  }

  theme-editor textarea {
    font-family: monospace;
  }

  theme-editor table {
    border-collapse: collapse;
    inline-size: 100%;
  }

  theme-editor :is(td, th) {
    border-block-end: 1px solid;
    font-weight: inherit;
    padding-block: 0.2rem;
    padding-inline-end: 0.5rem;
    text-align: start;
  }

  theme-editor .fails {
    font-weight: 700;
  }

  theme-editor .preview {
    display: grid;
    gap: 3rem;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 20rem), 1fr));
    padding: 1.5rem;
  }

  theme-editor :is(.preview, .stage):not([data-explainer-theme]) {
    background: Canvas;
    color: CanvasText;
  }

  theme-editor .preview > [lang] {
    align-content: start;
    display: grid;
    gap: 2.5rem;
  }

  theme-editor .stage {
    block-size: 0;
    overflow: hidden;
    padding: 0;
    position: absolute;
  }

  @media (width >= 64rem) {
    theme-editor {
      grid-template-columns: 25rem minmax(0, 1fr);
    }

    theme-editor .tools {
      inset-block-start: 0;
      max-block-size: 100dvh;
      overflow-y: auto;
      position: sticky;
    }
  }
`;
