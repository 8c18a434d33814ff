import { rowsOf } from '../words.mjs';
import { escape, listStyle, page, viaLine } from './shell.mjs';

export const staticPage = {
  name: 'static',
  is: 'plain HTML, an ordered list written by the server',

  build({ count, languages: [language] }) {
    const content = rowsOf(count, language).map(item).join('\n');
    return { html: page({ language, style: listStyle, body: `<ol>\n${content}\n</ol>` }), contentInHtml: content };
  },

  probe: () => {
    let template;
    return {
      item: (i) => document.getElementById(`e${i}`),
      async mount() {
        const list = document.querySelector('ol');
        template ??= list.innerHTML;
        list.innerHTML = template;
      },
      unmount: () => document.querySelector('ol').replaceChildren(),
    };
  },
};

const item = ({ id, date, dateWords, elapsed, title, text, ...row }) =>
  `<li id="${id}">${elapsed ? `<p>${escape(elapsed)}</p>` : ''}<p><time datetime="${date}">${escape(dateWords)}</time></p>` +
  `<h3>${escape(title)}</h3><p>${escape(text)}</p><p>${viaLine(row)}</p></li>`;
