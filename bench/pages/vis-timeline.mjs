import { readFileSync } from 'node:fs';
import { rowsOf } from '../words.mjs';
import { escape, page, preloadContent, viaLine } from './shell.mjs';

const installed = import.meta.resolve('vis-timeline/package.json');
const SCRIPT = 'standalone/umd/vis-timeline-graph2d.min.js';
const STYLES = 'styles/vis-timeline-graph2d.min.css';

export const visTimeline = {
  name: 'vis-timeline',
  is: 'vis-timeline, its standalone build, items with the same words as HTML',
  isSlow: true,
  canSwitch: true,
  hasOneLanguage: true,

  build: ({ count, languages: [language] }) => ({
    html: page({
      language,
      // Without it, an item is one line as long as its text.
      style: '.vis-item .vis-item-content{white-space:normal;width:20rem}',
      head: `${preloadContent}\n<link rel="stylesheet" href="timeline.css">\n<script src="timeline.js"></script>`,
      body: '<div id="timeline"></div>\n<script src="page.js"></script>',
    }),
    content: rowsOf(count, language).map(item),
    code: {
      'timeline.js': readFileSync(new URL(SCRIPT, installed)),
      'timeline.css': readFileSync(new URL(STYLES, installed)),
      'page.js': readFileSync(new URL('vis-timeline.client.js', import.meta.url)),
    },
  }),

  probe: () => {
    let other;
    const drawn = document.getElementsByClassName('vis-timeline');
    return {
      // It is hidden until its first drawing is done.
      item: (i) =>
        drawn[0]?.style.visibility !== 'hidden' ? document.getElementsByClassName(`vis-box e${i}`)[0] : undefined,
      async prepare(language) {
        other = await (await fetch(`../${language}/content.json`)).json();
      },
      speak(language) {
        document.documentElement.lang = language;
        document.documentElement.dir = language === 'ar' ? 'rtl' : 'ltr';
        window.timeline.setOptions(window.optionsOf(language));
        window.timeline.setItems(other);
      },
      async mount() {
        other ??= await (await fetch('content.json')).json();
        await new Promise((resolve) => window.draw(other, resolve));
      },
      unmount: () => window.timeline.destroy(),
    };
  },
};

const item = ({ id, date, dateWords, elapsed, title, text, ...row }) => ({
  id,
  className: id,
  start: date,
  content:
    `${elapsed ? `<p>${escape(elapsed)}</p>` : ''}<p><b>${escape(dateWords)}</b></p>` +
    `<h3>${escape(title)}</h3><p>${escape(text)}</p><p>${viaLine(row)}</p>`,
});
