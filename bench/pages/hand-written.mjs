import { readFileSync } from 'node:fs';
import { transformSync } from 'esbuild';
import { documentOf } from '../content.mjs';
import { wordsOf } from '../words.mjs';
import { listStyle, page, preloadContent } from './shell.mjs';

export const handWritten = {
  name: 'hand-written',
  is: 'code written by hand that makes the same list from the same JSON',
  canSwitch: true,

  build: ({ count, languages }) => ({
    html: page({
      language: languages[0],
      style: listStyle,
      head: `${preloadContent}\n<script type="module" src="timeline.js"></script>`,
      body: '<ol></ol>',
    }),
    content: documentOf(count, languages),
    code: { 'timeline.js': scriptFor(languages) },
  }),

  probe: () => ({
    item: (i) => document.getElementById(`e${i}`),
    speak: (language) => window.timeline.speak(language),
    mount: async () => void window.timeline.mount(),
    unmount: () => window.timeline.unmount(),
  }),
};

function scriptFor(languages) {
  const words = Object.fromEntries(languages.map((language) => [language, wordsOf(language)]));
  const source = readFileSync(new URL('hand-written.client.js', import.meta.url), 'utf8');
  return transformSync(source, {
    define: { WORDS: JSON.stringify(words) },
    minify: true,
    format: 'esm',
    target: 'es2022',
    charset: 'utf8',
  }).code;
}
