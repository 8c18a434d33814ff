import { documentOf } from '../content.mjs';
import { ourCode, ourProbe, preloadExplorer, scriptTag } from './ours.mjs';
import { page, preloadContent } from './shell.mjs';

/** More events come with a later file. */
const PER_LIST = 10;

export const oursFromJson = {
  name: 'ours-json',
  is: '`<conflict-timeline src="content.json">` and the script tag, with what it will need preloaded',
  canSwitch: true,
  canFilter: true,

  build: ({ count, languages }) => ({
    html: page({
      language: languages[0],
      head: [preloadContent, ...(count > PER_LIST ? [preloadExplorer] : []), scriptTag].join('\n'),
      body: '<conflict-timeline src="content.json"></conflict-timeline>',
    }),
    content: documentOf(count, languages),
    code: ourCode(),
  }),

  probe: ourProbe,
};
