/**
 * Elements on the pages of strangers, after `npm run build`: whatever style sheets there are, what is drawn is as on an
 * empty page that has the same font, the same colour and as much room.
 */
import { expect } from '@open-wc/testing';

import { MADE_UP } from '../../stories/support/made-up.js';
import { HOSTILE_STYLES } from '../support/hostile-styles.js';
import { drawn, elements } from '../support/page.js';

const ELEMENTS = [
  'conflict-explainer',
  'conflict-timeline',
  'statement-card',
  'casualty-badge',
  'language-switch',
] as const;

/** Nothing of ours: without this a style sheet of the table might be no threat. */
const BARE = 'bare-element';

/** What an element takes from the page. */
const TAKEN = [
  ...['font-family', 'font-size', 'font-weight', 'font-stretch', 'font-variant', 'font-feature-settings'],
  ...['color', 'color-scheme', '-webkit-font-smoothing', 'text-size-adjust'],
];

/** Half a pixel: boxes begin where those before them end. */
const TOLERANCE = 0.5;

interface Drawing {
  /** Computed properties of the wrapper that all else is in: what is handed down to it. */
  readonly style: Record<string, string>;
  /** Boxes of all that is drawn, from the corner of the wrapper, and the colours of each. */
  readonly boxes: readonly { readonly name: string; readonly box: readonly number[]; readonly colours: string }[];
}

class StrangersPage {
  readonly frame = document.createElement('iframe');
  #style!: HTMLStyleElement;

  get document() {
    return this.frame.contentDocument!;
  }

  async open(lang: string, dir: string) {
    const loaded = new Promise((resolve) => this.frame.addEventListener('load', resolve));
    this.frame.srcdoc = `<!doctype html><html lang="${lang}" dir="${dir}">
      <script type="module" src="/dist/explainer-elements.js"></script><style></style>
      <body><p class="twin">What a page has: <a href="#">a link</a>, <q>a quote</q> <svg></svg> <not-defined>and more</not-defined></p>`;
    this.frame.style.cssText = 'inline-size: 1000px; block-size: 800px';
    document.body.append(this.frame);
    await loaded;
    const { document: page } = this;
    this.#style = page.querySelector('style')!;
    class Bare extends (this.frame.contentWindow as typeof globalThis & Window).HTMLElement {
      connectedCallback() {
        const base = page.createElement('div');
        base.className = 'base';
        base.lang = lang;
        base.dir = dir;
        for (const text of ['A line with words of several lengths', 'سطر من الكلمات'])
          base.append(Object.assign(page.createElement('p'), { textContent: `${text}. `.repeat(4) }));
        this.attachShadow({ mode: 'open' }).append(base);
      }
    }
    page.defaultView!.customElements.define(BARE, Bare);
    for (const tag of [...ELEMENTS, BARE]) {
      const section = page.createElement('section');
      section.className = 'entry-content is-layout-constrained is-layout-flow wp-block-group prose';
      const element = page.createElement(tag) as HTMLElement & { data?: unknown; item?: string };
      element.data = MADE_UP;
      if (tag === 'statement-card' || tag === 'casualty-badge') element.item = 'ev-shelling';
      section.append(element);
      page.body.append(section);
    }
    await Promise.all(ELEMENTS.map((tag) => page.defaultView!.customElements.whenDefined(tag)));
    await drawn(page.body);
    this.style();
  }

  section(tag: string) {
    return this.document.querySelector<HTMLElement>(tag)!.parentElement!;
  }

  base(tag: string) {
    return this.document.querySelector(tag)!.shadowRoot!.querySelector<HTMLElement>('.base')!;
  }

  /** Puts a style sheet on the page, or none, in which sections are of this width where the page says nothing. */
  style(css = '', width = 720) {
    this.#style.textContent = `body { margin: 0 } section { inline-size: ${width}px } ${css}`;
  }

  computed(element: Element) {
    const style = this.document.defaultView!.getComputedStyle(element);
    return Object.fromEntries([...style, ...TAKEN].map((name) => [name, style.getPropertyValue(name)]));
  }

  /** All that is the page's own, and where texts stand. */
  drawOfAll() {
    const all = [...this.document.querySelectorAll(`html, body, p, p *, section, section > *`)];
    const texts = ELEMENTS.map((tag) => {
      const range = this.document.createRange();
      range.selectNodeContents(this.base(tag));
      return [...range.getClientRects()];
    });
    return JSON.stringify([all.map((each) => [this.computed(each), each.getBoundingClientRect()]), texts]);
  }

  draw(tag: string): Drawing {
    const base = this.base(tag);
    const { left, top } = base.getBoundingClientRect();
    return {
      style: this.computed(base),
      boxes: [...elements(this.document.querySelector(tag)!.shadowRoot!)]
        .filter((element) => element.getClientRects().length)
        .map((element) => {
          const { x, y, width, height } = element.getBoundingClientRect();
          const style = this.document.defaultView!.getComputedStyle(element);
          const { color, backgroundColor, borderColor, fill, opacity } = style;
          return {
            name: `${element.localName}.${element.className}`,
            box: [x - left, y - top, width, height],
            colours: [color, backgroundColor, borderColor, fill, opacity].join(' '),
          };
        }),
    };
  }

  /** What would be drawn on an empty page of the font, colour and room that there are now. */
  drawOnEmptyPage(tag: string): Drawing {
    const { width } = this.base(tag).getBoundingClientRect();
    const taken = this.computed(this.document.querySelector(tag)!);
    this.style('', width);
    const section = this.section(tag);
    for (const name of TAKEN) section.style.setProperty(name, taken[name]!);
    const drawing = this.draw(tag);
    section.removeAttribute('style');
    return drawing;
  }
}

const differingStyles = (a: Drawing, b: Drawing) =>
  Object.keys(a.style)
    .filter((name) => a.style[name] !== b.style[name])
    // Lengths that follow from the boxes are compared as these.
    .filter((name) => !/^(min-)?(width|height|(inline|block)-size)$|^(perspective|transform)-origin$|^--/.test(name));

const differingBoxes = (a: Drawing, b: Drawing) =>
  a.boxes.flatMap(({ name, box, colours }, i) => {
    const other = b.boxes[i];
    if (!other) return [`${name} is not there`];
    const isMoved = box.some((length, j) => Math.abs(length - other.box[j]!) > TOLERANCE);
    return [
      ...(isMoved ? [`${name}: ${box.map(Math.round).join(' ')}, not ${other.box.map(Math.round).join(' ')}`] : []),
      ...(colours === other.colours ? [] : [`${name}: ${colours}, not ${other.colours}`]),
    ];
  });

for (const [lang, dir] of [
  ['en', 'ltr'],
  ['ar', 'rtl'],
] as const)
  describe(`on a stranger’s page, ${lang}`, () => {
    const page = new StrangersPage();
    before(() => page.open(lang, dir));
    after(() => page.frame.remove());
    afterEach(() => page.style());

    it('most of these style sheets reach into an element that has no defence', () => {
      const reaches = HOSTILE_STYLES.filter(({ css }) => {
        page.style(css);
        const here = page.draw(BARE);
        const there = page.drawOnEmptyPage(BARE);
        return differingStyles(here, there).length || differingBoxes(here, there).length;
      });
      // The others change the box of the element, or what stands beside it.
      expect(HOSTILE_STYLES.filter((each) => !reaches.includes(each)).map(({ name }) => name)).to.deep.equal([
        'The New CSS Reset',
        'left to right',
        'other boxes',
        'what is not defined is hidden',
        'a root of 10 px',
        'all text of 12 px',
        'everything reverts',
        'our tags from scratch',
        'a parent of flexible boxes',
        'a parent of columns of boxes',
        'a grid as parent',
        'everything floats',
        'everything moves slowly',
        'private names of ours',
        'a drop cap',
        'a turn',
      ]);
    });

    for (const { name, css, may, otherBoxes } of HOSTILE_STYLES)
      describe(name, () => {
        it('changes the page', () => {
          const before = page.drawOfAll();
          page.style(css);
          expect(page.drawOfAll() === before).to.equal(false);
        });

        for (const tag of ELEMENTS)
          it(`changes nothing in <${tag}>`, () => {
            page.style(css);
            const here = page.draw(tag);
            const there = page.drawOnEmptyPage(tag);
            expect(differingStyles(here, there)).to.deep.equal(may?.properties ?? []);
            if (!otherBoxes) expect(differingBoxes(here, there)).to.deep.equal([]);
            expect(here.boxes.length).to.equal(there.boxes.length);
          });
      });
  });
