import { expect } from '@open-wc/testing';

import { readHtml } from '../../src/explainer/html/read-html.js';
import { parse } from '../../src/explainer/parse.js';
import type { ExplainerError } from '../../src/explainer/problem.js';
import { renderForm } from '../../src/forms/index.js';
import { holding, read, events, named, problems } from '../support/html.js';

/** The one event of an item, and the names of its chain in place of their ids. */
async function event(item: string): Promise<Record<string, unknown>> {
  const { events, sources } = await read(`<ol>${item}</ol>`, 'events');
  expect(events).to.have.length(1);
  return named(events[0]!, sources);
}

const ARMY = { title: 'Talks are held', summary: 'Both sides met in Yevlakh.', via: ['Reuters', 'Al-Araby'] };

describe('events in HTML', () => {
  it('are items of a list', async () => {
    expect(
      await event(
        '<li id="talks" data-id="" data-date=" 2023-09-21? " data-basis="" data-place="Yevlakh" data-status="Not verified" data-type="talks" data-actors="Azerbaijan; Karabakh Armenians" data-warnings="death; أذى يصيب الأطفال"><time datetime="2023-09-21">21 September 2023 (uncertain)</time>: <strong>Talks are held</strong> Both sides met in Yevlakh. <cite><a href="https://example.org/a">Reuters</a></cite> <cite>Al-Araby</cite></li>',
      ),
    ).to.deep.equal({
      id: 'talks',
      date: '2023-09-21?',
      type: 'talks',
      place: 'Yevlakh',
      actors: ['Azerbaijan', 'Karabakh Armenians'],
      warnings: ['death', 'children'],
      verification: 'unverified',
      title: 'Talks are held',
      summary: 'Both sides met in Yevlakh.',
      via: ['Reuters <https://example.org/a>', 'Al-Araby'],
    });
  });

  it('are items of a list that has lost all but its text and a link', async () => {
    expect(
      await event(
        '<li>2023-09-21, Yevlakh: <strong>Talks are held</strong> Both sides met in Yevlakh. — <a href="https://example.org/a" target="_blank" rel="noopener nofollow">Reuters</a>; Al-Araby [single source]</li>',
      ),
    ).to.deep.equal({
      date: '2023-09-21',
      place: 'Yevlakh',
      verification: 'single-source',
      title: 'Talks are held',
      summary: 'Both sides met in Yevlakh.',
      via: ['Reuters <https://example.org/a>', 'Al-Araby'],
    });
  });

  it('stand below a link to their page', async () => {
    const { events, sources } = await read(
      '<p><a href="https://example.org/a.html#conflict-timeline">Karabakh, 2023</a></p><ol>\n<li><p>2023-09-21: <strong>Talks are held</strong></p>\n</li>\n</ol>',
      'events',
    );
    expect([events, sources]).to.deep.equal([[{ date: '2023-09-21', title: 'Talks are held' }], []]);
  });

  it('have nothing beside them that an element would not show', async () => {
    const list = '<ol><li>2023-09-21: Talks are held</li></ol>';
    for (const [html, words] of [
      [`<p>ما جرى في يوم واحد.</p>${list}`, 'ما جرى في يوم واحد.'],
      [`<div>${list}<p>Source: <cite>Reuters</cite></p></div>`, 'Source: Reuters'],
      [`<h3>2023</h3><div class="event">2023-09-21: Talks are held</div>`, '2023'],
      [`${list}<img src="data:," alt="A map">`, ''],
    ] as const)
      expect(await problems(html, 'events'), html).to.deep.equal([
        `“${words}” is in no event; write it before or after the element`,
      ]);
    for (const html of [
      `<noscript>Some of this needs scripts.</noscript><p>&nbsp;</p>${list}`,
      `<p class="explainer-told">What follows tells of death.</p>${list}`,
    ])
      expect(await events(html), html).to.deep.equal([{ date: '2023-09-21', title: 'Talks are held' }]);
  });

  it('have images, films, sounds and frames, with captions and with who made them', async () => {
    expect(
      await event(
        `<li>2023-09-21: <strong>Talks are held</strong> They met.
           <figure><a href="/big.jpg"><img src="https://example.org/a.jpg" alt="Two men at a table" width="600" height="400"></a>
             <figcaption>In Yevlakh. <cite>A. Aliyev</cite></figcaption></figure>
           <img src="https://example.org/b.jpg" alt="A map">
           <video poster="https://example.org/c.jpg" title="The arrival"><source src="https://example.org/c.webm"></video>
           <audio src="https://example.org/d.mp3" aria-label="A statement"></audio>
           <iframe src="https://www.youtube.com/embed/abcdefgh" title="The meeting"></iframe>
           — Reuters</li>`,
      ),
    ).to.deep.equal({
      date: '2023-09-21',
      title: 'Talks are held',
      summary: 'They met.',
      via: ['Reuters'],
      media: [
        {
          type: 'image',
          url: 'https://example.org/a.jpg',
          alt: 'Two men at a table',
          caption: 'In Yevlakh.',
          credit: 'A. Aliyev',
          width: 600,
          height: 400,
        },
        { type: 'image', url: 'https://example.org/b.jpg', alt: 'A map' },
        {
          type: 'video',
          url: 'https://example.org/c.webm',
          title: 'The arrival',
          poster: 'https://example.org/c.jpg',
        },
        { type: 'audio', url: 'https://example.org/d.mp3', title: 'A statement' },
        { type: 'embed', url: 'https://www.youtube-nocookie.com/embed/abcdefgh', title: 'The meeting' },
      ],
    });
  });

  it('have all media that the command prints of them, in either language, as they were', async () => {
    const media = [
      {
        type: 'image',
        url: 'https://example.org/map.png',
        alt: { en: 'Map: the harbour', ar: 'خريطة: الميناء' },
        caption: { en: 'The harbour.', ar: 'الميناء' },
        credit: { en: 'The Daily', ar: 'اليومية' },
        licence: 'CC BY 4.0',
        width: 1200,
        height: 800,
      },
      { type: 'image', url: 'https://example.org/boat.png', alt: { en: 'A boat', ar: 'قارب' } },
      {
        type: 'video',
        url: 'https://example.org/f.webm',
        title: { en: 'The ferry', ar: 'العبّارة' },
        caption: { en: 'A film of it', ar: 'فيلم عنها' },
        poster: 'https://example.org/p.jpg',
        width: 640,
        height: 360,
      },
      {
        type: 'audio',
        url: 'https://example.org/b.mp3',
        title: { en: 'The bell', ar: 'الجرس' },
        credit: { en: 'Radio', ar: 'الإذاعة' },
      },
      {
        type: 'embed',
        url: 'https://player.vimeo.com/video/123456?h=8272103f6e',
        title: { en: 'An interview', ar: 'مقابلة' },
        poster: 'https://example.org/q.jpg',
        credit: { en: 'A channel', ar: 'قناة' },
        width: 560,
        height: 315,
      },
      {
        type: 'link',
        url: 'https://maps.example/ten',
        title: { en: 'Ten maps', ar: 'عشر خرائط' },
        poster: 'https://example.org/r.jpg',
        licence: 'CC0 1.0',
      },
      // Of the address of its source, which is no media elsewhere.
      { type: 'link', url: 'https://wire.example/1' },
    ];
    const input = {
      lang: 'en',
      sources: [{ id: 'wire', name: { en: 'Wire', ar: 'وكالة' }, url: 'https://wire.example/1' }],
      events: [
        {
          id: 'opening',
          date: '2021-03-01',
          title: { en: 'The harbour opens', ar: 'الميناء يفتح أبوابه' },
          summary: { en: 'Ships come in.', ar: 'دخلت السفن.' },
          via: ['wire'],
          verification: 'single-source',
          media,
        },
      ],
    };
    const EXPECTED = {
      en: {
        title: 'The harbour opens',
        summary: 'Ships come in.',
        via: ['Wire <https://wire.example/1>'],
        alts: ['Map: the harbour', 'A boat'],
        titles: ['The ferry', 'The bell', 'An interview', 'Ten maps'],
        captions: ['The harbour.', 'A film of it'],
        credits: ['The Daily', 'Radio', 'A channel'],
      },
      ar: {
        title: 'الميناء يفتح أبوابه',
        summary: 'دخلت السفن.',
        via: ['وكالة <https://wire.example/1>'],
        alts: ['خريطة: الميناء', 'قارب'],
        titles: ['العبّارة', 'الجرس', 'مقابلة', 'عشر خرائط'],
        captions: ['الميناء', 'فيلم عنها'],
        credits: ['اليومية', 'الإذاعة', 'قناة'],
      },
    };
    for (const lang of ['en', 'ar'] as const) {
      const html = await renderForm('html', input, { element: 'conflict-timeline', lang });
      const { alts, titles, captions, credits, ...words } = EXPECTED[lang];
      // What an editor and a filter do that take away classes, `<bdi>` and the line between caption and credit.
      for (const written of [html, html.replace(/ class="[^"]*"|<\/?bdi[^>]*>|<br>/g, '')]) {
        const { events, sources } = await read(written, 'events');
        expect(named(events[0]!, sources), written).to.deep.equal({
          id: 'opening',
          date: '2021-03-01',
          ...words,
          verification: 'single-source',
          media: [
            {
              type: 'image',
              url: 'https://example.org/map.png',
              alt: alts[0],
              caption: captions[0],
              credit: credits[0],
              licence: 'CC BY 4.0',
              width: 1200,
              height: 800,
            },
            { type: 'image', url: 'https://example.org/boat.png', alt: alts[1] },
            {
              type: 'video',
              url: 'https://example.org/f.webm',
              title: titles[0],
              caption: captions[1],
              poster: 'https://example.org/p.jpg',
              width: 640,
              height: 360,
            },
            { type: 'audio', url: 'https://example.org/b.mp3', title: titles[1], credit: credits[1] },
            {
              type: 'embed',
              url: 'https://player.vimeo.com/video/123456?h=8272103f6e',
              title: titles[2],
              credit: credits[2],
              poster: 'https://example.org/q.jpg',
              width: 560,
              height: 315,
            },
            {
              type: 'link',
              url: 'https://maps.example/ten',
              title: titles[3],
              licence: 'CC0 1.0',
              poster: 'https://example.org/r.jpg',
            },
            { type: 'link', url: 'https://wire.example/1' },
          ],
        });
      }
    }
  });

  it('have media by what filters leave of them: links for players, and words where data is gone', async () => {
    const figures = (inner: string) =>
      `<li data-date="2023-09-21">2023-09-21: <strong>Talks are held</strong> They met. ${inner} — <cite>Reuters</cite></li>`;
    const TALKS = { date: '2023-09-21', title: 'Talks are held', via: ['Reuters'] };
    expect(
      await event(
        figures(
          '<figure data-credit="The Daily"><a href="https://example.org/f.webm" data-media="link">The arrival</a> <figcaption>A film<br><small>Video: <bdi>The Daily</bdi>.</small></figcaption></figure>',
        ),
      ),
    ).to.deep.equal({
      ...TALKS,
      summary: 'They met.',
      media: [
        {
          type: 'link',
          url: 'https://example.org/f.webm',
          title: 'The arrival',
          caption: 'A film',
          credit: 'The Daily',
        },
      ],
    });
    expect(
      await event(
        figures(
          '<figure><img src="https://example.org/a.png" alt="A map"> <figcaption>The line<br><small>Image: The Daily.</small></figcaption></figure>',
        ),
      ),
    ).to.deep.equal({
      ...TALKS,
      summary: 'They met.',
      media: [{ type: 'image', url: 'https://example.org/a.png', alt: 'A map', caption: 'The line Image: The Daily.' }],
    });
    expect(
      await event(
        figures(
          '<figure data-credit="The Daily"> <figcaption>The line<br><small>Image: The Daily.</small></figcaption></figure>',
        ),
      ),
    ).to.deep.equal({ ...TALKS, summary: 'They met. The line Image: The Daily.' });
  });

  it('have of two links of the same words that which ends them as their source', async () => {
    for (const [written, name] of [
      [
        '<li>2023-09-21: <b>Talks are held</b> <a href="https://video.example/1">Reuters</a> (video.example). — <a href="https://example.org/a">Reuters</a></li>',
        'Reuters',
      ],
      [
        '<li>2023-09-21: <b>عقد محادثات</b> <a href="https://video.example/1">رويترز</a> (video.example). — <a href="https://example.org/a">رويترز</a></li>',
        'رويترز',
      ],
    ] as const)
      expect((await event(written)).via).to.deep.equal([`${name} <https://example.org/a>`]);
  });

  it('are not passed over where there is an image alone', async () => {
    const list = (image: string) => `<ol><li>2023-09-21: Talks are held</li><li>${image}</li></ol>`;
    expect(await problems(list('<img src="https://example.org/a.jpg" alt="A map">'), 'events')).to.deep.equal([
      'item 2 (“”) has no date; begin it with one, as in “2023-09-19: ”, or add data-date="2023-09-19"',
      'item 2 (“”) has no title; write after the date what happened',
    ]);
    expect(await problems(list('&nbsp;'), 'events')).to.deep.equal([]);
  });

  it('have the links of their words beside them, but those of sources', async () => {
    expect(
      await event(
        `<li>2023-09-21: <strong>Talks are held</strong> They met, as <a href="https://example.org/said">the ministry</a>
         <a href="#note">says</a>. <cite><a href="https://example.org/a">Reuters</a></cite></li>`,
      ),
    ).to.deep.equal({
      date: '2023-09-21',
      title: 'Talks are held',
      summary: 'They met, as the ministry says.',
      via: ['Reuters <https://example.org/a>'],
      media: [{ type: 'link', url: 'https://example.org/said', title: 'the ministry' }],
    });
    expect(
      await event(
        '<dt>2023-09-21: محادثات</dt><dd><a href="https://example.org/b"><img src="https://example.org/a.jpg" alt="خريطة"></a> في <a href="https://example.org/said">يفلاخ</a>. — <a href="https://example.org/a">رويترز</a></dd>',
      ),
    ).to.deep.equal({
      date: '2023-09-21',
      title: 'محادثات',
      summary: 'في يفلاخ.',
      via: ['رويترز <https://example.org/a>'],
      media: [
        { type: 'image', url: 'https://example.org/a.jpg', alt: 'خريطة' },
        { type: 'link', url: 'https://example.org/said', title: 'يفلاخ' },
      ],
    });
  });

  it('have images in cells and after a term; a caption tells what one shows that has no words of its own', async () => {
    const image = '<figure><img src="https://example.org/a.jpg" alt=""><figcaption>خريطة</figcaption></figure>';
    const media = [{ type: 'image', url: 'https://example.org/a.jpg', alt: 'خريطة', caption: 'خريطة' }];
    for (const html of [
      `<table><tr><td>2023-09-21</td><td>محادثات</td><td>${image}</td></tr></table>`,
      `<dl><dt>2023-09-21: محادثات</dt><dd>${image}</dd></dl>`,
    ])
      expect(await events(html), html).to.deep.equal([{ date: '2023-09-21', title: 'محادثات', media }]);
  });

  it('are refused with an image of which nothing says what it shows, or that has no address', async () => {
    const of = async (image: string) => {
      const input = await readHtml(holding(`<ol><li>2023-09-21: Talks ${image}</li></ol>`), 'events');
      try {
        parse(input, { lang: 'en' });
      } catch (error) {
        return (error as ExplainerError).problems.map(({ pointer, message, mend }) => [pointer, message, mend]);
      }
      return [];
    };
    expect(await of('<img src="https://example.org/a.jpg" alt="">')).to.deep.equal([
      ['/events/0/media/0', 'an image needs "alt"', 'say there what it shows'],
    ]);
    expect(await of('<img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" alt="A map">')).to.deep.equal([
      ['/events/0/media/0', '"url" is missing', 'add it'],
    ]);
  });

  it('in Arabic, too', async () => {
    expect(
      await event(
        '<li>٢١ أيلول ٢٠٢٣، يفلاخ: <strong>عقد محادثات</strong> اجتمع الطرفان في يفلاخ. — رويترز؛ العربي [لم يُتحقق منه]</li>',
      ),
    ).to.deep.equal({
      date: '2023-09-21',
      place: 'يفلاخ',
      verification: 'unverified',
      title: 'عقد محادثات',
      summary: 'اجتمع الطرفان في يفلاخ.',
      via: ['رويترز', 'العربي'],
    });
  });

  it('have a time only where they have the zone of the event', async () => {
    const time = '<time datetime="2023-09-19T13:00:00+0400">19 September 2023</time>: <b>An operation</b>';
    expect((await event(`<li>${time}</li>`)).date).to.equal('2023-09-19');
    expect((await event('<li data-time-zone="Asia/Baku">2023-09-19: <b>An operation</b></li>')).date).to.equal(
      '2023-09-19',
    );
    expect(
      (
        await event(
          '<li data-time-zone="Asia/Baku"><time datetime=" 2023-09-19 13:00:05.250 ">Tuesday</time>: <b>An operation</b></li>',
        )
      ).date,
    ).to.deep.equal({ edtf: '2023-09-19T13:00:05', timeZone: 'Asia/Baku' });
    expect(
      (await event('<li data-time-zone="Asia/Baku">2023-09-19T13:00: <b>An operation</b></li>')).date,
    ).to.deep.equal({
      edtf: '2023-09-19T13:00',
      timeZone: 'Asia/Baku',
    });
    expect((await event(`<li data-time-zone="Asia/Baku">${time}</li>`)).date).to.deep.equal({
      edtf: '2023-09-19T13:00:00+04:00',
      timeZone: 'Asia/Baku',
    });
  });

  it('have the words of each block apart', async () => {
    for (const [open, between, close] of [
      ...['p', 'div', 'section', 'article', 'header', 'footer', 'blockquote'].map((tag) => [
        `<${tag}>`,
        `</${tag}><${tag}>`,
        `</${tag}>`,
      ]),
      ['<ul><li>', '</li><li>', '</li></ul>'],
      ['<ol><li>', '</li></ol><ol><li>', '</li></ol>'],
      ['<dl><dt>', '</dt><dd>', '</dd></dl>'],
      ['<table><tr><th>', '</th><td>', '</td></tr></table>'],
      ['', '<br>', ''],
    ])
      expect(
        await event(`<li>2023: <b>Talks</b> ${open!}They met${between!}they left.${close!}</li>`),
        open,
      ).to.deep.equal({ date: '2023', title: 'Talks', summary: 'They met they left.' });
  });

  it('have a time west of Greenwich, with parts of a second, or that of Greenwich', async () => {
    for (const [datetime, edtf] of [
      ['2023-09-19T13:00-0400', '2023-09-19T13:00-04:00'],
      ['2023-09-19T13:00:00.5-04:30', '2023-09-19T13:00:00-04:30'],
      ['2023-09-19T13:00Z', '2023-09-19T13:00Z'],
    ])
      expect(
        (
          await event(
            `<li data-time-zone="America/New_York"><time datetime="${datetime!}">Tuesday</time>: <b>Talks</b></li>`,
          )
        ).date,
        datetime,
      ).to.deep.equal({ edtf, timeZone: 'America/New_York' });
  });

  it('have the doubt about a time before it', async () => {
    for (const [when, edtf] of [
      ['about 2023-09-19T13:00', '2023-09-19~T13:00'],
      ['<time datetime="2023-09-19T13:00+0400">ربما 19 سبتمبر 2023</time>', '2023-09-19?T13:00+04:00'],
      ['about 2023-09-19T13:00/2023-09-19T15:00', '2023-09-19~T13:00/2023-09-19~T15:00'],
    ])
      expect(
        (await event(`<li data-time-zone="Asia/Baku">${when}: <b>An operation</b></li>`)).date,
        when,
      ).to.deep.equal({ edtf, timeZone: 'Asia/Baku' });
  });

  it('say how a date was worked out', async () => {
    expect(
      (await event('<li data-date="2023-09-20" data-basis="derived" data-date-note="The day after.">Talks</li>')).date,
    ).to.deep.equal({ edtf: '2023-09-20', basis: 'derived', dateNote: 'The day after.' });
    expect((await event('<li data-date="2023-09-20" data-date-note="The day after.">Talks</li>')).date).to.deep.equal({
      edtf: '2023-09-20',
      dateNote: 'The day after.',
    });
  });

  it('keep their order, and belong to no list within another', async () => {
    const list = await events(
      '<ol><li>2023-09-20: <b>First</b><ul><li>Details</li></ul></li></ol><p></p><ol start="2"><li>2023-09-19: <b>Second</b></li></ol>',
    );
    expect(list).to.deep.equal([
      { date: '2023-09-20', title: 'First', summary: 'Details' },
      { date: '2023-09-19', title: 'Second' },
    ]);
  });

  const DATES: readonly [text: string, edtf: string][] = [
    ['2023-09-19', '2023-09-19'],
    ['2023-09', '2023-09'],
    ['2023', '2023'],
    ['2023-09-19?', '2023-09-19?'],
    ['2020-10~', '2020-10~'],
    ['2022-03-XX', '2022-03-XX'],
    ['2020-09-27/2020-11-10', '2020-09-27/2020-11-10'],
    ['2023-10-01/..', '2023-10-01/..'],
    ['[2023-09-19,2023-09-26]', '[2023-09-19,2023-09-26]'],
    ['19 September 2023', '2023-09-19'],
    ['19th of September, 2023', '2023-09-19'],
    ['Tuesday, 19 September 2023', '2023-09-19'],
    ['September 19, 2023', '2023-09-19'],
    ['Sept. 19, 2023', '2023-09-19'],
    ['September 2023', '2023-09'],
    ['19 September 2023 (uncertain)', '2023-09-19?'],
    ['possibly 19 September 2023', '2023-09-19?'],
    ['19 September 2023?', '2023-09-19?'],
    ['19 September 2023 (?)', '2023-09-19?'],
    ['19/9/2023?', '2023-09-19?'],
    ['19 سبتمبر 2023؟', '2023-09-19?'],
    ['أيلول ٢٠٢٣ (؟)', '2023-09?'],
    ['c. 19 September 2023?', '2023-09-19%'],
    ['ca. 1990', '1990~'],
    ['Dec. 5, 2020', '2020-12-05'],
    ['about October 2020', '2020-10~'],
    ['possibly about September 2023', '2023-09%'],
    ['about 2023-09-19?', '2023-09-19?'],
    ['about 9–10 November 2020', '2020-11-09~/2020-11-10~'],
    ['about 19 or 20 September 2023', '[2023-09-19~,2023-09-20~]'],
    ['[2023-09-19, 2023-09-20] (uncertain)', '[2023-09-19?, 2023-09-20?]'],
    ['27 September – 10 November 2020', '2020-09-27/2020-11-10'],
    ['9–10 November 2020', '2020-11-09/2020-11-10'],
    ['2020–2023', '2020/2023'],
    ['2020-2023', '2020/2023'],
    ['19 September 2023 (uncertain) – 21 September 2023', '2023-09-19?/2023-09-21'],
    ['2020 or 2021', '[2020,2021]'],
    ['about 2020 – 2023', '2020~/2023~'],
    ['2020-09-27 – 2020-11-10', '2020-09-27/2020-11-10'],
    ['2020-09 to 2020-11', '2020-09/2020-11'],
    ['from 9 until 10 November 2020', '2020-11-09/2020-11-10'],
    ['9 and 10 November 2020', '2020-11-09/2020-11-10'],
    ['-0044', '-0044'],
    ['2023~-09', '2023~-09'],
    ['2023-?09', '2023-?09'],
    ['199X', '199X'],
    ['2023-21', '2023-21'],
    ['../2020-09', '../2020-09'],
    ['1st September 2023', '2023-09-01'],
    ['2nd September 2023', '2023-09-02'],
    ['3rd September 2023', '2023-09-03'],
    ['Sunday, September 17, 2023', '2023-09-17'],
    ['perhaps 19 September 2023', '2023-09-19?'],
    ['19 September 2023 (unclear)', '2023-09-19?'],
    ['around September 2023', '2023-09~'],
    ['circa 2023', '2023~'],
    ['2023 (approximate)', '2023~'],
    ['27 September 2020 – 10 November 2020', '2020-09-27/2020-11-10'],
    ['2020–2023', '2020/2023'],
    ['2020 – 2023', '2020/2023'],
    ['between 2020 and 2023', '2020/2023'],
    ['2020 or 2021', '[2020,2021]'],
    ['2023-09-19 – 2023-09-20', '2023-09-19/2023-09-20'],
    ['2020 – present', '2020/..'],
    ['from 27 September 2020 to the present', '2020-09-27/..'],
    ['2020–now', '2020/..'],
    ['about 2020 – present', '2020~/..'],
    ['19/9/2023', '2023-09-19'],
    ['9/19/2023', '2023-09-19'],
    ['09/9/2023', '2023-09-09'],
    ['19.09.2023', '2023-09-19'],
    ['2023/9/19', '2023-09-19'],
    ['2023-9-5', '2023-09-05'],
    ['about 19-9-2023', '2023-09-19~'],
    ['Tuesday, 19/9/2023', '2023-09-19'],
    ['19/9/2023 – 20/9/2023', '2023-09-19/2023-09-20'],
    ['19–20/9/2023', '2023-09-19/2023-09-20'],
    ['١٩/٩/٢٠٢٣', '2023-09-19'],
    ['الثلاثاء ١٩/٩/٢٠٢٣م', '2023-09-19'],
    ['من ١٩/٩/٢٠٢٣ إلى ٢٠/٩/٢٠٢٣', '2023-09-19/2023-09-20'],
    ['19 سبتمبر 2023', '2023-09-19'],
    ['١٩ سبتمبر ٢٠٢٣', '2023-09-19'],
    ['۱۹ سبتمبر ۲۰۲۳', '2023-09-19'],
    ['سبتمبر 2023', '2023-09'],
    ['عام 2023', '2023'],
    ['في سنة ٢٠٢٣', '2023'],
    ['19 مايو 2023', '2023-05-19'],
    ['19 سبتمبر 2023م', '2023-09-19'],
    ['سبتمبر/ أيلول 2023 م', '2023-09'],
    ['٢٠٢٣م', '2023'],
    ['27 سبتمبر 2020م - 10 نوفمبر 2020م', '2020-09-27/2020-11-10'],
    ['الثلاثاء 19 أيلول 2023', '2023-09-19'],
    ['الأحد 17 سبتمبر 2023', '2023-09-17'],
    ['يوم الإثنين، 18 سبتمبر 2023', '2023-09-18'],
    ['الأربعاء، 20 سبتمبر 2023', '2023-09-20'],
    ['الخميس 21 سبتمبر 2023', '2023-09-21'],
    ['الجمعة 22 سبتمبر 2023', '2023-09-22'],
    ['السبت 23 سبتمبر 2023', '2023-09-23'],
    ['من 9 إلى 10 نوفمبر 2020', '2020-11-09/2020-11-10'],
    ['9 حتى 10 نوفمبر 2020', '2020-11-09/2020-11-10'],
    ['بين ٢٠٢٠ و٢٠٢٣', '2020/2023'],
    ['19 سبتمبر 2023 (غير مؤكد)', '2023-09-19?'],
    ['حوالي سبتمبر 2023', '2023-09~'],
    ['سبتمبر 2023 تقريبًا', '2023-09~'],
    ['سبتمبر 2023 تقريبًا (غير مؤكد)', '2023-09%'],
    ['بين 19 سبتمبر 2023 (غير مؤكد) و21 سبتمبر 2023', '2023-09-19?/2023-09-21'],
    ['بين 27 سبتمبر 2020 تقريبًا و9 نوفمبر 2020', '2020-09-27~/2020-11-09'],
    ['بين 2019 تقريبًا (غير مؤكد) و2021', '2019%/2021'],
    ['سبتمبر 2023 (تقريبًا)', '2023-09~'],
    ['سبتمبر 2023 (تقريبي)', '2023-09~'],
    ['19 سبتمبر/ أيلول 2023', '2023-09-19'],
    ['19 أيلول (سبتمبر) 2023', '2023-09-19'],
    ['ربما 19 سبتمبر 2023', '2023-09-19?'],
    ['نحو أكتوبر 2020', '2020-10~'],
    ['ربما 19 أو 20 سبتمبر 2023', '[2023-09-19?,2023-09-20?]'],
    ['بين 27 سبتمبر 2020 و10 نوفمبر 2020', '2020-09-27/2020-11-10'],
    ['من 27 سبتمبر 2020م حتى الآن', '2020-09-27/..'],
    ['2020 – الآن', '2020/..'],
    ['في وقت ما بين 9 و12 نوفمبر 2020', '[2020-11-09..2020-11-12]'],
    ['يوم 19 سبتمبر 2023', '2023-09-19'],
    ['في يوم 19 سبتمبر 2023', '2023-09-19'],
    ['في 19 سبتمبر 2023', '2023-09-19'],
    ['بتاريخ ١٩/٩/٢٠٢٣', '2023-09-19'],
    ['الثلاثاء 19 سبتمبر/أيلول 2023', '2023-09-19'],
    ['يوم الثلاثاء الموافق 19 سبتمبر 2023', '2023-09-19'],
    ['19 سبتمبر من عام 2023', '2023-09-19'],
    ['19 سبتمبر لعام 2023', '2023-09-19'],
    ['شهر أيلول من عام 2023', '2023-09'],
    ['10 تشرين ثاني 2020', '2020-11-10'],
    ['31 كانون أول 2020', '2020-12-31'],
    ['Spring 2023', '2023-21'],
    ['In the summer of 2020', '2020-22'],
    ['Fall 2023 (uncertain)', '2023-23?'],
    ['about winter 2023', '2023-24~'],
    ['Autumn 2022 – spring 2023', '2022-23/2023-21'],
    ['ربيع 2023', '2023-21'],
    ['صيف عام 2020', '2020-22'],
    ['في خريف عام ٢٠٢٣', '2023-23'],
    ['ربما شتاء 2023', '2023-24?'],
    ['بين ربيع 2020 وخريف 2020', '2020-21/2020-23'],
    ['في سبتمبر من العام 2023', '2023-09'],
    ['في العام 2023', '2023'],
    ['بين يومي 19 و20 سبتمبر 2023', '2023-09-19/2023-09-20'],
    ['من يوم 27 سبتمبر وحتى 10 نوفمبر 2020', '2020-09-27/2020-11-10'],
    ['من 27 سبتمبر 2020 إلى يوم الثلاثاء 10 نوفمبر 2020', '2020-09-27/2020-11-10'],
    ['27 سبتمبر 2020 وحتى الآن', '2020-09-27/..'],
    ['ربيع 2023', '2023-21'],
    ['في خريف عام 2020', '2020-23'],
    ['نحو شتاء ٢٠٢٠', '2020-24~'],
    ['من صيف 2020 إلى ربيع 2021', '2020-22/2021-21'],
    ['Spring 2023', '2023-21'],
    ['Fall of 2020', '2020-23'],
    ['autumn 2020 (uncertain)', '2020-23?'],
    ['winter 2020 or spring 2021', '[2020-24,2021-21]'],
    ['On 19 September 2023', '2023-09-19'],
    ['On Tuesday, September 19, 2023', '2023-09-19'],
    ['Sept. 19–20, 2023', '2023-09-19/2023-09-20'],
    ['September 19-20, 2023', '2023-09-19/2023-09-20'],
    ['about September 19 and 20, 2023', '2023-09-19~/2023-09-20~'],
    ['September 19th or 20th, 2023', '[2023-09-19,2023-09-20]'],
    ['Sept. 28 – Oct. 2, 2023', '2023-09-28/2023-10-02'],
    ['from September 28 to October 2 2023', '2023-09-28/2023-10-02'],
    ['September–November 2020', '2020-09/2020-11'],
    ['September or October, 2020', '[2020-09,2020-10]'],
    ['Sept. 28, 2023 – Oct. 2, 2023', '2023-09-28/2023-10-02'],
    ['أيلول - تشرين الثاني 2020', '2020-09/2020-11'],
    ['بين سبتمبر/ أيلول ونوفمبر/ تشرين الثاني 2020', '2020-09/2020-11'],
    ['سبتمبر 19-20، 2023', '2023-09-19/2023-09-20'],
    ['سبتمبر-أيلول 2023', '2023-09'],
    ['الثلاثاء، 19 أيلول، 2023', '2023-09-19'],
    ['أيلول، 2023', '2023-09'],
    ['Tue, 19 Sep 2023', '2023-09-19'],
    ['Thurs. Sept. 21, 2023', '2023-09-21'],
    ['19-Sep-2023', '2023-09-19'],
    ['Wed., Sept. 20, 2023', '2023-09-20'],
    ['Wednesday, September 20, 2023', '2023-09-20'],
  ];
  for (const [text, edtf] of DATES)
    it(`begin with a date: ${text}`, async () => {
      for (const item of [
        `<li>${text}: <strong>What happened</strong></li>`,
        `<li><strong>${text}</strong> — What happened</li>`,
        `<li><strong>${text}: What happened</strong></li>`,
        `<li><p><time>${text}</time></p><p>What happened</p></li>`,
        `<li><h3>${text}</h3><p>What happened.</p></li>`,
        `<li>${text}<br />What happened</li>`,
      ])
        expect(await event(item), item).to.deep.equal({ date: edtf, title: 'What happened' });
    });

  it('begin with no day in numbers that can be read in two ways, nor with a doubt that would be lost', async () => {
    const mend = 'begin it with one, as in “2023-09-19: ”, or add data-date="2023-09-19"';
    expect(
      await problems(
        '<ul><li>3/4/2023: Talks</li><li>٣/٤/٢٠٢٣: محادثات</li><li>19/9/20234: Talks</li><li>9/19: Talks</li><li>3/4/2023 – 19/4/2023: Talks</li><li>May 2023? – 19 July 2023: Talks</li><li>September – 2023: Talks</li><li>19 – September 2023: Talks</li></ul>',
        'events',
      ),
    ).to.deep.equal([
      `item 1 (“3/4/2023: Talks”) has no date; ${mend}`,
      `item 2 (“٣/٤/٢٠٢٣: محادثات”) has no date; ${mend}`,
      `item 3 (“19/9/20234: Talks”) has no date; ${mend}`,
      `item 4 (“9/19: Talks”) has no date; ${mend}`,
      `item 5 (“3/4/2023 – 19/4/2023: Talks”) has no date; ${mend}`,
      `item 6 (“May 2023? – 19 July 2023: Talks”) has no date; ${mend}`,
      `item 7 (“September – 2023: Talks”) has no date; ${mend}`,
      `item 8 (“19 – September 2023: Talks”) has no date; ${mend}`,
    ]);
  });

  it('begin with no time of the day in words, which would be lost or pass for a place', async () => {
    const starts = [
      'صباح 13 آذار 2023',
      'فجر الاثنين 13 آذار 2023، ستيباناكيرت',
      'منتصف ليل 13 آذار 2023',
      '13 آذار 2023 صباحًا',
      '13 آذار 2023 (مساءً)',
      '13 آذار 2023، صباحًا',
      'On the morning of 13 March 2023',
      'Monday evening, 13 March 2023',
      '13 March 2023, morning',
      '13 March 2023, at dawn, Stepanakert',
    ];
    expect(
      await problems(`<ul>${starts.map((start) => `<li>${start}: X</li>`).join('')}</ul>`, 'events'),
    ).to.deep.equal(
      starts.map(
        (start, i) =>
          `item ${i + 1} (“${`${start}: X`.slice(0, 40)}”) has a time of the day in words; begin it with the day alone, and write those words behind it`,
      ),
    );
    expect(
      await event('<li><time datetime="2023-03-13">13 March 2023</time>, morning: <b>Talks begin</b></li>'),
    ).to.deep.equal({ date: '2023-03-13', title: 'morning: Talks begin' });
    // Places that are called alike.
    for (const place of ['الظهران', 'ظهر البيدر', 'Knightsbridge'])
      expect(await event(`<li>13 March 2023, ${place}: Talks begin</li>`)).to.deep.equal({
        date: '2023-03-13',
        place,
        title: 'Talks begin',
      });
    expect(await event('<li>13 March 2023: In the morning, talks begin</li>')).to.deep.equal({
      date: '2023-03-13',
      title: 'In the morning, talks begin',
    });
  });

  it('begin with no winter of two years, and no summer of which a name tells', async () => {
    const mend = 'has no date; begin it with one, as in “2023-09-19: ”, or add data-date="2023-09-19"';
    expect(
      await problems(
        '<ul><li>Winter 2022–23: Talks</li><li>شتاء 2022-2023: محادثات</li><li>Winter 2022 and 2023: Talks</li><li>Summer 2006 war begins</li><li>ربيع الأول 1445: محادثات</li></ul>',
        'events',
      ),
    ).to.deep.equal([
      `item 1 (“Winter 2022–23: Talks”) ${mend}`,
      `item 2 (“شتاء 2022-2023: محادثات”) ${mend}`,
      `item 3 (“Winter 2022 and 2023: Talks”) ${mend}`,
      `item 4 (“Summer 2006 war begins”) ${mend}`,
      `item 5 (“ربيع الأول 1445: محادثات”) ${mend}`,
    ]);
  });

  it('begin with a date before words that begin with a number', async () => {
    for (const [date, title] of [
      ['19 September 2023', '2000 people flee'],
      ['2023-09-19', '2000 people flee'],
      ['2023-09-19', '30 people are detained'],
      ['19/9/2023', '2000 people flee'],
      ['19 سبتمبر 2023', '2000 شخص ينزحون'],
      // It begins like «م», of our era.
      ['19 سبتمبر 2023', '5000 مدني ينزحون'],
      ['2023-09-19', 'Nowruz begins'],
      ['2023-09-19', 'present-day borders are agreed'],
    ])
      expect(await event(`<li>${date} – ${title}</li>`)).to.deep.equal({ date: '2023-09-19', title });
  });

  const MONTHS: Readonly<Record<string, string>> = {
    English: 'January February March April May June July August September October November December',
    short: 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec',
    Gregorian: 'يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر',
    Egyptian: 'يناير فبراير مارس إبريل مايو يونيه يوليه أغسطس سبتمبر أكتوبر نوفمبر ديسمبر',
    Syriac: 'كانون_الثاني شباط آذار نيسان أيّار حزيران تمّوز آب أيلول تشرين_الأول تشرين_الثاني كانون_الأول',
    dual: 'يناير/_كانون_الثاني فبراير/_شباط مارس/_آذار أبريل/_نيسان مايو/_أيار يونيو/_حزيران يوليو/_تموز أغسطس/_آب سبتمبر/_أيلول أكتوبر/_تشرين_الأول نوفمبر/_تشرين_الثاني ديسمبر/_كانون_الأول',
    Maghreb: 'يناير فبراير مارس أبريل ماي يونيو يوليوز غشت شتنبر أكتوبر نونبر دجنبر',
    Tunisian: 'جانفي فيفري مارس أفريل ماي جوان جويلية أوت سبتمبر أكتوبر نوفمبر ديسمبر',
  };
  for (const [system, months] of Object.entries(MONTHS))
    it(`know the months: ${system}`, async () => {
      const items = months.split(' ').map((month) => `<li>5 ${month.replaceAll('_', ' ')} 2023: <b>Event</b></li>`);
      expect((await events(`<ul>${items.join('')}</ul>`)).map(({ date }) => date)).to.deep.equal(
        ['01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11', '12'].map((month) => `2023-${month}-05`),
      );
    });

  const ITEMS: Readonly<Record<string, readonly [item: string, event: object]>> = {
    'a heading': [
      '<li><time datetime="2023-09-21">21 September 2023</time><h3>Talks are held</h3><p>Both sides met in Yevlakh.</p><p><cite>Reuters</cite>; <cite>Al-Araby</cite></p></li>',
      ARMY,
    ],
    'two sentences': ['<li>2023-09-21: Talks are held. Both sides met in Yevlakh. — Reuters; Al-Araby</li>', ARMY],
    'a colon of its own': [
      '<li>2023-09-21: Karabakh: talks are held. Both sides met in Yevlakh.</li>',
      { title: 'Karabakh: talks are held', summary: 'Both sides met in Yevlakh.' },
    ],
    'a date after the words': [
      '<li><strong>Talks are held</strong> Both sides met in Yevlakh. <time datetime="2023-09-21">21 September</time> <cite>Reuters</cite> <cite>Al-Araby</cite></li>',
      ARMY,
    ],
    'a date in a sentence': [
      '<li><strong>Talks are held</strong> On <time datetime="2023-09-21">21 September</time> both sides met.</li>',
      { title: 'Talks are held', summary: 'On 21 September both sides met.' },
    ],
    'two dates in a sentence': [
      '<li><b>Talks are held</b> Perhaps 40 people met on <time datetime="2023-09-21">21</time> and <time datetime="2023-09-22">22 September</time>.</li>',
      { title: 'Talks are held', summary: 'Perhaps 40 people met on 21 and 22 September.' },
    ],
    'a heading after other words': [
      '<li><time datetime="2023-09-21">21 September</time><p>In brief.</p><h3>Talks are held</h3><p>Both sides met.</p></li>',
      { title: 'Talks are held', summary: 'In brief. Both sides met.' },
    ],
    'a heading and bold words that are empty': [
      '<li>2023-09-21<h3> </h3><b><br /></b><b>Talks are held</b></li>',
      { title: 'Talks are held' },
    ],
    'marks between bold words and others': [
      '<li>2023-09-21: <b>Talks are held.</b> – Both sides met.</li>',
      { title: 'Talks are held', summary: 'Both sides met.' },
    ],
    'an id, and words before bold ones': [
      '<li data-id="talks">2023-09-21: In Yevlakh: <b>talks</b></li>',
      { id: 'talks', title: 'In Yevlakh: talks' },
    ],
    'a linked source behind words that end in no point': [
      '<li>2023-09-21: Talks are held — <a href="https://example.org/a">Reuters</a></li>',
      { title: 'Talks are held', via: ['Reuters <https://example.org/a>'] },
    ],
    'a link behind a dash in a sentence': [
      '<li>2023-09-21: Talks are held — <a href="https://example.org/a">Baku</a>; Goris denies it</li>',
      {
        title: 'Talks are held — Baku; Goris denies it',
        media: [{ type: 'link', url: 'https://example.org/a', title: 'Baku' }],
      },
    ],
    'bold words in a sentence': [
      '<li>2023-09-21: Both sides <strong>met</strong> in Yevlakh.</li>',
      { title: 'Both sides met in Yevlakh' },
    ],
    'a dash in a sentence': [
      '<li>2023-09-21: <b>Talks are held</b> Both sides met — Baku denies it — in Yevlakh.</li>',
      { title: 'Talks are held', summary: 'Both sides met — Baku denies it — in Yevlakh.' },
    ],
    'a dash in a title': [
      '<li>2023-09-21: Talks are held — Baku denies it</li>',
      { title: 'Talks are held — Baku denies it' },
    ],
    'a chain after the title': [
      '<li>2023-09-21: <b>Talks are held</b> — Reuters</li>',
      { title: 'Talks are held', via: ['Reuters'] },
    ],
    'initials and titles': [
      '<li>2023-09-21: U.S. envoy Gen. A. Smith arrives. Both sides met.</li>',
      { title: 'U.S. envoy Gen. A. Smith arrives', summary: 'Both sides met.' },
    ],
    'words that lead to sources': [
      '<li>2023-09-21: <b>Talks are held</b> Both sides met in Yevlakh. (Via <cite>Reuters</cite>, then <cite>Al-Araby</cite>)</li>',
      { ...ARMY, summary: 'Both sides met in Yevlakh.' },
    ],
    'a source in a sentence': [
      '<li>2023-09-21: <b>Talks are held</b> According to <cite>Reuters</cite>, both sides met.</li>',
      { title: 'Talks are held', summary: 'According to Reuters, both sides met.', via: ['Reuters'] },
    ],
    'an address': [
      '<li>2023-09-21: <b>Talks are held</b><address>Yevlakh</address></li>',
      { title: 'Talks are held', place: 'Yevlakh' },
    ],
    'an address with a link': [
      '<li>2023-09-21: <b>Talks are held</b> <address>in <a href="https://maps.example/1">Yevlakh</a></address> — Reuters</li>',
      {
        title: 'Talks are held',
        place: 'in Yevlakh',
        via: ['Reuters'],
        media: [{ type: 'link', url: 'https://maps.example/1', title: 'Yevlakh' }],
      },
    ],
    'data-via, which wins for names': [
      '<li data-date="2023-09-21" data-via="Reuters; Al-Araby"><b>Talks</b> <cite><a href="https://example.org/a">a report</a></cite> <cite>the site</cite></li>',
      { title: 'Talks', via: ['Reuters <https://example.org/a>', 'Al-Araby'] },
    ],
    'a source that is no page': [
      '<li>2023-09-21: <b>Talks</b> <cite><a href="mailto:desk@example.org">the desk</a></cite></li>',
      { title: 'Talks', via: ['the desk'] },
    ],
    'two reports of one agency': [
      '<li>2023-09-21: <b>Talks</b> <cite><a href="https://example.org/a">Reuters</a></cite> <cite><a href="https://example.org/b">Reuters</a></cite></li>',
      { title: 'Talks', via: ['Reuters <https://example.org/a>', 'Reuters <https://example.org/b>'] },
    ],
    'an id that is none of ours': ['<li id="Item_7">2023-09-21: Talks</li>', { title: 'Talks' }],
  };
  for (const [what, [item, expected]] of Object.entries(ITEMS))
    it(`are read with ${what}`, async () => {
      expect(await event(item)).to.deep.equal({ date: '2023-09-21', ...expected });
    });

  // What editors and filters make of `<li>2023-09-21: <strong>Talks are held</strong> Both sides met …`.
  const DAMAGE: Readonly<Record<string, string>> = {
    'paragraphs in the item':
      '<li>\n<p>2023-09-21: <strong>Talks are held</strong> Both sides met in Yevlakh. — Reuters; Al-Araby</p>\n</li>',
    'empty paragraphs and breaks':
      '<p></p><li><p></p>2023-09-21: <strong>Talks are held</strong><br />\nBoth sides met in Yevlakh. — Reuters; Al-Araby<br /></p>\n<p>&nbsp;</p></li>',
    'a line that was wrapped':
      '<li>2023-09-21: <strong>Talks\nare held</strong> Both sides met<br />\nin Yevlakh. — Reuters;\nAl-Araby</li>',
    'spans and fonts':
      '<li><span style="font-size:14px">2023-09-21:</span> <font color="red"><strong>Talks are <span>held</span></strong></font> Both sides met in <span>Yevlakh</span>. — Reuters; Al-Araby</li>',
    'spaces that do not break':
      '<li>2023-09-21:&nbsp;<strong>Talks are&nbsp;held</strong>&nbsp;Both sides met in&nbsp;Yevlakh.&nbsp;—&nbsp;Reuters;&nbsp;Al-Araby</li>',
    'hyphens and marks that nobody sees':
      '<li>&rlm;2023-09-21:&lrm; <strong>Talks are held</strong> Both sides met in Yev&shy;lakh. — Reu&#8203;ters; Al-Araby</li>',
    'hyphens that do not break':
      '<li>2023‑09‑21: <strong>Talks are held</strong> Both sides met in Yevlakh. — Reuters; Al-Araby</li>',
    'a dash that was shortened':
      '<li>2023-09-21: <strong>Talks are held</strong> Both sides met in Yevlakh. – Reuters; Al-Araby</li>',
    '<b> for <strong>': '<li>2023-09-21: <b>Talks are held</b> Both sides met in Yevlakh. — Reuters; Al-Araby</li>',
    'a <time> that lost its attribute':
      '<li><time>21 September 2023</time>: <strong>Talks are held</strong> Both sides met in Yevlakh. <cite>Reuters</cite> <cite>Al-Araby</cite></li>',
    'a <time> that was unwrapped':
      '<li data-date="2023-09-21">21 September 2023: <strong>Talks are held</strong> Both sides met in Yevlakh. <cite>Reuters</cite> <cite>Al-Araby</cite></li>',
    'a script and a style':
      '<li><style>b { color: red }</style>2023-09-21: <strong>Talks are held</strong> Both sides met in Yevlakh. — Reuters; Al-Araby<script type="x">1</script></li>',
  };
  for (const [what, item] of Object.entries(DAMAGE))
    it(`are read in spite of ${what}`, async () => {
      expect(await event(item)).to.deep.equal({ date: '2023-09-21', ...ARMY });
    });

  it('have the first sentence for a title, whatever ends it and in whatever script', async () => {
    for (const [words, title, summary] of [
      ['Talks are held! Both sides met.', 'Talks are held!', 'Both sides met.'],
      ['Were talks held? “Yes”, says Baku.', 'Were talks held?', '“Yes”, says Baku.'],
      ['Talks are held… (Both sides met.)', 'Talks are held…', '(Both sides met.)'],
      ['Baku says “we met.” Goris denies it.', 'Baku says “we met.”', 'Goris denies it.'],
      ['Baku says “we met”. Goris denies it.', 'Baku says “we met”', 'Goris denies it.'],
      ['Talks are held (in 2023). "Yes", says Baku.', 'Talks are held (in 2023)', '"Yes", says Baku.'],
      ['بدأت المحادثات. التقى الطرفان.', 'بدأت المحادثات', 'التقى الطرفان.'],
      ['هل بدأت المحادثات؟ «نعم»، تقول باكو.', 'هل بدأت المحادثات؟', '«نعم»، تقول باكو.'],
      ['قالت باكو «التقينا». نفى الطرف الآخر.', 'قالت باكو «التقينا»', 'نفى الطرف الآخر.'],
      ['وصل د. آرا سميث. التقى الطرفان.', 'وصل د. آرا سميث', 'التقى الطرفان.'],
    ])
      expect(await event(`<li>2023-09-21: ${words!}</li>`), words).to.deep.equal({
        date: '2023-09-21',
        title,
        summary,
      });
  });

  it('have no mark before their title that stands after a time', async () => {
    for (const mark of [':', '.', ',', '،', ' –', ' —', ' -', ''])
      expect(
        await event(`<li><time datetime="2023-09-21">Thursday</time>${mark} The 5<sup>th</sup> army leaves</li>`),
        mark,
      ).to.deep.equal({ date: '2023-09-21', title: 'The 5th army leaves' });
  });

  it('keep quotation marks that were curled', async () => {
    expect(
      await event('<li>2023-09-21: <b>Baku speaks of “anti-terrorist measures”</b> It’s an operation.</li>'),
    ).to.deep.equal({
      date: '2023-09-21',
      title: 'Baku speaks of “anti-terrorist measures”',
      summary: 'It’s an operation.',
    });
  });

  it('are rows of a table, whose columns have names', async () => {
    const table = `<table><caption>Karabakh</caption><thead><tr><th>Place</th><th>Date</th><th>Event</th><th>Details</th><th>Sources</th></tr></thead>
      <tbody><tr><td>Yevlakh</td><td>21 September 2023</td><td>Talks are held</td><td>Both sides met.</td><td><a href="https://example.org/a">Reuters</a>; Al-Araby</td></tr>
      <tr><td></td><td><time datetime="2023-09-20">Wednesday</time></td><td>A ceasefire</td><td></td><td></td></tr></tbody></table>`;
    const { events, sources } = await read(table, 'events');
    expect(events.map((each) => named(each, sources))).to.deep.equal([
      {
        date: '2023-09-21',
        title: 'Talks are held',
        summary: 'Both sides met.',
        place: 'Yevlakh',
        via: ['Reuters <https://example.org/a>', 'Al-Araby'],
      },
      { date: '2023-09-20', title: 'A ceasefire' },
    ]);
  });

  it('are rows of a table whose sources have “via” or «المصدر:» before them', async () => {
    for (const [cell, via] of [
      ['via Reuters; Al-Araby', ['Reuters', 'Al-Araby']],
      ['نقلًا عن <a href="https://example.org/a">رويترز</a>', ['رويترز <https://example.org/a>']],
      ['المصدر: رويترز', ['رويترز']],
      ['بحسب رويترز؛ وفقاً لوكالة الأناضول', ['رويترز', 'وكالة الأناضول']],
      ['المصدر أونلاين', ['المصدر أونلاين']],
      ['Viaduct News', ['Viaduct News']],
    ] as const) {
      const { events, sources } = await read(
        `<table><tr><th>Date</th><th>Event</th><th>Source</th></tr><tr><td>2023</td><td>Talks</td><td>${cell}</td></tr></table>`,
        'events',
      );
      expect(events.map((each) => named(each, sources))).to.deep.equal([{ date: '2023', title: 'Talks', via }]);
    }
  });

  it('are rows of a table that say more in attributes, in cells of another kind and in other columns', async () => {
    const { events, sources } = await read(
      '<table><tr><th>Date</th><th>Event</th><th>Status</th><th>Via</th><th></th></tr><tr id="talks" data-time-zone="Asia/Baku" data-type="talks"><th><time datetime="2023-09-21T10:00+0400">Thursday</time></th><td>Talks are held</td><td>Single source</td><td><cite>Reuters</cite> (<cite>Al-Araby</cite>)</td><td></td></tr></table>',
      'events',
    );
    expect(events.map((each) => named(each, sources))).to.deep.equal([
      {
        id: 'talks',
        type: 'talks',
        date: { edtf: '2023-09-21T10:00+04:00', timeZone: 'Asia/Baku' },
        title: 'Talks are held',
        verification: 'single-source',
        via: ['Reuters', 'Al-Araby'],
      },
    ]);
  });

  it('are rows of a table in Arabic', async () => {
    expect(
      await events(
        '<table><tr><th>التاريخ</th><th>الحدث</th><th>المكان</th></tr><tr><td>21 أيلول 2023</td><td>عقد محادثات</td><td>يفلاخ</td></tr></table>',
      ),
    ).to.deep.equal([{ date: '2023-09-21', title: 'عقد محادثات', place: 'يفلاخ' }]);
  });

  it('are rows of a table that is pasted from a spreadsheet, whose names are cells like others', async () => {
    expect(
      await events(
        '<table><tr><td>Title</td><td>Date</td><td>Source</td></tr><tr><td>Talks are held</td><td>21 September 2023</td><td>Reuters</td></tr></table>',
      ),
    ).to.deep.equal([{ date: '2023-09-21', title: 'Talks are held', via: ['cited-1'] }]);
  });

  it('are rows of a table without names', async () => {
    expect(
      await events('<table><tr><td>2023-09-21</td><td>Talks are held</td><td>Both sides met.</td></tr></table>'),
    ).to.deep.equal([{ date: '2023-09-21', title: 'Talks are held', summary: 'Both sides met.' }]);
  });

  it('are terms with what follows them', async () => {
    expect(
      await events(
        '<dl><dt>21 September 2023</dt><dd><b>Talks are held</b> Both sides met.</dd><dt>2023-09-22</dt><dd>A ceasefire holds.</dd></dl>',
      ),
    ).to.deep.equal([
      { date: '2023-09-21', title: 'Talks are held', summary: 'Both sides met.' },
      { date: '2023-09-22', title: 'A ceasefire holds' },
    ]);
  });

  it('are boxes of class event', async () => {
    expect(
      await events(
        '<div><article class="event"><p><time datetime="2023-09-21">21 September</time></p><h4>Talks are held</h4><p>Both sides met.</p></article></div>',
      ),
    ).to.deep.equal([{ date: '2023-09-21', title: 'Talks are held', summary: 'Both sides met.' }]);
  });

  it('are in the language of the list', async () => {
    expect((await read('<ol lang="ar"><li>2023-09-21: محادثات</li></ol>', 'events')).lang).to.equal('ar');
    expect((await read('<ol><li>2023-09-21: Talks</li></ol>', 'events')).lang).to.equal(undefined);
  });

  it('have their sources before their status, as the command prints them', async () => {
    expect(
      await event(
        '<li><time datetime="2023-07">July 2023</time>, <bdi>Brussels</bdi>: <strong>The leaders meet</strong> They do not agree. — <cite><a href="https://example.org/a">Reuters</a></cite>; <cite>Al-Araby</cite> [Single source]</li>',
      ),
    ).to.deep.equal({
      date: '2023-07',
      place: 'Brussels',
      title: 'The leaders meet',
      summary: 'They do not agree.',
      via: ['Reuters <https://example.org/a>', 'Al-Araby'],
      verification: 'single-source',
    });
  });

  it('have names in their chain without what leads to them', async () => {
    for (const [chain, name] of [
      ['— via Reuters', 'Reuters'],
      ['— Source: Reuters', 'Reuters'],
      ['— المصدر: رويترز', 'رويترز'],
      ['— نقلاً عن رويترز', 'رويترز'],
      ['نقلاً عن رويترز.', 'رويترز'],
      ['(نقلًا عن رويترز)', 'رويترز'],
      ['— بحسب رويترز', 'رويترز'],
      ['— وفقًا لرويترز', 'رويترز'],
      ['— وفقاً لـ رويترز', 'رويترز'],
      ['— according to Reuters', 'Reuters'],
      ['— as quoted by Reuters', 'Reuters'],
      ['نقلاً عن <cite>رويترز</cite>', 'رويترز'],
      ['نقلا عن <cite>رويترز</cite>', 'رويترز'],
      ['— المصدر أونلاين', 'المصدر أونلاين'],
      ['— Viasat', 'Viasat'],
    ])
      expect(await event(`<li>2023-09-21: <b>Talks are held</b> Both sides met. ${chain!}</li>`), chain).to.deep.equal({
        date: '2023-09-21',
        title: 'Talks are held',
        summary: 'Both sides met.',
        via: [name],
      });
  });

  it('have no chain in a sentence that tells more than it', async () => {
    for (const summary of [
      'عاد العمال إلى الميناء. نقلًا عن مسؤولين، توقفت الحركة يومين.',
      'The workers return. Via the corridor, aid comes.',
    ])
      expect(await event(`<li>2023-09-21: <b>Talks are held</b> ${summary}</li>`)).to.deep.equal({
        date: '2023-09-21',
        title: 'Talks are held',
        summary,
      });
  });

  it('have their chain after the last dash that follows a sentence or a title', async () => {
    for (const [words, summary, via = ['Reuters', 'AP']] of [
      ['– Both sides met. – Reuters; AP', 'Both sides met.'],
      ['Later — much later — they met. — Reuters; AP', 'Later — much later — they met.'],
      ['They met. — Reuters – Baku; AP', 'They met.', ['Reuters – Baku', 'AP']],
    ] as const)
      expect(await event(`<li>2023-09-21: <b>Talks are held</b> ${words}</li>`), words).to.deep.equal({
        date: '2023-09-21',
        title: 'Talks are held',
        summary,
        via,
      });
  });

  it('have their chain in a last sentence that says so', async () => {
    const via = ['رويترز', 'العربي'];
    for (const [item, told] of [
      ['<b>عودة العمل</b> (المصدر: رويترز؛ العربي)', { title: 'عودة العمل', via }],
      ['<b>عودة العمل</b><br><em>المصادر: رويترز؛ العربي.</em>', { title: 'عودة العمل', via }],
      ['عاد العمال. <b>المصدر:</b> رويترز؛ العربي', { title: 'عاد العمال', via }],
      [
        'عاد العمال إلى «الميناء». المصدر: رويترز؛ العربي [مؤكد]',
        { title: 'عاد العمال إلى «الميناء»', via, verification: 'confirmed' },
      ],
      [
        'Talks are held. Both met. Source: <a href="https://example.org/a">Reuters</a>',
        { title: 'Talks are held', summary: 'Both met.', via: ['Reuters <https://example.org/a>'] },
      ],
      ['قال المصدر: لن نعود', { title: 'قال المصدر: لن نعود' }],
      ['Open source: a new tool', { title: 'Open source: a new tool' }],
    ] as const)
      expect(await event(`<li>2023-09-21: ${item}</li>`), item).to.deep.equal({ date: '2023-09-21', ...told });
  });

  it('have no place that is a sentence, not even one that ends in quotation marks', async () => {
    const mend = 'begin it with one, as in “2023-09-19: ”, or add data-date="2023-09-19"';
    expect(
      await problems(
        '<ol><li>21 أيلول 2023، قالت الإدارة إنها «مستعدة». المصدر: رويترز</li><li>21 September 2023, it said “we are ready.” Source: Reuters</li></ol>',
        'events',
      ),
    ).to.deep.equal([
      `item 1 (“21 أيلول 2023، قالت الإدارة إنها «مستعدة”) has no date; ${mend}`,
      `item 2 (“21 September 2023, it said “we are ready”) has no date; ${mend}`,
    ]);
  });

  it('have no place that is the beginning of a sentence: who said it', async () => {
    const mend = 'begin it with one, as in “2023-09-19: ”, or add data-date="2023-09-19"';
    expect(
      await problems(
        '<ol><li>19 September 2023, the ministry said: Two people were killed.</li><li>19 أيلول 2023، قالت الوزارة: قُتل شخصان.</li><li>19 أيلول 2023، بحسب الوزارة: قُتل شخصان.</li></ol>',
        'events',
      ),
    ).to.deep.equal([
      `item 1 (“19 September 2023, the ministry said: Tw”) has no date; ${mend}`,
      `item 2 (“19 أيلول 2023، قالت الوزارة: قُتل شخصان.”) has no date; ${mend}`,
      `item 3 (“19 أيلول 2023، بحسب الوزارة: قُتل شخصان.”) has no date; ${mend}`,
    ]);
    expect(
      await event('<li><time datetime="2023-09-19">19 September</time>, Baku announced: The operation is over.</li>'),
    ).to.deep.equal({ date: '2023-09-19', title: 'Baku announced: The operation is over' });
    for (const place of ['Madinat al-Said', 'ذكرين', 'near Stepanakert'])
      expect(await event(`<li>19 September 2023, ${place}: Talks</li>`)).to.deep.equal({
        date: '2023-09-19',
        place,
        title: 'Talks',
      });
  });

  it('have no place that is a sentence', async () => {
    const mend = 'begin it with one, as in “2023-09-19: ”, or add data-date="2023-09-19"';
    expect(
      await problems('<ol><li>On 21 September 2023, talks begin. Both sides met. — Reuters</li></ol>', 'events'),
    ).to.deep.equal([`item 1 (“On 21 September 2023, talks begin. Both ”) has no date; ${mend}`]);
    for (const place of ['St. Petersburg', 'Washington, D.C.', 'Prov. of Idlib'])
      expect(await event(`<li>21 September 2023, ${place}: <b>Talks are held</b></li>`)).to.deep.equal({
        date: '2023-09-21',
        place,
        title: 'Talks are held',
      });
    expect(
      await event('<li><time datetime="2023-09-21">21 September</time>, talks begin. They met. — Reuters</li>'),
    ).to.deep.equal({ date: '2023-09-21', title: 'talks begin', summary: 'They met.', via: ['Reuters'] });
  });

  it('without a chain have none', async () => {
    expect((await read('<ol><li>2023-09-21: Talks</li></ol>', 'events')).sources).to.deep.equal([]);
  });

  it('are all read, or none: what is in the way is named', async () => {
    expect(
      await problems('<ol><li>2023-09-21: Talks</li><li>Afterwards they left</li><li>2023-09-22:</li></ol>', 'events'),
    ).to.deep.equal([
      'item 2 (“Afterwards they left”) has no date; begin it with one, as in “2023-09-19: ”, or add data-date="2023-09-19"',
      'item 3 (“2023-09-22:”) has no title; write after the date what happened',
    ]);
    expect(
      await problems(
        '<ol><li>2023 people met on the shore of a lake</li><li><time datetime="2023-09-19">19 September</time> – <time>the next day</time>: <b>Talks</b></li></ol>',
        'events',
      ),
    ).to.deep.equal([
      'item 1 (“2023 people met on the shore of a lake”) has no date; begin it with one, as in “2023-09-19: ”, or add data-date="2023-09-19"',
      'item 2 (“19 September – the next day: Talks”) has no date; begin it with one, as in “2023-09-19: ”, or add data-date="2023-09-19"',
    ]);
    expect(
      await problems(
        '<table><tr><th>Event</th><th>Summary</th><th>Details</th></tr><tr><td>A war that goes on for longer than forty days</td><td>One</td><td>Two</td></tr></table>',
        'events',
      ),
    ).to.deep.equal([
      'item 1 (“Event Summary Details”) names a column that stands there already (“Details”); leave one',
      'item 2 (“A war that goes on for longer than forty”) has no date; begin it with one, as in “2023-09-19: ”, or add data-date="2023-09-19"',
    ]);
    expect(
      await problems(
        '<table><tr><th>Date</th><th>Event</th><th>Losses</th></tr><tr><td>2023</td><td>War</td><td>2</td></tr></table>',
        'events',
      ),
    ).to.deep.equal([
      'item 1 (“Date Event Losses”) has a cell in a column that is not known (“Losses”); name it Date, Title, Summary, Place, Source or Status in a <th>',
      'item 2 (“2023 War 2”) has a cell in a column that is not known (“2”); name it Date, Title, Summary, Place, Source or Status in a <th>',
    ]);
  });

  it('go on from one time to another, whatever the word between', async () => {
    for (const to of ['–', 'to', 'until', 'and', 'إلى', 'الى', 'حتى', 'حتي', 'وحتى', 'و'])
      expect(
        await events(
          `<ol><li><time datetime="2020-09-27">27/9</time> ${to} <time datetime="2020-11-10">10/11/2020</time>: <b>A war</b></li></ol>`,
        ),
        to,
      ).to.deep.equal([{ date: '2020-09-27/2020-11-10', title: 'A war' }]);
  });

  it('go on from a time to now, which is no word of a sentence', async () => {
    for (const [words, title, date = '2020-09/..'] of [
      ['– present: <b>A war</b>', 'A war'],
      ['to the present: <b>A war</b>', 'A war'],
      ['حتى الآن: <b>حرب</b>', 'حرب'],
      ['وحتى الآن: <b>حرب</b>', 'حرب'],
      ['– الان: <b>حرب</b>', 'حرب'],
      ['– Present at the talks are both sides.', 'Present at the talks are both sides', '2020-09'],
    ])
      expect(
        await events(`<ol><li><time datetime="2020-09">September 2020</time> ${words!}</li></ol>`),
        words,
      ).to.deep.equal([{ date, title }]);
  });

  it('have the doubt about the first of two dates behind it', async () => {
    for (const [when, date] of [
      [
        '<time datetime="2023-09-19">19 September 2023</time> (uncertain) – <time datetime="2023-09-21">21 September 2023</time>',
        '2023-09-19?/2023-09-21',
      ],
      [
        'بين <time datetime="2020-09-27">27 سبتمبر 2020</time> تقريبًا و<time datetime="2020-11-09">9 نوفمبر 2020</time>',
        '2020-09-27~/2020-11-09',
      ],
    ])
      expect(await events(`<ol><li>${when!}: <b>A war</b></li></ol>`), when).to.deep.equal([{ date, title: 'A war' }]);
  });

  it('have in a cell the date that a <time> makes with the words beside it', async () => {
    const [start, end] = ['2020-09-27">27 September', '2020-11-10">10 November 2020'].map(
      (time) => `<time datetime="${time}</time>`,
    );
    for (const [cell, date] of [
      [start, '2020-09-27'],
      [`${start!} – ${end!}`, '2020-09-27/2020-11-10'],
      [`${start!} or ${end!}`, '[2020-09-27,2020-11-10]'],
      [`${start!} أو ${end!}`, '[2020-09-27,2020-11-10]'],
      [`about ${start!}`, '2020-09-27~'],
      [`ربما ${start!}`, '2020-09-27?'],
      [`${start!} – present`, '2020-09-27/..'],
      [`${start!} (Sunday)`, '2020-09-27'],
      [`${start!} (uncertain) – ${end!}`, '2020-09-27?/2020-11-10'],
      [`بين ${start!} تقريبًا و${end!}`, '2020-09-27~/2020-11-10'],
    ])
      expect(
        await events(`<table><tr><th>Date</th><th>Event</th></tr><tr><td>${cell!}</td><td>A war</td></tr></table>`),
        cell,
      ).to.deep.equal([{ date, title: 'A war' }]);
  });

  it('have one date of two where their words say so', async () => {
    for (const date of [
      '<time datetime="2020-11-09">9</time> or <time datetime="2020-11-10">10 November 2020</time>',
      '<time datetime="2020-11-09">9</time> أو <time datetime="2020-11-10">10 نوفمبر 2020</time>',
      '<time datetime="2020-11-09">9</time> او <time datetime="2020-11-10">10 نوفمبر 2020</time>',
      '9 or 10 November 2020',
      '9 أو 10 نوفمبر/ تشرين الثاني 2020',
      '9 November 2020 or 10 November 2020',
    ])
      expect(await events(`<ol><li>${date}: <b>A ceasefire</b></li></ol>`), date).to.deep.equal([
        { date: '[2020-11-09,2020-11-10]', title: 'A ceasefire' },
      ]);
    expect(
      await events(
        '<ol><li>في وقت ما بين <time datetime="2020-11-09">9</time> و<time datetime="2020-11-12">12 نوفمبر 2020</time>: <b>هدنة</b></li></ol>',
      ),
    ).to.deep.equal([{ date: '[2020-11-09..2020-11-12]', title: 'هدنة' }]);
    // «الأول» has the letters of «أو».
    expect(await events('<ol><li>9 – 10 تشرين الأول 2020: <b>A ceasefire</b></li></ol>')).to.deep.equal([
      { date: '2020-10-09/2020-10-10', title: 'A ceasefire' },
    ]);
  });

  it('as they are printed here have all in attributes that stands before their title', async () => {
    for (const [date, words] of [
      ['2023-09-19/..', 'since <time datetime="2023-09-19">19 September 2023</time>'],
      ['/2023-09-19', 'حتى <time datetime="2023-09-19">19 سبتمبر 2023</time>، والبداية غير معروفة'],
      ['20XX', 'the 21st century, <bdi>North Dara</bdi>'],
    ])
      expect(
        await events(`<ol><li data-id="a" data-date="${date!}">${words!}: <strong>A truce</strong> It held.</li></ol>`),
        date,
      ).to.deep.equal([{ id: 'a', date, title: 'A truce', summary: 'It held.' }]);
  });

  it('have who took part from attributes alone, which is told in words beside', async () => {
    expect(
      await events(
        '<ol><li data-actors="A council; Ann Lee"><time datetime="2023-09-19">19 September 2023</time>: <strong>A truce</strong> It held. <span class="explainer-told">Involved: A council and Ann Lee.</span> — <cite>Reuters</cite></li></ol>',
      ),
    ).to.deep.equal([
      { actors: ['A council', 'Ann Lee'], date: '2023-09-19', title: 'A truce', summary: 'It held.', via: ['cited-1'] },
    ]);
  });

  it('say how they were translated, each for itself or all as their list does', async () => {
    const translation = { from: 'ar', by: 'machine' };
    expect(
      await events(
        '<ol lang="en" data-translated-by="machine" data-original-lang="ar"><li data-original-title="بدء العملية">2023-09-19: <b>The operation begins</b> Called “the war” by Armenia.</li><li>2023-09-20: <b>A ceasefire</b> Both agree.</li></ol>',
      ),
    ).to.deep.equal([
      {
        date: '2023-09-19',
        title: { ar: 'بدء العملية', en: { text: 'The operation begins', translation } },
        summary: 'Called “the war” by Armenia.',
      },
      {
        date: '2023-09-20',
        title: { en: { text: 'A ceasefire', translation } },
        summary: { en: { text: 'Both agree.', translation } },
      },
    ]);
    expect(
      await events('<ol lang="en"><li data-translated-by="human"><b>2023-09-19</b> The operation begins</li></ol>'),
    ).to.deep.equal([
      {
        date: '2023-09-19',
        title: { en: { text: 'The operation begins', translation: { from: 'und', by: 'human' } } },
      },
    ]);
    expect(
      await events(
        '<ol lang="en" data-translated-by="human" data-original-lang="ar"><li data-original-title="هدنة" data-original-summary="اتفق الطرفان.">2023-09-20: <b>A ceasefire</b> Both agree.</li></ol>',
      ),
    ).to.deep.equal([
      {
        date: '2023-09-20',
        title: { ar: 'هدنة', en: { text: 'A ceasefire', translation: { from: 'ar', by: 'human' } } },
        summary: { ar: 'اتفق الطرفان.', en: { text: 'Both agree.', translation: { from: 'ar', by: 'human' } } },
      },
    ]);
    // Nobody says into what.
    expect(await events('<ol data-translated-by="human"><li>2023-09-20: A ceasefire</li></ol>')).to.deep.equal([
      { date: '2023-09-20', title: 'A ceasefire' },
    ]);
  });

  it('are not there where there are only words', async () => {
    expect(await readHtml(holding('<p>Loading…</p>'), 'events')).to.equal(undefined);
    expect(await readHtml(holding('<ol></ol>'), 'events')).to.equal(undefined);
  });
});
