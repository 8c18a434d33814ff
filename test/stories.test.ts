import { expect } from '@open-wc/testing';

import { mount, warnings } from './support/page.js';
import { STORIES } from './support/stories.js';

describe('stories', () => {
  for (const { module, name, idleArgs } of STORIES)
    it(`${module}, ${name}: has no control that does nothing`, () => {
      expect(idleArgs()).to.deep.equal([]);
    });

  for (const { module, name, failing, template } of STORIES)
    for (const lang of ['ar', 'en'])
      it(`${module}, ${name} in ${lang}: drawn, accessible, silent`, async () => {
        let page!: HTMLElement;
        const said = await warnings(async () => {
          page = await mount(await template(), lang);
        });
        expect(said).to.have.length(failing ? 1 : 0);
        // Landmarks are the page's, not the story's.
        await expect(page).to.be.accessible({ ignoredRules: ['region'] });
      });
});
