import { expect } from '@open-wc/testing';
import { html } from 'lit';

import '../../src/components/conflict-timeline/define.js';
import { mount, part, textOf } from '../support/page.js';

const DAY = 86_400_000;

/** Made-up events, a day apart. */
const made = (count: number) => ({
  lang: 'en',
  events: Array.from({ length: count }, (_, i) => ({
    id: `e${i}`,
    date: new Date(Date.UTC(1980, 0, 1) + i * DAY).toISOString().slice(0, 10),
    title: { en: `Meeting number ${i + 1}`, ar: `الاجتماع رقم ${i + 1}` },
  })),
});

const timelineOf = (count: number) => html`<conflict-timeline .data=${made(count)}></conflict-timeline>`;

const titlesIn = (timeline: HTMLElement) =>
  [...timeline.shadowRoot!.querySelectorAll('[part=title]')].map((title) => title.textContent.trim());

const expected = (count: number, title: string) => Array.from({ length: count }, (_, i) => `${title} ${i + 1}`);

/** Whether this browser's search finds plain text that it was told to skip where nobody sees it. */
function findsSkipped() {
  const host = document.createElement('div');
  const skipped = document.createElement('p');
  skipped.style.cssText = 'content-visibility: auto; margin-block-start: 50000px';
  skipped.textContent = 'Skipped as nobody sees it';
  host.attachShadow({ mode: 'open' }).append(skipped);
  document.body.append(host);
  const isFound = (window as unknown as { find(text: string): boolean }).find('Skipped as nobody');
  host.remove();
  getSelection()!.removeAllRanges();
  scrollTo(0, 0);
  return isFound;
}

describe('a long timeline', () => {
  for (const [lang, label, title] of [
    ['en', 'Events 11–20 of 1,000', 'Meeting number'],
    ['ar', 'الأحداث 11–20 من 1,000', 'الاجتماع رقم'],
  ] as const)
    it(`is lists of ten, each of which says which it is, in ${lang}`, async () => {
      const page = await mount(timelineOf(1000), lang);
      const timeline = page.querySelector('conflict-timeline')!;
      const lists = [...timeline.shadowRoot!.querySelectorAll('ol')];
      expect(lists).to.have.length(100);
      expect(lists.map((list) => list.querySelectorAll('li').length)).to.deep.equal(Array(100).fill(10));
      expect(lists[1]!.getAttribute('aria-label')).to.equal(label);
      expect(titlesIn(timeline)).to.deep.equal(expected(1000, title));
    });

  it('of ten events is one list that has no need to say so', async () => {
    const page = await mount(timelineOf(10));
    const lists = page.querySelector('conflict-timeline')!.shadowRoot!.querySelectorAll('ol');
    expect(lists).to.have.length(1);
    expect(lists[0]!.hasAttribute('aria-label')).to.equal(false);
  });

  it('of eleven events has a list of one, which is no “Events 11–11”', async () => {
    for (const [lang, labels] of [
      ['en', ['Events 1–10 of 11', 'Event 11 of 11']],
      ['ar', ['الأحداث 1–10 من 11', 'الحدث 11 من 11']],
    ] as const) {
      const page = await mount(timelineOf(11), lang);
      const lists = [...page.querySelector('conflict-timeline')!.shadowRoot!.querySelectorAll('ol')];
      expect(lists.map((list) => list.getAttribute('aria-label'))).to.deep.equal(labels);
      page.remove();
    }
  });

  it('shows its first events before the rest is drawn', async () => {
    const host = document.createElement('main');
    host.lang = 'en';
    document.body.append(host);
    const timeline = document.createElement('conflict-timeline');
    timeline.data = made(1000);
    host.append(timeline);
    // The microtasks of the first update, and no task after them.
    for (let i = 0; i < 20; i++) await Promise.resolve();
    expect(titlesIn(timeline)).to.deep.equal(expected(10, 'Meeting number'));
    await timeline.updateComplete;
    expect(titlesIn(timeline)).to.deep.equal(expected(1000, 'Meeting number'));
    host.remove();
  });

  it('keeps its events when the language changes, beginning with those in view', async () => {
    const page = await mount(timelineOf(1000));
    const timeline = page.querySelector('conflict-timeline')!;
    const before = [...timeline.shadowRoot!.querySelectorAll('li')];
    before[905]!.scrollIntoView();
    await new Promise(requestAnimationFrame);
    page.lang = 'ar';
    // The observer of the page and the update are microtasks; what comes in slices is not.
    for (let i = 0; i < 1000 && part(timeline, 'base').lang !== 'ar'; i++) await Promise.resolve();
    expect(textOf(before[0]!)).to.match(/Meeting number 1$/);
    expect(titlesIn(timeline)).to.include('الاجتماع رقم 906');
    await timeline.updateComplete;
    expect(titlesIn(timeline)).to.deep.equal(expected(1000, 'الاجتماع رقم'));
    const after = [...timeline.shadowRoot!.querySelectorAll('li')];
    expect(after.every((event, i) => event === before[i])).to.equal(true);
    scrollTo(0, 0);
  });

  it('is found by a search of the page near the end of ten thousand', async function () {
    // The Chromium of the dependencies (143) searches no text that it has not laid out, whoever skipped it.
    if (!findsSkipped()) this.skip();
    const page = await mount(timelineOf(10_000));
    const timeline = page.querySelector('conflict-timeline')!;
    const { find } = window as unknown as { find(text: string): boolean };
    getSelection()!.removeAllRanges();
    expect(find('Meeting number 9990')).to.equal(true);
    expect(find('Meeting number 10001')).to.equal(false);
    const event = timeline.shadowRoot!.getElementById('e9989')!;
    const { top, bottom } = event.getBoundingClientRect();
    expect(top < innerHeight && bottom > 0, `${top} to ${bottom}`).to.equal(true);
    scrollTo(0, 0);
  }).timeout(60_000);

  it('moves nothing while it is drawn and scrolled', async () => {
    const shifts: PerformanceEntry[] = [];
    const observer = new PerformanceObserver((list) => shifts.push(...list.getEntries()));
    observer.observe({ type: 'layout-shift' });
    const page = await mount(timelineOf(300));
    const frame = () => new Promise(requestAnimationFrame);
    for (let y = 0; y < document.documentElement.scrollHeight && y < 60_000; y += 600) {
      scrollTo(0, y);
      await frame();
    }
    await frame();
    shifts.push(...observer.takeRecords());
    observer.disconnect();
    expect(shifts.map((shift) => (shift as PerformanceEntry & { value: number }).value)).to.deep.equal([]);
    expect(part(page.querySelector('conflict-timeline')!, 'events')).to.exist;
    scrollTo(0, 0);
  });
});
