// What both pages with our element share.
import { readFileSync, readdirSync } from 'node:fs';

const dist = new URL('../../dist/', import.meta.url);
const SCRIPT = 'explainer-elements.js';

export const scriptTag = `<link rel="modulepreload" href="${SCRIPT}">\n<script type="module" src="${SCRIPT}"></script>`;
/** A page that knows of many events asks for the file that draws them before a script does. */
export const preloadExplorer = '<link rel="modulepreload" href="explainer-elements-explorer.js">';
export const loaderTag = '<script async src="embed.js"></script>';

/** The script and all that may come later, as it lies beside it. */
export const ourCode = () =>
  Object.fromEntries(
    readdirSync(dist)
      .filter((file) => /^(explainer-elements[\w-]*|embed)\.js$/.test(file))
      .map((file) => [file, readFileSync(new URL(file, dist))]),
  );

export const ourProbe = () => {
  const element = () => document.querySelector('conflict-timeline');
  const updated = async () => {
    await customElements.whenDefined('conflict-timeline');
    await element().updateComplete;
  };
  return {
    item: (i) => element()?.shadowRoot?.getElementById(`e${i}`),
    done: updated,
    enhanced: updated,
    async offerSearch() {
      element().filter = '';
      await updated();
    },
    speak(language) {
      // What a server wrote says its language itself.
      for (const each of [document.documentElement, element()]) {
        each.lang = language;
        each.dir = language === 'ar' ? 'rtl' : 'ltr';
      }
    },
    searchField: () => element().shadowRoot.querySelector('input[type="search"]'),
    async mount() {
      const mounted = document.createElement('conflict-timeline');
      mounted.src = 'content.json';
      document.body.append(mounted);
      await mounted.updateComplete;
    },
    unmount: () => element().remove(),
  };
};
