import { expect } from '@open-wc/testing';
import { html } from 'lit';

import '../../src/components/conflict-timeline/define.js';
import { MADE_UP } from '../../stories/support/made-up.js';
import { many, PERIODS } from '../../stories/support/made-up-timeline.js';
import { ARTICLE, mount, textOf } from '../support/page.js';
import { waitUntil } from '../support/wait.js';

type Timeline = HTMLElementTagNameMap['conflict-timeline'];

/** A timeline in a page that is so wide, letters of 16 pixels. */
async function timeline(template: unknown, lang: string, inlineSize = 1100): Promise<Timeline> {
  const page = await mount(html`<div style="font-size: 16px; inline-size: ${inlineSize}px">${template}</div>`, lang);
  return page.querySelector('conflict-timeline')!;
}

const all = (host: Element, selector: string) =>
  [...host.shadowRoot!.querySelectorAll<HTMLElement>(selector)].filter(({ hidden }) => !hidden);
const one = (host: Element, selector: string) => all(host, selector)[0]!;

/** What a reader gets of an element, line by line. */
const seen = (element: HTMLElement) =>
  element.innerText
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

/** Where something begins, from the side where reading begins. */
const startOf = (host: Element, element: Element) => {
  const [outer, inner] = [host.getBoundingClientRect(), element.getBoundingClientRect()];
  // Some engines round to -0.
  return (
    0 + Math.round(getComputedStyle(element).direction === 'rtl' ? outer.right - inner.right : inner.left - outer.left)
  );
};
function textsIn(element: Element): Text[] {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) if ((walker.currentNode as Text).data.trim()) texts.push(walker.currentNode as Text);
  return texts;
}
const sizeOf = (element: Element) => Math.round(element.getBoundingClientRect().width);
const top = (element: Element) => element.getBoundingClientRect().top;

const dated = (...dates: string[]) => ({
  lang: 'en',
  events: dates.map((date, i) => ({ id: `e${i}`, date, title: `Event ${i}` })),
});

describe('the compact layout', () => {
  it('has dates, titles, places and sources, and all that the rules ask for, in English', async () => {
    const host = await timeline(
      html`<conflict-timeline .data=${MADE_UP} layout="compact"></conflict-timeline>`,
      'en',
      300,
    );
    expect(seen(one(host, '[part=warning]'))).to.deep.equal(['What follows tells of death and harm to children.']);
    expect(all(host, '.event').map(seen)).to.deep.equal([
      [
        '4 March 2021',
        'Shells fall near the bridge',
        'Dara bridge',
        'Called “Old Crossing” by Council of North Dara',
        'Called “Victory Bridge” by Ministry of South Dara',
        'About the names of this place',
        'Answered by Ministry of South Dara',
        'Via Example Agency (not seen directly), then The Example Daily',
        'Not verified',
      ],
      [
        '8 March 2021',
        'This was retracted by the publisher.',
        'Retracted, 9 March 2021: No truce was announced.',
        'Via The Example Daily',
        'Withdrawn',
      ],
    ]);
  });

  it('has them in Arabic', async () => {
    const host = await timeline(
      html`<conflict-timeline .data=${MADE_UP} layout="compact"></conflict-timeline>`,
      'ar',
      300,
    );
    expect(seen(one(host, '.event'))).to.deep.equal([
      '4 مارس 2021',
      'سقوط قذائف قرب الجسر',
      'جسر دارة',
      '«المعبر القديم» بتسمية مجلس دارة الشمالية',
      '«جسر النصر» بتسمية وزارة دارة الجنوبية',
      'عن أسماء هذا المكان',
      'رد من وزارة دارة الجنوبية',
      'نقلًا عن وكالة المثال (لم يُطَّلع عليه مباشرة)، ثم يومية المثال',
      'لم يُتحقق منه',
    ]);
  });

  it('says where the order is not known, and no time between', async () => {
    const data = dated('2020-01-01', '2023', '2023-05-01');
    const host = await timeline(html`<conflict-timeline .data=${data} layout="compact"></conflict-timeline>`, 'en');
    expect(all(host, '.event').map(seen)).to.deep.equal([
      ['1 January 2020', 'Event 0'],
      ['2023', 'Event 1'],
      ['Order not known', '1 May 2023', 'Event 2'],
    ]);
  });

  it('has the date above the text, however much room there is', async () => {
    const host = await timeline(html`<conflict-timeline src=${ARTICLE} layout="compact"></conflict-timeline>`, 'en');
    const event = one(host, '.event');
    expect(top(event.querySelector('.when')!)).to.be.below(top(event.querySelector('.what')!));
  });
});

describe('the horizontal layout', () => {
  for (const lang of ['ar', 'en'])
    it(`has events beside one another from where reading begins, in ${lang}`, async () => {
      const host = await timeline(
        html`<conflict-timeline src=${ARTICLE} layout="horizontal"></conflict-timeline>`,
        lang,
      );
      const events = all(host, '.event');
      // 19em of 16 pixels.
      expect(events.map((event) => startOf(host, event))).to.deep.equal(events.map((_, i) => i * 304));
      expect(new Set(events.map(top)).size).to.equal(1);
      expect(one(host, '.lists').scrollLeft).to.equal(0);
    });

  it('leaves the next event in view on a phone', async () => {
    const host = await timeline(
      html`<conflict-timeline src=${ARTICLE} layout="horizontal"></conflict-timeline>`,
      'ar',
      320,
    );
    expect(startOf(host, all(host, '.event')[1]!)).to.equal(269);
  });

  it('has the buttons that move it beside it, below a filter', async () => {
    const host = await timeline(
      html`<conflict-timeline src=${ARTICLE} layout="horizontal" filter="text"></conflict-timeline>`,
      'en',
    );
    const parts = all(host, '[part=filter], [part=step], .lists').map(({ classList }) => classList[0]);
    expect(parts).to.deep.equal(['filter', 'step', 'step', 'lists']);
  });

  it('says the time between above the axis, and each date', async () => {
    const host = await timeline(html`<conflict-timeline src=${ARTICLE} layout="horizontal"></conflict-timeline>`, 'en');
    const second = all(host, '.event')[1]!;
    const elapsed = second.querySelector<HTMLElement>('.elapsed')!;
    expect(elapsed.textContent.trim()).to.equal('43–44 days later');
    expect(elapsed.getBoundingClientRect().bottom).to.be.below(top(second));
    expect(startOf(second, elapsed)).to.equal(0);
    const dates = all(host, '.date').map((date) => [date.textContent, sizeOf(date) > 50]);
    expect(dates.slice(4, 7)).to.deep.equal([
      ['19 September 2023', true],
      ['19 September 2023', true],
      ['19 September 2023', true],
    ]);
  });

  for (const [how, size, css] of [
    ['with letters of 32 pixels', 32, ''],
    [
      'with the space that a reader asks for',
      16,
      '* { letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }',
    ],
  ] as const)
    for (const lanes of [false, true])
      it(`says the whole time between on a small phone, ${how}${lanes ? ', with lanes' : ''}`, async () => {
        const sides = [{ id: 'a', name: 'A side' }];
        const host = await timeline(
          html`<conflict-timeline
            style="font-size: ${size}px"
            .data=${{ ...dated('2010-03', '2013', '2013-02', '2019-05'), sides }}
            layout="horizontal"
            order="newest"
            ?lanes=${lanes}
          ></conflict-timeline>`,
          'en',
          288,
        );
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(css);
        host.shadowRoot!.adoptedStyleSheets.push(sheet);
        const elapsed = all(host, '.elapsed');
        expect(elapsed.map(({ textContent }) => textContent.trim())).to.include(
          'About 6 years and 3 months between them',
        );
        for (const each of elapsed) {
          expect(top(each)).to.be.at.least(top(one(host, '.lists')));
          const [axis] = all(host, lanes ? '.lane' : '.event');
          expect(each.getBoundingClientRect().bottom).to.be.below(top(axis!));
        }
      });

  it('keeps sources and disputes in view where a card is too small for what happened', async () => {
    const data = {
      lang: 'en',
      events: Array.from({ length: 12 }, (_, i) => ({
        date: `2020-01-${10 + i}`,
        title: 'It goes on',
        summary: 'A long story. '.repeat(90),
        via: ['An agency'],
        verification: 'single-source',
      })),
    };
    const host = await timeline(html`<conflict-timeline .data=${data} layout="horizontal"></conflict-timeline>`, 'en');
    const texts = all(host, '.what');
    expect(texts).to.have.length(12);
    for (const what of texts) {
      expect(what.scrollHeight).to.be.above(what.clientHeight + 100);
      const { bottom } = what.getBoundingClientRect();
      expect(what.querySelector('.facts')!.getBoundingClientRect().bottom).to.be.below(bottom);
    }
  });

  it('is a list in which one event is in the order of tabs', async () => {
    const host = await timeline(html`<conflict-timeline src=${ARTICLE} layout="horizontal"></conflict-timeline>`, 'en');
    expect(all(host, '.events').map((list) => [list.localName, list.role])).to.deep.equal([
      ['ol', 'list'],
      ['ol', 'list'],
    ]);
    expect(all(host, '.event').map(({ tabIndex }) => tabIndex)).to.deep.equal([0, ...Array<number>(10).fill(-1)]);
  });

  it('has events that say which they are to who comes to them by keys, in English and in Arabic', async () => {
    const data = {
      lang: 'ar',
      updated: '2021-04-01T00:00:00Z',
      events: [
        { date: '2021-03-01', title: 'محادثات' },
        { id: 'false', date: '2021-03-02', title: { ar: 'خبر كاذب', en: 'A false report' } },
      ],
      corrections: [{ date: '2021-04-01T00:00:00Z', target: 'false', kind: 'retraction', note: 'لم يحدث.' }],
    };
    for (const [lang, names] of [
      ['en', ['1 March 2021 محادثات', '2 March 2021 This was retracted by the publisher.']],
      ['ar', ['1 مارس 2021 محادثات', '2 مارس 2021 سحب الناشر هذه المادة.']],
    ] as const) {
      const host = await timeline(
        html`<conflict-timeline .data=${data} layout="horizontal"></conflict-timeline>`,
        lang,
      );
      expect(
        all(host, '.event').map(({ ariaLabelledByElements: named }) => named!.map(textOf).filter(Boolean).join(' ')),
      ).to.deep.equal(names);
      await expect(host.parentElement!).to.be.accessible({ ignoredRules: ['region'] });
    }
  });

  it('has long texts that say of what they are to who comes to them by keys, and short ones that nobody has to come to', async () => {
    const long = { date: '2020-01-10', title: 'It goes on', summary: 'A long story. '.repeat(90) };
    const events = [long, ...Array.from({ length: 11 }, (_, i) => ({ date: `2021-01-${10 + i}`, title: 'It ends' }))];
    const host = await timeline(
      html`<conflict-timeline .data=${{ lang: 'en', events }} layout="horizontal"></conflict-timeline>`,
      'en',
    );
    const [first, second] = all(host, '.what');
    expect([first!.tabIndex, first!.role, first!.ariaLabelledByElements!.map(textOf)]).to.deep.equal([
      0,
      'group',
      ['It goes on'],
    ]);
    expect([second!.tabIndex, second!.role, second!.ariaLabelledByElements]).to.deep.equal([-1, null, null]);
  });

  for (const layout of [null, 'vertical'])
    it(`leaves nothing behind when it goes, for ${layout}`, async () => {
      const host = await timeline(
        html`<conflict-timeline src=${ARTICLE} layout="horizontal" lanes group-by="year"></conflict-timeline>`,
        'en',
      );
      const placed = () => all(host, ':is(.events, .group)').filter(({ style }) => style.gridColumn).length;
      expect(placed()).to.be.above(0);
      if (layout) host.setAttribute('layout', layout);
      else host.removeAttribute('layout');
      await host.updateComplete;
      expect(placed()).to.equal(0);
      expect(
        all(host, ':is(.event, .what):is([tabindex], [role], [aria-describedby], [aria-labelledby]), .step, .lane'),
      ).to.be.empty;
      expect(new Set(all(host, '.event').map((event) => startOf(host, event))).size).to.equal(1);
    });

  it('can be asked for later', async () => {
    const host = await timeline(html`<conflict-timeline src=${ARTICLE}></conflict-timeline>`, 'en');
    host.layout = 'horizontal';
    await waitUntil(() => one(host, '.step'));
    await host.updateComplete;
    expect(startOf(host, all(host, '.event')[2]!)).to.equal(608);
  });
});

describe('a layout that is asked for later, of more events than stand in one list', () => {
  const late = async (attributes: Partial<Timeline>) => {
    // Periods would have brought the file of layouts before.
    const data = { ...many(25), periods: [] };
    const host = await timeline(html`<conflict-timeline .data=${data}></conflict-timeline>`, 'en');
    Object.assign(host, attributes);
    await host.updateComplete;
    const events = all(host, '.event');
    expect(events).to.have.length(25);
    return events;
  };

  it('has all of them on the axis, for the keyboard too', async () => {
    const events = await late({ layout: 'horizontal' });
    expect(events.map((each) => each.getAttribute('tabindex'))).to.deep.equal(['0', ...Array<string>(24).fill('-1')]);
  });

  it('has all of them in the lanes of their sides', async () => {
    const events = await late({ layout: 'horizontal', lanes: true });
    const lanes = events.map((each) => each.getAttribute('aria-describedby'));
    // North, south, and both or none.
    const [both, south, north] = ['lane_', 'lane_south', 'lane_north'];
    const six = [both, south, north, both, both, south];
    expect(lanes).to.deep.equal([...six, ...six, ...six, ...six, both]);
    for (const [i, { style }] of events.entries())
      expect(style.getPropertyValue('--_names'), `${i}`).to.equal(
        { [north]: '1', [south]: '2', [both]: '3' }[lanes[i]!],
      );
  });

  it('has all of them at their distance in time', async () => {
    const events = await late({ scale: 'time' });
    expect(events.map(({ style }) => Boolean(style.getPropertyValue('--_gap')))).to.deep.equal(
      Array<boolean>(25).fill(true),
    );
    expect(events.slice(1).every(({ style }) => Number(style.getPropertyValue('--_gap')) > 0)).to.equal(true);
  });
});

describe('lanes', () => {
  /** The lane that each event says to be in, in words. */
  const laneOfEach = (host: Element) =>
    all(host, '.event').map((event) =>
      host.shadowRoot!.getElementById(event.getAttribute('aria-describedby')!)!.innerText.trim(),
    );

  for (const [lang, names, lanes] of [
    [
      'en',
      ['Armenia', 'Azerbaijan', 'Karabakh Armenians', 'Several sides, or none'],
      // 2020, the ceasefire, Brussels, the Kremlin; then September 2023.
      ['Azerbaijan', 'Several sides, or none', 'Several sides, or none', 'Several sides, or none'],
    ],
    [
      'ar',
      ['أذربيجان', 'أرمن كاراباخ', 'أرمينيا', 'عدة أطراف، أو بلا طرف'],
      ['أذربيجان', 'عدة أطراف، أو بلا طرف', 'عدة أطراف، أو بلا طرف', 'عدة أطراف، أو بلا طرف'],
    ],
  ] as const)
    it(`has a row for each side in the order of the alphabet, all alike, in ${lang}`, async () => {
      const host = await timeline(
        html`<conflict-timeline src=${ARTICLE} layout="horizontal" lanes></conflict-timeline>`,
        lang,
      );
      const rows = all(host, '.lane > span');
      expect(rows.map(({ innerText }) => innerText.trim())).to.deep.equal(names);
      expect(laneOfEach(host).slice(0, 4)).to.deep.equal(lanes);
      // Of one line; engines round it.
      for (const row of rows) expect(row.getBoundingClientRect().height).to.be.closeTo(33.6, 1);
      const looks = rows.map((row) => {
        const { color, fontSize, fontWeight, fontFamily } = getComputedStyle(row);
        return [color, fontSize, fontWeight, fontFamily].join();
      });
      expect(new Set(looks).size).to.equal(1);
    });

  it('moves events to their rows and leaves them in order of time', async () => {
    const host = await timeline(
      html`<conflict-timeline src=${ARTICLE} layout="horizontal" lanes></conflict-timeline>`,
      'en',
    );
    const rows = new Map(all(host, '.lane').map((lane) => [lane.innerText.trim(), lane.getBoundingClientRect()]));
    const events = all(host, '.event');
    laneOfEach(host).forEach((name, i) => {
      const [row, card] = [rows.get(name)!, events[i]!.getBoundingClientRect()];
      expect(card.top, name).to.be.within(row.top, row.bottom);
      expect(card.bottom, name).to.be.within(row.top, row.bottom + 1);
    });
    expect(events.map((event) => startOf(host, event))).to.deep.equal(events.map((_, i) => i * 304));
    const elapsed = all(host, '.elapsed').map((each) => Math.round(each.getBoundingClientRect().bottom));
    expect(new Set(elapsed).size).to.equal(1);
    expect(elapsed[0]).to.be.below(top(all(host, '.lane')[0]!));
  });

  it('has names of rows that are whole, however long, and begin where they are read from', async () => {
    const long = 'Provisional Committee for the Reconstruction of the Highlands of Dara and of Adjacent Districts';
    const data = {
      ...PERIODS,
      sides: [
        {
          id: 'south',
          name: { en: long, ar: 'اللجنة المؤقتة لإعادة إعمار مرتفعات دارة الجنوبية والمناطق المجاورة لها' },
        },
        { id: 'north', name: long },
      ],
    };
    for (const [lang, size, width] of [
      ['ar', 16, 360],
      ['en', 16, 360],
      ['ar', 32, 288],
      ['en', 32, 288],
    ] as const) {
      const host = await timeline(
        html`<conflict-timeline
          style="font-size: ${size}px"
          .data=${data}
          layout="horizontal"
          lanes
        ></conflict-timeline>`,
        lang,
        width,
      );
      const names = all(host, '.lane > span');
      expect(names).to.have.length(3);
      const start = startOf(host, names[0]!);
      const cards = all(host, '.event').map((card) => card.getBoundingClientRect());
      for (const name of names) {
        const { top, bottom, left, right } = name.getBoundingClientRect();
        const row = name.closest('.lane')!.getBoundingClientRect();
        expect([startOf(host, name), sizeOf(name) <= 0.9 * width]).to.deep.equal([start, true]);
        const range = document.createRange();
        const [text] = textsIn(name);
        range.selectNodeContents(text!);
        const lines = range.getBoundingClientRect();
        for (const [what, inner, outer] of [
          ['lines', lines, { top, bottom, left, right }],
          ['name', { top, bottom, left, right }, row],
        ] as const)
          expect(
            [
              inner.top >= outer.top - 1,
              inner.bottom <= outer.bottom + 1,
              inner.left >= outer.left - 1,
              inner.right <= outer.right + 1,
            ],
            `${what} of ${text!.data}`,
          ).to.deep.equal([true, true, true, true]);
        expect(getComputedStyle(name.firstElementChild!).overflow).to.equal('visible');
        // No card stands on a name.
        for (const card of cards) expect(card.bottom <= top + 1 || card.top >= bottom - 1, text!.data).to.be.true;
        range.setStart(text!, 0);
        range.setEnd(text!, 1);
        const first = range.getBoundingClientRect();
        expect([first.left >= left - 1, first.right <= right + 1], text!.data).to.deep.equal([true, true]);
      }
    }
  });

  it('has names of rows that stay where the eye begins', async () => {
    const host = await timeline(
      html`<conflict-timeline src=${ARTICLE} layout="horizontal" lanes></conflict-timeline>`,
      'ar',
    );
    const lists = one(host, '.lists');
    const before = startOf(host, one(host, '.lane > span'));
    lists.scrollTo({ left: -1500, behavior: 'instant' });
    expect(lists.scrollLeft).to.equal(-1500);
    expect(startOf(host, one(host, '.lane > span'))).to.equal(before);
  });
});

describe('periods', () => {
  const EN = [
    'The years of the bridge (a made-up example) (2001 – 2004)',
    'The June fighting (June 2003)',
    'The truce (since 5 January 2004)',
  ];
  const AR = [
    'سنوات الجسر (مثال من نسج الخيال) (بين 2001 و2004)',
    'قتال يونيو (يونيو 2003)',
    'الهدنة (منذ 5 يناير 2004)',
  ];

  for (const layout of ['vertical', 'compact', 'horizontal'])
    it(`are told as a list in the ${layout} layout`, async () => {
      for (const [lang, label, words] of [
        ['en', 'Periods', EN],
        ['ar', 'الفترات', AR],
      ] as const) {
        const host = await timeline(
          html`<conflict-timeline .data=${PERIODS} layout=${layout}></conflict-timeline>`,
          lang,
        );
        expect(seen(one(host, '.periods'))).to.deep.equal([label, ...words]);
        expect(one(host, '.periods ul').role).to.equal('list');
        // What stands above ends with a line of its own.
        expect(getComputedStyle(one(host, '.periods')).borderBlockStartWidth).to.equal('0px');
        expect(one(host, '.periods').compareDocumentPosition(one(host, '.event'))).to.equal(
          Node.DOCUMENT_POSITION_FOLLOWING,
        );
      }
    });

  for (const lang of ['ar', 'en'])
    it(`are bars above the events that fall into them, in ${lang}`, async () => {
      const host = await timeline(
        html`<conflict-timeline .data=${PERIODS} layout="horizontal"></conflict-timeline>`,
        lang,
      );
      const [years, june, truce] = all(host, '.period');
      // Columns of 304 pixels, without what is between two of them.
      expect([years, june, truce].map((bar) => [startOf(host, bar!), sizeOf(bar!)])).to.deep.equal([
        [0, 4 * 304 - 27],
        [304, 2 * 304 - 27],
        [3 * 304, 3 * 304 - 27],
      ]);
      expect(top(years!)).to.be.below(top(june!));
      expect(top(june!)).to.equal(top(truce!));
      expect(june!.getBoundingClientRect().bottom).to.be.below(top(one(host, '.elapsed')));
    });

  it('keep their words in view as long as they last, over the borders of lists', async () => {
    const data = {
      lang: 'en',
      periods: [{ title: 'All of it', date: '2020' }],
      events: Array.from({ length: 24 }, (_, i) => ({
        date: `2020-01-${String(i + 1).padStart(2, '0')}`,
        title: 'One',
      })),
    };
    const host = await timeline(html`<conflict-timeline .data=${data} layout="horizontal"></conflict-timeline>`, 'en');
    expect(all(host, '.events')).to.have.length(3);
    expect(sizeOf(one(host, '.period'))).to.equal(24 * 304 - 27);
    one(host, '.lists').scrollTo({ left: 5000, behavior: 'instant' });
    expect(startOf(host, one(host, '.period > span'))).to.equal(0);
  });

  it('without an event have words and no bar', async () => {
    const data = { ...dated('2020-01-01', '2021-01-01'), periods: [{ title: 'Long ago', date: '1990/1994' }] };
    const host = await timeline(html`<conflict-timeline .data=${data} layout="horizontal"></conflict-timeline>`, 'en');
    expect(seen(one(host, '.periods'))).to.deep.equal(['Periods', 'Long ago (1990 – 1994)']);
    expect(getComputedStyle(one(host, '.period')).borderBlockEndStyle).to.equal('none');
  });
});

describe('time as distance', () => {
  // One day, two days, a year, not known: the middle one is a unit. The year 2021 may have begun before its fourth day.
  const DATA = dated('2020-01-01', '2020-01-02', '2020-01-04', '2021-01-04', '2021');

  it('is in proportion, and folded where it would be too long, in the horizontal layout', async () => {
    const host = await timeline(
      html`<conflict-timeline .data=${DATA} layout="horizontal" scale="time"></conflict-timeline>`,
      'ar',
    );
    const starts = all(host, '.event').map((event) => startOf(host, event));
    // A column is 304 pixels, a unit a fourth of it, and four units are the most.
    expect(starts.map((start, i) => start - (starts[i - 1] ?? 0))).to.deep.equal([0, 304 + 38, 304 + 76, 608, 304]);
  });

  it('is that of days at the place, and none of less than a day', async () => {
    const times = ['2023-09-19T22:00+04:00', '2023-09-20T01:00+04:00', '2023-09-21T01:00+04:00', '2023-09-23T01:00'];
    const data = { ...dated(...times), timeZone: 'Asia/Baku' };
    const host = await timeline(
      html`<conflict-timeline .data=${data} layout="horizontal" scale="time"></conflict-timeline>`,
      'en',
    );
    const starts = all(host, '.event').map((event) => startOf(host, event));
    expect(starts.map((start, i) => start - (starts[i - 1] ?? 0))).to.deep.equal([0, 304, 304 + 38, 304 + 76]);
  });

  it('is in proportion in the vertical layout', async () => {
    const host = await timeline(html`<conflict-timeline .data=${DATA} scale="time"></conflict-timeline>`, 'en');
    const space = all(host, '.event').map(
      (event) => top(event.querySelector('.elapsed:not([hidden])') ?? event) - top(event),
    );
    // A unit is 40 pixels.
    expect(space).to.deep.equal([0, 20, 40, 160, 0]);
  });

  it('has a broken line for what is folded, and the time in words', async () => {
    for (const layout of ['vertical', 'horizontal']) {
      const host = await timeline(
        html`<conflict-timeline .data=${DATA} layout=${layout} scale="time"></conflict-timeline>`,
        'en',
      );
      const side = layout === 'vertical' ? 'borderInlineStartStyle' : 'borderBlockStartStyle';
      const events = all(host, '.event');
      expect(events.map((event) => getComputedStyle(event, '::after')[side])).to.deep.equal([
        'solid',
        'solid',
        'solid',
        'dashed',
        'solid',
      ]);
      expect(all(host, '.elapsed').map(({ innerText }) => innerText.trim())).to.deep.equal([
        '1 day later',
        '2 days later',
        'About 1 year later',
        'Order not known',
      ]);
    }
  });

  it('is the same distance for all where nobody asked', async () => {
    const host = await timeline(html`<conflict-timeline .data=${DATA} layout="horizontal"></conflict-timeline>`, 'en');
    expect(all(host, '.event').map((event) => startOf(host, event))).to.deep.equal([0, 304, 608, 912, 1216]);
  });
});

describe('the horizontal layout with a filter', () => {
  const data = {
    lang: 'en',
    sides: [{ id: 'north', name: 'The north' }],
    periods: [{ title: 'All of it', date: '2020' }],
    events: Array.from({ length: 40 }, (_, i) => ({
      id: `e${i}`,
      date: `2020-0${1 + Math.floor(i / 20)}-${String((i % 20) + 1).padStart(2, '0')}`,
      title: [1, 2, 25].includes(i) ? 'Raid' : 'Day',
    })),
  };
  const search = (host: Element, words: string) => {
    const input = one(host, 'input') as HTMLInputElement;
    input.value = words;
    input.dispatchEvent(new Event('input', { bubbles: true }));
  };

  for (const lang of ['ar', 'en'])
    for (const lanes of [false, true])
      it(`has what is shown side by side and nothing after it, in ${lang}${lanes ? ', with lanes' : ''}`, async () => {
        const host = await timeline(
          html`<conflict-timeline .data=${data} layout="horizontal" filter ?lanes=${lanes}></conflict-timeline>`,
          lang,
        );
        const lists = one(host, '.lists');
        const whole = lists.scrollWidth;
        // The ring of the focus, too, but for that at the end in WebKit from right to left.
        expect(whole).to.be.within(40 * 304 + 8, 40 * 304 + 16);
        expect(one(host, '.periods').checkVisibility()).to.be.true;
        search(host, 'raid');
        expect(all(host, '.event').map((event) => [event.id, startOf(host, event)])).to.deep.equal([
          ['e1', 0],
          ['e2', 304],
          ['e25', 608],
        ]);
        expect(lists.scrollWidth).to.equal(lists.clientWidth);
        // A bar would stand above events that are not of its period.
        expect(one(host, '.periods').checkVisibility()).to.be.false;
        expect(all(host, '.events').map((list) => getComputedStyle(list).contentVisibility)).to.deep.equal([
          'auto',
          'auto',
        ]);
        search(host, '');
        expect(lists.scrollWidth).to.equal(whole);
        expect(all(host, '.event').map((event) => startOf(host, event))).to.deep.equal(
          data.events.map((_, i) => i * 304),
        );
        expect(one(host, '.periods').checkVisibility()).to.be.true;
      });

  it('has it so, too, where it is asked for later, and where what was hidden is shown again', async () => {
    const host = await timeline(html`<conflict-timeline .data=${data} filter></conflict-timeline>`, 'en');
    search(host, 'raid');
    host.layout = 'horizontal';
    await waitUntil(() => one(host, '.step'));
    await host.updateComplete;
    const starts = () => all(host, '.event').map((event) => startOf(host, event));
    expect(starts()).to.deep.equal([0, 304, 608]);
    host.removeAttribute('filter');
    await host.updateComplete;
    expect(starts()).to.deep.equal(data.events.map((_, i) => i * 304));
  });
});

describe('the layout by itself', () => {
  const layoutOf = (host: Timeline) => {
    const [first, second] = all(host, '.event');
    if (top(first!) === top(second!)) return 'horizontal';
    return one(host, '[part=summary]').checkVisibility() ? 'vertical' : 'compact';
  };

  for (const lang of ['ar', 'en'])
    it(`goes by the width of the element, and with it, in ${lang}`, async () => {
      const host = await timeline(
        html`<conflict-timeline src=${ARTICLE} layout="auto"></conflict-timeline>`,
        lang,
        310,
      );
      const page = host.parentElement!;
      expect(layoutOf(host)).to.equal('compact');
      for (const [inlineSize, layout] of [
        [700, 'vertical'],
        [1100, 'horizontal'],
        [1020, 'vertical'],
        [1030, 'horizontal'],
        [310, 'compact'],
        // As wide as a scroll bar more does not change it back.
        [335, 'compact'],
        [350, 'vertical'],
        [335, 'vertical'],
      ] as const) {
        page.style.inlineSize = `${inlineSize}px`;
        await new Promise(requestAnimationFrame);
        await new Promise(requestAnimationFrame);
        await host.updateComplete;
        await waitUntil(() => layoutOf(host) === layout, `${layout} at ${inlineSize}px`);
      }
    });

  for (const [inlineSize, layout] of [
    [310, 'compact'],
    [700, 'vertical'],
    [1100, 'horizontal'],
  ] as const)
    it(`is ${layout} from the first event on at ${inlineSize} pixels`, async () => {
      const page = await mount(html`<div style="inline-size: ${inlineSize}px"></div>`, 'en');
      const host = document.createElement('conflict-timeline');
      host.layout = 'auto';
      host.data = { ...dated('2020-01-01', '2021-01-01') };
      Object.assign((host.data as { events: object[] }).events[0]!, { summary: 'It began.' });
      const first = new Promise<string>((resolve) => {
        new MutationObserver((_, observer) => {
          if (!all(host, '.event').length) return;
          observer.disconnect();
          resolve(layoutOf(host));
        }).observe(host.shadowRoot ?? host.attachShadow({ mode: 'open' }), { childList: true, subtree: true });
      });
      page.firstElementChild!.append(host);
      expect(await first).to.equal(layout);
    });

  it('listens no more when the element is gone', async () => {
    const host = await timeline(html`<conflict-timeline src=${ARTICLE} layout="auto"></conflict-timeline>`, 'en');
    const { disconnect } = ResizeObserver.prototype;
    let gone = 0;
    ResizeObserver.prototype.disconnect = function (this: ResizeObserver) {
      gone++;
      disconnect.call(this);
    };
    try {
      host.remove();
    } finally {
      ResizeObserver.prototype.disconnect = disconnect;
    }
    expect(gone).to.equal(1);
  });
});
