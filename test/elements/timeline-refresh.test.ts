import { expect, nextFrame } from '@open-wc/testing';
import { html } from 'lit';

import '../../src/components/conflict-timeline/define.js';
import type { ConflictTimeline } from '../../src/components/conflict-timeline/conflict-timeline.js';
import { mount, textOf, translate, warnings } from '../support/page.js';
import { waitUntil } from '../support/wait.js';

const URL_OF = (name: string) => `https://live.example/${name}.json`;

const event = (n: number, title = `Event ${n}`, fields: object = {}) => ({
  id: `event-${n}`,
  date: `2021-03-${String(n).padStart(2, '0')}`,
  title,
  ...fields,
});
const documentOf = (...events: object[]) => ({ lang: 'en', events });

interface Timer {
  readonly due: number;
  run(): void;
}

/** Long timers and the time of day, in the hands of a test. */
class Clock {
  now = 1_000_000;
  timers = new Map<number, Timer>();
  #real = { setTimeout: window.setTimeout, clearTimeout: window.clearTimeout, now: Date.now };
  #next = -1;

  start() {
    const { setTimeout, clearTimeout } = this.#real;
    Date.now = () => this.now;
    window.setTimeout = ((run: () => void, ms = 0) => {
      // Those shorter than any refresh are those of the test's own tools.
      if (ms < 10_000) return setTimeout(run, ms);
      this.timers.set(this.#next, { due: this.now + ms, run });
      return this.#next--;
    }) as typeof window.setTimeout;
    window.clearTimeout = (id) => {
      if (!this.timers.delete(id as number)) clearTimeout(id);
    };
  }

  stop() {
    Object.assign(window, { setTimeout: this.#real.setTimeout, clearTimeout: this.#real.clearTimeout });
    Date.now = this.#real.now;
  }

  /** Seconds until each timer is due. */
  get waiting() {
    return [...this.timers.values()].map(({ due }) => (due - this.now) / 1000);
  }

  pass(seconds: number) {
    this.now += seconds * 1000;
    for (const [id, { due, run }] of this.timers)
      if (due <= this.now) {
        this.timers.delete(id);
        run();
      }
  }
}

describe('a timeline that asks again', () => {
  const { fetch } = window;
  const clock = new Clock();
  let requests: { url: string; cache: RequestCache | undefined }[];
  let answer: () => Response;
  let name = 0;
  let src: string;
  let isHidden = false;

  const json = (document: object) => new Response(JSON.stringify(document));
  const timeline = (page: HTMLElement) => page.querySelector<ConflictTimeline>('conflict-timeline')!;
  const shadow = (page: HTMLElement) => timeline(page).shadowRoot!;
  const marks = (page: HTMLElement) =>
    [...shadow(page).querySelectorAll('.event')].map((each) =>
      [each.id, each.querySelector('.new, .changed, .corrected')?.textContent].filter(Boolean).join(' '),
    );
  const news = (page: HTMLElement) => shadow(page).querySelector('[part=news]')!.textContent;

  const asking = async (
    lang = 'en',
    template = html`<conflict-timeline src=${src} refresh="60"></conflict-timeline>`,
  ) => {
    const page = await mount(template, lang);
    await timeline(page).updateComplete;
    return page;
  };

  /** Lets time pass, and waits for the answer, for what is drawn of it, and for the frame in which a reader sees that. */
  const pass = async (seconds: number, page?: HTMLElement) => {
    const count = requests.length;
    clock.pass(seconds);
    await waitUntil(() => requests.length > count && clock.timers.size, 'it asked, and will ask again');
    if (!page) return;
    await timeline(page).updateComplete;
    await nextFrame();
  };

  const hide = (now: boolean) => {
    isHidden = now;
    document.dispatchEvent(new Event('visibilitychange'));
  };

  beforeEach(() => {
    requests = [];
    src = URL_OF(`file-${++name}`);
    answer = () => json(documentOf(event(1), event(2)));
    window.fetch = async (url, init) => {
      requests.push({ url: url as string, cache: init?.cache });
      return answer();
    };
    Object.defineProperty(document, 'hidden', { configurable: true, get: () => isHidden });
    clock.start();
  });
  afterEach(() => {
    clock.stop();
    clock.timers.clear();
    window.fetch = fetch;
    isHidden = false;
    delete (document as { hidden?: boolean }).hidden;
  });

  it('asks its file every so many seconds, whether it has changed', async () => {
    const page = await asking();
    expect(requests).to.deep.equal([{ url: src, cache: undefined }]);
    expect(clock.waiting).to.deep.equal([60]);
    clock.pass(59);
    expect(requests).to.have.length(1);
    await pass(1, page);
    expect(requests[1]).to.deep.equal({ url: src, cache: 'no-cache' });
    expect(clock.waiting).to.deep.equal([60]);
    await pass(60, page);
    expect(requests).to.have.length(3);
  });

  for (const [lang, word, words] of [
    ['en', 'New', '1 new event'],
    ['ar', 'جديد', 'حدث جديد واحد'],
  ] as const)
    it(`shows and says what is new, in ${lang}`, async () => {
      const page = await asking(lang);
      expect([marks(page), news(page)]).to.deep.equal([['event-1', 'event-2'], '']);
      answer = () => json(documentOf(event(1), event(2), event(3)));
      await pass(60, page);
      expect(marks(page)).to.deep.equal(['event-1', 'event-2', `event-3 ${word}`]);
      expect(news(page)).to.equal(words);
      expect(shadow(page).querySelectorAll('[role=status]')).to.have.length(1);
      await expect(page).to.be.accessible({ ignoredRules: ['region'] });
    });

  for (const [lang, changed, corrected, words] of [
    ['en', 'Changed', 'Corrected', '2 new events and 2 changed events'],
    ['ar', 'معدَّل', 'مصحَّح', 'حدثان جديدان وحدثان معدَّلان'],
  ] as const)
    it(`says what was changed and what was corrected since the page was opened, in ${lang}`, async () => {
      const page = await asking(lang);
      answer = () => json(documentOf(event(1, 'Event 1, changed'), event(2), event(3)));
      await pass(60, page);
      expect(marks(page)[0]).to.equal(`event-1 ${changed}`);
      answer = () =>
        json({
          ...documentOf(event(1, 'Event 1, changed'), event(2), event(3), event(4)),
          updated: '2021-03-05T00:00:00Z',
          corrections: [
            { date: '2021-03-05T00:00:00Z', target: 'event-2', kind: 'correction', was: 'x', note: 'A slip.' },
          ],
        });
      await pass(60, page);
      expect(marks(page).slice(0, 2)).to.deep.equal([`event-1 ${changed}`, `event-2 ${corrected}`]);
      expect(news(page)).to.equal(words);
      // What is as it was at first is not changed any more.
      answer = () => json(documentOf(event(1), event(2)));
      await pass(60, page);
      expect([marks(page), news(page)]).to.deep.equal([['event-1', 'event-2'], '']);
    });

  it('says again what it said where an event is changed once more, and says nothing where none is', async () => {
    const page = await asking();
    answer = () => json(documentOf(event(1, 'Two dead'), event(2)));
    await pass(60, page);
    expect(news(page)).to.equal('1 changed event');
    const heard: string[] = [];
    new MutationObserver((records) => {
      for (const { addedNodes } of records) for (const { textContent } of addedNodes) heard.push(textContent!);
    }).observe(shadow(page).querySelector('[part=news]')!, { childList: true, characterData: true, subtree: true });
    answer = () => json(documentOf(event(1, 'Three dead'), event(2)));
    await pass(60, page);
    expect(textOf(timeline(page))).to.include('Three dead');
    expect(heard).to.deep.equal(['1 changed event']);
    answer = () => json({ ...documentOf(event(1, 'Three dead'), event(2)), updated: '2021-03-05T00:00:00Z' });
    await pass(60, page);
    expect(heard).to.have.length(1);
  });

  it('says how many with the plurals of Arabic', async () => {
    const page = await asking('ar');
    for (const [count, words] of [
      [3, '3 أحداث جديدة'],
      [10, '10 أحداث جديدة'],
      [11, '11 حدثًا جديدًا'],
      [20, '20 حدثًا جديدًا'],
    ] as const) {
      answer = () => json(documentOf(...Array.from({ length: 2 + count }, (_, i) => event(i + 1))));
      await pass(60, page);
      expect(news(page)).to.equal(words);
    }
    answer = () =>
      json(documentOf(...Array.from({ length: 5 }, (_, i) => event(i + 1, i < 2 ? 'Another' : undefined))));
    await pass(60, page);
    expect(news(page)).to.equal('3 أحداث جديدة وحدثان معدَّلان');
  });

  it('tells events without ids apart by date and title, and knows one whose title was changed', async () => {
    const of = (...titles: string[]) => documentOf(...titles.map((title) => ({ date: '2021-03-01', title })));
    answer = () => json(of('First', 'Second'));
    const page = await asking();
    answer = () => json(of('Before both', 'First', 'Second'));
    await pass(60, page);
    expect(marks(page)).to.deep.equal(['ev-2021-03-01 New', 'ev-2021-03-01-2', 'ev-2021-03-01-3']);
    answer = () => json(of('First', 'Second, as we know now'));
    await pass(60, page);
    expect(marks(page)).to.deep.equal(['ev-2021-03-01', 'ev-2021-03-01-2 Changed']);
  });

  it('knows what is named without an id by its name, whatever is named before it', async () => {
    const told = (n: number, place: string, via: string) => event(n, undefined, { place, via: [via] });
    answer = () => json(documentOf(told(2, 'Stepanakert', 'Reuters'), told(3, 'Baku', 'TASS')));
    const page = await asking();
    answer = () =>
      json(documentOf(told(1, 'Yerevan', 'AFP'), told(2, 'Stepanakert', 'Reuters'), told(3, 'Baku', 'TASS')));
    await pass(60, page);
    expect([marks(page), news(page)]).to.deep.equal([['event-1 New', 'event-2', 'event-3'], '1 new event']);
    answer = () => json(documentOf(told(2, 'Stepanakert', 'Reuters'), told(3, 'Ganja', 'TASS')));
    await pass(60, page);
    expect(marks(page)).to.deep.equal(['event-2', 'event-3 Changed']);
  });

  it('draws nothing anew where nothing has changed', async () => {
    const page = await asking();
    let count = 0;
    const watcher = new MutationObserver((records) => (count += records.length));
    watcher.observe(shadow(page), { subtree: true, childList: true, attributes: true, characterData: true });
    await pass(60, page);
    count += watcher.takeRecords().length;
    expect(count).to.equal(0);
    watcher.disconnect();
  });

  it('asks once for many elements, as often as the most eager of them', async () => {
    const page = await asking(
      'en',
      html`<conflict-timeline src=${src} refresh="60"></conflict-timeline>
        <conflict-timeline src="${src}#event-1" refresh="30"></conflict-timeline>`,
    );
    await timeline(page).updateComplete;
    expect(requests).to.have.length(1);
    expect(clock.waiting).to.deep.equal([30]);
    answer = () => json(documentOf(event(1, 'Event 1, changed'), event(2)));
    await pass(30, page);
    expect(requests).to.have.length(2);
    for (const each of page.querySelectorAll('conflict-timeline')) {
      await each.updateComplete;
      expect(textOf(each)).to.match(/^1 changed event .*Event 1, changed/);
    }
    // Who comes later gets what came last, without asking.
    const late = await mount(html`<conflict-timeline src=${src}></conflict-timeline>`);
    expect(textOf(late)).to.include('Event 1, changed');
    expect(requests).to.have.length(2);
    page.querySelectorAll('conflict-timeline')[1]!.remove();
    expect(clock.waiting).to.deep.equal([60]);
  });

  it('asks less often where there is no answer, keeps what it has, and as before after one', async () => {
    const page = await asking();
    const good = answer;
    answer = () => new Response('', { status: 503 });
    const said = await warnings(async () => {
      for (const wait of [60, 120, 240, 480, 600, 600]) {
        expect(clock.waiting).to.deep.equal([wait]);
        await pass(wait, page);
      }
    });
    expect(said).to.deep.equal([
      `The timeline keeps what it has, and asks less often: ${src}: the server answered 503; check the address and the server`,
    ]);
    expect(marks(page)).to.deep.equal(['event-1', 'event-2']);
    // Nor is it lost to elements that come now.
    expect(textOf(await mount(html`<conflict-timeline src=${src}></conflict-timeline>`))).to.include('Event 2');
    answer = good;
    await pass(600, page);
    expect(clock.waiting).to.deep.equal([60]);
  });

  it('leaves a server alone for as long as it says, in seconds or until a date, an hour at most', async () => {
    await asking();
    const good = answer;
    const busy = (after: string) => () => new Response('', { status: 503, headers: { 'retry-after': after } });
    const date = (seconds: number) => new Date(clock.now + seconds * 1000).toUTCString();
    await warnings(async () => {
      for (const [after, wait] of [
        ['300', 300],
        // Shorter than it would wait anyway.
        ['5', 240],
        ['Thu, 01 Jan 1970 00:00:00 GMT', 480],
        ['soon', 600],
        ['86400', 3600],
        ['', 600],
      ] as const) {
        answer = busy(after);
        await pass(clock.waiting[0]!);
        expect(clock.waiting).to.deep.equal([wait]);
      }
      answer = () => busy(date(1800))();
      await pass(600);
      expect(clock.waiting).to.deep.equal([1800]);
      // Neither a tab that comes back nor a reader who is on the net again ends that pause.
      hide(true);
      hide(false);
      window.dispatchEvent(new Event('online'));
      expect(clock.waiting).to.deep.equal([1800]);
    });
    answer = good;
    await pass(1800);
    expect(clock.waiting).to.deep.equal([60]);
  });

  it('keeps what it has while the file is no document, and tells each reason once, with its place and its mend', async () => {
    const page = await asking();
    const good = answer;
    const broken = () => json({ lang: 'en', events: [{ date: 'soon', title: 'x' }] });
    const html = () => new Response('<!doctype html>', { headers: { 'content-type': 'text/html' } });
    const said = await warnings(async () => {
      for (const [wait, given] of [
        [60, html],
        [120, html],
        [240, broken],
        [480, broken],
        [600, good],
        [60, broken],
      ] as const) {
        answer = given;
        await pass(wait, page);
      }
    });
    const start = `The timeline keeps what it has, and asks less often: ${src}`;
    const noDate = `${start}#/events/0/date: "soon" is not a date in EDTF: write a year, a month or a day, such as 2023, 2023-09 or 2023-09-19, not "soon"; write a date of EDTF such as 2023-09-19, 2023-09? or 2020-09-27/2020-11-10`;
    // The words of the browser are its own.
    expect(said.map((each) => each.replace(/JSON: .*;/, 'JSON: …;'))).to.deep.equal([
      `${start}: this is not JSON: …; correct it there`,
      noDate,
      noDate,
    ]);
    expect(marks(page)).to.deep.equal(['event-1', 'event-2']);
  });

  it('shows an item again that was gone from its file, and says once that it is', async () => {
    const page = await asking('en', html`<conflict-timeline src="${src}#event-1" refresh="60"></conflict-timeline>`);
    const said = await warnings(async () => {
      answer = () => json(documentOf(event(2)));
      await pass(60, page);
      await pass(60, page);
    });
    expect(said).to.deep.equal([
      `<conflict-timeline> could not be shown: ${src}#/events: nothing here has the id "event-1"; name one of: event-2`,
    ]);
    answer = () => json(documentOf(event(1), event(2)));
    await pass(60, page);
    expect(marks(page)).to.deep.equal(['event-1']);
  });

  it('keeps what it has where a file that would draw what is new does not come, and shows it when that has', async () => {
    const page = await asking();
    answer = () => json(documentOf(event(1), event(2), event(3)));
    const element = timeline(page) as unknown as { loadFor?: () => Promise<unknown>[] };
    element.loadFor = () => [Promise.reject(new TypeError('Failed to fetch'))];
    const said = await warnings(() => pass(60, page));
    expect(said).to.deep.equal([
      `The timeline keeps what it has, and asks less often: ${src}: TypeError: Failed to fetch`,
    ]);
    expect([marks(page), clock.waiting]).to.deep.equal([['event-1', 'event-2'], [120]]);
    delete element.loadFor;
    await pass(120, page);
    expect(marks(page)).to.deep.equal(['event-1', 'event-2', 'event-3 New']);
  });

  it('asks as often as before where only one of several lacks such a file', async () => {
    const page = await asking(
      'en',
      html`<conflict-timeline src=${src} refresh="60"></conflict-timeline>
        <conflict-timeline src=${src} refresh="60"></conflict-timeline>`,
    );
    const [first, second] = page.querySelectorAll('conflict-timeline');
    await second!.updateComplete;
    answer = () => json(documentOf(event(1), event(2), event(3)));
    const lacking = first as unknown as { loadFor?: () => Promise<unknown>[] };
    lacking.loadFor = () => [Promise.reject(new TypeError('Failed to fetch'))];
    await pass(60);
    await second!.updateComplete;
    expect([textOf(first!), textOf(second!)].map((text) => text.includes('Event 3'))).to.deep.equal([false, true]);
    expect(clock.waiting).to.deep.equal([60]);
    delete lacking.loadFor;
    await pass(60, page);
    expect(marks(page)).to.deep.equal(['event-1', 'event-2', 'event-3 New']);
  });

  describe('of a spreadsheet that names no language', () => {
    const csv = () => new Response('date,title\n2021-03-04,أُغلق الطريق\n');
    const titles = (page: HTMLElement) =>
      shadow(page)
        .querySelector('.title')!
        .innerHTML.replace(/<!--.*?-->/g, '');

    it('leaves its words in that in which it was read first, whatever a reader chooses', async () => {
      answer = csv;
      const page = await asking('ar');
      page.lang = 'en';
      await timeline(page).updateComplete;
      answer = () => new Response('date,title\n2021-03-04,أُغلق الطريق\n2021-03-05,فُتح الطريق\n');
      await pass(60, page);
      expect(news(page)).to.equal('1 new event');
      expect(titles(page)).to.equal('<bdi lang="ar" dir="rtl">أُغلق الطريق</bdi>');
    });

    it('reads it in that of the place where it could not be read at first', async () => {
      answer = () => new Response('', { status: 503 });
      await warnings(async () => {
        const page = await asking('ar');
        answer = csv;
        await pass(60, page);
        expect(titles(page)).to.equal('أُغلق الطريق');
      });
    });
  });

  it('asks again where nobody answers for a minute', async () => {
    const page = await asking();
    const { timeout } = AbortSignal;
    const ends: AbortController[] = [];
    const waits: number[] = [];
    AbortSignal.timeout = (ms) => {
      waits.push(ms);
      ends.push(new AbortController());
      return ends.at(-1)!.signal;
    };
    const good = answer;
    answer = () => new Promise(() => undefined) as unknown as Response;
    clock.pass(60);
    AbortSignal.timeout = timeout;
    await waitUntil(() => requests.length === 2, 'it asks');
    const said = await warnings(async () => {
      ends[0]!.abort(new DOMException('signal timed out', 'TimeoutError'));
      await waitUntil(() => clock.timers.size, 'it will ask again');
    });
    expect(waits).to.deep.equal([60_000]);
    expect(said).to.deep.equal([
      `The timeline keeps what it has, and asks less often: ${src}: TimeoutError: signal timed out`,
    ]);
    answer = good;
    await pass(120, page);
    expect(clock.waiting).to.deep.equal([60]);
  });

  it('asks as often as before when a reader is on the net again', async () => {
    const page = await asking();
    answer = () => Promise.reject(new TypeError('Failed to fetch')) as unknown as Response;
    await warnings(async () => {
      for (const wait of [60, 120, 240]) await pass(wait, page);
    });
    expect(clock.waiting).to.deep.equal([480]);
    window.dispatchEvent(new Event('online'));
    expect(clock.waiting).to.deep.equal([60]);
  });

  it('does not wait for a clock that was set back', async () => {
    await asking();
    clock.now -= 7200_000;
    hide(true);
    hide(false);
    expect(clock.waiting).to.deep.equal([60]);
  });

  it('does not ask in a hidden tab, and at once when that comes back late', async () => {
    await asking();
    hide(true);
    expect(clock.waiting).to.deep.equal([]);
    clock.pass(20);
    hide(false);
    expect(clock.waiting).to.deep.equal([40]);
    hide(true);
    clock.pass(500);
    expect(requests).to.have.length(1);
    const { setTimeout } = window;
    const asked: (number | undefined)[] = [];
    window.setTimeout = ((run: () => void, ms?: number) => {
      asked.push(ms);
      return setTimeout(run, ms);
    }) as typeof window.setTimeout;
    hide(false);
    window.setTimeout = setTimeout;
    expect(asked).to.deep.equal([0]);
    await waitUntil(() => requests.length === 2, 'it asks');
  });

  it('stops when it is removed, goes on when it is there again, and stops without the attribute', async () => {
    const page = await asking();
    const element = timeline(page);
    element.remove();
    expect(clock.waiting).to.deep.equal([]);
    page.append(element);
    await element.updateComplete;
    expect(clock.waiting).to.deep.equal([60]);
    answer = () => json(documentOf(event(1), event(2), event(3)));
    await pass(60, page);
    expect(marks(page)[2]).to.equal('event-3 New');
    element.removeAttribute('refresh');
    await element.updateComplete;
    expect(clock.waiting).to.deep.equal([]);
    element.remove();
  });

  it('does not ask for one that was removed, though it is drawn after that', async () => {
    const element = timeline(await asking());
    element.remove();
    element.headingLevel = 4;
    await element.updateComplete;
    expect(clock.waiting).to.deep.equal([]);
  });

  it('does not ask where the data is given', async () => {
    const data = documentOf(event(1));
    await asking('en', html`<conflict-timeline src=${src} refresh="60" .data=${data}></conflict-timeline>`);
    await asking(
      'en',
      html`<conflict-timeline src=${src} refresh="60">
        <script type="application/json">
          { "lang": "en", "events": [{ "date": "2021", "title": "x" }] }
        </script>
      </conflict-timeline>`,
    );
    expect([clock.waiting, requests]).to.deep.equal([[], []]);
  });

  it('begins anew with another file', async () => {
    const page = await asking();
    const other = URL_OF(`other-${name}`);
    answer = () => json(documentOf(event(7), event(8)));
    timeline(page).src = other;
    await timeline(page).updateComplete;
    expect([marks(page), news(page)]).to.deep.equal([['event-7', 'event-8'], '']);
    answer = () => json(documentOf(event(7), event(8), event(9)));
    await pass(60, page);
    expect(requests.at(-1)).to.deep.equal({ url: other, cache: 'no-cache' });
    expect(marks(page)).to.deep.equal(['event-7', 'event-8', 'event-9 New']);
  });

  it('compares nothing with another file that was drawn when it began', async () => {
    const page = await mount(html`<conflict-timeline src=${src}></conflict-timeline>`);
    let come!: (response: Response) => void;
    const coming = new Promise<Response>((resolve) => (come = resolve));
    window.fetch = () => coming;
    timeline(page).src = URL_OF(`other-${name}`);
    timeline(page).refresh = 60;
    await waitUntil(() => clock.waiting.length, 'it will ask again');
    await waitUntil(() => shadow(page).querySelector('[part=news]'), 'the former file is drawn once more');
    come(json(documentOf(event(7), event(8))));
    await timeline(page).updateComplete;
    expect([marks(page), news(page)]).to.deep.equal([['event-7', 'event-8'], '']);
  });

  it('asks no more often than every ten seconds, and says so once', async () => {
    const said = await warnings(async () => {
      for (const seconds of [1, 2]) {
        src = URL_OF(`eager-${seconds}`);
        await asking('en', html`<conflict-timeline src=${src} refresh=${seconds}></conflict-timeline>`);
      }
    });
    expect(clock.waiting).to.deep.equal([10, 10]);
    expect(said).to.deep.equal(['<conflict-timeline> refresh="1": asks every 10 seconds, and not more often.']);
  });

  describe('leaves readers where they are', () => {
    const long = { summary: 'What was said of it at the time, and by whom. '.repeat(12) };
    const many = (from: number, to: number) =>
      Array.from({ length: to - from + 1 }, (_, i) => ({
        ...event(1, `Event ${from + i}`, long),
        id: `event-${from + i}`,
        date: {
          edtf: new Date(Date.UTC(2021, 0, from + i)).toISOString().slice(0, 10),
          basis: 'derived',
          dateNote: 'So.',
        },
      }));

    const at = (page: HTMLElement, id: string) => shadow(page).getElementById(id)!;

    /** Lists that nobody saw yet have a guessed height, so it takes some frames to be there. */
    const goTo = async (page: HTMLElement, id: string) => {
      for (let frame = 0; frame < 6; frame++) {
        at(page, id).scrollIntoView({ block: 'start', behavior: 'instant' });
        await new Promise(requestAnimationFrame);
      }
    };

    for (const lang of ['ar', 'en'])
      it(`with the first event in view where it was, though others come before it, in ${lang}`, async () => {
        answer = () => json(documentOf(...many(101, 160)));
        const page = await asking(lang);
        await goTo(page, 'event-130');
        scrollBy({ top: 20, behavior: 'instant' });
        // Firefox may put it back by as much once it has laid out what comes before.
        await new Promise(requestAnimationFrame);
        await new Promise(requestAnimationFrame);
        const { top } = at(page, 'event-130').getBoundingClientRect();
        expect(top).to.be.within(-21, 1);
        answer = () => json(documentOf(...many(88, 165)));
        await pass(60, page);
        for (let frame = 0; frame < 3; frame++) {
          expect(at(page, 'event-130').getBoundingClientRect().top).to.be.closeTo(top, 1.5);
          await new Promise(requestAnimationFrame);
        }
        expect(shadow(page).querySelectorAll('.event')).to.have.length(78);
      });

    it('in what scrolls, if that is not the page', async () => {
      answer = () => json(documentOf(...many(101, 130)));
      const page = await asking(
        'en',
        html`<div .style=${'block-size: 300px; overflow-y: scroll'}>
          <conflict-timeline src=${src} refresh="60"></conflict-timeline>
        </div>`,
      );
      await goTo(page, 'event-115');
      const { top } = at(page, 'event-115').getBoundingClientRect();
      answer = () => json(documentOf(...many(95, 130)));
      await pass(60, page);
      expect(at(page, 'event-115').getBoundingClientRect().top).to.be.closeTo(top, 1.5);
    });

    it('with what follows the timeline, for who is below it', async () => {
      answer = () => json(documentOf(...many(101, 105)));
      const page = await asking(
        'en',
        html`<conflict-timeline src=${src} refresh="60"></conflict-timeline>
          <p class="below" .style=${'block-size: 300vh'}>What follows.</p>`,
      );
      const below = page.querySelector('.below')!;
      below.scrollIntoView({ block: 'start', behavior: 'instant' });
      scrollBy({ top: 100, behavior: 'instant' });
      const { top } = below.getBoundingClientRect();
      answer = () => json(documentOf(...many(95, 110)));
      await pass(60, page);
      expect(below.getBoundingClientRect().top).to.be.closeTo(top, 1.5);
    });

    it('where the timeline is in details that are closed', async () => {
      answer = () => json(documentOf(...many(101, 105)));
      const page = await asking(
        'en',
        html`<details>
            <summary>What happened</summary>
            <conflict-timeline src=${src} refresh="60"></conflict-timeline>
          </details>
          <p class="below" .style=${'block-size: 300vh'}>What follows.</p>`,
      );
      for (const down of [0, 100]) {
        const below = page.querySelector('.below')!;
        below.scrollIntoView({ block: 'start', behavior: 'instant' });
        scrollBy({ top: down - 20, behavior: 'instant' });
        const { top } = below.getBoundingClientRect();
        answer = () => json(documentOf(...many(95 - down, 110)));
        await pass(60, page);
        expect(below.getBoundingClientRect().top).to.be.closeTo(top, 1.5);
      }
    });

    for (const lang of ['ar', 'en'])
      for (const scale of ['even', 'time'] as const)
        it(`along the horizontal axis, in ${lang}, scale ${scale}`, async () => {
          answer = () => json(documentOf(...many(101, 130)));
          const page = await asking(
            lang,
            html`<conflict-timeline src=${src} refresh="60" layout="horizontal" scale=${scale}></conflict-timeline>`,
          );
          at(page, 'event-115').scrollIntoView({ inline: 'start', behavior: 'instant' });
          const { left } = at(page, 'event-115').getBoundingClientRect();
          answer = () => json(documentOf(...many(88, 91), ...many(99, 113), ...many(115, 130)));
          await pass(60, page);
          expect(shadow(page).querySelectorAll('.event')).to.have.length(35);
          expect(at(page, 'event-115').getBoundingClientRect().left).to.be.closeTo(left, 1.5);
        });

    it('with what they opened, and the focus', async () => {
      answer = () => json(documentOf(...many(101, 104)));
      const page = await asking();
      const note = at(page, 'event-103').querySelector('details')!;
      note.open = true;
      note.querySelector('summary')!.focus();
      answer = () => json(documentOf(...many(98, 104)));
      await pass(60, page);
      const open = [...shadow(page).querySelectorAll('details[open]')].map((each) => each.closest('.event')!.id);
      expect(open).to.deep.equal(['event-103']);
      expect(shadow(page).activeElement).to.equal(at(page, 'event-103').querySelector('summary'));
    });

    it('on a page that is translated by a machine', async () => {
      answer = () => json(documentOf(...many(101, 110)));
      const page = await asking();
      translate(page);
      const note = at(page, 'event-105').querySelector('details')!;
      note.open = true;
      note.querySelector('summary')!.focus();
      await goTo(page, 'event-105');
      const { top } = at(page, 'event-105').getBoundingClientRect();
      answer = () => json(documentOf(...many(98, 110)));
      await pass(60, page);
      const open = [...shadow(page).querySelectorAll('details[open]')].map((each) => each.closest('.event')!.id);
      expect(open).to.deep.equal(['event-105']);
      expect(shadow(page).activeElement).to.equal(at(page, 'event-105').querySelector('summary'));
      expect(at(page, 'event-105').getBoundingClientRect().top).to.be.closeTo(top, 1.5);
    });

    for (const order of ['oldest', 'newest'])
      it(`with what they listen to, ${order} first`, async () => {
        const url = (file: string) => new URL(`/stories/support/media/${file}`, location.href).href;
        const media = [
          { type: 'audio', url: url('bell.wav') },
          { type: 'video', url: url('ferry.webm') },
        ];
        const heard = (...events: object[]) => json(documentOf(...events.map((each) => ({ ...each, media }))));
        answer = () => heard(event(3), event(5));
        const page = await asking(
          'en',
          html`<conflict-timeline src=${src} refresh="60" order=${order}></conflict-timeline>`,
        );
        const players = (id: string) => [...at(page, id).querySelectorAll<HTMLMediaElement>('audio, video')];
        // Another address, or another event, ends what plays.
        const before = players('event-5');
        answer = () => heard(event(1), event(3), event(4), event(5), event(7));
        await pass(60, page);
        expect(players('event-5')).to.deep.equal(before);
        expect(before.map((each) => each.src)).to.deep.equal([url('bell.wav'), url('ferry.webm')]);
        for (const id of ['event-1', 'event-3', 'event-4', 'event-7']) expect(players(id), id).to.have.length(2);
      });

    it('at the event, with what is open in it and the focus, where events have no ids and others of its day come before it', async () => {
      const told = (...titles: string[]) =>
        documentOf(
          ...titles.map((title) => ({
            date: { edtf: '2021-03-04', basis: 'derived', dateNote: `How the day of ${title} was found.` },
            title,
            ...long,
          })),
        );
      const titled = (page: HTMLElement, title: string) =>
        [...shadow(page).querySelectorAll('.event')].find(
          (each) => each.querySelector('.title')!.textContent === title,
        )!;
      answer = () => json(told('First', 'Second', 'Third'));
      const page = await asking(
        'en',
        html`<conflict-timeline src=${src} refresh="60" permalinks></conflict-timeline>
          <div style="block-size: 200vh"></div>`,
      );
      titled(page, 'Second').querySelector('details')!.open = true;
      titled(page, 'Second').querySelector<HTMLElement>('[part=permalink]')!.focus();
      const topOf = (title: string) => titled(page, title).getBoundingClientRect().top;
      // By whole pixels: Firefox comes to them by itself, and later than this.
      scrollTo({ top: Math.ceil(scrollY + topOf('Second')), behavior: 'instant' });
      const top = topOf('Second');
      answer = () => json(told('Zeroth', 'First', 'Second', 'Third'));
      await pass(60, page);
      expect(topOf('Second')).to.be.closeTo(top, 1);
      const open = [...shadow(page).querySelectorAll('details[open]')].map((each) => each.textContent);
      expect(open).to.have.length(1);
      expect(open[0]).to.include('How the day of Second was found.');
      expect(shadow(page).activeElement!.closest('.event')).to.equal(titled(page, 'Second'));
    });

    it('with the focus on the same thing, whatever came before it, and on the event when it has gone', async () => {
      answer = () => json(documentOf(...many(101, 104)));
      const page = await asking('en', html`<conflict-timeline src=${src} refresh="60" permalinks></conflict-timeline>`);
      const focused = () => {
        const { activeElement } = shadow(page);
        return [activeElement?.closest('.event')?.id, activeElement?.part.value];
      };
      at(page, 'event-103').querySelector<HTMLElement>('[part=permalink]')!.focus();
      const linked = many(98, 104).map((each) => ({ ...each, via: ['agency'] }));
      const sources = [{ id: 'agency', name: 'An agency', url: 'https://agency.example/' }];
      answer = () => json({ ...documentOf(...linked), sources });
      await pass(60, page);
      expect(at(page, 'event-103').querySelectorAll('a')).to.have.length(1);
      expect(focused()).to.deep.equal(['event-103', 'permalink']);
      answer = () =>
        json({
          ...documentOf(...linked),
          sources,
          updated: '2021-05-05T00:00:00Z',
          corrections: [{ date: '2021-05-05T00:00:00Z', target: 'event-103', kind: 'retraction', note: 'Not so.' }],
        });
      await pass(60, page);
      expect(focused()).to.deep.equal(['event-103', 'event']);
    });
  });
});
