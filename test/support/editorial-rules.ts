/** What the tests of the twenty editorial rules ask of a page that is drawn. */
import { elements } from './page.js';

export const LANGUAGES = ['en', 'ar'] as const;
export type Lang = (typeof LANGUAGES)[number];

/** All elements of ours and below that match, shadow trees included, in the order of the page. */
export const all = (page: ParentNode, selector: string): HTMLElement[] =>
  [...elements(page)].filter((each): each is HTMLElement => each.matches(selector));

export function one(page: ParentNode, selector: string): HTMLElement {
  const found = all(page, selector);
  if (found.length !== 1) throw new Error(`${found.length} elements match ${selector}`);
  return found[0]!;
}

/** An element and everything around it, through the shadow trees that it stands in. */
export function* around(node: Node): Generator<Element> {
  for (let each: Node | null = node; each; each = each instanceof ShadowRoot ? each.host : each.parentNode)
    if (each instanceof Element) yield each;
}

/** The nearest element around a node that matches, through shadow trees. */
export const nearest = (node: Node, selector: string): HTMLElement | undefined =>
  [...around(node)].find((each): each is HTMLElement => each.matches(selector));

/** Every text node that a reader gets, in the order of the page. */
export function textNodes(page: Element): Text[] {
  const found: Text[] = [];
  const collect = (node: Node) => {
    if (node instanceof Text) {
      if (node.data.trim()) found.push(node);
    } else if (node instanceof Element && !/^(script|style)$/.test(node.localName)) {
      for (const child of (node.shadowRoot ?? node).childNodes) collect(child);
    }
  };
  collect(page);
  return found;
}

/** Dates, the time between them, and what is said about a text: numbers there count nobody. */
const COUNTS_NOBODY = 'time, [part~=elapsed], [part~=note], [part~=correction], [part~=updated]';

/** The text nodes with a number that counts somebody. */
export const counting = (page: Element): Text[] =>
  textNodes(page).filter((node) => /\p{Nd}/u.test(node.data) && !nearest(node, COUNTS_NOBODY));

/** Every number of a text, digit by digit as it stands there. */
export const numbersIn = (text: string): string[] => text.match(/\p{Nd}+/gu) ?? [];

/** Whether readers see it without doing anything. */
export const isInView = (element: Element): boolean =>
  element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) &&
  element.getClientRects().length > 0 &&
  [...around(element)].every(
    (each) =>
      getComputedStyle(each).clipPath === 'none' &&
      !(each.parentElement?.matches('details:not([open])') && each.localName !== 'summary'),
  );

/** Whether one node stands before another on the page, in whichever shadow trees they are. */
export function precedes(first: Node, second: Node): boolean {
  const [a, b] = [path(first), path(second)];
  const fork = a.findIndex((node, i) => node !== b[i]);
  const [before, after] = [a[fork], b[fork]];
  return Boolean(
    before && after && before.compareDocumentPosition(after) & Node.DOCUMENT_POSITION_FOLLOWING && before !== after,
  );
}

/** From the document down to a node. */
function path(node: Node): Node[] {
  const nodes: Node[] = [];
  for (let each: Node | null = node; each; each = each instanceof ShadowRoot ? each.host : each.parentNode)
    if (!(each instanceof ShadowRoot)) nodes.unshift(each);
  return nodes;
}

/** Looks that could favour one side. */
const LOOKS = [
  'fontFamily',
  'fontSize',
  'fontStyle',
  'fontWeight',
  'color',
  'backgroundColor',
  'backgroundImage',
  'opacity',
  'lineHeight',
  'letterSpacing',
  'textDecorationLine',
  'textTransform',
  'display',
  'order',
  'borderBlockStart',
  'borderInlineStart',
  'paddingBlockStart',
  'paddingInlineStart',
] as const;

/** How an element looks, and how wide it is where `withSize` asks for that. */
export function looksOf(element: Element, withSize: boolean): Record<string, string> {
  const style = getComputedStyle(element);
  return {
    ...Object.fromEntries(LOOKS.map((name) => [name, style[name]])),
    ...(withSize && { inlineSize: `${Math.round(element.getBoundingClientRect().width)}px` }),
  };
}

const COLOURS = [
  'color',
  'backgroundColor',
  'borderTopColor',
  'borderRightColor',
  'borderBottomColor',
  'borderLeftColor',
  'outlineColor',
  'textDecorationColor',
  'columnRuleColor',
] as const;

/** Every colour that is drawn with below a node, with what has it. */
export function* coloursOf(page: ParentNode): Generator<{ colour: string; of: string }> {
  for (const element of elements(page))
    for (const pseudo of [undefined, '::before', '::after', '::marker']) {
      const style = getComputedStyle(element, pseudo);
      for (const name of COLOURS)
        if (style[name]) yield { colour: style[name], of: `${element.localName}${pseudo ?? ''} ${name}` };
    }
}

/** Red, green and blue from 0 to 255, of a colour as the engines compute it. */
export function channels(colour: string): [red: number, green: number, blue: number] {
  const [, space, list] = /^(?:rgba?|color)\((srgb )?([^)]*)\)$/.exec(colour) ?? [];
  const numbers = list?.split(/[\s,/]+/).map(Number);
  if (!numbers || numbers.length < 3 || numbers.some(Number.isNaN)) throw new Error(`what colour is ${colour}?`);
  const [red, green, blue] = numbers.map((n) => Math.round(space ? n * 255 : n));
  return [red!, green!, blue!];
}

/** Whether a colour has no hue. */
export const isGrey = (colour: string): boolean => new Set(channels(colour)).size === 1;

/** All items of some tables in the opposite order. */
export const reversed = <T extends object>(document: T, ...tables: readonly (keyof T)[]): T => ({
  ...document,
  ...Object.fromEntries(tables.map((table) => [table, [...(document[table] as unknown[])].reverse()])),
});

/** The claims of the article and of the made-up conflict, as a screen reader announces them. */
export const SENTENCES = {
  en: {
    c1: '2 civilians killed and 11 people injured (of whom, among the civilians, 8 children); according to Gegham Stepanyan (human-rights official of the Karabakh Armenians); via Reuters (not seen directly), then Al-Araby – agencies; as of 19 September 2023; single source',
    'cl-north':
      'at least 5 people killed and 8–11 people injured (of whom 3 children); according to Council of North Dara (made-up authority); via Example Agency (not seen directly), then The Example Daily; as of 6 March 2021; contested; disputed by Ministry of South Dara',
    'cl-south':
      '2 soldiers killed and an unknown number of people injured; according to Ministry of South Dara (made-up ministry); via The Example Daily; as of 7 March 2021; contested; disputes the account of Council of North Dara',
  },
  ar: {
    c1: 'مقتل مدنيَّين اثنين وإصابة 11 شخصًا (بينهم، من المدنيين، 8 أطفال)؛ بحسب جيجام ستيبانيان (مسؤول حقوق الإنسان لدى أرمن كاراباخ)؛ نقلًا عن رويترز (لم يُطَّلع عليه مباشرة)، ثم العربي - وكالات؛ حتى 19 سبتمبر 2023؛ رواية مصدر واحد',
    'cl-north':
      'مقتل 5 أشخاص على الأقل وإصابة ما بين 8 و11 شخصًا (بينهم 3 أطفال)؛ بحسب مجلس دارة الشمالية (سلطة متخيلة)؛ نقلًا عن وكالة المثال (لم يُطَّلع عليه مباشرة)، ثم يومية المثال؛ حتى 6 مارس 2021؛ موضع خلاف؛ اعتراض من وزارة دارة الجنوبية',
    'cl-south':
      'مقتل جنديين وإصابة عدد غير معروف من الأشخاص؛ بحسب وزارة دارة الجنوبية (وزارة متخيلة)؛ نقلًا عن يومية المثال؛ حتى 7 مارس 2021؛ موضع خلاف؛ اعتراض على كلام مجلس دارة الشمالية',
  },
} as const;
