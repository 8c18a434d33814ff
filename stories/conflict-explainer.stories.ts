import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';

import '../src/components/conflict-explainer/define.js';
import { ARTICLE } from './support/data.js';
import { played } from './support/docs-controls.js';
import { MADE_UP } from './support/made-up.js';

const meta = {
  title: 'Elements/conflict-explainer',
  component: 'conflict-explainer',
  tags: ['autodocs'],
} satisfies Meta;
export default meta;

type Story = StoryObj;

/** The whole article: claims, events, statements side by side by party, sources. */
export const Article: Story = {
  args: { src: ARTICLE, 'heading-level': 2 },
  render: (args) =>
    html`<conflict-explainer src=${args['src']} heading-level=${args['heading-level']}></conflict-explainer>`,
};

/** Two claims that contradict each other, an update, corrections, retractions; and JSON-LD in the head. Made-up data. */
export const MadeUp: Story = {
  args: { 'heading-level': 2, 'json-ld': true },
  render: (args) =>
    html`<conflict-explainer
      .data=${MADE_UP}
      heading-level=${args['heading-level']}
      ?json-ld=${args['json-ld']}
    ></conflict-explainer>`,
};

/** Everything that an attribute or a custom property can say. */
export const Playground: Story = {
  args: { src: ARTICLE, 'heading-level': 2, 'json-ld': false },
  render: (args) => played('conflict-explainer', args),
};

/** What readers see where the file is missing. */
export const MissingFile: Story = {
  tags: ['error'],
  render: () =>
    html`<conflict-explainer src="/examples/karabakh-2023/no-such-file.json">
      <p lang="en" dir="ltr">What the author of the page wrote inside the element.</p>
    </conflict-explainer>`,
};
