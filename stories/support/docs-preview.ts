/** How every page of the documentation shows a story; .storybook/main.ts adds it to the preview. */
import { argTypesOf, elementOf } from './docs-controls.js';
import { htmlOf } from './docs-source.js';
import './docs.css';

export const parameters = {
  docs: {
    extractArgTypes: (tag?: string) => (tag ? argTypesOf(tag) : {}),
    extractComponentDescription: (tag?: string) => (tag ? elementOf(tag).description : undefined),
    source: { transform: htmlOf, language: 'html' },
    toc: { headingSelector: 'h2', title: 'On this page' },
  },
};
