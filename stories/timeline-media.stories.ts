import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';

import '../src/components/conflict-timeline/define.js';
import { ARTICLE } from './support/data.js';
import { live, serveLive } from './support/live.js';
import { HARBOUR } from './support/media.js';
import { TIMELINE_JS } from './support/timelinejs.js';

const meta = {
  title: 'Elements/conflict-timeline/Media, links and updates',
  component: 'conflict-timeline',
} satisfies Meta;
export default meta;

type Story = StoryObj;

/** Images, films, sounds, embedded pages and links, each with who made it. Nothing is asked of others before a click. */
export const Media: Story = {
  render: () => html`<conflict-timeline .data=${HARBOUR}></conflict-timeline>`,
};

/** A link to each event, and one event that the address of the page could name. */
export const Permalinks: Story = {
  render: () => html`<conflict-timeline src=${ARTICLE} permalinks></conflict-timeline>`,
};

/** Asks for its file every ten seconds; the file of this story has something new each time. */
export const Refresh: Story = {
  loaders: [serveLive],
  render: () => html`<conflict-timeline src=${live()} refresh="10"></conflict-timeline>`,
};

/** What was made for TimelineJS is read as it is. */
export const TimelineJs: Story = {
  name: 'From TimelineJS',
  render: () => html`<conflict-timeline .data=${TIMELINE_JS}></conflict-timeline>`,
};
