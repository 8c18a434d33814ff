import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';

import '../src/components/statement-card/define.js';
import { ARTICLE } from './support/data.js';
import { played } from './support/docs-controls.js';
import { MADE_UP } from './support/made-up.js';

const meta = {
  title: 'Elements/statement-card',
  component: 'statement-card',
  tags: ['autodocs'],
} satisfies Meta;
export default meta;

type Story = StoryObj;

const card = (id: string) => html`<statement-card id=${id} src="${ARTICLE}#${id}"></statement-card>`;

/** Words quoted whole. In English they are a translation of a translation, so the Arabic stands beside them. */
export const Direct: Story = {
  args: { src: `${ARTICLE}#s11`, 'heading-level': 3 },
  render: (args) => html`<statement-card src=${args['src']} heading-level=${args['heading-level']}></statement-card>`,
};

/** A report with fragments in the speaker's own words. */
export const Mixed: Story = { render: () => card('s8') };

/** A report: no quotation marks at all. */
export const Reported: Story = { render: () => card('s9') };

/** A chain of three: the speaker, an agency that we have not seen ourselves, the outlet. */
export const Chain: Story = { render: () => card('s3') };

/** A denial shows at both ends, at the same size. */
export const Denial: Story = { render: () => html`${card('s5')} ${card('s10')} ${card('s11')}` };

/** All statements about one event as a thread, by date: an accusation, its denial, one that was retracted. Made-up data. */
export const Thread: Story = {
  args: { item: 'ev-shelling', 'heading-level': 3 },
  render: (args) =>
    html`<statement-card
      .data=${MADE_UP}
      item=${args['item']}
      heading-level=${args['heading-level']}
    ></statement-card>`,
};

/** A translation says from what and by whom, and the speaker's own words stand beside it. Made-up data. */
export const Translation: Story = {
  render: () => html`<statement-card lang="ar" dir="rtl" .data=${MADE_UP} item="st-north"></statement-card>`,
};

/** What was retracted leaves a stub, with when and why. Made-up data. */
export const Retracted: Story = {
  render: () => html`<statement-card .data=${MADE_UP} item="st-retracted"></statement-card>`,
};

/** A warning before it and a note of the publisher below it, where no document tells of either, and where it was said. Made-up words. */
export const NoteAndWarning: Story = {
  render: () =>
    html`<statement-card
        lang="en"
        dir="ltr"
        speaker="Council of North Dara"
        text="said that all who were on the bridge had died."
        mode="indirect"
        medium="written-statement"
        place="North Dara"
        date="2021-03-04"
        via="Example Agency; The Example Daily"
        status="single-source"
        warnings="death"
        note="Denied by the army of South Dara. The council has since named two survivors."
      ></statement-card>
      <statement-card
        lang="ar"
        dir="rtl"
        speaker="مجلس دارة الشمالية"
        text="قال إن كل من كان على الجسر لقي حتفه."
        mode="indirect"
        medium="written-statement"
        place="دارة الشمالية"
        date="2021-03-04"
        via="وكالة المثال؛ يومية المثال"
        status="single-source"
        warnings="death"
        note="نفي من جيش دارة الجنوبية. وقد سمى المجلس لاحقًا اثنين من الناجين."
      ></statement-card>`,
};

/** Attributes alone, as an editor would paste them. */
export const FromAttributes: Story = {
  args: {
    speaker: 'Charles Michel',
    'speaker-role': 'President of the European Council',
    text: 'called on Azerbaijan to halt its military operation.',
    mode: 'indirect',
    via: 'Al-Araby',
    date: '2023-09-19~',
    status: 'single-source',
  },
  render: (args) =>
    html`<statement-card
      lang="en"
      speaker=${args['speaker']}
      speaker-role=${args['speaker-role']}
      text=${args['text']}
      mode=${args['mode']}
      via=${args['via']}
      date=${args['date']}
      status=${args['status']}
    ></statement-card>`,
};

/** Ordinary HTML: a quotation with who said it, as editors write one. */
export const FromHtml: Story = {
  name: 'From HTML',
  render: () =>
    html`<statement-card lang="en" dir="ltr">
        <figure>
          <blockquote>
            <p>The ministry says that it fires at “legitimate military targets” only.</p>
          </blockquote>
          <figcaption>
            <b>Azerbaijani Defence Ministry</b>, <time datetime="2023-09-19">19 September 2023</time>.
            <cite>Reuters</cite>
          </figcaption>
        </figure>
      </statement-card>
      <statement-card lang="ar" dir="rtl">
        <figure>
          <blockquote>
            <p>تقول الوزارة إنها لا تستهدف سوى «أهداف عسكرية مشروعة».</p>
          </blockquote>
          <figcaption><b>وزارة الدفاع الأذربيجانية</b>، 19 سبتمبر 2023. <cite>رويترز</cite></figcaption>
        </figure>
      </statement-card>`,
};

/** Everything that an attribute or a custom property can say. */
export const Playground: Story = {
  args: {
    lang: 'en',
    speaker: 'Charles Michel',
    'speaker-role': 'President of the European Council',
    text: 'called on Azerbaijan to halt its military operation.',
    mode: 'indirect',
    via: 'Al-Araby',
    date: '2023-09-19~',
    status: 'single-source',
    'heading-level': 3,
  },
  render: (args) => played('statement-card', args),
};

/** What readers see where the data cannot be drawn: what the author wrote, and one line. */
export const CannotBeShown: Story = {
  tags: ['error'],
  render: () =>
    html`<statement-card .data=${{ lang: 'en', statements: [{ text: 'A statement of nobody.' }] }}>
      <p lang="en" dir="ltr">What the author of the page wrote inside the element.</p>
    </statement-card>`,
};
