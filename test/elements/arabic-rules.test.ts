import { expect } from '@open-wc/testing';
import { html, render } from 'lit';

import { drawCounterExample, RULES } from '../support/arabic-rules.js';
import { drawn, mount, part, place, warnings } from '../support/page.js';
import { STORIES } from '../support/stories.js';

describe('every story in Arabic', () => {
  const all = document.createElement('div');

  before(async function () {
    // All stories in one go, which is more than a test has time for on a busy machine.
    this.timeout(60_000);
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

describe('what stands on the screen, from left to right', () => {
  /** The characters of a node as they stand beside one another, which is not the order in which they are written. */
  function asSeen(node: Node): string {
    const walker = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
    const seen: { character: string; left: number }[] = [];
    while (walker.nextNode()) {
      const text = walker.currentNode as Text;
      const range = new Range();
      for (let i = 0; i < text.length; i++) {
        range.setStart(text, i);
        range.setEnd(text, i + 1);
        const [rect] = range.getClientRects();
        if (rect?.width) seen.push({ character: text.data[i]!, left: rect.left });
      }
    }
    return seen
      .sort((a, b) => a.left - b.left)
      .map(({ character }) => character)
      .join('');
  }

  const card = async (statement: object) => {
    const host = await mount(
      html`<statement-card
        .data=${{ lang: 'ar', statements: [{ speaker: 'المجلس', ...statement }] }}
      ></statement-card>`,
      'ar',
    );
    return (name: string) => asSeen(part(host.firstElementChild!, name));
  };

  it('has the marks of a quotation around its words, and around no others beside them', async () => {
    const seen = await card({ text: 'قال إنه fake news (AFP)', quoted: ['fake news'] });
    expect(seen('words')).to.equal(')AFP( »fake news« هنإ لاق');
  });

  it('has two quotations in the order of their sentence', async () => {
    const seen = await card({ text: 'كرر fake news، bad news مرتين', quoted: ['fake news', 'bad news'] });
    expect(seen('words')).to.equal('نيترم »bad news« ،»fake news« ررك');
  });

  it('has the signs of a name in other letters where they belong', async () => {
    const seen = await card({
      speaker: 'John Smith Jr.',
      speakerRole: 'U.S. Dept.',
      text: 'لا يعلم',
      via: ['@reporter_1!', 'رويترز', 'ТАСС.', 'AFP عربي'],
    });
    expect(seen('speaker')).to.equal('John Smith Jr.');
    expect(seen('role')).to.equal('U.S. Dept.');
    expect(seen('chain')).to.match(/^يبرع AFP مث ،ТАСС\. مث ،زرتيور مث ،@reporter_1! نع /);
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
