import { expect } from '@open-wc/testing';
import { html, render } from 'lit';

import '../../src/components/conflict-timeline/define.js';
import '../../src/components/conflict-explainer/define.js';
import type { ConflictTimeline } from '../../src/components/conflict-timeline/conflict-timeline.js';
import { eventAt, linkOf } from '../../src/components/conflict-timeline/features/permalinks-links.js';
import { parse } from '../../src/explainer/parse.js';
import { MADE_UP } from '../../stories/support/made-up.js';
import { drawn, mount, textOf } from '../support/page.js';
import { waitUntil } from '../support/wait.js';

const event = (date: string, title: string, id?: string) => ({ date, title, ...(id && { id }) });
const eventsOf = (...events: object[]) => parse({ lang: 'en', events }).events;

const DATA = {
  lang: 'en',
  events: [
    event('2021-03-01', 'One', 'one'),
    {
      ...event('2021-03-02', 'Two', 'two'),
      date: { edtf: '2021-03-02', basis: 'derived', dateNote: 'The day after the first.' },
    },
    event('2021-03-03', 'ثلاثة'),
  ],
};

const timeline = (page: HTMLElement) => page.querySelector<ConflictTimeline>('conflict-timeline')!;
const targets = (page: ParentNode) =>
  [...page.querySelectorAll<ConflictTimeline>('conflict-timeline')].flatMap((each) =>
    [...each.shadowRoot!.querySelectorAll('[part~=target]')].map(({ id }) => id),
  );

/** Goes to a fragment as a link does, and waits until the page has heard of it. */
async function go(fragment: string) {
  const heard = new Promise((resolve) => addEventListener('hashchange', resolve, { once: true }));
  location.hash = fragment;
  await heard;
}

const PAGE = location.pathname + location.search;

/** Takes the fragment away; nobody hears of that. */
const clear = () => history.replaceState(null, '', PAGE);

describe('what a link calls an event', () => {
  it('is its id where it has one', () => {
    expect(eventsOf(event('2021', 'One', 'first')).map(linkOf)).to.deep.equal(['first']);
  });

  it('is else the date and a number of the title, whatever the script', () => {
    expect(eventsOf(event('2021-03-01', 'One'), event('2023-09?', 'بداية العملية')).map(linkOf)).to.deep.equal([
      'ev-2021-03-01-1pae',
      'ev-2023-09-1bzgblb',
    ]);
  });

  it('is the same wherever the event stands and whatever comes before it', () => {
    const [a, b, c] = [event('2021', 'أول'), event('2021', 'ثانٍ'), event('2021', 'ثالث')];
    const [linkA, linkB] = eventsOf(a, b).map(linkOf);
    expect(linkA).not.to.equal(linkB);
    expect(eventsOf(b, a).map(linkOf)).to.deep.equal([linkB, linkA]);
    expect(eventsOf(c, a, b).map(linkOf).slice(1)).to.deep.equal([linkA, linkB]);
  });

  it('leads to the event, by its id, by that, or by its date after the title was changed', () => {
    const events = eventsOf(event('2021', 'One', 'first'), event('2022', 'Two'), event('2023', 'Three'));
    const titleOf = (fragment: string) => eventAt(fragment, events)?.title['en']?.text;
    expect(titleOf('first')).to.equal('One');
    expect(titleOf('ev-2022')).to.equal('Two');
    expect(titleOf(linkOf(events[2]!))).to.equal('Three');
    expect(titleOf('ev-2023-zzz')).to.equal('Three');
    expect(titleOf('ev-2020-zzz')).to.equal(undefined);
    expect(titleOf('')).to.equal(undefined);
  });

  it('leads nowhere where the title was changed and several have the date', () => {
    const events = eventsOf(event('2022', 'Two'), event('2022', 'Another'));
    expect(eventAt('ev-2022-zzz', events)).to.equal(undefined);
  });

  it('leads by a day to no event of its month or year', () => {
    const [year, month] = [event('2023', 'A year'), event('2023-09', 'A month')];
    const titleOf = (...events: object[]) => eventAt('ev-2023-09-19-zzz', eventsOf(...events))?.title['en']?.text;
    expect(titleOf(year)).to.equal(undefined);
    expect(titleOf(month)).to.equal(undefined);
    expect(titleOf(month, event('2023-09-19', 'A day'))).to.equal('A day');
  });

  it('may be that of TimelineJS', () => {
    const events = eventsOf(event('2022', 'Two', 'event-the-second-2'), event('2022', 'Three', 'event-2020s'));
    const idOf = (fragment: string) => eventAt(fragment, events)?.id;
    expect(idOf('event-the-second-2')).to.equal('event-the-second-2');
    expect(idOf('event-The-Second-2')).to.equal('event-the-second-2');
    expect(idOf('event-_2020s')).to.equal('event-2020s');
  });
});

describe('a page at an event', () => {
  afterEach(clear);

  it('goes to it, opens what it hides, marks it and gives it the focus', async () => {
    history.replaceState(null, '', '#two');
    const page = await mount(html`<conflict-timeline .data=${DATA}></conflict-timeline>`);
    const { shadowRoot } = timeline(page);
    await waitUntil(() => shadowRoot!.activeElement?.id === 'two', 'the focus is there');
    expect(targets(page)).to.deep.equal(['two']);
    expect(shadowRoot!.activeElement!.querySelector('details')!.open).to.equal(true);
    const { top } = shadowRoot!.activeElement!.getBoundingClientRect();
    expect(top).to.be.within(0, innerHeight);
    // Not told by colour alone.
    const what = getComputedStyle(shadowRoot!.querySelector('#two > .what')!);
    expect([what.borderInlineStartStyle, what.borderInlineStartWidth]).to.deep.equal(['solid', '4px']);
    await expect(page).to.be.accessible({ ignoredRules: ['region'] });
  });

  it('understands a fragment that is percent-encoded', async () => {
    history.replaceState(null, '', '#%74wo');
    const page = await mount(html`<conflict-timeline .data=${DATA}></conflict-timeline>`);
    expect(targets(page)).to.deep.equal(['two']);
    history.replaceState(null, '', '#%E0%A4%A');
    const other = await mount(html`<conflict-timeline .data=${DATA}></conflict-timeline>`);
    expect(targets(other)).to.deep.equal([]);
  });

  it('follows when the fragment comes later, changes, goes back and forward, and goes away', async () => {
    const page = await mount(html`<conflict-timeline .data=${DATA}></conflict-timeline>`);
    expect(targets(page)).to.deep.equal([]);
    await go('two');
    await waitUntil(() => targets(page)[0] === 'two', 'it comes');
    await go('one');
    expect(targets(page)).to.deep.equal(['one']);
    const moved = () => new Promise((resolve) => addEventListener('hashchange', resolve, { once: true }));
    for (const [step, expected] of [
      [() => history.back(), ['two']],
      [() => history.back(), []],
      [() => history.forward(), ['two']],
      [() => history.forward(), ['one']],
    ] as const) {
      const done = moved();
      step();
      await done;
      expect(targets(page)).to.deep.equal(expected);
    }
    await waitUntil(() => timeline(page).shadowRoot!.activeElement?.id === 'one', 'the focus follows');
    await go('nothing-of-the-kind');
    expect(targets(page)).to.deep.equal([]);
    expect(timeline(page).shadowRoot!.querySelector('[tabindex]')).to.equal(null);
  });

  it('goes there again when its link is followed again', async () => {
    const page = await mount(html`<a href="#two">Two</a><conflict-timeline .data=${DATA}></conflict-timeline>`);
    const link = page.querySelector('a')!;
    for (let i = 0; i < 2; i++) {
      link.focus();
      link.click();
      await waitUntil(() => timeline(page).shadowRoot!.activeElement?.id === 'two', 'the focus is there');
    }
  });

  describe('of which two timelines have the event', () => {
    const { fetch } = window;
    let answer: () => void;
    let first: ConflictTimeline;
    let second: ConflictTimeline;
    const focused = (each: ConflictTimeline) => () => each.shadowRoot!.activeElement?.id === 'two';

    beforeEach(async () => {
      window.fetch = () =>
        new Promise<void>((come) => (answer = come)).then(() => new Response(JSON.stringify(DATA), { status: 200 }));
      const host = document.createElement('div');
      document.body.append(host);
      render(
        html`<conflict-timeline src="/slow-to-come-${Math.random()}.json"></conflict-timeline>
          <conflict-timeline .data=${DATA}></conflict-timeline>`,
        host,
      );
      [first, second] = [timeline(host), host.querySelector<ConflictTimeline>('conflict-timeline:last-child')!];
      await go('two');
      await second.updateComplete;
      await waitUntil(() => targets(host).length, 'the second has it');
    });

    afterEach(() => {
      window.fetch = fetch;
      first.parentElement!.remove();
    });

    it('goes to the first, whichever has its data first', async () => {
      answer();
      await waitUntil(focused(first), 'the first has the focus');
      await waitUntil(() => targets(first.parentElement!).length === 1, 'the second has it no more');
    });

    it('goes to the second where the first does not get its data, and stays there', async () => {
      await waitUntil(focused(second), 'the second has the focus');
      answer();
      await first.updateComplete;
      expect(focused(second)()).to.equal(true);
      expect(first.shadowRoot!.querySelector('[part~=target]')).to.equal(null);
    });
  });

  it('leads nobody where its link opens elsewhere', async () => {
    const page = await mount(
      html`<a href="#two" target="_blank">Two</a><a href="#two">Two</a><button>Elsewhere</button>
        <conflict-timeline .data=${DATA}></conflict-timeline>`,
    );
    await go('two');
    await waitUntil(() => timeline(page).shadowRoot!.activeElement?.id === 'two', 'the focus is there');
    page.querySelector('button')!.focus();
    // The browser opens no tab here: what it would do is taken from it after all have heard of it.
    const end = (event: Event) => event.preventDefault();
    const links = page.querySelectorAll('a');
    addEventListener('click', end);
    links[0]!.click();
    links[1]!.dispatchEvent(
      new MouseEvent('click', { ctrlKey: true, bubbles: true, composed: true, cancelable: true }),
    );
    removeEventListener('click', end);
    await new Promise(requestAnimationFrame);
    expect(document.activeElement!.localName).to.equal('button');
  });

  it('stays where the reader is when the timeline is moved', async () => {
    const page = await mount(html`<button>Elsewhere</button><conflict-timeline .data=${DATA}></conflict-timeline>`);
    await go('two');
    await waitUntil(() => timeline(page).shadowRoot!.activeElement?.id === 'two', 'the focus is there');
    const button = page.querySelector('button')!;
    button.focus();
    page.append(timeline(page));
    page.lang = 'ar';
    await waitUntil(() => textOf(page).includes('2 مارس 2021'), 'Arabic');
    await timeline(page).updateComplete;
    await new Promise(requestAnimationFrame);
    expect(targets(page)).to.deep.equal(['two']);
    expect(document.activeElement?.localName).to.equal('button');
  });

  it('leaves every event of the horizontal axis within reach of keys', async () => {
    const page = await mount(html`<conflict-timeline .data=${DATA} layout="horizontal"></conflict-timeline>`);
    const order = () =>
      [...timeline(page).shadowRoot!.querySelectorAll('.event')].map((each) => each.getAttribute('tabindex'));
    await go('two');
    await waitUntil(() => timeline(page).shadowRoot!.activeElement?.id === 'two', 'the focus is there');
    expect(order()).to.deep.equal(['-1', '0', '-1']);
    await go('nothing-of-the-kind');
    expect(targets(page)).to.deep.equal([]);
    expect(order()).to.deep.equal(['-1', '0', '-1']);
  });

  it('has a mark that is whole where the axis begins', async () => {
    const page = await mount(html`<conflict-timeline .data=${DATA} layout="horizontal"></conflict-timeline>`);
    await go('one');
    await waitUntil(() => timeline(page).shadowRoot!.activeElement?.id === 'one', 'the focus is there');
    const [lists, what] = ['.lists', '#one > .what'].map((each) =>
      timeline(page).shadowRoot!.querySelector<HTMLElement>(each),
    );
    expect(getComputedStyle(what!).borderInlineStartWidth).to.equal('4px');
    expect(what!.getBoundingClientRect().left).to.be.at.least(lists!.getBoundingClientRect().left);
  });

  it('is heard by a timeline that has its later files already', async () => {
    const page = await mount(html`<conflict-timeline .data=${DATA} layout="compact"></conflict-timeline>`);
    await go('one');
    await waitUntil(() => targets(page)[0] === 'one', 'it comes');
  });

  it('is that of the first timeline that has the event', async () => {
    history.replaceState(null, '', '#one');
    const other = { lang: 'en', events: [event('2020', 'Other', 'other')] };
    const page = await mount(
      html`<conflict-timeline .data=${other}></conflict-timeline>
        <conflict-timeline class="first" .data=${DATA}></conflict-timeline>
        <conflict-timeline .data=${DATA}></conflict-timeline>`,
    );
    await waitUntil(() => document.activeElement?.className === 'first', 'the focus is there');
    expect(targets(page)).to.deep.equal(['one']);
    expect(page.querySelector('.first')!.shadowRoot!.querySelector('[part~=target]')).to.exist;
  });

  it('is found in what a server wrote, which stands as it is', async () => {
    const written = (...ids: string[]) => {
      const element = document.createElement('conflict-timeline');
      const base = document.createElement('div');
      Object.assign(base, { className: 'base', lang: 'en', dir: 'ltr' });
      for (const id of ids) base.append(Object.assign(document.createElement('li'), { id, className: 'event' }));
      element.attachShadow({ mode: 'open' }).append(base);
      return element;
    };
    const page = await mount(html`${written('one', 'event-two', 'ev-2021')}`);
    for (const [fragment, id] of [
      ['one', 'one'],
      ['event-TWO', 'event-two'],
      ['ev-2021-1pae', 'ev-2021'],
    ] as const) {
      await go(fragment);
      await waitUntil(() => targets(page)[0] === id, fragment);
    }
    await go('one-more');
    expect(targets(page)).to.deep.equal([]);
  });

  it('is heard by the timeline inside an explainer', async () => {
    history.replaceState(null, '', '#ev-truce');
    const page = await mount(html`<conflict-explainer .data=${MADE_UP}></conflict-explainer>`);
    await drawn(page);
    const inner = page.querySelector('conflict-explainer')!.shadowRoot!;
    expect(targets(inner)).to.deep.equal(['ev-truce']);
  });

  it('keeps its mark when the page is drawn anew, on the event and not on its place', async () => {
    history.replaceState(null, '', '#two');
    const page = await mount(html`<conflict-timeline .data=${DATA}></conflict-timeline>`);
    timeline(page).data = { lang: 'en', events: [event('2020', 'Before', 'before'), ...DATA.events] };
    await timeline(page).updateComplete;
    expect(targets(page)).to.deep.equal(['two']);
    page.lang = 'ar';
    await waitUntil(() => textOf(page).includes('2 مارس 2021'), 'Arabic');
    await timeline(page).updateComplete;
    expect(targets(page)).to.deep.equal(['two']);
  });
});

describe('a link to an event', () => {
  const { clipboard } = navigator;
  let copied: string[];

  const withClipboard = (writeText: ((text: string) => Promise<void>) | undefined) =>
    Object.defineProperty(navigator, 'clipboard', {
      configurable: true,
      value: writeText && { writeText },
    });

  beforeEach(() => {
    copied = [];
    withClipboard((text) => {
      copied.push(text);
      return Promise.resolve();
    });
  });
  afterEach(() => {
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: clipboard });
    clear();
  });

  const buttons = (page: HTMLElement) => [
    ...timeline(page).shadowRoot!.querySelectorAll<HTMLButtonElement>('button[part=permalink]'),
  ];
  const status = (page: HTMLElement) => {
    const found = timeline(page).shadowRoot!.querySelectorAll('[role=status]');
    expect(found).to.have.length(1);
    return found[0]!.textContent;
  };

  it('is offered only where it is asked for', async () => {
    const page = await mount(html`<conflict-timeline .data=${DATA}></conflict-timeline>`);
    expect(buttons(page)).to.deep.equal([]);
    timeline(page).permalinks = true;
    await timeline(page).updateComplete;
    await waitUntil(() => buttons(page).length === 3, 'buttons');
    timeline(page).permalinks = false;
    await timeline(page).updateComplete;
    expect(buttons(page)).to.deep.equal([]);
  });

  for (const [lang, names, tip, said] of [
    ['en', ['Copy link: One', 'Copy link: Two', 'Copy link: ثلاثة'], 'Copy link', 'Link copied'],
    ['ar', ['نسخ رابط: One', 'نسخ رابط: Two', 'نسخ رابط: ثلاثة'], 'نسخ الرابط', 'نُسخ الرابط'],
  ] as const)
    it(`is copied by a button that says of which event it is, in ${lang}`, async () => {
      history.replaceState(null, '', '?page=1&wtr=2#elsewhere');
      const page = await mount(html`<conflict-timeline .data=${DATA} permalinks></conflict-timeline>`, lang);
      expect(buttons(page).map((each) => each.getAttribute('aria-label'))).to.deep.equal(names);
      // Of the icon: that of a button is said after its name.
      expect(buttons(page)[0]!.title).to.equal('');
      expect(buttons(page)[0]!.querySelector<HTMLElement>('.icon')!.title).to.equal(tip);
      expect(status(page)).to.equal('');
      buttons(page)[1]!.click();
      await waitUntil(() => status(page) === said, 'it is said');
      expect(copied).to.deep.equal([`${location.origin}${location.pathname}?page=1&wtr=2#two`]);
      // Whoever sees the button reads it there.
      const [one, two] = buttons(page).map((each) => each.innerText.trim());
      expect([one, two]).to.deep.equal(['', said]);
      buttons(page)[1]!.dispatchEvent(new FocusEvent('blur'));
      expect(buttons(page)[1]!.innerText.trim()).to.equal('');
      await expect(page).to.be.accessible({ ignoredRules: ['region'] });
    });

  it('is said to be copied in no other language than that of the page', async () => {
    const page = await mount(html`<conflict-timeline .data=${DATA} permalinks></conflict-timeline>`);
    buttons(page)[1]!.click();
    await waitUntil(() => status(page) === 'Link copied', 'it is said');
    page.lang = 'ar';
    await waitUntil(() => textOf(page).includes('2 مارس 2021'), 'Arabic');
    await timeline(page).updateComplete;
    expect(status(page)).to.equal('');
    expect(buttons(page)[1]!.innerText.trim()).to.equal('نُسخ الرابط');
  });

  it('is one that lasts where the event has no id', async () => {
    const page = await mount(html`<conflict-timeline .data=${DATA} permalinks></conflict-timeline>`);
    buttons(page)[2]!.click();
    await waitUntil(() => status(page), 'it is said');
    expect(copied[0]!.split('#')[1]).to.match(/^ev-2021-03-03-[a-z\d]+$/);
    await go(copied[0]!.split('#')[1]!);
    expect(targets(page)).to.deep.equal(['ev-2021-03-03']);
  });

  for (const [what, writeText] of [
    ['allowed', () => Promise.reject(new DOMException('no', 'NotAllowedError'))],
    ['there', undefined],
  ] as const)
    it(`stands in the address bar where the clipboard is not ${what}`, async () => {
      withClipboard(writeText);
      for (const [lang, said] of [
        ['en', 'The link is in the address bar'],
        ['ar', 'الرابط في شريط العنوان'],
      ] as const) {
        clear();
        const page = await mount(html`<conflict-timeline .data=${DATA} permalinks></conflict-timeline>`, lang);
        buttons(page)[0]!.click();
        await waitUntil(() => status(page) === said, said);
        expect(location.hash).to.equal('#one');
        await waitUntil(() => targets(page)[0] === 'one', 'the page is there');
        page.remove();
      }
    });

  it('is not offered for what was retracted, whose title is not told', async () => {
    const data = {
      ...DATA,
      updated: '2021-03-05T00:00:00Z',
      corrections: [{ date: '2021-03-05T00:00:00Z', target: 'two', kind: 'retraction', note: 'Not so.' }],
    };
    const page = await mount(html`<conflict-timeline .data=${data} permalinks></conflict-timeline>`);
    expect(buttons(page).map((each) => each.closest('.event')!.id)).to.deep.equal(['one', 'ev-2021-03-03']);
  });
});
