import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';

import '../src/components/casualty-badge/define.js';
import '../src/components/language-switch/define.js';
import { ARTICLE } from './support/data.js';
import { played } from './support/docs-controls.js';

const meta = {
  title: 'Elements/language-switch',
  component: 'language-switch',
  tags: ['autodocs'],
} satisfies Meta;
export default meta;

type Story = StoryObj;

/** Governs the part of the page that `for` names. */
export const ForAPart: Story = {
  render: () =>
    html`<language-switch for="governed"></language-switch>
      <div id="governed" lang="ar" dir="rtl"><casualty-badge src="${ARTICLE}#c1"></casualty-badge></div>`,
};

/** Without `for` it governs the nearest part with a language: here, the story itself. */
export const ForItsSurroundings: Story = {
  render: () =>
    html`<language-switch languages="ar en"></language-switch> <casualty-badge src="${ARTICLE}#c1"></casualty-badge>`,
};

/** Everything that an attribute or a custom property can say. */
export const Playground: Story = {
  args: { languages: 'ar en' },
  render: (args) => played('language-switch', args),
};
