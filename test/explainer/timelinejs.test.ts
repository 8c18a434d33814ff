import { expect } from '@open-wc/testing';
import { html } from 'lit';

import '../../src/components/conflict-timeline/define.js';
import { fromTimelineJs, lint, parse, type ExplainerError } from '../../src/explainer/index.js';
import { TIMELINE_JS } from '../../stories/support/timelinejs.js';
import { mount, textOf, warnings } from '../support/page.js';
import { waitUntil } from '../support/wait.js';

interface Read {
  title?: string;
  summary?: string;
  periods?: object[];
  events: { id?: string; date: string; title: string; summary?: string; media?: Record<string, unknown>[] }[];
}

const read = (input: object, options = {}) => fromTimelineJs(input, options) as Read;
const slide = (headline: string, fields: object = {}) => ({
  start_date: { year: 2020 },
  text: { headline },
  ...fields,
});
const eventOf = (fields: object, options = {}) => read({ events: [slide('Headline', fields)] }, options).events[0]!;
const mediaOf = (media: object | string, options = {}) =>
  eventOf({ media: typeof media === 'string' ? { url: media } : media }, options).media?.[0];

function faults(input: object) {
  try {
    fromTimelineJs(input, { source: 'old.json' });
  } catch (error) {
    return (error as ExplainerError).message.split('\n');
  }
  return [];
}

describe('fromTimelineJs', () => {
  it('gives a document in the short form, which parses and has no fault', () => {
    const document = fromTimelineJs(TIMELINE_JS, { lang: 'en' });
    expect(document).to.deep.equal({
      lang: 'en',
      title: 'The lighthouse of Dara',
      summary: 'A made-up example, in the form of TimelineJS.',
      periods: [{ title: 'The oil lamp', date: '1874/1958' }],
      events: [
        {
          id: 'event-the-lighthouse-is-built',
          date: '1874',
          title: 'The lighthouse is built',
          summary: 'Stone came by sea & by road. It took a year.',
        },
        { id: 'event-repairs-after-a-storm', date: '1921-04/1921-06', title: 'Repairs after a storm' },
        {
          id: 'event-electriclamp',
          date: '1958-10-02',
          title: 'The lamp becomes electric',
          summary: 'The last keeper of the oil lamp stayed for two more years.',
          media: [
            {
              type: 'link',
              url: 'https://example.org/lighthouse',
              title: 'The archive of the lighthouse',
              credit: 'Example Archive',
            },
          ],
        },
      ],
    });
    expect(parse(document).events).to.have.length(3);
    expect(lint(document).filter(({ level }) => level === 'error')).to.deep.equal([]);
  });

  it('names no language where none is known', () => {
    const { lang } = parse(fromTimelineJs({ events: [slide('One')] }));
    expect(lang).to.equal('und');
  });

  describe('dates', () => {
    for (const [what, start_date, end_date, expected] of [
      ['a year', { year: '1999' }, undefined, '1999'],
      ['a number', { year: 1999, month: 3 }, undefined, '1999-03'],
      ['white space and commas', { year: ' 1,999 ', month: '3' }, undefined, '1999-03'],
      ['a day', { year: '1999', month: '3', day: '4' }, undefined, '1999-03-04'],
      ['parts that are empty', { year: '1999', month: '', day: '' }, undefined, '1999'],
      ['a day without a month', { year: '1999', month: '', day: '4' }, undefined, '1999'],
      [
        'a time, of which the zone is not known',
        { year: '1999', month: '3', day: '4', hour: '15' },
        undefined,
        '1999-03-04',
      ],
      ['an early year', { year: '79' }, undefined, '0079'],
      ['500 BCE', { year: '-500' }, undefined, '-0499'],
      ['1 BCE', { year: '-1', month: '12' }, undefined, '0000-12'],
      ['a far year', { year: '-13800' }, undefined, 'Y-13799'],
      ['a very far year', { year: 25000 }, undefined, 'Y25000'],
      ['a stretch', { year: 2020, month: 9, day: 27 }, { year: 2020, month: 11, day: 10 }, '2020-09-27/2020-11-10'],
      ['an end that is the start', { year: 2020, month: 9 }, { year: '2020', month: '9' }, '2020-09'],
      ['an end in words only', { year: 2020, display_date: 'that year' }, undefined, '2020'],
    ] as const)
      it(`${what}: ${expected}`, () => {
        const event = eventOf({ start_date, ...(end_date && { end_date }) });
        expect(event.date).to.equal(expected);
        expect(parse({ lang: 'en', events: [event] }).events[0]!.date.edtf).to.equal(expected);
      });

    it('have their time where the zone is told', () => {
      const options = { lang: 'en', timeZone: 'Asia/Baku' };
      const time = { year: '2023', month: '9', day: '19', hour: '13', minute: '5' };
      const document = fromTimelineJs(
        {
          events: [
            slide('One', { start_date: time }),
            slide('Two', { start_date: { ...time, minute: '', second: '' } }),
            slide('Three', { start_date: { ...time, second: '9' } }),
            slide('Four', { start_date: time, end_date: { ...time, day: '20' } }),
          ],
        },
        options,
      );
      const { timeZone, events } = parse(document);
      expect(timeZone).to.equal('Asia/Baku');
      expect(events.map(({ date }) => date.edtf)).to.deep.equal([
        '2023-09-19T13:05',
        '2023-09-19T13:00',
        '2023-09-19T13:05:09',
        '2023-09-19/2023-09-20',
      ]);
    });
  });

  describe('texts', () => {
    for (const [markup, expected] of [
      ['<p>One.</p>\n<p>Two.</p>', 'One. Two.'],
      ['One<br>two<BR />three', 'One two three'],
      ['A <em>word</em>inside', 'A wordinside'],
      ['<a href="https://example.org/?a=1&amp;b=2" target="_blank">A link</a>.', 'A link.'],
      ['5 < 6 &amp;&amp; 7 &gt; 6', '5 < 6 && 7 > 6'],
      ['&ldquo;So&rdquo; &#8211; &#x627;&nbsp;&hellip;', '“So” – ا …'],
      ['&unknown; &#0; &#x110000;', '&unknown;'],
      [
        '&Ouml;zal, Espa&ntilde;a, Erdo&#287;an, &Scaron;koda, &EACUTE; &constructor;',
        'Özal, España, Erdoğan, Škoda, &EACUTE; &constructor;',
      ],
      ['<!-- note --><script>alert(1)</script><style>p {}</style>Text', 'Text'],
      ['&lt;b&gt;not markup&lt;/b&gt;', '<b>not markup</b>'],
      ['بداية <b>العملية</b>', 'بداية العملية'],
    ] as const)
      it(`${markup} is ${expected}`, () => {
        expect(eventOf({ text: { headline: 'Headline', text: markup } }).summary).to.equal(expected);
      });

    it('are the title where there is no headline', () => {
      const event = eventOf({ text: { headline: ' ', text: 'What happened.' } });
      expect([event.title, event.summary]).to.deep.equal(['What happened.', undefined]);
    });
  });

  describe('ids', () => {
    const ids = (...slides: object[]) => read({ events: slides }).events.map(({ id }) => id);

    it('are those of links to TimelineJS', () => {
      expect(
        ids(
          slide('A ceasefire: first talks'),
          slide('Café & naïve façade'),
          slide('Any', { unique_id: 'my-own' }),
          slide('2020 begins'),
          slide('Under_score/slash'),
        ),
      ).to.deep.equal([
        'event-a-ceasefire-first-talks',
        'event-cafe-naive-facade',
        'event-my-own',
        'event-2020-begins',
        'event-under-score-slash',
      ]);
    });

    it('are told apart as there, where headlines are the same, that of the title slide too', () => {
      const { events } = read({
        title: { text: { headline: 'Talks' } },
        events: [slide('Talks'), slide('Talks')],
      });
      expect(events.map(({ id }) => id)).to.deep.equal(['event-talks-2', 'event-talks-3']);
    });

    it('are ours where TimelineJS has none that last', () => {
      expect(ids(slide('بداية العملية'), slide('عملية'))).to.deep.equal([undefined, undefined]);
    });

    it('are ids of a document, however long or odd', () => {
      const made = ids(slide('x '.repeat(80)), slide('x '.repeat(80)), slide('Any', { unique_id: 'Ünïque ID №1' }));
      for (const id of made) expect(id).to.match(/^[a-z][a-z0-9-]{0,63}$/);
      expect(new Set(made)).to.have.property('size', 3);
    });
  });

  describe('media', () => {
    for (const [url, type, address] of [
      ['https://example.org/a.jpg', 'image', 'https://example.org/a.jpg'],
      ['https://example.org/a.PNG?w=600#x', 'image', 'https://example.org/a.PNG?w=600#x'],
      ['//example.org/a.webp', 'image', 'https://example.org/a.webp'],
      ['https://example.org/a.mp4', 'video', 'https://example.org/a.mp4'],
      ['https://example.org/a.mp3', 'audio', 'https://example.org/a.mp3'],
      ['https://www.youtube.com/watch?v=abcdefghijk', 'embed', 'https://www.youtube-nocookie.com/embed/abcdefghijk'],
      ['https://youtu.be/abcdefghijk?t=5', 'embed', 'https://www.youtube-nocookie.com/embed/abcdefghijk'],
      ['https://vimeo.com/123456', 'embed', 'https://player.vimeo.com/video/123456'],
      ['https://vimeo.com/123456/8272103f6e', 'embed', 'https://player.vimeo.com/video/123456?h=8272103f6e'],
      [
        'https://player.vimeo.com/video/123456?h=8272103f6e&dnt=1',
        'embed',
        'https://player.vimeo.com/video/123456?h=8272103f6e&dnt=1',
      ],
      [
        'https://www.youtube.com/embed/videoseries?list=PLabcdef',
        'embed',
        'https://www.youtube-nocookie.com/embed/videoseries?list=PLabcdef',
      ],
      [
        'https://w.soundcloud.com/player/?url=https%3A//api.soundcloud.com/tracks/1',
        'embed',
        'https://w.soundcloud.com/player/?url=https%3A//api.soundcloud.com/tracks/1',
      ],
      [
        'https://soundcloud.com/somebody/something',
        'embed',
        'https://w.soundcloud.com/player/?url=https%3A%2F%2Fsoundcloud.com%2Fsomebody%2Fsomething',
      ],
      [
        '<iframe width="5" src="https://example.org/player?a=1&amp;b=2"></iframe>',
        'embed',
        'https://example.org/player?a=1&b=2',
      ],
      [
        '<iframe src="https://www.youtube.com/embed/abcdefghijk" allowfullscreen></iframe>',
        'embed',
        'https://www.youtube-nocookie.com/embed/abcdefghijk',
      ],
      [
        '<blockquote><p>Words <a href="https://example.org/tag">tag</a></p><a href="https://example.org/post/1">1 May</a></blockquote>',
        'link',
        'https://example.org/post/1',
      ],
      [
        'https://commons.wikimedia.org/wiki/File:Lighthouse.jpg',
        'link',
        'https://commons.wikimedia.org/wiki/File:Lighthouse.jpg',
      ],
      ['https://en.wikipedia.org/wiki/Lighthouse', 'link', 'https://en.wikipedia.org/wiki/Lighthouse'],
    ] as const)
      it(`${url} is of type ${type}`, () => {
        expect(mediaOf(url)).to.include({ type, url: address });
      });

    for (const url of [
      '',
      ' ',
      'javascript:alert(1)',
      'data:text/html,x',
      'images/a.jpg',
      '<blockquote>Words</blockquote>',
    ])
      it(`${JSON.stringify(url)} is nothing that could be shown`, () => {
        expect(mediaOf(url)).to.equal(undefined);
      });

    it('may be relative to the file', () => {
      const media = mediaOf({ url: 'images/a.jpg', thumbnail: '/b.jpg' }, { source: 'https://example.org/t/one.json' });
      expect(media).to.include({ url: 'https://example.org/t/images/a.jpg', poster: 'https://example.org/b.jpg' });
    });

    it('say who made them and what they show, as plain text', () => {
      expect(
        mediaOf({
          url: 'https://example.org/a.jpg',
          alt: 'A lighthouse on a rock',
          caption: 'The <b>lighthouse</b>',
          credit: '<a href="https://example.org">Example</a>',
        }),
      ).to.deep.equal({
        type: 'image',
        url: 'https://example.org/a.jpg',
        alt: 'A lighthouse on a rock',
        caption: 'The lighthouse',
        credit: 'Example',
      });
    });

    it('an image without a description has the nearest to one', () => {
      const url = 'https://example.org/a.jpg';
      expect(mediaOf({ url, title: 'T', caption: 'C' })!['alt']).to.equal('T');
      expect(mediaOf({ url, caption: 'C' })!['alt']).to.equal('C');
      expect(mediaOf({ url })!['alt']).to.equal('Headline');
    });
  });

  describe('what plain text and one address cannot say', () => {
    it('links in the words of an event, and the page behind an image, stand below it', () => {
      const { summary, media } = eventOf(
        {
          text: {
            headline: 'Talks',
            text: '<p>See <a target="_blank" href="/minutes?a=1&amp;b=2">the <i>minutes</i></a>, <a href=\'https://example.org/a.jpg\'>again</a>.</p>',
          },
          media: { url: 'https://example.org/a.jpg', alt: 'A table', link: 'https://example.org/large' },
        },
        { source: 'https://example.org/t/one.json' },
      );
      expect(summary).to.equal('See the minutes, again.');
      expect(media).to.deep.equal([
        { type: 'image', url: 'https://example.org/a.jpg', alt: 'A table' },
        { type: 'link', url: 'https://example.org/minutes?a=1&b=2', title: 'the minutes' },
        { type: 'link', url: 'https://example.org/large' },
      ]);
    });

    it('words in the place of media are words of the event, or of the link that they have', () => {
      const url = '<blockquote>We will talk.<cite>Somebody</cite></blockquote>';
      const { summary, media } = eventOf({ text: { headline: 'Talks', text: 'They met.' }, media: { url } });
      expect([summary, media]).to.deep.equal(['They met. We will talk. — Somebody', undefined]);
      const post = '<blockquote><p>We talk.</p>&mdash; A <a href="https://example.org/1">1 May</a></blockquote>';
      expect(mediaOf(post)).to.deep.equal({
        type: 'link',
        url: 'https://example.org/1',
        title: 'We talk. — A 1 May',
      });
    });

    it('the console says what is left out, and how often', async () => {
      const said = await warnings(async () => {
        read(
          {
            scale: 'human',
            title: { text: { headline: 'A <a href="/a">war</a>' }, media: { url: 'https://example.org/a.jpg' } },
            events: [
              slide('One', { group: 'Talks', display_date: 'that spring', autolink: false, background: { url: '' } }),
              slide('Two', { group: 'Front', background: { color: '#fff' }, location: { name: 'Dara' } }),
              slide('Three', { start_date: { year: 2020, month: 1, day: 2, hour: 0 }, group: '' }),
              slide('Four', {
                media: { url: 'data:image/png;base64,x', credit: '<a href="https://example.org">A</a>' },
              }),
              slide('<a href="mailto:a@example.org">Five</a>'),
            ],
            eras: [
              { start_date: { year: 2020 }, end_date: { year: 2021 }, text: { headline: 'Era', text: 'What it was.' } },
            ],
          },
          { source: 'old.json' },
        );
        read({ events: [slide('One')] });
      });
      expect(said).to.deep.equal([
        'old.json: left out is what has no place here: media of the title (1), links of the title (1), text of eras (1), group (2), display_date (1), background (1), location (1), time (1), media with no web address (1), links of captions and credits (1), links with no web address (1)',
      ]);
    });
  });

  it('says what is wrong, where, and how to mend it', () => {
    expect(
      faults({
        events: [
          { start_date: { year: 'soon' }, text: { headline: 'One' } },
          { start_date: { month: 3 }, text: { headline: 'Two' } },
          { text: { headline: 'Three' } },
          { start_date: { year: 2020 } },
          'no slide',
        ],
        eras: [{ start_date: { year: 2020 }, text: { headline: 'Era' } }],
      }),
    ).to.deep.equal([
      'old.json#/eras/0: the era has no end_date; add "end_date"',
      'old.json#/events/4: this is not an object; write it in { }',
      'old.json#/events/0/start_date/year: "soon" is not a number; write a whole number',
      'old.json#/events/1/start_date: there is no year; add "year"',
      'old.json#/events/2/start_date: there is no date; add one such as {"year": 2023, "month": 9}',
      'old.json#/events/3: there is no headline; add "text": {"headline": "…"}',
    ]);
    expect(faults({})).to.deep.equal(['old.json#/events: there is no list of events; add "events"']);
  });
});

describe('an element that is given a timeline of TimelineJS', () => {
  const WORDS = {
    en: '1874 The lighthouse is built Stone came by sea & by road. It took a year.',
    ar: 'بين أبريل ويونيو 1921 Repairs after a storm',
  };

  for (const lang of ['en', 'ar'] as const)
    it(`draws it from data, a child or a file, in ${lang}`, async () => {
      const { fetch } = window;
      const src = `https://old.example/${lang}.json`;
      window.fetch = async () => new Response(JSON.stringify(TIMELINE_JS));
      try {
        const child = document.createElement('script');
        child.type = 'application/json';
        child.textContent = JSON.stringify(TIMELINE_JS);
        for (const template of [
          html`<conflict-timeline .data=${TIMELINE_JS}></conflict-timeline>`,
          html`<conflict-timeline>${child}</conflict-timeline>`,
          html`<conflict-timeline src=${src}></conflict-timeline>`,
        ]) {
          const page = await mount(template, lang);
          expect(textOf(page)).to.include(WORDS[lang]);
          const title = page.querySelector('conflict-timeline')!.shadowRoot!.querySelector('[part=title]')!;
          // The language is that of the page: nothing marks it as another.
          expect(title.querySelector('[lang]')).to.equal(null);
          page.remove();
        }
      } finally {
        window.fetch = fetch;
      }
    });

  it('goes to what a link to TimelineJS names', async () => {
    const page = location.pathname + location.search;
    history.replaceState(null, '', '#event-electric_lamp');
    try {
      const element = (await mount(html`<conflict-timeline .data=${TIMELINE_JS}></conflict-timeline>`)).querySelector(
        'conflict-timeline',
      )!;
      await waitUntil(() => element.shadowRoot!.querySelector('[part~=target]'), 'it is marked');
      expect(textOf(element.shadowRoot!.querySelector('[part~=target] [part=title]')!)).to.equal(
        'The lamp becomes electric',
      );
    } finally {
      history.replaceState(null, '', page);
    }
  });

  it('tells what is wrong in it, and leaves the page as it was', async () => {
    const data = { events: [slide('One', { start_date: { year: 'x' } })] };
    let page!: HTMLElement;
    const said = await warnings(async () => {
      page = await mount(html`<conflict-timeline .data=${data}><p>As it was.</p></conflict-timeline>`);
      await waitUntil(() => textOf(page).includes('This part could not be shown.'), 'it fails');
    });
    expect(textOf(page)).to.include('As it was.');
    expect(said).to.deep.equal([
      '<conflict-timeline> could not be shown: data#/events/0/start_date/year: "x" is not a number; write a whole number',
    ]);
  });

  it('tells of dates that are none', async () => {
    const data = { events: [slide('One', { start_date: { year: 2023, month: 13 } })] };
    const said = await warnings(async () => {
      const page = await mount(html`<conflict-timeline .data=${data}></conflict-timeline>`);
      await waitUntil(() => textOf(page).includes('This part could not be shown.'), 'it fails');
    });
    expect(said[0]).to.include('data#/events/0/date: "2023-13" is not a date in EDTF: there is no month 13');
  });

  it('does not draw it after other data has come', async () => {
    const page = await mount(html`<conflict-timeline .data=${TIMELINE_JS}></conflict-timeline>`);
    const element = page.querySelector('conflict-timeline')!;
    // One after the other, before the reader can have read the first.
    element.data = { events: [slide('Late')] };
    element['performUpdate']();
    element.data = { lang: 'en', events: [{ date: '2023', title: 'What came then' }] };
    element['performUpdate']();
    // What came first is read by then.
    for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
    await element.updateComplete;
    expect(textOf(page)).to.equal('2023 What came then');
  });
});
