import { expect } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import { html } from 'lit';

import '../../src/components/conflict-timeline/define.js';
import type { ConflictTimeline } from '../../src/components/conflict-timeline/conflict-timeline.js';
import { mount } from '../support/page.js';
import { waitUntil } from '../support/wait.js';

const PAGE = location.pathname + location.search;

/** Events of as different heights as a newsroom's are. */
const MANY = {
  lang: 'en',
  events: Array.from({ length: 1000 }, (_, i) => ({
    id: `event-${i}`,
    date: new Date(Date.UTC(2020, 0, 1 + i)).toISOString().slice(0, 10),
    title: `Event ${i}`,
    summary: 'What was said of it at the time, and by whom. '.repeat(1 + ((i * 7) % 13)),
  })),
};

const timeline = (page: HTMLElement) => page.querySelector<ConflictTimeline>('conflict-timeline')!;
const frames = (n: number): Promise<void> =>
  n ? new Promise((resolve) => requestAnimationFrame(() => resolve(frames(n - 1)))) : Promise.resolve();

describe('one event of very many', () => {
  const page = document.documentElement;
  afterEach(() => {
    history.replaceState(null, '', PAGE);
    page.style.overflowAnchor = '';
  });

  for (const [lang, anchor] of [
    ['ar', 'auto'],
    ['en', 'auto'],
    ['en', 'none'],
  ] as const)
    it(`is where the reader lands, and stays there, in ${lang}, with scroll anchoring ${anchor}`, async () => {
      // Not every engine has it.
      page.style.overflowAnchor = anchor;
      history.replaceState(null, '', '#event-900');
      const main = await mount(
        html`<p>What stands above.</p>
          <conflict-timeline .data=${MANY}></conflict-timeline>`,
        lang,
      );
      const { shadowRoot } = timeline(main);
      await waitUntil(() => shadowRoot!.activeElement?.id === 'event-900', 'the focus is there');
      const topOf = (id: string) => shadowRoot!.getElementById(id)!.getBoundingClientRect().top;
      await frames(16);
      expect(topOf('event-900')).to.be.closeTo(innerHeight / 5, 2);
      location.hash = 'event-450';
      await waitUntil(() => shadowRoot!.activeElement?.id === 'event-450', 'the focus is there');
      await frames(16);
      expect(topOf('event-450')).to.be.closeTo(innerHeight / 5, 2);
    });

  it('is left where a reader goes back in the history to where they had scrolled', async () => {
    history.replaceState(null, '', '#event-9');
    const main = await mount(
      html`<conflict-timeline .data=${{ ...MANY, events: MANY.events.slice(0, 50) }}></conflict-timeline>`,
    );
    const { shadowRoot } = timeline(main);
    const isAt = (id: string) => () => shadowRoot!.activeElement?.id === id;
    await waitUntil(isAt('event-9'), 'the focus is there');
    await frames(16);
    scrollTo(0, 200);
    await frames(2);
    location.hash = 'event-30';
    await waitUntil(isAt('event-30'), 'the focus is there');
    await frames(16);
    expect(scrollY).to.be.greaterThan(1000);
    history.back();
    await waitUntil(isAt('event-9'), 'the focus follows');
    await frames(16);
    expect(scrollY).to.be.closeTo(200, 2);
    expect(shadowRoot!.querySelector('[part~=target]')!.id).to.equal('event-9');
  });
});

describe('the event that the page names, in a window that is enlarged four times', () => {
  const { innerWidth: width, innerHeight: height } = window;
  before(() => setViewport({ width: 320, height: 256 }));
  after(() => setViewport({ width, height }));
  afterEach(() => history.replaceState(null, '', PAGE));

  it('begins below the header of a site', async () => {
    history.replaceState(null, '', '#event-5');
    const events = MANY.events.slice(0, 10);
    const main = await mount(html`<conflict-timeline .data=${{ ...MANY, events }}></conflict-timeline>`);
    const { shadowRoot } = timeline(main);
    await waitUntil(() => shadowRoot!.activeElement?.id === 'event-5', 'the focus is there');
    expect(shadowRoot!.activeElement!.getBoundingClientRect().top).to.be.closeTo(100, 2);
  });
});

describe('the event that the page names, by keys', () => {
  afterEach(() => history.replaceState(null, '', PAGE));
  const data = { lang: 'en', events: MANY.events.slice(0, 3) };
  const outlineOf = (id: string, root: ShadowRoot) => [
    root.activeElement?.id === id && id,
    getComputedStyle(root.getElementById(id)!).outlineStyle,
  ];

  it('has a ring on the horizontal axis, too, where the focus goes on and comes back', async () => {
    history.replaceState(null, '', '#event-1');
    const page = await mount(html`<conflict-timeline .data=${data} layout="horizontal"></conflict-timeline>`);
    const root = timeline(page).shadowRoot!;
    await waitUntil(() => root.activeElement?.id === 'event-1', 'the focus is there');
    await sendKeys({ press: 'ArrowRight' });
    expect(outlineOf('event-2', root)).to.deep.equal(['event-2', 'solid']);
    await sendKeys({ press: 'ArrowLeft' });
    expect(outlineOf('event-1', root)).to.deep.equal(['event-1', 'solid']);
  });

  it('has its mark alone where the focus only comes to it', async () => {
    history.replaceState(null, '', '#event-1');
    const page = await mount(html`<conflict-timeline .data=${data}></conflict-timeline>`);
    const root = timeline(page).shadowRoot!;
    await waitUntil(() => root.activeElement?.id === 'event-1', 'the focus is there');
    expect(outlineOf('event-1', root)).to.deep.equal(['event-1', 'none']);
  });
});

describe('the button of a link, by keys', () => {
  for (const [lang, said] of [
    ['en', 'Link copied'],
    ['ar', 'نُسخ الرابط'],
  ] as const)
    it(`copies in a frame that has no permission for the clipboard, in ${lang}`, async () => {
      const { clipboard } = navigator;
      const writeText = () => Promise.reject(new DOMException('no', 'NotAllowedError'));
      Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText } });
      // As pages do that add to what readers copy.
      const add = (event: ClipboardEvent) => {
        event.clipboardData!.setData('text/plain', 'Read more');
        event.preventDefault();
      };
      document.addEventListener('copy', add);
      try {
        const data = { lang: 'en', events: [{ id: 'one', date: '2021', title: 'One' }] };
        const page = await mount(html`<conflict-timeline .data=${data} permalinks></conflict-timeline>`, lang);
        const { shadowRoot } = timeline(page);
        await sendKeys({ press: 'Tab' });
        await sendKeys({ press: 'Space' });
        const status = shadowRoot!.querySelector('[role=status]')!;
        await waitUntil(() => status.textContent !== '', 'it is said');
        expect(status.textContent).to.equal(said);
        expect(location.hash).to.equal('');
        const pasted = document.createElement('textarea');
        page.append(pasted);
        pasted.focus();
        await sendKeys({ down: 'Control' });
        await sendKeys({ press: 'v' });
        await sendKeys({ up: 'Control' });
        await waitUntil(() => pasted.value !== '', 'it is pasted');
        expect(pasted.value).to.equal(`${location.href.split('#')[0]}#one`);
      } finally {
        document.removeEventListener('copy', add);
        Object.defineProperty(navigator, 'clipboard', { configurable: true, value: clipboard });
      }
    });

  for (const [lang, said] of [
    ['en', 'Link copied'],
    ['ar', 'نُسخ الرابط'],
  ] as const)
    it(`copies with Space and says so, in ${lang}`, async () => {
      const { clipboard } = navigator;
      const copied: string[] = [];
      const writeText = (text: string) => Promise.resolve(void copied.push(text));
      Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText } });
      try {
        const data = { lang: 'en', events: [{ id: 'one', date: '2021', title: 'One' }] };
        const page = await mount(html`<conflict-timeline .data=${data} permalinks></conflict-timeline>`, lang);
        const { shadowRoot } = timeline(page);
        await sendKeys({ press: 'Tab' });
        const button = shadowRoot!.activeElement as HTMLElement;
        expect(button.part.value).to.equal('permalink');
        const { width, height } = button.getBoundingClientRect();
        expect(Math.min(width, height)).to.be.at.least(24);
        expect(getComputedStyle(button).outlineStyle).to.equal('solid');
        await sendKeys({ press: 'Space' });
        const status = shadowRoot!.querySelector('[role=status]')!;
        await waitUntil(() => status.textContent === said, said);
        expect(copied).to.deep.equal([`${location.href.split('#')[0]}#one`]);
        expect(shadowRoot!.activeElement).to.equal(button);
      } finally {
        Object.defineProperty(navigator, 'clipboard', { configurable: true, value: clipboard });
      }
    });
});
