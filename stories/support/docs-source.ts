/** The plain HTML of a story, as one would paste it: attributes as they are written, data as the JSON that it is. */
import { render } from 'lit';

interface StoryContext {
  readonly args: Record<string, unknown>;
  originalStoryFn(args: Record<string, unknown>, context: StoryContext): unknown;
}

const WIDTH = 100;

export function htmlOf(code: string, context: Partial<StoryContext>): string {
  const { originalStoryFn: draw, args = {} } = context;
  if (!draw) return code;
  const page = document.createElement('div');
  render(draw(args, context as StoryContext), page);
  return blocks(page, '').join('\n');
}

/** Of documents that are written in JSON already, and those that are handed over as properties. */
const dataOf = (element: Element): unknown =>
  element.matches('script[type="application/json"]')
    ? (JSON.parse(element.textContent ?? '') as unknown)
    : (element as Partial<Record<'data', unknown>>).data;

const isBlank = (node: Node) => node instanceof Comment || (node instanceof Text && !node.data.trim());
const contentOf = (element: Element) => [...element.childNodes].filter((node) => !isBlank(node));
const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** The nodes in an element, each on lines of its own. */
const blocks = (element: Element, indent: string): string[] =>
  contentOf(element).flatMap((node) => (node instanceof Element ? block(node, indent) : indent + textOf(node)));

const textOf = (node: Node) => escape((node.textContent ?? '').trim().replace(/\s+/g, ' '));

function block(element: Element, indent: string): string[] {
  const { localName } = element;
  const end = `</${localName}>`;
  const inner = `${indent}  `;
  const json = dataOf(element);
  if (json !== undefined) {
    const isScript = localName === 'script';
    const data = pretty(json, isScript ? inner : `${inner}  `);
    const script = isScript ? [data] : [`${inner}<script type="application/json">`, data, `${inner}</script>`];
    return [...start(element, indent), ...script, ...(isScript ? [] : blocks(element, inner)), indent + end];
  }
  const line = inline(element);
  if (contentOf(element).some((node) => node instanceof Text)) return [indent + line];
  if (indent.length + line.length <= WIDTH && !line.includes('\n') && element.childElementCount < 2)
    return [indent + line];
  const lines = start(element, indent);
  if (!element.childElementCount) return [...lines.slice(0, -1), lines.at(-1)! + end];
  return [...lines, ...blocks(element, inner), indent + end];
}

/** In a line of text, where white space shows. */
function inline(node: Node): string {
  if (node instanceof Comment) return '';
  if (!(node instanceof Element)) return escape((node.textContent ?? '').replace(/\s+/g, ' '));
  const data = dataOf(node);
  const script =
    data === undefined || node.localName === 'script'
      ? ''
      : `\n<script type="application/json">\n${pretty(data, '  ')}\n</script>\n`;
  const content = [...node.childNodes].map(inline).join('').trim();
  return `<${[node.localName, ...attributesOf(node)].join(' ')}>${script}${content}</${node.localName}>`;
}

const attributesOf = ({ attributes }: Element) =>
  [...attributes].map(({ name, value }) =>
    value === '' ? name : `${name}="${escape(value).replaceAll('"', '&quot;')}"`,
  );

/** A tag, with its attributes each on a line where there are many. */
function start(element: Element, indent: string): string[] {
  const attributes = attributesOf(element);
  const line = `${indent}<${[element.localName, ...attributes].join(' ')}>`;
  if (line.length <= WIDTH) return [line];
  return [`${indent}<${element.localName}`, ...attributes.map((each) => `${indent}  ${each}`), `${indent}>`];
}

/** JSON in which what is small stands on one line. */
function pretty(value: unknown, indent: string): string {
  const line = JSON.stringify(value);
  const spaced = spacedOut(value);
  if (spaced.length + indent.length <= WIDTH || typeof value !== 'object' || value === null) return indent + spaced;
  const inner = `${indent}  `;
  if (Array.isArray(value)) return `${indent}[\n${value.map((each) => pretty(each, inner)).join(',\n')}\n${indent}]`;
  if (line === '{}') return indent + line;
  const entries = Object.entries(value)
    .filter(([, each]) => each !== undefined)
    .map(([key, each]) => `${inner}${JSON.stringify(key)}: ${pretty(each, inner).trimStart()}`);
  return `${indent}{\n${entries.join(',\n')}\n${indent}}`;
}

function spacedOut(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(spacedOut).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const entries = Object.entries(value)
    .filter(([, each]) => each !== undefined)
    .map(([key, each]) => `${JSON.stringify(key)}: ${spacedOut(each)}`);
  return entries.length ? `{ ${entries.join(', ')} }` : '{}';
}
