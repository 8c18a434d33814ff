import {
  adoptStyles,
  html,
  isServer,
  type LitElement,
  nothing,
  render,
  ReactiveElement,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';

import { find } from '../explainer/find.js';
import { readForeign } from '../explainer/foreign.js';
import { parse, parseJson, type ItemTable } from '../explainer/parse.js';
import { ExplainerError, failure } from '../explainer/problem.js';
import { load, noAnswer } from '../explainer/store.js';
import type { ExplainerDocument, Id } from '../explainer/types.js';
import { localeFor } from '../language/locale.js';
import type { Context } from '../telling/context.js';
import { loadWordsFor } from '../telling/loading.js';
import { ExplainerErrorEvent } from './events.js';
import type * as HtmlInput from './html-input.js';
import { inWords, linter } from './in-words.js';
import { LocaleController } from './locale-controller.js';
import { details, loadOptionalFor } from './optional.js';
import { TwinnedElement } from './twins.js';
import { wholePage } from './whole-page.js';

/** Hosts and protocols of pages in development: this machine, reserved names (RFC 6761), and files. */
const IS_DEVELOPMENT = /^(.*\.(localhost|test)|localhost|127\..*|\[::1\]|file:)$/;

/** A child with data. */
export const DATA_CHILD = ':scope > script:is([type="application/json"],[type="text/csv"])';

/** Where the file is missing, the browser has reported that, and the page keeps its HTML. */
const htmlInput = <Result>(use: (here: typeof HtmlInput) => Promise<Result>) =>
  import('./html-input.js').then(use, () => undefined);

/**
 * The base of every element that draws a document. It finds the data, speaks the language of the place where it stands,
 * and shows what the author wrote inside it until it has drawn, and where it cannot.
 */
export abstract class ExplainerElement extends TwinnedElement {
  static override readonly properties: PropertyDeclarations = {
    data: { attribute: false },
    src: {},
    item: {},
    document: { state: true },
    failure: { state: true },
    shown: { state: true },
  };

  /** A document, or one item of it: an object in the format `explainer/1`, short or canonical. */
  declare data?: unknown;

  /**
   * URL of a document, or of a spreadsheet as CSV. A fragment picks one item: `karabakh.json#c1`. Elements with one URL
   * share one request.
   */
  declare src?: string | undefined;

  /** Id of the item to draw, where the fragment of `src` does not say it. An explainer draws the whole document. */
  declare item?: string | undefined;

  declare private document?: ExplainerDocument | undefined;
  declare private failure?: ExplainerError | undefined;
  declare private shown?: Id | undefined;

  #locale = new LocaleController(this);
  #loading: Promise<unknown> | undefined;
  #abort: AbortController | undefined;
  #children?: MutationObserver;
  #stale = true;
  /** The language in which a server has rendered; undefined where none has, or its rendering was replaced. */
  #written: string | undefined;

  /** Whether it is part of an explainer, which warns readers, and developers, of the whole. */
  declare protected isPart?: boolean;

  /** The table that items of this element come from; undefined for those that draw a whole document. */
  declare protected readonly itemTable?: ItemTable;

  /** Whether all items of the table are drawn where no id picks one. */
  declare protected readonly drawsTable?: boolean;

  /** The items about an event, which are drawn where the id is that of an event. */
  declare protected readonly gather?: (document: ExplainerDocument, event: Id) => readonly { readonly id: Id }[];

  /** What the attributes alone say, in the format's short form. */
  declare protected readonly readAttributes?: (
    get: (name: string) => string | null,
    isAll: boolean,
  ) => object | undefined;

  /** Draws the document; called only when there is one. */
  protected abstract draw(context: Context, id?: Id): unknown;

  /** Whether attributes ask for what no server renders. */
  protected get asksForMore(): boolean {
    return false;
  }

  protected override createRenderRoot() {
    const root = this.shadowRoot;
    this.#written = root?.querySelector<HTMLElement>('.base:not(.error)')?.lang;
    // Adopting the style that the server wrote would lay all out anew. It is missing where a policy (CSP) has blocked it.
    return root && root.querySelector('style')?.sheet ? root : super.createRenderRoot();
  }

  /**
   * Whether what a server rendered is what would be drawn: then nothing is read, and nothing on the page is touched. A
   * server knows no house style, and renders what the attributes said at that time.
   */
  #stands(changed: PropertyValues) {
    const { current } = this.#locale;
    const isAskedAnew = this.hasUpdated && changed.size > Number(changed.has('lang'));
    if (!this.#written || this.data !== undefined || this.asksForMore || isAskedAnew) return false;
    return !current || current === localeFor({ lang: this.#written });
  }

  override connectedCallback() {
    super.connectedCallback();
    this.#children = new MutationObserver(() => {
      // What a server wrote, put by a script into an element that is there, as who morphs pages does.
      if (this.querySelector(':scope > template[shadowrootmode]')) void htmlInput(({ stand }) => stand(this));
      else this.#readAgain();
    });
    this.#children.observe(this, { childList: true, subtree: true, characterData: true });
    this.#readAgain();
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.#children?.disconnect();
    this.#abort?.abort();
  }

  /** Reads the data again, at the next update, unless what a server rendered stands. */
  #readAgain() {
    this.#stale = true;
    this.requestUpdate();
  }

  protected override willUpdate(changed: PropertyValues) {
    if (isServer) this.#locale.resolve();
    // Attributes and scripts may set what is no number, or remove it.
    if ('headingLevel' in this) this.headingLevel = Number(this.headingLevel) || (this.itemTable ? 3 : 2);
    if (this.#stands(changed)) return;
    if (!this.#stale && !['data', 'src', 'item'].some((name) => changed.has(name))) return;
    this.#stale = false;
    this.#read();
  }

  protected override update(changed: PropertyValues) {
    if (this.#written) {
      // What a server rendered stays until there is something in its place.
      if (!this.context) return ReactiveElement.prototype['update'].call(this, changed);
      this.#written = undefined;
      const root = this.shadowRoot!;
      root.replaceChildren();
      adoptStyles(root, [...(this.constructor as typeof LitElement).elementStyles, ...root.adoptedStyleSheets]);
      this.renderOptions.renderBefore = null;
    }
    // Google Translate replaces text nodes by <font>: Lit would not find them again.
    else if (changed.size && this.renderRoot.querySelector('font'))
      render(nothing, this.renderRoot, this.renderOptions);
    details()?.dress(this.renderRoot);
    super.update(changed);
  }

  #read() {
    const before = this.#abort;
    this.#loading = undefined;
    const { signal } = (this.#abort = new AbortController());
    const { language: lang } = this.#locale;
    const options = { lang, ...(this.itemTable && { as: this.itemTable }) };
    try {
      const child = isServer ? undefined : this.querySelector(DATA_CHILD);
      if (this.data !== undefined) this.#accept(parse(this.data, options));
      else if (child) this.#accept(parseJson(child.textContent ?? '', options));
      else if (this.src) this.#await(load(this.src, signal, { base: this.baseURI, lang }), signal);
      else {
        const attributes = this.readAttributes?.(this.said, !isServer && !this.firstElementChild);
        if (attributes) this.#accept(parse(attributes, options));
        else if (this.firstElementChild)
          this.#await(
            htmlInput(({ readChildren }) => readChildren(this, signal, options, this.#children!)),
            signal,
          );
        else this.#accept();
      }
    } catch (error) {
      // The JSON may not have been parsed whole: it is read again when more of the page has come.
      this.#await(
        wholePage().then(() => readForeign(error, lang)),
        signal,
      );
    }
    // Not earlier: a second request for the same file shares the one under way.
    before?.abort();
  }

  #await(loading: Promise<ExplainerDocument | undefined>, signal: AbortSignal) {
    this.#loading = loading.then(
      (document) => {
        if (signal.aborted) return;
        this.#loading = undefined;
        this.#accept(document);
        return this.#loading;
      },
      (error: unknown) => {
        if (signal.aborted) return;
        // The reader may have been offline.
        if (!isServer) addEventListener('online', () => this.#readAgain(), { signal });
        void this.#fail(error);
      },
    );
  }

  #accept(document?: ExplainerDocument) {
    try {
      if (!document) return void (this.document = this.failure = undefined);
      const shown = this.#pick(document);
      const show = () => {
        this.shown = shown;
        this.document = document;
        this.failure = undefined;
        if (!isServer && !this.isPart && IS_DEVELOPMENT.test(location.hostname || location.protocol))
          void linter().then((here) => here?.warnOfFindings(this.localName, document, this.src));
      };
      const loading = this.loadFor(document);
      if (!loading.length) return show();
      const waiting: Promise<unknown> = (this.#loading = Promise.all(loading).then(
        // Unless other data was asked for meanwhile.
        () => this.#loading === waiting && show(),
        (error: unknown) => {
          if (this.#loading === waiting) void this.#fail(noAnswer(error, this.src));
        },
      ));
    } catch (error) {
      void this.#fail(error);
    }
  }

  /** Loads what this document needs and most do without. */
  protected loadFor(document: ExplainerDocument): Promise<unknown>[] {
    return [...loadWordsFor(document), ...loadOptionalFor(document)];
  }

  /** The id of the one item to draw, or of the event to gather for; none where the element draws the whole table. */
  #pick(document: ExplainerDocument): Id | undefined {
    const { itemTable: table, data } = this;
    if (!table) return undefined;
    const ids = document[table].map((item) => item.id);
    const alone = document[table].find((item) => item === data);
    const id = this.item ?? alone?.id ?? this.src?.split('#')[1];
    const fault = (message: string) =>
      failure('unknown-id', message, `name one of: ${ids.join(', ') || '(none)'}`, this.src, `/${table}`);
    const gathers = id && find(document, id)?.table === 'events' && this.gather?.(document, id).length;
    if (id && !ids.includes(id) && !gathers) throw fault(`nothing here has the id "${id}"`);
    if (id || this.drawsTable) return id;
    if (ids.length !== 1) throw fault(`there are ${ids.length} items and no id says which to show`);
    return ids[0];
  }

  async #fail(error: unknown) {
    this.document = undefined;
    const fault =
      error instanceof ExplainerError ? error : failure('invalid', String(error), 'report this as a bug', this.src);
    this.failure = fault;
    // After the update, so that listeners find the page as the reader sees it.
    await this.updateComplete;
    // Other data may have been read meanwhile.
    if (this.failure !== fault) return;
    const told = await inWords(fault);
    console.warn(`<${this.localName}> could not be shown: ${told.message}`);
    this.dispatchEvent(new ExplainerErrorEvent(told));
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    const done = await super.getUpdateComplete();
    const loading = this.#loading ?? this.#locale.loading;
    if (!loading) return done;
    await loading;
    if (loading === this.#loading) this.#loading = undefined;
    return this.getUpdateComplete();
  }

  /** The document and the locale to draw; undefined until both are there. */
  protected get context(): Context | undefined {
    const locale = this.#locale.current;
    return this.document && locale && { locale, document: this.document };
  }

  protected override render(): TemplateResult {
    const { context } = this;
    const locale = this.#locale.current;
    if (context)
      // No white space within: it would be seen where the element is part of a line.
      // prettier-ignore
      return html`<div part="base" class="base" lang=${context.locale.tag} dir=${context.locale.dir}>${this.draw(context, this.shown)}</div>`;
    return html`<slot></slot>${
        this.failure && locale
          ? html`<p part="error" class="base error" lang=${locale.tag} dir=${locale.dir}>
              ${locale.msg('This part could not be shown.', { id: 'element.failed' })}
            </p>`
          : nothing
      }`;
  }
}
