// Peers are only worth comparing while they show the same words.
import { rowsOf } from '../words.mjs';
import { allThere } from './browser.mjs';

const COUNT = 10;

/** By peer and language: the first words on the page that are not those of the content; none where all are. */
export async function compareWords({ browser, server }, { peers, languages }) {
  const findings = [];
  for (const peer of peers) {
    for (const language of languages) findings.push({ peer: peer.name, language, ...(await compare(peer, language)) });
  }
  return findings;

  async function compare(peer, language) {
    try {
      const { url } = await server.prepare(peer, COUNT, [language]);
      return await browser.withPage({ peer, count: COUNT, cpu: 1, url }, async ({ page }) => {
        await allThere(page);
        const texts = await page.evaluate(
          (count) => Array.from({ length: count }, (_, i) => globalThis.probe.item(i)?.textContent ?? ''),
          COUNT,
        );
        const due = rowsOf(COUNT, language).map(wordsOf);
        const wrong = texts.findIndex((text, i) => !hasAll(text, due[i]));
        return wrong < 0 ? {} : { difference: `event ${wrong}: ${texts[wrong].trim().slice(0, 80)}…` };
      });
    } catch (error) {
      return { failed: error.message };
    }
  }
}

const wordsOf = ({ elapsed, dateWords, title, text, via: [before, after], source }) => [
  elapsed,
  dateWords,
  title,
  text,
  before + source.name + after,
];

/** Every phrase, and nothing that is as long as a phrase beside them; in which order is the peer's choice. */
function hasAll(text, phrases) {
  const bare = (words) => words.replace(/\s+/g, '');
  let rest = bare(text);
  for (const phrase of phrases) {
    if (!rest.includes(bare(phrase))) return false;
    rest = rest.replace(bare(phrase), '');
  }
  return rest === '';
}
