import { expect } from '@open-wc/testing';
import { html } from 'lit';

import '../../src/components/conflict-timeline/define.js';
import { AUDIO, EMBED, EMBED_WITH_POSTER, HARBOUR, IMAGE, LINK, VIDEO } from '../../stories/support/media.js';
import { mount, part, textOf } from '../support/page.js';

const documentWith = (...media: unknown[]) => ({
  lang: 'en',
  events: [{ date: '2021-03-01', title: { en: 'The harbour opens', ar: 'الميناء يفتح أبوابه' }, media }],
});

/** A timeline of one event with these media. */
async function timelineWith(media: unknown[], lang = 'en') {
  const page = await mount(html`<conflict-timeline .data=${documentWith(...media)}></conflict-timeline>`, lang);
  return page.querySelector('conflict-timeline')!;
}

const only = <T extends Element>(host: Element, selector: string) => {
  const found = [...host.shadowRoot!.querySelectorAll<HTMLElement>(selector)];
  expect(found, selector).to.have.length(1);
  return found[0] as unknown as T;
};

describe('media of an event', () => {
  it('are all told in words, in English', async () => {
    const page = await mount(html`<conflict-timeline .data=${HARBOUR}></conflict-timeline>`);
    const figures = [...page.querySelector('conflict-timeline')!.shadowRoot!.querySelectorAll('[part=media]')];
    expect(figures.map(textOf)).to.deep.equal([
      'The harbour, as drawn for this example. Image: The Example Daily, picture desk Licence: CC0 1.0',
      'A film of two seconds, without sound. Video: The Example Daily, picture desk',
      'The bell of the harbour, one second. Audio: Radio Example',
      'An interview with the master of the ferry Load from example.org That site may then learn of your visit. By Example Channel',
      'An interview with the master of the ferry Load from example.org That site may then learn of your visit. By Example Channel',
      'The history of the harbour in ten maps example.org',
      'example.org',
    ]);
  });

  it('are all told in words, in Arabic', async () => {
    const page = await mount(html`<conflict-timeline .data=${HARBOUR}></conflict-timeline>`, 'ar');
    const figures = [...page.querySelector('conflict-timeline')!.shadowRoot!.querySelectorAll('[part=media]')];
    expect(figures.map(textOf)).to.deep.equal([
      'الميناء كما رُسم لهذا المثال. الصورة: مكتب الصور في يومية المثال الرخصة: CC0 1.0',
      'فيلم من ثانيتين، بلا صوت. الفيديو: مكتب الصور في يومية المثال',
      'جرس الميناء، ثانية واحدة. الصوت: إذاعة المثال',
      'مقابلة مع ربّان العبّارة عرض المحتوى من example.org قد يعلم هذا الموقع عندئذٍ بزيارتك. إعداد: قناة المثال',
      'مقابلة مع ربّان العبّارة عرض المحتوى من example.org قد يعلم هذا الموقع عندئذٍ بزيارتك. إعداد: قناة المثال',
      'تاريخ الميناء في عشر خرائط example.org',
      'example.org',
    ]);
    const site = figures[3]!.querySelector('button bdi')!;
    expect([site.textContent, site.getAttribute('dir')]).to.deep.equal(['example.org', 'ltr']);
  });

  it('stand after the summary, whoever is named after it', async () => {
    const data = {
      lang: 'en',
      events: [
        {
          date: '2021-03-01',
          title: 'One',
          summary: 'What happened.',
          names: [{ text: 'The opening', kind: 'official' }],
          media: [IMAGE],
          via: ['Agency'],
        },
      ],
    };
    const page = await mount(html`<conflict-timeline .data=${data}></conflict-timeline>`);
    const what = page.querySelector('conflict-timeline')!.shadowRoot!.querySelector('.what')!;
    expect([...what.children].map((each) => each.getAttribute('part') ?? each.className)).to.deep.equal([
      'title',
      'summary',
      'media',
      'names',
      'meta facts',
    ]);
  });

  it('are accessible', async () => {
    for (const lang of ['ar', 'en']) {
      const page = await mount(html`<conflict-timeline .data=${HARBOUR}></conflict-timeline>`, lang);
      await expect(page).to.be.accessible({ ignoredRules: ['region'] });
      page.remove();
    }
  });

  it('are not there where nothing of the event stands any more', async () => {
    const data = {
      ...documentWith(IMAGE),
      updated: '2021-03-02T00:00:00Z',
      corrections: [{ date: '2021-03-02T00:00:00Z', target: 'ev-2021-03-01', kind: 'retraction', note: 'Not so.' }],
    };
    const page = await mount(html`<conflict-timeline .data=${data}></conflict-timeline>`);
    const { shadowRoot } = page.querySelector('conflict-timeline')!;
    expect(shadowRoot!.querySelector('img, figure')).to.equal(null);
    expect(textOf(page)).to.include('This was retracted by the publisher.');
  });

  it('bring their style sheet once, however often they are drawn', async () => {
    const host = await timelineWith([IMAGE]);
    const count = host.shadowRoot!.adoptedStyleSheets.length;
    host.data = documentWith(VIDEO);
    await host.updateComplete;
    expect(only(host, 'video')).to.exist;
    expect(host.shadowRoot!.adoptedStyleSheets).to.have.length(count);
    const without = await timelineWith([]);
    expect(without.shadowRoot!.adoptedStyleSheets).to.have.length(count - 1);
  });

  it('are left out of the compact layout', async () => {
    const page = await mount(
      html`<conflict-timeline .data=${documentWith(IMAGE)} layout="compact"></conflict-timeline>`,
    );
    const figure = only(page.querySelector('conflict-timeline')!, 'figure');
    expect(figure.checkVisibility()).to.equal(false);
    page.querySelector('conflict-timeline')!.layout = 'vertical';
    await page.querySelector('conflict-timeline')!.updateComplete;
    expect(figure.checkVisibility()).to.equal(true);
  });

  it('an image has what it shows in words, and comes when it is near', async () => {
    const host = await timelineWith([IMAGE], 'ar');
    const image = only<HTMLImageElement>(host, 'img');
    expect(image.alt).to.equal('رسم: قارب شراعي في ميناء تحيط به تلال');
    expect([image.lang, image.dir, image.loading, image.decoding]).to.deep.equal(['ar', 'rtl', 'lazy', 'async']);
    expect([image.getAttribute('width'), image.getAttribute('height')]).to.deep.equal(['960', '640']);
  });

  it('an image or a film keeps its place before it has come', async () => {
    const nothing = new URL('/nothing.png', location.href).href;
    for (const [media, ratio] of [
      [{ ...IMAGE, url: nothing, width: 800, height: 400 }, 2],
      [{ ...IMAGE, url: nothing, width: undefined, height: undefined }, 1.5],
      [{ ...IMAGE, url: nothing, height: undefined }, 1.5],
      [{ ...VIDEO, poster: undefined, width: 900, height: 600 }, 1.5],
      [{ ...VIDEO, poster: undefined, width: undefined, height: undefined }, 16 / 9],
    ] as const) {
      const host = await timelineWith([media]);
      host.style.inlineSize = '320px';
      const { width, height } = only(host, 'img, video').getBoundingClientRect();
      expect(width).to.be.within(200, 320);
      expect(width / height).to.be.closeTo(ratio, 0.01);
      host.remove();
    }
  });

  it('an image is not drawn larger than it is', async () => {
    const host = await timelineWith([{ ...IMAGE, width: 96, height: 64 }]);
    const { width, height } = only(host, 'img').getBoundingClientRect();
    expect([width, height]).to.deep.equal([96, 64]);
  });

  it('a film and a sound have a name, and come only when they are played', async () => {
    const host = await timelineWith([VIDEO, { ...AUDIO, title: undefined, caption: undefined }]);
    const video = only<HTMLVideoElement>(host, 'video');
    expect([video.getAttribute('aria-label'), video.preload, video.controls]).to.deep.equal([
      'The ferry crosses the harbour',
      'none',
      true,
    ]);
    expect(new URL(video.poster).pathname).to.equal('/stories/support/media/crossing.svg');
    const audio = only<HTMLAudioElement>(host, 'audio');
    // Of a sound without words of its own the event says what it belongs to.
    expect([audio.getAttribute('aria-label'), audio.preload, audio.controls]).to.deep.equal([
      'The harbour opens',
      'none',
      true,
    ]);
    expect([video.readyState, audio.readyState]).to.deep.equal([0, 0]);
  });

  it('a link is a card with its title, its site and an image', async () => {
    const host = await timelineWith([LINK, 'https://www.example.org/a']);
    const [card, bare] = [...host.shadowRoot!.querySelectorAll<HTMLAnchorElement>('a[part=card]')];
    expect(card!.href).to.equal('https://example.org/harbour/history');
    expect(card!.querySelector('img')!.alt).to.equal('');
    expect([textOf(bare!), bare!.href, bare!.querySelector('img')]).to.deep.equal([
      'example.org',
      'https://www.example.org/a',
      null,
    ]);
  });

  it('an embedded page is asked for by nobody but the reader, nor is an image of its site', async () => {
    const host = await timelineWith([
      EMBED,
      { ...EMBED, url: 'https://example.org/2', poster: 'https://www.example.org/p.png' },
    ]);
    expect(host.shadowRoot!.querySelector('iframe, img')).to.equal(null);
    const other = await timelineWith([EMBED_WITH_POSTER]);
    expect(only<HTMLImageElement>(other, 'img').alt).to.equal('');
    const asked = performance.getEntriesByType('resource').filter(({ name }) => name.includes('example.org'));
    expect(asked).to.deep.equal([]);
  });

  it('the buttons of two pages of one site say what each loads to who hears nothing around them', async () => {
    const media = [EMBED, { type: 'embed', url: 'https://example.org/2', title: { ar: 'جولة', en: 'A tour' } }];
    for (const [lang, words, first, second] of [
      ['en', 'Load from example.org', 'An interview with the master of the ferry', 'A tour'],
      ['ar', 'عرض المحتوى من example.org', 'مقابلة مع ربّان العبّارة', 'جولة'],
    ] as const) {
      const host = await timelineWith(media, lang);
      const buttons = [...host.shadowRoot!.querySelectorAll('[part=load]')];
      expect(buttons.map(textOf)).to.deep.equal([words, words]);
      expect(buttons.map((each) => each.getAttribute('aria-description'))).to.deep.equal([first, second]);
    }
  });

  it('an embedded page that was let in stays when the page is drawn anew, and stays with its event', async () => {
    const url = new URL('/stories/support/media/harbour.svg', location.href).href;
    const embed = { type: 'embed', url, title: { en: 'A view', ar: 'مشهد' } };
    const host = await timelineWith([embed]);
    only<HTMLButtonElement>(host, 'button').click();
    const frame = only<HTMLIFrameElement>(host, 'iframe');
    const policy = frame.getAttribute('referrerpolicy');
    expect([frame.src, frame.title, frame.loading, frame.allow, policy]).to.deep.equal([
      url,
      'A view',
      'lazy',
      'fullscreen',
      'strict-origin-when-cross-origin',
    ]);
    expect([...frame.sandbox].sort()).to.deep.equal([
      'allow-popups',
      'allow-popups-to-escape-sandbox',
      'allow-presentation',
      'allow-same-origin',
      'allow-scripts',
    ]);
    expect(host.shadowRoot!.querySelector('button')).to.equal(null);
    const { width, height } = frame.getBoundingClientRect();
    expect(width / height).to.be.closeTo(16 / 9, 0.01);

    host.lang = 'ar';
    await host.updateComplete;
    expect(only(host, 'iframe')).to.equal(frame);
    expect(frame.title).to.equal('مشهد');

    host.data = {
      lang: 'en',
      events: [
        { date: '2021-02-01', title: 'Before', media: [{ ...embed, title: 'Another' }] },
        { date: '2021-03-01', title: 'The harbour opens', media: [embed] },
      ],
    };
    await host.updateComplete;
    const [before, after] = [...host.shadowRoot!.querySelectorAll('.event')];
    expect(before!.querySelector('iframe')).to.equal(null);
    expect(before!.querySelector('button')).to.exist;
    expect(after!.querySelector('iframe')).to.equal(frame);
  });

  it('an embedded page that gives its sizes has them', async () => {
    const url = new URL('/stories/support/media/harbour.svg', location.href).href;
    const host = await timelineWith([{ type: 'embed', url, width: 300, height: 300 }]);
    only<HTMLButtonElement>(host, 'button').click();
    const { width, height } = only(host, 'iframe').getBoundingClientRect();
    expect(width).to.equal(height);
  });

  it('fit into a narrow column', async () => {
    for (const lang of ['ar', 'en']) {
      const page = await mount(html`<conflict-timeline .data=${HARBOUR}></conflict-timeline>`, lang);
      page.style.inlineSize = '320px';
      const host = page.querySelector('conflict-timeline')!;
      const { left, right } = part(host, 'base').getBoundingClientRect();
      expect(host.shadowRoot!.querySelectorAll('figure')).to.have.length(7);
      for (const each of host.shadowRoot!.querySelectorAll('figure, figure *')) {
        const box = each.getBoundingClientRect();
        expect(box.left, each.localName).to.be.at.least(left - 0.5);
        expect(box.right, each.localName).to.be.at.most(right + 0.5);
      }
      page.remove();
    }
  });
});
