import { expect } from '@open-wc/testing';
import { html } from 'lit';

import '../../src/index.js';
import { drawn, mount, textOf } from '../support/page.js';

const EVENT = { lang: 'en', events: [{ date: '2023-09-19', title: { ar: 'حدث', en: 'An event' } }] };
const timeline = html`<conflict-timeline .data=${EVENT}></conflict-timeline>`;

const frame = () => new Promise(requestAnimationFrame);

describe('the house style', () => {
  it('is an attribute of the element', async () => {
    const page = await mount(
      html`<conflict-timeline .data=${EVENT} numerals="arab" month-names="dual"></conflict-timeline>`,
      'ar',
    );
    expect(textOf(page)).to.equal('١٩ سبتمبر/ أيلول ٢٠٢٣ حدث');
  });

  it('is set once on the page, by the nearest ancestor, each setting for itself', async () => {
    const page = await mount(
      html`<div data-numerals="arab" data-month-names="syriac">
        <section data-month-names="dual" weekday>${timeline}</section>
      </div>`,
      'ar',
    );
    expect(textOf(page)).to.equal('الثلاثاء ١٩ سبتمبر/ أيلول ٢٠٢٣ حدث');
  });

  it('is what the twin says where both stand there, and no language is told by one', async () => {
    const page = await mount(
      html`<div numerals="latn" data-numerals="arab"><p data-lang="en">${timeline}</p></div>`,
      'ar',
    );
    expect(textOf(page)).to.equal('١٩ سبتمبر ٢٠٢٣ حدث');
  });

  it('has a second calendar and a reference date that is stated', async () => {
    const page = await mount(
      html`<div data-calendar="islamic-umalqura" data-relative-to="2023-09-22">${timeline}</div>`,
      'en',
    );
    expect(textOf(page)).to.equal('last Tuesday (19 September 2023; 4 Rabiʻ I 1445 AH) An event');
  });

  it('follows an ancestor that changes', async () => {
    const page = await mount(html`<div>${timeline}</div>`, 'ar');
    const ancestor = page.querySelector('div')!;
    expect(textOf(page)).to.equal('19 سبتمبر 2023 حدث');
    ancestor.dataset['numerals'] = 'arab';
    await frame();
    await drawn(page);
    expect(textOf(page)).to.equal('١٩ سبتمبر ٢٠٢٣ حدث');
    ancestor.setAttribute('month-names', 'maghreb');
    await frame();
    await drawn(page);
    expect(textOf(page)).to.equal('١٩ شتنبر ٢٠٢٣ حدث');
  });

  it('reaches 200 elements within a frame, and touches none where nothing changed', async () => {
    const page = await mount(
      html`<div id="all" data-month-names="dual">${Array.from({ length: 200 }, () => timeline)}</div>
        <aside data-numerals="latn" lang="ar">${timeline}</aside>`,
      'ar',
    );
    const all = page.querySelector<HTMLElement>('#all')!;
    const still = page.querySelector('aside conflict-timeline')!;
    const times = () =>
      [...all.querySelectorAll('conflict-timeline')].map(
        (element) => element.shadowRoot!.querySelector('time')!.textContent,
      );
    let touched = 0;
    const observer = new MutationObserver((records) => (touched += records.length));
    observer.observe(still.shadowRoot!, { subtree: true, childList: true, characterData: true, attributes: true });

    for (const [change, expected] of [
      [() => (all.dataset['numerals'] = 'arab'), '١٩ سبتمبر/ أيلول ٢٠٢٣'],
      [() => (all.dataset['monthNames'] = 'syriac'), '١٩ أيلول ٢٠٢٣'],
      [() => (all.lang = 'en'), '19 September 2023'],
    ] as const) {
      change();
      // Mutation observers and updates are microtasks: by the next frame all is drawn.
      await frame();
      expect(new Set(times())).to.deep.equal(new Set([expected]));
      expect(times()).to.have.length(200);
    }
    page.lang = 'en';
    await frame();
    observer.disconnect();
    expect(touched).to.equal(0);
  });

  it('takes values that it does not know without an error', async () => {
    // The second is a word that every object knows.
    for (const name of ['french', 'constructor']) {
      const page = await mount(
        html`<div data-numerals="roman" data-month-names=${name} data-calendar="maya" data-relative-to="soon">
          ${timeline}
        </div>`,
        'ar',
      );
      expect(textOf(page), name).to.equal('19 سبتمبر 2023 حدث');
    }
  });
});

describe('languages that are drafts', () => {
  for (const [lang, date] of [
    ['az', '19 sentyabr 2023'],
    ['fa', '۱۹ سپتامبر ۲۰۲۳'],
    ['hy', '19 սեպտեմբերի, 2023 թ.'],
    ['ru', '19 сентября 2023 г.'],
    ['tr', '19 Eylül 2023'],
  ] as const)
    it(`come when the page speaks ${lang}`, async () => {
      const page = await mount(timeline, lang);
      const base = page.querySelector('conflict-timeline')!.shadowRoot!.querySelector<HTMLElement>('[part=base]')!;
      expect(base.lang).to.equal(lang);
      expect(base.dir).to.equal(lang === 'fa' ? 'rtl' : 'ltr');
      expect(base.querySelector('time')!.textContent).to.equal(date);
    });
});
