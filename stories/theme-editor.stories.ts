import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';

import '../src/index.js';
import { ThemeEditor } from './support/theme-editor.js';

ThemeEditor.define();

const meta = { title: 'Theme editor', parameters: { controls: { disable: true } } } satisfies Meta;
export default meta;

type Story = StoryObj;

/** Change a token, see every element in both directions, hear whether colours can be told apart, take the CSS along. */
export const Editor: Story = { render: () => html`<theme-editor></theme-editor>` };
