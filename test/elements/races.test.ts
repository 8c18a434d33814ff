/** What is asked for while what was asked for before still comes: a page of its own, on which no file has come yet. */
import { expect, nextFrame } from '@open-wc/testing';
import { html } from 'lit';

import '../../src/index.js';
import { drawn, mount, textOf } from '../support/page.js';

const claim = { claimant: 'A council', killed: 3, asOf: '2020-10-04', verification: 'unverified' };

describe('what was asked for last is drawn', () => {
  it('where a language that was chosen before comes later', async () => {
    const page = await mount(html`<casualty-badge .data=${claim}></casualty-badge>`);
    page.lang = 'hy';
    // The observer of the page has seen it.
    await Promise.resolve();
    await Promise.resolve();
    page.lang = 'en';
    await import('../../src/language/languages/hy.js');
    await drawn(page);
    await nextFrame();
    expect(textOf(page)).to.include('3 people killed');
  });

  it('where what data before needs comes later', async () => {
    const page = await mount(html`<casualty-badge .data=${claim}></casualty-badge>`);
    const element = page.querySelector('casualty-badge')!;
    // A note is drawn with a file of its own.
    element.data = { ...claim, killed: 5, note: 'Denied.' };
    // The update that reads it has begun.
    await Promise.resolve();
    await Promise.resolve();
    element.data = { ...claim, killed: 6 };
    await import('../../src/base/details.js');
    await drawn(page);
    await nextFrame();
    expect(textOf(page)).to.include('6 people killed');
  });
});

describe('updateComplete', () => {
  const events = Array.from({ length: 11 }, (_, i) => ({ date: `2020-11-${10 + i}`, title: `Event ${i}` }));

  it('waits for what an attribute that came later asks for', async () => {
    const page = await mount(html`<conflict-timeline .data=${{ events }}></conflict-timeline>`);
    const timeline = page.querySelector('conflict-timeline')!;
    timeline.filter = '';
    await timeline.updateComplete;
    expect(timeline.shadowRoot!.querySelectorAll('input[type="search"]').length).to.equal(1);
  });

  it('waits for what a file asks for that has come', async () => {
    const page = await mount(html`<conflict-timeline layout="compact" .data=${{ events }}></conflict-timeline>`);
    const timeline = page.querySelector('conflict-timeline')!;
    timeline.layout = 'horizontal';
    await timeline.updateComplete;
    expect(timeline.shadowRoot!.querySelector('.lists')!.classList.contains('horizontal')).to.equal(true);
  });
});
