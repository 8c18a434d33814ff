import { noChange, type TemplateResult } from 'lit';

import { formOf, type Form } from './form.js';

/** What is known of an element that was made of a form. */
interface Stamped {
  readonly form: Form;
  /** Nodes of its texts, by slot of the form. */
  readonly nodes: readonly Node[];
  readonly texts: string[];
}

/** A property of the element: the table of a `WeakMap` stays as large as it once was. */
const stamped = Symbol();
type StampedElement = Element & { [stamped]?: Stamped };

function stamp(form: Form): StampedElement {
  const element: StampedElement = form.element.cloneNode(true) as Element;
  const walker = document.createTreeWalker(element);
  let at = 0;
  const nodes = form.slots.map(({ node }) => {
    for (; at < node; at++) walker.nextNode();
    return walker.currentNode;
  });
  element[stamped] = { form, nodes, texts: [] };
  return element;
}

/** Turns an element into one of another form. */
function become(element: StampedElement, form: Form) {
  const other = stamp(form);
  const { nodes } = other[stamped]!;
  for (const { name, value } of other.attributes) element.setAttribute(name, value);
  element.replaceChildren(...other.childNodes);
  element[stamped] = { form, nodes: nodes.map((node) => (node === other ? element : node)), texts: [] };
}

function say(element: StampedElement, said: readonly string[]) {
  const { form, nodes, texts } = element[stamped]!;
  said.forEach((text, i) => {
    if (texts[i] === text) return;
    texts[i] = text;
    const { attribute } = form.slots[i]!;
    if (attribute) (nodes[i] as Element).setAttribute(attribute, text);
    else nodes[i]!.nodeValue = text;
  });
}

/**
 * Templates of one element each, as clones: these take half the memory and fewer nodes than what Lit would keep of them.
 * Where Lit must draw one of them, it draws all.
 * @param standing the children of the list; where they were all made here, they are reused
 */
export function stampAll(templates: readonly TemplateResult[], standing: Iterable<Element> = []): unknown {
  const made = templates.flatMap((template) => formOf(template) ?? []);
  if (made.length < templates.length) return templates;
  const before: StampedElement[] = [...standing];
  const isHere = before.length === made.length && before.every((element) => element[stamped]);
  const into = document.createDocumentFragment();
  made.forEach(({ form, texts }, i) => {
    const element = isHere ? before[i]! : stamp(form);
    if (element[stamped]!.form !== form) become(element, form);
    say(element, texts);
    if (!isHere) into.append(element);
  });
  return isHere ? noChange : into;
}
