import { expect } from '@open-wc/testing';

import { readHtml } from '../../src/explainer/html/read-html.js';
import { holding, read, problems } from '../support/html.js';

describe('a whole document in HTML', () => {
  const HTML =
    '<section lang="en"><h2>Karabakh, September 2023</h2><p>What happened in two days.</p><div><ol class="conflict-timeline"><li>2023-09-21: <b>Talks</b> — Reuters</li></ol></div><figure data-explainer="statement-card"><blockquote>We deny it.</blockquote><figcaption>The ministry. <cite>Reuters</cite></figcaption></figure><p class="casualty-badge" data-killed="2" data-claimant="A council">2 killed</p></section>';

  it('is all its parts, title and summary', async () => {
    expect(await read(HTML)).to.deep.equal({
      lang: 'en',
      title: 'Karabakh, September 2023',
      summary: 'What happened in two days.',
      events: [{ date: '2023-09-21', title: 'Talks', via: ['cited-1'] }],
      statements: [{ text: 'We deny it.', mode: 'indirect', speaker: 'The ministry', via: ['cited-1'] }],
      claims: [{ killed: '2', claimant: 'A council' }],
      sources: [{ id: 'cited-1', name: 'Reuters' }],
    });
  });

  it('has parts that are quotations and figures themselves', async () => {
    expect(
      (
        await read(
          '<blockquote class="statement-card">We deny it.<footer>The ministry</footer></blockquote><figure class="statement-card"><p>denied it.</p><figcaption>The army</figcaption></figure>',
        )
      ).statements,
    ).to.deep.equal([
      { text: 'We deny it.', mode: 'indirect', speaker: 'The ministry' },
      { text: 'denied it.', mode: 'indirect', speaker: 'The army' },
    ]);
  });

  it('has what its attributes and its corrections say, and its title as it was before it was translated', async () => {
    expect(
      await read(
        HTML.replace(
          '<section lang="en">',
          '<section lang="en" data-warnings="death; children" data-updated="2023-09-22T08:00:00Z">',
        )
          .replace('<h2>', '<h2 data-translated-by="machine" data-original-lang="ar" data-original="كاراباخ">')
          .replace(
            '<div>',
            '<p class="explainer-told">Updated 22 September 2023.</p><h3 class="explainer-told">What happened</h3><div>',
          )
          .replace(
            '</section>',
            '<h3 class="explainer-told">Corrections</h3><ul><li data-correction="correction" data-date="2023-09-22T00:00:00Z" data-was="3" data-note="A council: It counted one twice.">A council: Corrected, 22 September 2023 (previously: 3): It counted one twice.</li></ul></section>',
          ),
      ),
    ).to.deep.include({
      title: { ar: 'كاراباخ', en: { text: 'Karabakh, September 2023', translation: { from: 'ar', by: 'machine' } } },
      summary: 'What happened in two days.',
      warnings: ['death', 'children'],
      updated: '2023-09-22T08:00:00Z',
      corrections: [
        {
          target: 'document',
          kind: 'correction',
          date: '2023-09-22T00:00:00Z',
          was: '3',
          note: 'A council: It counted one twice.',
        },
      ],
    });
  });

  it('is not read where something stands in no part of it', async () => {
    for (const [other, words] of [
      ['<ul><li>Read on: the war of 2020</li></ul>', 'Read on: the war of 2020'],
      ['<img src="data:," alt="A map">', ''],
      ['<p data-explainer="none">This was retracted.</p>', 'This was retracted.'],
    ] as const)
      expect(await problems(HTML.replace('</section>', `${other}</section>`)), other).to.deep.equal([
        `“${words}” is in no part of it; write it in <p>, or before or after the element`,
      ]);
  });

  it('is not read where one part cannot be', async () => {
    expect(await problems(HTML.replace('data-killed="2"', ''))).to.deep.equal([
      'nothing can be read of “2 killed”; write it as its element takes it',
    ]);
    expect(
      await problems(HTML.replace('class="conflict-timeline"', 'class="conflict-timeline" lang="ar"')),
    ).to.deep.equal(['its parts are in several languages: ar, en; write one language']);
  });

  it('is not there without parts, and where a part has other data', async () => {
    expect(await readHtml(holding('<p>Loading…</p>'))).to.equal(undefined);
    expect(
      await readHtml(holding(`${HTML}<conflict-timeline src="a.json"><ol><li>2023: War</li></ol></conflict-timeline>`)),
    ).to.equal(undefined);
  });
});
