import { expect } from '@open-wc/testing';
import { html, type TemplateResult } from 'lit';

import { TOKENS, type Tag, type Token } from '../../src/base/tokens.js';
import '../../src/index.js';
import { MADE_UP } from '../../stories/support/made-up.js';
import { drawn, elements, mount } from '../support/page.js';

const ELEMENTS: Readonly<Record<Tag, TemplateResult>> = {
  'casualty-badge': html`<casualty-badge .data=${MADE_UP} item="ev-shelling"></casualty-badge>`,
  'conflict-explainer': html`<conflict-explainer
    .data=${{ ...MADE_UP, summary: { en: 'Made up.', ar: 'من نسج الخيال.' } }}
  ></conflict-explainer>`,
  'conflict-timeline': html`<conflict-timeline .data=${MADE_UP}></conflict-timeline>`,
  'language-switch': html`<language-switch></language-switch>`,
  'statement-card': html`<statement-card .data=${MADE_UP} item="ev-shelling"></statement-card>`,
};
const TAGS = Object.keys(ELEMENTS) as Tag[];

const VALUES = { '<color>': 'rgb(1, 2, 3)', '<length>': '23px', '<family-name>#': 'Courier' };

/** The literal thing that a token changes: a selector, perhaps a pseudo-element, a property, and its value where it is not the token's. */
type Thing = readonly [selector: string, property: string, value?: string];

const claim = 'div.claim';
const figure = '.figures > .figure > .count';
const lesserFigure = '.figure .figure .count';

const THINGS: Readonly<Record<string, Partial<Record<Tag, readonly Thing[]>>>> = {
  font: {
    'casualty-badge': [['.claimant', 'font-family']],
    'conflict-explainer': [
      ['.summary', 'font-family'],
      ['.card p', 'font-family'],
    ],
    'conflict-timeline': [['[part=summary]', 'font-family']],
    'language-switch': [['label', 'font-family']],
    'statement-card': [['[part=words]', 'font-family']],
  },
  'font-heading': {
    'casualty-badge': [[figure, 'font-family']],
    'conflict-explainer': [
      ['.title', 'font-family'],
      [figure, 'font-family'],
    ],
    'conflict-timeline': [['.title', 'font-family']],
    'statement-card': [
      ['.speaker', 'font-family'],
      ['.thread-title', 'font-family'],
    ],
  },
  size: {
    'casualty-badge': [['.claimant', 'font-size']],
    'conflict-explainer': [
      ['.sources', 'font-size'],
      ['.claimant', 'font-size'],
    ],
    'conflict-timeline': [['[part=summary]', 'font-size']],
    'language-switch': [['label', 'font-size']],
    'statement-card': [['[part=words]', 'font-size']],
  },
  'size-small': {
    'casualty-badge': [
      ['.line', 'font-size'],
      ['.correction', 'font-size'],
    ],
    'conflict-explainer': [
      ['.line', 'font-size'],
      ['.correction', 'font-size'],
    ],
    'conflict-timeline': [
      ['.elapsed', 'font-size'],
      ['.names', 'font-size'],
      ['.facts', 'font-size'],
      ['.correction', 'font-size'],
    ],
    'statement-card': [
      ['[part=role]', 'font-size'],
      ['footer', 'font-size'],
      ['.correction', 'font-size'],
    ],
  },
  'size-large': {
    'casualty-badge': [
      [lesserFigure, 'font-size'],
      ['.count.words', 'font-size'],
    ],
    'conflict-explainer': [
      ['.summary', 'font-size'],
      ['.side-title', 'font-size'],
      ['.event .title', 'font-size'],
      [lesserFigure, 'font-size'],
    ],
    'conflict-timeline': [['.title', 'font-size']],
    'statement-card': [['.thread-title', 'font-size']],
  },
  'size-huge': {
    'casualty-badge': [[figure, 'font-size']],
    'conflict-explainer': [
      ['.title', 'font-size'],
      [figure, 'font-size'],
    ],
  },
  ink: {
    'casualty-badge': [
      ['.claimant', 'color'],
      [figure, 'color'],
    ],
    'conflict-explainer': [['.title', 'color']],
    'conflict-timeline': [['[part=summary]', 'color']],
    'language-switch': [['label', 'color']],
    'statement-card': [['[part=words]', 'color']],
  },
  muted: {
    'casualty-badge': [['.line', 'color']],
    'conflict-explainer': [
      ['.meta', 'color'],
      ['.place', 'color'],
    ],
    'conflict-timeline': [
      ['.elapsed', 'color'],
      ['.place', 'color'],
      ['.names', 'color'],
      ['.facts', 'color'],
    ],
    'statement-card': [
      ['[part=role]', 'color'],
      ['footer', 'color'],
    ],
  },
  rule: {
    'casualty-badge': [
      [claim, 'border-block-end-color'],
      ['.warning', 'border-block-start-color'],
      ['.relations', 'border-block-start-color'],
    ],
    'conflict-explainer': [['.event::before', 'border-inline-start-color']],
    'conflict-timeline': [
      ['.event::before', 'border-inline-start-color'],
      ['.warning', 'border-block-start-color'],
    ],
    'statement-card': [['.relations', 'border-block-start-color']],
  },
  edge: {
    'casualty-badge': [[claim, 'border-block-start-color']],
    'conflict-explainer': [
      [claim, 'border-block-start-color'],
      ['.card', 'border-block-start-color'],
    ],
    'statement-card': [['.card', 'border-block-start-color']],
  },
  accent: {
    'casualty-badge': [['a', 'color']],
    'conflict-explainer': [
      ['.sources a', 'color'],
      ['blockquote', 'border-inline-start-color'],
    ],
    'conflict-timeline': [
      ['a', 'color'],
      ['.when::before', 'border-block-start-color'],
    ],
    'language-switch': [['label:has(:checked)', 'border-block-end-color']],
    'statement-card': [
      ['a', 'color'],
      ['blockquote', 'border-inline-start-color'],
    ],
  },
  marker: {
    'conflict-explainer': [['.when::before', 'border-block-start-color']],
    'conflict-timeline': [['.when::before', 'border-block-start-color']],
  },
  surface: {
    'casualty-badge': [[claim, 'background-color']],
    'conflict-explainer': [
      [claim, 'background-color'],
      ['.card', 'background-color'],
    ],
    'statement-card': [['.card', 'background-color']],
  },
  inset: {
    'casualty-badge': [
      [claim, 'padding-inline-start'],
      [claim, 'padding-inline-end'],
    ],
    'conflict-explainer': [
      [claim, 'padding-inline-start'],
      ['.card', 'padding-inline-start'],
    ],
    'statement-card': [
      ['.card', 'padding-inline-start'],
      ['.card', 'padding-inline-end'],
    ],
  },
  radius: {
    'casualty-badge': [[claim, 'border-start-start-radius']],
    'conflict-explainer': [
      [claim, 'border-end-end-radius'],
      ['.card', 'border-end-end-radius'],
    ],
    'statement-card': [['.card', 'border-start-start-radius']],
  },
  space: {
    'casualty-badge': [
      [claim, 'row-gap', '13.8px'],
      ['.claims', 'column-gap', '46px'],
    ],
    'conflict-explainer': [
      ['header', 'margin-block-end', '57.5px'],
      ['section', 'row-gap', '28.75px'],
    ],
    'conflict-timeline': [['.event', 'padding-block-end', '40.25px']],
    'language-switch': [['fieldset', 'column-gap', '28.75px']],
    'statement-card': [
      ['.card', 'row-gap', '13.8px'],
      ['.thread', 'row-gap', '28.75px'],
    ],
  },
  measure: {
    'conflict-explainer': [
      ['.summary', 'max-inline-size'],
      ['.what', 'max-inline-size'],
      ['[part=words]', 'max-inline-size'],
    ],
    'conflict-timeline': [['.what', 'max-inline-size']],
    'statement-card': [
      ['p[part=words]', 'max-inline-size'],
      ['blockquote', 'max-inline-size'],
    ],
  },
};

const styleOf = (page: HTMLElement, selector: string, property: string) => {
  const [element, pseudo] = selector.split('::');
  const found = [...elements(page)].find((each) => each.getRootNode() instanceof ShadowRoot && each.matches(element!));
  expect(found, selector).to.exist;
  return getComputedStyle(found!, pseudo && `::${pseudo}`).getPropertyValue(property);
};

/** All that a style sheet can say of what is drawn, but for the tokens themselves. */
const everything = (page: HTMLElement) =>
  [...elements(page)].flatMap((element) =>
    [undefined, '::before'].flatMap((pseudo) => {
      const style = getComputedStyle(element, pseudo);
      return [...style]
        .filter((name) => !name.startsWith('--'))
        .map((name) => `${element.localName}.${element.className} ${name}: ${style.getPropertyValue(name)}`);
    }),
  );

const set = (page: HTMLElement, { name, syntax }: Token) =>
  page.style.setProperty(`--explainer-${name}`, VALUES[syntax]);

describe('tokens', () => {
  for (const token of TOKENS)
    describe(`--explainer-${token.name}`, () => {
      for (const [tag, says] of Object.entries(token.changes) as [Tag, string][])
        it(`in <${tag}>: ${says}`, async () => {
          const page = await mount(ELEMENTS[tag]);
          const things = THINGS[token.name]![tag]!;
          const before = things.map(([selector, property]) => styleOf(page, selector, property));
          set(page, token);
          for (const [i, [selector, property, value = VALUES[token.syntax]]] of things.entries()) {
            expect(styleOf(page, selector, property), `${selector}, ${property}`).to.equal(value);
            expect(before[i], `${selector}, ${property}, not set`).not.to.equal(value);
          }
        });

      for (const tag of TAGS.filter((tag) => !(tag in token.changes)))
        it(`nothing in <${tag}>`, async () => {
          const page = await mount(ELEMENTS[tag]);
          const before = everything(page);
          set(page, token);
          expect(everything(page).filter((said, i) => said !== before[i])).to.be.empty;
        });
    });

  it('reach the style sheets of elements under private names only', async () => {
    const page = await mount(Object.values(ELEMENTS));
    for (const { localName, shadowRoot } of page.children)
      for (const sheet of shadowRoot!.adoptedStyleSheets.slice(1))
        for (const { cssText } of sheet.cssRules) expect(cssText, localName).not.to.contain('var(--explainer-');
  });

  it('a size in em counts once, however deep an element stands in another', async () => {
    const page = await mount(ELEMENTS['conflict-explainer']);
    page.style.cssText = 'font-size: 20px; --explainer-size: 1.5em';
    for (const selector of ['.sources', '.claimant', '[part=words]', '.what > [part=summary]'])
      expect(styleOf(page, selector, 'font-size'), selector).to.equal('30px');
  });

  it('follow the nearest ancestor that has them', async () => {
    const page = await mount(
      html`<section style="--explainer-ink: rgb(4, 5, 6)">${ELEMENTS['casualty-badge']}</section>`,
    );
    page.style.setProperty('--explainer-ink', 'rgb(1, 2, 3)');
    expect(styleOf(page, '.claimant', 'color')).to.equal('rgb(4, 5, 6)');
  });
});

describe('sizes, density and measure follow the width of the element', () => {
  const GROWING: readonly [Tag, string, string][] = [
    ['casualty-badge', figure, 'font-size'],
    ['casualty-badge', claim, 'row-gap'],
    ['conflict-explainer', '.title', 'font-size'],
    ['conflict-explainer', 'header', 'margin-block-end'],
    ['conflict-explainer', '.summary', 'max-inline-size'],
    ['conflict-timeline', '.title', 'font-size'],
    ['conflict-timeline', '.what', 'max-inline-size'],
    ['statement-card', '.card', 'row-gap'],
  ];
  const STEP = 8;

  for (const [tag, selector, property] of GROWING)
    it(`${property} of ${selector} in <${tag}> grows and never jumps`, async () => {
      const page = await mount(ELEMENTS[tag]);
      if (tag === 'casualty-badge') page.querySelector(tag)!.setAttribute('item', 'cl-south');
      await drawn(page);
      const sizes: number[] = [];
      for (let width = 280; width <= 1280; width += STEP) {
        page.style.inlineSize = `${width}px`;
        sizes.push(parseFloat(styleOf(page, selector, property)));
      }
      const steps = sizes.slice(1).map((size, i) => size - sizes[i]!);
      expect(Math.min(...steps), 'never shrinks').to.be.at.least(-0.01);
      expect(Math.max(...steps), 'never jumps').to.be.at.most(STEP / 5);
      expect(sizes.at(-1)).to.be.greaterThan(sizes[0]!);
    });

  it('lines of Arabic stay high enough at every width', async () => {
    const page = await mount(Object.values(ELEMENTS), 'ar');
    for (const width of [280, 400, 640, 960, 1280]) {
      page.style.inlineSize = `${width}px`;
      for (const selector of [figure, lesserFigure, '.title', '.side-title', '.section-title', '.thread-title']) {
        const size = parseFloat(styleOf(page, selector, 'font-size'));
        const height = parseFloat(styleOf(page, selector, 'line-height'));
        expect(height / size, `${selector} at ${width}px`).to.be.at.least(size >= 24 ? 1.3 : 1.4);
      }
    }
  });
});
