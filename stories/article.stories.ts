import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';

import '../src/components/conflict-explainer/define.js';
import '../src/components/language-switch/define.js';
import { ARTICLE } from './support/data.js';

const meta = { title: 'The article', parameters: { controls: { disable: true } } } satisfies Meta;
export default meta;

type Story = StoryObj;

/** The article as a page: the explainer, and a switch for its language. */
export const Page: Story = {
  render: () =>
    html`<language-switch style="margin-block-end: 1.5rem"></language-switch>
      <conflict-explainer src=${ARTICLE} heading-level="1"></conflict-explainer>`,
};
