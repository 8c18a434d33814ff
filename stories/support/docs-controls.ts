/** What custom-elements.json knows of an element, as controls of Storybook. */
import { directionOf, LANGUAGES } from '../../src/language/locale.js';
import manifest from '../../custom-elements.json' with { type: 'json' };

interface Item {
  readonly name: string;
  readonly description?: string;
  readonly type?: { readonly text: string };
  readonly default?: string;
  readonly syntax?: string;
}

export interface ElementItem extends Item {
  readonly tagName: string;
  readonly summary: string;
  readonly members: readonly (Item & { kind: string; static?: boolean; attribute?: string })[];
  readonly attributes: readonly Item[];
  readonly events?: readonly Item[];
  readonly slots?: readonly Item[];
  readonly cssParts: readonly Item[];
  readonly cssProperties: readonly Item[];
}

const ELEMENTS = manifest.modules.flatMap(({ declarations }) => declarations as unknown as ElementItem[]);

export const elementOf = (tag: string) => ELEMENTS.find(({ tagName }) => tagName === tag)!;

/** What every element takes from HTML, and ours more than most. */
const LANG: Item = {
  name: 'lang',
  description:
    'Language of what stands inside, and of what is drawn; that of the nearest ancestor where it is not set.',
  type: { text: LANGUAGES.map((tag) => `'${tag}'`).join(' | ') },
};

/** The values of a union of words; none where it is another type. */
const wordsOf = (type = '') => (type.includes("'") ? [...type.matchAll(/'([^']+)'/g)].map(([, word]) => word) : []);

function attributeControl(type = 'string') {
  const words = wordsOf(type);
  if (words.length) return { type: { name: 'enum', value: words }, control: { type: 'select' }, options: words };
  return { type: { name: /^(boolean|number)$/.test(type) ? type : 'string' } };
}

const table = (category: string, { type, syntax, default: value }: Item) => ({
  category,
  type: { summary: type?.text ?? syntax },
  ...(value !== undefined && { defaultValue: { summary: value } }),
});

/**
 * Attributes and custom properties can be set. The rest is for reading, and has a prefix: a part and an attribute may
 * share a name.
 */
export function argTypesOf(tag: string) {
  const { attributes, cssProperties } = elementOf(tag);
  const of = (category: string, items: readonly Item[], control: (item: Item) => object) =>
    items.map((item) => [
      item.name,
      { name: item.name, description: item.description, table: table(category, item), ...control(item) },
    ]);
  return Object.fromEntries([
    ...of('attributes', [LANG, ...attributes], ({ type }) => attributeControl(type?.text)),
    ...of('custom properties', cssProperties, ({ syntax }) => ({
      type: { name: 'string' },
      control: { type: syntax === '<color>' ? 'color' : 'text' },
    })),
  ]) as Record<string, object>;
}

/** An element with what the controls say: attributes, and custom properties in its style. */
export function played(tag: string, args: Readonly<Record<string, unknown>>): HTMLElement {
  const { attributes } = elementOf(tag);
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(args as Record<string, string | number | boolean | undefined>)) {
    if (value === undefined || value === '' || value === false) continue;
    if (name === 'lang') Object.assign(element, { lang: value, dir: directionOf(String(value)) });
    else if (name.startsWith('--')) element.style.setProperty(name, String(value));
    else if (attributes.some((each) => each.name === name))
      element.setAttribute(name, value === true ? '' : String(value));
  }
  return element;
}
