import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';

import '../src/components/casualty-badge/define.js';
import '../src/components/statement-card/define.js';
import { ARTICLE } from './support/data.js';

const meta = { title: 'Pages/Two languages on one page' } satisfies Meta;
export default meta;

type Story = StoryObj;

/** Each element speaks the language of the place it stands in. */
export const SideBySide: Story = {
  render: () =>
    html`<div style="display: grid; gap: 2rem">
      <div lang="ar" dir="rtl"><casualty-badge src="${ARTICLE}#c1"></casualty-badge></div>
      <div lang="en" dir="ltr"><casualty-badge src="${ARTICLE}#c1"></casualty-badge></div>
    </div>`,
};

/** An Arabic card in an English text. */
export const ArabicInEnglish: Story = {
  render: () =>
    html`<div lang="en" dir="ltr">
      <p>The ministry's statement, as published in Arabic:</p>
      <statement-card lang="ar" dir="rtl" src="${ARTICLE}#s11"></statement-card>
    </div>`,
};
