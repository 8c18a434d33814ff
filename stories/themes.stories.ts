import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';

import '../src/components/casualty-badge/define.js';
import '../src/components/conflict-timeline/define.js';
import '../src/components/statement-card/define.js';
import { MADE_UP } from './support/made-up.js';

const meta = { title: 'Themes', parameters: { controls: { disable: true } } } satisfies Meta;
export default meta;

type Story = StoryObj;

/** What a page is made of, in a language. Made-up data. */
const page = (lang: string, dir: string) =>
  html`<div lang=${lang} dir=${dir} style="display: grid; gap: 2.5rem; align-content: start">
    <casualty-badge .data=${MADE_UP} item="cl-north"></casualty-badge>
    <statement-card .data=${MADE_UP} item="st-north"></statement-card>
    <conflict-timeline .data=${MADE_UP}></conflict-timeline>
  </div>`;

const inBothLanguages = (theme: string): Story => ({
  render: () =>
    html`<section
      data-explainer-theme=${theme}
      style="display: grid; gap: 3rem; grid-template-columns: repeat(auto-fit, minmax(min(100%, 24rem), 1fr))"
    >
      ${page('ar', 'rtl')} ${page('en', 'ltr')}
    </section>`,
});

/** Serifs, warm paper, thin rules. */
export const Broadsheet = inBothLanguages('broadsheet');

/** Dark on screens, light on paper; Kufi headings in Arabic. */
export const Broadcast = inBothLanguages('broadcast');

/** Plain and dense. */
export const Wire = inBothLanguages('wire');

/** Black and white, larger letters, lines as dark as text. */
export const Contrast = inBothLanguages('contrast');
