import { expect } from '@open-wc/testing';

import { htmlOf } from '../stories/support/docs-source.js';
import { mount, textOf, warnings } from './support/page.js';
import { STORIES } from './support/stories.js';

const ELEMENTS = /^(casualty-badge|conflict-explainer|conflict-timeline|language-switch|statement-card)$/;

/** What Storybook shows to be copied, on a page that has nothing else. */
function pasted(html: string): HTMLElement {
  const page = document.createElement('div');
  page.innerHTML = html;
  return page;
}

describe('the HTML that the documentation shows', () => {
  for (const { module, name, failing, template } of STORIES.filter((story) => ELEMENTS.test(story.module)))
    it(`draws what the story draws: ${module}, ${name}`, async () => {
      const drawn = await template();
      const html = htmlOf('', { args: {}, originalStoryFn: () => drawn });
      expect(html)
        .to.match(/^<\w/)
        .and.not.match(/\[object|<!--|\.data=/);
      const said = await warnings(async () => {
        const copy = textOf(await mount(pasted(html), 'ar'));
        expect(copy).not.to.equal('');
        expect(copy).to.equal(textOf(await mount(await template(), 'ar')));
      });
      expect(said).to.have.length(failing ? 2 : 0);
    });
});
