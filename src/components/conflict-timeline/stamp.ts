import { noChange, type TemplateResult } from 'lit';

import { formOf, type Form } from './form.js';

/** What was made of a form. */
interface Stamped {
  readonly form: Form;
  /** Where its texts are. */
  readonly nodes: readonly Node[];
  readonly texts: string[];
}

/** Stays with its element: a table of all keeps the room of those that are gone. */
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

/** Gives an element the content of another form. */
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
 * Templates of one element each as elements, which take a browser half of the memory and fewer nodes than what Lit keeps
 * of them. Where one of them has to stay with Lit, all do.
 * @param standing what the list holds; elements that were made here say from now on what the templates say
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
