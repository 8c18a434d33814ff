import { expect } from '@open-wc/testing';
import { html } from 'lit';

import '../../src/index.js';
import { MADE_UP } from '../../stories/support/made-up.js';
import { many } from '../../stories/support/made-up-timeline.js';
import { EMBED, EMBED_WITH_POSTER, LINK } from '../../stories/support/media.js';
import { ARTICLE, elements, mount } from '../support/page.js';
import { waitUntil } from '../support/wait.js';

/** A place on a page that is so wide, with letters of so many pixels. */
const placed = (template: unknown, lang: string, width: number, size: number) =>
  mount(html`<div style="inline-size: ${width}px; font-size: ${size}px">${template}</div>`, lang);

const all = (page: ParentNode, selector: string) => [...elements(page)].filter((each) => each.matches(selector));
const widths = (page: ParentNode, selector: string) =>
  all(page, selector).map((each) => Math.round(each.getBoundingClientRect().width));

describe('in narrow places and with large letters', () => {
  for (const lang of ['ar', 'en'] as const) {
    it(`an explainer is as wide as its place, and so is all that is in it, in ${lang}`, async () => {
      const page = await placed(html`<conflict-explainer src=${ARTICLE}></conflict-explainer>`, lang, 288, 32);
      expect(new Set(widths(page, 'casualty-badge, conflict-timeline, statement-card'))).to.deep.equal(new Set([288]));
      const [place] = page.children;
      expect(place!.scrollWidth).to.equal(288);
    });

    it(`the fields of a filter stand in columns of one width, in ${lang}`, async () => {
      const page = await placed(html`<conflict-timeline .data=${many(3)} filter></conflict-timeline>`, lang, 352, 32);
      await waitUntil(() => all(page, '.field').length === 3);
      expect(widths(page, '.field')).to.deep.equal([352, 156, 156]);
    });

    it(`the facts of a claim stand below their names, and beside them where there is room, in ${lang}`, async () => {
      for (const [width, size, isBelow] of [
        [358, 32, true],
        [358, 16, false],
      ] as const) {
        const page = await placed(
          html`<casualty-badge .data=${MADE_UP} item="cl-north" variant="detailed"></casualty-badge>`,
          lang,
          width,
          size,
        );
        const [names, facts] = ['dt', 'dd'].map((each) => all(page, each).map((fact) => fact.getBoundingClientRect()));
        expect(names).to.have.length(5);
        for (const [i, { top, bottom }] of names!.entries())
          expect(isBelow ? facts![i]!.top >= bottom : facts![i]!.top === top).to.be.true;
        const sides = new Set(facts!.map(({ left, right }) => (lang === 'ar' ? right : left)));
        expect(sides).to.have.length(1);
        page.remove();
      }
    });

    it(`the offer of a page and the facts of a claim are as wide as their place with the largest letters, in ${lang}`, async () => {
      const event = { date: '2021-03-05', title: 'Maps are published' };
      for (const template of [
        ...[EMBED, EMBED_WITH_POSTER].map(
          (media) =>
            html`<conflict-timeline
              .data=${{ lang: 'en', events: [{ ...event, media: [media] }] }}
            ></conflict-timeline>`,
        ),
        html`<casualty-badge .data=${MADE_UP} item="cl-north" variant="detailed"></casualty-badge>`,
      ]) {
        const page = await placed(template, lang, 280, 48);
        expect(page.firstElementChild!.scrollWidth).to.equal(280);
        page.remove();
      }
    });

    it(`the picture of a link leaves room for its words, in ${lang}`, async () => {
      const data = { lang: 'en', events: [{ date: '2021-03-05', title: 'Maps are published', media: [LINK] }] };
      const page = await placed(html`<conflict-timeline .data=${data}></conflict-timeline>`, lang, 240, 16);
      const [[picture], [words]] = [widths(page, '.card img'), widths(page, '.card > span')];
      expect(picture).to.equal(60);
      expect(words).to.be.above(100);
    });
  }

  for (const [size, place] of [
    [16, 'whole'],
    [64, 'from its beginning'],
  ] as const)
    it(`what a link between accounts leads to is in view ${place}, below a header, with letters of ${size} pixels`, async () => {
      const page = await placed(
        html`<casualty-badge .data=${MADE_UP} item="ev-shelling"></casualty-badge>
          <div style="block-size: 100vh"></div>`,
        'en',
        288,
        size,
      );
      const [link] = all(page, 'a[href="#cl-south"]') as HTMLElement[];
      link!.click();
      const [claim] = all(page, '#cl-south');
      const { top, bottom, height } = claim!.getBoundingClientRect();
      // Where the headers of most sites end.
      expect(top).to.be.closeTo(100, 1);
      if (size === 16) expect(bottom).to.be.at.most(innerHeight);
      else expect(height).to.be.above(innerHeight);
    });

  it('a page whose boxes are as wide as what is in them has room for it', async () => {
    for (const [size, width] of [
      [16, 256],
      [200, innerWidth * 0.8],
    ] as const) {
      const page = await mount(
        html`<div style="display: inline-block; font-size: ${size}px">
          <casualty-badge src="${ARTICLE}#c1"></casualty-badge>
        </div>`,
      );
      expect(page.firstElementChild!.getBoundingClientRect().width).to.be.closeTo(width, 1);
    }
  });

  it('what opens beside a date keeps clear of the title below it', async () => {
    const page = await placed(html`<conflict-timeline src=${ARTICLE}></conflict-timeline>`, 'ar', 350, 16);
    const notes = all(page, '.when > details');
    expect(notes.length).to.be.above(5);
    for (const note of notes) {
      (note as HTMLDetailsElement).open = true;
      const { bottom } = note.querySelector('p')!.getBoundingClientRect();
      expect(note.closest('.event')!.querySelector('.title')!.getBoundingClientRect().top - bottom).to.be.above(4);
    }
  });

  it('the button that shows all events again is high enough for a finger, and moves nothing when it comes', async () => {
    const page = await placed(html`<conflict-timeline .data=${many(3)} filter></conflict-timeline>`, 'en', 358, 16);
    await waitUntil(() => all(page, 'input').length === 1);
    const top = () => all(page, '.events')[0]!.getBoundingClientRect().top;
    const before = top();
    const [input] = all(page, 'input') as HTMLInputElement[];
    input!.value = 'bridge';
    input!.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await waitUntil(() => all(page, '.shown > button:not([hidden])').length === 1);
    expect(all(page, '.shown > button')[0]!.getBoundingClientRect().height).to.be.at.least(24);
    expect(top()).to.equal(before);
  });

  it('what opens among smaller letters is no smaller than those, no paler, and high enough for a finger', async () => {
    const statements = MADE_UP.statements.map((each) => ({ ...each, place: 'bridge' }));
    const date = { edtf: '2021-03-05', basis: 'derived', dateNote: 'The day after.' };
    const events = ['One', 'Two'].map((title) => ({ date, title }));
    const page = await placed(
      html`<statement-card .data=${{ ...MADE_UP, statements }} item="st-north"></statement-card>
        <conflict-timeline .data=${{ lang: 'en', events }} filter></conflict-timeline>`,
      'en',
      358,
      16,
    );
    await waitUntil(() => all(page, '.apart').length === 2);
    const notes = all(page, 'footer details, .apart > details');
    expect(notes).to.have.length(3);
    const [around] = all(page, 'footer');
    for (const note of notes) {
      expect(getComputedStyle(note).fontSize).to.equal('13px');
      expect(getComputedStyle(note).color).to.equal(getComputedStyle(around!).color);
    }
    expect(notes[0]!.querySelector('summary')!.getBoundingClientRect().height).to.be.at.least(24);
  });

  for (const size of [16, 12])
    it(`what opens is high enough for a finger, with letters of ${size} pixels`, async () => {
      const page = await placed(html`<conflict-explainer src=${ARTICLE}></conflict-explainer>`, 'en', 358, size);
      const heights = all(page, 'summary').map((each) => each.getBoundingClientRect().height);
      expect(heights.length).to.be.above(10);
      for (const height of heights) expect(height).to.be.at.least(24);
    });

  it('what copies a link is large enough for a finger, with letters of 12 pixels', async () => {
    const page = await placed(html`<conflict-timeline .data=${many(2)} permalinks></conflict-timeline>`, 'en', 358, 12);
    await waitUntil(() => all(page, '.permalink').length === 2);
    for (const button of all(page, '.permalink')) {
      const { width, height } = button.getBoundingClientRect();
      expect(Math.min(width, height)).to.equal(24);
    }
  });
});
