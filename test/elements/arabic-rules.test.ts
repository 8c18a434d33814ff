import { expect } from '@open-wc/testing';
import { html, render } from 'lit';

import { drawCounterExample, RULES } from '../support/arabic-rules.js';
import { drawn, mount, place, warnings } from '../support/page.js';
import { STORIES } from '../support/stories.js';

describe('every story in Arabic', () => {
  const all = document.createElement('div');

  before(async () => {
    document.body.append(all);
    await warnings(async () => {
      for (const { module, name, template } of STORIES) {
        const page = place(await template(), 'ar');
        page.dataset['story'] = `${module}, ${name}`;
        await drawn(page);
        all.append(page);
      }
    });
  });

  after(() => all.remove());

  for (const { title, faults } of RULES)
    it(title, () => {
      expect(faults(all)).to.deep.equal([]);
    });
});

describe('the checks of Arabic rules', () => {
  for (const { title, faults, counterExample } of RULES)
    it(`see a fault: ${title}`, async () => {
      const { host, template } = drawCounterExample(counterExample);
      render(template, host.shadowRoot!);
      const page = await mount(host, 'ar');
      expect(faults(page)).not.to.be.empty;
    });

  it('see none where there is none', async () => {
    const { host, template } = drawCounterExample({
      content: html`<p>
        بحسب <bdi lang="ar" dir="rtl">رويترز</bdi>، مقتل 11 شخصًا في <time datetime="2023-09-19">19 سبتمبر 2023</time>
      </p>`,
    });
    render(template, host.shadowRoot!);
    const page = await mount(host, 'ar');
    expect(RULES.flatMap(({ faults }) => faults(page))).to.deep.equal([]);
  });
});
