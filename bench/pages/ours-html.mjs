import { renderToString } from '../../dist/src/server.js';
import { documentOf } from '../content.mjs';
import { loaderTag, ourCode, ourProbe } from './ours.mjs';
import { page } from './shell.mjs';

export const oursFromHtml = {
  name: 'ours-html',
  is: '`<conflict-timeline>` with its content in HTML that the server wrote, and the loader',
  canSwitch: true,
  canFilter: true,

  async build({ count, languages }) {
    const document = documentOf(count, languages);
    const body = await renderToString('conflict-timeline', document, { lang: languages[0], src: 'content.json' });
    return {
      html: page({ language: languages[0], head: loaderTag, body }),
      content: document,
      contentInHtml: body,
      code: ourCode(),
    };
  },

  // All is there to read before there is any code: when that has come is a time of its own.
  probe: `() => ({ ...(${ourProbe})(), done: undefined })`,
};
