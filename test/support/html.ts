// HTML as editors write it, and what is read there.
import { expect } from '@open-wc/testing';

import { readHtml } from '../../src/explainer/html/read-html.js';
import { parse } from '../../src/explainer/parse.js';
import type { ExplainerError } from '../../src/explainer/problem.js';

export type Table = Parameters<typeof readHtml>[1];

export type Document = Record<'events' | 'statements' | 'claims' | 'sources', Record<string, unknown>[]> & {
  lang?: string;
};

export function holding(html: string): Element {
  const element = document.createElement('div');
  element.innerHTML = html;
  return element;
}

/** What is read, which the parser takes. */
export async function read(html: string, table?: Table): Promise<Document> {
  const input = (await readHtml(holding(html), table)) as Document;
  parse(input, { lang: 'en' });
  return input;
}

export async function events(html: string) {
  return (await read(html, 'events')).events;
}

export async function one(table: 'statements' | 'claims', html: string): Promise<Record<string, unknown>> {
  const document = await read(html, table);
  expect(document[table]).to.have.length(1);
  return named(document[table][0]!, document.sources);
}

export function named({ via, ...item }: Record<string, unknown>, sources: Document['sources']) {
  const source = (id: string) => {
    const { name, url } = sources.find((each) => each.id === id) ?? { name: id };
    return url ? `${name as string} <${url as string}>` : name;
  };
  return { ...item, ...(via ? { via: (via as string[]).map(source) } : {}) };
}

export async function problems(html: string, table?: Table): Promise<string[]> {
  try {
    await readHtml(holding(html), table);
  } catch (error) {
    expect((error as ExplainerError).code).to.equal('invalid');
    return (error as ExplainerError).problems.map(({ message, mend }) => `${message}; ${mend}`);
  }
  return [];
}
