import { expect } from '@open-wc/testing';

import { readHtml } from '../../src/explainer/html/read-html.js';
import { holding, one, problems } from '../support/html.js';

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
    'a list with a date in <time>':
      '<ul><li>Speaker: Defence Ministry of Azerbaijan</li><li>Said: The ministry says that it fires at “legitimate military targets” only.</li><li>Date: <time datetime="2023-09-19">Tuesday</time></li><li>Via: <a href="https://example.org/a">Reuters</a></li></ul>',
    'a table':
      '<table><tr><th>Speaker</th><td>Defence Ministry of Azerbaijan</td></tr><tr><th>Said</th><td>The ministry says that it fires at “legitimate military targets” only.</td></tr><tr><th>Date</th><td>2023-09-19</td></tr><tr><th>Source</th><td><a href="https://example.org/a">Reuters</a></td></tr></table>',
  };
  for (const [what, html] of Object.entries(FORMS))
    it(`is ${what}`, async () => {
      expect(await one('statements', html)).to.deep.equal(SPOKEN);
    });

  it('has speaker and role in <cite>, as WordPress writes quotations', async () => {
    for (const [html, told] of [
      [
        '<blockquote class="wp-block-quote"><p>We stay.</p><cite>Ann Lee, mayor</cite></blockquote>',
        { text: 'We stay.', speaker: 'Ann Lee', speakerRole: 'mayor' },
      ],
      [
        '<figure class="wp-block-pullquote"><blockquote><p>سنبقى.</p><cite>آن لي، رئيسة البلدية، 3 أيار 2020</cite></blockquote></figure>',
        { text: 'سنبقى.', speaker: 'آن لي', speakerRole: 'رئيسة البلدية', date: '2020-05-03' },
      ],
      [
        '<blockquote><p>We stay.</p><cite><strong>Ann Lee</strong>, mayor</cite> <cite>Reuters</cite></blockquote>',
        { text: 'We stay.', speaker: 'Ann Lee', speakerRole: 'mayor', via: ['Reuters'] },
      ],
      [
        '<blockquote data-speaker="Ann Lee"><p>We stay.</p><cite>Reuters, London</cite></blockquote>',
        { text: 'We stay.', speaker: 'Ann Lee', via: ['Reuters, London'] },
      ],
      [
        '<blockquote><p>We stay.</p><p>— Ann Lee, mayor</p><cite>Reuters, London</cite></blockquote>',
        { text: 'We stay.', speaker: 'Ann Lee', speakerRole: 'mayor', via: ['Reuters, London'] },
      ],
    ] as const)
      expect(await one('statements', html), html).to.deep.equal({ mode: 'indirect', ...told });
  });

  it('has no source for its speaker, and no date', async () => {
    for (const html of [
      '<blockquote><p>We stay.</p><cite>Reuters</cite></blockquote>',
      '<blockquote><p>We stay.</p><cite>Reuters, 3 May 2020</cite></blockquote>',
      '<blockquote>As <cite>The Book, volume 1</cite> says, we stay.</blockquote>',
      '<blockquote><p>We stay.</p><cite><a href="https://example.org/a">Reuters, London</a></cite></blockquote>',
      '<figure><blockquote>We stay.</blockquote><figcaption>3 May 2020, the mayor said: …</figcaption></figure>',
    ])
      expect(await problems(html, 'statements'), html).to.deep.equal([
        'nobody is named who said it; write <figcaption><b>Name</b></figcaption> below, or add data-speaker',
      ]);
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
      ['«يسمونه «سلامًا».»', 'يسمونه «سلامًا».'],
      ['‚They call it “peace”.’', 'They call it “peace”.'],
      ['"They call it «peace»."', 'They call it «peace».'],
      ['„Sie nennen es „Frieden“.“', 'Sie nennen es „Frieden“.'],
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

  it('has a name with titles before it', async () => {
    for (const title of [
      ...['Dr.', 'Mr.', 'Mrs.', 'Ms.', 'St.', 'Prof.', 'Rev.', 'Amb.', 'Gov.', 'Pres.', 'Sen.', 'Rep.', 'A.', 'د.'],
      ...['Gen.', 'Brig. Gen.', 'Lt.', 'Lt. Cmdr.', 'Col.', 'Maj.', 'Capt.', 'Sgt.', 'Cpl.', 'Pvt.', 'Adm.'],
    ])
      expect(
        await one('statements', `<blockquote>No.</blockquote><p>— ${title} Ann Lee Sr., 19 September 2023</p>`),
        title,
      ).to.deep.equal({ text: 'No.', mode: 'indirect', speaker: `${title} Ann Lee Sr.`, date: '2023-09-19' });
  });

  it('has its speaker after any dash, of which there may be two', async () => {
    for (const dash of ['—', '–', '―', '-', '--', ' — '])
      expect(await one('statements', `<blockquote>No.</blockquote><p>${dash}Ann Lee, mayor</p>`), dash).to.deep.equal({
        text: 'No.',
        mode: 'indirect',
        speaker: 'Ann Lee',
        speakerRole: 'mayor',
      });
  });

  it('has words with a dash in them that name nobody', async () => {
    expect(
      await one('statements', '<blockquote data-speaker="Ann Lee"><p>The town – a spa – is empty.</p></blockquote>'),
    ).to.deep.equal({ text: 'The town – a spa – is empty.', mode: 'indirect', speaker: 'Ann Lee' });
  });

  it('has a date with the point of its month in any month, and a sentence after a word of the same letters', async () => {
    for (const [i, month] of 'Jan Feb Mar Apr May Jun Jul Aug Sept Oct Nov Dec'.split(' ').entries())
      expect(
        await one('statements', `<blockquote>No.</blockquote><p>— Ann Lee, mayor, ${month}. 19, 2023</p>`),
        month,
      ).to.deep.equal({
        text: 'No.',
        mode: 'indirect',
        speaker: 'Ann Lee',
        speakerRole: 'mayor',
        date: `2023-${String(i + 1).padStart(2, '0')}-19`,
      });
    for (const [caption, speakerRole, note] of [
      ['— Ann Lee, chief of Mar. Denied by the army.', 'chief of Mar', 'Denied by the army.'],
      ['— Ann Lee, who leads Bidec. 19 others agree.', 'who leads Bidec', '19 others agree.'],
      ['— Ann Lee, secretary of J. Smith. Denied by the army.', 'secretary of J. Smith', 'Denied by the army.'],
      ['— آن لي، وزيرة (سابقًا). نفى الجيش ذلك.', 'وزيرة (سابقًا)', 'نفى الجيش ذلك.'],
    ])
      expect(await one('statements', `<blockquote>No.</blockquote><p>${caption!}</p>`), caption).to.deep.equal({
        text: 'No.',
        mode: 'indirect',
        speaker: caption!.includes('Ann') ? 'Ann Lee' : 'آن لي',
        speakerRole,
        note,
      });
  });

  it('has its role after whatever stands between', async () => {
    for (const caption of [
      ...['<b>Ann Lee</b>, mayor', '<b>Ann Lee,</b> mayor', '<b>Ann Lee</b>: mayor', '<b>Ann Lee:</b> mayor'],
      ...['<b>Ann Lee</b> (mayor)', '<b>Ann Lee</b> — mayor', '<b>Ann Lee</b> – mayor', '<b>Ann Lee</b> - mayor'],
      ...[
        '<b>Ann Lee</b>، mayor',
        '<b>Ann Lee،</b> mayor',
        'Ann Lee (mayor)',
        '<h3>Ann Lee</h3> mayor',
        'Ann Lee () mayor',
      ],
      ...[
        'Ann Lee, mayor (<cite>Reuters</cite>)',
        'Ann Lee (<cite>Reuters</cite>), mayor',
        'Ann Lee (<cite>Reuters</cite>)، mayor,',
      ],
    ])
      expect(
        await one('statements', `<figure><p>No.</p><figcaption>${caption}</figcaption></figure>`),
        caption,
      ).to.deep.include({ text: 'No.', speaker: 'Ann Lee', speakerRole: 'mayor' });
  });

  it('has what else was written as sentences, whatever they end with, one of which may be its status', async () => {
    for (const [caption, note] of [
      ['Ann Lee, mayor. Why? Nobody knows! Then… Single source.', 'Why? Nobody knows! Then…'],
      ['Ann Lee, mayor. Single source; who did it?', 'who did it?'],
      ['Ann Lee, mayor. لماذا؟ لا أحد يعلم؛ رواية مصدر واحد.', 'لماذا؟ لا أحد يعلم؛'],
      ['Ann Lee, mayor. Single source, Then she left.', 'Single source, Then she left.'],
    ])
      expect(
        await one('statements', `<figure><p>No.</p><figcaption>${caption!}</figcaption></figure>`),
        caption,
      ).to.deep.include({ speaker: 'Ann Lee', speakerRole: 'mayor', note });
  });

  it('has name, role and date on a line each', async () => {
    for (const [caption, speaker, speakerRole] of [
      ['Ann Lee<br>Minister of War, Yerevan<br>19 September 2023', 'Ann Lee', 'Minister of War, Yerevan'],
      ['<p>Ann Lee</p><p>Tuesday, September 19, 2023</p><p>Minister of War</p>', 'Ann Lee', 'Minister of War'],
      ['آن لي<br>وزيرة<br>الدفاع<br>19 سبتمبر 2023', 'آن لي', 'وزيرة الدفاع'],
    ])
      expect(
        await one('statements', `<figure><blockquote>No.</blockquote><figcaption>${caption!}</figcaption></figure>`),
        caption,
      ).to.deep.equal({ text: 'No.', mode: 'indirect', speaker, speakerRole, date: '2023-09-19' });
  });

  it('has no role and no note of what leads to its sources', async () => {
    for (const [caption, speakerRole] of [
      ['<b>الوزارة</b>، في بيان، نقلًا عن <cite>رويترز</cite>', 'في بيان'],
      ['<b>الوزارة</b>، في بيان، نقلاً عن <cite>رويترز</cite>', 'في بيان'],
      ['<b>الوزارة</b>، في بيان، نقلا عن <cite>رويترز</cite>', 'في بيان'],
      ['<b>الوزارة</b>، في بيان، المصدر: <cite>رويترز</cite>', 'في بيان'],
      ['<b>الوزارة</b>، في بيان. المصادر: <cite>رويترز</cite>؛ <cite>فرانس برس</cite>', 'في بيان'],
      ['<b>الوزارة</b>، في بيان، عبر <cite>رويترز</cite> و<cite>فرانس برس</cite>', 'في بيان'],
      ['<b>المدير</b>، مدير معبر <cite>رويترز</cite>', 'مدير معبر'],
      ['<b>Ann Lee</b>, a minister, via <cite>Reuters</cite>, <cite>AP</cite> and <cite>AFP</cite>', 'a minister'],
      ['<b>Ann Lee</b>, a minister. Sources: <cite>Reuters</cite>; <cite>AFP</cite>', 'a minister'],
      ['<b>Ann Lee</b>, a minister. Via: <cite>Reuters</cite>', 'a minister'],
      ['<b>Ann Lee</b>, a source <cite>Reuters</cite>', 'a source'],
    ]) {
      const item = `<figure><blockquote>No.</blockquote><figcaption>${caption!}</figcaption></figure>`;
      const { speakerRole: role, note } = await one('statements', item);
      expect([role, note], caption).to.deep.equal([speakerRole, undefined]);
    }
  });

  it('has no word in its name or role that leads to whom the speaker spoke to', async () => {
    for (const [caption, speaker, speakerRole, date] of [
      ['Ann Lee in <cite>Reuters</cite>', 'Ann Lee'],
      ['Ann Lee, mayor, to <cite>Reuters</cite>', 'Ann Lee', 'mayor'],
      ['Ann Lee told <cite>Reuters</cite> on 20 September 2023', 'Ann Lee', undefined, '2023-09-20'],
      ['Ann Lee, mayor, told <cite>Reuters</cite> on 20 September 2023.', 'Ann Lee', 'mayor', '2023-09-20'],
      ['<cite>Reuters</cite> Ann Lee, mayor', 'Ann Lee', 'mayor'],
      ['آن لي في <cite>رويترز</cite>', 'آن لي'],
      ['آن لي، رئيسة البلدية، لـ<cite>رويترز</cite>', 'آن لي', 'رئيسة البلدية'],
      ['آن لي (رئيسة البلدية)، ل<cite>رويترز</cite>', 'آن لي', 'رئيسة البلدية'],
      ['آن لي، لـ<cite>رويترز</cite> في 20 سبتمبر 2023', 'آن لي', undefined, '2023-09-20'],
      ['Ann Lee, mayor, as quoted by <cite>Reuters</cite>, 20 September 2023', 'Ann Lee', 'mayor', '2023-09-20'],
      ['Ann Lee, mayor, cited by <cite>Reuters</cite> (20 September 2023)', 'Ann Lee', 'mayor', '2023-09-20'],
      ['Ann Lee, mayor, as reported by the <cite>BBC</cite>', 'Ann Lee', 'mayor'],
      ['Ann Lee, mayor, in an interview with <cite>Reuters</cite>', 'Ann Lee', 'mayor'],
      ['Ann Lee, mayor, speaking to <cite>Reuters</cite>', 'Ann Lee', 'mayor'],
      ['Ann Lee, mayor, according to <cite>Reuters</cite>', 'Ann Lee', 'mayor'],
      ['Ann Lee, mayor, in a statement to <cite>Reuters</cite>', 'Ann Lee', 'mayor'],
      ['Ann Lee, mayor, told the news agency <cite>Reuters</cite>', 'Ann Lee', 'mayor'],
      ['Ann Lee, mayor, from <cite>Reuters</cite>', 'Ann Lee', 'mayor'],
      ['Ann Lee, mayor, 20 September 2023 – <cite>Reuters</cite>', 'Ann Lee', 'mayor', '2023-09-20'],
      ['Ann Lee, mayor (<cite>Reuters</cite>, 20 September 2023)', 'Ann Lee', 'mayor', '2023-09-20'],
      ['Ann Lee, mayor (acting), in <cite>Reuters</cite>', 'Ann Lee', 'mayor (acting)'],
      ['آن لي، رئيسة البلدية، بحسب <cite>رويترز</cite>، 20 أيلول 2023', 'آن لي', 'رئيسة البلدية', '2023-09-20'],
      ['آن لي، رئيسة البلدية، وفق <cite>رويترز</cite>', 'آن لي', 'رئيسة البلدية'],
      ['آن لي، رئيسة البلدية، وفقًا لـ<cite>رويترز</cite>', 'آن لي', 'رئيسة البلدية'],
      ['آن لي، رئيسة البلدية، وفقا لوكالة <cite>رويترز</cite>', 'آن لي', 'رئيسة البلدية'],
      ['آن لي، رئيسة البلدية، نقلاً عن وكالة <cite>رويترز</cite>', 'آن لي', 'رئيسة البلدية'],
      ['آن لي، رئيسة البلدية، لوكالة <cite>رويترز</cite>', 'آن لي', 'رئيسة البلدية'],
      ['آن لي، رئيسة البلدية، لصحيفة <cite>الشرق</cite>', 'آن لي', 'رئيسة البلدية'],
      ['آن لي، رئيسة البلدية، في مقابلة مع <cite>رويترز</cite>', 'آن لي', 'رئيسة البلدية'],
      ['آن لي، رئيسة البلدية، في لقاء خاص مع إذاعة <cite>الشرق</cite>', 'آن لي', 'رئيسة البلدية'],
      ['آن لي، رئيسة البلدية، في حديث لـ<cite>رويترز</cite>', 'آن لي', 'رئيسة البلدية'],
      ['آن لي، رئيسة البلدية، في تصريحات لموقع <cite>الشرق</cite>', 'آن لي', 'رئيسة البلدية'],
      ['آن لي، رئيسة البلدية، كما نقلت عنها <cite>رويترز</cite>', 'آن لي', 'رئيسة البلدية'],
      ['آن لي، رئيسة البلدية، حسبما نقلت عنها <cite>رويترز</cite>', 'آن لي', 'رئيسة البلدية'],
      ['آن لي، رئيسة البلدية، عن <cite>رويترز</cite>', 'آن لي', 'رئيسة البلدية'],
      ['آن لي، رئيسة البلدية، وفقًا لوكالة أنباء <cite>رويترز</cite>', 'آن لي', 'رئيسة البلدية'],
      ['آن لي، رئيسة البلدية، متحدثةً إلى <cite>رويترز</cite>', 'آن لي', 'رئيسة البلدية'],
      ['آن لي، رئيسة البلدية، في بيان لـ<cite>رويترز</cite>', 'آن لي', 'رئيسة البلدية'],
      ['آن لي، رئيسة البلدية (نقلًا عن <cite>رويترز</cite>)، 20 أيلول 2023', 'آن لي', 'رئيسة البلدية', '2023-09-20'],
      ['آن لي، رئيسة البلدية، يوم 20 أيلول 2023 – <cite>رويترز</cite>', 'آن لي', 'رئيسة البلدية', '2023-09-20'],
      ['آن لي، رئيسة البلدية (<cite>رويترز</cite>، 20 أيلول 2023)', 'آن لي', 'رئيسة البلدية', '2023-09-20'],
      // It begins with the letter that means “to”.
      ['آن لي، رئيسة وزراء لبنان <cite>رويترز</cite>', 'آن لي', 'رئيسة وزراء لبنان'],
    ] as const) {
      const item = `<figure><blockquote>No.</blockquote><figcaption>${caption}</figcaption></figure>`;
      const read = await one('statements', item);
      expect([read.speaker, read.speakerRole, read.date, read.note], caption).to.deep.equal([
        speaker,
        speakerRole,
        date,
        undefined,
      ]);
    }
  });

  it('has its source in words that lead to it where no <cite> names one', async () => {
    for (const [caption, via, date, note] of [
      ['Ann Lee, mayor, quoted by Reuters, 20 September 2023', ['Reuters'], '2023-09-20'],
      ['Ann Lee, mayor, 20 September 2023, via Reuters; Al-Araby', ['Reuters', 'Al-Araby'], '2023-09-20'],
      ['Ann Lee, mayor, via <a href="https://example.org/a">Reuters</a>', ['Reuters <https://example.org/a>']],
      [
        'Ann Lee, mayor. Source: Reuters; Al-Araby. She spoke in Baku.',
        ['Reuters', 'Al-Araby'],
        undefined,
        'She spoke in Baku.',
      ],
      [
        'Ann Lee, mayor. According to Reuters, she spoke in Baku.',
        undefined,
        undefined,
        'According to Reuters, she spoke in Baku.',
      ],
    ] as const) {
      const read = await one(
        'statements',
        `<figure><blockquote>No.</blockquote><figcaption>${caption}</figcaption></figure>`,
      );
      expect([read.speaker, read.speakerRole, read.via, read.date, read.note], caption).to.deep.equal([
        'Ann Lee',
        'mayor',
        via,
        date,
        note,
      ]);
    }
    for (const words of ['بحسب رويترز', 'نقلاً عن رويترز', 'وفقًا لرويترز', 'وفقا لـ رويترز']) {
      const caption = `آن لي، رئيسة البلدية، ${words}، 20 أيلول 2023`;
      const read = await one(
        'statements',
        `<figure><blockquote>لا.</blockquote><figcaption>${caption}</figcaption></figure>`,
      );
      expect([read.speaker, read.speakerRole, read.via, read.date], caption).to.deep.equal([
        'آن لي',
        'رئيسة البلدية',
        ['رويترز'],
        '2023-09-20',
      ]);
    }
  });

  it('is of no time of the day in words, which would stand in the role', async () => {
    for (const [caption, words] of [
      ['آن لي، رئيسة البلدية، صباح 20 أيلول 2023', 'صباح 20 أيلول 2023'],
      ['Ann Lee, mayor, morning of 20 September 2023', 'morning of 20 September 2023'],
    ])
      expect(
        await problems(
          `<figure><blockquote>No.</blockquote><figcaption>${caption!}</figcaption></figure>`,
          'statements',
        ),
      ).to.deep.equal([
        `“${words!}” has a time of the day in words; write the day alone, and those words in data-note`,
      ]);
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
