/** What happens to elements on the pages of strangers: translators, tabs, dialogs, moves. */
import { expect } from '@open-wc/testing';
import { html, type LitElement } from 'lit';

import '../../src/index.js';
import type { ConflictTimeline } from '../../src/components/conflict-timeline/conflict-timeline.js';
import { drawn, mount, part, textOf, translate, warnings } from '../support/page.js';
import { waitUntil } from '../support/wait.js';

const DOCUMENT = {
  lang: 'en',
  events: [
    { id: 'first', date: '2021-03-04', title: { en: 'Talks begin', ar: 'بدء المحادثات' } },
    { id: 'second', date: '2021-03-09', title: { en: 'Talks end', ar: 'انتهاء المحادثات' } },
  ],
};

const badge = html`<casualty-badge
  killed="2"
  claimant="Dara Monitor"
  via="Example Agency"
  as-of="2021-03-04"
></casualty-badge>`;

const TOLD_EN = '2 people killed';
const TOLD_AR = 'مقتل شخصين';

describe('a page that is translated by a machine', () => {
  const root = document.documentElement;
  beforeEach(() => root.setAttribute('lang', 'ar'));
  afterEach(() => {
    root.removeAttribute('lang');
    root.removeAttribute('class');
  });

  /** The page says its language in one place, where translators put theirs. */
  const onPage = async (template: unknown) => {
    const page = await mount(template);
    page.removeAttribute('lang');
    await settled(page);
    return page;
  };
  const settled = async (page: HTMLElement) => {
    await new Promise(requestAnimationFrame);
    await drawn(page);
  };
  const translateTo = async (page: HTMLElement, lang: string) => {
    translate(page);
    root.lang = lang;
    root.className = 'translated-ltr';
    await settled(page);
  };

  it('into a language that there is not keeps what it has made of the elements', async () => {
    const page = await onPage(badge);
    await translateTo(page, 'de');
    expect(textOf(page)).to.match(/^«مقتل شخصين» «بحسب »«Dara Monitor»/);
    expect(part(page.querySelector('casualty-badge')!, 'base').lang).to.equal('ar');
  });

  it('into a language that there is gets the words of the elements', async () => {
    const page = await onPage(html`${badge}<conflict-timeline .data=${DOCUMENT}></conflict-timeline>`);
    await translateTo(page, 'en');
    expect(textOf(page)).to.include(TOLD_EN).and.to.include('5 days later').and.not.to.include('«');
  });

  it('leaves languages their own names, and the switch its words', async () => {
    const page = await onPage(
      html`<p>مقتل شخصين</p>
        <language-switch></language-switch>`,
    );
    await translateTo(page, 'de');
    expect(textOf(page)).to.equal('«مقتل شخصين» English العربية');
    const switched = page.querySelector('language-switch')!;
    const nameOf = () => switched.shadowRoot!.querySelector('fieldset')!.ariaLabel;
    expect(nameOf()).to.equal('اللغة');
    switched.shadowRoot!.querySelector('input')!.click();
    await settled(page);
    expect([nameOf(), textOf(switched)]).to.deep.equal(['Language', 'English العربية']);
  });

  it('gets what changes later, whole', async () => {
    const page = await onPage(html`<conflict-timeline .data=${DOCUMENT}></conflict-timeline>`);
    await translateTo(page, 'de');
    const timeline = page.querySelector('conflict-timeline')!;
    timeline.data = { ...DOCUMENT, events: [{ date: '2021-03-05', title: { ar: 'تأجيل المحادثات' } }] };
    await drawn(page);
    expect(textOf(timeline)).to.equal('5 مارس 2021 تأجيل المحادثات');
  });

  it('gets a long timeline in another layout, whole', async () => {
    const events = Array.from({ length: 35 }, (_, i) => ({
      date: `2021-03-${String((i % 28) + 1).padStart(2, '0')}`,
      title: { ar: `الجلسة ${i + 1}` },
    }));
    const page = await onPage(html`<conflict-timeline .data=${{ lang: 'ar', events }}></conflict-timeline>`);
    await translateTo(page, 'de');
    const timeline = page.querySelector<ConflictTimeline>('conflict-timeline')!;
    timeline.layout = 'horizontal';
    await drawn(page);
    timeline.order = 'newest';
    await drawn(page);
    expect(timeline.shadowRoot!.querySelectorAll('.event')).to.have.length(35);
    expect(textOf(timeline)).to.include('الجلسة 35').and.not.to.include('«');
  });

  it('gets an axis in a language that there is, whose direction is another', async () => {
    const page = await onPage(html`<conflict-timeline .data=${DOCUMENT} layout="horizontal"></conflict-timeline>`);
    await translateTo(page, 'en');
    expect(textOf(page)).to.equal('4 March 2021 Talks begin 5 days later 9 March 2021 Talks end');
  });

  it('keeps what stands in place of an element that cannot be drawn', async () => {
    await warnings(async () => {
      const page = await onPage(
        html`<casualty-badge killed="many" claimant="X"><p>Two people were killed.</p></casualty-badge>`,
      );
      await translateTo(page, 'de');
      page.querySelector('casualty-badge')!.setAttribute('killed', 'a lot');
      await drawn(page);
      expect(textOf(page)).to.include('«Two people were killed.»');
      page.querySelector('casualty-badge')!.setAttribute('killed', '2');
      await drawn(page);
      expect(textOf(page)).to.include(TOLD_AR);
    });
  });
});

describe('an element on a page that hides and moves things', () => {
  const timeline = html`<conflict-timeline .data=${DOCUMENT} layout="horizontal"></conflict-timeline>`;
  const isSeen = (page: HTMLElement) => {
    const { width, height } = part(page.querySelector('conflict-timeline')!, 'base').getBoundingClientRect();
    return width > 200 && height > 50;
  };
  /** The buttons along the axis: which of them have nothing to do is measured. */
  const disabled = (page: HTMLElement) =>
    [...page.querySelector('conflict-timeline')!.shadowRoot!.querySelectorAll<HTMLButtonElement>('.step')].map(
      (button) => button.disabled,
    );
  const MANY = {
    lang: 'en',
    events: Array.from({ length: 9 }, (_, i) => ({ date: `2021-03-0${i + 1}`, title: `Meeting ${i + 1}` })),
  };

  it('is measured when the tab that it stands in is shown', async () => {
    const page = await mount(
      html`<div style="display: none">
        <conflict-timeline .data=${MANY} layout="horizontal"></conflict-timeline>
      </div>`,
    );
    page.querySelector('div')!.style.display = 'block';
    await waitUntil(() => disabled(page)[1] === false, 'there is somewhere to go');
    expect(disabled(page)).to.deep.equal([true, false]);
    expect(isSeen(page)).to.equal(true);
  });

  it('takes the layout that fits when the tab is shown', async () => {
    const page = await mount(
      html`<div style="display: none; inline-size: 300px; font-size: 16px">
        <conflict-timeline .data=${MANY} layout="auto"></conflict-timeline>
      </div>`,
    );
    page.querySelector('div')!.style.display = 'block';
    const lists = () => page.querySelector('conflict-timeline')!.shadowRoot!.querySelector('.lists')!;
    await waitUntil(() => lists().matches('.compact'), 'the narrow layout');
    expect(textOf(page)).to.include('Meeting 9');
  });

  it('is there when a dialog opens', async () => {
    const page = await mount(html`<dialog>${timeline}</dialog>`);
    page.querySelector('dialog')!.showModal();
    await drawn(page);
    expect(isSeen(page)).to.equal(true);
    expect(textOf(page)).to.include('5 days later');
  });

  it('is there when details open', async () => {
    const page = await mount(
      html`<details>
        <summary>More</summary>
        ${timeline}
      </details>`,
    );
    page.querySelector('details')!.open = true;
    await drawn(page);
    expect(isSeen(page)).to.equal(true);
  });

  it('draws itself when a template is cloned, and not before', async () => {
    const page = await mount(html`<div></div>`);
    const template = document.createElement('template');
    template.content.append(
      Object.assign(document.createElement('casualty-badge'), { textContent: 'Two people were killed.' }),
    );
    template.content.querySelector('casualty-badge')!.setAttribute('killed', '2');
    template.content.querySelector('casualty-badge')!.setAttribute('claimant', 'Dara Monitor');
    page.append(document.importNode(template.content, true), template.content.cloneNode(true));
    await drawn(page);
    expect(textOf(page).split(TOLD_EN)).to.have.length(3);
  });

  it('stays as it is when it is moved', async () => {
    const page = await mount(
      html`<section>${timeline}</section>
        <aside></aside>`,
    );
    const element = page.querySelector('conflict-timeline')!;
    const before = textOf(element);
    page.querySelector('aside')!.append(element);
    await drawn(page);
    expect(textOf(element)).to.equal(before);
    element.remove();
    page.prepend(element);
    await drawn(page);
    expect(textOf(element)).to.equal(before);
    expect(isSeen(page)).to.equal(true);
  });

  it('is the same within the shadow tree of a stranger', async () => {
    const page = await mount(html`<div></div>`);
    const root = page.querySelector('div')!.attachShadow({ mode: 'open' });
    const element = document.createElement('conflict-timeline');
    element.data = DOCUMENT;
    root.append(element);
    await (element as unknown as LitElement).updateComplete;
    expect(textOf(element)).to.equal('4 March 2021 Talks begin 5 days later 9 March 2021 Talks end');
  });

  it('comes when the page makes its tag only later what it is', async () => {
    const page = await mount(html`<div></div>`);
    const other = document.implementation.createHTMLDocument();
    const element = other.createElement('casualty-badge');
    element.setAttribute('killed', '2');
    element.setAttribute('claimant', 'Dara Monitor');
    page.append(document.adoptNode(element));
    await drawn(page);
    expect(textOf(page)).to.include(TOLD_EN);
  });

  it('is hidden by the page in each of the usual ways', async () => {
    const page = await mount(badge);
    const element = page.querySelector('casualty-badge')!;
    const inner = () => part(element, 'claim');
    expect(inner().checkVisibility({ visibilityProperty: true })).to.equal(true);
    element.hidden = true;
    expect(inner().checkVisibility()).to.equal(false);
    element.hidden = false;
    element.style.display = 'none';
    expect(inner().checkVisibility()).to.equal(false);
    element.style.display = '';
    page.style.visibility = 'hidden';
    expect(inner().checkVisibility({ visibilityProperty: true })).to.equal(false);
  });
});
