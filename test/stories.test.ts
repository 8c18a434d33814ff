import { expect } from '@open-wc/testing';

import * as article from '../stories/article.stories.js';
import * as badge from '../stories/casualty-badge.stories.js';
import * as explainer from '../stories/conflict-explainer.stories.js';
import * as timeline from '../stories/conflict-timeline.stories.js';
import * as languageSwitch from '../stories/language-switch.stories.js';
import * as card from '../stories/statement-card.stories.js';
import * as twoLanguages from '../stories/two-languages.stories.js';
import { mount, warnings } from './support/page.js';

interface Story {
  args?: Record<string, unknown>;
  tags?: string[];
  render(args: Record<string, unknown>): unknown;
}

const MODULES: Record<string, { default: { args?: Record<string, unknown>; title: string } }> = {
  article,
  'casualty-badge': badge,
  'conflict-explainer': explainer,
  'conflict-timeline': timeline,
  'language-switch': languageSwitch,
  'statement-card': card,
  'two languages': twoLanguages,
};

for (const [title, { default: meta, ...stories }] of Object.entries(MODULES))
  describe(`stories of ${title}`, () => {
    for (const [name, story] of Object.entries(stories as unknown as Record<string, Story>))
      for (const lang of ['ar', 'en'])
        it(`${name} in ${lang}: drawn, accessible, silent`, async () => {
          const failing = story.tags?.includes('error');
          let page!: HTMLElement;
          const said = await warnings(async () => {
            page = await mount(story.render({ ...meta.args, ...story.args }), lang);
          });
          expect(said).to.have.length(failing ? 1 : 0);
          // Landmarks are the page's, not the story's.
          await expect(page).to.be.accessible({ ignoredRules: ['region'] });
        });
  });
