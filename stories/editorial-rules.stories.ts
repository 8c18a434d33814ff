import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';

import '../src/components/casualty-badge/define.js';
import '../src/components/conflict-explainer/define.js';
import '../src/components/conflict-timeline/define.js';
import '../src/components/statement-card/define.js';
import { ARTICLE, madeUpClaim } from './support/data.js';
import { madeUpEvents, shown, TAKEN_BACK, TWO_SIDES } from './support/editorial-rules.js';
import { MADE_UP } from './support/made-up.js';

/** What the elements do for each rule, in the article or in made-up data, and what the linter says where data breaks it. */
const meta = { title: 'Editorial rules/The twenty rules', parameters: { controls: { disable: true } } } satisfies Meta;
export default meta;

/** A claim of nobody about deaths, which has its warning. */
const deaths = (figures: object) => madeUpClaim({ warnings: ['death'], ...figures });

type Story = StoryObj;

/** Every number stands with who claims it, when, and how far it was checked. */
export const Rule1: Story = {
  name: '1 No number without its claimant',
  render: () => shown(1, html`<casualty-badge .data=${MADE_UP} item="cl-north-first"></casualty-badge>`),
};

/** Figures are never added up: two claims are two rows, never one total. */
export const Rule2: Story = {
  name: '2 No sums',
  render: () => shown(2, html`<casualty-badge .data=${MADE_UP} item="ev-shelling"></casualty-badge>`),
};

/** A figure that is part of another stands under it, as “of whom”, never beside it. */
export const Rule3: Story = {
  name: '3 A part stands under its whole',
  render: () => shown(3, html`<casualty-badge src="${ARTICLE}#c1"></casualty-badge>`),
};

/** A count in words keeps its words and has no digit, an unknown one is never 0, and a 0 that was claimed is one. */
export const Rule4: Story = {
  name: '4 No number, unknown, and none',
  render: () =>
    shown(
      4,
      html`${[
        { as: 'unquantified', asStated: { en: 'dozens of dead', ar: 'عشرات القتلى' } },
        'unknown',
        { as: 'exact', value: 0, asStated: { en: 'no dead', ar: 'لا قتلى' } },
      ].map((killed) => html`<casualty-badge .data=${deaths({ killed })}></casualty-badge>`)}`,
    ),
};

/** At least, up to, about and both ends of a range always show; no number is rounded. */
export const Rule5: Story = {
  name: '5 Qualifiers always show',
  render: () =>
    shown(
      5,
      html`<casualty-badge
        .data=${deaths({ killed: '1003+', injured: '8-11', missing: '~50', displaced: '<=3000' })}
      ></casualty-badge>`,
    ),
};

/** Each harm has its own number, and people of whom the claim says no more are neither civilians nor fighters. */
export const Rule6: Story = {
  name: '6 Harms never share a number',
  render: () =>
    shown(6, html`<casualty-badge .data=${deaths({ killed: 5, injured: 11, missing: 2 })}></casualty-badge>`),
};

/** The whole chain of sources shows, in order; a source that we have not seen ourselves says so. */
export const Rule7: Story = {
  name: '7 The whole chain of sources',
  render: () => shown(7, html`<statement-card src="${ARTICLE}#s3"></statement-card>`),
};

/** How far a claim was checked is said in words from a fixed list, and never worked out or upgraded. */
export const Rule8: Story = {
  name: '8 The status is a word',
  render: () =>
    shown(
      8,
      html`<casualty-badge .data=${MADE_UP} item="cl-north-first"></casualty-badge>
        <casualty-badge .data=${MADE_UP} item="cl-south"></casualty-badge>`,
    ),
};

/** A denial shows at both ends, in the same view and at the same size. */
export const Rule9: Story = {
  name: '9 Disputes show at both ends',
  render: () =>
    shown(
      9,
      html`<statement-card id="s17a" src="${ARTICLE}#s17a"></statement-card>
        <statement-card id="s17b" src="${ARTICLE}#s17b"></statement-card>`,
    ),
};

/** Quotation marks stand around the speaker’s own words and around nothing else. */
export const Rule10: Story = {
  name: '10 Quotation marks only around own words',
  render: () =>
    shown(10, html`${['s11', 's8', 's9'].map((id) => html`<statement-card src="${ARTICLE}#${id}"></statement-card>`)}`),
};

/** A quotation is what was said, letter for letter; where space is short the card grows. */
export const Rule11: Story = {
  name: '11 Quotations letter for letter',
  render: () => shown(11, html`<statement-card src="${ARTICLE}#s16"></statement-card>`),
};

/** A translation says from what and by whom. The one card has been translated into Arabic, the other into English. */
export const Rule12: Story = {
  name: '12 Translations say so',
  render: () =>
    shown(
      12,
      html`<statement-card .data=${MADE_UP} item="st-north"></statement-card>
        <statement-card src="${ARTICLE}#s11"></statement-card>`,
    ),
};

/** A date shows as precise as it is known and no more, and each doubt about it shows. Made-up events. */
export const Rule13: Story = {
  name: '13 Dates no more precise than known',
  render: () =>
    shown(
      13,
      html`<conflict-timeline
        .data=${madeUpEvents(
          '199X',
          '2020-XX',
          '2020-11~',
          '2021-03-XX',
          '{2021-04-01,2021-04-03}',
          '2021-05-04?',
          '2021-06-04%',
          '2021-07-04/..',
        )}
      ></conflict-timeline>`,
    ),
};

/** A date that was worked out says so and how; a time says its zone, which is that of the event. */
export const Rule14: Story = {
  name: '14 Derived dates and time zones',
  render: () =>
    shown(
      14,
      html`<conflict-timeline src="${ARTICLE}#e12-ceasefire"></conflict-timeline>
        <conflict-timeline .data=${madeUpEvents('2021-03-04T13:00:00+04:00')}></conflict-timeline>`,
    ),
};

/** Events stand in the order of their dates, and say where that order is not known. Made-up events. */
export const Rule15: Story = {
  name: '15 One order, and where it is not known',
  render: () =>
    shown(
      15,
      html`<conflict-timeline
        .data=${madeUpEvents('2021-03-04', '2021-03-04', '2021-04', '2021-04-10', '2021-05-01')}
      ></conflict-timeline>`,
    ),
};

/** What a party calls an event stands there as that party’s word, and never in a title of the house. */
export const Rule16: Story = {
  name: '16 Parties’ words are theirs',
  render: () => shown(16, html`<conflict-timeline .data=${MADE_UP} item="ev-shelling"></conflict-timeline>`),
};

/** A disputed place has two or more names where it is first mentioned, each with who uses it, and a note. */
export const Rule17: Story = {
  name: '17 Disputed places have all their names',
  render: () => shown(17, html`<conflict-timeline src="${ARTICLE}#e11-operation-2020"></conflict-timeline>`),
};

/** Sides are told apart by text and all look the same: no flags, no red and green. */
export const Rule18: Story = {
  name: '18 All sides look the same',
  render: () => shown(18, html`<conflict-explainer .data=${TWO_SIDES}></conflict-explainer>`),
};

/** Corrections stand beside what they correct, and what was retracted leaves a stub. */
export const Rule19: Story = {
  name: '19 Corrections and retractions show',
  render: () =>
    shown(
      19,
      html`<casualty-badge .data=${MADE_UP} item="cl-north"></casualty-badge>
        <conflict-explainer .data=${TAKEN_BACK}></conflict-explainer>`,
    ),
};

/** Warnings stand before what they warn of; victims have no names and no faces. */
export const Rule20: Story = {
  name: '20 Warnings come first',
  render: () => shown(20, html`<conflict-timeline src="${ARTICLE}#e3-attacks"></conflict-timeline>`),
};
