import { html, nothing, render, type TemplateResult } from 'lit';

/** Where a text goes: into a node or, with a name, an attribute of it. */
interface Slot {
  /** Place of the node in the order of the document, the element first. */
  readonly node: number;
  readonly attribute?: string;
}

/** What templates have in common that differ in their texts alone. */
export interface Form {
  readonly element: Element;
  readonly slots: readonly Slot[];
}

/** A template and those within it as one. */
interface Flat {
  /** Tells its form from all others. */
  readonly name: string;
  readonly strings: string[];
  /** What stands between the strings, a mark in the place of each text. */
  readonly values: readonly unknown[];
  readonly texts: readonly string[];
}

/** What is always so of a template: its number, and which of its values stand between tags and not within one. */
interface Fixed {
  readonly number: number;
  readonly isContent: readonly boolean[];
}

const MOST_FORMS = 200;
const forms = new Map<string, Form | undefined>();
const fixed = new Map<TemplateStringsArray, Fixed>();

/** What has a state or does something is not made anew for another text. */
const LIVES = /<(?:details|button|video|audio|iframe|input)\b|\s[.@][\w-]+=/;

/** Of a private use, so that no text is like it. */
const mark = (i: number) => `\u{f8ff}${i}`;

const isTemplate = (value: unknown): value is TemplateResult => Boolean((value as TemplateResult | null)?.strings);

const isNothing = (value: unknown) => value === nothing || value === undefined || value === null || value === '';

function fixedOf(strings: TemplateStringsArray): Fixed {
  let known = fixed.get(strings);
  if (!known) {
    let before = '';
    const isContent = strings.map((part) => (before += part).lastIndexOf('>') >= before.lastIndexOf('<'));
    fixed.set(strings, (known = { number: fixed.size, isContent }));
  }
  return known;
}

/** Undefined where it holds something else. */
function flatten(template: TemplateResult): Flat | undefined {
  let name = '';
  const strings = [''];
  const values: unknown[] = [];
  const texts: string[] = [];
  const add = (value: unknown, isContent: boolean): boolean => {
    if (isContent && isTemplate(value)) {
      const { number, isContent } = fixedOf(value.strings);
      name += `${number}(`;
      return value.strings.every((part, i) => {
        strings[strings.length - 1] += part;
        return i === value.values.length || add(value.values[i], isContent[i]!);
      });
    }
    if (isContent && Array.isArray(value)) {
      name += `${value.length}[`;
      return value.every((each) => add(each, true));
    }
    if (isContent && isNothing(value)) {
      name += '-';
      return true;
    }
    if (isContent || typeof value === 'string') {
      name += '.';
      values.push(mark(texts.length));
      texts.push(value as string);
    } else {
      name += `${String(value)};`;
      values.push(value);
    }
    strings.push('');
    return typeof value !== 'object' && typeof value !== 'function';
  };
  return add(template, true) ? { name, strings, values, texts } : undefined;
}

function make({ strings, values, texts }: Flat): Form | undefined {
  const content = document.createDocumentFragment();
  render(html(Object.assign(strings, { raw: strings }), ...values), content);
  const walker = document.createTreeWalker(content);
  const all: Node[] = [];
  while (walker.nextNode()) all.push(walker.currentNode);
  const places = new Map<string | null, Slot>();
  let node = 0;
  for (const each of all) {
    // Lit's own, where a value begins.
    if (each instanceof Comment) {
      each.remove();
      continue;
    }
    places.set(each.nodeValue, { node });
    if (each instanceof Element)
      for (const { name, value } of each.attributes) places.set(value, { node, attribute: name });
    node++;
  }
  const slots = texts.flatMap((_, i) => places.get(mark(i)) ?? []);
  const [element, ...others] = content.children;
  const isWhole = element && !others.length && slots.length === texts.length;
  return isWhole && !LIVES.test(strings.join('')) ? { element, slots } : undefined;
}

/**
 * The form of a template of one element, with those within it, and its texts. Undefined where it is to stay with Lit:
 * it has a state, does something, or holds something else than texts, numbers, yes and no.
 */
export function formOf(
  template: TemplateResult,
): { readonly form: Form; readonly texts: readonly string[] } | undefined {
  const flat = flatten(template);
  if (!flat) return undefined;
  const { name, texts } = flat;
  if (!forms.has(name)) {
    if (forms.size === MOST_FORMS) forms.clear();
    forms.set(name, make(flat));
  }
  const form = forms.get(name);
  return form && { form, texts };
}
