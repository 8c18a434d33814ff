// The forms of a document in pages of others, and the command that prints them.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { buildCli } from '../../scripts/build-cli.mjs';
import {
  FORMS,
  renderForm,
  renderPicture,
  renderToHtml,
  jsonLd,
  loadFor,
  localeFor,
  parse,
  standingSentence,
  article,
  URL_OF_PAGE,
  SMALL,
  small,
} from '../support/forms.mjs';

const ITEMS = [...article.claims, ...article.statements, ...article.events].map(({ id }) => id);

const folder = mkdtempSync(join(tmpdir(), 'render-'));

const command = join(folder, 'cli.js');

const run = (args, options = {}) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, 'render', ...args], {
    cwd: folder,
    encoding: 'utf8',
    ...options,
  });
  return { status, stdout, stderr };
};

before(async () => {
  await buildCli(command);
  writeFileSync(join(folder, 'small.json'), JSON.stringify(SMALL));
  writeFileSync(join(folder, 'comma.json'), '{"lang": "en" "events": []}');
});

after(() => rmSync(folder, { recursive: true }));

describe('media of an event', () => {
  const both = (en, ar) => ({ en, ar });
  const data = {
    lang: 'en',
    sources: [{ id: 'wire', name: both('Wire', 'وكالة'), url: 'https://wire.example/1' }],
    events: [
      {
        id: 'e',
        date: '2021-03-01',
        title: both('The harbour opens', 'الميناء يفتح أبوابه'),
        summary: both('Ships come in.', 'دخلت السفن.'),
        via: ['wire'],
        verification: 'single-source',
        warnings: ['death'],
        media: [
          {
            type: 'image',
            url: 'https://cdn.example/map_(1).png',
            alt: both('Map: the "harbour"', 'خريطة: «الميناء»'),
            caption: both('The harbour', 'الميناء'),
            credit: both('The Daily', 'اليومية'),
            licence: 'CC BY 4.0',
            width: 1200,
            height: 800,
          },
          { type: 'image', url: 'https://cdn.example/boat.png', alt: 'A boat' },
          {
            type: 'video',
            url: 'https://cdn.example/f.webm',
            title: both('The ferry', 'العبّارة'),
            poster: 'https://cdn.example/p.jpg',
            credit: both('The Daily', 'اليومية'),
            width: 640,
            height: 360,
          },
          { type: 'audio', url: 'https://cdn.example/b.mp3', caption: both('The bell.', 'الجرس.') },
          {
            type: 'embed',
            url: 'https://www.video.example/embed/1',
            title: both('An interview', 'مقابلة'),
            poster: 'https://cdn.example/q.jpg',
            credit: both('A channel', 'قناة'),
            width: 560,
            height: 315,
          },
          {
            title: both('Ten maps', 'عشر خرائط'),
            url: 'https://maps.example/ten',
            poster: 'https://cdn.example/r.jpg',
          },
          'https://www.maps.example/',
        ],
      },
    ],
  };
  const form = (name, lang, document = data, element = 'conflict-timeline') =>
    renderForm(name, document, { element, lang, url: URL_OF_PAGE });
  const figuresIn = (html) => html.match(/<figure.*?<\/figure>/g);

  it('is a figure with who made it, before the sources and after what warns of it', async () => {
    const html = await form('html', 'en');
    assert.ok(
      html.startsWith(
        '<p class="explainer-told" lang="en" dir="ltr">What follows tells of death.</p><ol class="conflict-timeline" lang="en" dir="ltr"><li data-id="e" data-date="2021-03-01" data-status="single-source" data-warnings="death"><time datetime="2021-03-01">1 March 2021</time>: <strong>The harbour opens</strong> Ships come in. <figure ',
      ),
      html,
    );
    assert.ok(
      html.endsWith('</figure> — <cite><a href="https://wire.example/1">Wire</a></cite> [Single source]</li></ol>'),
      html,
    );
    assert.deepEqual(figuresIn(html), [
      '<figure data-credit="The Daily" data-licence="CC BY 4.0"><img src="https://cdn.example/map&#95;(1).png" alt="Map: the &#34;harbour&#34;" width="1200" height="800" loading="lazy"> <figcaption>The harbour<br><small>Image: <bdi>The Daily</bdi>. Licence: <bdi>CC BY 4.0</bdi>.</small></figcaption></figure>',
      '<figure><img src="https://cdn.example/boat.png" alt="A boat" loading="lazy"></figure>',
      '<figure data-credit="The Daily"><video src="https://cdn.example/f.webm" aria-label="The ferry" poster="https://cdn.example/p.jpg" width="640" height="360" playsinline="" controls="" preload="none"><a href="https://cdn.example/f.webm" data-media="link">The ferry</a></video> <figcaption><small>Video: <bdi>The Daily</bdi>.</small></figcaption></figure>',
      '<figure><audio src="https://cdn.example/b.mp3" aria-label="The bell." controls="" preload="none"><a href="https://cdn.example/b.mp3" data-media="link">The bell.</a></audio> <figcaption>The bell.</figcaption></figure>',
      '<figure data-credit="A channel"><a href="https://www.video.example/embed/1" data-media="embed" data-poster="https://cdn.example/q.jpg" data-width="560" data-height="315">An interview <small>(<bdi>video.example</bdi>)</small></a> <figcaption><small>By <bdi>A channel</bdi>.</small></figcaption></figure>',
      '<figure><a href="https://maps.example/ten" data-media="link" data-poster="https://cdn.example/r.jpg">Ten maps <small>(<bdi>maps.example</bdi>)</small></a></figure>',
      '<figure><a href="https://www.maps.example/" data-media="link"><small><bdi>maps.example</bdi></small></a></figure>',
    ]);
  });

  it('is one in Arabic, and says of what it has in another language which that is', async () => {
    assert.deepEqual(figuresIn(await form('fallback', 'ar')), [
      '<figure data-credit="اليومية" data-licence="CC BY 4.0"><img src="https://cdn.example/map&#95;(1).png" alt="خريطة: «الميناء»" width="1200" height="800" loading="lazy"> <figcaption>الميناء<br><small>الصورة: <bdi>اليومية</bdi>. الرخصة: <bdi>CC BY 4.0</bdi>.</small></figcaption></figure>',
      '<figure><img src="https://cdn.example/boat.png" alt="A boat" lang="en" dir="ltr" loading="lazy"></figure>',
      '<figure data-credit="اليومية"><video src="https://cdn.example/f.webm" aria-label="العبّارة" poster="https://cdn.example/p.jpg" width="640" height="360" playsinline="" controls="" preload="none"><a href="https://cdn.example/f.webm" data-media="link">العبّارة</a></video> <figcaption><small>الفيديو: <bdi>اليومية</bdi>.</small></figcaption></figure>',
      '<figure><audio src="https://cdn.example/b.mp3" aria-label="الجرس." controls="" preload="none"><a href="https://cdn.example/b.mp3" data-media="link">الجرس.</a></audio> <figcaption>الجرس.</figcaption></figure>',
      '<figure data-credit="قناة"><a href="https://www.video.example/embed/1" data-media="embed" data-poster="https://cdn.example/q.jpg" data-width="560" data-height="315">مقابلة <small>(<bdi lang="en" dir="ltr">video.example</bdi>)</small></a> <figcaption><small>إعداد: <bdi>قناة</bdi>.</small></figcaption></figure>',
      '<figure><a href="https://maps.example/ten" data-media="link" data-poster="https://cdn.example/r.jpg">عشر خرائط <small>(<bdi lang="en" dir="ltr">maps.example</bdi>)</small></a></figure>',
      '<figure><a href="https://www.maps.example/" data-media="link"><small><bdi lang="en" dir="ltr">maps.example</bdi></small></a></figure>',
    ]);
  });

  it('is a link in a plain list, and an image in Markdown', async () => {
    assert.equal(
      await form('link', 'en'),
      '<p lang="en" dir="ltr">What follows tells of death.</p><p lang="en" dir="ltr"><a href="https://news.example/karabakh.html#conflict-timeline">What happened</a></p><ol lang="en" dir="ltr"><li>1 March 2021: <strong>The harbour opens</strong> Ships come in. <a href="https://cdn.example/map&#95;(1).png">Map: the &#34;harbour&#34;</a>. The harbour. Image: \u2068The Daily\u2069. Licence: \u2068CC BY 4.0\u2069. <a href="https://cdn.example/boat.png">A boat</a>. <a href="https://cdn.example/f.webm">The ferry</a>. Video: \u2068The Daily\u2069. <a href="https://cdn.example/b.mp3">\u2068cdn.example\u2069</a>. The bell. <a href="https://www.video.example/embed/1">An interview</a> (\u2068video.example\u2069). By \u2068A channel\u2069. <a href="https://maps.example/ten">Ten maps</a> (\u2068maps.example\u2069). <a href="https://www.maps.example/">\u2068maps.example\u2069</a>. — <a href="https://wire.example/1">Wire</a> [Single source]</li></ol>',
    );
    assert.equal(
      await form('markdown', 'ar'),
      'يتناول ما يلي القتل.\n\n[ما الذي حدث](https://news.example/karabakh.html#conflict-timeline)\n\n1. 1 مارس 2021: **الميناء يفتح أبوابه** دخلت السفن. ![خريطة: «الميناء»](https://cdn.example/map%5F%281%29.png) الميناء. الصورة: \u2068اليومية\u2069. الرخصة: \u2068CC BY 4.0\u2069. ![A boat](https://cdn.example/boat.png) [العبّارة](https://cdn.example/f.webm). الفيديو: \u2068اليومية\u2069. [\u2068cdn.example\u2069](https://cdn.example/b.mp3). الجرس. [مقابلة](https://www.video.example/embed/1) (\u2068video.example\u2069). إعداد: \u2068قناة\u2069. [عشر خرائط](https://maps.example/ten) (\u2068maps.example\u2069). [\u2068maps.example\u2069](https://www.maps.example/). — [وكالة](https://wire.example/1) [رواية مصدر واحد]',
    );
  });

  it('asks nobody who shows a frame: no form has one, and none an image of its poster', async () => {
    for (const name of ['fallback', 'html', 'link', 'markdown'])
      assert.doesNotMatch(await form(name, 'en'), /<iframe|src="[^"]*[qr]\.jpg|!\[[^\]]*\]\([^)]*[qr]\.jpg/, name);
  });

  it('comes after the warnings of a whole document, and not at all of an event that was taken back', async () => {
    const whole = await form('html', 'en', data, 'conflict-explainer');
    assert.ok(
      whole.startsWith('<p class="explainer-told" lang="en" dir="ltr">What follows tells of death.</p>'),
      whole,
    );
    assert.equal(figuresIn(whole).length, 7);
    const document = {
      ...data,
      corrections: [{ date: '2021-03-02T00:00:00Z', target: 'e', kind: 'retraction', note: 'Not so.' }],
    };
    for (const element of ['conflict-timeline', 'conflict-explainer'])
      for (const name of ['fallback', 'html', 'link', 'markdown'])
        assert.doesNotMatch(
          await form(name, 'en', document, element),
          /<figure|<img|<video|!\[|cdn\.example|maps\.example|CC BY|Daily/,
          name,
        );
  });
});

describe('a frame', () => {
  it('has a title, a mark and no origin', async () =>
    assert.equal(
      await small('iframe'),
      '<iframe class="explainer-frame" title="A title" src="https://news.example/karabakh.html" width="100%" height="600" loading="lazy" sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox"></iframe>',
    ));

  it('of a claim or a statement has a title of its own beside one of their event, in English and in Arabic', async () => {
    const data = {
      lang: 'en',
      actors: [{ id: 'police', name: { en: 'The police', ar: 'الشرطة' } }],
      events: [{ id: 'e', date: '2021', title: { en: 'A bridge falls', ar: 'انهيار جسر' } }],
      claims: [{ id: 'c', claimant: 'police', covers: 'e', killed: 2 }],
      statements: [{ id: 's', speaker: 'police', about: ['e'], text: { en: 'It fell.', ar: 'لقد انهار.' } }],
    };
    const titles = async (name, lang) =>
      Promise.all(
        ['e', 'c', 's'].map(async (item) => {
          const html = await renderForm(name, data, { lang, item, url: 'https://news.example/bridge.html' });
          return /<iframe [^>]*?title=\\?"(.*?)\\?"/.exec(html)[1];
        }),
      );
    for (const name of ['iframe', 'oembed']) {
      assert.deepEqual(await titles(name, 'en'), [
        'A bridge falls',
        'A bridge falls · What is claimed about casualties · The police',
        'A bridge falls · Who said what · The police',
      ]);
      assert.deepEqual(await titles(name, 'ar'), [
        'انهيار جسر',
        'انهيار جسر · ما يُقال عن الضحايا · الشرطة',
        'انهيار جسر · من قال ماذا · الشرطة',
      ]);
    }
  });

  it('is what WordPress takes of an oEmbed response', async () => {
    const response = JSON.parse(await small('oembed', { item: 'claim' }));
    assert.deepEqual(
      { ...response, html: '' },
      {
        version: '1.0',
        type: 'rich',
        title: 'The first event',
        provider_url: 'https://news.example/',
        html: '',
        width: 600,
        height: 600,
      },
    );
    // As `wp_filter_oembed_result` cuts it, attributes of quotations aside.
    const [all, quotation, frame] = /^(<blockquote>.*?<\/blockquote>).*(<iframe.*?><\/iframe>)$/s.exec(response.html);
    assert.equal(all, response.html);
    assert.equal(
      quotation,
      '<blockquote><a href="https://news.example/karabakh.html">The first event</a></blockquote>',
    );
    assert.equal(
      frame,
      '<iframe title="The first event · What is claimed about casualties · Ann Lee" src="https://news.example/karabakh.html" width="600" height="600" sandbox="allow-scripts" security="restricted" frameborder="0" marginwidth="0" marginheight="0"></iframe>',
    );
  });
});

describe('a source that was not seen', () => {
  const event = { date: '2023-09-19', title: { ar: 'بدء العملية' }, via: ['near', 'far'] };
  const sources = [
    { id: 'near', name: { ar: 'العربي' } },
    { id: 'far', name: { en: 'AFP' }, seen: false },
  ];
  const data = { lang: 'ar', sources, events: [event] };

  it('is said to be so outside of the direction of its name, beside no other', async () => {
    const html = await renderForm('html', data, { element: 'conflict-timeline' });
    assert.match(
      html,
      /<cite>العربي<\/cite>؛ <cite><span lang="en" dir="ltr">AFP<\/span> \(لم يُطَّلع عليه مباشرة\)<\/cite>/,
    );
    const markdown = await renderForm('markdown', data, { element: 'conflict-timeline', url: 'https://a.example/k' });
    assert.match(markdown, /العربي؛ \u2068AFP\u2069 \(لم يُطَّلع عليه مباشرة\)/);
  });
});

describe('text that somebody wrote', () => {
  const nasty = 'a <b> & "c" \'d\' `e` *f* _g_ [h] {i} ~j~ k\n\nl > m';
  const data = { lang: 'en', statements: [{ speaker: nasty, text: nasty }], events: [{ date: '2020', title: nasty }] };
  const WRITTEN =
    'a &#60;b&#62; &#38; &#34;c&#34; &#39;d&#39; &#96;e&#96; &#42;f&#42; &#95;g&#95; &#91;h&#93; &#123;i&#125; &#126;j&#126; k&#10;&#10;l &#62; m';

  it('stays text', async () => {
    const html = await renderForm('html', data, { element: 'statement-card' });
    assert.ok(html.includes(`<p>${WRITTEN}</p>`), html);
    const markdown = await renderForm('markdown', data, { element: 'conflict-timeline', url: 'https://a.example/(b)' });
    assert.ok(markdown.endsWith(`1. 2020: **${WRITTEN}**`), markdown);
    assert.ok(markdown.includes('(https://a.example/%28b%29#conflict-timeline)'), markdown);
  });

  it('begins no heading and no list, and its addresses are nothing but addresses', async () => {
    const of = async (summary) => {
      const data = { lang: 'en', title: 'T', summary, events: [{ date: '2020', title: 'E' }] };
      const options = { element: 'conflict-explainer', url: 'https://a.example/`{{b}}{%_*~$[|]\'"' };
      return (await renderForm('markdown', data, options)).split('\n\n');
    };
    const [title, summary] = await of('# 5 killed');
    assert.equal(title, '[T](https://a.example/%60%7B%7Bb%7D%7D%7B%%5F%2A%7E%24%5B%7C%5D%27%22)');
    assert.equal(summary, '&#35; 5 killed');
    assert.equal((await of('    1) killed'))[1], '&#49;) killed');
    assert.equal((await of('- killed'))[1], '&#45; killed');
    assert.equal((await of('19 killed'))[1], '19 killed');
  });

  it('has addresses that no Markdown makes wrong links of', async () => {
    const title = 'See https://b.example/a_b?c=d&e or www.b.example/a_b, not https://b.example/a.';
    const data = {
      lang: 'en',
      events: [{ date: '2020', title, via: ['W'] }],
      sources: [{ name: 'W', url: URL_OF_PAGE }],
    };
    const markdown = await renderForm('markdown', data, { element: 'conflict-timeline', url: 'https://a.example/k' });
    assert.equal(
      markdown,
      '[What happened](https://a.example/k#conflict-timeline)\n\n1. 2020: **See https&#58;//b.example/a&#95;b?c=d&#38;e or www&#46;b.example/a&#95;b, not https://b.example/a.** — [W](https://news.example/karabakh.html)',
    );
  });

  it('has no character that XML forbids', async () => {
    const data = { lang: 'en', events: [{ date: '2020', title: 'a\vb \x1Fc\uFFFE' }] };
    assert.match(await renderForm('html', data, { element: 'conflict-timeline' }), /<strong>a b c<\/strong>/);
  });
});

describe('a plain list', () => {
  const data = {
    lang: 'en',
    places: [
      {
        id: 'khan',
        name: 'Khan',
        disputed: true,
        names: ['Old Khan', { text: 'Han', kind: 'official' }],
        note: 'Two names.',
      },
    ],
    actors: [{ id: 'police', name: { en: 'Police', ar: 'الشرطة' } }],
    events: [
      { id: 'e1', date: '2023', title: 'A riot', place: 'khan', actors: ['police', 'Crowd'] },
      { id: 'e2', date: '2024', title: 'A truce', place: 'khan' },
    ],
    statements: [
      { id: 's', speaker: 'police', text: 'It was calm.', medium: 'press-briefing', place: 'khan' },
      { id: 'short', speaker: 'police', text: 'It was calm.' },
    ],
  };
  const form = (name, options) => renderForm(name, data, { url: URL_OF_PAGE, ...options });

  it('tells every name of a disputed place at first mention, and who took part', async () => {
    assert.match(
      await form('markdown', { element: 'conflict-timeline' }),
      /\n\n1\. 2023, Khan: \*\*A riot\*\* \u2068Khan\u2069 \(also \u2068Han\u2069 and \u2068Old Khan\u2069\)\. Involved: \u2068Police\u2069 · \u2068Crowd\u2069\.\n2\. 2024, Khan: \*\*A truce\*\*$/,
    );
    assert.match(
      await form('link', { item: 'e1', lang: 'ar' }),
      / \u2068Khan\u2069 \(ويُسمّى أيضًا \u2068Han\u2069 و\u2068Old Khan\u2069\)\. الأطراف المعنية: \u2068الشرطة\u2069 · \u2068Crowd\u2069\.<\/li><\/ol>$/,
    );
  });

  it('tells where and in what form something was said', async () => {
    assert.match(
      await form('markdown', { item: 's' }),
      /\n- Speaker: Police\n- Said: It was calm\.\n- Place: Khan\n- Status: Verification not stated\n\nPress briefing\. \u2068Khan\u2069 \(also \u2068Han\u2069 and \u2068Old Khan\u2069\)\.$/,
    );
    assert.match(
      await form('link', { item: 's', lang: 'ar' }),
      /<li>المكان: <span lang="en" dir="ltr">\u2068Khan\u2069<\/span><\/li><li>الحالة: لم تُذكر حالة التحقق<\/li><\/ul><p lang="ar" dir="rtl">إحاطة صحفية\. \u2068Khan\u2069 \(ويُسمّى أيضًا \u2068Han\u2069 و\u2068Old Khan\u2069\)\.<\/p>$/,
    );
    assert.match(
      await form('markdown', { item: 'short' }),
      /\n- Said: It was calm\.\n- Status: Verification not stated$/,
    );
  });
});

describe('a source of which only an archived copy is known', () => {
  it('is a link to that', async () => {
    const data = {
      lang: 'en',
      sources: [{ id: 'src', name: 'Agency', archived: 'https://archive.example/a' }],
      statements: [{ id: 's', speaker: 'Ann Lee', mode: 'direct', originalLang: 'en', text: 'No.', via: ['src'] }],
    };
    const html = await renderForm('html', data, { item: 's' });
    assert.ok(html.includes('<blockquote cite="https://archive.example/a">'), html);
    assert.ok(html.includes('<cite><a href="https://archive.example/a">Agency</a></cite>'), html);
    assert.match(
      await renderForm('markdown', data, { item: 's', url: URL_OF_PAGE }),
      /\n- Via: \[Agency\]\(https:\/\/archive\.example\/a\)\n/,
    );
  });
});

describe('who translated', () => {
  const of = (text) => ({ text, translation: { from: 'ar', by: 'machine-reviewed', reviewedBy: 'Desk' } });
  const data = {
    lang: 'ar',
    title: { ar: 'حرب', en: of('A war') },
    events: [{ id: 'e', date: '2023', title: { ar: 'هدنة', en: of('A truce') } }],
    statements: [
      { id: 's', speaker: 'Ann Lee', originalLang: 'ar', text: { ar: 'نفت ذلك.', en: of('She denied it.') } },
    ],
  };
  const form = (name, options) => renderForm(name, data, { lang: 'en', url: URL_OF_PAGE, ...options });

  it('is named beside an event, a statement and a whole document', async () => {
    const said = 'Machine translation from Arabic, reviewed (<bdi>Desk</bdi>).';
    assert.ok(
      (await form('html', { item: 'e' })).startsWith(`<p class="explainer-told" lang="en" dir="ltr">${said}</p>`),
    );
    assert.ok((await form('html', { item: 's' })).includes(` ${said} `));
    const whole = await form('html', { element: 'conflict-explainer' });
    assert.ok(whole.includes(`<p class="explainer-told">${said}</p>`), whole);
    for (const options of [{ item: 'e' }, { item: 's' }, { element: 'conflict-explainer' }])
      assert.match(
        await form('markdown', options),
        /\n\nMachine translation from Arabic, reviewed \(\u2068Desk\u2069\)\./,
      );
  });

  it('is told with the program, who reviewed it and the day', async () => {
    const translation = { from: 'ar', by: 'machine-reviewed', agent: 'Model', reviewedBy: 'Desk', date: '2023-09-20' };
    const text = { ar: 'نفت ذلك.', en: { text: 'She denied it.', translation } };
    const statements = [{ id: 's', speaker: 'Ann Lee', originalLang: 'ar', text }];
    assert.match(
      await renderForm('markdown', { lang: 'ar', statements }, { item: 's', lang: 'en', url: URL_OF_PAGE }),
      /\n\nMachine translation from Arabic, reviewed \(\u2068Model\u2069; reviewed by \u2068Desk\u2069; 20 September 2023\)\. /,
    );
  });
});

describe('who checked an item', () => {
  const verification = (status, note) => ({ status, by: 'البلدية', date: '2023-09-21', note });
  const data = {
    lang: 'ar',
    events: [{ id: 'e', date: '2023', title: 'محادثات', verification: verification('confirmed', 'صورتها كاميرات.') }],
    statements: [{ id: 's', speaker: 'الجيش', text: 'نفى ذلك.', verification: verification('contested') }],
    claims: [{ id: 'c', claimant: 'الشرطة', killed: 2, asOf: '2023', verification: verification('confirmed') }],
  };
  const form = (name, item) => renderForm(name, data, { item, url: URL_OF_PAGE });

  it('is told beside a claim, and in the note of its element', async () => {
    const said = 'التحقق: بحسب \u2068البلدية\u2069؛ 21 سبتمبر 2023.';
    assert.equal(
      await form('html', 'c'),
      `<p class="casualty-badge" lang="ar" dir="rtl" data-killed="2" data-claimant="الشرطة" data-as-of="2023" data-status="confirmed" data-note="${said}">مقتل شخصين؛ بحسب <bdi>الشرطة</bdi>؛ حتى <time datetime="2023">2023</time>؛ مؤكَّد. التحقق: بحسب <bdi>البلدية</bdi>؛ <time datetime="2023-09-21">21 سبتمبر 2023</time>.</p>`,
    );
    assert.ok((await form('tag', 'c')).includes(` data-note="${said}"`));
    assert.ok((await form('markdown', 'c')).endsWith(`\n\n${said}`));
    const { svg } = await renderPicture(data, { item: 'c' });
    assert.match(svg, />التحقق: بحسب \u2068البلدية\u2069؛ 21 سبتمبر 2023<\/text>/);
  });

  it('is told beside an event, with when and how', async () => {
    assert.equal(
      await form('html', 'e'),
      '<ol class="conflict-timeline" lang="ar" dir="rtl"><li data-id="e" data-date="2023" data-status="confirmed"><time datetime="2023">2023</time>: <strong>محادثات</strong> التحقق: بحسب <bdi>البلدية</bdi>؛ <time datetime="2023-09-21">21 سبتمبر 2023</time>؛ <bdi>صورتها كاميرات.</bdi> [مؤكَّد]</li></ol>',
    );
    assert.match(
      await form('markdown', 'e'),
      /التحقق: بحسب \u2068البلدية\u2069؛ 21 سبتمبر 2023؛ \u2068صورتها كاميرات\.\u2069 \[مؤكَّد\]$/,
    );
  });

  it('is told beside a statement, and in the note of its element', async () => {
    assert.equal(
      await form('html', 's'),
      '<figure class="statement-card" lang="ar" dir="rtl" data-speaker="الجيش" data-mode="indirect" data-status="contested" data-note="التحقق: بحسب \u2068البلدية\u2069؛ 21 سبتمبر 2023." data-text="نفى ذلك."><p>نفى ذلك.</p><figcaption><b>الجيش</b>. موضع خلاف. التحقق: بحسب <bdi>البلدية</bdi>؛ 21 سبتمبر 2023.</figcaption></figure>',
    );
    assert.match(await form('tag', 's'), / data-note="التحقق: بحسب \u2068البلدية\u2069؛ 21 سبتمبر 2023\."/);
    assert.match(await form('markdown', 's'), /\n\nالتحقق: بحسب \u2068البلدية\u2069؛ 21 سبتمبر 2023\.$/);
    const { svg } = await renderPicture(data, { item: 's' });
    assert.match(svg, />التحقق: بحسب \u2068البلدية\u2069؛ 21 سبتمبر 2023<\/text>/);
  });
});

for (const lang of ['ar', 'en'])
  describe(`the article in ${lang}`, async () => {
    const all = [];
    await loadFor({ lang });
    const { hasPart } = jsonLd({ locale: localeFor({ lang }), document: parse(article) }, standingSentence);
    const isQuotation = (id) => hasPart.find((part) => part['@id'] === `#${id}`)?.['@type'] === 'Quotation';
    before(async () => {
      for (const item of [undefined, ...ITEMS])
        for (const form of FORMS) {
          const src = form === 'tag' ? 'https://news.example/k.json' : undefined;
          all.push({ item, form, text: await renderForm(form, article, { item, lang, src, url: URL_OF_PAGE }) });
        }
    });
    const of = (...forms) => all.filter(({ form }) => forms.includes(form));

    it('keeps the rules of pasting in every form', () => {
      for (const { form, item, text } of of('tag', 'fallback', 'html', 'link', 'iframe')) {
        const where = `${form} of ${item}`;
        assert.doesNotMatch(text, /\n/, where);
        const tags = text.match(/<[^>]*>/g);
        for (const tag of tags)
          assert.match(
            tag,
            /^<\/?[a-z][a-z0-9-]*( [a-z-]+="[^"<>'`*_[\]{}\\|~$&]*(&#\d+;[^"<>'`*_[\]{}\\|~$&]*)*")*>$/,
            where,
          );
        assert.doesNotMatch(text.replace(/<[^>]*>/g, ''), /[<>"'`*_{}\\|~$]|&(?!#\d+;)/, where);
        assert.doesNotMatch(text, /<script|\sstyle=|\son\w+=/, where);
        if (form !== 'iframe')
          assert.match(
            text,
            new RegExp(`^<[a-z-]+( class="[a-z-]+")? lang="${lang}" dir="${lang === 'ar' ? 'rtl' : 'ltr'}"`),
            where,
          );
      }
    });

    it('is Markdown of paragraphs, links and lists alone', () => {
      for (const { item, text } of of('markdown'))
        for (const block of text.split('\n\n'))
          assert.match(
            block,
            /^((\d+\.|-) \S[^\n]*\n?)+$|^\[[^\]\n]+\]\(https:[^)\s]+\)$|^[^\n<>*`]+$/,
            `${item}: ${block}`,
          );
    });

    it('has quotation only where it may', () => {
      for (const { item, form, text } of of('html', 'fallback'))
        if (article.statements.some(({ id }) => id === item))
          assert.equal(/<blockquote/.test(text), isQuotation(item), `${form} of ${item}`);
    });

    it('tells the claim with claimant, role, chain, date and status wherever it stands', () => {
      const words = {
        ar: [
          'جيجام ستيبانيان',
          'مسؤول حقوق الإنسان لدى أرمن كاراباخ',
          'رويترز',
          'لم يُطَّلع عليه مباشرة',
          'العربي - وكالات',
          '2023',
          'رواية مصدر واحد',
        ],
        en: [
          'Gegham Stepanyan',
          'human-rights official of the Karabakh Armenians',
          'Reuters',
          'not seen directly',
          'Al-Araby – agencies',
          '2023',
          'ingle source',
        ],
      }[lang];
      for (const { item, form, text } of of('html', 'fallback', 'link', 'markdown')) {
        if (item !== undefined && item !== 'c1') continue;
        const shown = text.replace(/<[^>]*>/g, '');
        let from = shown.indexOf(words[0]);
        for (const each of words) {
          const at = shown.indexOf(each, from);
          assert.ok(at >= 0, `${form} of ${item}: ${each}`);
          from = at;
        }
      }
    });

    it('warns before it tells', () => {
      const warning = {
        ar: 'يتناول ما يلي القتل وأذى يصيب الأطفال.',
        en: 'What follows tells of death and harm to children.',
      }[lang];
      for (const { item, form, text } of of('html', 'fallback', 'link', 'markdown'))
        if ([undefined, 'c1', 'e3-attacks'].includes(item))
          assert.ok(text.replace(/<[^>]*>/g, '').startsWith(warning), `${form} of ${item}`);
    });

    it('is the same for tools that build pages, without marks', async () => {
      const html = await renderToHtml(article, { lang, item: 's16' });
      assert.equal(
        html,
        (await renderForm('html', article, { lang, item: 's16' })).replace(/ class="[^"]*"| data-[\w-]+="[^"]*"/g, ''),
      );
    });
  });

describe('the command', () => {
  it('prints a form in one line, and ordinary HTML where none is named', async () => {
    const { status, stdout, stderr } = run(['small.json', '--item', 'claim']);
    assert.deepEqual([status, stderr], [0, '']);
    assert.equal(stdout, `${await small('html', { item: 'claim' })}\n`);
    assert.equal(run(['small.json', '--item', 'claim', '--as', 'html', '--lang', 'en']).stdout, stdout);
  });

  it('reads standard input and writes a file', () => {
    const { status, stdout } = run(['-', '--as', 'tag', '--item', 'report', '--out', 'tag.html'], {
      input: JSON.stringify(SMALL),
    });
    assert.deepEqual([status, stdout], [0, '']);
    assert.match(readFileSync(join(folder, 'tag.html'), 'utf8'), /^<statement-card /);
  });

  it('takes the language for that of texts whose file names none, however its tag is written', () => {
    const slides = { events: [{ start_date: { year: 2020 }, text: { headline: 'حرب' } }] };
    for (const input of ['Date,Title\n2020,حرب\n', JSON.stringify(slides)]) {
      const { stdout, stderr } = run(['-', '--lang', 'ar_EG'], { input });
      assert.equal(stderr, '');
      assert.match(
        stdout,
        /^<ol class="conflict-timeline" lang="ar" dir="rtl"><li [^>]*>.*: <strong>حرب<\/strong><\/li><\/ol>\n$/,
      );
    }
  });

  it('takes each item as what it is', () => {
    const tags = { claim: 'casualty-badge', direct: 'statement-card', one: 'conflict-timeline' };
    for (const [item, tag] of Object.entries(tags))
      assert.match(run(['small.json', '--item', item]).stdout, new RegExp(`class="${tag}"`), item);
    assert.match(run(['small.json']).stdout, /class="conflict-explainer"/);
    const claims = run(['small.json', '--item', 'one', '--element', 'casualty-badge']).stdout;
    assert.match(claims, /^<p class="casualty-badge"[^\n]*\n$/);
  });

  it('says how to mend a call', () => {
    const forms = 'tag, fallback, html, link, markdown, iframe, oembed, page, svg, png';
    const faults = [
      [[], 'render takes one file; name it, or - for standard input'],
      [['small.json', 'small.json'], 'render takes one file; name it, or - for standard input'],
      [['small.json', '--as', 'pdf'], `there is no form "pdf"; write one of: ${forms}`],
      [
        ['small.json', '--element', 'x-y'],
        'there is no element "x-y"; write one of: conflict-explainer, conflict-timeline, statement-card, casualty-badge',
      ],
      [['small.json', '--lang', 'xx'], 'there is no language "xx"; write one of: ar, az, en, fa, hy, ru, tr'],
      [
        ['small.json', '--item', 'none'],
        'there is no claim, statement or event "none"; name one of: claim, words, direct, mixed, report, two, one',
      ],
      [
        ['small.json', '--element', 'casualty-badge'],
        'a casualty-badge shows one item and there are 2; name one with --item: claim, words',
      ],
      [
        ['small.json', '--item', 'claim', '--element', 'statement-card'],
        'a statement-card cannot show "claim"; name one of: direct, mixed, report',
      ],
      [
        ['small.json', '--as', 'tag'],
        'attributes cannot tell all that this <conflict-explainer> shows; say with --src where its JSON is, or choose another form',
      ],
      [['small.json', '--as', 'link'], 'the form link leads to the published page; say with --url where that is'],
      [
        ['small.json', '--as', 'iframe', '--url', 'page.html'],
        '--url page.html is no address of a page; write one that begins with https://',
      ],
      [
        ['small.json', '--as', 'svg'],
        'a picture shows a claim or a statement, not a conflict-explainer; name one with --item',
      ],
      [['missing.json'], 'cannot read missing.json: there is no such file; check its name and its folder'],
    ];
    for (const [args, message] of faults)
      assert.deepEqual(run(args), {
        status: 2,
        stdout: '',
        stderr: `explainer-elements: ${message}\nexplainer-elements --help tells how to call it.\n`,
      });
  });

  it('says of a file that is no document what check says of it', () => {
    const { status, stdout, stderr } = run(['comma.json']);
    assert.deepEqual([status, stdout], [1, '']);
    assert.match(stderr, /^comma\.json:1:15: error: this is not JSON: comma expected/);
  });

  it('says that a browser drew nothing', () => {
    const { status, stderr } = run(['small.json', '--as', 'png', '--item', 'claim', '--out', 'x.png'], {
      env: { ...process.env, CHROME_PATH: process.execPath },
    });
    assert.equal(status, 2);
    assert.match(stderr, /^explainer-elements: .* drew nothing: /);
  });
});
