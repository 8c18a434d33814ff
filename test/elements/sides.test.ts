import { expect } from '@open-wc/testing';
import { html } from 'lit';

import '../../src/components/conflict-explainer/define.js';
import { drawn, mount } from '../support/page.js';

const NAMES = ['North', 'East', 'South', 'West'];
const AR = ['الشمال', 'الشرق', 'الجنوب', 'الغرب'];

/** Some sides that say the same, and somebody of none. */
const documentOf = (count: number) => {
  const sides = NAMES.slice(0, count).map((en, i) => ({ id: `side-${i}`, name: { en, ar: AR[i] } }));
  const actors = sides.map(({ id, name }) => ({ id: `of-${id}`, type: 'state', name, side: id }));
  const other = { id: 'other', type: 'state', name: { en: 'Another', ar: 'طرف آخر' } };
  return {
    lang: 'en',
    sides,
    actors: [...actors, other],
    events: [{ date: '2021-03-01', title: { en: 'The bridge opens', ar: 'افتتاح الجسر' } }],
    statements: [...actors, other].map(({ id }) => ({
      speaker: id,
      date: '2021-03-02',
      mode: 'indirect',
      text: { en: 'spoke of it.', ar: 'تحدث عن ذلك.' },
    })),
  };
};

/** Column and row of each side, as far as boxes tell: its place among the left edges, and among the top ones. */
const placesOf = (boxes: readonly DOMRect[]) => {
  const among = (edges: number[]) => {
    const sorted = [...new Set(edges.map(Math.round))].sort((a, b) => a - b);
    return edges.map((edge) => sorted.indexOf(Math.round(edge)));
  };
  const rows = among(boxes.map(({ top }) => top));
  return among(boxes.map(({ left }) => left)).map((column, i) => `${column} ${rows[i]}`);
};

describe('the sides of an explainer', () => {
  // Widths of one, two, three and four columns; `column row` of each side, from the left.
  for (const [lang, width, two, three, four] of [
    ['en', 320, '0 0, 0 1', '0 0, 0 1, 0 2', '0 0, 0 1, 0 2, 0 3'],
    ['ar', 320, '0 0, 0 1', '0 0, 0 1, 0 2', '0 0, 0 1, 0 2, 0 3'],
    ['en', 700, '0 0, 1 0', '0 0, 1 0, 1 1', '0 0, 1 0, 0 1, 1 1'],
    ['ar', 700, '1 0, 0 0', '1 0, 0 0, 0 1', '1 0, 0 0, 1 1, 0 1'],
    ['en', 1000, '0 0, 1 0', '0 0, 1 0, 2 0', '0 0, 1 0, 2 0, 0 1'],
    ['ar', 1000, '1 0, 0 0', '2 0, 1 0, 0 0', '2 0, 1 0, 0 0, 2 1'],
    ['en', 1400, '0 0, 1 0', '0 0, 1 0, 2 0', '0 0, 1 0, 2 0, 3 0'],
    ['ar', 1400, '1 0, 0 0', '2 0, 1 0, 0 0', '3 0, 2 0, 1 0, 0 0'],
  ] as const)
    it(`stand side by side, none wider than another, at ${width} pixels, in ${lang}`, async () => {
      const page = await mount(html`<conflict-explainer .data=${documentOf(2)}></conflict-explainer>`, lang);
      page.style.inlineSize = `${width}px`;
      const host = page.querySelector('conflict-explainer')!;
      for (const [count, places] of [
        [2, two],
        [3, three],
        [4, four],
      ] as const) {
        host.data = documentOf(count);
        await drawn(page);
        const boxes = [...host.shadowRoot!.querySelectorAll('.sides > .side')].map((each) =>
          each.getBoundingClientRect(),
        );
        expect(placesOf(boxes).join(', ')).to.equal(places);
        for (const box of boxes) expect(box.width).to.be.closeTo(boxes[0]!.width, 0.1);
        const { left, right } = host.getBoundingClientRect();
        expect(boxes.every((box) => box.left >= left - 0.1 && box.right <= right + 0.1)).to.equal(true);
      }
    });

  it('stand above those of no side, column above column', async () => {
    const { statements, ...rest } = documentOf(3);
    const data = { ...rest, statements: [...statements, statements[3], statements[3]] };
    const page = await mount(html`<conflict-explainer .data=${data}></conflict-explainer>`);
    page.style.inlineSize = '1100px';
    const { shadowRoot } = page.querySelector('conflict-explainer')!;
    const lefts = (selector: string) =>
      [...shadowRoot!.querySelectorAll(selector)].map((each) => Math.round(each.getBoundingClientRect().left));
    expect(lefts('.sides > .side')).to.have.length(3);
    expect(lefts('.others .statements > *')).to.deep.equal(lefts('.sides > .side'));
  });

  it('leave no room below them that nobody needs', async () => {
    const page = await mount(html`<conflict-explainer .data=${documentOf(3)}></conflict-explainer>`);
    page.style.inlineSize = '1000px';
    const { shadowRoot } = page.querySelector('conflict-explainer')!;
    const sides = [...shadowRoot!.querySelectorAll('.sides > .side')].map((each) => each.getBoundingClientRect());
    expect(shadowRoot!.querySelector('.sides')!.getBoundingClientRect().bottom).to.be.closeTo(
      Math.max(...sides.map(({ bottom }) => bottom)),
      0.5,
    );
  });

  for (const [count, headings] of [
    [0, ['3 Who said what', '4 Another']],
    [1, ['3 Who said what', '4 North', '5 North', '4 Others', '5 Another']],
  ] as const)
    it(`have others beside them only where there are sides: ${count}`, async () => {
      const page = await mount(html`<conflict-explainer .data=${documentOf(count)}></conflict-explainer>`);
      const { shadowRoot } = page.querySelector('conflict-explainer')!;
      const section = shadowRoot!.querySelector('.statements')!.closest('section:not(.side)')!;
      const told = [...section.querySelectorAll('[role=heading], statement-card')].map((each) => {
        const heading = each.shadowRoot?.querySelector('[role=heading]') ?? each;
        return `${heading.ariaLevel} ${heading.textContent.trim()}`;
      });
      expect(told).to.deep.equal(headings);
    });
});
