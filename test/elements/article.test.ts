import { expect } from '@open-wc/testing';
import { html } from 'lit';

import '../../src/index.js';
import { ARTICLE, drawn, elements, mount, part, textOf } from '../support/page.js';

const explainer = html`<conflict-explainer src=${ARTICLE}></conflict-explainer>`;

const below = (page: ParentNode, tag: string) => [...elements(page)].filter((each) => each.localName === tag);
const card = (page: ParentNode, id: string) => below(page, 'statement-card').find((each) => each.id === id)!;
const event = (page: ParentNode, id: string) =>
  [...elements(page)].find((each) => each.localName === 'li' && each.id === id)!;

/** Every text node that is drawn, with the language of the nearest element that has one. */
function* texts(page: ParentNode): Generator<{ text: string; lang: string; within: string }> {
  for (const element of elements(page))
    for (const node of element.childNodes) {
      const text = node.nodeType === Node.TEXT_NODE ? node.textContent!.trim() : '';
      if (!text || /^(script|style)$/.test(element.localName)) continue;
      yield {
        text,
        lang: element.closest('[lang]')?.getAttribute('lang') ?? '',
        // The date of a source is a part of what is said of it.
        within: [...ancestors(element)]
          .map((each) => each.getAttribute('part') ?? (each.localName === 'time' ? 'date' : ''))
          .join(' '),
      };
    }
}

function* ancestors(element: Element): Generator<Element> {
  for (let each: Element | null = element; each; each = each.parentElement) yield each;
}

describe('the article as an explainer', () => {
  it('shows every event, statement and figure, in both languages', async () => {
    for (const lang of ['ar', 'en']) {
      const page = await mount(explainer, lang);
      expect([...elements(page)].filter((each) => each.matches('li.event')).map(({ id }) => id)).to.deep.equal([
        'e11-operation-2020',
        'e12-ceasefire',
        'e10-brussels',
        'e9-kremlin',
        'e1-operation',
        'e3-attacks',
        'e4-corridors',
        'e5-calls',
        'e6-azerbaijan-statement',
        'e7-pashinyan',
        'e8-russia',
      ]);
      expect(new Set(below(page, 'statement-card').map(({ id }) => id))).to.deep.equal(
        new Set([...Array.from({ length: 20 }, (_, i) => `s${i + 1}`), 's17a', 's17b']),
      );
      expect(below(page, 'casualty-badge').map(({ id }) => id)).to.deep.equal(['c1']);
      page.remove();
    }
  });

  it('states the claim with claimant, both steps of the chain, date and status in one block', async () => {
    const arabic = await mount(explainer, 'ar');
    expect(textOf(below(arabic, 'casualty-badge')[0]!)).to.match(
      /^مقتل مدنيَّين اثنين إصابة 11 شخصًا بينهم، من المدنيين، 8 أطفال بحسب جيجام ستيبانيان .*نقلًا عن رويترز \(لم يُطَّلع عليه مباشرة\)، ثم العربي - وكالات حتى 19 سبتمبر 2023 رواية مصدر واحد/,
    );
    const english = await mount(explainer, 'en');
    expect(textOf(below(english, 'casualty-badge')[0]!)).to.match(
      /^2 civilians killed 11 people injured of whom, among the civilians, 8 children According to Gegham Stepanyan .*Via Reuters \(not seen directly\), then Al-Araby – agencies As of 19 September 2023 Single source/,
    );
  });

  it('dates the operation 19 September 2023 and nothing 1 November 2024', async () => {
    const arabic = await mount(explainer, 'ar');
    expect(event(arabic, 'e1-operation').querySelector('time')!.textContent).to.equal('19 سبتمبر 2023');
    expect(event(arabic, 'e1-operation').querySelector('time')!.dateTime).to.equal('2023-09-19');
    const english = await mount(explainer, 'en');
    expect(event(english, 'e1-operation').querySelector('time')!.textContent).to.equal('19 September 2023');
    for (const page of [arabic, english])
      expect(textOf(page)).not.to.match(/نوفمبر 2024(?! .*تاريخ)|November 2024(?!.*date)/);
    for (const page of [arabic, english])
      expect([...elements(page)].filter((each) => each.matches('time[datetime^="2024"]'))).to.deep.equal([]);
  });

  it('says of derived dates that and how they were derived', async () => {
    const page = await mount(explainer, 'en');
    const note = event(page, 'e12-ceasefire').querySelector('[part~="note"]')!;
    expect(textOf(note)).to.match(/^Date derived .*44 days/);
    expect(event(page, 'e11-operation-2020').querySelector('[part~="note"]')).to.equal(null);
    // The attacks share the date of the operation, which is derived; theirs is estimated, and says why itself.
    expect(textOf(event(page, 'e1-operation').querySelector('[part~="note"]')!)).to.match(/^Date derived ./);
    expect(textOf(event(page, 'e3-attacks').querySelector('[part~="note"]')!)).to.match(/^Date estimated ./);
  });

  it('is no second banner of a page that has no <main>', async () => {
    const page = await mount(explainer, 'en');
    const header = page.querySelector('conflict-explainer')!.shadowRoot!.querySelector('header')!;
    expect(header.role).to.equal('none');
    expect(textOf(header)).to.match(/^Nagorno-Karabakh: Azerbaijan’s military operation/);
  });

  it('has no number that no claim states, but for dates and the time between them', async () => {
    for (const lang of ['ar', 'en']) {
      const page = await mount(explainer, lang);
      const numbers = [...texts(page)]
        .filter(({ within }) => !/\b(date|note|elapsed|updated)\b/.test(within))
        .flatMap(({ text }) => text.match(/[\d٠-٩۰-۹][\d٠-٩۰-۹,.]*/g) ?? []);
      expect(new Set(numbers)).to.deep.equal(new Set(['2', '8', '11', '44'].filter((n) => numbers.includes(n))));
      expect(numbers).to.include.members(['11', '8']);
      page.remove();
    }
  });

  it('leaves nothing in the other language after a switch but what is marked as such', async () => {
    const page = await mount(explainer, 'ar');
    page.lang = 'en';
    await new Promise(requestAnimationFrame);
    await drawn(page);
    const arabic = [...texts(page)].filter(({ text }) => /[\u0600-\u06FF]/.test(text));
    expect(arabic.filter(({ lang }) => lang !== 'ar')).to.deep.equal([]);
    expect(
      arabic.filter(({ within }) => !/\b(source-words|original|as-stated)\b/.test(within)).map(({ text }) => text),
    ).to.deep.equal([]);
    page.lang = 'ar';
    await new Promise(requestAnimationFrame);
    await drawn(page);
    expect([...texts(page)].filter(({ text, lang }) => /[A-Za-z]{2}/.test(text) && lang !== 'en')).to.deep.equal([]);
  });

  it('puts quotation marks only around the speakers’ own words', async () => {
    const page = await mount(explainer, 'ar');
    expect(part(card(page, 's11'), 'words').textContent.trim()).to.equal(
      '«السبيل الوحيد لتحقيق السلام والاستقرار في المنطقة هو الانسحاب الكامل وغير المشروط للقوات المسلحة الأرمينية من منطقة كاراباخ الأذربيجانية وحل ما يسمى بالنظام الانفصالي»',
    );
    expect([...part(card(page, 's8'), 'words').querySelectorAll('q')].map((q) => q.textContent)).to.deep.equal([
      '«وقف إراقة الدماء»',
      '«التسوية السلمية»',
    ]);
    expect(part(card(page, 's9'), 'words').textContent).not.to.match(/[«»“”"]/);
    expect(textOf(page)).not.to.include('«الانسحاب وحل النظام الانفصالي»');
  });

  it('says in which order the sides stand', async () => {
    for (const [lang, order] of [
      ['en', 'Sides in alphabetical order, what each said by date.'],
      ['ar', 'الأطراف مرتبة أبجديًا، وأقوال كل طرف بحسب التاريخ.'],
    ] as const) {
      const page = await mount(explainer, lang);
      expect(textOf([...elements(page)].find((each) => each.matches('[part~=order]'))!)).to.equal(order);
      page.remove();
    }
  });

  it('gives a translation of a translation no quotation marks, and the quoted words beside it', async () => {
    const page = await mount(explainer, 'en');
    const ministry = card(page, 's11');
    expect(part(ministry, 'words').textContent).to.match(/^\s*The only way to achieve peace/);
    expect(part(ministry, 'words').textContent).not.to.match(/[«»“”]/);
    expect(part(ministry, 'translation').textContent).to.equal('Machine translation from Arabic');
    expect(textOf(part(ministry, 'source-words').parentElement!)).to.match(/^Quoted words as published «السبيل/);
    expect(part(ministry, 'source-words').lang).to.equal('ar');
    expect(part(ministry, 'source-words').textContent.trim()).to.match(/^«السبيل الوحيد .* الانفصالي»$/);
  });

  it('shows a denial at both ends', async () => {
    const page = await mount(explainer, 'en');
    expect(textOf(part(card(page, 's5'), 'relations'))).to.match(
      /Denies the account of Azerbaijan .*Denies the account of Azerbaijan’s Foreign Ministry/,
    );
    expect(textOf(part(card(page, 's10'), 'relations'))).to.match(/Denied by Armenia/);
    expect(textOf(part(card(page, 's11'), 'relations'))).to.match(/Denied by Armenia/);
    expect(textOf(part(card(page, 's17b'), 'relations'))).to.match(/Denies the account of Nikol Pashinyan/);
    expect(textOf(part(card(page, 's17a'), 'relations'))).to.match(/Denied by Russia/);
  });

  it('leads from one end of a denial to the other', async () => {
    const page = await mount(explainer, 'en');
    const link = part(card(page, 's5'), 'relations').querySelector('a')!;
    link.click();
    const root = page.querySelector('conflict-explainer')!.shadowRoot!;
    expect(root.activeElement).to.equal(card(page, link.hash.slice(1)));
  });

  it('leads from a statement to the event that it answers, and back', async () => {
    const page = await mount(explainer, 'en');
    const root = page.querySelector('conflict-explainer')!.shadowRoot!;
    const timeline = root.querySelector('conflict-timeline')!.shadowRoot!;
    const answer = [...part(card(page, 's11'), 'relations').querySelectorAll('a')].at(-1)!;
    expect(textOf(answer)).to.equal('Azerbaijan launches a military operation in Nagorno-Karabakh');
    answer.click();
    expect(timeline.activeElement!.id).to.equal('e1-operation');
    timeline.activeElement!.querySelector<HTMLElement>('[part=relations] a')!.click();
    expect(root.activeElement).to.equal(card(page, 's11'));
  });

  it('asks nobody but its own host', () => {
    const hosts = performance.getEntriesByType('resource').map(({ name }) => new URL(name).host);
    expect(new Set(hosts)).to.deep.equal(new Set([location.host]));
  });
});
