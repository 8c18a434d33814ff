// The forms of a document in pages of others, and the command that prints them.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { buildCli } from '../../scripts/build-cli.mjs';
import { importSources } from '../support/bundle.mjs';

const { FORMS, renderForm, renderPicture, renderToHtml, jsonLd, loadFor, localeFor, parse, standingSentence } =
  await importSources(
    'src/forms/index.ts',
    'src/forms/picture.ts',
    'src/explainer/parse.ts',
    'src/language/locale.ts',
    'src/telling/json-ld.ts',
    'src/telling/standing-claim.ts',
  );

const EXAMPLE = resolve('examples/karabakh-2023/explainer.json');
const article = JSON.parse(readFileSync(EXAMPLE, 'utf8'));
const ITEMS = [...article.claims, ...article.statements, ...article.events].map(({ id }) => id);
const URL_OF_PAGE = 'https://news.example/karabakh.html';

const SMALL = {
  lang: 'en',
  title: 'A title',
  sources: [
    { id: 'reuters', type: 'agency', name: 'Reuters', url: 'https://reuters.example/1?a=1&b=2' },
    { id: 'wire', type: 'agency', name: 'Wire', seen: false },
  ],
  events: [
    { id: 'two', date: '2023-09', title: 'The *second* event', verification: 'unverified' },
    {
      id: 'one',
      date: '2023-09-19?',
      title: 'The first event',
      summary: 'What it was.',
      place: 'Goris',
      via: ['wire', 'reuters'],
    },
  ],
  statements: [
    {
      id: 'direct',
      speaker: 'Ann Lee',
      speakerRole: 'mayor',
      mode: 'direct',
      originalLang: 'en',
      text: 'We “will” stay.',
      date: '2023-09-20',
      via: ['reuters'],
    },
    { id: 'mixed', speaker: 'Ann Lee', text: 'said that it was a grave mistake.', quoted: ['a grave mistake'] },
    { id: 'report', speaker: 'Ann Lee', text: 'said that she would stay.' },
  ],
  claims: [
    {
      id: 'claim',
      claimant: 'Ann Lee',
      killed: '>5',
      'killed-children': 2,
      asOf: '2023-09-19',
      via: ['wire', 'reuters'],
      verification: 'contested',
      covers: 'one',
      warnings: ['death'],
    },
    {
      id: 'words',
      claimant: 'Ann Lee',
      figures: [{ id: 'f', harm: 'killed', count: { as: 'unquantified', asStated: 'dozens' } }],
    },
  ],
};
const ARABIC = {
  lang: 'ar',
  sources: [{ id: 'reuters', type: 'agency', name: 'رويترز', seen: false }],
  events: [{ id: 'e', date: '2023-09-19~', title: 'بدء العملية', via: ['reuters'], verification: 'single-source' }],
  statements: [
    {
      id: 's',
      speaker: 'وزارة الدفاع',
      mode: 'direct',
      originalLang: 'ar',
      text: 'لن نغادر',
      date: '2023-09-19',
      via: ['reuters'],
      verification: 'single-source',
    },
  ],
  claims: [
    {
      id: 'c',
      claimant: 'جيجام ستيبانيان',
      claimantRole: 'مسؤول',
      'killed-civilians': 2,
      injured: 11,
      asOf: '2023-09-19',
      via: ['reuters'],
      verification: 'single-source',
      warnings: ['death'],
    },
  ],
};
const small = (form, options) => renderForm(form, SMALL, { url: URL_OF_PAGE, ...options });
const arabic = (form, options) => renderForm(form, ARABIC, { url: URL_OF_PAGE, ...options });

describe('a claim', () => {
  const FACTS =
    'data-killed="&#62;5" data-killed-children="2" data-claimant="Ann Lee" data-via="Wire (not seen directly); Reuters" data-as-of="2023-09-19" data-status="contested" data-warnings="death"';
  const SENTENCE =
    'What follows tells of death. More than 5 people killed (of whom 2 children); according to <bdi>Ann Lee</bdi>; via <bdi>Wire</bdi> (not seen directly), then <a href="https://reuters.example/1?a=1&#38;b=2"><bdi>Reuters</bdi></a>; as of <time datetime="2023-09-19">19 September 2023</time>; contested.';

  it('is a tag', async () =>
    assert.equal(
      await small('tag', { item: 'claim' }),
      `<casualty-badge lang="en" dir="ltr" ${FACTS}></casualty-badge>`,
    ));

  it('is a tag that asks, with its script', async () =>
    assert.equal(
      await small('tag', {
        item: 'claim',
        src: 'https://news.example/k.json',
        script: 'https://news.example/embed.js',
      }),
      '<casualty-badge lang="en" dir="ltr" data-src="https://news.example/k.json#claim"></casualty-badge><script type="module" src="https://news.example/embed.js"></script>',
    ));

  it('is a tag around a sentence', async () =>
    assert.equal(
      await small('fallback', { item: 'claim' }),
      `<casualty-badge lang="en" dir="ltr"><p class="casualty-badge" ${FACTS}>${SENTENCE}</p></casualty-badge>`,
    ));

  it('is a sentence', async () => {
    assert.equal(
      await small('html', { item: 'claim' }),
      `<p class="casualty-badge" lang="en" dir="ltr" ${FACTS}>${SENTENCE}</p>`,
    );
    assert.equal(
      await arabic('html', { item: 'c' }),
      '<p class="casualty-badge" lang="ar" dir="rtl" data-killed-civilians="2" data-injured="11" data-claimant="جيجام ستيبانيان" data-claimant-role="مسؤول" data-via="رويترز (لم يُطَّلع عليه مباشرة)" data-as-of="2023-09-19" data-status="single-source" data-warnings="death">يتناول ما يلي القتل. مقتل مدنيَّين اثنين وإصابة 11 شخصًا؛ بحسب <bdi>جيجام ستيبانيان</bdi> (<bdi>مسؤول</bdi>)؛ نقلًا عن <bdi>رويترز</bdi> (لم يُطَّلع عليه مباشرة)؛ حتى <time datetime="2023-09-19">19 سبتمبر 2023</time>؛ رواية مصدر واحد.</p>',
    );
  });

  it('has names in the direction of their language, whatever letter they begin with', async () => {
    const told = async (lang, name) => {
      const data = { lang, claims: [{ claimant: name, killed: 2 }] };
      return /<bdi.*?<\/bdi>/.exec(await renderForm('html', data, { element: 'casualty-badge' }))[0];
    };
    assert.equal(await told('ar', 'BBC عربي'), '<bdi dir="rtl">BBC عربي</bdi>');
    assert.equal(await told('ar', '«عربي» BBC'), '<bdi>«عربي» BBC</bdi>');
    assert.equal(await told('ar', '21'), '<bdi>21</bdi>');
    assert.equal(await told('ar', 'Smith Jr.'), '<bdi>Smith Jr.</bdi>');
    assert.equal(await told('en', 'عربي BBC'), '<bdi dir="ltr">عربي BBC</bdi>');
    assert.equal(await told('en', 'BBC عربي'), '<bdi>BBC عربي</bdi>');
  });

  it('keeps names of the other direction from what is beside them, and no others', async () => {
    const data = {
      lang: 'ar',
      sources: ['Reuters', 'BBC عربي', 'رويترز'].map((name, i) => ({ id: `s${i}`, type: 'agency', name })),
      events: [{ id: 'e', date: '2023-09-19', title: 'بدء', place: 'Goris', via: ['s0', 's1', 's2'] }],
      statements: [{ id: 's', speaker: 'Human Rights Watch', text: 'قالت.', date: '2023-09-19' }],
    };
    const told = (form, item) => renderForm(form, data, { item, url: URL_OF_PAGE });
    assert.match(
      await told('html', 'e'),
      / — <cite><bdi>Reuters<\/bdi><\/cite>؛ <cite><bdi dir="rtl">BBC عربي<\/bdi><\/cite>؛ <cite>رويترز<\/cite><\/li>/,
    );
    assert.match(
      await told('html', 's'),
      /<b><bdi>Human Rights Watch<\/bdi><\/b>، <time datetime="2023-09-19">19 سبتمبر 2023<\/time>/,
    );
    assert.match(
      await told('markdown', 'e'),
      /\n1\. 19 سبتمبر 2023، \u2068Goris\u2069: \*\*بدء\*\* — \u2068Reuters\u2069؛ \u2068BBC عربي\u2069؛ رويترز$/,
    );
    assert.match(await told('link', 's'), /<li>المتحدث: \u2068Human Rights Watch\u2069<\/li>/);
  });

  it('tells at both ends what events and statements update', async () => {
    const told = async (element, item) => {
      const data = {
        lang: 'ar',
        timeZone: 'UTC',
        actors: [{ id: 'm', name: 'المتحدثة' }],
        events: [
          { id: 'a', date: '2021-03-04', title: 'أ' },
          { id: 'b', date: '2021-03-05', title: 'ب' },
        ],
        statements: ['s', 't'].map((id) => ({ id, speaker: 'm', mode: 'direct', text: 'نعم' })),
        links: [
          { from: 'a', type: 'updates', to: 'b' },
          { from: 's', type: 'updates', to: 't' },
        ],
      };
      return (await renderForm('html', data, { element, item })).match(/تحديث [^<]*<bdi>[^<]*<\/bdi>/g);
    };
    assert.deepEqual(await told('conflict-timeline'), ['تحديث لخبر: <bdi>ب</bdi>', 'تحديث في خبر: <bdi>أ</bdi>']);
    assert.deepEqual(await told('statement-card', 's'), ['تحديث لكلام <bdi>المتحدثة</bdi>']);
    assert.deepEqual(await told('statement-card', 't'), ['تحديث من <bdi>المتحدثة</bdi>']);
  });

  it('is a link and a list', async () => {
    assert.equal(
      await small('link', { item: 'claim' }),
      '<p lang="en" dir="ltr">What follows tells of death.</p><p lang="en" dir="ltr"><a href="https://news.example/karabakh.html#casualty-badge">The first event</a></p><ul lang="en" dir="ltr"><li>Killed: &#62;5</li><li>Killed, children: 2</li><li>Claimant: Ann Lee</li><li>Via: Wire (not seen directly); <a href="https://reuters.example/1?a=1&#38;b=2">Reuters</a></li><li>As of: 19 September 2023</li><li>Status: Contested</li></ul>',
    );
    assert.equal(
      await arabic('markdown', { item: 'c' }),
      'يتناول ما يلي القتل.\n\n[ما يُقال عن الضحايا](https://news.example/karabakh.html#casualty-badge)\n\n- القتلى، المدنيون: 2\n- الجرحى: 11\n- المُعلِن: جيجام ستيبانيان\n- الصفة: مسؤول\n- نقلًا عن: رويترز (لم يُطَّلع عليه مباشرة)\n- حتى: 19 سبتمبر 2023\n- الحالة: رواية مصدر واحد',
    );
  });

  it('is a list in Arabic without a word or a sign that its readers do not know', async () => {
    const data = {
      lang: 'ar',
      sources: ['رويترز', 'العربي'].map((name, i) => ({ id: `s${i}`, type: 'agency', name })),
      claims: [
        {
          claimant: 'البلدية',
          killed: '<=5',
          missing: 'unknown',
          detained: '11+',
          displaced: '5-8',
          injured: 'several',
          via: ['s0', 's1'],
        },
      ],
    };
    assert.equal(
      await renderForm('markdown', data, { element: 'casualty-badge', url: URL_OF_PAGE }),
      '[ما يُقال عن الضحايا](https://news.example/karabakh.html#casualty-badge)\n\n- القتلى: \u2066&#60;=5\u2069\n- الجرحى: عدة\n- المفقودون: غير معروف\n- المحتجزون: \u206611+\u2069\n- النازحون: 5–8\n- المُعلِن: البلدية\n- نقلًا عن: رويترز؛ العربي\n- حتى: لم يُذكر التاريخ\n- الحالة: لم تُذكر حالة التحقق',
    );
    assert.match(
      await renderForm('markdown', data, { element: 'casualty-badge', lang: 'en', url: URL_OF_PAGE }),
      /- Killed: &#60;=5\n- Injured: several\n- Missing: unknown\n- Detained: 11\+\n- Displaced: 5–8\n[^]*- Via: \u2068رويترز\u2069; \u2068العربي\u2069\n/,
    );
  });

  it('counts in attributes whom they can name, and says of others what it says of them', async () => {
    const told = async (figure, lang) => {
      const claims = [{ claimant: 'A', figures: [{ harm: 'killed', count: 2, ...figure }] }];
      const html = await renderForm('html', { lang: 'en', claims }, { element: 'casualty-badge', lang });
      return /^<p(?: class="casualty-badge")? lang="\w\w" dir="\w\w\w"(?: (data-killed\S*))?[^>]*>(.*?)[;؛]/
        .exec(html)
        .slice(1);
    };
    for (const [figure, attribute, en, ar] of [
      [{}, 'data-killed="2"', '2 people killed', 'مقتل شخصين'],
      [{ count: '~5' }, 'data-killed="&#126;5"', 'About 5 people killed', 'مقتل نحو 5 أشخاص'],
      [{ count: '<5' }, 'data-killed="&#60;5"', 'Fewer than 5 people killed', 'مقتل أقل من 5 أشخاص'],
      [{ status: 'civilian' }, 'data-killed-civilians="2"', '2 civilians killed', 'مقتل مدنيَّين اثنين'],
      [{ status: 'armed-forces' }, 'data-killed-soldiers="2"', '2 soldiers killed', 'مقتل جنديين'],
      [{ age: 'child' }, 'data-killed-children="2"', '2 children killed', 'مقتل طفلين'],
      [{ age: 'adult', sex: 'female' }, 'data-killed-women="2"', '2 women killed', 'مقتل امرأتين'],
      [
        { status: 'civilian', age: 'child' },
        'data-killed-children="2"',
        '2 children killed (civilians)',
        'مقتل طفلين (من المدنيين)',
      ],
      [
        { status: 'armed-forces', age: 'adult', sex: 'female' },
        'data-killed-women="2"',
        '2 women killed (members of armed forces)',
        'مقتل امرأتين (أفراد في قوات مسلحة)',
      ],
      [
        { status: 'other-protected' },
        undefined,
        '2 people killed (other protected persons)',
        'مقتل شخصين (من فئات محمية أخرى)',
      ],
      [
        { status: 'direct-participation' },
        undefined,
        '2 people killed (taking a direct part in hostilities)',
        'مقتل شخصين (ممن شاركوا مباشرة في الأعمال القتالية)',
      ],
      [
        { status: 'unknown' },
        undefined,
        '2 people killed (not known whether civilians)',
        'مقتل شخصين (الصفة المدنية غير معروفة)',
      ],
      [{ age: 'adult' }, undefined, '2 people killed (adults)', 'مقتل شخصين (بالغون)'],
      [{ age: 'unknown' }, undefined, '2 people killed (age not known)', 'مقتل شخصين (العمر غير معروف)'],
      [{ sex: 'female' }, undefined, '2 people killed (female)', 'مقتل شخصين (إناث)'],
      [{ sex: 'female', age: 'child' }, undefined, '2 children killed (female)', 'مقتل طفلين (إناث)'],
      [{ sex: 'male' }, undefined, '2 people killed (male)', 'مقتل شخصين (ذكور)'],
      [{ sex: 'unknown' }, undefined, '2 people killed (sex not known)', 'مقتل شخصين (الجنس غير معروف)'],
      [{ cumulative: true }, undefined, '2 people killed (running total)', 'مقتل شخصين (حصيلة تراكمية)'],
      [
        { group: { en: 'miners', ar: 'عمال مناجم' } },
        undefined,
        '2 people killed (<bdi>miners</bdi>)',
        'مقتل شخصين (<bdi>عمال مناجم</bdi>)',
      ],
    ]) {
      assert.deepEqual(await told(figure, 'en'), [attribute, en]);
      assert.deepEqual(await told(figure, 'ar'), [attribute, ar]);
    }
  });

  it('names each group in a list', async () => {
    const claims = [
      { claimant: 'A', 'killed-civilians': 1, 'killed-children': 2, 'killed-women': 3, 'killed-soldiers': 4 },
    ];
    const list = async (lang) =>
      (await renderForm('markdown', { lang: 'en', claims }, { element: 'casualty-badge', lang, url: URL_OF_PAGE }))
        .split('\n')
        .filter((line) => /\d$/.test(line));
    assert.deepEqual(await list('en'), [
      '- Killed, civilians: 1',
      '- Killed, children: 2',
      '- Killed, women: 3',
      '- Killed, soldiers: 4',
    ]);
    assert.deepEqual(await list('ar'), [
      '- القتلى، المدنيون: 1',
      '- القتلى، الأطفال: 2',
      '- القتلى، النساء: 3',
      '- القتلى، العسكريون: 4',
    ]);
  });

  it('without figures begins with whose it is', async () =>
    assert.equal(
      await renderForm('html', { lang: 'en', claims: [{ claimant: 'Ann Lee', figures: [] }] }),
      '<p lang="en" dir="ltr">According to <bdi>Ann Lee</bdi>; date not stated; verification not stated.</p>',
    ));

  it('that attributes cannot tell is told in its sentence, and no element comes for it', async () => {
    const sentence =
      'Killed: <bdi>“dozens”</bdi>; according to <bdi>Ann Lee</bdi>; date not stated; verification not stated.';
    assert.equal(await small('html', { item: 'words' }), `<p lang="en" dir="ltr">${sentence}</p>`);
    assert.equal(await small('fallback', { item: 'words' }), `<p lang="en" dir="ltr">${sentence}</p>`);
    assert.doesNotMatch(await small('markdown', { item: 'words' }), /#casualty-badge/);
    await assert.rejects(small('tag', { item: 'words' }), {
      name: 'FormError',
      message: /say with src where its JSON is/,
    });
  });
});

describe('a statement', () => {
  it('is a quotation where its words are the speaker’s own', async () => {
    assert.equal(
      await small('html', { item: 'direct' }),
      '<figure class="statement-card" lang="en" dir="ltr" data-speaker="Ann Lee" data-speaker-role="mayor" data-mode="direct" data-original-lang="en" data-date="2023-09-20" data-via="Reuters"><blockquote cite="https://reuters.example/1?a=1&#38;b=2"><p>‘We “will” stay.’</p></blockquote><figcaption><b>Ann Lee</b>, mayor, <time datetime="2023-09-20">20 September 2023</time>. Via <cite><a href="https://reuters.example/1?a=1&#38;b=2">Reuters</a></cite>. Verification not stated.</figcaption></figure>',
    );
    assert.equal(
      await arabic('html', { item: 's' }),
      '<figure class="statement-card" lang="ar" dir="rtl" data-speaker="وزارة الدفاع" data-mode="direct" data-original-lang="ar" data-date="2023-09-19" data-via="رويترز (لم يُطَّلع عليه مباشرة)" data-status="single-source"><blockquote><p>«لن نغادر»</p></blockquote><figcaption><b>وزارة الدفاع</b>، <time datetime="2023-09-19">19 سبتمبر 2023</time>. نقلًا عن <cite>رويترز (لم يُطَّلع عليه مباشرة)</cite>. رواية مصدر واحد.</figcaption></figure>',
    );
  });

  it('is a report with quoted words, or without any', async () => {
    assert.match(
      await small('html', { item: 'mixed' }),
      /data-mode="mixed" data-text="said that it was a grave mistake\." data-quoted="a grave mistake"><p>said that it was “a grave mistake”\.<\/p>/,
    );
    assert.match(
      await small('html', { item: 'report' }),
      /data-mode="indirect" data-text="said that she would stay\."><p>said that she would stay\.<\/p>/,
    );
  });

  it('has fragments in other letters whose marks stay with them, whatever letters stand beside', async () => {
    const statement = {
      id: 's',
      speaker: 'مجلس',
      text: 'قال إنه fake news (AFP) أو كذب.',
      quoted: ['fake news', 'كذب'],
    };
    const told = (lang) => renderForm('html', { lang: 'ar', statements: [statement] }, { item: 's', lang });
    assert.match(await told('ar'), /<p>قال إنه <bdi>«fake news»<\/bdi> \(AFP\) أو «كذب»\.<\/p>/);
    assert.match(
      await told('en'),
      /<p lang="ar" dir="rtl">قال إنه <span lang="ar" dir="rtl">«fake news»<\/span> \(AFP\)/,
    );
  });

  it('says where it was said', async () => {
    const statement = { speaker: 'Ann Lee', text: 'said that she would stay.', medium: 'letter', place: 'bridge' };
    const places = [
      { id: 'bridge', name: 'Dara bridge', disputed: true, names: [{ text: 'Old Crossing', usedBy: ['north'] }] },
    ];
    const actors = [{ id: 'north', type: 'other', name: 'Council of North Dara' }];
    assert.equal(
      await renderForm('html', { lang: 'en', actors, places, statements: [statement] }, { item: 'st-1' }),
      '<figure class="statement-card" lang="en" dir="ltr" data-speaker="Ann Lee" data-mode="indirect" data-medium="letter" data-place="Dara bridge" data-text="said that she would stay."><p>said that she would stay.</p><figcaption><b>Ann Lee</b>, letter, <bdi>Dara bridge</bdi>. Verification not stated. Called <bdi>“Old Crossing”</bdi> by <bdi>Council of North Dara</bdi>.</figcaption></figure>',
    );
  });

  it('has one full stop after a sentence that ends within quotation marks, be they the inner ones', async () => {
    const original = (text, lang) =>
      renderForm(
        'html',
        {
          lang: 'en',
          statements: [
            {
              id: 's',
              speaker: 'Ann Lee',
              mode: 'direct',
              originalLang: lang,
              text: { en: { text: 'Stay.', translation: { from: lang, by: 'human' } }, [lang]: text },
            },
          ],
        },
        { item: 's', lang: 'en' },
      );
    for (const [text, lang, words] of [
      ['ابقوا.', 'ar', '«ابقوا.»'],
      ['قيل لنا: «ابقوا»، فبقينا.', 'ar', '‹قيل لنا: «ابقوا»، فبقينا.›'],
    ])
      assert.ok((await original(text, lang)).includes(`>${words}</bdi></figcaption>`), await original(text, lang));
  });

  it('has one full stop after a note, however many marks follow that of the note', async () => {
    for (const [note, told, stop = ''] of [
      ['He asked: “Who said ‘Never!’”', 'He asked: “Who said ‘Never!’”'],
      ['(He said: “Never.”)', '(He said: “Never.”)'],
      ['It is "so."', 'It is &#34;so.&#34;'],
      ["It is 'so'", 'It is &#39;so&#39;', '.'],
      ['سأل: «من قال: ‹متى؟›»', 'سأل: «من قال: ‹متى؟›»'],
    ]) {
      const data = { lang: 'en', statements: [{ id: 's', speaker: 'Ann Lee', text: 'said no.', note }] };
      const html = await renderForm('html', data, { item: 's' });
      assert.ok(html.endsWith(`Verification not stated. <bdi>${told}</bdi>${stop}</figcaption></figure>`), html);
      assert.ok(html.includes(` data-note="\u2068${told}\u2069${stop}" `), html);
    }
  });

  it('is a tag with its words', async () =>
    assert.equal(
      await small('tag', { item: 'mixed' }),
      '<statement-card lang="en" dir="ltr" data-speaker="Ann Lee" data-mode="mixed" data-text="said that it was a grave mistake." data-quoted="a grave mistake"></statement-card>',
    ));

  it('is a link and a list', async () =>
    assert.equal(
      await small('markdown', { item: 'direct' }),
      '[A title](https://news.example/karabakh.html#statement-card)\n\n- Speaker: Ann Lee\n- Role: mayor\n- Said: ‘We “will” stay.’\n- Date: 20 September 2023\n- Via: [Reuters](https://reuters.example/1?a=1&b=2)\n- Status: Verification not stated',
    ));
});

describe('a timeline', () => {
  const timeline = { element: 'conflict-timeline' };

  it('says who took part', async () =>
    assert.equal(
      await renderForm(
        'html',
        { lang: 'ar', events: [{ id: 'e', date: '2023', title: 'محادثات', actors: ['أرمينيا', 'روسيا'] }] },
        timeline,
      ),
      '<ol class="conflict-timeline" lang="ar" dir="rtl"><li data-id="e" data-date="2023" data-actors="أرمينيا; روسيا"><time datetime="2023">2023</time>: <strong>محادثات</strong> <span class="explainer-told">الأطراف المعنية: <bdi>أرمينيا</bdi> · <bdi>روسيا</bdi>.</span></li></ol>',
    ));

  it('says how a date was worked out, as its attributes do', async () => {
    const date = { edtf: '2023-09-19', basis: 'derived', dateNote: 'ثلاثاء بعد 14 سبتمبر' };
    assert.equal(
      await renderForm(
        'html',
        { lang: 'ar', events: [{ id: 'e', date, title: 'محادثات', summary: 'انتهت.', actors: ['أرمينيا'] }] },
        timeline,
      ),
      '<ol class="conflict-timeline" lang="ar" dir="rtl"><li data-id="e" data-date="2023-09-19" data-basis="derived" data-date-note="ثلاثاء بعد 14 سبتمبر" data-actors="أرمينيا"><time datetime="2023-09-19">19 سبتمبر 2023</time>: <strong>محادثات</strong> انتهت. <span class="explainer-told">تاريخ مستنتج: <bdi>ثلاثاء بعد 14 سبتمبر</bdi>. الأطراف المعنية: <bdi>أرمينيا</bdi>.</span></li></ol>',
    );
  });

  it('says how a date was worked out, and what there is to know of the names of a place, once', async () => {
    const place = {
      id: 'p',
      name: 'الجسر',
      disputed: true,
      names: [
        { text: 'جسر الشمال', usedBy: 'الشمال' },
        { text: 'جسر الجنوب', usedBy: 'الجنوب' },
      ],
      note: 'أطلق الطرفان الاسمين بعد الحرب.',
    };
    const date = { edtf: '2021-03-05', basis: 'derived', dateNote: 'من قول المصدر «أمس».' };
    const data = {
      lang: 'ar',
      places: [place],
      events: [
        { id: 'a', date, title: 'قصف', place: 'p' },
        { id: 'b', date: '2021-03-06', title: 'هدنة', place: 'p' },
      ],
    };
    assert.equal(
      await renderForm('html', data, timeline),
      '<ol class="conflict-timeline" lang="ar" dir="rtl"><li data-id="a" data-date="2021-03-05" data-basis="derived" data-date-note="من قول المصدر «أمس»." data-place="الجسر"><time datetime="2021-03-05">5 مارس 2021</time>، <bdi>الجسر</bdi>: <strong>قصف</strong> <bdi>«جسر الجنوب»</bdi> بتسمية <bdi>الجنوب</bdi>. <bdi>«جسر الشمال»</bdi> بتسمية <bdi>الشمال</bdi>. عن أسماء هذا المكان: <bdi>أطلق الطرفان الاسمين بعد الحرب.</bdi> <span class="explainer-told">تاريخ مستنتج: <bdi>من قول المصدر «أمس».</bdi></span></li><li data-id="b" data-date="2021-03-06" data-place="الجسر"><time datetime="2021-03-06">6 مارس 2021</time>، <bdi>الجسر</bdi>: <strong>هدنة</strong></li></ol>',
    );
    const statement = { id: 's', speaker: 'الشمال', text: 'نفى ذلك.', place: 'p' };
    assert.match(
      await renderForm('html', { ...data, statements: [statement] }, { item: 's' }),
      /بتسمية <bdi>الشمال<\/bdi>\. عن أسماء هذا المكان: <bdi>أطلق الطرفان الاسمين بعد الحرب\.<\/bdi><\/figcaption>/,
    );
  });

  it('is a list in the order of time', async () => {
    assert.equal(
      await small('html', timeline),
      '<ol class="conflict-timeline" lang="en" dir="ltr"><li data-id="two" data-date="2023-09" data-status="unverified"><time datetime="2023-09">September 2023</time>: <strong>The &#42;second&#42; event</strong> [Not verified]</li><li data-id="one" data-date="2023-09-19?" data-place="Goris">possibly <time datetime="2023-09-19">19 September 2023</time>, <bdi>Goris</bdi>: <strong>The first event</strong> What it was. <span class="explainer-told">Order not known.</span> — <cite>Wire (not seen directly)</cite>; <cite><a href="https://reuters.example/1?a=1&#38;b=2">Reuters</a></cite></li></ol>',
    );
    assert.equal(
      await arabic('html', timeline),
      '<ol class="conflict-timeline" lang="ar" dir="rtl"><li data-id="e" data-date="2023-09-19&#126;" data-status="single-source">نحو <time datetime="2023-09-19">19 سبتمبر 2023</time>: <strong>بدء العملية</strong> — <cite>رويترز (لم يُطَّلع عليه مباشرة)</cite> [رواية مصدر واحد]</li></ol>',
    );
  });

  it('says of which events the order is not known, as the element does', async () => {
    const event = (id, date) => ({ id, date, title: { en: `Event ${id}`, ar: `الحدث ${id}` } });
    const data = {
      lang: 'en',
      timeZone: 'Asia/Baku',
      events: [
        event('a', '2023-09-19'),
        event('b', '2023-09-19'),
        event('c', '2023-09-19~'),
        event('d', '2023-09-20T08:00'),
        event('e', '2023-09-20T09:00'),
        event('f', '2023-09-21'),
      ],
    };
    const notes = async (lang) =>
      (await renderToHtml(data, { element: 'conflict-timeline', lang }))
        .split('</li>')
        .map((item) => /<span class="explainer-told">(.*?)<\/span>/.exec(item)?.[1] ?? '');
    assert.deepEqual(await notes('en'), ['Order within this date not known.', '', 'Order not known.', '', '', '', '']);
    assert.deepEqual(await notes('ar'), [
      'الترتيب ضمن هذا التاريخ غير معروف.',
      '',
      'الترتيب غير معروف.',
      '',
      '',
      '',
      '',
    ]);
    const lines = async (as, lang) =>
      (await renderForm(as, data, { element: 'conflict-timeline', lang, url: 'https://news.example/' }))
        .split(as === 'link' ? '</li>' : '\n')
        .filter((line) => /Order|الترتيب/.test(line))
        .map((line) => line.replace(/<[^>]*>/g, '').replace(/^.*?(?=[12]9 |about|نحو)/, ''));
    assert.deepEqual(await lines('link', 'en'), [
      '19 September 2023: Event a Order within this date not known.',
      'about 19 September 2023: Event c Order not known.',
    ]);
    assert.deepEqual(await lines('markdown', 'en'), [
      '19 September 2023: **Event a** Order within this date not known.',
      'about 19 September 2023: **Event c** Order not known.',
    ]);
    assert.deepEqual(await lines('markdown', 'ar'), [
      '19 سبتمبر 2023: **الحدث a** الترتيب ضمن هذا التاريخ غير معروف.',
      'نحو 19 سبتمبر 2023: **الحدث c** الترتيب غير معروف.',
    ]);
  });

  it('is a link and a list', async () =>
    assert.equal(
      await small('markdown', timeline),
      '[A title](https://news.example/karabakh.html#conflict-timeline)\n\n1. September 2023: **The &#42;second&#42; event** [Not verified]\n2. possibly 19 September 2023, Goris: **The first event** What it was. Order not known. — Wire (not seen directly); [Reuters](https://reuters.example/1?a=1&b=2)',
    ));

  it('is a tag only with where its data is', async () => {
    assert.equal(
      await small('tag', { ...timeline, src: '/k.json' }),
      '<conflict-timeline lang="en" dir="ltr" data-src="/k.json"></conflict-timeline>',
    );
    await assert.rejects(small('tag', timeline), { name: 'FormError' });
  });
});

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

describe('a document', () => {
  const data = {
    lang: 'en',
    title: 'A title',
    summary: 'A summary.',
    updated: '2024-05-04T12:00:00Z',
    sources: [
      { id: 'wire', name: 'Wire; north' },
      { id: 'agency', name: 'وكالة؛ أنباء' },
    ],
    events: [
      { id: 'b', date: '2024-05-02', title: 'Second' },
      { id: 'a', date: '2024-05-01', title: 'First' },
    ],
    statements: [
      { id: 's', speaker: 'Ann Lee', text: 'We stay.', mode: 'direct', date: '2024-05-02', via: ['wire', 'agency'] },
    ],
    claims: [
      { id: 'c', claimant: 'A council', killed: 2, asOf: '2024-05-02', warnings: ['death'] },
      { id: 'd', claimant: 'B', figures: [{ harm: 'killed', count: 2, cumulative: true }] },
    ],
    corrections: [
      { target: 'c-killed', date: '2024-05-03T00:00:00Z', kind: 'correction', was: 3, note: 'It counted one twice.' },
      { target: 'document', date: '2024-05-04T12:00:00Z', kind: 'clarification', note: 'Reworded.' },
    ],
  };

  it('leads to how its figures are recorded, where the publisher says that', async () => {
    const publisher = { name: 'The Paper', methodology: 'https://paper.example/method_a' };
    assert.ok(
      (await renderForm('html', { ...data, publisher })).includes(
        '<p class="explainer-told">Updated <time datetime="2024-05-04">4 May 2024</time>. <a href="https://paper.example/method&#95;a"><bdi>How figures are recorded</bdi></a>.</p>',
      ),
    );
    assert.ok(
      (await renderForm('markdown', { ...data, publisher }, { url: URL_OF_PAGE })).includes(
        '\n\n[How figures are recorded](https://paper.example/method%5Fa)\n\n[A title](https://news.example/karabakh.html#casualty-badge)',
      ),
    );
  });

  it('is a section with all that it holds, under headings of six levels at most', async () =>
    assert.equal(
      await renderForm('html', data, { headingLevel: 5 }),
      [
        '<p class="explainer-told" lang="en" dir="ltr">What follows tells of death.</p><section class="conflict-explainer" lang="en" dir="ltr" data-updated="2024-05-04T12:00:00Z"><h5>A title</h5><p>A summary.</p><p class="explainer-told">Updated <time datetime="2024-05-04">4 May 2024</time>.</p>',
        '<h6 class="explainer-told">What is claimed about casualties</h6><p class="casualty-badge" data-killed="2" data-claimant="A council" data-as-of="2024-05-02" data-warnings="death" data-note="Corrected (killed), 3 May 2024 (previously: 3): \u2068It counted one twice.\u2069">2 people killed; according to <bdi>A council</bdi>; as of <time datetime="2024-05-02">2 May 2024</time>; verification not stated. Corrected (killed), <time datetime="2024-05-03">3 May 2024</time> (previously: 3): <bdi>It counted one twice.</bdi></p><p data-explainer="none">2 people killed (running total); according to <bdi>B</bdi>; date not stated; verification not stated.</p>',
        '<h6 class="explainer-told">What happened</h6><ol class="conflict-timeline"><li data-id="a" data-date="2024-05-01"><time datetime="2024-05-01">1 May 2024</time>: <strong>First</strong></li><li data-id="b" data-date="2024-05-02"><time datetime="2024-05-02">2 May 2024</time>: <strong>Second</strong></li></ol>',
        '<h6 class="explainer-told">Who said what</h6><figure class="statement-card" data-speaker="Ann Lee" data-mode="direct" data-date="2024-05-02" data-via="Wire, north; وكالة، أنباء"><blockquote><p>“We stay.”</p></blockquote><figcaption><b>Ann Lee</b>, <time datetime="2024-05-02">2 May 2024</time>. Via <cite>Wire; north</cite>, then <cite><bdi>وكالة؛ أنباء</bdi></cite>. Verification not stated.</figcaption></figure>',
        '<h6 class="explainer-told">Corrections</h6><ul><li data-correction="correction" data-date="2024-05-03T00:00:00Z" data-was="3" data-note="A council: It counted one twice."><bdi>A council</bdi>: Corrected (killed), <time datetime="2024-05-03">3 May 2024</time> (previously: 3): <bdi>It counted one twice.</bdi></li><li data-correction="clarification" data-date="2024-05-04T12:00:00Z" data-note="Reworded.">Clarified, <time datetime="2024-05-04">4 May 2024</time>: <bdi>Reworded.</bdi></li></ul></section>',
      ].join(''),
    ));

  it('has no heading above what it does not hold', async () =>
    assert.equal(
      await renderForm('html', { lang: 'en', title: 'A title' }),
      '<section class="conflict-explainer" lang="en" dir="ltr"><h2>A title</h2></section>',
    ));

  it('is links to the parts of a page, whose own fragment is none of theirs', async () => {
    const links = await renderForm('link', data, { url: 'https://news.example/k.html#top' });
    assert.deepEqual(links.match(/href="[^"]*"/g), [
      'href="https://news.example/k.html"',
      'href="https://news.example/k.html#casualty-badge"',
      'href="https://news.example/k.html"',
      'href="https://news.example/k.html#conflict-timeline"',
      'href="https://news.example/k.html#statement-card"',
    ]);
    assert.match(links, /<li>Via: Wire, north; \u2068وكالة، أنباء\u2069<\/li>/);
  });
});

describe('a frame', () => {
  it('has a title, a mark and no origin', async () =>
    assert.equal(
      await small('iframe'),
      '<iframe class="explainer-frame" title="A title" src="https://news.example/karabakh.html" width="100%" height="600" loading="lazy" sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox"></iframe>',
    ));

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
      '<iframe title="The first event" src="https://news.example/karabakh.html" width="600" height="600" sandbox="allow-scripts" security="restricted" frameborder="0" marginwidth="0" marginheight="0"></iframe>',
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

describe('a picture', () => {
  const both = (en, ar) => ({ en, ar });
  const data = {
    lang: 'en',
    publisher: { name: both('The Paper', 'الجريدة') },
    sources: [
      { id: 'wire', name: both('Wire', 'وكالة'), seen: false },
      { id: 'daily', name: both('Daily', 'اليومية') },
    ],
    actors: [
      { id: 'mayor', name: both('A mayor', 'عمدة'), role: both('mayor of Martuni', 'رئيس بلدية مارتوني') },
      { id: 'army', name: both('The army', 'الجيش') },
    ],
    places: [
      {
        id: 'town',
        name: both('Stepanakert', 'ستيباناكيرت'),
        disputed: true,
        names: [{ text: both('Khankendi', 'خانكندي'), usedBy: ['army'] }],
      },
    ],
    claims: [
      {
        id: 'c',
        claimant: 'mayor',
        asOf: '2021-03-06',
        via: ['wire', 'daily'],
        warnings: ['death', 'children'],
        note: both('Denied by the army.', 'نفاه الجيش.'),
        verification: 'contested',
        figures: [
          { id: 'all', harm: 'killed', count: '12+' },
          { id: 'some', harm: 'killed', count: 5, age: 'child', subsetOf: 'all' },
          { id: 'many', harm: 'injured', count: 'several', sex: 'male' },
        ],
      },
      { id: 'd', claimant: 'army', killed: 2 },
    ],
    statements: [
      {
        id: 's',
        speaker: 'mayor',
        date: { edtf: '2021-03-06', basis: 'derived', dateNote: both('He said “yesterday”.', 'قال «أمس».') },
        place: 'town',
        medium: 'press-briefing',
        via: ['wire'],
        warnings: ['violence'],
        originalLang: 'ar',
        mode: 'direct',
        text: { ar: 'لن نغادر.', en: { text: 'We will not leave.', translation: { from: 'ar', by: 'machine' } } },
        note: both('He has since left.', 'غادر منذ ذلك الحين.'),
        verification: { status: 'confirmed', by: 'army' },
      },
    ],
    links: [{ from: 'd', to: 'c', type: 'disputes' }],
  };
  const TEXT =
    /<text x="(\d+)" y="(\d+)" direction="(\w+)" xml:lang="(\w+)" font-size="(\d+)"( font-weight="bold")? fill="#(1a|55).*?">(.*?)<\/text>/g;
  /** Each text with its place, size and look. */
  const textsOf = async (item, lang, document = data) => {
    const { svg } = await renderPicture(document, { item, lang });
    assert.equal(svg.match(/<text/g).length, svg.match(TEXT).length);
    return [...svg.matchAll(TEXT)].map(([, x, y, dir, in_, size, bold, ink, text]) =>
      [text, '|', x, y, dir, in_, size, ...(bold ? ['bold'] : []), ...(ink === '55' ? ['muted'] : [])].join(' '),
    );
  };

  it('of a claim says all of it, in either direction', async () => {
    assert.deepEqual(await textsOf('c', 'en'), [
      'What follows tells of death and harm to children. | 64 103 ltr en 28 muted',
      'At least 12 people killed | 64 196 ltr en 56 bold',
      'of whom 5 children | 104 264 ltr en 38',
      'Several people injured (male) | 64 341 ltr en 38',
      'According to \u2068A mayor\u2069 | 64 420 ltr en 36',
      '\u2068mayor of Martuni\u2069 | 64 473 ltr en 28 muted',
      'Via \u2068Wire\u2069 (not seen directly), then \u2068Daily\u2069 | 64 539 ltr en 28 muted',
      'As of 6 March 2021 | 64 589 ltr en 28 muted',
      'Contested | 64 639 ltr en 28 bold',
      'Disputed by \u2068The army\u2069 | 64 689 ltr en 28',
      '\u2068Denied by the army.\u2069 | 64 739 ltr en 28',
      'The Paper | 64 813 ltr en 28 muted',
    ]);
    assert.deepEqual(await textsOf('c', 'ar'), [
      'يتناول ما يلي القتل وأذى يصيب الأطفال. | 1136 103 rtl ar 28 muted',
      'مقتل 12 شخصًا على الأقل | 1136 196 rtl ar 56 bold',
      'بينهم 5 أطفال | 1096 264 rtl ar 38',
      'إصابة عدة أشخاص (ذكور) | 1136 341 rtl ar 38',
      'بحسب \u2068عمدة\u2069 | 1136 420 rtl ar 36',
      '\u2068رئيس بلدية مارتوني\u2069 | 1136 473 rtl ar 28 muted',
      'نقلًا عن \u2068وكالة\u2069 (لم يُطَّلع عليه مباشرة)، ثم \u2068اليومية\u2069 | 1136 539 rtl ar 28 muted',
      'حتى 6 مارس 2021 | 1136 589 rtl ar 28 muted',
      'موضع خلاف | 1136 639 rtl ar 28 bold',
      'اعتراض من \u2068الجيش\u2069 | 1136 689 rtl ar 28',
      '\u2068نفاه الجيش.\u2069 | 1136 739 rtl ar 28',
      'الجريدة | 1136 813 rtl ar 28 muted',
    ]);
  });

  it('of a statement says all of it, with what was translated on its own side', async () => {
    assert.deepEqual(await textsOf('s', 'en'), [
      'What follows tells of violence. | 64 103 ltr en 28 muted',
      '\u2068A mayor\u2069 | 64 178 ltr en 40 bold',
      '\u2068mayor of Martuni\u2069 | 64 233 ltr en 28 muted',
      '“We will not leave.” | 64 316 ltr en 44',
      'Machine translation from Arabic | 64 373 ltr en 28 muted',
      'Text before translation: | 64 423 ltr en 28 muted',
      '«لن نغادر.» | 1136 473 rtl ar 28 muted',
      '6 March 2021, press briefing, \u2068Stepanakert\u2069 | 64 539 ltr en 28 muted',
      'Via \u2068Wire\u2069 (not seen directly) | 64 589 ltr en 28 muted',
      'Confirmed | 64 639 ltr en 28 bold',
      'Called \u2068“Khankendi”\u2069 by \u2068The army\u2069 | 64 689 ltr en 28',
      'Date derived: \u2068He said “yesterday”.\u2069 | 64 739 ltr en 28',
      '\u2068He has since left.\u2069 | 64 789 ltr en 28',
      'Verification: according to \u2068The army\u2069 | 64 839 ltr en 28',
      'The Paper | 64 913 ltr en 28 muted',
    ]);
    const bare = { lang: 'ar', statements: [{ id: 's', speaker: 'عمدة', text: 'نفى ذلك.' }] };
    assert.deepEqual(await textsOf('s', 'en', bare), [
      '\u2068عمدة\u2069 | 64 128 ltr en 40 bold',
      'نفى ذلك. | 1136 216 rtl ar 44',
      'Verification not stated | 64 273 ltr en 28 bold',
    ]);
  });

  it('says of what was taken back no more than HTML does', async () => {
    const retracted = (target) => ({
      ...data,
      corrections: [{ date: '2021-03-08T00:00:00Z', target, kind: 'retraction', note: both('An error.', 'خطأ.') }],
    });
    assert.deepEqual(await textsOf('c', 'en', retracted('c')), [
      'This was retracted by the publisher. | 64 132 ltr en 40',
      'Retracted, 8 March 2021: \u2068An error.\u2069 | 64 187 ltr en 28',
      'The Paper | 64 261 ltr en 28 muted',
    ]);
    assert.equal(
      (await textsOf('c', 'en', retracted('some')))[2],
      'This was retracted by the publisher. | 104 264 ltr en 38',
    );
    assert.deepEqual(await textsOf('s', 'ar', retracted('s')), [
      '\u2068عمدة\u2069 | 1136 128 rtl ar 40 bold',
      '\u2068رئيس بلدية مارتوني\u2069 | 1136 183 rtl ar 28 muted',
      'سحب الناشر هذه المادة. | 1136 262 rtl ar 40',
      '6 مارس 2021، إحاطة صحفية | 1136 333 rtl ar 28 muted',
      'نقلًا عن \u2068وكالة\u2069 (لم يُطَّلع عليه مباشرة) | 1136 383 rtl ar 28 muted',
      'مؤكَّد | 1136 433 rtl ar 28 bold',
      'تاريخ مستنتج: \u2068قال «أمس».\u2069 | 1136 483 rtl ar 28',
      'سحب، 8 مارس 2021: \u2068خطأ.\u2069 | 1136 533 rtl ar 28',
      'التحقق: بحسب \u2068الجيش\u2069 | 1136 583 rtl ar 28',
      'الجريدة | 1136 657 rtl ar 28 muted',
    ]);
  });

  it('is light, with a bar where its lines begin', async () => {
    const claims = [{ id: 'c', claimant: 'A mayor', killed: 2 }];
    for (const [lang, x] of [
      ['en', 0],
      ['ar', 1188],
    ]) {
      const { svg, width, height } = await renderPicture({ lang: 'en', claims }, { item: 'c', lang });
      assert.deepEqual([width, height], [1200, 410]);
      assert.ok(
        svg.startsWith(
          `<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="410" viewBox="0 0 1200 410" role="img" xml:lang="${lang}" font-family="system-ui, &#39;Segoe UI&#39;, Roboto, &#39;Noto Sans&#39;, &#39;Noto Sans Arabic&#39;, &#39;Geeza Pro&#39;, Tahoma, sans-serif"><title>`,
        ),
      );
      assert.ok(
        svg.includes(
          `</desc><rect width="1200" height="410" fill="#ffffff"></rect><rect x="${x}" width="12" height="410" fill="#1a1a1a"></rect><text `,
        ),
      );
    }
  });
});

describe('what became of an item', () => {
  const data = {
    ...SMALL,
    links: [{ from: 'mixed', type: 'denies', to: 'report' }],
    corrections: [
      { date: '2023-09-21T00:00:00Z', target: 'claim', kind: 'retraction', note: 'The count was of another day.' },
      { date: '2023-09-21T00:00:00Z', target: 'one', kind: 'retraction', note: 'It did not happen.' },
      { date: '2023-09-22T00:00:00Z', target: 'mixed', kind: 'correction', note: 'A word was wrong.' },
    ],
  };
  const form = (name, item) => renderForm(name, data, { item, url: URL_OF_PAGE });

  it('stands in its place where it was taken back, and nothing of it', async () => {
    assert.equal(
      await form('html', 'claim'),
      '<p lang="en" dir="ltr">This was retracted by the publisher. Retracted, <time datetime="2023-09-21">21 September 2023</time>: <bdi>The count was of another day.</bdi></p>',
    );
    assert.equal(
      await form('html', 'one'),
      '<ol class="conflict-timeline" lang="en" dir="ltr"><li data-id="one" data-date="2023-09-19?">possibly <time datetime="2023-09-19">19 September 2023</time>: <strong>This was retracted by the publisher.</strong> Retracted, <time datetime="2023-09-21">21 September 2023</time>: <bdi>It did not happen.</bdi> — <cite>Wire (not seen directly)</cite>; <cite><a href="https://reuters.example/1?a=1&#38;b=2">Reuters</a></cite></li></ol>',
    );
    for (const name of FORMS.filter((name) => name !== 'tag')) {
      assert.doesNotMatch(await form(name, 'claim'), /Ann Lee|#casualty-badge|&#62;5/, name);
      assert.doesNotMatch(await form(name, 'one'), /The first event|What it was/, name);
    }
  });

  it('is no figure any more where one was taken back, in any form', async () => {
    const document = {
      lang: 'ar',
      claims: [{ id: 'c', claimant: 'البلدية', killed: 5, 'killed-children': 2, injured: 7 }],
      corrections: [
        { date: '2023-09-21T00:00:00Z', target: 'c-killed', kind: 'retraction', note: 'لم تذكره البلدية.' },
      ],
    };
    const of = (name, lang, data = document) => renderForm(name, data, { item: 'c', lang, url: URL_OF_PAGE });
    assert.equal(
      await of('tag', 'ar'),
      '<casualty-badge lang="ar" dir="rtl" data-killed-children="2" data-injured="7" data-claimant="البلدية" data-note="سحب (القتلى)، 21 سبتمبر 2023: \u2068لم تذكره البلدية.\u2069"></casualty-badge>',
    );
    assert.match(await of('html', 'en'), / data-killed-children="2" data-injured="7" data-claimant="البلدية" /);
    assert.match(
      await of('markdown', 'en'),
      /\n\n- Killed, children: 2\n- Injured: 7\n- Claimant: \u2068البلدية\u2069\n[^]*\n\nRetracted \(killed\), 21 September 2023: \u2068لم تذكره البلدية\.\u2069$/,
    );
    const alone = { ...document, claims: [{ id: 'c', claimant: 'البلدية', killed: 5 }] };
    assert.equal(
      await of('html', 'en', alone),
      '<p lang="en" dir="ltr">According to <bdi lang="ar" dir="rtl">البلدية</bdi>; date not stated; verification not stated. Retracted (killed), <time datetime="2023-09-21">21 September 2023</time>: <bdi lang="ar" dir="rtl">لم تذكره البلدية.</bdi></p>',
    );
  });

  it('is told at both ends of a dispute, and what was corrected beside it', async () => {
    // The statement has no date: who reads it again would take a `<time>` below the words for one.
    assert.match(
      await form('html', 'mixed'),
      /Verification not stated\. Denies the account of <bdi>Ann Lee<\/bdi>\. Corrected, 22 September 2023: <bdi>A word was wrong\.<\/bdi><\/figcaption>/,
    );
    assert.match(
      await form('html', 'report'),
      /Verification not stated\. Denied by <bdi>Ann Lee<\/bdi>\.<\/figcaption>/,
    );
    assert.match(await form('markdown', 'report'), /\n\nDenied by \u2068Ann Lee\u2069\.$/);
  });

  it('dates no claim that has no date: who reads it again would take a `<time>` for that', async () => {
    const corrected = {
      lang: 'ar',
      claims: [
        { id: 'c', claimant: 'البلدية', killed: 5 },
        { id: 'before', claimant: 'البلدية', killed: 3, asOf: '2023-09-19' },
      ],
      links: [{ from: 'c', type: 'updates', to: 'before' }],
      corrections: [{ date: '2023-09-21T00:00:00Z', target: 'c', kind: 'correction', note: 'خطأ في النقل.' }],
    };
    assert.equal(
      (await renderForm('html', corrected, { item: 'c' })).replace(/^<p [^>]*>/, ''),
      'مقتل 5 أشخاص؛ بحسب <bdi>البلدية</bdi>؛ لم يُذكر التاريخ؛ لم تُذكر حالة التحقق. تصحيح، 21 سبتمبر 2023: <bdi>خطأ في النقل.</bdi> سابقًا: مقتل 3 أشخاص؛ بحسب <bdi>البلدية</bdi>؛ حتى 19 سبتمبر 2023؛ لم تُذكر حالة التحقق.</p>',
    );
  });

  it('is told of a claim, too: what others say of it and in what, once, and what the claimant had said before', async () => {
    const data = {
      lang: 'ar',
      actors: [
        { id: 'city', name: { ar: 'البلدية', en: 'City council' } },
        { id: 'army', name: { ar: 'الجيش', en: 'Army' } },
      ],
      statements: [{ id: 's', speaker: 'army', text: 'نفى ذلك.' }],
      claims: [
        { id: 'first', claimant: 'city', killed: 2, asOf: '2023-09-19' },
        { id: 'next', claimant: 'city', killed: 5, asOf: '2023-09-20' },
        { id: 'army-claim', claimant: 'army', killed: 5 },
      ],
      links: [
        { from: 'next', type: 'updates', to: 'first' },
        { from: 'army-claim', type: 'corroborates', to: 'next', aspect: 'count' },
        {
          from: 's',
          type: 'denies',
          to: 'next',
          aspect: 'occurrence',
          note: { ar: 'قال إن أحدًا لم يُقتل.', en: 'It says that nobody died.' },
        },
        { from: 's', type: 'disputes', to: 'first' },
      ],
      corrections: [
        { date: '2023-09-21T00:00:00Z', target: 'first-killed', kind: 'correction', was: 3, note: 'أخطأنا.' },
      ],
    };
    const of = (name, item, lang, given = data) => renderForm(name, given, { item, lang, url: URL_OF_PAGE });
    const english =
      'Corroborated by \u2068Army\u2069 (the number). Denied by \u2068Army\u2069 (the fact itself): \u2068It says that nobody died.\u2069 Earlier: 2 people killed; according to \u2068City council\u2069; as of 19 September 2023; verification not stated; disputed by \u2068Army\u2069. Corrected (killed), 21 September 2023 (previously: 3): \u2068أخطأنا.\u2069';
    const arabic =
      'تأييد من \u2068الجيش\u2069 (العدد). نفي من \u2068الجيش\u2069 (أصل الواقعة): \u2068قال إن أحدًا لم يُقتل.\u2069 سابقًا: مقتل شخصين؛ بحسب \u2068البلدية\u2069؛ حتى 19 سبتمبر 2023؛ لم تُذكر حالة التحقق؛ اعتراض من \u2068الجيش\u2069. تصحيح (القتلى)، 21 سبتمبر 2023 (سابقًا: 3): \u2068أخطأنا.\u2069';
    for (const [lang, notes] of [
      ['en', english],
      ['ar', arabic],
    ]) {
      for (const name of ['tag', 'html'])
        assert.equal(/data-note="([^"]*)"/.exec(await of(name, 'next', lang))[1], notes);
      assert.ok((await of('markdown', 'next', lang)).endsWith(`\n\n${notes}`), lang);
    }
    assert.match(
      await of('html', 'next', 'en'),
      /; verification not stated\. Corroborated by <bdi>Army<\/bdi> \(the number\)\. Denied by <bdi>Army<\/bdi> \(the fact itself\): <bdi>It says that nobody died\.<\/bdi> Earlier: /,
    );
    assert.match(
      await of('html', 's', 'ar'),
      /لم تُذكر حالة التحقق\. نفي لكلام <bdi>البلدية<\/bdi> \(أصل الواقعة\): <bdi>قال إن أحدًا لم يُقتل\.<\/bdi> اعتراض على كلام <bdi>البلدية<\/bdi>\./,
    );
    const whole = await renderForm('markdown', data, { element: 'conflict-explainer', lang: 'en', url: URL_OF_PAGE });
    assert.equal(whole.split('Corrected (killed), 21 September 2023').length, 2);
    const retracted = (target) => ({
      ...data,
      corrections: [{ date: '2023-09-21T00:00:00Z', target, kind: 'retraction', note: 'أخطأنا.' }],
    });
    const takenBack = 'Retracted, 21 September 2023: \u2068أخطأنا.\u2069';
    assert.ok(
      (await of('markdown', 'next', 'en', retracted('first'))).endsWith(
        ` Earlier: This was retracted by the publisher. ${takenBack}`,
      ),
    );
    assert.ok(
      (await of('markdown', 'next', 'en', retracted('next'))).endsWith(
        `\n\nThis was retracted by the publisher.\n\n${takenBack}`,
      ),
    );
    // What it had updated stands for itself again.
    const again = await renderForm('markdown', retracted('next'), {
      element: 'conflict-explainer',
      lang: 'en',
      url: URL_OF_PAGE,
    });
    assert.match(again, /\n- Killed: 2\n- Claimant: City council\n- As of: 19 September 2023\n/);
    assert.doesNotMatch(again, /Updated by/);
  });

  it('is told in an attribute, for who reads it again', async () => {
    const noteIn = (text) => /data-note="([^"]*)"/.exec(text)[1];
    assert.equal(
      noteIn(await form('html', 'mixed')),
      'Denies the account of \u2068Ann Lee\u2069. Corrected, 22 September 2023: \u2068A word was wrong.\u2069',
    );
    assert.equal(noteIn(await form('tag', 'report')), 'Denied by \u2068Ann Lee\u2069.');
    assert.equal(
      noteIn(await renderForm('html', article, { item: 's5', lang: 'ar' })),
      'نفي لكلام \u2068أذربيجان\u2069 (أصل الواقعة): \u2068تنفي أرمينيا أن تكون لها قوات في الإقليم، بينما تشترط أذربيجان انسحابًا أرمينيًا كاملًا منه.\u2069 نفي لكلام \u2068وزارة الخارجية الأذربيجانية\u2069 (أصل الواقعة): \u2068تنفي أرمينيا أن تكون لها قوات في الإقليم، بينما تطالب أذربيجان بانسحاب القوات المسلحة الأرمينية منه.\u2069',
    );
  });

  it('is told with what the publisher adds and what readers should know before, in every form', async () => {
    const data = {
      lang: 'en',
      statements: [
        {
          id: 's',
          speaker: 'Ann Lee',
          text: 'said that all had died.',
          warnings: ['death'],
          note: 'She was not there.',
        },
      ],
      claims: [{ id: 'c', claimant: 'Ann Lee', killed: 2, note: 'She gave no names.' }],
    };
    const formOf = (name, item) => renderForm(name, data, { item, lang: 'en', url: URL_OF_PAGE });
    assert.equal(
      await formOf('html', 's'),
      '<p class="explainer-told" lang="en" dir="ltr">What follows tells of death.</p><figure class="statement-card" lang="en" dir="ltr" data-speaker="Ann Lee" data-mode="indirect" data-warnings="death" data-note="\u2068She was not there.\u2069" data-text="said that all had died."><p>said that all had died.</p><figcaption><b>Ann Lee</b>. Verification not stated. <bdi>She was not there.</bdi></figcaption></figure>',
    );
    assert.match(await formOf('html', 'c'), /; verification not stated\. <bdi>She gave no names\.<\/bdi><\/p>$/);
    assert.match(
      await formOf('markdown', 's'),
      /^What follows tells of death\.\n\n[^]*\n\n\u2068She was not there\.\u2069$/,
    );
    assert.match(await formOf('link', 'c'), /<p lang="en" dir="ltr">\u2068She gave no names\.\u2069<\/p>$/);
    const whole = await renderForm('html', data, { element: 'conflict-explainer', lang: 'en' });
    assert.match(whole, /^<p class="explainer-told" lang="en" dir="ltr">What follows tells of death\.<\/p><section/);
  });

  it('says once what two of one speaker say alike of it', async () => {
    const data = {
      lang: 'en',
      claims: [{ id: 'c', claimant: 'City', killed: 2 }],
      statements: ['one', 'two', 'three'].map((id) => ({ id, speaker: 'Army', text: 'denied it.' })),
      links: [
        { from: 'one', type: 'denies', to: 'c', aspect: 'occurrence' },
        { from: 'two', type: 'denies', to: 'c', aspect: 'occurrence' },
        { from: 'three', type: 'denies', to: 'c', aspect: 'count' },
      ],
    };
    assert.match(
      await renderToHtml(data, { item: 'c' }),
      /verification not stated\. Denied by <bdi>Army<\/bdi> \(the fact itself\)\. Denied by <bdi>Army<\/bdi> \(the number\)\.<\/p>$/,
    );
    await loadFor({ lang: 'ar' });
    const texts = ['en', 'ar'].map(
      (lang) =>
        jsonLd({ document: parse(data), locale: localeFor({ lang }) }, standingSentence).hasPart.find(
          (part) => part.creator?.name === 'City',
        ).text,
    );
    assert.deepEqual(texts, [
      '2 people killed; according to City; date not stated; verification not stated; denied by Army',
      'مقتل شخصين؛ بحسب City؛ لم يُذكر التاريخ؛ لم تُذكر حالة التحقق؛ نفي من Army',
    ]);
  });

  it('names once who admits or denies responsibility for itself', async () => {
    const told = async (as, by, lang) => {
      const claims = [{ claimant: 'City', killed: 2, responsibility: [{ actor: 'Army', as, by }] }];
      const html = await renderToHtml({ lang: 'en', claims }, { lang });
      return /(?:not stated|حالة التحقق)\. (.*)<\/p>$/.exec(html)[1].replace(/<[^>]*>/g, '');
    };
    for (const [as, by, english, arabic] of [
      ['denied', 'Army', 'Responsibility denied by Army.', 'نفي للمسؤولية من Army.'],
      ['acknowledged', 'Army', 'Responsibility acknowledged by Army.', 'إقرار بالمسؤولية من Army.'],
      ['denied', 'UN', 'Responsibility denied by Army, according to UN.', 'نفي للمسؤولية من Army، بحسب UN.'],
      [
        'acknowledged',
        'UN',
        'Responsibility acknowledged by Army, according to UN.',
        'إقرار بالمسؤولية من Army، بحسب UN.',
      ],
    ]) {
      assert.equal(await told(as, by, 'en'), english);
      assert.equal(await told(as, by, 'ar'), arabic);
    }
  });

  it('is told with how its date was worked out, and whom a claim holds responsible', async () => {
    const dated = (basis) => ({ edtf: '2023-09-19', basis, dateNote: 'محسوب من الهدنة.' });
    const data = {
      lang: 'ar',
      events: [{ id: 'e', date: dated('derived'), title: 'بدء' }],
      statements: [{ id: 's', speaker: 'البلدية', text: 'قالت.', date: dated('estimated') }],
      claims: [
        {
          id: 'c',
          claimant: 'البلدية',
          killed: 2,
          asOf: dated('derived'),
          responsibility: [{ actor: 'الجيش', as: 'alleged', by: 'البلدية' }],
        },
      ],
    };
    const of = (name, item) => renderForm(name, data, { item, url: URL_OF_PAGE });
    const claim =
      'تُنسب المسؤولية إلى \u2068الجيش\u2069، بحسب \u2068البلدية\u2069. تاريخ مستنتج: \u2068محسوب من الهدنة.\u2069';
    for (const name of ['html', 'tag', 'fallback'])
      assert.equal(/data-note="([^"]*)"/.exec(await of(name, 'c'))[1], claim, name);
    assert.match(
      await of('html', 'c'),
      /؛ لم تُذكر حالة التحقق\. تُنسب المسؤولية إلى <bdi>الجيش<\/bdi>، بحسب <bdi>البلدية<\/bdi>\. تاريخ مستنتج: <bdi>محسوب من الهدنة\.<\/bdi><\/p>$/,
    );
    const statement = 'تاريخ مقدَّر: \u2068محسوب من الهدنة.\u2069';
    for (const [item, note] of [
      ['c', claim],
      ['s', statement],
    ]) {
      assert.ok((await of('markdown', item)).endsWith(`\n\n${note}`), item);
      assert.ok((await of('link', item)).endsWith(`<p lang="ar" dir="rtl">${note}</p>`), item);
    }
    assert.match(
      await of('html', 's'),
      / لم تُذكر حالة التحقق\. تاريخ مقدَّر: <bdi>محسوب من الهدنة\.<\/bdi><\/figcaption>/,
    );
    assert.equal(/data-note="([^"]*)"/.exec(await of('tag', 's'))[1], statement);
    assert.match(await of('markdown', 'e'), /\*\*بدء\*\* تاريخ مستنتج: \u2068محسوب من الهدنة\.\u2069$/);
  });

  it('is told once where it is a day that is written as its own beginning and end', async () => {
    const data = { lang: 'en', claims: [{ claimant: 'A council', killed: 2, asOf: '2023-09-19/2023-09-19' }] };
    assert.equal(
      await renderForm('tag', data, { element: 'casualty-badge' }),
      '<casualty-badge lang="en" dir="ltr" data-killed="2" data-claimant="A council" data-as-of="2023-09-19"></casualty-badge>',
    );
  });

  it('is told in words beside the EDTF that a list has where elements do not read the words', async () => {
    const told = async (date, item, lang) => {
      const data = {
        lang: 'en',
        events: [{ id: 'e', date, title: 'Talks', summary: 'In Baku.' }],
        statements: [{ id: 's', speaker: 'Ann', text: 'that it rained', date }],
        claims: [{ id: 'c', claimant: 'Ann', killed: 2, asOf: date }],
      };
      const markdown = await renderForm('markdown', data, { item, lang, url: URL_OF_PAGE });
      return markdown
        .replace(/&#(\d+);/g, (_, n) => String.fromCharCode(n))
        .split('\n')
        .at(-1);
    };
    assert.equal(await told('2023-21', 'e', 'en'), '1. 2023-21: **Talks** In Baku. spring 2023.');
    assert.equal(await told('-0044', 'e', 'ar'), '1. -0044: **Talks** In Baku. 45 ق.م.');
    assert.equal(await told('2023-09-XX', 's', 'ar'), 'سبتمبر 2023 (اليوم غير معروف).');
    assert.equal(await told('2023-09-XX', 'c', 'en'), 'As of September 2023 (day not known).');
    assert.equal(await told('[..2023-09-19]', 'c', 'ar'), 'حتى 19 سبتمبر 2023 أو قبله.');
    assert.equal(await told('2023-09-19?', 'e', 'en'), '1. possibly 19 September 2023: **Talks** In Baku.');
    assert.equal(await told('2023-09-19?', 'c', 'en'), '- Status: Verification not stated');
  });

  it('is told without “as of” where it is a stretch of time', async () => {
    const of = (asOf, lang) => renderToHtml({ lang: 'en', claims: [{ claimant: 'Ann', killed: 2, asOf }] }, { lang });
    assert.match(
      await of('../2023', 'ar'),
      /<bdi lang="en" dir="ltr">Ann<\/bdi>؛ حتى <time[^>]*>2023<\/time>؛ لم تُذكر/,
    );
    assert.match(
      await of('2023/..', 'en'),
      /according to <bdi>Ann<\/bdi>; since <time[^>]*>2023<\/time>; verification/,
    );
    assert.match(
      await of('2023-05/2023-06', 'ar'),
      /<\/bdi>؛ بين <time[^>]*>مايو<\/time> و<time[^>]*>يونيو 2023<\/time>؛/,
    );
  });

  it('is told with its time in words where no zone can stand, and dated by the day there', async () => {
    const data = {
      lang: 'ar',
      timeZone: 'Asia/Baku',
      events: [
        { id: 'e', date: '2023-09-19T22:00:00Z', title: 'بدء' },
        { id: 'hours', date: '2023-09-20T13:00/2023-09-20T15:00', title: 'توقف' },
        { id: 'either', date: '[2023-09-21T08:00,2023-09-21T10:00]', title: 'بيان' },
      ],
      statements: [{ id: 's', speaker: 'البلدية', text: 'قالت.', date: '2023-09-19~T13:00/2023-09-20T06:00' }],
      claims: [{ id: 'c', claimant: 'البلدية', killed: 2, asOf: '2023-09-19T18:00:00' }],
    };
    const of = (name, item, lang = 'ar') => renderForm(name, data, { item, lang, url: URL_OF_PAGE });
    for (const name of ['html', 'tag', 'fallback'])
      assert.match(
        await of(name, 'c'),
        / data-as-of="2023-09-19" data-note="حتى 19 سبتمبر 2023، \u206818:00 \(Asia\/Baku, UTC\+4\)\u2069\."/,
        name,
      );
    assert.match(
      await of('tag', 's', 'en'),
      / data-date="2023-09-19&#126;\/2023-09-20" data-note="about 19 September 2023, \u206813:00 \(Asia\/Baku, UTC\+4\)\u2069 – 20 September 2023, \u206806:00 \(Asia\/Baku, UTC\+4\)\u2069\."/,
    );
    assert.match(
      await of('markdown', 'c', 'en'),
      /\n- As of: 19 September 2023\n[^]*\n\nAs of 19 September 2023, \u206818:00 \(Asia\/Baku, UTC\+4\)\u2069\.$/,
    );
    assert.match(await of('markdown', 's', 'en'), /\n- Date: 2023-09-19&#126;\/2023-09-20\n/);
    assert.match(
      await of('markdown', 'e'),
      /\n1\. 20 سبتمبر 2023: \*\*بدء\*\* 20 سبتمبر 2023، \u206802:00 \(Asia\/Baku, UTC\+4\)\u2069\.$/,
    );
    assert.match(
      await of('markdown', 'hours', 'en'),
      /\n1\. 20 September 2023: \*\*توقف\*\* 20 September 2023, \u206813:00 \(Asia\/Baku, UTC\+4\)\u2069 – 20 September 2023, \u206815:00 \(Asia\/Baku, UTC\+4\)\u2069\.$/,
    );
    assert.match(await of('markdown', 'either', 'en'), /\n1\. 21 September 2023: /);
    assert.match(await of('html', 'e'), / data-date="2023-09-19T22:00:00Z" data-time-zone="Asia\/Baku"/);
  });

  it('is marked in a document where attributes cannot tell it', async () => {
    assert.match(
      await renderForm('html', data, { element: 'conflict-explainer', lang: 'en' }),
      /<p data-explainer="none">This was retracted by the publisher\. Retracted, [^]*<p data-explainer="none">Killed: <bdi>“dozens”<\/bdi>;/,
    );
  });

  it('is told of a document as lists: when it was updated, once how it was translated, and what was corrected in it', async () => {
    const of = (document, lang) =>
      renderForm('markdown', document, { element: 'conflict-explainer', lang, url: URL_OF_PAGE });
    assert.match(
      await of(article, 'en'),
      /except where a note says otherwise\.\n\nUpdated 23 November 2026\. Machine translation from Arabic\.\n\n\[/,
    );
    assert.match(
      await of(article, 'en'),
      /\n11\. about 19 September 2023: [^\n]* \[Single source\]\n\n\[The Azerbaijani army begins an operation/,
    );
    assert.match(
      await of(
        {
          ...data,
          updated: '2023-09-23T00:00:00Z',
          corrections: [{ date: '2023-09-23T00:00:00Z', target: 'document', kind: 'correction', note: 'Its title.' }],
        },
        'en',
      ),
      /^[^]*\n\nUpdated 23 September 2023\.\n\n[^]*\n\nCorrected, 23 September 2023: \u2068Its title\.\u2069$/,
    );
  });

  for (const [was, words] of [
    ['Old', ' (previously: \u2068Old\u2069)'],
    [0, ' (previously: 0)'],
    [{ ar: 'قديم', en: { text: 'Old' } }, ' (previously: \u2068Old\u2069)'],
    ['', ''],
    [{ en: ' ' }, ''],
    [{ en: null }, ''],
    [{ en: { text: null } }, ''],
    [{ ar: 'قديم' }, ''],
    [null, ''],
    [['Old'], ''],
    [{ edtf: '2023-09-18' }, ''],
  ])
    it(`tells what stood there before, where that has plain words: ${JSON.stringify(was)}`, async () => {
      const data = {
        lang: 'en',
        events: [{ id: 'e', date: '2023-09-19', title: 'Talks' }],
        corrections: [{ date: '2023-09-20T00:00:00Z', target: 'e', kind: 'correction', was, note: 'It was wrong.' }],
      };
      assert.ok(
        (await renderForm('markdown', data, { item: 'e', url: URL_OF_PAGE })).endsWith(
          `1. 19 September 2023: **Talks** Corrected, 20 September 2023${words}: \u2068It was wrong.\u2069`,
        ),
      );
    });

  it('is told of actors, places and sources after the lists', async () => {
    const data = {
      lang: 'ar',
      title: 'عنوان',
      sources: [{ id: 'wire', name: 'رويترز' }],
      places: [{ id: 'goris', name: 'Goris' }],
      events: [{ id: 'e', date: '2023-09-19', title: 'بدء', place: 'goris', via: ['wire'] }],
      corrections: ['goris', 'wire', 'e'].map((target) => ({
        date: '2023-09-23T00:00:00Z',
        target,
        kind: 'correction',
        path: '/name',
        was: 'س',
        note: 'كان الاسم خطأ.',
      })),
    };
    const line = '\u2068كان الاسم خطأ.\u2069';
    const words = 'تصحيح، 23 سبتمبر 2023 (سابقًا: \u2068س\u2069)';
    assert.ok(
      (await renderForm('markdown', data, { element: 'conflict-explainer', url: URL_OF_PAGE })).endsWith(
        `1. 19 سبتمبر 2023، \u2068Goris\u2069: **بدء** ${words}: ${line} — رويترز\n\n\u2068Goris\u2069: ${words}: ${line} \u2068رويترز\u2069: ${words}: ${line}`,
      ),
    );
    assert.match(
      await renderForm('link', data, { element: 'conflict-explainer', lang: 'en', url: URL_OF_PAGE }),
      /<p lang="en" dir="ltr">\u2068Goris\u2069: Corrected, 23 September 2023 \(previously: \u2068س\u2069\): \u2068كان الاسم خطأ\.\u2069 \u2068رويترز\u2069: Corrected, /,
    );
  });

  it('tells what stood there before as readers have it: a date of EDTF in words, with a time only where there is a zone', async () => {
    const told = (was, lang, zones = {}) =>
      renderToHtml(
        {
          lang: 'ar',
          timeZone: zones.document,
          events: [
            { id: 'e', date: zones.event ? { edtf: '2023-09-19', timeZone: zones.event } : '2023-09-19', title: 'بدء' },
          ],
          corrections: [
            { date: '2023-09-23T00:00:00Z', target: 'e', kind: 'correction', path: '/date', was, note: 'أخطأنا.' },
          ],
        },
        { item: 'e', lang },
      );
    for (const [was, arabic, english] of [
      [
        '2023-09-18',
        '(سابقًا: <time datetime="2023-09-18">18 سبتمبر 2023</time>)',
        '(previously: <time datetime="2023-09-18">18 September 2023</time>)',
      ],
      [
        '2023-09~',
        '(سابقًا: نحو <time datetime="2023-09">سبتمبر 2023</time>)',
        '(previously: about <time datetime="2023-09">September 2023</time>)',
      ],
      [
        '2023-09-XX',
        '(سابقًا: <time datetime="2023-09">سبتمبر 2023</time> (اليوم غير معروف))',
        '(previously: <time datetime="2023-09">September 2023</time> (day not known))',
      ],
      [
        '[2023-09-17,2023-09-18]',
        '(سابقًا: <time datetime="2023-09-17">17</time> أو <time datetime="2023-09-18">18 سبتمبر 2023</time>)',
        '(previously: <time datetime="2023-09-17">17</time> or <time datetime="2023-09-18">18 September 2023</time>)',
      ],
      ['13', '(سابقًا: <bdi>13</bdi>)', '(previously: <bdi lang="ar" dir="rtl">13</bdi>)'],
    ]) {
      assert.ok((await told(was, 'ar')).includes(arabic), await told(was, 'ar'));
      assert.ok((await told(was, 'en')).includes(english), await told(was, 'en'));
    }
    assert.ok((await told('2023-09-18T13:00:00', 'en')).includes('>2023-09-18T13:00:00</bdi>)'));
    for (const [zones, zone] of [
      [{ document: 'Asia/Baku' }, 'Asia/Baku, UTC+4'],
      [{ document: 'Asia/Baku', event: 'Europe/Brussels' }, 'Europe/Brussels, UTC+2'],
    ])
      assert.ok(
        (await told('2023-09-18T13:00:00', 'ar', zones)).includes(
          `18 سبتمبر 2023</time>، <bdi lang="en" dir="ltr">13:00 (${zone})</bdi>)`,
        ),
        await told('2023-09-18T13:00:00', 'ar', zones),
      );
  });

  it('is told of a document in attributes, too: warnings, when it was updated, how it was translated, corrections', async () => {
    const text = await renderForm('html', article, { element: 'conflict-explainer', lang: 'en' });
    assert.match(
      text,
      /<section class="conflict-explainer" lang="en" dir="ltr" data-warnings="death; children" data-updated="2026-11-23T[^"]*"><h2 data-translated-by="machine" data-original-lang="ar" data-original="[^"]*">Nagorno-Karabakh/,
    );
    assert.match(
      text,
      /<p class="explainer-told">Updated <time datetime="2026-11-23">23 November 2026<\/time>\. Machine translation from Arabic\.<\/p>/,
    );
    assert.match(
      await renderForm('html', data, { element: 'conflict-explainer', lang: 'en' }),
      /<h3 class="explainer-told">Corrections<\/h3><ul>.*<li data-correction="correction" data-date="2023-09-22T00:00:00Z" data-note="Ann Lee: A word was wrong\.">/,
    );
  });

  it('is told with the place by its name before the title, and by those of the parties after it, once', async () => {
    const names =
      'Called \u2068“Artsakh”\u2069 by \u2068Karabakh Armenian authorities\u2069. Called \u2068“Qarabağ”\u2069 by \u2068Azerbaijan\u2069.';
    const text = await renderForm('markdown', article, { element: 'conflict-timeline', lang: 'en', url: URL_OF_PAGE });
    assert.ok(
      text.includes(
        `1. 27 September 2020, Nagorno-Karabakh: **The Azerbaijani army begins an operation in Karabakh** ${names}`,
      ),
    );
    assert.equal(text.split(names).length, 2);
    const html = await renderForm('html', article, { element: 'conflict-timeline', lang: 'ar' });
    assert.match(
      html,
      /<bdi>ناغورني كاراباخ<\/bdi>: <strong>الجيش الأذربيجاني يبدأ عملية في كاراباخ<\/strong> <bdi>«آرتساخ»<\/bdi> بتسمية <bdi>سلطات أرمن كاراباخ<\/bdi>\. /,
    );
  });

  it('has its warning where an element reads it again, which tells it in place of what stands there', async () => {
    const text = await renderForm('fallback', article, { element: 'conflict-timeline', lang: 'en' });
    assert.match(
      text,
      /^<conflict-timeline lang="en" dir="ltr"><p class="explainer-told">What follows tells of death and harm to children\.<\/p>/,
    );
    assert.equal(text.match(/data-warnings="[^"]*"/g).join(), 'data-warnings="death; children"');
    assert.match(text, /<li data-id="e3-attacks" [^>]*data-warnings="death; children"/);
  });

  it('says how words were translated, for who reads them again; attributes alone do not', async () => {
    assert.match(
      await renderForm('html', article, { item: 's5', lang: 'en' }),
      /^<figure class="statement-card" lang="en" dir="ltr" data-speaker="Armenia" data-mode="indirect" data-original-lang="ar" data-date="2023-09-19&#126;" [^>]* data-translated-by="machine" data-original="نفت أن تكون لها قوات في ناغورني كاراباخ\."/,
    );
    assert.match(
      await renderForm('html', article, { item: 'e10-brussels', element: 'conflict-timeline', lang: 'en' }),
      /^<p class="explainer-told" lang="en" dir="ltr">Machine translation from Arabic\.<\/p><ol class="conflict-timeline" lang="en" dir="ltr"><li data-id="e10-brussels" [^>]* data-translated-by="machine" data-original-lang="ar" data-original-title="[^"]*في بروكسل[^"]*"/,
    );
    await assert.rejects(renderForm('tag', article, { item: 's5', lang: 'en' }), {
      message:
        'attributes cannot tell all that this <statement-card> shows; say with src where its JSON is, or choose another form',
    });
    assert.doesNotMatch(
      await renderForm('html', article, { item: 's5', lang: 'ar' }),
      /data-translated-by|data-original=/,
    );
  });

  it('is told of a translation from a language that is not known', async () =>
    assert.match(
      await renderForm('html', article, { item: 's16', lang: 'ar' }),
      / مترجَم؛ لم تُذكر اللغة الأصلية\.<\/figcaption>/,
    ));
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
        'a casualty-badge shows one item and there are 2; name one of: claim, words',
      ],
      [
        ['small.json', '--item', 'claim', '--element', 'statement-card'],
        'a statement-card cannot show "claim"; name one of: direct, mixed, report',
      ],
      [
        ['small.json', '--as', 'tag'],
        'attributes cannot tell all that this <conflict-explainer> shows; say with src where its JSON is, or choose another form',
      ],
      [['small.json', '--as', 'link'], 'the form link leads to the published page; say with url where that is'],
      [
        ['small.json', '--as', 'iframe', '--url', 'page.html'],
        '--url page.html is no address of a page; write one that begins with https://',
      ],
      [
        ['small.json', '--as', 'svg'],
        'a picture shows a claim or a statement, not a conflict-explainer; name one with item',
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
