import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';

import '../src/components/casualty-badge/define.js';
import { ARTICLE, madeUpClaim } from './support/data.js';
import { played } from './support/docs-controls.js';
import { MADE_UP } from './support/made-up.js';
import { sentence } from './support/sentence.js';

const meta = {
  title: 'Elements/casualty-badge',
  component: 'casualty-badge',
  tags: ['autodocs'],
} satisfies Meta;
export default meta;

type Story = StoryObj;

/** The one claim of the article: three figures, none added to another, with who says so and through whom. */
export const Article: Story = {
  args: { src: `${ARTICLE}#c1` },
  render: (args) => html`<casualty-badge src=${args['src']}></casualty-badge>`,
};

/** Attributes alone, as an editor would paste them. */
export const FromAttributes: Story = {
  args: {
    killed: '2',
    injured: '11',
    'injured-children': '8',
    claimant: 'Gegham Stepanyan',
    via: 'Reuters; Al-Araby',
    'as-of': '2023-09-19',
    status: 'single-source',
    warnings: 'death; children',
  },
  render: (args) =>
    html`<casualty-badge
      killed=${args['killed']}
      injured=${args['injured']}
      injured-children=${args['injured-children']}
      claimant=${args['claimant']}
      via=${args['via']}
      as-of=${args['as-of']}
      status=${args['status']}
      warnings=${args['warnings']}
    ></casualty-badge>`,
};

/** Ordinary HTML: a list that a CMS lets through and that reads well without JavaScript. */
export const FromHtml: Story = {
  name: 'From HTML',
  render: () =>
    html`<casualty-badge lang="en" dir="ltr">
        <ul>
          <li>Killed: 2</li>
          <li>Injured: 11</li>
          <li>Injured, children: 8</li>
          <li>Claimant: Gegham Stepanyan</li>
          <li>Via: Reuters; Al-Araby</li>
          <li>As of: 19 September 2023</li>
          <li>Status: single source</li>
          <li>Warnings: death; children</li>
        </ul>
      </casualty-badge>
      <casualty-badge lang="ar" dir="rtl">
        <ul>
          <li>القتلى: ٢</li>
          <li>الجرحى: ١١</li>
          <li>الجرحى، الأطفال: ٨</li>
          <li>بحسب: غيغام ستيبانيان</li>
          <li>نقلًا عن: رويترز؛ العربي</li>
          <li>حتى: ١٩ سبتمبر ٢٠٢٣</li>
          <li>الحالة: رواية مصدر واحد</li>
          <li>تحذير: القتل؛ أذى يصيب الأطفال</li>
        </ul>
      </casualty-badge>`,
};

/** A JSON child: the data travels with the page. */
export const JsonChild: Story = {
  name: 'JSON child',
  render: () =>
    html`<casualty-badge
      ><script type="application/json">
        {
          "lang": "en",
          "claims": [
            {
              "claimant": "A city council (made-up example)",
              "killed": 3,
              "asOf": "2020-10-04",
              "verification": "unverified",
              "via": ["An agency (example)"],
              "warnings": ["death"]
            }
          ]
        }
      </script></casualty-badge
    >`,
};

/** Every way to state a number, with made-up figures: the qualifier always shows, and unknown is never 0. */
export const Qualifiers: Story = {
  render: () =>
    html`${['2', '5+', '>100', '~50', '<=30', '<10', '8-11', '1-2', '0-2', '0', 'several', 'unknown'].map(
      (killed) => html`<casualty-badge .data=${madeUpClaim({ killed, warnings: ['death'] })}></casualty-badge>`,
    )}`,
};

/** A count that the claimant gave only in words stays in those words. Made-up data. */
export const OnlyInWords: Story = {
  render: () =>
    html`<casualty-badge
      .data=${madeUpClaim({
        injured: { as: 'unquantified', asStated: { ar: 'عشرات الجرحى', en: 'dozens of wounded' } },
      })}
    ></casualty-badge>`,
};

/** Other harms and groups, with made-up figures. */
export const HarmsAndGroups: Story = {
  render: () =>
    html`<casualty-badge
      .data=${madeUpClaim({
        killed: 103,
        'killed-soldiers': 2,
        missing: 12,
        detained: 1,
        displaced: '100000+',
        'displaced-women': 3,
        warnings: ['death'],
      })}
    ></casualty-badge>`,
};

const compact = html`<casualty-badge variant="compact" .data=${MADE_UP} item="cl-north-first"></casualty-badge>`;

/** A part of the sentence that it stands in. Made-up data. */
export const InASentence: Story = {
  render: () =>
    html`${sentence('en', html`One count was given that evening: ${compact}, and another two days later.`)}
    ${sentence('ar', html`أُعلنت حصيلة مساء ذلك اليوم: ${compact}، ثم أخرى بعد يومين.`)}`,
};

/** With the claimant's own words, every fact of the claim and each step of the chain in view. Made-up data. */
export const Detailed: Story = {
  args: { variant: 'detailed' },
  render: (args) => html`<casualty-badge variant=${args['variant']} .data=${MADE_UP} item="cl-north"></casualty-badge>`,
};

/** All claims about one event: two that contradict each other, neither above the other. Made-up data. */
export const ClaimsAboutOneEvent: Story = {
  args: { item: 'ev-shelling' },
  render: (args) => html`<casualty-badge .data=${MADE_UP} item=${args['item']}></casualty-badge>`,
};

/** A claimant who counted again: the latest claim, and what was claimed before. Made-up data. */
export const Update: Story = {
  render: () =>
    html`<casualty-badge
      .data=${{ ...MADE_UP, corrections: MADE_UP.corrections.filter(({ kind }) => kind === 'retraction') }}
      item="cl-north"
    ></casualty-badge>`,
};

/** A figure that was corrected says so beside it, with what stood there before. Made-up data. */
export const Correction: Story = {
  render: () =>
    html`<casualty-badge
      .data=${{ ...MADE_UP, links: MADE_UP.links.filter(({ type }) => type !== 'updates') }}
      item="cl-north"
    ></casualty-badge>`,
};

/** Everything that an attribute or a custom property can say. */
export const Playground: Story = {
  args: {
    lang: 'en',
    killed: '2',
    injured: '11',
    'injured-children': '8',
    claimant: 'Gegham Stepanyan',
    'claimant-role': 'human-rights official of the Karabakh Armenians',
    via: 'Reuters; Al-Araby',
    'as-of': '2023-09-19',
    status: 'single-source',
    warnings: 'death; children',
    variant: 'standard',
  },
  render: (args) => played('casualty-badge', args),
};

/** What readers see where the data cannot be drawn: what the author wrote, and one line. */
export const CannotBeShown: Story = {
  tags: ['error'],
  render: () =>
    html`<casualty-badge src="${ARTICLE}#nothing-here">
      <p lang="en" dir="ltr">2 civilians killed and 11 people injured, according to Gegham Stepanyan, via Reuters.</p>
    </casualty-badge>`,
};
