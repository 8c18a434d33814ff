import { expect } from '@open-wc/testing';

import { readHtml } from '../../src/explainer/html/read-html.js';
import { holding, one, problems } from '../support/html.js';

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

  it('counts until a day in <time>, with the words beside it and between two', async () => {
    const time = (day: string, words: string) => `<time datetime="${day}">${words}</time>`;
    for (const [of, asOf] of [
      [time('2023-09-19', 'Tuesday'), '2023-09-19'],
      [`about ${time('2023-09-19', '19 September 2023')}`, '2023-09-19~'],
      [`${time('2023-09-19', 'Tuesday')} or ${time('2023-09-20', 'Wednesday')}`, '[2023-09-19,2023-09-20]'],
      [`the evening of ${time('2023-09-19', 'Tuesday')}`, '2023-09-19'],
    ])
      for (const html of [
        `<ul><li>Killed: 2</li><li>Claimant: A council</li><li>As of: ${of!}</li></ul>`,
        `<dl><dt>Killed</dt><dd>2</dd><dt>Claimant</dt><dd>A council</dd><dt>As of</dt><dd>${of!}</dd></dl>`,
      ])
        expect(await one('claims', html), html).to.deep.equal({ killed: '2', claimant: 'A council', asOf });
  });

  it('has no date and no status where a list of the command says that none is stated', async () => {
    for (const html of [
      '<ul><li>Killed: 2</li><li>Claimant: A council</li><li>As of: Date not stated</li><li>Status: Verification not stated</li></ul>',
      '<ul><li>القتلى: 2</li><li>المُعلِن: A council</li><li>حتى: لم يُذكر التاريخ</li><li>الحالة: لم تُذكر حالة التحقق</li></ul>',
    ])
      expect(await one('claims', html)).to.deep.equal({ killed: '2', claimant: 'A council' });
  });

  it('has its status by the name of what it is about', async () => {
    for (const status of ['Verification: Unverified', 'حالة التحقق: لم يُتحقق منه'])
      expect(
        await one('claims', `<ul><li>Killed: 2</li><li>Claimant: A council</li><li>${status}</li></ul>`),
      ).to.deep.equal({ killed: '2', claimant: 'A council', verification: 'unverified' });
  });

  it('has its sources neither in its claimant nor in the role', async () => {
    for (const [list, claimant, claimantRole] of [
      ['<li>Claimant: Ann Lee, quoted by <cite>Reuters</cite></li>', 'Ann Lee'],
      ['<li>Claimant: Ann Lee</li><li>Role: mayor, according to <cite>Reuters</cite></li>', 'Ann Lee', 'mayor'],
      ['<li>المعلن: آن لي، بحسب وكالة <cite>Reuters</cite></li>', 'آن لي'],
      ['<li>وفقًا لـ: آن لي (نقلاً عن <cite>Reuters</cite>)</li>', 'آن لي'],
      ['<li>According to: Ann Lee</li><li>Quoted by: Reuters</li>', 'Ann Lee'],
      ['<li>Claimant: <cite>Reuters</cite></li>', 'Reuters'],
    ])
      expect(await one('claims', `<ul><li>Killed: 2</li>${list!}</ul>`), list).to.deep.equal({
        killed: '2',
        claimant,
        ...(claimantRole && { claimantRole }),
        via: ['Reuters'],
      });
    expect(
      await one(
        'claims',
        '<dl><dt>Killed</dt><dd>2</dd><dt>Claimant</dt><dd>Council: North, via <cite>Reuters</cite></dd></dl>',
      ),
    ).to.deep.equal({ killed: '2', claimant: 'Council: North', via: ['Reuters'] });
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
      ['12,000–15,000', '12000–15000'],
      ['١٬٢٠٠+', '1200+'],
    ];
    for (const [text, count] of counts)
      expect((await one('claims', `<ul><li>Killed: ${text}</li><li>Claimant: A council</li></ul>`)).killed).to.equal(
        count,
      );
  });

  it('counts a part of those in the line before it', async () => {
    for (const lines of [
      ['Killed: 2', 'Injured: 11', 'Of whom children: 8', 'Of them women: 1', 'Claimant: A'],
      ['Killed: 2', 'Injured: 11', 'Including children: 8', 'including women: 1', 'Claimant: A'],
      ['القتلى: 2', 'الجرحى: 11', 'منهم أطفال: 8', 'من بينهم نساء: 1', 'المعلن: A'],
      ['القتلى: 2', 'الجرحى: 11', 'بينهم أطفال: 8', 'ومنهم نساء: 1', 'المعلن: A'],
    ])
      expect(await one('claims', `<ul><li>${lines.join('</li><li>')}</li></ul>`), lines.join()).to.deep.equal({
        killed: '2',
        injured: '11',
        'injured-children': '8',
        'injured-women': '1',
        claimant: 'A',
      });
    expect(
      await one(
        'claims',
        '<ul><li>Injured: 11<ul><li>of whom children: 8</li></ul></li><li>Claimant: A</li><li>Via: <a href="https://example.org/a">Reuters</a></li></ul>',
      ),
    ).to.deep.equal({
      injured: '11',
      'injured-children': '8',
      claimant: 'A',
      via: ['Reuters <https://example.org/a>'],
    });
    // Of whom is not known: of all, or of the civilians.
    for (const before of ['Claimant: A', 'Killed, civilians: 1'])
      expect(
        await problems(`<ul><li>Killed: 2</li><li>${before}</li><li>Of whom children: 1</li></ul>`, 'claims'),
      ).to.include(
        'the label of “Of whom children: 1” is not known; write Killed, Injured, Claimant, Speaker, Said, Via, As of, Date or Status',
      );
  });

  it('counts until its date', async () => {
    for (const line of ['Date: 19 September 2023', 'التاريخ: ١٩ أيلول ٢٠٢٣'])
      expect(await one('claims', `<ul><li>Killed: 2</li><li>Claimant: A</li><li>${line}</li></ul>`)).to.deep.equal({
        killed: '2',
        claimant: 'A',
        asOf: '2023-09-19',
      });
    expect(
      await problems(
        '<ul><li>Killed: 2</li><li>Claimant: A</li><li>As of: 2023</li><li>Date: 2024</li></ul>',
        'claims',
      ),
    ).to.deep.equal(['“Date” stands there twice; leave one']);
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
