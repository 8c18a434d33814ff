import { expect } from '@open-wc/testing';
import { html } from 'lit';

import '../../src/components/conflict-timeline/define.js';
import type { ConflictTimeline } from '../../src/components/conflict-timeline/conflict-timeline.js';
import { MADE_UP } from '../../stories/support/made-up.js';
import { ARTICLE, drawn, mount, part, textOf, warnings } from '../support/page.js';
import { waitUntil } from '../support/wait.js';

const timelineIn = (page: Element) => page.querySelector('conflict-timeline')!;

const field = (timeline: Element, name: string) =>
  timeline.shadowRoot!.querySelector<HTMLInputElement | HTMLSelectElement>(`form [name=${name}]`)!;

/** What a reader does in a field. */
function fill(timeline: Element, name: string, value: string) {
  field(timeline, name).value = value;
  field(timeline, name).dispatchEvent(new Event('input', { bubbles: true }));
}

/** Ids of the events that a reader sees. */
const seen = (timeline: Element) =>
  [...timeline.shadowRoot!.querySelectorAll('.event')].filter((event) => event.checkVisibility()).map(({ id }) => id);

const status = (timeline: Element) => timeline.shadowRoot!.querySelector('output')!.value;
const reset = (timeline: Element) => timeline.shadowRoot!.querySelector<HTMLElement>('[type=reset]')!;

/** The labels of the fields, each with what there is to choose. */
const fields = (timeline: Element) =>
  [...timeline.shadowRoot!.querySelectorAll('.field')].map((each) => [
    each.querySelector('span')!.textContent,
    ...[...each.querySelectorAll('option')].map(({ text }) => text),
  ]);

const article = (filter: string, lang = 'en') =>
  mount(html`<conflict-timeline src=${ARTICLE} filter=${filter}></conflict-timeline>`, lang).then(timelineIn);

const withData = (data: object, lang = 'en', filter = '') =>
  mount(html`<conflict-timeline .data=${data} filter=${filter}></conflict-timeline>`, lang).then(timelineIn);

const titled = (lang: string, ...titles: string[]) => ({
  lang,
  events: titles.map((title, i) => ({ id: `e${i}`, date: `2021-01-0${i + 1}`, title })),
});

/** So many events of a made-up war, of which every fifth is a raid. */
const many = (count: number) => ({
  lang: 'en',
  events: Array.from({ length: count }, (_, i) => ({
    id: `e${i}`,
    date: new Date(Date.UTC(2001, 0, 1 + i)).toISOString().slice(0, 10),
    title: i % 50 === 7 ? `Raid number ${i} of a made-up war` : `Day ${i} of a made-up war`,
  })),
});

describe('the filter of a timeline', () => {
  it('has a field for all that can be told apart in the article, in English', async () => {
    const timeline = await article('');
    expect(fields(timeline)).to.deep.equal([
      ['Search'],
      ['Party', 'All', 'Armenia', 'Azerbaijan'],
      ['Kind', 'All', 'Announcement', 'Ceasefire', 'Humanitarian matter', 'Operation', 'Strike', 'Talks'],
      ['Place', 'All', 'Brussels', 'Lachin corridor', 'Nagorno-Karabakh'],
      ['Year', 'All', '2020', '2023'],
    ]);
    expect(part(timeline, 'filter').getAttribute('role')).to.equal('search');
    expect(part(timeline, 'filter').getAttribute('aria-label')).to.equal('Find events');
    expect(status(timeline)).to.equal('11 events');
    expect(reset(timeline).checkVisibility()).to.be.false;
  });

  it('and in Arabic, in the order of its alphabet', async () => {
    const timeline = await article('', 'ar');
    expect(fields(timeline)).to.deep.equal([
      ['بحث'],
      ['الطرف', 'الكل', 'أذربيجان', 'أرمينيا'],
      ['النوع', 'الكل', 'إعلان', 'شأن إنساني', 'ضربة', 'عملية', 'محادثات', 'وقف إطلاق النار'],
      ['المكان', 'الكل', 'بروكسل', 'ممر لاتشين', 'ناغورني كاراباخ'],
      ['السنة', 'الكل', '2020', '2023'],
    ]);
    expect(part(timeline, 'filter').getAttribute('aria-label')).to.equal('البحث في الأحداث');
    expect(status(timeline)).to.equal('11 حدثًا');
  });

  it('has the fields that are named, and no other', async () => {
    expect(fields(await article('place text')).map(([label]) => label)).to.deep.equal(['Search', 'Place']);
    expect(fields(await article('  kind ')).map(([label]) => label)).to.deep.equal(['Kind']);
    expect(fields(await article('period party')).map(([label]) => label)).to.deep.equal(['Party', 'Year']);
  });

  it('has all where none is named that there is: in JSX, `filter` alone is the property with true', async () => {
    const all = ['Search', 'Party', 'Kind', 'Place', 'Year'];
    expect(fields(await article('true')).map(([label]) => label)).to.deep.equal(all);
    const page = await mount(html`<conflict-timeline src=${ARTICLE} .filter=${true}></conflict-timeline>`);
    const timeline = timelineIn(page);
    expect(fields(timeline).map(([label]) => label)).to.deep.equal(all);
    timeline.filter = false;
    await timeline.updateComplete;
    expect(part(timeline, 'filter')).to.equal(null);
    expect(seen(timeline)).to.have.length(11);
  });

  it('says how many there are of each choice, as many as of the last or not, and not the same with each letter', async () => {
    const years = ['2020', '2020', '2021', '2021'];
    const events = years.map((year, i) => ({ date: `${year}-01-0${i + 1}`, title: 'A raid' }));
    const timeline = await withData({ lang: 'en', events });
    const heard: string[] = [];
    new MutationObserver((records) => {
      for (const { addedNodes } of records) for (const { textContent } of addedNodes) heard.push(textContent!);
    }).observe(timeline.shadowRoot!.querySelector('output')!, { childList: true });
    for (const [name, value] of [
      ['period', '2020'],
      ['period', '2021'],
      ['text', 'r'],
      ['text', 'ra'],
    ] as const)
      fill(timeline, name, value);
    await waitUntil(() => heard.length);
    expect(heard).to.deep.equal(['2 of 4 events, 2 hidden', '2 of 4 events, 2 hidden']);
  });

  it('has no field that would tell no events apart', async () => {
    expect(fields(await withData(titled('en', 'One', 'Two')))).to.deep.equal([['Search']]);
    const timeline = await withData(titled('en', 'One', 'Two'), 'en', 'kind place');
    expect(part(timeline, 'filter')).to.equal(null);
    expect(seen(timeline)).to.deep.equal(['e0', 'e1']);
    expect(part(await withData(titled('en', 'One')), 'filter')).to.equal(null);
  });

  it('has the periods of the document in place of its years', async () => {
    const timeline = await withData({
      ...titled('en', 'A', 'B', 'C'),
      periods: [
        { title: { en: 'First days', ar: 'الأيام الأولى' }, date: '2021-01-01/2021-01-02' },
        { title: { en: 'Talks', ar: 'المحادثات' }, date: '2021-01-02/2021-01-10' },
        { title: { en: 'Peace', ar: 'السلام' }, date: '2022' },
      ],
    });
    expect(fields(timeline)[1]).to.deep.equal(['Period', 'All', 'First days', 'Talks']);
    fill(timeline, 'period', '2021-01-01/2021-01-02');
    expect(seen(timeline)).to.deep.equal(['e0', 'e1']);
    fill(timeline, 'period', '2021-01-02/2021-01-10');
    expect(seen(timeline)).to.deep.equal(['e1', 'e2']);
  });

  it('counts what may have been in a year to it', async () => {
    const timeline = await withData({
      lang: 'en',
      timeZone: 'Asia/Baku',
      events: [
        { id: 'day', date: '2020-05-01', title: 'A day' },
        { id: 'years', date: '2020-12-01/2021-02-01', title: 'Over the new year' },
        { id: 'decade', date: '202X', title: 'Some year' },
        { id: 'open', date: '2019-06-01/..', title: 'Since then' },
        { id: 'night', date: '2021-12-31T22:30Z', title: 'A night in Baku' },
      ],
    });
    expect(fields(timeline)[1]).to.deep.equal(['Year', 'All', '2019', '2020', '2022']);
    fill(timeline, 'period', '2019');
    expect(seen(timeline)).to.deep.equal(['open']);
    fill(timeline, 'period', '2020');
    expect(seen(timeline)).to.deep.equal(['open', 'decade', 'day', 'years']);
    fill(timeline, 'period', '2022');
    expect(seen(timeline)).to.deep.equal(['open', 'decade', 'night']);
  });

  it('finds what the publisher adds to an event, which stands below it', async () => {
    const timeline = await withData({
      lang: 'en',
      events: [
        { id: 'a', date: '2021-01-01', title: 'A', note: 'The army denies it.' },
        { id: 'b', date: '2021-01-02', title: 'B' },
      ],
    });
    fill(timeline, 'text', 'denies');
    expect(seen(timeline)).to.deep.equal(['a']);
    expect(timeline.shadowRoot!.querySelector('#a [part=publisher-note]')!.textContent).to.equal('The army denies it.');
  });

  it('leaves periods and the names of lanes where they are', async () => {
    const data = {
      ...titled('en', 'A', 'B', 'C'),
      sides: [{ id: 'north', name: 'The north' }],
      periods: [{ title: 'First days', date: '2021-01-01/2021-01-02' }],
    };
    const timeline = await withData(data);
    fill(timeline, 'text', 'c');
    expect(seen(timeline)).to.deep.equal(['e2']);
    expect(textOf(part(timeline, 'periods'))).to.equal('Periods First days (1 – 2 January 2021)');
    expect(part(timeline, 'period').checkVisibility()).to.be.true;
    timeline.setAttribute('layout', 'horizontal');
    timeline.setAttribute('lanes', '');
    await waitUntil(() => part(timeline, 'lanes'), 'there are lanes');
    await timeline.updateComplete;
    expect(seen(timeline)).to.deep.equal(['e2']);
    expect(part(timeline, 'lane').checkVisibility()).to.be.true;
  });

  it('finds a place by what lies in it', async () => {
    const timeline = await withData({
      lang: 'en',
      places: [
        { id: 'land', name: 'The land' },
        { id: 'town', name: 'The town', within: 'land' },
        { id: 'sea', name: 'The sea' },
      ],
      events: [
        { id: 'in-land', date: '2021-01-01', title: 'A', place: 'land' },
        { id: 'in-town', date: '2021-01-02', title: 'B', place: 'town' },
        { id: 'at-sea', date: '2021-01-03', title: 'C', place: 'sea' },
      ],
    });
    fill(timeline, 'place', 'land');
    expect(seen(timeline)).to.deep.equal(['in-land', 'in-town']);
    fill(timeline, 'place', 'town');
    expect(seen(timeline)).to.deep.equal(['in-town']);
  });

  it('hides what does not fit all fields, says so, and shows all again', async () => {
    const timeline = await article('');
    fill(timeline, 'party', 'side-azerbaijan');
    expect(status(timeline)).to.equal('7 of 11 events, 4 hidden');
    fill(timeline, 'kind', 'operation');
    expect(seen(timeline)).to.deep.equal(['e11-operation-2020', 'e1-operation']);
    expect(status(timeline)).to.equal('2 of 11 events, 9 hidden');
    fill(timeline, 'period', '2020');
    expect(seen(timeline)).to.deep.equal(['e11-operation-2020']);
    expect(reset(timeline).textContent).to.equal('Show all');
    reset(timeline).click();
    expect(seen(timeline)).to.have.length(11);
    expect(status(timeline)).to.equal('11 events');
    expect(field(timeline, 'kind').value).to.equal('');
    expect(reset(timeline).checkVisibility()).to.be.false;
    expect(timeline.shadowRoot!.activeElement).to.equal(field(timeline, 'text'));
  });

  it('sends nothing', async () => {
    const timeline = await article('text');
    const submit = new Event('submit', { bubbles: true, cancelable: true });
    part(timeline, 'filter').dispatchEvent(submit);
    expect(submit.defaultPrevented).to.be.true;
  });
});

describe('the search of a timeline', () => {
  it('finds what is typed as it is typed', async () => {
    const timeline = await withData(
      titled('ar', 'بيان من أذربيجان', 'قوة حفظ السلام', 'قصف قرب مستشفى', 'اتفاق عام ٢٠٢٣', 'لقاء في باکو'),
      'ar',
    );
    for (const [typed, found] of [
      ['اذربيجان', ['e0']],
      ['قوه', ['e1']],
      ['مستشفي', ['e2']],
      ['2023', ['e3']],
      ['۲۰۲۳', ['e3']],
      ['باكو', ['e4']],
      ['قُرْب', ['e2']],
      ['«مستشفى»،', ['e2']],
      ['ق', ['e1', 'e2', 'e3', 'e4']],
      ['', ['e0', 'e1', 'e2', 'e3', 'e4']],
    ] as const) {
      fill(timeline, 'text', typed);
      expect(seen(timeline), typed).to.deep.equal(found);
    }
  });

  it('finds events in which every word is', async () => {
    const timeline = await article('text', 'ar');
    fill(timeline, 'text', 'عمليه كاراباخ');
    expect(seen(timeline)).to.deep.equal(['e11-operation-2020', 'e1-operation']);
    fill(timeline, 'text', ' كاراباخ  ٢٧ عمليه ');
    expect(seen(timeline)).to.deep.equal(['e11-operation-2020']);
    fill(timeline, 'text', 'كاراباخ بروكسل');
    expect(seen(timeline)).to.deep.equal([]);
  });

  for (const [typed, what, found] of [
    ['Artsakh', 'a party’s name of the place', ['e11-operation-2020', 'e1-operation']],
    ['qarabag', 'another, typed without its signs', ['e11-operation-2020', 'e1-operation']],
    ['counter-terrorism', 'a party’s name of the event', ['e1-operation']],
    ['interfax', 'a source', ['e7-pashinyan']],
    ['michel', 'an actor, in the title', ['e5-calls']],
    ['nikol', 'an actor, by the name that is not in the title', ['e7-pashinyan']],
    ['september 2020', 'words of the date', ['e11-operation-2020']],
    ['2023-07', 'the date as it is written', ['e10-brussels']],
    ["al-araby's own", 'the summary, with a plain apostrophe', ['e10-brussels']],
    ['مستشفى', 'nothing of it', []],
    ['ممرات انسانيه', 'the source’s text in its language', ['e4-corridors']],
  ] as const)
    it(`finds ${what}: ${typed}`, async () => {
      const timeline = await article('text');
      fill(timeline, 'text', typed);
      expect(seen(timeline)).to.deep.equal(found);
    });

  it('does not find what was taken back', async () => {
    const timeline = await withData(MADE_UP);
    fill(timeline, 'text', 'truce');
    expect(seen(timeline)).to.deep.equal([]);
    fill(timeline, 'text', '8 March');
    expect(seen(timeline)).to.deep.equal(['ev-truce']);
    expect(fields(timeline).map(([label]) => label)).to.deep.equal(['Search', 'Party']);
  });

  /** Found, of all, and how that is said in Arabic and in English. */
  const COUNTS = [
    [0, 2, 'لا نتائج، والمخفي حدثان', 'Nothing found, 2 events hidden'],
    [1, 2, 'حدث واحد من أصل حدثين، والمخفي حدث واحد', '1 of 2 events, 1 hidden'],
    [2, 2, 'حدثان', '2 events'],
    [0, 3, 'لا نتائج، والمخفي 3 أحداث', 'Nothing found, 3 events hidden'],
    [1, 3, 'حدث واحد من أصل 3 أحداث، والمخفي حدثان', '1 of 3 events, 2 hidden'],
    [2, 4, 'حدثان من أصل 4 أحداث، والمخفي حدثان', '2 of 4 events, 2 hidden'],
    [3, 11, '3 من أصل 11 حدثًا، والمخفي 8', '3 of 11 events, 8 hidden'],
    [99, 100, '99 من أصل 100 حدث، والمخفي حدث واحد', '99 of 100 events, 1 hidden'],
    [3, 102, '3 من أصل 102 حدث، والمخفي 99', '3 of 102 events, 99 hidden'],
    [103, 103, '103 أحداث', '103 events'],
    [0, 111, 'لا نتائج، والمخفي 111 حدثًا', 'Nothing found, 111 events hidden'],
  ] as const;
  for (const [found, all, ar, en] of COUNTS)
    it(`says how many: ${en}`, async () => {
      const events = Array.from({ length: all }, (_, i) => ({ date: '2021-01-01', title: i < found ? 'x' : 'y' }));
      for (const [lang, words] of [
        ['ar', ar],
        ['en', en],
      ] as const) {
        const timeline = await withData({ lang: 'en', events }, lang);
        fill(timeline, 'text', 'x');
        expect(status(timeline)).to.equal(words);
      }
    });

  it('says so in the numerals of the page', async () => {
    const page = await mount(html`<conflict-timeline numerals="arab" src=${ARTICLE} filter></conflict-timeline>`, 'ar');
    fill(timelineIn(page), 'text', 'بروكسل');
    expect(status(timelineIn(page))).to.equal('حدث واحد من أصل ١١ حدثًا، والمخفي ١٠');
    expect(fields(timelineIn(page)).at(-1)).to.deep.equal(['السنة', 'الكل', '٢٠٢٠', '٢٠٢٣']);
  });
});

describe('events between which others are hidden', () => {
  const data = {
    lang: 'en',
    events: [
      { id: 'a', date: '2021-01-01', title: 'A red one' },
      { id: 'b', date: '2021-01-11', title: 'A blue one' },
      {
        id: 'c',
        date: { edtf: '2021-01-21', basis: 'derived', dateNote: 'By the moon.' },
        title: 'A red and blue one',
      },
      { id: 'd', date: { edtf: '2021-01-21', basis: 'derived', dateNote: 'By the moon.' }, title: 'A blue one' },
      {
        id: 'e',
        date: { edtf: '2021-01-21', basis: 'derived', dateNote: 'By the moon.' },
        title: 'A blue and green one',
      },
      { id: 'f', date: '2021-01-31', title: 'A green one' },
    ],
  };

  /** What stands beside and above the titles, where a reader sees it. */
  const told = (timeline: Element) =>
    Object.fromEntries(
      [...timeline.shadowRoot!.querySelectorAll('.event')]
        .filter((event) => event.checkVisibility())
        .map((event) => [
          event.id,
          [...event.querySelectorAll('.elapsed:not([hidden]), .date, summary, .meta:is(p), .apart p')]
            .filter((each) => each.checkVisibility() && each.getBoundingClientRect().width > 2)
            .map((each) => textOf(each))
            .filter(Boolean),
        ]),
    );

  it('have no time between them, and a date, and what is to be said of it', async () => {
    const timeline = await withData(data);
    const whole = told(timeline);
    expect(whole).to.deep.equal({
      a: ['1 January 2021'],
      b: ['10 days later', '11 January 2021'],
      c: ['10 days later', '21 January 2021', 'Order within this date not known', 'Date derived'],
      d: [],
      e: [],
      f: ['10 days later', '31 January 2021'],
    });
    fill(timeline, 'text', 'red');
    expect(told(timeline)).to.deep.equal({
      a: ['1 January 2021'],
      c: ['21 January 2021', 'Order within this date not known', 'Date derived'],
    });
    fill(timeline, 'text', 'blue');
    expect(told(timeline)).to.deep.equal({
      b: ['11 January 2021'],
      c: ['10 days later', '21 January 2021', 'Order within this date not known', 'Date derived'],
      d: [],
      e: [],
    });
    fill(timeline, 'text', 'green');
    expect(told(timeline)).to.deep.equal({
      e: ['21 January 2021', 'Date derived'],
      f: ['10 days later', '31 January 2021'],
    });
    fill(timeline, 'text', '');
    expect(told(timeline)).to.deep.equal(whole);
  });

  it('have what is not known of their order, where the one that said it is hidden', async () => {
    const timeline = await withData({ ...data, events: data.events.filter(({ id }) => id !== 'c') });
    const { events } = data;
    timeline.data = {
      ...data,
      events: events.map((event) => (event.id === 'c' ? { ...event, title: 'A red one' } : event)),
    };
    await drawn(timeline.parentElement!);
    fill(timeline, 'text', 'blue');
    expect(told(timeline)).to.deep.equal({
      b: ['11 January 2021'],
      d: ['21 January 2021', 'Order within this date not known', 'Date derived'],
      e: [],
    });
  });

  it('have it, too, where one between those of a date is hidden, or where they stand in two lists', async () => {
    const titles = ['red', 'blue', 'red', 'blue', 'red', 'red', 'red', 'red', 'red', 'green', 'green'];
    const timeline = await withData({
      lang: 'en',
      events: titles.map((title, i) => ({ id: `e${i}`, date: '2021-01-21', title })),
    });
    for (const [typed, words] of [
      ['blue', { e1: ['21 January 2021', 'Order within this date not known'], e3: ['21 January 2021'] }],
      ['green', { e9: ['21 January 2021', 'Order within this date not known'], e10: [] }],
    ] as const) {
      fill(timeline, 'text', typed);
      expect(told(timeline)).to.deep.equal(words);
    }
  });

  it('are shown where a link among them leads to one of them', async () => {
    const timeline = await withData({ ...data, links: [{ from: 'e', type: 'responds-to', to: 'a' }] });
    fill(timeline, 'text', 'green');
    expect(seen(timeline)).to.deep.equal(['e', 'f']);
    timeline.shadowRoot!.getElementById('e')!.querySelector<HTMLElement>('[part=relations] a')!.click();
    expect(timeline.shadowRoot!.activeElement!.id).to.equal('a');
    expect(seen(timeline)).to.deep.equal(['a', 'b', 'c', 'd', 'e', 'f']);
    expect(field(timeline, 'text').value).to.equal('');
    expect(status(timeline)).to.equal('6 events');
  });

  it('are shown where the page is led to one of them', async () => {
    const timeline = await withData(data);
    fill(timeline, 'text', 'green');
    expect(seen(timeline)).to.deep.equal(['e', 'f']);
    const goTo = async (id: string) => {
      location.hash = id;
      await waitUntil(() => timeline.shadowRoot!.activeElement?.id === id, `the focus is on ${id}`);
    };
    await goTo('e');
    expect(seen(timeline)).to.deep.equal(['e', 'f']);
    await goTo('a');
    history.replaceState(null, '', location.pathname + location.search);
    expect(seen(timeline)).to.deep.equal(['a', 'b', 'c', 'd', 'e', 'f']);
    expect(field(timeline, 'text').value).to.equal('');
  });
});

describe('the filter of many events', () => {
  const lists = (timeline: Element) => [...timeline.shadowRoot!.querySelectorAll<HTMLElement>('.events')];

  it('leaves the right ones, and no list without any', async () => {
    const timeline = await withData(many(1000));
    expect(lists(timeline)).to.have.length(100);
    fill(timeline, 'text', 'raid');
    expect(seen(timeline)).to.deep.equal(
      [7, 57, 107, 157, 207, 257, 307, 357, 407, 457, 507, 557, 607, 657, 707, 757, 807, 857, 907, 957].map(
        (i) => `e${i}`,
      ),
    );
    expect(status(timeline)).to.equal('20 of 1,000 events, 980 hidden');
    expect(lists(timeline).filter((list) => !list.hidden)).to.have.length(20);
    for (const list of lists(timeline)) expect(list.getBoundingClientRect().height > 0).to.equal(!list.hidden);
    fill(timeline, 'text', 'raid 957');
    expect(lists(timeline).filter((list) => list.checkVisibility())).to.have.length(1);
    fill(timeline, 'text', '');
    expect(lists(timeline).filter((list) => list.checkVisibility())).to.have.length(100);
    expect(seen(timeline)).to.have.length(1000);
  });

  it('draws nothing anew for a letter', async () => {
    const timeline = await withData(many(200));
    const changes: MutationRecord[] = [];
    const observer = new MutationObserver((records) => changes.push(...records));
    observer.observe(timeline.shadowRoot!.querySelector('.lists')!, {
      subtree: true,
      childList: true,
      characterData: true,
      attributes: true,
    });
    fill(timeline, 'text', 'raid');
    fill(timeline, 'text', 'raid ');
    changes.push(...observer.takeRecords());
    observer.disconnect();
    expect(new Set(changes.map(({ type, attributeName }) => attributeName ?? type))).to.deep.equal(
      new Set(['hidden', 'data-apart', 'data-gap']),
    );
    // 196 events and 16 lists, once.
    expect(changes.filter(({ attributeName }) => attributeName === 'hidden')).to.have.length(196 + 16);
  });

  it('holds for events that are drawn after it was set', async () => {
    const timeline = await withData(many(300));
    fill(timeline, 'text', 'raid');
    const before = seen(timeline);
    expect(before).to.deep.equal(['e7', 'e57', 'e107', 'e157', 'e207', 'e257']);
    timeline.data = { ...many(400) };
    await drawn(timeline.parentElement!);
    expect(seen(timeline)).to.deep.equal([...before, 'e307', 'e357']);
    expect(status(timeline)).to.equal('8 of 400 events, 392 hidden');
    expect(lists(timeline).filter((list) => !list.hidden)).to.have.length(8);
  });
});

describe('a filter that is set', () => {
  it('stays in another language', async () => {
    const page = await mount(html`<conflict-timeline src=${ARTICLE} filter></conflict-timeline>`, 'en');
    const timeline = timelineIn(page);
    fill(timeline, 'place', 'lachin');
    fill(timeline, 'text', 'civilians');
    expect(seen(timeline)).to.deep.equal(['e4-corridors']);
    page.lang = 'ar';
    page.dir = 'rtl';
    await drawn(page);
    // The word is in neither the Arabic text nor the source's, which is the same.
    expect(status(timeline)).to.equal('لا نتائج، والمخفي 11 حدثًا');
    expect(field(timeline, 'text').value).to.equal('civilians');
    expect((field(timeline, 'place') as HTMLSelectElement).selectedOptions[0]!.text).to.equal('ممر لاتشين');
    fill(timeline, 'text', '');
    expect(seen(timeline)).to.deep.equal(['e4-corridors']);
    expect(status(timeline)).to.equal('حدث واحد من أصل 11 حدثًا، والمخفي 10');
  });

  it('is applied to another document, without what that has no more', async () => {
    const place = (id: string) => ({ id, name: id });
    const documentOf = (...places: string[]) => ({
      lang: 'en',
      places: places.map(place),
      events: places.flatMap((id) => [
        { id: `old-${id}`, date: '2021-01-01', title: 'Old', place: id },
        { id: `new-${id}`, date: '2021-02-01', title: 'New', place: id },
      ]),
    });
    const timeline = await withData(documentOf('xa', 'xb'));
    fill(timeline, 'text', 'new');
    fill(timeline, 'place', 'xb');
    expect(seen(timeline)).to.deep.equal(['new-xb']);
    timeline.data = documentOf('xa', 'xb', 'xc');
    await drawn(timeline.parentElement!);
    expect(seen(timeline)).to.deep.equal(['new-xb']);
    expect(status(timeline)).to.equal('1 of 6 events, 5 hidden');
    timeline.data = documentOf('xa', 'xc');
    await drawn(timeline.parentElement!);
    expect(field(timeline, 'place').value).to.equal('');
    expect((field(timeline, 'place') as HTMLSelectElement).selectedOptions[0]!.text).to.equal('All');
    expect(seen(timeline)).to.deep.equal(['new-xa', 'new-xc']);
    expect(status(timeline)).to.equal('2 of 4 events, 2 hidden');
  });

  it('keeps a reader in a field before which another comes', async () => {
    const timeline = await article('place');
    field(timeline, 'place').focus();
    timeline.filter = '';
    await timeline.updateComplete;
    expect(fields(timeline).map(([label]) => label)).to.deep.equal(['Search', 'Party', 'Kind', 'Place', 'Year']);
    expect(timeline.shadowRoot!.activeElement).to.equal(field(timeline, 'place'));
  });

  it('hides nothing when the attribute has gone', async () => {
    const timeline = await article('');
    fill(timeline, 'text', 'brussels');
    expect(seen(timeline)).to.have.length(1);
    timeline.removeAttribute('filter');
    await timeline.updateComplete;
    expect(part(timeline, 'filter')).to.equal(null);
    expect(seen(timeline)).to.have.length(11);
  });

  it('hides nothing when its field has gone', async () => {
    const timeline = await article('text place');
    fill(timeline, 'place', 'lachin');
    timeline.filter = 'text';
    await timeline.updateComplete;
    expect(seen(timeline)).to.have.length(11);
    expect(status(timeline)).to.equal('11 events');
  });

  it('hides nothing where the next document cannot be drawn, nor in the one after it', async () => {
    const timeline = await withData(titled('en', 'One', 'Two'));
    fill(timeline, 'text', 'one');
    expect(seen(timeline)).to.deep.equal(['e0']);
    const said = await warnings(async () => {
      timeline.data = { lang: 'en', events: [{ date: 'never', title: 'x' }] };
      await drawn(timeline.parentElement!);
    });
    expect(said).to.have.length(1);
    timeline.data = titled('en', 'Three', 'Four');
    await drawn(timeline.parentElement!);
    expect(seen(timeline)).to.deep.equal(['e0', 'e1']);
    expect(field(timeline, 'text').value).to.equal('');
  });

  it('leaves another timeline of the page alone', async () => {
    const page = await mount(
      html`<conflict-timeline src=${ARTICLE} filter></conflict-timeline>
        <conflict-timeline src=${ARTICLE} filter lang="ar"></conflict-timeline>`,
    );
    const [first, second] = [...page.querySelectorAll<ConflictTimeline>('conflict-timeline')] as unknown as [
      Element,
      Element,
    ];
    fill(first, 'text', 'brussels');
    fill(second, 'kind', 'strike');
    expect(status(first)).to.equal('1 of 11 events, 10 hidden');
    expect(status(second)).to.equal('حدث واحد من أصل 11 حدثًا، والمخفي 10');
    expect(seen(first)).to.deep.equal(['e10-brussels']);
    expect(seen(second)).to.deep.equal(['e3-attacks']);
    reset(first).click();
    expect(seen(first)).to.have.length(11);
    expect(seen(second)).to.deep.equal(['e3-attacks']);
  });

  it('hides the headings of groups that are empty', async () => {
    const page = await mount(html`<conflict-timeline src=${ARTICLE} filter group-by="month"></conflict-timeline>`);
    const timeline = timelineIn(page);
    const headings = () =>
      [...timeline.shadowRoot!.querySelectorAll('[part=group]')]
        .filter((each) => each.checkVisibility())
        .map((each) => textOf(each));
    expect(headings()).to.deep.equal(['September 2020', 'November 2020', 'July 2023', 'September 2023']);
    fill(timeline, 'text', 'russia');
    expect(headings()).to.deep.equal(['November 2020', 'September 2023']);
    fill(timeline, 'text', 'brussels');
    expect(headings()).to.deep.equal(['July 2023']);
    fill(timeline, 'text', 'nowhere');
    expect(headings()).to.deep.equal([]);
    fill(timeline, 'text', '');
    expect(headings()).to.have.length(4);
  });
});

describe('the form of the filter', () => {
  for (const lang of ['ar', 'en'])
    it(`is accessible, with hits and without, in ${lang}`, async () => {
      const page = await mount(html`<conflict-timeline src=${ARTICLE} filter></conflict-timeline>`, lang);
      const accessible = () => expect(page).to.be.accessible({ ignoredRules: ['region'] });
      await accessible();
      fill(timelineIn(page), 'kind', 'announcement');
      await accessible();
      fill(timelineIn(page), 'text', '٩٩٩٩٩');
      expect(seen(timelineIn(page))).to.have.length(0);
      await accessible();
    });

  for (const lang of ['ar', 'en'])
    for (const width of [360, 1100])
      it(`keeps its fields within ${width} px, in ${lang}`, async () => {
        const page = await mount(html`<conflict-timeline src=${ARTICLE} filter></conflict-timeline>`, lang);
        page.style.inlineSize = `${width}px`;
        const around = part(timelineIn(page), 'filter').getBoundingClientRect();
        const boxes = [...timelineIn(page).shadowRoot!.querySelectorAll('.field > :is(input, select)')].map((each) =>
          each.getBoundingClientRect(),
        );
        expect(boxes).to.have.length(5);
        for (const { left, right, height } of boxes) {
          expect(left).to.be.at.least(around.left);
          expect(right).to.be.at.most(around.right);
          expect(height).to.be.at.least(24);
        }
        // One row where there is room for it; else the search stands above, and the rest in two columns.
        expect(new Set(boxes.map(({ top }) => top)).size).to.equal(width === 360 ? 3 : 1);
        const [search, party] = boxes as [DOMRect, DOMRect];
        if (width === 1100) expect(search.left > party.left).to.equal(lang === 'ar');
      });
});
