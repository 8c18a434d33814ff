import { expect } from '@open-wc/testing';
import { html, nothing } from 'lit';

import '../../src/components/conflict-timeline/define.js';
import type { ConflictTimeline } from '../../src/components/conflict-timeline/conflict-timeline.js';
import { ARTICLE, drawn, mount, textOf } from '../support/page.js';

interface Attributes {
  readonly groupBy?: string;
  readonly order?: string;
  readonly lang?: string;
  readonly monthNames?: string;
}

async function timelineOf(data: unknown, { groupBy, order, lang = 'en', monthNames }: Attributes) {
  const page = await mount(
    html`<conflict-timeline
      .data=${data}
      src=${data ? nothing : ARTICLE}
      group-by=${groupBy ?? nothing}
      order=${order ?? nothing}
      month-names=${monthNames ?? nothing}
    ></conflict-timeline>`,
    lang,
  );
  return page.querySelector('conflict-timeline')!;
}

/** Headings of groups, and below each the titles of its events, what stands between them in brackets. */
const outline = (timeline: ConflictTimeline, parts = '.group, .elapsed:not([hidden]), .title') =>
  [...timeline.shadowRoot!.querySelectorAll(parts)].map((each) =>
    each.matches('.group') ? `# ${textOf(each)}` : each.matches('.title') ? textOf(each) : `[${textOf(each)}]`,
  );

/** Dates without sources, and the date itself as the title: in Arabic as in English. */
const dated = (...dates: string[]) => ({
  lang: 'en',
  events: dates.map((date, i) => ({ id: `e${i}`, date, title: date })),
});

const grouped = async (groupBy: string, dates: string[], lang = 'en') =>
  outline(await timelineOf(dated(...dates), { groupBy, lang }), '.group, .title');

describe('groups of events', () => {
  it('by day', async () => {
    expect(
      await grouped('day', ['2023-09-19', '2023-09-19~', '2023-09-21', '2023-09', '2023-09-19/2023-09-20', '2023']),
    ).to.deep.equal([
      '# 2023 (day not known)',
      '2023',
      '# September 2023 (day not known)',
      '2023-09',
      '# 19 – 20 September 2023',
      '2023-09-19/2023-09-20',
      '# 19 September 2023',
      '2023-09-19',
      '2023-09-19~',
      '# 21 September 2023',
      '2023-09-21',
    ]);
  });

  const MONTHS = [
    '2020-09-27/2020-11-10',
    '2020-09-27',
    '2020-10~',
    '2020-10-04?',
    '2023',
    '2023-XX',
    '2023-01-05',
    '2023-09-19',
    '2023-09-19/2023-09-20',
    '2023-10-01/..',
    '2023-21',
    '[2023-10-30,2023-11-02]',
  ];

  it('by month', async () => {
    expect(await grouped('month', MONTHS)).to.deep.equal([
      '# September – November 2020',
      '2020-09-27/2020-11-10',
      '# September 2020',
      '2020-09-27',
      '# October 2020',
      '2020-10~',
      '2020-10-04?',
      '# 2023 (month not known)',
      '2023',
      '2023-XX',
      '2023-21',
      '# January 2023',
      '2023-01-05',
      '# September 2023',
      '2023-09-19',
      '2023-09-19/2023-09-20',
      '# Since October 2023',
      '2023-10-01/..',
      '# 30 October or 2 November 2023',
      '[2023-10-30,2023-11-02]',
    ]);
  });

  it('by month, in Arabic', async () => {
    expect((await grouped('month', MONTHS, 'ar')).filter((line) => line.startsWith('#'))).to.deep.equal([
      '# بين سبتمبر ونوفمبر 2020',
      '# سبتمبر 2020',
      '# أكتوبر 2020',
      '# 2023 (الشهر غير معروف)',
      '# يناير 2023',
      '# سبتمبر 2023',
      '# منذ أكتوبر 2023',
      '# 30 أكتوبر أو 2 نوفمبر 2023',
    ]);
  });

  it('by month, with the names that the page has for them', async () => {
    const timeline = await timelineOf(dated('2023-09-19', '2023'), {
      groupBy: 'month',
      lang: 'ar',
      monthNames: 'dual',
    });
    expect(outline(timeline)[2]).to.equal('# سبتمبر/ أيلول 2023');
  });

  it('by year', async () => {
    const dates = ['2020-09-27/2023-09-20', '2020', '2020-09~', '2023-09-19', '202X', '2022/2022-05', '20XX'];
    expect(await grouped('year', dates)).to.deep.equal([
      '# The 21st century',
      '20XX',
      '# The 2020s (year not known)',
      '202X',
      '# 2020 – 2023',
      '2020-09-27/2023-09-20',
      '# 2020',
      '2020',
      '2020-09~',
      '# 2022',
      '2022/2022-05',
      '# 2023',
      '2023-09-19',
    ]);
    expect((await grouped('year', dates, 'ar')).filter((line) => line.startsWith('#'))).to.deep.equal([
      '# القرن الـ21',
      '# عقد 2020 (السنة غير معروفة)',
      '# بين 2020 و2023',
      '# 2020',
      '# 2022',
      '# 2023',
    ]);
  });

  it('by decade', async () => {
    const dates = ['1988-02-20', '1988/1994', '1994-05-12', '199X', '2020-09-27', '19XX'];
    expect(await grouped('decade', dates)).to.deep.equal([
      '# The 20th century',
      '19XX',
      '# The 1980s',
      '1988-02-20',
      '# 1988 – 1994',
      '1988/1994',
      '# The 1990s',
      '199X',
      '1994-05-12',
      '# The 2020s',
      '2020-09-27',
    ]);
    expect((await grouped('decade', dates, 'ar')).filter((line) => line.startsWith('#'))).to.deep.equal([
      '# القرن الـ20',
      '# عقد 1980',
      '# بين 1988 و1994',
      '# عقد 1990',
      '# عقد 2020',
    ]);
  });

  for (const unit of ['day', 'month', 'year', 'decade'])
    it(`by ${unit}, with a year of more than four digits`, async () => {
      const lines = await grouped(unit, ['Y12345', '-0054']);
      expect(lines).to.deep.equal(['# 55 BCE', '-0054', '# 12345', 'Y12345']);
    });

  it('by the day that it was at the place, where a time is known', async () => {
    const data = { ...dated('2023-09-19T22:00Z', '2023-09-20'), timeZone: 'Asia/Baku' };
    expect(outline(await timelineOf(data, { groupBy: 'day' }), '.group')).to.deep.equal(['# 20 September 2023']);
  });

  it('by all that a time can be, on the clock of the place', async () => {
    const data = { ...dated('[2023-09-19T13:00,2023-09-20T15:00]'), timeZone: 'Asia/Baku' };
    expect(outline(await timelineOf(data, { groupBy: 'day' }), '.group')).to.deep.equal([
      '# 19 September 2023, \u206813:00 (Asia/Baku, UTC+4)\u2069 or 20 September 2023, \u206815:00 (Asia/Baku, UTC+4)\u2069',
    ]);
  });

  it('by place, in the order of the reader’s alphabet, without a place last', async () => {
    const data = {
      lang: 'en',
      places: [
        { id: 'ganja', name: { en: 'Ganja', ar: 'كنجة' } },
        { id: 'yerevan', name: { en: 'Yerevan', ar: 'يريفان' } },
        { id: 'baku', name: { en: 'Baku', ar: 'باكو' } },
        { id: 'tatev', name: { hy: 'Տաթև' } },
      ],
      events: [
        { date: '2021-01-01', title: '1', place: 'yerevan' },
        { date: '2021-01-02', title: '2' },
        { date: '2021-01-03', title: '3', place: 'ganja' },
        { date: '2021-01-04', title: '4', place: 'baku' },
        { date: '2021-01-05', title: '5', place: 'ganja' },
        { date: '2021-01-06', title: '6', place: 'tatev' },
      ],
    };
    expect(outline(await timelineOf(data, { groupBy: 'place' }))).to.deep.equal([
      '# Baku',
      '4',
      '# Ganja',
      '3',
      '[2 days later]',
      '5',
      '# Yerevan',
      '1',
      '# Տաթև',
      '6',
      '# Place not stated',
      '2',
    ]);
    const timeline = await timelineOf(data, { groupBy: 'place', lang: 'ar', order: 'newest' });
    expect(outline(timeline)).to.deep.equal([
      '# باكو',
      '4',
      '# كنجة',
      '5',
      '[بينهما يومان]',
      '3',
      '# يريفان',
      '1',
      '# Տաթև',
      '6',
      '# لم يُذكر المكان',
      '2',
    ]);
    const foreign = timeline.shadowRoot!.querySelectorAll('.group bdi');
    expect([...foreign].map((each) => [each.getAttribute('lang'), each.getAttribute('dir')])).to.deep.equal([
      ['hy', 'ltr'],
    ]);
  });

  it('of the article, by month: the time between is told within a month only, a date once', async () => {
    const timeline = await timelineOf(undefined, { groupBy: 'month' });
    const lines = outline(timeline);
    expect(lines.filter((line) => /^[#[]/.test(line))).to.deep.equal([
      '# September 2020',
      '# November 2020',
      '# July 2023',
      '# September 2023',
      '[5 days later]',
      '[Order not known]',
      '[Order not known]',
      '[Order not known]',
    ]);
    const shown = [...timeline.shadowRoot!.querySelectorAll('.date')].filter(
      (date) => date.getBoundingClientRect().width > 2,
    );
    expect(shown.map((date) => textOf(date))).to.deep.equal([
      '27 September 2020',
      '9 or 10 November 2020',
      '15 July 2023',
      '14 September 2023',
      '19 September 2023',
      'About 19 September 2023',
      '19 September 2023',
      'About 19 September 2023',
    ]);
  });

  it('has headings one level above those of events', async () => {
    const timeline = await timelineOf(undefined, { groupBy: 'year' });
    const level = (selector: string) => timeline.shadowRoot!.querySelector(selector)!.getAttribute('aria-level');
    expect(level('.group')).to.equal('3');
    expect(level('.title')).to.equal('4');
  });

  it('none, for a word that is none', async () => {
    expect(await grouped('week', ['2023-09-19', '2020'])).to.deep.equal(['2020', '2023-09-19']);
  });

  it('follow the language and the attribute', async () => {
    const timeline = await timelineOf(dated('2023-09-19', '2023-10-02'), { groupBy: 'month' });
    const page = timeline.parentElement!;
    page.lang = 'ar';
    page.dir = 'rtl';
    await drawn(page);
    expect(outline(timeline)).to.deep.equal(['# سبتمبر 2023', '2023-09-19', '# أكتوبر 2023', '2023-10-02']);
    timeline.groupBy = 'year';
    await drawn(page);
    expect(outline(timeline)).to.deep.equal(['# 2023', '2023-09-19', '[بعد 13 يومًا]', '2023-10-02']);
    timeline.removeAttribute('group-by');
    await drawn(page);
    expect(outline(timeline)).to.deep.equal(['2023-09-19', '[بعد 13 يومًا]', '2023-10-02']);
  });

  for (const lang of ['ar', 'en'])
    for (const groupBy of ['month', 'place'])
      it(`are accessible, by ${groupBy} in ${lang}`, async () => {
        const timeline = await timelineOf(undefined, { groupBy, order: 'newest', lang });
        await expect(timeline.parentElement!).to.be.accessible({ ignoredRules: ['region'] });
      });
});

describe('the newest first', () => {
  /** Two dates, and the time between them in English and in Arabic. */
  const BETWEEN = [
    ['2023-07-20', '2023-09-19', '61 days between them', 'بينهما 61 يومًا'],
    ['2023-09-18', '2023-09-19', '1 day between them', 'بينهما يوم واحد'],
    ['2023-09-17', '2023-09-19', '2 days between them', 'بينهما يومان'],
    ['2023-09-14', '2023-09-19', '5 days between them', 'بينهما 5 أيام'],
    ['2023-09-14~', '2023-09-16', 'About 2 days between them', 'بينهما نحو يومين'],
    ['2020-09-27', '2020-11-09/2020-11-10', '43 days between them', 'بينهما 43 يومًا'],
    ['2020-09-27', '[2020-11-09,2020-11-10]', '43–44 days between them', 'بينهما ما بين 43 و44 يومًا'],
    ['[2023-09-17,2023-09-18]', '2023-09-19', '1–2 days between them', 'بينهما يوم أو يومان'],
    ['2021-01-15', '2023-09-19', '2 years and 8 months between them', 'بينهما سنتان و8 أشهر'],
    ['2021-07-15', '2023-09-19', '2 years and 2 months between them', 'بينهما سنتان وشهران'],
    ['2021-07-15~', '2023-09-19', 'About 2 years and 2 months between them', 'بينهما نحو سنتين وشهرين'],
    ['2021', '2023-09-19', 'About 2 years between them', 'بينهما نحو سنتين'],
    ['2023', '2023-09-19', 'Order not known', 'الترتيب غير معروف'],
  ] as const;
  for (const [older, newer, en, ar] of BETWEEN)
    it(`${older}, ${newer}: ${en}`, async () => {
      for (const [lang, words] of [
        ['en', en],
        ['ar', ar],
      ] as const)
        expect(outline(await timelineOf(dated(older, newer), { order: 'newest', lang })), lang).to.deep.equal([
          newer,
          `[${words}]`,
          older,
        ]);
    });

  for (const [times, [first, second]] of [
    [['2023-09-20T03:00:00+04:00', '2023-09-20T05:00:00+04:00'], []],
    [['2023-09-19T23:00:00+04:00', '2023-09-20T01:00:00+04:00'], []],
    [
      ['2023-09-19T23:00:00+04:00', '2023-09-20T23:00:00+04:00'],
      [
        ['[1 day later]', '[بعد يوم واحد]'],
        ['[1 day between them]', '[بينهما يوم واحد]'],
      ],
    ],
    [['2023-09-19T13:00', '2023-09-19T15:00'], []],
    [
      ['2023-09-19', '2023-09-19T15:00'],
      [
        ['[Order not known]', '[الترتيب غير معروف]'],
        ['[Order not known]', '[الترتيب غير معروف]'],
      ],
    ],
  ] as const)
    it(`${times.join(', ')}: days of the calendar in Baku, and nothing of less than a day, in both orders`, async () => {
      for (const [i, lang] of ['en', 'ar'].entries()) {
        const data = { ...dated(...times), timeZone: 'Asia/Baku' };
        const between = (words?: readonly string[]) => (words ? [words[i]!] : []);
        expect(outline(await timelineOf(data, { lang })), lang).to.deep.equal([times[0], ...between(first), times[1]]);
        expect(outline(await timelineOf(data, { order: 'newest', lang })), lang).to.deep.equal([
          times[1],
          ...between(second),
          times[0],
        ]);
      }
    });

  it('turns the groups and what is in them round', async () => {
    const dates = ['2020-11-10', '2023', '2023-09-14', '2023-09-19', '2023-10-02'];
    expect(outline(await timelineOf(dated(...dates), { order: 'newest', groupBy: 'month' }))).to.deep.equal([
      '# October 2023',
      '2023-10-02',
      '# September 2023',
      '2023-09-19',
      '[5 days between them]',
      '2023-09-14',
      '# 2023 (month not known)',
      '2023',
      '# November 2020',
      '2020-11-10',
    ]);
  });

  it('tells a date once', async () => {
    const data = {
      lang: 'en',
      events: [
        { id: 'a', date: '2021-01-01', title: 'A' },
        { id: 'b', date: '2021-01-01', title: 'B' },
        { id: 'c', date: '2021-01-02', title: 'C' },
      ],
    };
    const timeline = await timelineOf(data, { order: 'newest' });
    const events = [...timeline.shadowRoot!.querySelectorAll('.event')];
    expect(events.map(({ id }) => id)).to.deep.equal(['c', 'b', 'a']);
    expect(events.map((event) => event.classList.contains('same-date'))).to.deep.equal([false, false, true]);
    expect(events.map((event) => textOf(event).includes('Order within this date not known'))).to.deep.equal([
      false,
      true,
      false,
    ]);
  });

  it('and the oldest again', async () => {
    const timeline = await timelineOf(dated('2023-07-20', '2023-09-19'), { order: 'newest' });
    timeline.order = 'oldest';
    await drawn(timeline.parentElement!);
    expect(outline(timeline)).to.deep.equal(['2023-07-20', '[61 days later]', '2023-09-19']);
  });
});

describe('events that a page arranges anew', () => {
  const document = {
    lang: 'en',
    events: Array.from({ length: 25 }, (_, i) => ({
      id: `e${i}`,
      date: { edtf: `${2020 + (i % 4)}-03-${String(i + 1).padStart(2, '0')}`, basis: 'derived', dateNote: `Note ${i}` },
      title: `Event ${i}`,
    })),
  };

  it('have with them what a reader opened, and the focus', async () => {
    const timeline = await timelineOf(document, {});
    const root = timeline.shadowRoot!;
    const openAndFocused = () => [
      [...root.querySelectorAll('details[open]')].map((each) => each.closest('.event')!.id),
      `${root.activeElement?.closest('.event')?.id} ${root.activeElement?.localName}`,
    ];
    for (const id of ['e3', 'e20']) root.getElementById(id)!.querySelector('details')!.open = true;
    root.getElementById('e20')!.querySelector('summary')!.focus();
    const arrangements: readonly [Partial<ConflictTimeline>, first: string, open: readonly string[]][] = [
      [{}, 'e0', ['e20', 'e3']],
      [{ order: 'newest' }, 'e23', ['e3', 'e20']],
      [{ groupBy: 'year' }, 'e23', ['e3', 'e20']],
      [{ order: 'oldest' }, 'e0', ['e20', 'e3']],
    ];
    for (const [set, first, open] of arrangements) {
      Object.assign(timeline, set);
      await timeline.updateComplete;
      expect(root.querySelector('.event')!.id).to.equal(first);
      expect(openAndFocused()).to.deep.equal([open, 'e20 summary']);
    }
  });
});
