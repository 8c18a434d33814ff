import { expect, nextFrame } from '@open-wc/testing';
import { html, type TemplateResult } from 'lit';

import { parse, type ExplainerError } from '../../src/explainer/index.js';
import type { ExplainerErrorEvent } from '../../src/base/events.js';
import '../../src/index.js';
import { ARTICLE, drawn, mount, part, place, textOf, warnings } from '../support/page.js';
import { waitUntil } from '../support/wait.js';

const claim = { claimant: 'A council', killed: 3, asOf: '2020-10-04', verification: 'unverified' };

describe('where the data comes from', () => {
  it('is the property', async () => {
    const page = await mount(html`<casualty-badge .data=${{ lang: 'en', claims: [claim] }}></casualty-badge>`);
    expect(textOf(page)).to.equal('3 people killed According to A council As of 4 October 2020 Not verified');
  });

  it('may be one item alone, in the language of the place', async () => {
    const page = await mount(html`<casualty-badge .data=${claim}></casualty-badge>`);
    expect(textOf(page)).to.include('3 people killed According to A council');
  });

  it('may be one item of a canonical document', async () => {
    const document = parse({
      lang: 'en',
      actors: [{ id: 'a', name: 'A council' }],
      claims: [
        { claimant: 'a', killed: 1 },
        { claimant: 'a', killed: 2 },
      ],
    });
    const page = await mount(html`<casualty-badge .data=${document.claims[1]}></casualty-badge>`);
    expect(textOf(page)).to.equal('2 people killed According to A council Date not stated Verification not stated');
  });

  it('is a JSON child, before src', async () => {
    const element = document.createElement('casualty-badge');
    const script = document.createElement('script');
    script.type = 'application/json';
    script.textContent = JSON.stringify(claim);
    element.append(script);
    element.setAttribute('src', '/no-such-file.json');
    const page = await mount(html`${element}`);
    expect(textOf(page)).to.include('3 people killed According to A council');
  });

  it('is a file, whose fragment picks the item', async () => {
    const page = await mount(html`<statement-card src="${ARTICLE}#s9"></statement-card>`);
    expect(textOf(page)).to.include('Charles Michel');
  });

  it('is attributes alone', async () => {
    const page = await mount(
      html`<casualty-badge
        killed="2"
        injured="11"
        injured-children="8"
        claimant="Gegham Stepanyan"
        via="Reuters; Al-Araby"
        as-of="2023-09-19"
      ></casualty-badge>`,
    );
    expect(textOf(page)).to.equal(
      '2 people killed 11 people injured of whom 8 children According to Gegham Stepanyan ' +
        'Via Reuters, then Al-Araby As of 19 September 2023 Verification not stated',
    );
  });

  it('follows attributes and properties that change', async () => {
    const page = await mount(html`<casualty-badge killed="2" claimant="A council"></casualty-badge>`);
    const element = page.querySelector('casualty-badge')!;
    element.setAttribute('killed', '3');
    await element.updateComplete;
    expect(textOf(page)).to.include('3 people killed');
    element.data = { ...claim, killed: 4 };
    await element.updateComplete;
    expect(textOf(page)).to.include('4 people killed');
  });

  it('goes back to what it was where an attribute is taken away', async () => {
    const page = await mount(
      html`<conflict-timeline src=${ARTICLE} heading-level="5"></conflict-timeline
        ><conflict-explainer src=${ARTICLE} heading-level="first"></conflict-explainer
        ><casualty-badge src="${ARTICLE}#c1" variant="compact"></casualty-badge>`,
    );
    const [timeline, badge] = [page.querySelector('conflict-timeline')!, page.querySelector('casualty-badge')!];
    expect(part(timeline, 'title').ariaLevel).to.equal('5');
    expect(part(page.querySelector('conflict-explainer')!, 'title').ariaLevel).to.equal('2');
    timeline.setAttribute('heading-level', 'h5');
    await drawn(page);
    expect(part(timeline, 'title').ariaLevel).to.equal('3');
    timeline.setAttribute('heading-level', '4');
    timeline.removeAttribute('heading-level');
    badge.removeAttribute('variant');
    await drawn(page);
    expect(part(timeline, 'title').ariaLevel).to.equal('3');
    expect(textOf(badge)).to.match(/2 civilians killed 11 people injured/);
    // Nothing that a framework did not write.
    expect(badge.getAttributeNames()).to.deep.equal(['src']);
  });

  it('has headings of the level that a script gives in words or takes away', async () => {
    const page = await mount(
      html`<conflict-timeline src=${ARTICLE}></conflict-timeline><statement-card src="${ARTICLE}#s11"></statement-card
        ><conflict-explainer src=${ARTICLE}></conflict-explainer>`,
    );
    const [timeline, card, explainer] = [
      page.querySelector('conflict-timeline')!,
      page.querySelector('statement-card')!,
      page.querySelector('conflict-explainer')!,
    ];
    const levels = () => [
      part(timeline, 'title').ariaLevel,
      part(card, 'speaker').ariaLevel,
      part(explainer, 'title').ariaLevel,
      part(explainer, 'section-title').ariaLevel,
    ];
    for (const [level, ...expected] of [
      ['2', '2', '2', '2', '3'],
      [undefined, '3', '3', '2', '3'],
      [4, '4', '4', '4', '5'],
      [null, '3', '3', '2', '3'],
      ['first', '3', '3', '2', '3'],
    ] as const) {
      for (const element of [timeline, card, explainer]) element.headingLevel = level as number;
      await drawn(page);
      expect(levels(), String(level)).to.deep.equal(expected);
    }
    expect([timeline.headingLevel, card.headingLevel, explainer.headingLevel]).to.deep.equal([3, 3, 2]);
  });

  it('is put into the head of the page as JSON-LD, but not where a framework writes “false”', async () => {
    const page = await mount(html`<conflict-explainer src=${ARTICLE} json-ld="false"></conflict-explainer>`);
    const explainer = page.querySelector('conflict-explainer')!;
    expect(explainer.jsonLd).to.equal(false);
    explainer.setAttribute('json-ld', '');
    expect(explainer.jsonLd).to.equal(true);
    explainer.removeAttribute('json-ld');
    expect(explainer.jsonLd).to.equal(false);
    explainer.setAttribute('data-json-ld', 'true');
    expect(explainer.jsonLd).to.equal(true);
  });

  it('is described once on a page that was left, and comes back as a copy, head and all', async () => {
    const described = () => [...document.head.querySelectorAll('script[type="application/ld+json"]')];
    const explainer = () => html`<conflict-explainer src=${ARTICLE} json-ld></conflict-explainer>`;
    const page = await mount(explainer());
    await waitUntil(() => described()[0], 'it is described');
    const copy = described()[0]!.cloneNode(true) as Element;
    page.remove();
    expect(described()).to.deep.equal([]);
    document.head.append(copy);
    const again = await mount(explainer());
    // What describes it comes as soon.
    await import('../../src/base/description.js');
    await nextFrame();
    expect(described()).to.deep.equal([copy]);
    again.remove();
    expect(described()).to.deep.equal([]);
  });

  it('is described by each element of it, so that the one that leaves takes nothing of the other', async () => {
    const described = () => document.head.querySelectorAll('script[type="application/ld+json"]').length;
    const explainer = () => html`<conflict-explainer src=${ARTICLE} json-ld></conflict-explainer>`;
    const page = await mount(explainer());
    const other = await mount(explainer());
    await waitUntil(() => described() === 2, 'both are described');
    page.remove();
    expect(described()).to.equal(1);
    other.remove();
    expect(described()).to.equal(0);
  });

  it('is one request for one file, however many elements name it', async () => {
    const { fetch } = window;
    let requests = 0;
    window.fetch = (...args) => {
      requests++;
      return fetch(...args);
    };
    try {
      const src = `${ARTICLE}?shared`;
      await mount(
        html`<casualty-badge src="${src}#c1"></casualty-badge><statement-card src="${src}#s1"></statement-card
          ><conflict-timeline src=${src}></conflict-timeline>`,
      );
    } finally {
      window.fetch = fetch;
    }
    expect(requests).to.equal(1);
  });

  it('is one request while what stands in an element changes', async () => {
    const { fetch } = window;
    const asked: AbortSignal[] = [];
    let answer: (() => void) | undefined;
    window.fetch = (url, init) => {
      asked.push(init!.signal!);
      return new Promise<void>((come) => (answer = come)).then(() => fetch(url, init));
    };
    try {
      const page = place(html`<casualty-badge src="${ARTICLE}?slow#c1"><p>It comes.</p></casualty-badge>`, 'en');
      await waitUntil(() => answer, 'it is asked for');
      for (const text of ['It still comes.', 'It comes yet.']) {
        page.querySelector('p')!.textContent = text;
        await nextFrame();
      }
      answer!();
      await drawn(page);
      expect(textOf(page)).to.include('2 civilians killed');
      page.remove();
    } finally {
      window.fetch = fetch;
    }
    expect(asked.map(({ aborted }) => aborted)).to.deep.equal([false]);
  });

  it('leaves what the author wrote on the page until it is there', async () => {
    const element = document.createElement('casualty-badge');
    element.append('As the author wrote it.');
    const page = await mount(html`${element}`);
    expect(textOf(page)).to.equal('As the author wrote it.');
    element.data = claim;
    await element.updateComplete;
    expect(textOf(page)).not.to.include('As the author wrote it.');
  });
});

describe('what a server wrote', () => {
  /** An element with a shadow tree from a server. */
  function written<Tag extends keyof HTMLElementTagNameMap>(tag: Tag, html: string, lang = 'en') {
    const element = document.createElement(tag);
    const base = document.createElement('div');
    base.className = 'base';
    base.lang = lang;
    base.textContent = html;
    element.attachShadow({ mode: 'open' }).append(base);
    return element;
  }

  const WORDS = 'As a server wrote it.';

  it('stands in its language, a draft too, until something else is asked for', async () => {
    for (const [lang, name] of [
      ['en', 'Charles Michel'],
      ['ru', 'شارل ميشال'],
    ] as const) {
      const element = written('statement-card', WORDS, lang);
      element.setAttribute('src', ARTICLE);
      element.setAttribute('item', 's1');
      const page = await mount(html`${element}`, lang);
      expect(textOf(page)).to.equal(WORDS);
      element.item = 's9';
      await drawn(page);
      expect(textOf(page)).to.include(name);
    }
  });

  it('is drawn anew in another variant and level of headings', async () => {
    const badge = written('casualty-badge', WORDS);
    badge.src = `${ARTICLE}#c1`;
    const timeline = written('conflict-timeline', WORDS);
    timeline.src = ARTICLE;
    const page = await mount(html`${badge}${timeline}`);
    expect(textOf(page)).to.equal(`${WORDS} ${WORDS}`);
    badge.variant = 'compact';
    timeline.headingLevel = 4;
    await drawn(page);
    expect(textOf(badge)).to.match(/^2 civilians killed and 11 people injured/);
    expect(part(timeline, 'title').ariaLevel).to.equal('4');
  });

  it('gives way to what attributes of its HTML ask for that no server writes', async () => {
    const badge = written('casualty-badge', WORDS);
    badge.src = `${ARTICLE}#c1`;
    badge.dataset['variant'] = 'compact';
    const explainer = written('conflict-explainer', WORDS);
    explainer.src = ARTICLE;
    explainer.setAttribute('json-ld', '');
    const page = await mount(html`${badge}${explainer}`);
    expect(textOf(badge)).to.match(/^2 civilians killed and 11 people injured/);
    const description = () => document.head.querySelector('script[type="application/ld+json"]');
    await waitUntil(description, 'JSON-LD in the head');
    page.remove();
    await waitUntil(() => !description(), 'no JSON-LD without its element');
  });

  it('is drawn in the house style of the page, which no server knows', async () => {
    const element = written('conflict-timeline', WORDS, 'ar');
    element.src = ARTICLE;
    const page = await mount(html`<div data-numerals="arab">${element}</div>`, 'ar');
    expect(textOf(page)).to.include('٢٧ سبتمبر ٢٠٢٠');
  });

  /** As Turbo, htmx or Livewire do: what the server writes now is put, as it came, into the element that is there. */
  const morph = (element: Element, html: string) => {
    const now = `<template shadowrootmode="open"><div class="base" lang="en">${html}</div></template>`;
    element.append(...new DOMParser().parseFromString(now, 'text/html').head.children);
  };

  it('is what the server writes later, where its page is made into that', async () => {
    for (const src of ['', ARTICLE]) {
      const element = written('conflict-timeline', WORDS);
      if (src) element.setAttribute('src', src);
      const page = await mount(html`<div></div>`);
      page.firstElementChild!.append(element);
      await drawn(page);
      for (const words of ['As it wrote it later.', 'As it wrote it last.']) {
        morph(page.querySelector('conflict-timeline')!, words);
        await waitUntil(() => textOf(page) === words, words);
        expect(page.querySelector('template')).to.equal(null);
      }
    }
  });

  it('is left alone where the server writes the same again', async () => {
    const details = '<details><summary>Ann Lee</summary><a href="https://a.example/">An agency</a></details>';
    const element = written('conflict-timeline', '');
    const base = element.shadowRoot!.querySelector('.base')!;
    base.append(...new DOMParser().parseFromString(details, 'text/html').body.children);
    const page = await mount(html`<div></div>`);
    page.firstElementChild!.append(element);
    await drawn(page);
    base.querySelector('details')!.open = true;
    base.querySelector('summary')!.focus();
    morph(element, details);
    await waitUntil(() => !page.querySelector('template'), 'the same is taken away');
    expect(page.querySelector('conflict-timeline')!.shadowRoot!.activeElement?.textContent).to.equal('Ann Lee');
    expect(base.querySelector('details')!.open).to.equal(true);
    morph(element, details.replace('a.example', 'b.example'));
    await waitUntil(() => !page.querySelector('template'), 'the new address is taken');
    const link = page.querySelector('conflict-timeline')!.shadowRoot!.querySelector('a')!;
    expect(link.href).to.equal('https://b.example/');
  });

  it('gives way to attributes that say something else now', async () => {
    const badge = written('casualty-badge', WORDS);
    badge.setAttribute('killed', '2');
    badge.setAttribute('claimant', 'Ann Lee');
    const page = await mount(html`${badge}`);
    badge.remove();
    page.append(badge);
    await drawn(page);
    expect(textOf(page)).to.equal(WORDS);
    badge.setAttribute('killed', '3');
    await drawn(page);
    expect(textOf(page)).to.match(/^3 people killed/);
  });

  it('is no error that it could not help', async () => {
    const element = written('casualty-badge', WORDS);
    element.shadowRoot!.querySelector('.base')!.classList.add('error');
    element.src = `${ARTICLE}#c1`;
    const page = await mount(html`${element}`);
    expect(textOf(page)).to.include('2 civilians killed');
  });
});

describe('data that cannot be drawn', () => {
  const authored = html`<p>As the author wrote it.</p>`;
  const event = (fields: object) => ({ lang: 'en', events: [{ title: 'One', ...fields }] });
  const child = (text: string) => html`<conflict-timeline>${authored}${script(text)}</conflict-timeline>`;
  const script = (text: string) =>
    Object.assign(document.createElement('script'), { type: 'application/json', textContent: text });

  const CASES: readonly [
    what: string,
    template: () => TemplateResult,
    code: ExplainerError['code'],
    pointer: string,
    said: RegExp,
  ][] = [
    [
      'a missing file',
      () => html`<casualty-badge src="/examples/no-such-file.json#c1">${authored}</casualty-badge>`,
      'load',
      '',
      /no-such-file\.json.*404/,
    ],
    ['JSON that is none', () => child('{"lang": "en",'), 'json', '', /not JSON/],
    [
      'an unknown id',
      () => html`<casualty-badge src="${ARTICLE}#c2">${authored}</casualty-badge>`,
      'unknown-id',
      '/claims',
      /shown: \S+explainer\.json#\/claims: nothing here has the id "c2"; name one of: c1/,
    ],
    [
      'no id where several items are there',
      () => html`<statement-card .data=${{ lang: 'en', statements: [] }}>${authored}</statement-card>`,
      'unknown-id',
      '/statements',
      /there are 0 items/,
    ],
    [
      'a malformed date',
      () => html`<conflict-timeline .data=${event({ date: '2023-13-01' })}>${authored}</conflict-timeline>`,
      'invalid',
      '/events/0/date',
      /#\/events\/0\/date: "2023-13-01" is not a date in EDTF: there is no month 13; write/,
    ],
    [
      'an unknown field',
      () => html`<conflict-timeline .data=${event({ date: '2023', titel: 'x' })}>${authored}</conflict-timeline>`,
      'invalid',
      '/events/0/titel',
      /#\/events\/0\/titel: there is no field "titel"; write "title"/,
    ],
  ];

  for (const [what, template, code, pointer, said] of CASES)
    it(`leaves the page whole for ${what}`, async () => {
      const errors: ExplainerError[] = [];
      const listen = (event: Event) => errors.push((event as Event & { error: ExplainerError }).error);
      document.addEventListener('explainer-error', listen);
      let page!: HTMLElement;
      const warned = await warnings(async () => {
        page = await mount(template());
      });
      document.removeEventListener('explainer-error', listen);

      expect(textOf(page)).to.equal('As the author wrote it. This part could not be shown.');
      expect(warned).to.have.length(1);
      expect(warned[0]).to.match(/^<(casualty-badge|statement-card|conflict-timeline)> could not be shown: /);
      expect(warned[0]).to.match(said);
      expect(errors.map((error) => [error.code, error.problems[0]!.pointer])).to.deep.equal([[code, pointer]]);
    });

  it('is a file that did not come, until the reader is on the net again', async () => {
    const { fetch } = window;
    const asked: unknown[] = [];
    window.fetch = async (url) => {
      asked.push(url);
      if (asked.length < 3) throw new TypeError('Failed to fetch');
      return new Response(JSON.stringify({ lang: 'en', claims: [claim] }));
    };
    const online = async (page: HTMLElement) => {
      window.dispatchEvent(new Event('online'));
      await drawn(page);
    };
    try {
      await warnings(async () => {
        const page = await mount(html`<casualty-badge src="https://a.example/late.json">${authored}</casualty-badge>`);
        expect(textOf(page)).to.equal('As the author wrote it. This part could not be shown.');
        await online(page);
        expect(textOf(page)).to.equal('As the author wrote it. This part could not be shown.');
        await online(page);
        expect(textOf(page)).to.match(/^3 people killed According to A council/);
        await online(page);
        expect(asked).to.have.length(3);
        // Nor does one ask that was taken from the page.
        asked.length = 0;
        const gone = await mount(html`<casualty-badge src="https://a.example/gone.json"></casualty-badge>`);
        gone.querySelector('casualty-badge')!.remove();
        await online(gone);
        expect(asked).to.deep.equal(['https://a.example/gone.json']);
      });
    } finally {
      window.fetch = fetch;
    }
  });

  it('is an attribute that tells nothing alone, where nothing else is there', async () => {
    const warned = await warnings(async () => {
      const page = await mount(html`<statement-card speaker="Ann Lee"></statement-card>`, 'en');
      expect(textOf(page)).to.equal('This part could not be shown.');
      page.querySelector('statement-card')!.setAttribute('text', 'said no');
      await drawn(page);
      expect(textOf(page)).to.equal('Ann Lee said no Verification not stated');
    });
    expect(warned[0]).to.equal('<statement-card> could not be shown: data: "text" is missing; add it');
  });

  it('tells the reader in the language of the place', async () => {
    await warnings(async () => {
      const page = await mount(html`<casualty-badge src="${ARTICLE}#c2"></casualty-badge>`, 'ar');
      expect(textOf(page)).to.equal('تعذّر عرض هذا الجزء.');
    });
  });

  it('is told once, the last, where another comes before it was', async () => {
    const codes: string[] = [];
    const listen = ({ error }: ExplainerErrorEvent) => codes.push(error.code);
    document.addEventListener('explainer-error', listen);
    const said = await warnings(async () => {
      const page = await mount(html`<casualty-badge .data=${claim}></casualty-badge>`);
      const element = page.querySelector('casualty-badge')!;
      const told = new Promise((tell) => element.addEventListener('explainer-error', tell, { once: true }));
      element.data = { claims: 'none' };
      // The update that reads it has begun.
      await Promise.resolve();
      element.data = { lang: 'en', claims: [] };
      await told;
      await new Promise(requestAnimationFrame);
    });
    document.removeEventListener('explainer-error', listen);
    expect(codes).to.deep.equal(['unknown-id']);
    expect(said).to.have.length(1);
  });

  it('is forgotten when the data is taken away', async () => {
    await warnings(async () => {
      const page = await mount(html`<casualty-badge .data=${{ claims: 'none' }}><p>The author.</p></casualty-badge>`);
      expect(textOf(page)).to.equal('The author. This part could not be shown.');
      const element = page.querySelector('casualty-badge')!;
      element.data = undefined;
      await drawn(page);
      expect(textOf(page)).to.equal('The author.');
    });
  });

  it('is said of an address that no browser can read, as of any other', async () => {
    for (const id of ['50%', '%FF']) {
      const [said] = await warnings(() => mount(html`<casualty-badge src="${ARTICLE}#${id}"></casualty-badge>`));
      expect(said).to.include(`nothing here has the id "${id}"`);
    }
  });

  it('is forgotten when better data comes', async () => {
    await warnings(async () => {
      const page = await mount(html`<casualty-badge src="${ARTICLE}#c2"></casualty-badge>`);
      const element = page.querySelector('casualty-badge')!;
      element.src = `${ARTICLE}#c1`;
      await element.updateComplete;
      await element.updateComplete;
      expect(part(element, 'error')).to.equal(null);
      expect(textOf(element)).to.include('2 civilians killed');
    });
  });
});
