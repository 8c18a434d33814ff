/** The forms of a document in pages of others: what is pasted, and what tools that build pages write. */
import { parse } from '../explainer/parse.js';
import type { ExplainerDocument, LanguageTag } from '../explainer/types.js';
import { loadFor, localeFor } from '../language/locale.js';
import type { Context } from '../telling/context.js';
import { loadWordsFor } from '../telling/loading.js';
import { frame, oEmbed } from './oembed.js';
import { explainerPart } from './explainer.js';
import { claimPart } from './claim.js';
import { linkAndList } from './list.js';
import { element, type Attributes } from './markup.js';
import { marked, type Part } from './part.js';
import { FormError, frameTitleOf, pickFrom, type ElementName, type Picked } from './picked.js';
import { statementPart } from './statement.js';
import { timelinePart } from './timeline.js';
import { htmlWriter, markdownWriter } from './writer.js';

/**
 * The forms that are text to paste: `tag`, the element alone; `fallback`, the element around ordinary HTML; `html`, that
 * HTML alone; `link`, a link and a plain list, and `markdown`, the same in Markdown; `iframe`, a frame with the page at
 * `url`; `oembed`, the response of oEmbed 1.0 for that page, as JSON.
 */
export const FORMS = ['tag', 'fallback', 'html', 'link', 'markdown', 'iframe', 'oembed'] as const;
export type Form = (typeof FORMS)[number];

export interface FormOptions {
  /** Which element; by the kind of the item, or for a whole document `conflict-explainer`, where none is said. */
  readonly element?: ElementName | undefined;
  /** Id of a claim, a statement or an event. */
  readonly item?: string | undefined;
  /** Language of the reader; that of the document where none is said. */
  readonly lang?: LanguageTag | undefined;
  /** Address of the JSON: what the element asks. Without it the element reads what the form says. */
  readonly src?: string | undefined;
  /**
   * Address of the script, to be printed beside a tag; none where the site has it already. Of a page `embed.js`, beside
   * it, where none is said.
   */
  readonly script?: string | undefined;
  /**
   * Address of the published page, for what leads to it: `link`, `markdown`, `iframe` and `oembed`. Those that look for
   * what lies beside it, `oembed` and a page itself, need it whole: `https://…`.
   */
  readonly url?: string | undefined;
  /** Level of the heading of an explainer with its title, 1 to 5; 2 where none is said. */
  readonly headingLevel?: number | undefined;
}

/** What is rendered: a document in the words of a language, and the part of it. */
export interface Rendering {
  readonly context: Context;
  readonly picked: Picked;
}

/**
 * Reads a document and brings the words for it.
 * @param input a document in the format `explainer/1`, short or canonical
 * @throws {ExplainerError} where it is none.
 * @throws {FormError} where it holds no such item.
 */
export async function prepare(input: unknown, { element, item, lang }: FormOptions): Promise<Rendering> {
  const document: ExplainerDocument = parse(input, { lang });
  const tag = lang ?? document.lang;
  await Promise.all([loadFor({ lang: tag }), ...loadWordsFor(document)]);
  return { context: { locale: localeFor({ lang: tag }), document }, picked: pickFrom(document, item, element) };
}

/**
 * A document, or an item of it, as ordinary HTML in one line: whole, attributed and in the right direction without any
 * script, to stand inside the tag or for itself.
 * @param input a document in the format `explainer/1`, short or canonical
 * @throws {ExplainerError} where the input is no document.
 * @throws {FormError} where it holds no such item.
 */
export async function renderToHtml(input: unknown, options: FormOptions = {}): Promise<string> {
  const { context, picked } = await prepare(input, options);
  return partsOf(context, picked, options)
    .map((part) => marked('', part, undefined, spokenIn(context)))
    .join('');
}

/**
 * A document, or an item of it, in a form to paste: one line, but for `markdown` and `oembed`.
 * @param input a document in the format `explainer/1`, short or canonical
 * @throws {ExplainerError} where the input is no document.
 * @throws {FormError} where it holds no such item, there is no such form, or the form needs what no option says.
 */
export async function renderForm(form: Form, input: unknown, options: FormOptions = {}): Promise<string> {
  const { context, picked } = await prepare(input, options);
  const { element: tag } = picked;
  const common = spokenIn(context);
  const each = (write: (part: Part, data: Attributes | undefined) => string) =>
    partsOf(context, picked, options)
      .map((part) => write(part, dataOf(part, options)))
      .join('');
  const script = options.script ? element('script', { type: 'module', src: options.script }) : '';
  switch (form) {
    case 'tag':
      return each((part, data) => element(tag, { ...common, ...aloneOf(tag, part, data) })) + script;
    case 'fallback':
      return each((part, data) => around(tag, part, common, data)) + script;
    case 'html':
      return each((part, data) => marked(tag, part, data ?? part.facts, common));
    case 'link':
      return linkAndList(context, picked, urlOf(form, options), htmlWriter(context));
    case 'markdown':
      return linkAndList(context, picked, urlOf(form, options), markdownWriter);
    case 'iframe':
      return frame(frameTitleOf(context, picked), urlOf(form, options));
    case 'oembed':
      return JSON.stringify(oEmbed(context, picked, urlOf(form, options)), null, 2);
    default:
      throw new FormError(() => `there is no form "${String(form)}"; write one of: ${FORMS.join(', ')}`);
  }
}

function partsOf(context: Context, picked: Picked, { headingLevel = 2 }: FormOptions): Part[] {
  switch (picked.element) {
    case 'conflict-explainer':
      return [explainerPart(context, headingLevel)];
    case 'conflict-timeline':
      return [timelinePart(context, picked.events, picked.item)];
    case 'statement-card':
      return picked.statements.map((statement) => statementPart(context, statement));
    case 'casualty-badge':
      return picked.claims.map((claim) => claimPart(context, claim));
  }
}

const spokenIn = ({ locale: { tag, dir } }: Context): Attributes => ({ lang: tag, dir });

/** What the element is to ask, with the item that it shows. */
const dataOf = ({ item }: Part, { src }: FormOptions): Attributes | undefined =>
  src ? { 'data-src': src.replace(/#.*/s, '') + (item ? `#${item}` : '') } : undefined;

function aloneOf(tag: ElementName, { alone }: Part, data = alone): Attributes {
  if (data) return data;
  throw new FormError(
    (named) =>
      `attributes cannot tell all that this <${tag}> shows; say with ${named('src')} where its JSON is, or choose another form`,
  );
}

/**
 * The tag around what readers see until the element has drawn; no tag where there is nothing that it could draw. What is
 * within keeps its class and its facts, by which a page finds it where the tag was cut or closed too soon.
 */
function around(tag: ElementName, part: Part, common: Attributes, data: Attributes | undefined): string {
  const facts = data ?? part.facts;
  return facts ? element(tag, { ...common, ...data }, marked(tag, part, facts)) : marked(tag, part, undefined, common);
}

function urlOf(form: Form, { url }: FormOptions): string {
  if (url) return url;
  throw new FormError(
    (named) => `the form ${form} leads to the published page; say with ${named('url')} where that is`,
  );
}
