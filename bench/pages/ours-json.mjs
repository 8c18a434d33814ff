import { documentOf } from '../content.mjs';
import { ourCode, ourProbe, scriptTag } from './ours.mjs';
import { page, preloadContent } from './shell.mjs';

export const oursFromJson = {
  name: 'ours-json',
  is: '`<conflict-timeline src="content.json">` and the script tag',
  canSwitch: true,
  canFilter: true,

  build: ({ count, languages }) => ({
    html: page({
      language: languages[0],
      head: `${preloadContent}\n${scriptTag}`,
      body: '<conflict-timeline src="content.json"></conflict-timeline>',
    }),
    content: documentOf(count, languages),
    code: ourCode(),
  }),

  probe: ourProbe,
};
