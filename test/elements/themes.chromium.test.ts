import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type Color from 'colorjs.io';
import { html, nothing } from 'lit';

import { TOKENS } from '../../src/base/tokens.js';
import '../../src/index.js';
import { backgroundOf, contrastOn } from '../../stories/support/contrast.js';
import { MADE_UP } from '../../stories/support/made-up.js';
import { drawn, elements, mount } from '../support/page.js';
import { STORIES } from '../support/stories.js';

const THEMES = ['broadsheet', 'broadcast', 'wire', 'contrast'];

/** A page of its own colours: what the elements stand in where there is no theme. */
const PAGES: readonly (readonly [name: string, style: string])[] = [
  ['none, on white', 'color-scheme: light; background: #fff; color: CanvasText'],
  ['none, on black', 'color-scheme: dark; background: #17181c; color: CanvasText'],
  // As docs/theming.md says.
  ['none, of pale text', 'color-scheme: light; background: #fff; color: #666; --explainer-muted: currentColor'],
];

const SURROUNDINGS = [
  ...PAGES.map(([name, style]) => ({ name, theme: undefined, style })),
  ...THEMES.flatMap((theme) =>
    ['light', 'dark'].map((scheme) => ({ name: `${theme}, ${scheme}`, theme, style: `color-scheme: ${scheme}` })),
  ),
];

const ELEMENTS = {
  'casualty-badge': html`<casualty-badge .data=${MADE_UP} item="ev-shelling"></casualty-badge>
    <casualty-badge .data=${MADE_UP} item="cl-north" variant="detailed"></casualty-badge>
    <p><casualty-badge .data=${MADE_UP} item="cl-north" variant="compact"></casualty-badge></p>`,
  'statement-card': html`<statement-card .data=${MADE_UP} item="ev-shelling"></statement-card>`,
  'conflict-timeline': html`<conflict-timeline .data=${MADE_UP}></conflict-timeline>`,
  'conflict-explainer': html`<conflict-explainer .data=${MADE_UP}></conflict-explainer>`,
  'language-switch': html`<language-switch></language-switch>`,
};

const links = new Map<string, HTMLLinkElement>();

before(() =>
  Promise.all(
    THEMES.map(
      (theme) =>
        new Promise((resolve, reject) => {
          const link = document.createElement('link');
          link.rel = 'stylesheet';
          link.href = `/themes/${theme}.css`;
          link.onload = resolve;
          link.onerror = reject;
          document.head.append(link);
          links.set(theme, link);
        }),
    ),
  ),
);

after(() => links.forEach((link) => link.remove()));

/** Each theme is a file for itself: no other one is on the page unless it is asked for. */
const load = (...themes: readonly unknown[]) =>
  links.forEach(({ sheet }, theme) => (sheet!.disabled = !themes.includes(theme)));

beforeEach(() => load(...THEMES));

/** Draws into a page of a theme, or of one that knows of none. */
async function themed(template: unknown, { theme, style }: { theme?: string | undefined; style: string }, lang = 'en') {
  load(theme);
  const page = await mount(template, lang);
  page.style.cssText = style;
  if (theme) page.dataset['explainerTheme'] = theme;
  return page;
}

const isSeen = (element: Element) => element.checkVisibility() && getComputedStyle(element).clipPath === 'none';

const named = (element: Element, what: string, ratio: number) =>
  `${element.localName}.${element.className} ${what} ${ratio.toFixed(2)}`;

/** Elements with text of their own that a reader sees. */
const written = (page: HTMLElement) =>
  [...elements(page)].filter(
    (element) =>
      !/^(STYLE|SCRIPT|SLOT)$/.test(element.nodeName) &&
      [...element.childNodes].some((node) => node instanceof Text && node.data.trim()) &&
      isSeen(element),
  );

/** WCAG 1.4.3: 18 points, or 14 points bold, are large. */
const isLarge = ({ fontSize, fontWeight }: CSSStyleDeclaration) =>
  parseFloat(fontSize) >= 24 || (parseFloat(fontSize) >= 18.66 && Number(fontWeight) >= 700);

const faintTexts = (page: HTMLElement) =>
  written(page).flatMap((element) => {
    const style = getComputedStyle(element);
    const ratio = contrastOn(backgroundOf(element), style.color);
    return ratio >= (isLarge(style) ? 3 : 4.5) ? [] : [named(element, (element.textContent ?? '').slice(0, 40), ratio)];
  });

/** Lines that say something: a control that is chosen, an event, words that are quoted, where a claim begins. */
const SIGNS: readonly (readonly [selector: string, property: string, pseudo?: string])[] = [
  ['label:has(:checked)', 'borderBlockEndColor'],
  ['.when', 'borderBlockStartColor', '::before'],
  ['blockquote', 'borderInlineStartColor'],
  ['div.claim', 'borderBlockStartColor'],
  ['.card', 'borderBlockStartColor'],
  ['.correction', 'borderInlineStartColor'],
  ['a, summary', 'textDecorationColor'],
];

const signsIn = (page: HTMLElement) =>
  SIGNS.flatMap(([selector, property, pseudo]) =>
    [...elements(page)]
      .filter((element) => element.getRootNode() instanceof ShadowRoot && element.matches(selector) && isSeen(element))
      .map((element) => ({
        element,
        property,
        color: getComputedStyle(element, pseudo)[property as 'color'],
        // A border stands between what it is around and what is around it.
        behind: [element, element.parentElement].map(backgroundOf),
      })),
  );

const faintSigns = (page: HTMLElement) =>
  signsIn(page).flatMap(({ element, property, color, behind }) => {
    const ratio = Math.min(...behind.map((background: Color) => contrastOn(background, color)));
    return ratio >= 3 ? [] : [named(element, property, ratio)];
  });

/** Where the keyboard is, through shadow trees. */
function focused(): Element | null {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element;
}

describe('themes', () => {
  for (const surroundings of SURROUNDINGS)
    describe(surroundings.name, () => {
      for (const [tag, template] of Object.entries(ELEMENTS))
        for (const lang of ['ar', 'en'])
          it(`<${tag}> in ${lang}: every text and every sign can be seen`, async () => {
            const page = await themed(template, surroundings, lang);
            expect(written(page)).not.to.be.empty;
            expect(faintTexts(page)).to.be.empty;
            expect(signsIn(page)).not.to.be.empty;
            expect(faintSigns(page)).to.be.empty;
          });

      it('the keyboard can be seen wherever it goes', async () => {
        const page = await themed([html`<button>Start</button>`, ...Object.values(ELEMENTS)], surroundings);
        page.querySelector('button')!.focus();
        const kinds = new Set<string>();
        for (let i = 0; i < 60 && kinds.size < 3; i++) {
          await sendKeys({ press: 'Tab' });
          const element = focused();
          if (!element || element === document.body) break;
          kinds.add(element.localName);
          const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(element);
          expect(outlineStyle, element.localName).not.to.equal('none');
          expect(parseFloat(outlineWidth), element.localName).to.be.at.least(2);
          // It stands outside, on what is around the element as well.
          for (const background of [element, element.parentElement].map(backgroundOf))
            expect(contrastOn(background, outlineColor), element.localName).to.be.at.least(3);
        }
        expect([...kinds]).to.have.members(['a', 'input', 'summary']);
      });
    });

  for (const theme of THEMES)
    describe(theme, () => {
      it('says something of every token, so that none of another theme around it is left', async () => {
        const css = await (await fetch(`/themes/${theme}.css`)).text();
        expect(TOKENS.filter(({ name }) => !css.includes(`--explainer-${name}:`))).to.be.empty;
      });

      it('asks nobody for anything', async () => {
        expect(await (await fetch(`/themes/${theme}.css`)).text()).not.to.match(/@import|url\(|@font-face/);
      });

      it('is light and dark as the reader has it, or as it says', async () => {
        const page = await themed(html`<p>Text</p>`, { theme, style: '' });
        expect(getComputedStyle(page).colorScheme).to.equal(theme === 'broadcast' ? 'dark' : 'light dark');
        const colours = ['light', 'dark'].map((scheme) => {
          page.style.colorScheme = scheme;
          return getComputedStyle(page).backgroundColor;
        });
        expect(colours[0]).not.to.equal(colours[1]);
      });

      it('has a font for each script, and one that knows Arabic before the generic one', async () => {
        const page = await themed(
          html`<div lang="ar" dir="rtl">${ELEMENTS['statement-card']}</div>
            <div lang="en" dir="ltr">${ELEMENTS['statement-card']}</div>`,
          { theme, style: '' },
          'fr',
        );
        const [ar, en] = [...page.querySelectorAll('statement-card')].map((card) => {
          const words = card.shadowRoot!.querySelector('[part=words]')!;
          return getComputedStyle(words).fontFamily.split(/,\s*/);
        });
        expect(ar![0]).not.to.equal(en![0]);
        for (const fonts of [ar!, en!]) {
          expect(fonts.at(-1)).to.match(/^(sans-)?serif$/);
          expect(fonts.findIndex((font) => font.includes('Arabic'))).to.be.within(0, fonts.length - 2);
        }
        expect(ar![0]).to.contain('Arabic');
      });

      it('gives way to a theme within it', async () => {
        const inner = THEMES.find((other) => other !== theme)!;
        const alone = await themed(ELEMENTS['casualty-badge'], { theme: inner, style: 'color-scheme: light' }, 'ar');
        const around = await themed(
          html`<section lang="ar" data-explainer-theme=${inner} style="color-scheme: light">
            ${ELEMENTS['casualty-badge']}
          </section>`,
          { theme, style: '' },
        );
        load(theme, inner);
        const look = (page: HTMLElement) => {
          const { shadowRoot } = page.querySelector('casualty-badge')!;
          const claim = getComputedStyle(shadowRoot!.querySelector('.claim')!);
          const { color, fontFamily, fontSize } = getComputedStyle(shadowRoot!.querySelector('.claimant')!);
          return [color, fontFamily, fontSize, claim.backgroundColor, claim.paddingInlineStart];
        };
        expect(look(around)).to.deep.equal(look(alone));
      });
    });
});

describe('stories of themes, in their themes, are accessible', () => {
  for (const { name, template } of STORIES.filter(({ module }) => module === 'themes'))
    it(name, async () => {
      await expect(await mount(await template())).to.be.accessible({ ignoredRules: ['region'] });
    });
});

describe('theme editor', () => {
  const input = <T extends HTMLElement>(page: HTMLElement, label: string) =>
    [...page.querySelectorAll('label')].find(({ textContent }) => textContent.trim().startsWith(label))!
      .control as unknown as T;

  async function change(page: HTMLElement, label: string, value: string) {
    const control = input<HTMLInputElement>(page, label);
    control.value = value;
    control.dispatchEvent(new Event('input', { bubbles: true }));
    control.dispatchEvent(new Event('change', { bubbles: true }));
    await drawn(page);
  }

  const css = (page: HTMLElement) => input<HTMLTextAreaElement>(page, 'CSS').value;

  const claimants = (page: HTMLElement) =>
    [...page.querySelectorAll('casualty-badge')].map((badge) =>
      getComputedStyle(badge.shadowRoot!.querySelector('.claimant')!),
    );

  const row = (page: HTMLElement, name: string) =>
    [...page.querySelectorAll('tr')].find(({ cells }) => cells[0]!.textContent === name)!.textContent;

  it('has a control for every token, and every element in both directions', async () => {
    const page = await mount(html`<theme-editor></theme-editor>`);
    for (const { name } of TOKENS) expect(input(page, `--explainer-${name}`), name).to.exist;
    for (const tag of Object.keys(ELEMENTS))
      expect([...page.querySelectorAll(tag)].map((element) => getComputedStyle(element).direction)).to.deep.equal([
        'rtl',
        'ltr',
      ]);
  });

  for (const theme of ['none', ...THEMES])
    it(`a change shows in both directions, on top of ${theme}, and in the style sheet`, async () => {
      const page = await mount(html`<theme-editor></theme-editor>`);
      await change(page, 'Theme', theme);
      await change(page, '--explainer-ink', '#123456');
      await change(page, '--explainer-size', '1.25');
      await change(page, '--explainer-font', 'Courier, serif');
      const looks = () =>
        claimants(page).map(({ color, fontSize, fontFamily }) => `${color} ${fontSize} ${fontFamily}`);
      expect(looks()).to.deep.equal(Array(2).fill('rgb(18, 52, 86) 20px Courier, serif'));

      // What is exported does the same where nothing else does.
      const style = document.createElement('style');
      style.textContent = css(page);
      document.head.append(style);
      try {
        const copy = await mount(
          html`<section data-explainer-theme=${theme === 'none' ? nothing : theme} style="color-scheme: light">
            <div lang="ar"><casualty-badge .data=${MADE_UP} item="cl-north"></casualty-badge></div>
          </section>`,
        );
        const { color, fontSize, fontFamily } = claimants(copy)[0]!;
        expect(`${color} ${fontSize} ${fontFamily}`).to.equal(looks()[0]);
      } finally {
        style.remove();
      }
    });

  it('says which colours are too faint, in light and in dark, as they change', async () => {
    const page = await mount(html`<theme-editor></theme-editor>`);
    await change(page, 'Theme', 'wire');
    expect(row(page, 'Links and focus')).not.to.contain('too faint');
    await change(page, '--explainer-accent', '#ffffcc');
    expect(row(page, 'Links and focus')).to.match(/1\.0 too faint.*passes/s);
    page.querySelector<HTMLButtonElement>('[aria-label="Take back accent"]')!.click();
    await drawn(page);
    expect(row(page, 'Links and focus')).not.to.contain('too faint');
    expect(css(page)).not.to.contain('accent');
  });
});
