import { expect } from '@open-wc/testing';
import { emulateMedia, sendKeys } from '@web/test-runner-commands';
import { html } from 'lit';

import '../../src/components/conflict-timeline/define.js';
import { ARTICLE, mount } from '../support/page.js';

const seen = (timeline: Element) =>
  [...timeline.shadowRoot!.querySelectorAll('.event')].filter((event) => event.checkVisibility()).map(({ id }) => id);

const status = (timeline: Element) => timeline.shadowRoot!.querySelector('output')!.value;

/** What has the focus, by the label of the field or the words of the button. */
const focused = (timeline: Element) => {
  const { activeElement } = timeline.shadowRoot!;
  return activeElement?.closest('label')?.querySelector('span')?.textContent ?? activeElement?.textContent;
};

const press = async (...keys: string[]) => {
  for (const key of keys) await sendKeys({ press: key });
};

describe('the filter of a timeline, by keyboard alone', () => {
  for (const [lang, labels, typed, showAll, found] of [
    [
      'ar',
      ['بحث', 'الطرف', 'النوع', 'المكان', 'السنة'],
      'وزاره اذربيجانيه',
      'إظهار الكل',
      ['حدثان من أصل 11 حدثًا، والمخفي 9', 'حدث واحد من أصل 11 حدثًا، والمخفي 10', '11 حدثًا'],
    ],
    [
      'en',
      ['Search', 'Party', 'Kind', 'Place', 'Year'],
      "azerbaijan's ministry",
      'Show all',
      ['2 of 11 events, 9 hidden', '1 of 11 events, 10 hidden', '11 events'],
    ],
  ] as const)
    it(`goes from field to field, types, chooses and shows all again, in ${lang}`, async () => {
      const page = await mount(
        html`<button>Before</button> <conflict-timeline src=${ARTICLE} filter></conflict-timeline>`,
        lang,
      );
      const timeline = page.querySelector('conflict-timeline')!;
      page.querySelector('button')!.focus();
      await press('Tab');
      expect(focused(timeline)).to.equal(labels[0]);
      await sendKeys({ type: typed });
      expect(status(timeline)).to.equal(found[0]);
      expect(seen(timeline)).to.deep.equal(['e4-corridors', 'e6-azerbaijan-statement']);

      // Enter sends nothing and changes nothing.
      await press('Enter');
      expect(seen(timeline)).to.deep.equal(['e4-corridors', 'e6-azerbaijan-statement']);

      await press('Tab');
      expect(focused(timeline)).to.equal(labels[1]);
      await press('Tab');
      expect(focused(timeline)).to.equal(labels[2]);
      await press('ArrowDown');
      expect(status(timeline)).to.equal(found[1]);
      expect(seen(timeline)).to.deep.equal(['e6-azerbaijan-statement']);

      await press('Tab');
      expect(focused(timeline)).to.equal(labels[3]);
      await press('Tab');
      expect(focused(timeline)).to.equal(labels[4]);
      await press('Tab');
      expect(focused(timeline)).to.equal(showAll);
      await press('Enter');
      expect(status(timeline)).to.equal(found[2]);
      expect(seen(timeline)).to.have.length(11);
      // The button has gone, and the reader is not lost.
      expect(focused(timeline)).to.equal(labels[0]);
    });
});

describe('the filter of a timeline, on paper', () => {
  after(() => emulateMedia({ media: 'screen' }));

  it('hides no event, no list and no heading, and is not there', async () => {
    const page = await mount(
      html`<conflict-timeline src=${ARTICLE} filter group-by="month"></conflict-timeline>`,
      'en',
    );
    const timeline = page.querySelector('conflict-timeline')!;
    const text = timeline.shadowRoot!.querySelector<HTMLInputElement>('[name=text]')!;
    text.value = 'brussels';
    text.dispatchEvent(new Event('input', { bubbles: true }));
    const visible = (selector: string) =>
      [...timeline.shadowRoot!.querySelectorAll(selector)].filter((each) => each.checkVisibility()).length;
    const all = () => ['form', '.event', '.events', '.group', '.elapsed'].map(visible);
    expect(all()).to.deep.equal([1, 1, 1, 1, 0]);
    await emulateMedia({ media: 'print' });
    expect(all()).to.deep.equal([0, 11, 4, 4, 4]);
    // What is told twice while events are hidden stands once.
    expect(visible('.apart *')).to.equal(0);
    await emulateMedia({ media: 'screen' });
    expect(all()).to.deep.equal([1, 1, 1, 1, 0]);
  });
});
