// Parts of a document as HTML in pages of others.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { renderForm, renderToHtml, URL_OF_PAGE, small, arabic } from '../support/forms.mjs';

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

  it('is a list with commas between thousands, as sentences have them', async () => {
    const claims = [{ claimant: 'A', killed: 999, injured: '1000', missing: '12000-15000', displaced: '>1000000' }];
    const list = (lang) =>
      renderForm('markdown', { lang: 'en', claims }, { element: 'casualty-badge', lang, url: URL_OF_PAGE });
    assert.match(
      await list('en'),
      /- Killed: 999\n- Injured: 1,000\n- Missing: 12,000–15,000\n- Displaced: &#62;1,000,000\n/,
    );
    assert.match(
      await list('ar'),
      /- القتلى: 999\n- الجرحى: 1,000\n- المفقودون: 12,000–15,000\n- النازحون: \u2066&#62;1,000,000\u2069\n/,
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
      '<ol class="conflict-timeline" lang="en" dir="ltr"><li data-id="two" data-date="2023-09" data-status="unverified"><time datetime="2023-09">September 2023</time>: <strong>The &#42;second&#42; event</strong> [Not verified]</li><li data-id="one" data-date="2023-09-19?" data-place="Goris">Possibly <time datetime="2023-09-19">19 September 2023</time>, <bdi>Goris</bdi>: <strong>The first event</strong> What it was. <span class="explainer-told">Order not known.</span> — <cite>Wire (not seen directly)</cite>; <cite><a href="https://reuters.example/1?a=1&#38;b=2">Reuters</a></cite></li></ol>',
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
        .map((line) => line.replace(/<[^>]*>/g, '').replace(/^.*?(?=[12]9 |About|نحو)/, ''));
    assert.deepEqual(await lines('link', 'en'), [
      '19 September 2023: Event a Order within this date not known.',
      'About 19 September 2023: Event c Order not known.',
    ]);
    assert.deepEqual(await lines('markdown', 'en'), [
      '19 September 2023: **Event a** Order within this date not known.',
      'About 19 September 2023: **Event c** Order not known.',
    ]);
    assert.deepEqual(await lines('markdown', 'ar'), [
      '19 سبتمبر 2023: **الحدث a** الترتيب ضمن هذا التاريخ غير معروف.',
      'نحو 19 سبتمبر 2023: **الحدث c** الترتيب غير معروف.',
    ]);
  });

  it('is a link and a list', async () =>
    assert.equal(
      await small('markdown', timeline),
      '[A title](https://news.example/karabakh.html#conflict-timeline)\n\n1. September 2023: **The &#42;second&#42; event** [Not verified]\n2. Possibly 19 September 2023, Goris: **The first event** What it was. Order not known. — Wire (not seen directly); [Reuters](https://reuters.example/1?a=1&b=2)',
    ));

  it('is a tag only with where its data is', async () => {
    assert.equal(
      await small('tag', { ...timeline, src: '/k.json' }),
      '<conflict-timeline lang="en" dir="ltr" data-src="/k.json"></conflict-timeline>',
    );
    await assert.rejects(small('tag', timeline), { name: 'FormError' });
  });
});

describe('what there is not', () => {
  it('is named, with what there is', async () => {
    await assert.rejects(small('pdf'), {
      name: 'FormError',
      message: 'there is no form "pdf"; write one of: tag, fallback, html, link, markdown, iframe, oembed',
    });
    await assert.rejects(small('html', { element: 'badge' }), {
      name: 'FormError',
      message:
        'there is no element "badge"; write one of: conflict-explainer, conflict-timeline, statement-card, casualty-badge',
    });
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
