/** How every page of the documentation shows a story; .storybook/main.ts adds it to the preview. */
import { argTypesOf, elementOf } from './docs-controls.js';
import { htmlOf } from './docs-source.js';
import './docs.css';

interface StoryContext {
  readonly name: string;
  readonly argTypes: Readonly<Record<string, object>>;
  readonly initialArgs: Readonly<Record<string, unknown>>;
}

/** Controls for what a story draws with, so that each does something; for all that there is in a Playground. */
const withoutIdle = ({ name, argTypes, initialArgs }: StoryContext) =>
  name === 'Playground'
    ? argTypes
    : Object.fromEntries(Object.entries(argTypes).filter(([arg]) => Object.hasOwn(initialArgs, arg)));

export const argTypesEnhancers = [withoutIdle];

export const parameters = {
  docs: {
    extractArgTypes: (tag?: string) => (tag ? argTypesOf(tag) : {}),
    extractComponentDescription: (tag?: string) => (tag ? elementOf(tag).description : undefined),
    source: { transform: htmlOf, language: 'html' },
    toc: { headingSelector: 'h2', title: 'On this page' },
  },
};
