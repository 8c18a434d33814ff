import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';

import '../src/components/conflict-timeline/define.js';
import { ARTICLE } from './support/data.js';
import { many, PERIODS } from './support/made-up-timeline.js';

const meta = {
  title: 'Elements/conflict-timeline/Layouts',
  component: 'conflict-timeline',
} satisfies Meta;
export default meta;

type Story = StoryObj;

const laidOut = (args: Record<string, unknown>): Story => ({
  args: { src: ARTICLE, ...args },
  render: ({ src, layout, lanes, scale }) =>
    html`<conflict-timeline
      src=${src}
      layout=${layout ?? nothing}
      ?lanes=${lanes}
      scale=${scale ?? nothing}
    ></conflict-timeline>`,
});

/** An axis that scrolls; in Arabic it starts on the right. Arrow keys, Home and End go from event to event. */
export const Horizontal: Story = laidOut({ layout: 'horizontal' });

/** A row for each side, in the order of the alphabet, each as tall as the others. */
export const Lanes: Story = laidOut({ layout: 'horizontal', lanes: true });

/** For a narrow column: no event is missing and no source, only what happened is told in fewer words. */
export const Compact: Story = {
  render: () =>
    html`<div style="max-inline-size: 18rem">
      <conflict-timeline src=${ARTICLE} layout="compact"></conflict-timeline>
    </div>`,
};

/** One of the three, by the width of the element: drag its corner. */
export const ByWidth: Story = {
  render: () =>
    html`<div style="max-inline-size: 100%; overflow: auto; resize: horizontal">
      <conflict-timeline src=${ARTICLE} layout="auto"></conflict-timeline>
    </div>`,
};

/** The distance follows the time. A broken line stands for more time than there is space for. */
export const TimeAsDistance: Story = laidOut({ scale: 'time' });

export const TimeAsDistanceHorizontal: Story = {
  ...laidOut({ layout: 'horizontal', scale: 'time' }),
  name: 'Time As Distance, Horizontal',
};

/** Periods that overlap have rows of their own. Made up. */
export const Periods: Story = {
  render: () => html`<conflict-timeline .data=${PERIODS} layout="horizontal"></conflict-timeline>`,
};

/** The same above events below one another. */
export const PeriodsAsList: Story = {
  render: () => html`<conflict-timeline .data=${PERIODS}></conflict-timeline>`,
};

/** Everything at once: 200 made-up events, years as groups, periods, lanes, distances. */
export const Many: Story = {
  render: () =>
    html`<conflict-timeline
      .data=${many(200)}
      layout="horizontal"
      lanes
      scale="time"
      group-by="year"
    ></conflict-timeline>`,
};
