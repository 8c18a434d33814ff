import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';

import '../src/components/conflict-timeline/define.js';
import { ARTICLE } from './support/data.js';
import { played } from './support/docs-controls.js';

const meta = {
  title: 'Elements/conflict-timeline',
  component: 'conflict-timeline',
  tags: ['autodocs'],
} satisfies Meta;
export default meta;

type Story = StoryObj;

/** The article's events. Dates that were worked out say so and how. */
export const Article: Story = {
  args: { src: ARTICLE, 'heading-level': 3 },
  render: (args) =>
    html`<conflict-timeline src=${args['src']} heading-level=${args['heading-level']}></conflict-timeline>`,
};

/** One event, picked by the fragment. */
export const OneEvent: Story = {
  render: () => html`<conflict-timeline src="${ARTICLE}#e12-ceasefire"></conflict-timeline>`,
};

/** The smallest document: a language, a date, a title. */
export const SmallestDocument: Story = {
  render: () =>
    html`<conflict-timeline
      .data=${{ lang: 'en', events: [{ date: '2020-09-27', title: 'An operation begins in Karabakh' }] }}
    ></conflict-timeline>`,
};

const DATES = [
  ['2020-09-27', 'A day', 'يوم'],
  ['2020-10~', 'About a month', 'شهر تقريبي'],
  ['2020-11-09/2020-11-10', 'An interval', 'مدة'],
  ['2021', 'A year', 'سنة'],
  ['2022-03-XX', 'An unknown day', 'يوم غير معروف'],
  ['2023-09-19?', 'A doubtful day', 'يوم مشكوك فيه'],
  ['[2023-09-19,2023-09-26]', 'One of two days', 'أحد يومين'],
  ['2023-10-01/..', 'An open end', 'نهاية مفتوحة'],
] as const;

/** Dates as precise as they are known and no more. Made-up events. */
export const DatePrecision: Story = {
  render: () =>
    html`<conflict-timeline
      .data=${{ lang: 'en', events: DATES.map(([date, en, ar]) => ({ date, title: { ar, en } })) }}
    ></conflict-timeline>`,
};

/** Ordinary HTML: a list that a CMS lets through and that reads well without JavaScript. Made-up events. */
export const FromHtml: Story = {
  name: 'From HTML',
  render: () =>
    html`<conflict-timeline lang="en" dir="ltr">
        <ol>
          <li>
            2023-09-19?, A town: <strong>An exchange of fire</strong> Each side says that the other began. — An agency;
            A paper [unverified]
          </li>
          <li>
            21 September 2023, Another town: <strong>Talks are held</strong> Delegations of both sides met. —
            <a href="https://example.org/talks">An agency</a>
          </li>
          <li>
            <time datetime="2023-10">October 2023</time>: <strong>A ceasefire holds</strong>
            <cite>A mission of observers</cite>
          </li>
        </ol>
      </conflict-timeline>
      <conflict-timeline lang="ar" dir="rtl">
        <ol>
          <li>
            2023-09-19?، بلدة: <strong>تبادل لإطلاق النار</strong> يقول كل طرف إن الآخر هو البادئ. — وكالة؛ صحيفة [لم
            يُتحقق منه]
          </li>
          <li>
            ٢١ أيلول ٢٠٢٣، بلدة أخرى: <strong>عقد محادثات</strong> التقى وفدا الطرفين. —
            <a href="https://example.org/talks">وكالة</a>
          </li>
          <li>
            <time datetime="2023-10">أكتوبر 2023</time>: <strong>صمود وقف إطلاق النار</strong> <cite>بعثة مراقبين</cite>
          </li>
        </ol>
      </conflict-timeline>`,
};

/** A spreadsheet as CSV, in two languages, with a claim of casualties in the row of one event. */
export const FromSpreadsheet: Story = {
  render: () => html`<conflict-timeline src="/examples/karabakh-2023/events.csv"></conflict-timeline>`,
};

/** Everything that an attribute or a custom property can say. */
export const Playground: Story = {
  args: { src: `${ARTICLE}#e12-ceasefire`, 'heading-level': 3, weekday: true },
  render: (args) => played('conflict-timeline', args),
};

/** What readers see where the data cannot be drawn: what the author wrote, and one line. */
export const CannotBeShown: Story = {
  tags: ['error'],
  render: () =>
    html`<conflict-timeline .data=${{ lang: 'en', events: [{ date: '2023-13-01', title: 'A month that is none' }] }}>
      <ol lang="en" dir="ltr">
        <li>What the author of the page wrote inside the element.</li>
      </ol>
    </conflict-timeline>`,
};
