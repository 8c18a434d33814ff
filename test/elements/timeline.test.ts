import { expect } from '@open-wc/testing';
import { html } from 'lit';

import '../../src/components/conflict-timeline/define.js';
import { ARTICLE, mount } from '../support/page.js';

/** Where the parts of each event stand on the page, from top to bottom. */
async function orderOfParts(inlineSize: string, lang: string) {
  const page = await mount(html`<conflict-timeline src=${ARTICLE}></conflict-timeline>`, lang);
  page.style.inlineSize = inlineSize;
  const { shadowRoot } = page.querySelector('conflict-timeline')!;
  const top = (element: Element | null) => element?.getBoundingClientRect().top ?? -Infinity;
  return [...shadowRoot!.querySelectorAll('.event')].map((event) => ({
    elapsed: top(event.querySelector('.elapsed')),
    when: top(event.querySelector('.when')),
    what: top(event.querySelector('.what')),
  }));
}

describe('the timeline', () => {
  for (const lang of ['ar', 'en']) {
    it(`has the date above the text on a phone, and the time between above both, in ${lang}`, async () => {
      const events = await orderOfParts('360px', lang);
      expect(events).to.have.length(11);
      for (const { elapsed, when, what } of events) {
        expect(elapsed).to.be.below(when);
        expect(when).to.be.below(what);
      }
    });

    it(`has the date beside the text where there is room, in ${lang}`, async () => {
      for (const { elapsed, when, what } of await orderOfParts('1100px', lang)) {
        expect(elapsed).to.be.below(when);
        expect(when).to.equal(what);
      }
    });
  }
});
