// Media of events as a server writes them, after `npm run build`.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

const { renderToString } = await import('../../dist/src/server.js');

const document = (media) => ({
  lang: 'en',
  events: [{ date: '2021-03-01', title: { en: 'The harbour opens', ar: 'الميناء يفتح أبوابه' }, media }],
});

describe('media in HTML', () => {
  it('are there before any script, with their style', async () => {
    const image = {
      type: 'image',
      url: 'https://example.org/a.png',
      alt: 'A harbour',
      credit: 'X',
      width: 4,
      height: 3,
    };
    for (const [tag, lang, words] of [
      ['conflict-explainer', 'en', 'Image: <bdi dir="ltr">X</bdi>'],
      ['conflict-timeline', 'ar', 'الصورة: <bdi lang="en" dir="ltr">X</bdi>'],
    ]) {
      const html = await renderToString(tag, document([image]), { lang });
      assert.match(html, /<img part="image" class="" src="https:\/\/example.org\/a.png" alt="A harbour"/);
      assert.ok(html.includes(words), html);
      assert.equal(html.match(/\.media :is\(img,\s*video\)/g).length, 1);
    }
  });

  it('are links where a frame would wait for a click that nobody hears', async () => {
    const html = await renderToString('conflict-timeline', document([{ type: 'embed', url: 'https://example.org/x' }]));
    assert.doesNotMatch(html, /<button|<iframe/);
    assert.match(html, /<a part="card" class="card" href="https:\/\/example.org\/x">/);
  });

  it('cost nothing where there are none', async () => {
    assert.doesNotMatch(await renderToString('conflict-timeline', document([])), /\.media/);
  });
});
