import { readFileSync, readdirSync } from 'node:fs';
import { rowsOf } from '../words.mjs';
import { escape, page, viaLine } from './shell.mjs';

const dist = new URL('dist/', import.meta.resolve('@knight-lab/timelinejs/package.json'));
const FOLDERS = ['js', 'js/locale', 'css', 'css/fonts', 'css/icons'];
const USED = /\.(js|json|css|woff2|woff|ttf)$/;

/** Height that its documentation gives in its example of an embedded timeline. */
const HEIGHT = '600px';

export const timelineJs3 = {
  name: 'timelinejs3',
  is: 'TimelineJS3 (`@knight-lab/timelinejs`) with a JSON file, as its documentation embeds it',
  isSlow: true,
  canSwitch: true,
  hasOneLanguage: true,

  build: ({ count, languages: [language] }) => ({
    html: page({
      language,
      style: `#timeline{height:${HEIGHT}}`,
      head: '<link rel="stylesheet" href="css/timeline.css">\n<script src="js/timeline.js"></script>',
      body: `<div id="timeline"></div>\n<script src="page.js"></script>`,
    }),
    content: { events: rowsOf(count, language).map(slide) },
    code: {
      ...Object.fromEntries(FOLDERS.flatMap((folder) => filesIn(folder))),
      'page.js': readFileSync(new URL('timelinejs3.client.js', import.meta.url)),
    },
  }),

  probe: (count) => {
    let other;
    return {
      item: (i) => document.getElementById(`e${i}`),
      async prepare(language) {
        other = await (await fetch(`../${language}/content.json`)).json();
      },
      speak(language) {
        document.documentElement.lang = language;
        document.documentElement.dir = language === 'ar' ? 'rtl' : 'ltr';
        window.draw(structuredClone(other));
      },
      scrollTo: (part) => window.timeline.goTo(Math.round(part * (count - 1))),
      async mount() {
        other ??= await (await fetch('content.json')).json();
        const container = document.createElement('div');
        container.id = 'timeline';
        document.body.append(container);
        const drawn = window.draw(structuredClone(other));
        await new Promise((resolve) => drawn.on('ready', resolve));
      },
      unmount: () => document.getElementById('timeline').remove(),
    };
  },
};

const filesIn = (folder) =>
  readdirSync(new URL(`${folder}/`, dist))
    .filter((file) => USED.test(file))
    .map((file) => [`${folder}/${file}`, readFileSync(new URL(`${folder}/${file}`, dist))]);

const slide = ({ id, date, dateWords, elapsed, title, text, ...row }) => {
  const [year, month, day] = date.split('-').map(Number);
  return {
    unique_id: id,
    start_date: { year, month, day },
    display_date: dateWords,
    text: {
      headline: escape(title),
      text: `${elapsed ? `<p>${escape(elapsed)}</p>` : ''}<p>${escape(text)}</p><p>${viaLine(row)}</p>`,
    },
    autolink: false,
  };
};
