import { expect } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import { html, type TemplateResult } from 'lit';

import '../../src/index.js';
import { AUDIO, EMBED, IMAGE, VIDEO } from '../../stories/support/media.js';
import { many, PERIODS } from '../../stories/support/made-up-timeline.js';
import { ARTICLE, elements, mount, textOf } from '../support/page.js';

/** All in a page and its shadow trees that matches. */
const all = (page: ParentNode, selector: string) => [...elements(page)].filter((each) => each.matches(selector));

const isSeen = (element: Element) => element.checkVisibility({ visibilityProperty: true });

const onPaper = async (template: TemplateResult, lang = 'en') => {
  const page = await mount(template, lang);
  await emulateMedia({ media: 'print' });
  return page;
};

describe('on paper', () => {
  afterEach(() => emulateMedia({ media: 'screen' }));

  for (const [lang, notes] of [
    ['en', ['Date derived', 'As stated in the source', 'Text before translation', 'About the names of this place']],
    ['ar', ['تاريخ مستنتج', 'كما ورد في المصدر', 'عن أسماء هذا المكان']],
  ] as const)
    it(`what is one step away is in view, in ${lang}`, async () => {
      const page = await onPaper(html`<conflict-explainer src=${ARTICLE}></conflict-explainer>`, lang);
      const closed = all(page, 'details:not([open])');
      const named = new Set(closed.map((each) => textOf(each.querySelector('summary')!)));
      for (const note of notes) expect([...named]).to.include(note);
      for (const each of closed) {
        const [summary, content] = [...each.children].map((child) => child.getBoundingClientRect());
        expect(content!.height, textOf(each)).to.be.above(10);
        expect(content!.top, textOf(each)).to.be.at.least(summary!.bottom - 1);
      }
    });

  it('no event, card or claim is broken, and no heading stands alone at the end of a page', async () => {
    const page = await onPaper(html`<conflict-explainer src=${ARTICLE}></conflict-explainer>`);
    for (const [selector, count] of [
      ['.event', 11],
      ['.card', 22],
      ['div.claim', 1],
    ] as const)
      expect(all(page, selector).map((each) => getComputedStyle(each).breakInside)).to.deep.equal(
        Array<string>(count).fill('avoid'),
      );
    const headings = all(page, '[role=heading]');
    expect(headings.length).to.be.above(30);
    for (const each of headings) expect(getComputedStyle(each).breakAfter, textOf(each)).to.equal('avoid');
    const [warning] = all(page, '.warning');
    expect(getComputedStyle(warning!).breakAfter).to.equal('avoid');
    // What says how the sides are ordered stands between a heading and what that is of.
    const [order] = all(page, '[part=order]');
    expect(getComputedStyle(order!).breakAfter).to.equal('avoid');
  });

  it('periods stand on one page with what they are called', async () => {
    const page = await onPaper(html`<conflict-timeline .data=${PERIODS}></conflict-timeline>`);
    const [periods] = all(page, '.periods');
    expect(textOf(periods!)).to.match(/^Periods The years of the bridge .* The truce /);
    expect(getComputedStyle(periods!).breakInside).to.equal('avoid');
  });

  for (const lang of ['ar', 'en'])
    it(`sides stand side by side, and what each said below one another, in ${lang}`, async () => {
      const page = await mount(html`<conflict-explainer src=${ARTICLE}></conflict-explainer>`, lang);
      page.style.inlineSize = '700px';
      await emulateMedia({ media: 'print' });
      const [first, second, third] = all(page, '.sides > .side').map((each) => each.getBoundingClientRect());
      expect([second!.top, third!.left]).to.deep.equal([first!.top, second!.left]);
      expect(lang === 'ar' ? first!.left - second!.right : second!.left - first!.right).to.be.closeTo(32, 0.5);
      expect(third!.top).to.be.above(second!.bottom);
      for (const side of all(page, '.side')) {
        const cards = all(side, 'statement-card').map((each) => each.getBoundingClientRect());
        for (const [i, { top }] of cards.slice(1).entries()) expect(top).to.be.above(cards[i]!.bottom + 10);
      }
      for (const each of all(page, '.base > section, .side, .statements'))
        expect(getComputedStyle(each).display).to.equal('block');
    });

  it('there is nothing to press', async () => {
    const page = await onPaper(
      html`<language-switch></language-switch
        ><conflict-timeline .data=${many(25)} layout="horizontal" filter permalinks></conflict-timeline>`,
    );
    expect(all(page, 'button, input, select').length).to.be.above(25);
    expect(all(page, 'button, input, select, label').filter(isSeen)).to.be.empty;
  });

  it('lists that nobody has come to are drawn', async () => {
    const page = await onPaper(html`<conflict-timeline .data=${many(60)}></conflict-timeline>`);
    const lists = all(page, '.events');
    expect(lists.map((each) => getComputedStyle(each).contentVisibility)).to.deep.equal([
      'visible',
      'visible',
      'visible',
      'visible',
      'visible',
      'visible',
    ]);
    expect(all(page, '.event').filter((each) => each.getBoundingClientRect().height > 20)).to.have.length(60);
  });

  for (const layout of ['vertical', 'compact', 'horizontal'] as const)
    it(`of media there is what can be printed, ${layout}`, async () => {
      const { poster, ...film } = VIDEO;
      expect(poster).to.be.a('string');
      const media = [IMAGE, VIDEO, { ...film, url: `${film.url}?2` }, AUDIO, EMBED];
      const data = { lang: 'en', events: [{ date: '2021-03-01', title: 'The harbour opens', media }] };
      const page = await mount(html`<conflict-timeline .data=${data} layout=${layout}></conflict-timeline>`);
      const seen = () =>
        all(page, 'img, video, audio, .media button, .note')
          .filter(isSeen)
          .map(({ localName }) => localName);
      expect(seen()).to.deep.equal(layout === 'compact' ? [] : ['img', 'video', 'video', 'audio', 'button', 'p']);
      await emulateMedia({ media: 'print' });
      expect(seen()).to.deep.equal(['img', 'video']);
      expect(all(page, 'video').map((each) => each.hasAttribute('poster') && isSeen(each))).to.deep.equal([
        true,
        false,
      ]);
      // Who made them stands there, and no room is left for what does not.
      expect(all(page, 'figcaption').filter(isSeen).length).to.be.above(2);
      expect(all(page, '.player').map((each) => each.getBoundingClientRect().height > 0)).to.deep.equal([
        true,
        false,
        false,
      ]);
    });
});
