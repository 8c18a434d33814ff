import { NotThere } from '../not-there.mjs';
import { ourProbe } from './ours.mjs';

export const oursFromHtml = {
  name: 'ours-html',
  is: '`<conflict-timeline>` with its content in HTML that the server wrote, and the same script tag',
  canSwitch: true,
  canFilter: true,

  // To come: `page` with `scriptTag` in its head and what our function writes in its body, which is `contentInHtml`.
  build() {
    throw new NotThere('the function that writes the element’s HTML on a server is not there yet');
  },

  probe: ourProbe,
};
