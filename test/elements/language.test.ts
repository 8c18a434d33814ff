import { expect } from '@open-wc/testing';
import { html, LitElement } from 'lit';

import '../../src/index.js';
import { ARTICLE, drawn, mount, part, textOf, warnings } from '../support/page.js';

const badge = html`<casualty-badge src="${ARTICLE}#c1"></casualty-badge>`;
const ARABIC = 'مقتل مدنيَّين اثنين';
const ENGLISH = '2 civilians killed';

class ShadowShell extends LitElement {
  protected override render() {
    return html`<div><casualty-badge src="${ARTICLE}#c1"></casualty-badge></div>`;
  }
}
customElements.define('shadow-shell', ShadowShell);

class SlotShell extends LitElement {
  protected override render() {
    return html`<section lang="ar" dir="rtl"><slot></slot></section>`;
  }
}
customElements.define('slot-shell', SlotShell);

describe('the language of an element', () => {
  it('is that of the nearest ancestor, with its direction', async () => {
    const page = await mount(html`<div lang="ar" dir="rtl">${badge}</div>`, 'en');
    const element = page.querySelector('casualty-badge')!;
    expect(textOf(element)).to.include(ARABIC);
    expect(part(element, 'base').lang).to.equal('ar');
    expect(part(element, 'base').dir).to.equal('rtl');
    expect(getComputedStyle(part(element, 'base')).direction).to.equal('rtl');
  });

  it('is English in an Arabic page where an ancestor says so', async () => {
    const page = await mount(html`<div lang="en" dir="ltr">${badge}</div>`, 'ar');
    const element = page.querySelector('casualty-badge')!;
    expect(textOf(element)).to.include(ENGLISH);
    expect(getComputedStyle(part(element, 'base')).direction).to.equal('ltr');
  });

  it('is its own before that of its ancestors', async () => {
    const page = await mount(html`<casualty-badge lang="ar" src="${ARTICLE}#c1"></casualty-badge>`, 'en');
    expect(textOf(page)).to.include(ARABIC);
  });

  it('follows an ancestor that changes', async () => {
    const page = await mount(badge, 'en');
    page.lang = 'ar';
    await new Promise(requestAnimationFrame);
    await drawn(page);
    expect(textOf(page)).to.include(ARABIC);
    expect(textOf(page)).not.to.include(ENGLISH);
  });

  it('reaches into shadow trees, and changes there too', async () => {
    const page = await mount(html`<shadow-shell></shadow-shell>`, 'ar');
    expect(textOf(page)).to.include(ARABIC);
    page.lang = 'en';
    await new Promise(requestAnimationFrame);
    await drawn(page);
    expect(textOf(page)).to.include(ENGLISH);
    page.querySelector('shadow-shell')!.setAttribute('lang', 'ar');
    await new Promise(requestAnimationFrame);
    await drawn(page);
    expect(textOf(page)).to.include(ARABIC);
  });

  it('is that of the tree it was written in, not of the slot it is shown in', async () => {
    const page = await mount(html`<slot-shell>${badge}</slot-shell>`, 'en');
    expect(textOf(page.querySelector('casualty-badge')!)).to.include(ENGLISH);
  });

  it('changes when the element moves', async () => {
    const page = await mount(
      html`${badge}
        <div lang="ar"></div>`,
      'en',
    );
    const element = page.querySelector('casualty-badge')!;
    page.querySelector('div')!.append(element);
    await element.updateComplete;
    expect(textOf(element)).to.include(ARABIC);
  });

  for (const [lang, expected] of [
    ['ar_EG', ARABIC],
    ['AR', ARABIC],
    [' ar ', ARABIC],
    ['en-GB', ENGLISH],
    ['auto', ENGLISH],
    ['', ENGLISH],
    ['x-klingon', ENGLISH],
    ['not a tag', ENGLISH],
    ['fr', ENGLISH],
  ] as const)
    it(`takes lang="${lang}" without an error`, async () => {
      const page = await mount(html`<div lang=${lang}>${badge}</div>`, 'en');
      expect(textOf(page)).to.include(expected);
    });

  it('is not taken from a direction', async () => {
    const page = await mount(html`<div lang="" dir="rtl">${badge}</div>`);
    expect(textOf(page)).to.include(ENGLISH);
  });

  it('changes nothing on the page where nothing changed', async () => {
    const page = await mount(badge, 'en');
    const element = page.querySelector('casualty-badge')!;
    let mutations = 0;
    const observer = new MutationObserver((records) => (mutations += records.length));
    observer.observe(element.shadowRoot!, { subtree: true, childList: true, characterData: true, attributes: true });
    document.documentElement.lang = 'ar';
    await new Promise(requestAnimationFrame);
    document.documentElement.lang = '';
    await new Promise(requestAnimationFrame);
    observer.disconnect();
    document.documentElement.removeAttribute('lang');
    expect(mutations).to.equal(0);
  });
});

describe('the language switch', () => {
  it('sets language and direction of the part it governs, and all in there follow', async () => {
    const page = await mount(
      html`<language-switch for="part"></language-switch>
        <div id="part" lang="ar" dir="rtl">${badge}</div>`,
    );
    const element = page.querySelector('language-switch')!;
    const governed = page.querySelector<HTMLElement>('#part')!;
    const [english, arabic] = element.shadowRoot!.querySelectorAll('input');
    expect([english!.checked, arabic!.checked]).to.deep.equal([false, true]);
    english!.click();
    await new Promise(requestAnimationFrame);
    await drawn(page);
    expect([governed.lang, governed.dir]).to.deep.equal(['en', 'ltr']);
    expect(textOf(governed)).to.include(ENGLISH);
    arabic!.click();
    await new Promise(requestAnimationFrame);
    await drawn(page);
    expect([governed.lang, governed.dir]).to.deep.equal(['ar', 'rtl']);
    expect(textOf(governed)).to.include(ARABIC);
  });

  it('shows the language that a part has from what is around it', async () => {
    const page = await mount(
      html`<language-switch for="inner"></language-switch>
        <div lang="ar" dir="rtl"><div id="inner">${badge}</div></div>`,
      'en',
    );
    const [english, arabic] = page.querySelector('language-switch')!.shadowRoot!.querySelectorAll('input');
    expect([english!.checked, arabic!.checked]).to.deep.equal([false, true]);
    english!.click();
    await new Promise(requestAnimationFrame);
    await drawn(page);
    expect(textOf(page.querySelector('#inner')!)).to.include(ENGLISH);
  });

  it('governs the nearest ancestor with a language where it names none', async () => {
    const page = await mount(html`<language-switch></language-switch>`, 'en');
    page.querySelector('language-switch')!.shadowRoot!.querySelectorAll('input')[1]!.click();
    expect([page.lang, page.dir]).to.deep.equal(['ar', 'rtl']);
  });

  it('names each language in itself and marks it so', async () => {
    const page = await mount(html`<language-switch languages="ar en"></language-switch>`);
    const labels = [...page.querySelector('language-switch')!.shadowRoot!.querySelectorAll('label')];
    expect(labels.map((label) => [textOf(label), label.lang, label.dir])).to.deep.equal([
      ['العربية', 'ar', 'rtl'],
      ['English', 'en', 'ltr'],
    ]);
  });

  it('says the tag of a language that no element speaks, and not that it were English', async () => {
    const page = await mount(html`<language-switch languages="ar en de"></language-switch>`);
    const labels = [...page.querySelector('language-switch')!.shadowRoot!.querySelectorAll('label')];
    expect(labels.map(textOf)).to.deep.equal(['العربية', 'English', 'de']);
  });

  for (const lang of ['en', 'ar'])
    it(`keeps names whole where there is no room for all in one line, in ${lang}`, async () => {
      const page = await mount(
        html`<div style="inline-size: 200px">
          <language-switch languages="en ar hy az fa ru tr"></language-switch>
        </div>`,
        lang,
      );
      const { left, right } = page.querySelector('div')!.getBoundingClientRect();
      const labels = [...page.querySelector('language-switch')!.shadowRoot!.querySelectorAll('label')];
      const boxes = labels.map((label) => label.getBoundingClientRect());
      // Firefox counts in fractions of a pixel.
      expect(boxes.every((box) => box.left > left - 1 && box.right < right + 1)).to.equal(true);
      // As high as one that stands alone.
      expect(boxes.map(({ height }) => height)).to.deep.equal([46, 46, 46, 46, 46, 46, 46]);
    });

  it('has controls as large as their names, or neither touch nor voice would find them', async () => {
    const page = await mount(html`<language-switch></language-switch>`);
    const { shadowRoot } = page.querySelector('language-switch')!;
    const labels = [...shadowRoot!.querySelectorAll('label')];
    expect(labels).to.have.length(2);
    for (const label of labels) {
      const name = label.getBoundingClientRect();
      const { left, top, width, height } = label.querySelector('input')!.getBoundingClientRect();
      expect([left, top, width]).to.deep.equal([name.left, name.top, name.width]);
      // What is chosen has a line below.
      expect(height).to.equal(label.matches(':has(:checked)') ? 44 : 46);
      expect(shadowRoot!.elementFromPoint(left + width / 2, top + height / 2)!.localName).to.equal('input');
    }
  });

  it('leaves the page alone when its event is cancelled', async () => {
    const page = await mount(html`<language-switch></language-switch>`, 'en');
    const asked: string[] = [];
    page.addEventListener('language-change', (event) => {
      asked.push(event.language);
      event.preventDefault();
    });
    page.querySelector('language-switch')!.shadowRoot!.querySelectorAll('input')[1]!.click();
    expect(asked).to.deep.equal(['ar']);
    expect([page.lang, page.dir]).to.deep.equal(['en', 'ltr']);
    await drawn(page);
    const checked = page.querySelector('language-switch')!.shadowRoot!.querySelectorAll('label:has(:checked)');
    expect([...checked].map(textOf)).to.deep.equal(['English']);
  });

  it('has one language chosen where two differ by region, and asks for none that is chosen already', async () => {
    const page = await mount(html`<language-switch languages="en-GB en-US"></language-switch>`, 'en-US');
    const asked: string[] = [];
    page.addEventListener('language-change', ({ language }) => asked.push(language));
    const [british, american] = page.querySelector('language-switch')!.shadowRoot!.querySelectorAll('input');
    expect([british!.checked, american!.checked]).to.deep.equal([false, true]);
    american!.click();
    expect(asked).to.be.empty;
    british!.click();
    expect(asked).to.deep.equal(['en-GB']);
    await drawn(page);
    expect([british!.checked, american!.checked]).to.deep.equal([true, false]);
  });
});

describe('two copies of the library on one page', () => {
  it('do no harm, and say so where their versions differ', async () => {
    const taken = customElements.get('casualty-badge') as unknown as { version: string };
    class Other extends (taken as unknown as typeof HTMLElement & { define(tag: string): void }) {
      static readonly version = '9.9.9';
    }
    const said = await warnings(() => {
      (taken as unknown as { define(tag: string): void }).define('casualty-badge');
      Other.define('casualty-badge');
      return Promise.resolve();
    });
    expect(said).to.deep.equal(['explainer-elements 0.1.0 is in use; 9.9.9 is not.']);
    expect(customElements.get('casualty-badge')).to.equal(taken);
  });
});
