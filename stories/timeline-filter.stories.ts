import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';

import '../src/components/conflict-timeline/define.js';
import { ARTICLE } from './support/data.js';
import { MADE_UP } from './support/made-up.js';

const meta = {
  title: 'Elements/conflict-timeline/Filter, groups and order',
  component: 'conflict-timeline',
} satisfies Meta;
export default meta;

type Story = StoryObj;

const arranged = (args: Record<string, unknown>): Story => ({
  args: { src: ARTICLE, ...args },
  render: ({ src, filter, 'group-by': groupBy, order }) =>
    html`<conflict-timeline
      src=${src}
      filter=${filter ?? nothing}
      group-by=${groupBy ?? nothing}
      order=${order ?? nothing}
    ></conflict-timeline>`,
});

/** By all that the article tells apart: text, party, kind, place, year. Nothing is hidden without the reader being told. */
export const Filter: Story = arranged({ filter: '' });

/** By text alone: «اذربيجان» finds «أذربيجان», and “qarabag” finds “Qarabağ”. */
export const ByText: Story = arranged({ filter: 'text' });

/** By the sides of those who had a part in it. */
export const ByParty: Story = arranged({ filter: 'party' });

/** By what happened. */
export const ByKind: Story = arranged({ filter: 'kind' });

/** By where it happened; a place also finds what lies in it. */
export const ByPlace: Story = arranged({ filter: 'place' });

/** By year, where the document has no periods. */
export const ByYear: Story = arranged({ filter: 'period' });

/** By the periods of the document. A made-up conflict. */
export const ByPeriod: Story = {
  render: () =>
    html`<conflict-timeline
      filter="period"
      .data=${{
        ...MADE_UP,
        periods: [
          { title: { en: 'Before the truce', ar: 'قبل الهدنة' }, date: '2021-03-01/2021-03-07' },
          { title: { en: 'The truce', ar: 'الهدنة' }, date: '2021-03-08/..' },
        ],
      }}
    ></conflict-timeline>`,
};

/** Under the months in which they were. */
export const GroupsByMonth: Story = arranged({ 'group-by': 'month' });

/** Under the places where they were, in the order of the alphabet. */
export const GroupsByPlace: Story = arranged({ 'group-by': 'place' });

const IMPRECISE = [
  ['2020-09-27', 'A day', 'يوم'],
  ['2020-09-27/2020-11-10', 'From one month into another', 'من شهر إلى آخر'],
  ['2020-10~', 'About a month', 'شهر على وجه التقريب'],
  ['2023', 'Only the year is known', 'لا يُعرف إلا العام'],
  ['2023-09-19?', 'A doubtful day', 'يوم مشكوك فيه'],
  ['2023-10-01/..', 'Since then', 'منذ ذلك الحين'],
] as const;

/** Dates that no month holds stand under what is known of them. Made-up events. */
export const GroupsOfImpreciseDates: Story = {
  render: () =>
    html`<conflict-timeline
      group-by="month"
      .data=${{ lang: 'en', events: IMPRECISE.map(([date, en, ar]) => ({ date, title: { ar, en } })) }}
    ></conflict-timeline>`,
};

/** The newest first. The time between two events is told for both. */
export const NewestFirst: Story = arranged({ order: 'newest' });

/** All of it together. */
export const FilterOfGroups: Story = arranged({ filter: 'text place', 'group-by': 'year', order: 'newest' });
