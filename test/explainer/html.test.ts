import { expect } from '@open-wc/testing';

import { readHtml } from '../../src/explainer/html/read-html.js';
import { parse } from '../../src/explainer/parse.js';
import type { ExplainerError } from '../../src/explainer/problem.js';
import { renderForm } from '../../src/forms/index.js';

type Table = Parameters<typeof readHtml>[1];
type Document = Record<'events' | 'statements' | 'claims' | 'sources', Record<string, unknown>[]> & { lang?: string };

function holding(html: string): Element {
  const element = document.createElement('div');
  element.innerHTML = html;
  return element;
}

/** What is read, which the parser takes. */
async function read(html: string, table?: Table): Promise<Document> {
  const input = (await readHtml(holding(html), table)) as Document;
  parse(input, { lang: 'en' });
  return input;
}

async function events(html: string) {
  return (await read(html, 'events')).events;
}

/** The one event of an item, and the names of its chain in place of their ids. */
async function event(item: string): Promise<Record<string, unknown>> {
  const { events, sources } = await read(`<ol>${item}</ol>`, 'events');
  expect(events).to.have.length(1);
  return named(events[0]!, sources);
}

async function one(table: 'statements' | 'claims', html: string): Promise<Record<string, unknown>> {
  const document = await read(html, table);
  expect(document[table]).to.have.length(1);
  return named(document[table][0]!, document.sources);
}

function named({ via, ...item }: Record<string, unknown>, sources: Document['sources']) {
  const source = (id: string) => {
    const { name, url } = sources.find((each) => each.id === id) ?? { name: id };
    return url ? `${name as string} <${url as string}>` : name;
  };
  return { ...item, ...(via ? { via: (via as string[]).map(source) } : {}) };
}

async function problems(html: string, table?: Table): Promise<string[]> {
  try {
    await readHtml(holding(html), table);
  } catch (error) {
    expect((error as ExplainerError).code).to.equal('invalid');
    return (error as ExplainerError).problems.map(({ message, mend }) => `${message}; ${mend}`);
  }
  return [];
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

  it('begin with no day in numbers that can be read in two ways', async () => {
    const mend = 'begin it with one, as in “2023-09-19: ”, or add data-date="2023-09-19"';
    expect(
      await problems(
        '<ul><li>3/4/2023: Talks</li><li>٣/٤/٢٠٢٣: محادثات</li><li>19/9/20234: Talks</li><li>9/19: Talks</li><li>3/4/2023 – 19/4/2023: Talks</li></ul>',
        'events',
      ),
    ).to.deep.equal([
      `item 1 (“3/4/2023: Talks”) has no date; ${mend}`,
      `item 2 (“٣/٤/٢٠٢٣: محادثات”) has no date; ${mend}`,
      `item 3 (“19/9/20234: Talks”) has no date; ${mend}`,
      `item 4 (“9/19: Talks”) has no date; ${mend}`,
      `item 5 (“3/4/2023 – 19/4/2023: Talks”) has no date; ${mend}`,
    ]);
  });

  it('begin with a date before words that begin with a number', async () => {
    for (const [date, title] of [
      ['19 September 2023', '2000 people flee'],
      ['2023-09-19', '2000 people flee'],
      ['2023-09-19', '30 people are detained'],
      ['19/9/2023', '2000 people flee'],
      ['19 سبتمبر 2023', '2000 شخص ينزحون'],
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

  it('have one date of two where their words say so', async () => {
    for (const date of [
      '<time datetime="2020-11-09">9</time> or <time datetime="2020-11-10">10 November 2020</time>',
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

const SPOKEN = {
  text: 'The ministry says that it fires at legitimate military targets only.',
  mode: 'mixed',
  quoted: ['legitimate military targets'],
  speaker: 'Defence Ministry of Azerbaijan',
  date: '2023-09-19',
  via: ['Reuters <https://example.org/a>'],
};

describe('a statement in HTML', () => {
  it('is refused with an image or a film, for which it has no place', async () => {
    const figure = (inner: string) =>
      `<figure>${inner}<blockquote>We deny it.</blockquote><figcaption><b>The army</b></figcaption></figure>`;
    for (const each of [
      '<img src="https://example.org/a.jpg" alt="The spokesman">',
      '<video src="https://example.org/a.webm"></video>',
      '<iframe src="https://example.org/a"></iframe>',
    ])
      expect(await problems(figure(each), 'statements'), each).to.deep.equal([
        'an image, a film or the like in it would not be shown; write it before or after the element',
      ]);
    expect(await problems(figure('<img src="https://example.org/mark.svg" alt="">'), 'statements')).to.deep.equal([]);
  });

  const FORMS: Readonly<Record<string, string>> = {
    'a figure':
      '<figure><blockquote cite="https://example.org/b"><p>The ministry says that it fires at “legitimate military targets” only.</p></blockquote><figcaption><b>Defence Ministry of Azerbaijan</b>, <time datetime="2023-09-19">19 September 2023</time>. <cite><a href="https://example.org/a">Reuters</a></cite></figcaption></figure>',
    'a figure whose source is that of the quotation':
      '<figure><blockquote cite="https://example.org/a">The ministry says that it fires at "legitimate military targets" only.</blockquote><figcaption>— Defence Ministry of Azerbaijan, 19 September 2023. <cite>Reuters</cite></figcaption></figure>',
    'a quotation with a footer':
      '<blockquote><p>The ministry says that it fires at «legitimate military targets» only.</p><footer>— Defence Ministry of Azerbaijan, 19 September 2023, <cite><a href="https://example.org/a">Reuters</a></cite></footer></blockquote>',
    'a quotation with a last line':
      '<blockquote>\n<p>The ministry says that it fires at <q>legitimate military targets</q> only.<br />\n</p>\n<p>— Defence Ministry of Azerbaijan (19 September 2023) <cite><a href="https://example.org/a">Reuters</a></cite></p>\n</blockquote>',
    'a list':
      '<ul><li>Speaker: Defence Ministry of Azerbaijan</li><li>Said: The ministry says that it fires at “legitimate military targets” only.</li><li>Date: 2023-09-19</li><li>Via: <a href="https://example.org/a">Reuters</a></li></ul>',
    'a <dl>':
      '<dl><dt>Speaker</dt><dd>Defence Ministry of Azerbaijan</dd><dt>Said</dt><dd>The ministry says that it fires at “legitimate military targets” only.</dd><dt>Date</dt><dd>19 September 2023</dd><dt>Via</dt><dd><a href="https://example.org/a">Reuters</a></dd></dl>',
    'a table':
      '<table><tr><th>Speaker</th><td>Defence Ministry of Azerbaijan</td></tr><tr><th>Said</th><td>The ministry says that it fires at “legitimate military targets” only.</td></tr><tr><th>Date</th><td>2023-09-19</td></tr><tr><th>Source</th><td><a href="https://example.org/a">Reuters</a></td></tr></table>',
  };
  for (const [what, html] of Object.entries(FORMS))
    it(`is ${what}`, async () => {
      expect(await one('statements', html)).to.deep.equal(SPOKEN);
    });

  it('keeps what else its author wrote, below the words or beside them', async () => {
    const said = { speaker: 'Ann Lee', text: 'We stay.', mode: 'indirect' };
    for (const [html, more] of [
      [
        '<figcaption><b>Ann Lee</b>, mayor, 3 May 2020 (<cite>Reuters</cite>). Single source. The army denies it. She said no more.</figcaption>',
        {
          speakerRole: 'mayor',
          date: '2020-05-03',
          via: ['Reuters'],
          verification: 'single-source',
          note: 'The army denies it. She said no more.',
        },
      ],
      [
        '<figcaption>Ann Lee (mayor), 3 May 2020. The army denies it</figcaption>',
        { speakerRole: 'mayor', date: '2020-05-03', note: 'The army denies it' },
      ],
      [
        '<figcaption><b>Ann Lee, MP</b> (mayor), <time datetime="2020-05-03">Sun. 3 May</time>. The army denied it on <time datetime="2020-05-05">Tuesday</time>.</figcaption>',
        {
          speaker: 'Ann Lee, MP',
          speakerRole: 'mayor',
          date: '2020-05-03',
          note: 'The army denied it on Tuesday.',
        },
      ],
      [
        '<figcaption><b>Ann Lee:</b> mayor, in a letter. The army denied it on <time datetime="2020-05-05">Tuesday</time>.</figcaption>',
        { speakerRole: 'mayor, in a letter', note: 'The army denied it on Tuesday.' },
      ],
      [
        '<figcaption>— <b>آن لي</b> – رئيسة البلدية، في رسالة، <time>ذلك اليوم</time>. نفاه الجيش.</figcaption>',
        { speaker: 'آن لي', speakerRole: 'رئيسة البلدية، في رسالة', note: 'نفاه الجيش.' },
      ],
      [
        '<p>Before the vote:</p><figcaption><b>آن لي</b>، رئيسة البلدية. رواية مصدر واحد؛ نفي من الجيش.</figcaption>',
        {
          speaker: 'آن لي',
          speakerRole: 'رئيسة البلدية',
          verification: 'single-source',
          note: 'Before the vote: نفي من الجيش.',
        },
      ],
    ] as const)
      expect(await one('statements', `<figure><blockquote>We stay.</blockquote>${html}</figure>`), html).to.deep.equal({
        ...said,
        ...more,
      });
    expect(
      await one(
        'statements',
        '<p>A note.</p><ul><li>Speaker: Ann Lee</li><li>Said: We stay.</li><li>Note: Denied.</li></ul>',
      ),
    ).to.deep.equal({ ...said, note: 'A note. Denied.' });
    expect(
      await one(
        'claims',
        '<p>A note.</p><ul><li>Killed: 2</li><li>Claimant: A council</li><li>ملاحظة: نفاه الجيش</li></ul>',
      ),
    ).to.deep.equal({ killed: '2', claimant: 'A council', note: 'A note. نفاه الجيش' });
  });

  it('has one date in its caption where that has commas or a point within', async () => {
    for (const date of [
      '19 Sept. 2023',
      'Sept. 19, 2023',
      'September 19, 2023',
      'Tuesday, 19 September 2023',
      'Tuesday, September 19, 2023',
      'الثلاثاء، 19 سبتمبر 2023',
      '19/9/2023',
    ])
      expect(
        await one(
          'statements',
          `<figure><p>denied it.</p><figcaption>Ann Lee, mayor, ${date}. The army denies it.</figcaption></figure>`,
        ),
        date,
      ).to.deep.equal({
        speaker: 'Ann Lee',
        speakerRole: 'mayor',
        text: 'denied it.',
        mode: 'indirect',
        date: '2023-09-19',
        note: 'The army denies it.',
      });
  });

  it('has in attributes what readers should know before, in what form it was said, and what else there is to know', async () => {
    expect(
      await one(
        'statements',
        '<p class="explainer-told">What follows tells of death.</p><figure class="statement-card" data-speaker="Ann Lee" data-mode="indirect" data-medium="written-statement" data-place="Yerevan" data-warnings="death; أذى يصيب الأطفال" data-note="Denied by the army."><p>said that all was well.</p><figcaption><b>Ann Lee</b>, written statement, <bdi>Yerevan</bdi>. Not verified; denied by the army.</figcaption></figure>',
      ),
    ).to.deep.equal({
      speaker: 'Ann Lee',
      text: 'said that all was well.',
      mode: 'indirect',
      medium: 'written-statement',
      place: 'Yerevan',
      warnings: ['death', 'children'],
      note: 'Denied by the army.',
      verification: 'unverified',
    });
  });

  it('has the role of the speaker, and the language of the words', async () => {
    expect(
      await one(
        'statements',
        '<figure lang="ar" data-status="single-source"><blockquote lang="en">“We are open to talks.”</blockquote><figcaption><b>إلهام علييف</b>، رئيس أذربيجان، 19 أيلول 2023. عبر <cite>رويترز</cite>، ثم <cite>العربي</cite></figcaption></figure>',
      ),
    ).to.deep.equal({
      originalLang: 'en',
      text: { en: 'We are open to talks.' },
      mode: 'direct',
      speaker: 'إلهام علييف',
      speakerRole: 'رئيس أذربيجان',
      date: '2023-09-19',
      verification: 'single-source',
      via: ['رويترز', 'العربي'],
    });
  });

  it('keeps the marks within the words of a quotation, and none around them', async () => {
    for (const [written, text] of [
      ['‘They call it “peace”.’', 'They call it “peace”.'],
      ['‘“Peace”, they call it.’', '“Peace”, they call it.'],
      ['“They call it “peace”.”', 'They call it “peace”.'],
      ['‹يسمونه «سلامًا».›', 'يسمونه «سلامًا».'],
      ['„Они называют это «миром».“', 'Они называют это «миром».'],
    ] as const)
      for (const mode of ['', ' data-mode="direct"', ' data-mode="quoted"'])
        expect(
          await one('statements', `<figure data-speaker="Ann Lee"${mode}><blockquote>${written}</blockquote></figure>`),
          written + mode,
        ).to.deep.equal({ text, mode: 'direct', speaker: 'Ann Lee' });
    for (const text of ['They call it “peace”.', '“Closed” is not “shut”'])
      expect(
        await one('statements', `<blockquote data-mode="direct" data-speaker="Ann Lee">${text}</blockquote>`),
      ).to.deep.equal({ text, mode: 'direct', speaker: 'Ann Lee' });
  });

  it('has its words in attributes where none stand in it', async () => {
    expect(
      await one(
        'statements',
        '<p data-speaker="Ann Lee" data-mode="mixed" data-text="said that it was closed, and for good." data-quoted="closed; for good"></p>',
      ),
    ).to.deep.equal({
      speaker: 'Ann Lee',
      text: 'said that it was closed, and for good.',
      mode: 'mixed',
      quoted: ['closed', 'for good'],
    });
  });

  it('keeps a list that is quoted, and a list may say to whom it was said', async () => {
    expect(
      await one(
        'statements',
        '<blockquote data-speaker="Ann Lee"><ul><li>Weather: rain.</li><li>Roads: closed.</li></ul></blockquote>',
      ),
    ).to.deep.equal({ speaker: 'Ann Lee', text: 'Weather: rain. Roads: closed.', mode: 'indirect' });
    expect(
      await one('statements', '<ul><li>Speaker: Ann Lee</li><li>Said: We stay.</li><li>To: the press</li></ul>'),
    ).to.deep.equal({ speaker: 'Ann Lee', text: 'We stay.', mode: 'indirect' });
  });

  it('has a medium, whose words are no role', async () => {
    expect(
      await one(
        'statements',
        '<figure data-medium="written-statement"><p>denied it.</p><figcaption><b>Ann Lee</b>, written statement. Denied.</figcaption></figure>',
      ),
    ).to.deep.equal({
      speaker: 'Ann Lee',
      text: 'denied it.',
      mode: 'indirect',
      medium: 'written-statement',
      note: 'Denied.',
    });
  });

  it('has each status in the words of the command, and each warning', async () => {
    for (const [words, status] of [
      ['Not verified', 'unverified'],
      ['لم يُتحقق منه', 'unverified'],
      ['Single source', 'single-source'],
      ['رواية مصدر واحد', 'single-source'],
      ['Corroborated', 'corroborated'],
      ['تؤيده مصادر أخرى', 'corroborated'],
      ['Confirmed', 'confirmed'],
      ['مؤكَّد', 'confirmed'],
      ['Contested', 'contested'],
      ['موضع خلاف', 'contested'],
      ['Discounted', 'discounted'],
      ['مستبعَد', 'discounted'],
      ['Withdrawn', 'withdrawn'],
      ['مسحوب', 'withdrawn'],
    ] as const)
      expect(
        (await one('statements', `<blockquote>No.<footer>Ann Lee. ${words}.</footer></blockquote>`)).verification,
        words,
      ).to.equal(status);
    for (const warnings of [
      'death; suffering; violence; harm to children; strong language; nudity; sexual violence or sexuality',
      'القتل؛ المعاناة؛ العنف؛ أذى يصيب الأطفال؛ ألفاظ نابية؛ العري؛ العنف الجنسي أو الجنس',
      'الموت؛ المعاناة؛ العنف؛ الأطفال؛ ألفاظ نابية؛ العري؛ الجنس',
    ])
      expect(
        (await one('statements', `<ul><li>Speaker: A</li><li>Said: No.</li><li>Warnings: ${warnings}</li></ul>`))
          .warnings,
      ).to.deep.equal(['death', 'suffering', 'violence', 'children', 'language', 'nudity', 'sexuality']);
  });

  it('has the whole of a name with points in it, and of a date with points or commas', async () => {
    for (const [caption, expected] of Object.entries({
      'Dr. Ann Lee, mayor of Goris': { speaker: 'Dr. Ann Lee', speakerRole: 'mayor of Goris' },
      '— Gen. A. Smith. Confirmed.': { speaker: 'Gen. A. Smith', verification: 'confirmed' },
      'John Smith Jr., mayor': { speaker: 'John Smith Jr.', speakerRole: 'mayor' },
      'U.S. State Department, 20 September 2023.': { speaker: 'U.S. State Department', date: '2023-09-20' },
      'د. سمير علي، عمدة. مؤكد.': { speaker: 'د. سمير علي', speakerRole: 'عمدة', verification: 'confirmed' },
      'Ann Lee. Denied by the army.': { speaker: 'Ann Lee', note: 'Denied by the army.' },
      'Ann Lee, mayor, Sept. 20, 2023. Confirmed.': {
        speaker: 'Ann Lee',
        speakerRole: 'mayor',
        date: '2023-09-20',
        verification: 'confirmed',
      },
      'Ann Lee, 20 Sept. 2023, in a letter': { speaker: 'Ann Lee', speakerRole: 'in a letter', date: '2023-09-20' },
      '<b>Ann Lee</b>, mayor, Wednesday, September 20, 2023': {
        speaker: 'Ann Lee',
        speakerRole: 'mayor',
        date: '2023-09-20',
      },
      'عمدة، الأربعاء، 20 سبتمبر 2023': { speaker: 'عمدة', date: '2023-09-20' },
    }))
      expect(
        await one('statements', `<figure><p>We stay.</p><figcaption>${caption}</figcaption></figure>`),
        caption,
      ).to.deep.equal({ text: 'We stay.', mode: 'indirect', ...expected });
  });

  it('takes inches for no quotation', async () => {
    const of = async (words: string) =>
      await one('statements', `<figure><p>${words}</p><figcaption>A council</figcaption></figure>`);
    expect(await of('It is 5" long and 6" wide.')).to.deep.equal({
      text: 'It is 5" long and 6" wide.',
      mode: 'indirect',
      speaker: 'A council',
    });
    expect(await of('وصفه بـ"الكذب" و"الخداع".')).to.deep.equal({
      text: 'وصفه بـالكذب والخداع.',
      mode: 'mixed',
      quoted: ['الكذب', 'الخداع'],
      speaker: 'A council',
    });
  });

  it('quotes fragments in the language of the quotation', async () => {
    expect(
      await one(
        'statements',
        '<figure lang="ar"><blockquote lang="en">Talks are “possible” and « useful ».</blockquote><figcaption><b>إلهام علييف</b></figcaption></figure>',
      ),
    ).to.deep.equal({
      originalLang: 'en',
      text: { en: 'Talks are possible and useful.' },
      mode: 'mixed',
      quoted: { en: ['possible', 'useful'] },
      speaker: 'إلهام علييف',
    });
  });

  it('says in attributes what they say best', async () => {
    expect(
      await one(
        'statements',
        '<figure data-speaker="Ilham Aliyev" data-speaker-role="president" data-mode="reported" data-date="2023-09" data-via="Reuters" data-original-lang="az"><blockquote>The president “is open” to talks.</blockquote></figure>',
      ),
    ).to.deep.equal({
      text: 'The president “is open” to talks.',
      mode: 'indirect',
      speaker: 'Ilham Aliyev',
      speakerRole: 'president',
      originalLang: 'az',
      date: '2023-09',
      via: ['Reuters'],
    });
  });

  it('is what a figure tells that has no quotation, as the command prints words that are not the speaker’s', async () => {
    expect(
      await one(
        'statements',
        '<figure lang="en"><p>The ministry says that it fires at “legitimate military targets” only.</p><figcaption><b>Defence Ministry</b>, in a statement to agencies, 19 September 2023. Via <cite>Reuters</cite>. Not verified.</figcaption></figure>',
      ),
    ).to.deep.equal({
      speaker: 'Defence Ministry',
      speakerRole: 'in a statement to agencies',
      text: 'The ministry says that it fires at legitimate military targets only.',
      mode: 'mixed',
      quoted: ['legitimate military targets'],
      date: '2023-09-19',
      via: ['Reuters'],
      verification: 'unverified',
    });
  });

  it('has no role where there is none before the date, the source or the status', async () => {
    for (const below of [
      '<b>Armenia</b>, about <time datetime="2023-09-19">19 September 2023</time>. Via <cite>Reuters</cite> (not seen directly), then <cite>Al-Araby</cite>. Single source; disputed by Azerbaijan.',
      '<b>Armenia</b>, <time datetime="2023-09-19~">the day of the attack</time>. Via <cite>Reuters</cite>, then <cite>Al-Araby</cite>. Single source.',
      'Armenia, about <time datetime="2023-09-19">Tuesday</time>. <cite>Reuters</cite>, <cite>Al-Araby</cite>. Single source.',
    ])
      expect(
        await one(
          'statements',
          `<figure data-status="single-source"><p>denied it.</p><figcaption>${below}</figcaption></figure>`,
        ),
        below,
      ).to.deep.equal({
        speaker: 'Armenia',
        text: 'denied it.',
        mode: 'indirect',
        date: '2023-09-19~',
        via: ['Reuters', 'Al-Araby'],
        verification: 'single-source',
        ...(below.includes('disputed') && { note: 'disputed by Azerbaijan.' }),
      });
    expect(
      await one(
        'statements',
        '<figure><p>denied it.</p><figcaption><b>Armenia</b>. Via <cite>Reuters</cite>, then <cite>Al-Araby</cite>.</figcaption></figure>',
      ),
    ).to.deep.equal({ speaker: 'Armenia', text: 'denied it.', mode: 'indirect', via: ['Reuters', 'Al-Araby'] });
  });

  it('says how it was translated, and what it was before that', async () => {
    const figure = (attributes: string) =>
      `<figure lang="en" ${attributes}><p>denied it.</p><figcaption><b>Armenia</b>. Machine translation from Arabic. Text before translation: <bdi lang="ar" dir="rtl">نفت ذلك.</bdi></figcaption></figure>`;
    expect(
      await one('statements', figure('data-original-lang="ar" data-translated-by="machine" data-original="نفت ذلك."')),
    ).to.deep.equal({
      speaker: 'Armenia',
      text: { ar: 'نفت ذلك.', en: { text: 'denied it.', translation: { from: 'ar', by: 'machine' } } },
      mode: 'indirect',
      originalLang: 'ar',
    });
    expect(await one('statements', figure('data-translated-by="human"'))).to.deep.equal({
      speaker: 'Armenia',
      text: { en: { text: 'denied it.', translation: { from: 'und', by: 'human' } } },
      mode: 'indirect',
    });
    expect(await one('statements', figure('data-original-lang="ar" data-original="نفت ذلك."'))).to.deep.equal({
      speaker: 'Armenia',
      text: { ar: 'نفت ذلك.', en: 'denied it.' },
      mode: 'indirect',
      originalLang: 'ar',
    });
  });

  it('has its status in words', async () => {
    expect(
      await one(
        'statements',
        '<figure><p>قالت الوزارة إنها تستهدف «أهدافًا عسكرية مشروعة» فقط.</p><figcaption><b>وزارة الدفاع</b>، في بيان، <time datetime="2023-09-19">19 سبتمبر 2023</time>. نقلًا عن <cite>رويترز</cite>. لم يُتحقق منه.</figcaption></figure>',
      ),
    ).to.deep.include({ speakerRole: 'في بيان', date: '2023-09-19', verification: 'unverified' });
  });

  it('without marks is a report', async () => {
    expect(
      await one('statements', '<blockquote>The ministry denies it.<footer>The ministry</footer></blockquote>'),
    ).to.deep.equal({ text: 'The ministry denies it.', mode: 'indirect', speaker: 'The ministry' });
  });

  it('in Arabic is a list', async () => {
    expect(
      await one(
        'statements',
        '<ul><li>المتحدث: وزارة الدفاع</li><li>الصفة: وزارة</li><li>القول: قالت إنها تضرب «أهدافًا عسكرية» فقط.</li><li>التاريخ: ١٩ أيلول ٢٠٢٣</li><li>نقلًا عن: رويترز؛ العربي</li><li>الحالة: رواية مصدر واحد</li></ul>',
      ),
    ).to.deep.equal({
      text: 'قالت إنها تضرب أهدافًا عسكرية فقط.',
      mode: 'mixed',
      quoted: ['أهدافًا عسكرية'],
      speaker: 'وزارة الدفاع',
      speakerRole: 'وزارة',
      date: '2023-09-19',
      verification: 'single-source',
      via: ['رويترز', 'العربي'],
    });
  });

  it('that nobody said is none', async () => {
    expect(await problems('<blockquote>We deny it.</blockquote>', 'statements')).to.deep.equal([
      'nobody is named who said it; write <figcaption><b>Name</b></figcaption> below, or add data-speaker',
    ]);
    expect(
      await problems(
        '<blockquote>One.<footer>A</footer></blockquote><blockquote>Two.<footer>B</footer></blockquote>',
        'statements',
      ),
    ).to.deep.equal(['there are 2 quotations; give each an element of its own']);
    expect(await readHtml(holding('<p>Loading…</p>'), 'statements')).to.equal(undefined);
  });
});

const COUNTED = {
  killed: '2',
  injured: '11+',
  'injured-children': '8',
  claimant: 'Gegham Stepanyan',
  claimantRole: 'human-rights official',
  asOf: '2023-09-19',
  warnings: ['death', 'children'],
  via: ['Reuters', 'Al-Araby'],
  verification: 'single-source',
};

describe('a claim in HTML', () => {
  it('is refused with an image or a film, for which it has no place', async () => {
    const figure = (inner: string) => `<ul><li>Killed: 2</li><li>Claimant: A council</li></ul>${inner}`;
    for (const each of [
      '<img src="https://example.org/a.jpg" alt="The spokesman">',
      '<video src="https://example.org/a.webm"></video>',
      '<iframe src="https://example.org/a"></iframe>',
    ])
      expect(await problems(figure(each), 'claims'), each).to.deep.equal([
        'an image, a film or the like in it would not be shown; write it before or after the element',
      ]);
    expect(await problems(figure('<img src="https://example.org/mark.svg" alt="">'), 'claims')).to.deep.equal([]);
  });

  const FORMS: Readonly<Record<string, string>> = {
    'attributes of a paragraph':
      '<p data-killed="2" data-injured="11+" data-injured-children="8" data-claimant="Gegham Stepanyan" data-claimant-role="human-rights official" data-via="Reuters; Al-Araby" data-as-of="2023-09-19" data-status="single-source" data-warnings="death; children">Two people …</p>',
    'marked words':
      '<p><data value="2" class="killed">Two</data> people were killed and at least <data value="11+" class="injured">11</data> injured, <data value="8" class="injured-children">8</data> of them children, says <b class="claimant">Gegham Stepanyan</b>, <span class="claimant-role">human-rights official</span>, as of <time datetime="2023-09-19">Tuesday</time> (<span class="status">single source</span>; <span class="warnings">death; harm to children</span>), <cite>Reuters</cite>; <cite>Al-Araby</cite>.</p>',
    'a list':
      '<ul>\n<li>Killed: 2</li>\n<li><p>Injured:&nbsp;11+</p></li>\n<li>Injured, children: 8</li>\n<li><strong>Claimant:</strong> Gegham Stepanyan</li>\n<li>Role: human-rights official</li>\n<li>Via: Reuters; Al-Araby</li>\n<li>As of: 2023-09-19</li>\n<li>Status: single source</li>\n<li>Warnings: death; children</li></ul>',
    'a <dl>':
      '<dl><dt>KILLED</dt><dd>2</dd><dt>Wounded</dt><dd>11+</dd><dt>Children wounded</dt><dd>8</dd><dt>According to</dt><dd>Gegham Stepanyan</dd><dt>Role</dt><dd>human-rights official</dd><dt>Sources</dt><dd>Reuters; Al-Araby</dd><dt>As of</dt><dd>19 September 2023</dd><dt>Status</dt><dd>Single source</dd><dt>Warning</dt><dd>death; harm to children</dd></dl>',
    'a table':
      '<table><tr><td>Killed</td><td>2</td></tr><tr><td>Injured</td><td>11+</td></tr><tr><td>Injured, of whom children</td><td>8</td></tr><tr><td>Claimant</td><td>Gegham Stepanyan</td></tr><tr><td>Role</td><td>human-rights official</td></tr><tr><td>Via</td><td>Reuters; Al-Araby</td></tr><tr><td>As of</td><td>2023-09-19</td></tr><tr><td>Status</td><td>single-source</td></tr><tr><td>Warnings</td><td>death; children</td></tr></table>',
  };
  for (const [what, html] of Object.entries(FORMS))
    it(`is ${what}`, async () => {
      expect(await one('claims', html)).to.deep.equal(COUNTED);
    });

  it('in Arabic is a list, with or without vowel signs and hamza', async () => {
    for (const html of [
      '<ul><li>القتلى: ٢</li><li>الجرحى: ١١+</li><li>الجرحى، الأطفال: ٨</li><li>المُعلِن: غيغام ستيبانيان</li><li>الصفة: مسؤول حقوقي</li><li>عبر: رويترز؛ العربي</li><li>حتى: ١٩ سبتمبر ٢٠٢٣</li><li>الحالة: رواية مصدر واحد</li><li>تحذير: القتل؛ أذى يصيب الأطفال</li></ul>',
      '<ul><li>قتلى: 2</li><li>المصابون: 11+</li><li>المصابون، الاطفال: 8</li><li>بحسب: غيغام ستيبانيان</li><li>صفة: مسؤول حقوقي</li><li>نقلا عن: رويترز; العربي</li><li>حتي: 2023-09-19</li><li>الحاله: رواية مصدر واحد</li><li>تحذير: القتل; اذى يصيب الاطفال</li></ul>',
    ])
      expect(await one('claims', html)).to.deep.equal({
        ...COUNTED,
        claimant: 'غيغام ستيبانيان',
        claimantRole: 'مسؤول حقوقي',
        via: ['رويترز', 'العربي'],
      });
  });

  it('in Arabic has its counts in the words and signs of the command, and names in signs of direction', async () => {
    expect(
      await one(
        'claims',
        '<ul><li>القتلى: \u2066&#60;=5\u2069</li><li>الجرحى: عدة</li><li>المحتجزون: \u206611+\u2069</li><li>النازحون: 5–8</li><li>المُعلِن: \u2068HRW\u2069</li><li>نقلًا عن: \u2068Reuters\u2069؛ <a href="https://a.example/">\u2068AFP\u2069</a></li></ul>',
      ),
    ).to.deep.equal({
      killed: '<=5',
      injured: 'several',
      detained: '11+',
      displaced: '5–8',
      claimant: 'HRW',
      via: ['Reuters', 'AFP <https://a.example/>'],
    });
  });

  it('in Arabic has its warnings as the elements word them, or without the case that a sentence gives', async () => {
    for (const words of ['ألفاظًا نابية', 'ألفاظ نابية'])
      expect(
        await one('claims', `<ul><li>القتلى: 2</li><li>المُعلِن: مجلس</li><li>تحذير: القتل؛ ${words}</li></ul>`),
      ).to.deep.equal({ killed: '2', claimant: 'مجلس', warnings: ['death', 'language'] });
  });

  it('counts until a day in numbers that can be read in one way', async () => {
    const of = (day: string) => `<ul><li>Killed: 2</li><li>Claimant: A council</li><li>As of: ${day}</li></ul>`;
    for (const written of ['19/9/2023', '١٩/٩/٢٠٢٣'])
      expect(await one('claims', of(written))).to.deep.equal({
        killed: '2',
        claimant: 'A council',
        asOf: '2023-09-19',
      });
  });

  it('has no date and no status where a list of the command says that none is stated', async () => {
    for (const html of [
      '<ul><li>Killed: 2</li><li>Claimant: A council</li><li>As of: Date not stated</li><li>Status: Verification not stated</li></ul>',
      '<ul><li>القتلى: 2</li><li>المُعلِن: A council</li><li>حتى: لم يُذكر التاريخ</li><li>الحالة: لم تُذكر حالة التحقق</li></ul>',
    ])
      expect(await one('claims', html)).to.deep.equal({ killed: '2', claimant: 'A council' });
  });

  it('knows statuses and warnings by their words', async () => {
    const of = async (facts: string) => await one('claims', `<ul><li>Killed: 2</li><li>Says: X</li>${facts}</ul>`);
    for (const [words, status] of Object.entries({
      Unverified: 'unverified',
      'Not verified': 'unverified',
      'غير متحقق منه': 'unverified',
      'Single-source': 'single-source',
      'رواية مصدر واحد': 'single-source',
      'مصدر واحد': 'single-source',
      'موضع خلاف': 'contested',
    }))
      expect((await of(`<li>Status: ${words}</li>`)).verification, words).to.equal(status);
    expect(
      (await of('<li>Warnings: Suffering; violence; children; nudity; sexuality; language</li>')).warnings,
    ).to.deep.equal(['suffering', 'violence', 'children', 'nudity', 'sexuality', 'language']);
  });

  it('counts every harm and every group', async () => {
    const labels: Readonly<Record<string, string>> = {
      'Missing, civilians': 'missing-civilians',
      'Detained, soldiers': 'detained-soldiers',
      'Displaced women': 'displaced-women',
      Dead: 'killed',
      Deaths: 'killed',
      'Child killed': 'killed-children',
      'Civilian deaths': 'killed-civilians',
      'Soldier killed': 'killed-soldiers',
      'Woman injured': 'injured-women',
      'Detainees (children)': 'detained-children',
      'Persons wounded': 'injured',
      'المفقودون، المدنيون': 'missing-civilians',
      'المحتجزون، العسكريون': 'detained-soldiers',
      'القتلى، الجنود': 'killed-soldiers',
      'النازحون، النساء': 'displaced-women',
      'قتلى مدنيين': 'killed-civilians',
      'قتلى عسكريين': 'killed-soldiers',
      'جرحى منهم أطفال': 'injured-children',
      المصابين: 'injured',
      المفقودين: 'missing',
      المحتجزين: 'detained',
      النازحين: 'displaced',
    };
    for (const [label, field] of Object.entries(labels))
      expect(await one('claims', `<ul><li>${label}: 1,200</li><li>Claimant: A council</li></ul>`)).to.deep.equal({
        [field]: '1200',
        claimant: 'A council',
      });
  });

  it('keeps what qualifies a number', async () => {
    const counts: readonly [text: string, count: string][] = [
      ['5–8', '5–8'],
      ['&gt;100', '>100'],
      ['~٥٠', '~50'],
      ['several', 'several'],
      ['عدة', 'several'],
      ['غير معروف', 'unknown'],
      ['unknown', 'unknown'],
      ['1,234,567', '1234567'],
      ['12 500', '12500'],
      ['١٬٢٠٠+', '1200+'],
    ];
    for (const [text, count] of counts)
      expect((await one('claims', `<ul><li>Killed: ${text}</li><li>Claimant: A council</li></ul>`)).killed).to.equal(
        count,
      );
  });

  it('is not read where some of it would be lost', async () => {
    expect(await problems('<ul><li>2 killed</li><li>Claimant: A</li></ul>', 'claims')).to.deep.equal([
      'the label of “2 killed” is not known; write Killed, Injured, Claimant, Speaker, Said, Via, As of, Date or Status',
    ]);
    expect(
      await problems('<ul><li>Killed: 2</li><li>Claimant: A</li><li>Weather: rain</li></ul>', 'claims'),
    ).to.deep.equal([
      'the label of “Weather: rain” is not known; write Killed, Injured, Claimant, Speaker, Said, Via, As of, Date or Status',
    ]);
    expect(
      await problems(
        `<ul><li>Killed: 2</li><li>Claimant: A</li><li>Speaker: Ann Lee, who speaks for ${'the council and '.repeat(3)}</li></ul>`,
        'claims',
      ),
    ).to.deep.equal([
      'the label of “Speaker: Ann Lee, who speaks for the council and the council” is not known; write Killed, Injured, Claimant, Speaker, Said, Via, As of, Date or Status',
    ]);
    expect(await problems('<ul><li>Killed: 2</li><li>Killed: 3</li><li>Claimant: A</li></ul>', 'claims')).to.deep.equal(
      ['“Killed” stands there twice; leave one'],
    );
    expect(await problems('<ul><li>Killed: 2</li></ul>', 'claims')).to.deep.equal([
      'nobody is named who claims the figures; add data-claimant, or a line “Claimant: …”',
    ]);
    expect(await readHtml(holding('<p>Two people were killed.</p>'), 'claims')).to.equal(undefined);
  });
});

describe('a whole document in HTML', () => {
  const HTML =
    '<section lang="en"><h2>Karabakh, September 2023</h2><p>What happened in two days.</p><div><ol class="conflict-timeline"><li>2023-09-21: <b>Talks</b> — Reuters</li></ol></div><figure data-explainer="statement-card"><blockquote>We deny it.</blockquote><figcaption>The ministry. <cite>Reuters</cite></figcaption></figure><p class="casualty-badge" data-killed="2" data-claimant="A council">2 killed</p></section>';

  it('is all its parts, title and summary', async () => {
    expect(await read(HTML)).to.deep.equal({
      lang: 'en',
      title: 'Karabakh, September 2023',
      summary: 'What happened in two days.',
      events: [{ date: '2023-09-21', title: 'Talks', via: ['cited-1'] }],
      statements: [{ text: 'We deny it.', mode: 'indirect', speaker: 'The ministry', via: ['cited-1'] }],
      claims: [{ killed: '2', claimant: 'A council' }],
      sources: [{ id: 'cited-1', name: 'Reuters' }],
    });
  });

  it('has parts that are quotations and figures themselves', async () => {
    expect(
      (
        await read(
          '<blockquote class="statement-card">We deny it.<footer>The ministry</footer></blockquote><figure class="statement-card"><p>denied it.</p><figcaption>The army</figcaption></figure>',
        )
      ).statements,
    ).to.deep.equal([
      { text: 'We deny it.', mode: 'indirect', speaker: 'The ministry' },
      { text: 'denied it.', mode: 'indirect', speaker: 'The army' },
    ]);
  });

  it('has what its attributes and its corrections say, and its title as it was before it was translated', async () => {
    expect(
      await read(
        HTML.replace(
          '<section lang="en">',
          '<section lang="en" data-warnings="death; children" data-updated="2023-09-22T08:00:00Z">',
        )
          .replace('<h2>', '<h2 data-translated-by="machine" data-original-lang="ar" data-original="كاراباخ">')
          .replace(
            '<div>',
            '<p class="explainer-told">Updated 22 September 2023.</p><h3 class="explainer-told">What happened</h3><div>',
          )
          .replace(
            '</section>',
            '<h3 class="explainer-told">Corrections</h3><ul><li data-correction="correction" data-date="2023-09-22T00:00:00Z" data-was="3" data-note="A council: It counted one twice.">A council: Corrected, 22 September 2023 (previously: 3): It counted one twice.</li></ul></section>',
          ),
      ),
    ).to.deep.include({
      title: { ar: 'كاراباخ', en: { text: 'Karabakh, September 2023', translation: { from: 'ar', by: 'machine' } } },
      summary: 'What happened in two days.',
      warnings: ['death', 'children'],
      updated: '2023-09-22T08:00:00Z',
      corrections: [
        {
          target: 'document',
          kind: 'correction',
          date: '2023-09-22T00:00:00Z',
          was: '3',
          note: 'A council: It counted one twice.',
        },
      ],
    });
  });

  it('is not read where something stands in no part of it', async () => {
    for (const [other, words] of [
      ['<ul><li>Read on: the war of 2020</li></ul>', 'Read on: the war of 2020'],
      ['<img src="data:," alt="A map">', ''],
      ['<p data-explainer="none">This was retracted.</p>', 'This was retracted.'],
    ] as const)
      expect(await problems(HTML.replace('</section>', `${other}</section>`)), other).to.deep.equal([
        `“${words}” is in no part of it; write it in <p>, or before or after the element`,
      ]);
  });

  it('is not read where one part cannot be', async () => {
    expect(await problems(HTML.replace('data-killed="2"', ''))).to.deep.equal([
      'nothing can be read of “2 killed”; write it as its element takes it',
    ]);
    expect(
      await problems(HTML.replace('class="conflict-timeline"', 'class="conflict-timeline" lang="ar"')),
    ).to.deep.equal(['its parts are in several languages: ar, en; write one language']);
  });

  it('is not there without parts, and where a part has other data', async () => {
    expect(await readHtml(holding('<p>Loading…</p>'))).to.equal(undefined);
    expect(
      await readHtml(holding(`${HTML}<conflict-timeline src="a.json"><ol><li>2023: War</li></ol></conflict-timeline>`)),
    ).to.equal(undefined);
  });
});
