import { expect } from '@open-wc/testing';
import { html, render } from 'lit';

import '../../src/index.js';
import { type ExplainerError } from '../../src/explainer/index.js';
import { ARTICLE, drawn, mount, part, textOf, warnings } from '../support/page.js';

function pasted(text: string): HTMLElement {
  const page = document.createElement('div');
  page.innerHTML = text;
  return page;
}

/** What a reader is shown, as HTML: ids are made up where none is written. */
const drawing = (page: HTMLElement, tag: string) => {
  const base = part(page.querySelector(tag)!, 'base').cloneNode(true) as Element;
  for (const each of base.querySelectorAll('[id]')) each.removeAttribute('id');
  return base.outerHTML.replace(/<!--.*?-->|\?lit\$\d+\$/g, '');
};

const TIMELINE_EN = `<conflict-timeline><ol lang="en">
  <li data-date="2023-09-19?" data-place="Stepanakert" data-status="unverified"><time datetime="2023-09-19">19 September 2023</time>: <strong>An operation begins</strong> Azerbaijan announces it. <cite><a href="https://example.org/a">Reuters</a></cite> <cite>Al-Araby</cite></li>
  <li>21 September 2023, Yevlakh: <strong>Talks are held</strong></li></ol></conflict-timeline>`;
const TIMELINE_AR = `<conflict-timeline lang="ar"><ol>
  <li data-date="2023-09-19?" data-status="unverified">١٩ أيلول ٢٠٢٣، ستيباناكرت: <strong>بدء عملية</strong> أعلنتها أذربيجان. — <a href="https://example.org/a">رويترز</a>؛ العربي</li>
  <li>21 سبتمبر 2023، يفلاخ: <strong>عقد محادثات</strong></li></ol></conflict-timeline>`;
const source = (name: string) => [{ id: 'a', name, url: 'https://example.org/a' }];

const CASES = [
  {
    what: 'a timeline',
    tag: 'conflict-timeline',
    lang: 'en',
    authored: TIMELINE_EN,
    data: {
      lang: 'en',
      sources: source('Reuters'),
      events: [
        {
          date: '2023-09-19?',
          place: 'Stepanakert',
          title: 'An operation begins',
          summary: 'Azerbaijan announces it.',
          verification: 'unverified',
          via: ['a', 'Al-Araby'],
        },
        { date: '2023-09-21', place: 'Yevlakh', title: 'Talks are held' },
      ],
    },
    said: 'Possibly 19 September 2023 An operation begins Stepanakert Azerbaijan announces it. Via Reuters, then Al-Araby Not verified About 2 days later 21 September 2023 Talks are held Yevlakh',
  },
  {
    what: 'a timeline in Arabic',
    tag: 'conflict-timeline',
    lang: 'ar',
    authored: TIMELINE_AR,
    data: {
      lang: 'ar',
      sources: source('رويترز'),
      events: [
        {
          date: '2023-09-19?',
          place: 'ستيباناكرت',
          title: 'بدء عملية',
          summary: 'أعلنتها أذربيجان.',
          verification: 'unverified',
          via: ['a', 'العربي'],
        },
        { date: '2023-09-21', place: 'يفلاخ', title: 'عقد محادثات' },
      ],
    },
    said: 'ربما 19 سبتمبر 2023 بدء عملية ستيباناكرت أعلنتها أذربيجان. نقلًا عن رويترز، ثم العربي لم يُتحقق منه بعد نحو يومين 21 سبتمبر 2023 عقد محادثات يفلاخ',
  },
  {
    what: 'a statement',
    tag: 'statement-card',
    lang: 'en',
    authored:
      '<statement-card><figure lang="en"><blockquote><p>The ministry says that it fires at “legitimate military targets” only.</p></blockquote><figcaption><b>Azerbaijani Defence Ministry</b>, army command, <time datetime="2023-09-19">19 September 2023</time>. <cite><a href="https://example.org/a">Reuters</a></cite></figcaption></figure></statement-card>',
    data: {
      lang: 'en',
      sources: source('Reuters'),
      statements: [
        {
          speaker: 'Azerbaijani Defence Ministry',
          speakerRole: 'army command',
          text: 'The ministry says that it fires at legitimate military targets only.',
          quoted: ['legitimate military targets'],
          date: '2023-09-19',
          via: ['a'],
        },
      ],
    },
    said: 'Azerbaijani Defence Ministry army command The ministry says that it fires at “legitimate military targets” only. 19 September 2023 Via Reuters Verification not stated',
  },
  {
    what: 'a statement in Arabic',
    tag: 'statement-card',
    lang: 'ar',
    authored:
      '<statement-card><figure lang="ar" data-status="single-source"><blockquote><p>«نحن منفتحون على الحوار.»</p></blockquote><figcaption><b>إلهام علييف</b>، رئيس أذربيجان، 19 أيلول 2023. <cite>رويترز</cite> <cite>العربي</cite></figcaption></figure></statement-card>',
    data: {
      lang: 'ar',
      statements: [
        {
          speaker: 'إلهام علييف',
          speakerRole: 'رئيس أذربيجان',
          text: 'نحن منفتحون على الحوار.',
          mode: 'direct',
          date: '2023-09-19',
          via: ['رويترز', 'العربي'],
          verification: 'single-source',
        },
      ],
    },
    said: 'إلهام علييف رئيس أذربيجان «نحن منفتحون على الحوار.» 19 سبتمبر 2023 نقلًا عن رويترز، ثم العربي رواية مصدر واحد',
  },
  {
    what: 'a claim',
    tag: 'casualty-badge',
    lang: 'en',
    authored:
      '<casualty-badge lang="en"><ul><li>Killed: 2</li><li>Injured: 11</li><li>Injured, children: 8</li><li>Claimant: Gegham Stepanyan</li><li>Role: human-rights official</li><li>Via: Reuters; Al-Araby</li><li>As of: 19 September 2023</li><li>Status: single source</li></ul></casualty-badge>',
    data: {
      lang: 'en',
      claims: [
        {
          killed: 2,
          injured: 11,
          'injured-children': 8,
          claimant: 'Gegham Stepanyan',
          claimantRole: 'human-rights official',
          via: ['Reuters', 'Al-Araby'],
          asOf: '2023-09-19',
          verification: 'single-source',
        },
      ],
    },
    said: '2 people killed 11 people injured of whom 8 children According to Gegham Stepanyan human-rights official Via Reuters, then Al-Araby As of 19 September 2023 Single source',
  },
  {
    what: 'a claim in Arabic',
    tag: 'casualty-badge',
    lang: 'ar',
    authored:
      '<casualty-badge><dl lang="ar"><dt>القتلى</dt><dd>٢</dd><dt>الجرحى، الأطفال</dt><dd>٨</dd><dt>المُعلِن</dt><dd>غيغام ستيبانيان</dd><dt>نقلًا عن</dt><dd>رويترز؛ العربي</dd><dt>حتى</dt><dd>19 أيلول 2023</dd></dl></casualty-badge>',
    data: {
      lang: 'ar',
      claims: [
        {
          killed: 2,
          'injured-children': 8,
          claimant: 'غيغام ستيبانيان',
          via: ['رويترز', 'العربي'],
          asOf: '2023-09-19',
        },
      ],
    },
    said: 'مقتل شخصين إصابة 8 أطفال بحسب غيغام ستيبانيان نقلًا عن رويترز، ثم العربي حتى 19 سبتمبر 2023 لم تُذكر حالة التحقق',
  },
] as const;

describe('HTML as data', () => {
  for (const { what, tag, lang, authored, data, said } of CASES)
    it(`draws ${what} as the same in JSON`, async () => {
      const page = await mount(pasted(authored), lang);
      expect(textOf(page)).to.equal(said);
      const same = document.createElement(tag);
      Object.assign(same, { data });
      expect(drawing(page, tag)).to.equal(drawing(await mount(same, lang), tag));
    });

  it('draws a whole document', async () => {
    const page = await mount(
      pasted(
        `<conflict-explainer><section lang="en"><h2>Karabakh</h2><p>Two days in September.</p>${TIMELINE_EN}<p class="casualty-badge" data-killed="2" data-claimant="A council">2 killed</p></section></conflict-explainer>`,
      ),
    );
    const text = textOf(page);
    expect(text).to.include('Karabakh Two days in September.');
    expect(text).to.include('2 people killed According to A council');
    expect(text).to.include('An operation begins');
  });

  it('tells lists of facts that are parts of a document themselves once', async () => {
    const page = await mount(
      pasted(
        `<conflict-explainer>
          <ul class="casualty-badge"><li>القتلى: 4</li><li>بحسب: سامي الورد</li><li>ملاحظة: حصيلة أولية.</li></ul>
          <dl class="statement-card"><dt>المتحدث</dt><dd>ليلى مراد</dd><dt>القول</dt><dd>نفت ذلك.</dd></dl>
        </conflict-explainer>`,
      ),
      'ar',
    );
    expect(textOf(page)).to.equal(
      'ما يُقال عن الضحايا مقتل 4 أشخاص بحسب سامي الورد حصيلة أولية. لم يُذكر التاريخ لم تُذكر حالة التحقق من قال ماذا ليلى مراد نفت ذلك. لم تُذكر حالة التحقق',
    );
  });

  for (const { lang, from, words, told } of [
    {
      lang: 'en',
      from: 'ar',
      words: 'He denied it',
      told: {
        'statement-card': 'Ann Lee He denied it Machine translation from Arabic Verification not stated',
        'conflict-timeline': 'Machine translation from Arabic 2020 He denied it',
        'conflict-explainer': 'He denied it Machine translation from Arabic What happened 2020 He denied it',
      },
    },
    {
      lang: 'ar',
      from: 'en',
      words: 'نفى ذلك',
      told: {
        'statement-card': 'Ann Lee نفى ذلك ترجمة آلية عن الإنجليزية لم تُذكر حالة التحقق',
        'conflict-timeline': 'ترجمة آلية عن الإنجليزية 2020 نفى ذلك',
        'conflict-explainer': 'نفى ذلك ترجمة آلية عن الإنجليزية ما الذي حدث 2020 نفى ذلك',
      },
    },
  ])
    it(`says how it was translated where only the page says into what: ${lang}`, async () => {
      const translated = `data-translated-by="machine" data-original-lang="${from}"`;
      const list = `<ol class="conflict-timeline" ${translated}><li>2020: <b>${words}</b></li></ol>`;
      const page = await mount(
        pasted(`<statement-card><figure ${translated}><blockquote>${words}</blockquote><figcaption>Ann Lee</figcaption></figure></statement-card>
          <conflict-timeline>${list}</conflict-timeline>
          <conflict-explainer><h2 ${translated}>${words}</h2>${list}</conflict-explainer>`),
        lang,
      );
      for (const [tag, expected] of Object.entries(told)) expect(textOf(page.querySelector(tag)!)).to.equal(expected);
    });

  it('tells of a statement who denies it and what was corrected, as the text did that it was made of', async () => {
    const page = await mount(
      pasted(
        '<statement-card><figure lang="ar" data-speaker="أرمينيا" data-mode="indirect" data-warnings="death" data-note="نفي من أذربيجان. مصحح، 22 سبتمبر 2023: كلمة."><p>نفت ذلك.</p><figcaption><b>أرمينيا</b>. رواية مصدر واحد؛ نفي من أذربيجان.</figcaption></figure></statement-card>',
      ),
      'ar',
    );
    expect(textOf(page)).to.equal(
      'يتناول ما يلي القتل. أرمينيا نفت ذلك. نفي من أذربيجان. مصحح، 22 سبتمبر 2023: كلمة. رواية مصدر واحد',
    );
  });

  it('takes no words of a date for a role or a place, where attributes say who and when', async () => {
    const page = await mount(
      pasted(
        `<statement-card><figure data-speaker="A council" data-mode="indirect" data-date="2023-09-19/"><p>They met.</p><figcaption><b>A council</b>, from <time datetime="2023-09-19">19 September 2023</time>, end not known. Verification not stated.</figcaption></figure></statement-card>
        <statement-card lang="ar"><figure data-speaker="مجلس" data-mode="indirect" data-date="2020-09-27/2020-11-10"><p>اجتمعوا.</p><figcaption><b>مجلس</b>، بين <time datetime="2020-09-27">27 سبتمبر</time> و<time datetime="2020-11-10">10 نوفمبر 2020</time>. لم تُذكر حالة التحقق.</figcaption></figure></statement-card>
        <conflict-timeline><ol><li data-id="e" data-date="{2023-09-10,2023-09-12,2023-09-15}"><time datetime="2023-09-10">10</time>, <time datetime="2023-09-12">12</time> and <time datetime="2023-09-15">15 September 2023</time>: <strong>Talks</strong> They met.</li></ol></conflict-timeline>`,
      ),
    );
    expect([...page.firstElementChild!.children].map((each) => textOf(each))).to.deep.equal([
      'A council They met. From 19 September 2023, end not known Verification not stated',
      'مجلس اجتمعوا. بين 27 سبتمبر و10 نوفمبر 2020 لم تُذكر حالة التحقق',
      '10, 12 and 15 September 2023 Talks They met.',
    ]);
  });

  it('comes after the property, a JSON child, src and attributes', async () => {
    const page = await mount(
      html`<conflict-timeline src="${ARTICLE}#e12-ceasefire"
          ><ol>
            <li>2023-09-21: From HTML</li>
          </ol></conflict-timeline
        >
        <casualty-badge killed="3" claimant="A council"
          ><ul>
            <li>Killed: 2</li>
            <li>Claimant: B</li>
          </ul></casualty-badge
        >`,
    );
    expect(textOf(page)).to.not.include('From HTML');
    expect(textOf(page)).to.include('3 people killed According to A council');
  });

  it('is completed by attributes', async () => {
    const page = await mount(
      pasted(
        '<casualty-badge data-claimant="A council" as-of="2020-10-04"><p><data class="killed" value="3">3</data> killed</p></casualty-badge>',
      ),
    );
    expect(textOf(page)).to.equal(
      '3 people killed According to A council As of 4 October 2020 Verification not stated',
    );
  });

  it('follows what changes', async () => {
    const page = await mount(
      pasted('<conflict-timeline><ol><li>2023-09-21: Talks are held</li></ol></conflict-timeline>'),
    );
    const timeline = page.querySelector('conflict-timeline')!;
    const change = async (changing: () => void) => {
      changing();
      // The element hears of it in a microtask that was queued before this one.
      await Promise.resolve();
      await drawn(page);
    };
    await change(() =>
      timeline.querySelector('ol')!.append(pasted('<ul><li>2023-09-22: They go on</li></ul>').querySelector('li')!),
    );
    expect(textOf(page)).to.include('Talks are held').and.to.include('They go on');
    await change(() => (timeline.querySelector('li')!.firstChild!.nodeValue = '2023-09-21: They are over'));
    expect(textOf(page)).to.include('They are over').and.not.to.include('Talks are held');
    await change(() => timeline.replaceChildren());
    expect(textOf(page)).to.equal('');
  });

  it('follows what attributes in it say now', async () => {
    const page = await mount(
      pasted(
        '<conflict-timeline><ul><li><time datetime="2023-09-21">Thursday</time>: Talks are held</li></ul></conflict-timeline>',
      ),
    );
    expect(textOf(page)).to.equal('21 September 2023 Talks are held');
    page.querySelector('time')!.dateTime = '2023-09-22';
    await Promise.resolve();
    await drawn(page);
    expect(textOf(page)).to.equal('22 September 2023 Talks are held');
  });

  it('never takes the place of data that came later', async () => {
    const page = await mount(html`<div></div>`);
    const element = document.createElement('conflict-timeline');
    element.append(...pasted('<ol><li>2023-09-21: From HTML</li></ol>').childNodes);
    page.append(element);
    // Its first update begins to read the HTML.
    await Promise.resolve();
    element.data = { lang: 'en', events: [{ date: '2023-09-22', title: 'From the property' }] };
    await drawn(page);
    await import('../../src/base/html-input.js');
    await drawn(page);
    expect(textOf(page)).to.include('From the property').and.not.to.include('From HTML');
    render(html``, page);
  });

  it('stays as it was where nothing in there is data, without a word', async () => {
    const said = await warnings(async () => {
      const page = await mount(
        pasted(
          '<conflict-timeline><p>Loading…</p></conflict-timeline><statement-card><p>Loading…</p></statement-card><casualty-badge><b>Loading…</b></casualty-badge><conflict-explainer><p>Loading…</p></conflict-explainer>',
        ),
      );
      expect(textOf(page)).to.equal('Loading… Loading… Loading… Loading…');
    });
    expect(said).to.deep.equal([]);
  });

  it('stays as it was where it may be data and is none, and developers are told once', async () => {
    const said = await warnings(async () => {
      const page = await mount(
        pasted(
          '<conflict-timeline><figure>A map</figure></conflict-timeline><statement-card><time>Today</time></statement-card><casualty-badge><p>As of <time>today</time></p></casualty-badge><conflict-explainer><ol><li>2023: War</li></ol></conflict-explainer>',
        ),
      );
      expect(textOf(page)).to.equal('A map Today As of today 2023: War');
      page.querySelector('figure')!.append('.');
      await Promise.resolve();
      await drawn(page);
      expect(textOf(page)).to.equal('A map. Today As of today 2023: War');
    });
    expect(said.sort()).to.deep.equal([
      '<casualty-badge> leaves its HTML as it is: there are no figures; write data-killed="2" data-claimant="…", or <li>Killed: 2</li>',
      '<conflict-explainer> leaves its HTML as it is: there are no parts; give them class="conflict-timeline", "statement-card" or "casualty-badge"',
      '<conflict-timeline> leaves its HTML as it is: there are no events; write each as <li>2023-09-19: <strong>What happened</strong></li>',
      '<statement-card> leaves its HTML as it is: there is no statement; write it in <blockquote>, and who said it in <figcaption>',
    ]);
  });

  it('stays as it was where it is a list that Word wrote in paragraphs, and developers are told how to mend it', async () => {
    const said = await warnings(async () => {
      const page = await mount(
        pasted(
          '<conflict-timeline><p class="MsoListParagraphCxSpFirst"><span>·</span>19 September 2023: An operation begins</p><p class="MsoListParagraphCxSpLast"><span>·</span>20 September 2023: It ends</p></conflict-timeline>',
        ),
      );
      expect(textOf(page)).to.equal('·19 September 2023: An operation begins ·20 September 2023: It ends');
    });
    expect(said).to.deep.equal([
      '<conflict-timeline> leaves its HTML as it is: there are no events; write each as <li>2023-09-19: <strong>What happened</strong></li>',
    ]);
  });

  it('stays whole where some of it cannot be read, and the item is named', async () => {
    const errors: ExplainerError[] = [];
    const host = document.createElement('div');
    host.addEventListener('explainer-error', ({ error }) => errors.push(error));
    const said = await warnings(async () => {
      host.append(
        ...pasted(
          '<conflict-timeline lang="en"><ol><li>2023-09-21: Talks are held</li><li>Afterwards they left</li></ol></conflict-timeline>',
        ).childNodes,
      );
      const page = await mount(host);
      expect(textOf(page)).to.equal('2023-09-21: Talks are held Afterwards they left');
    });
    expect(said).to.deep.equal([
      '<conflict-timeline> leaves its HTML as it is: its HTML: item 2 (“Afterwards they left”) has no date; begin it with one, as in “2023-09-19: ”, or add data-date="2023-09-19"',
    ]);
    expect(errors.map(({ code }) => code)).to.deep.equal(['invalid']);
  });

  it('keeps what stands before and after its events where it stands', async () => {
    const said = await warnings(async () => {
      const page = await mount(
        pasted(
          `<conflict-timeline lang="ar"><h2>ما جرى</h2><p>في <a href="#a">يوم</a> واحد.</p><p class="explainer-told">وهذا ما جرى.</p>
           <ol><li>2023-09-21: محادثات</li></ol><ol><li>2023-09-22: اتفاق</li></ol><p>المصدر: <cite>رويترز</cite></p></conflict-timeline>`,
        ),
      );
      expect(textOf(page)).to.equal(
        'ما جرى في يوم واحد. 21 سبتمبر 2023 محادثات بعد يوم واحد 22 سبتمبر 2023 اتفاق المصدر: رويترز',
      );
      const timeline = page.querySelector('conflict-timeline')!;
      expect([...timeline.children].map(({ localName, slot }) => `${localName} ${slot}`.trim())).to.deep.equal([
        'h2 before',
        'p before',
        'p',
        'ol',
        'ol',
        'p after',
      ]);
      // What has events in it from now on is no text any more.
      timeline.querySelector('p')!.innerHTML = '<span>…</span>';
      timeline.querySelector('p')!.replaceWith(...pasted('<ul><li>2023-09-20: وقف النار</li></ul>').childNodes);
      await Promise.resolve();
      await drawn(page);
      expect(textOf(page)).to.match(/^ما جرى 20 سبتمبر 2023 وقف النار .* المصدر: رويترز$/);
    });
    expect(said).to.deep.equal([]);
  });

  it('keeps it there, too, where the page is made what its server writes, attribute by attribute', async () => {
    const page = await mount(
      pasted(
        '<conflict-timeline><h2>What happened</h2><ul><li>2023-09-21: Talks are held</li></ul><p>By our desk.</p></conflict-timeline>',
      ),
    );
    const texts = page.querySelectorAll('h2, p');
    for (let times = 0; times < 2; times++) {
      for (const each of texts) each.removeAttribute('slot');
      await Promise.resolve();
      expect(textOf(page)).to.equal('What happened 21 September 2023 Talks are held By our desk.');
    }
  });

  it('has room for a heading and a text where its data stand elsewhere', async () => {
    const page = await mount(
      html`<conflict-timeline .data=${{ lang: 'en', events: [{ date: '2023-09-21', title: 'Talks are held' }] }}
        ><p>Loading…</p>
        <p slot="after">By our desk.</p>
        <h2 slot="before">What happened</h2></conflict-timeline
      >`,
    );
    expect(textOf(page)).to.equal('What happened 21 September 2023 Talks are held By our desk.');
  });

  it('stays whole where a text among its events would be lost', async () => {
    const said = await warnings(async () => {
      const page = await mount(
        pasted(
          '<conflict-timeline><ol><li>2023-09-21: محادثات</li></ol><p>ما جرى.</p><ol><li>2023-09-22: اتفاق</li></ol></conflict-timeline>',
        ),
      );
      expect(textOf(page)).to.equal('2023-09-21: محادثات ما جرى. 2023-09-22: اتفاق');
    });
    expect(said).to.deep.equal([
      '<conflict-timeline> leaves its HTML as it is: its HTML: “ما جرى.” is in no event; write it before or after the element',
    ]);
  });

  it('stays where the format does not take it', async () => {
    const said = await warnings(async () => {
      const page = await mount(
        pasted(
          '<casualty-badge><ul><li>Killed: many</li><li>Claimant: A council</li></ul></casualty-badge><conflict-timeline><ol><li data-status="maybe">2023-02-30: War</li></ol></conflict-timeline>',
        ),
      );
      expect(textOf(page)).to.equal('Killed: many Claimant: A council 2023-02-30: War');
    });
    expect(said.sort()).to.deep.equal([
      '<casualty-badge> leaves its HTML as it is: its HTML#/claims/0/killed: "many" is not a count; write 5, "5+", ">5", "<5", "<=5", "~5", "5-8", "several" or "unknown"',
      '<conflict-timeline> leaves its HTML as it is: its HTML#/events/0/verification: "maybe" is not known here; write one of: unverified, single-source, corroborated, confirmed, contested, discounted, withdrawn\n' +
        'its HTML#/events/0/date: "2023-02-30" is not a date in EDTF: that month has no day 30; write a date of EDTF such as 2023-09-19, 2023-09? or 2020-09-27/2020-11-10',
    ]);
  });
});

describe('attributes with data- before their name', () => {
  it('say the same', async () => {
    const page = await mount(
      pasted(`<casualty-badge data-killed="2" data-claimant="A council" data-variant="compact"></casualty-badge>
        <statement-card data-speaker="A ministry" data-text="It denies it." data-heading-level="2"></statement-card>
        <conflict-timeline data-src="${ARTICLE}" data-item="e12-ceasefire" data-heading-level="4"></conflict-timeline>
        <language-switch data-languages="ar en"></language-switch>`),
    );
    const badge = page.querySelector('casualty-badge')!;
    expect([badge.variant, getComputedStyle(badge).display]).to.deep.equal(['compact', 'inline']);
    expect(textOf(badge)).to.equal('2 people killed; according to A council; date not stated; verification not stated');
    expect(part(page.querySelector('statement-card')!, 'speaker').ariaLevel).to.equal('2');
    expect(part(page.querySelector('conflict-timeline')!, 'title').ariaLevel).to.equal('4');
    expect(textOf(page.querySelector('language-switch')!)).to.equal('العربية English');
  });

  it('win over the others, whichever comes first', async () => {
    const page = await mount(
      pasted(`<casualty-badge data-killed="2" killed="3" data-claimant="A council"></casualty-badge>
        <conflict-timeline heading-level="3" data-heading-level="4"></conflict-timeline>
        <conflict-timeline data-heading-level="4" heading-level="3"></conflict-timeline>`),
    );
    expect(textOf(page)).to.include('2 people killed');
    expect([...page.querySelectorAll('conflict-timeline')].map((each) => each.headingLevel)).to.deep.equal([4, 4]);
  });

  it('may come and go', async () => {
    const page = await mount(
      pasted(
        '<casualty-badge killed="3" claimant="A council"></casualty-badge><language-switch languages="ar en"></language-switch>',
      ),
    );
    const badge = page.querySelector('casualty-badge')!;
    const choice = page.querySelector('language-switch')!;
    badge.dataset['killed'] = '4';
    choice.dataset['languages'] = 'en fa';
    await drawn(page);
    expect(textOf(badge)).to.include('4 people killed');
    expect(textOf(choice)).to.equal('English فارسی');
    badge.setAttribute('killed', '5');
    await drawn(page);
    expect(textOf(badge)).to.include('4 people killed');
    delete badge.dataset['killed'];
    delete choice.dataset['languages'];
    await drawn(page);
    expect(textOf(badge)).to.include('5 people killed');
    expect(textOf(choice)).to.equal('العربية English');
  });
});
