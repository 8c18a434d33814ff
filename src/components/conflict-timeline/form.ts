import { html, nothing, render, type TemplateResult } from 'lit';

/** The place of a text in a form: a node, or an attribute of it. */
interface Slot {
  /** Index of the node in tree order, the element itself being 0. */
  readonly node: number;
  readonly attribute?: string;
}

/** Position of a value in a template. A class is no text: it has few values, which are the same in all languages. */
type Standing = 'content' | 'class' | 'attribute';

/** What templates have in common that differ only in their texts. */
export interface Form {
  readonly element: Element;
  readonly slots: readonly Slot[];
}

/** A template with those within it, as one. */
interface Flat {
  readonly strings: string[];
  /** The values between the strings, with a mark in place of each text. */
  readonly values: unknown[];
  readonly texts: string[];
}

/** A node of a trie of values. Templates whose values lead to the same node have the same form. */
interface Step {
  readonly next: Map<unknown, Step>;
  /** Positions of the values of the template that led here. */
  stands?: readonly Standing[];
  form?: Form | undefined;
}

const MOST_FORMS = 200;
let known = 0;
let first: Step = { next: new Map() };

/** What has state or listeners cannot be cloned. */
const LIVES = /<(?:details|button|video|audio|iframe|input)\b|\s[.@][\w-]+=/;

/** Stands for any text in the trie. */
const TEXT = Symbol();

/** With a character for private use, so that no text is like it. */
const mark = (i: number) => `\u{f8ff}${i}`;

const isTemplate = (value: unknown): value is TemplateResult => Boolean((value as TemplateResult | null)?.strings);

const isNothing = (value: unknown) => value === nothing || value === undefined || value === null || value === '';

const isText = (value: unknown, stands: Standing) =>
  stands === 'content' || (stands === 'attribute' && typeof value === 'string');

function standingsIn(strings: TemplateStringsArray): Standing[] {
  let before = '';
  return strings.map((part) => {
    before += part;
    if (before.lastIndexOf('>') >= before.lastIndexOf('<')) return 'content';
    return /\sclass=[^=]*$/.test(before) ? 'class' : 'attribute';
  });
}

function after(step: Step, value: unknown): Step {
  let next = step.next.get(value);
  if (!next) step.next.set(value, (next = { next: new Map() }));
  return next;
}

/** The node that a value leads to, its texts being added to `texts`; undefined for a value that no form can have. */
function follow(step: Step | undefined, value: unknown, stands: Standing, texts: string[]): Step | undefined {
  if (!step) return undefined;
  if (stands === 'content') {
    if (isTemplate(value)) {
      const inner = after(step, value.strings);
      const within = (inner.stands ??= standingsIn(value.strings));
      return value.values.reduce<Step | undefined>((at, each, i) => follow(at, each, within[i]!, texts), inner);
    }
    if (Array.isArray(value))
      return value.reduce<Step | undefined>((at, each) => follow(at, each, stands, texts), after(step, value.length));
    if (isNothing(value)) return after(step, nothing);
  }
  if (typeof value === 'object' || typeof value === 'function') return undefined;
  if (!isText(value, stands)) return after(step, value);
  texts.push(value as string);
  return after(step, TEXT);
}

function flatten(template: TemplateResult): Flat {
  const flat: Flat = { strings: [''], values: [], texts: [] };
  const { strings, values, texts } = flat;
  const add = (value: unknown, stands: Standing) => {
    const isContent = stands === 'content';
    if (isContent && isTemplate(value)) {
      const within = standingsIn(value.strings);
      value.strings.forEach((part, i) => {
        strings[strings.length - 1] += part;
        if (i < value.values.length) add(value.values[i], within[i]!);
      });
    } else if (isContent && Array.isArray(value)) value.forEach((each) => add(each, stands));
    else if (!isContent || !isNothing(value)) {
      values.push(isText(value, stands) ? mark(texts.push(value as string) - 1) : value);
      strings.push('');
    }
  };
  add(template, 'content');
  return flat;
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
    // A marker of Lit.
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
 * The form of a template of one element, with those within it, and its texts. Undefined where Lit must draw it: where it
 * has state or listeners, or values that are neither texts nor numbers nor booleans.
 */
export function formOf(
  template: TemplateResult,
): { readonly form: Form; readonly texts: readonly string[] } | undefined {
  const texts: string[] = [];
  const end = follow(first, template, 'content', texts);
  if (!end) return undefined;
  if (!('form' in end)) {
    end.form = make(flatten(template));
    if (++known === MOST_FORMS) [known, first] = [0, { next: new Map() }];
  }
  return end.form && { form: end.form, texts };
}
