/**
 * A whole page for a document, to stand alone or in frames: complete before any script runs, under a strict policy.
 * Needs the package `@lit-labs/ssr`.
 */
import { descriptionOf } from './forms/description.js';
import { element, empty, escape } from './forms/markup.js';
import { plain } from './forms/names.js';
import { oEmbedUrl } from './forms/oembed.js';
import { titleOf, type Picked } from './forms/picked.js';
import { prepare, type FormOptions } from './forms/render.js';
import { renderToString } from './server.js';
import type { Context } from './telling/context.js';
import { inScript, jsonLd } from './telling/json-ld.js';
import type { JsonLd } from './telling/schema-org.js';
import { standingSentence } from './telling/standing-claim.js';

export type { FormOptions } from './forms/render.js';

const STYLE = [
  ':root{color-scheme:light dark;font:1rem/1.5 system-ui,sans-serif}',
  ':root:lang(ar),:root:lang(fa){line-height:1.75}',
  'body{margin:0;padding:1rem}',
  'main{max-inline-size:64rem;margin-inline:auto}',
  'h1{font-size:1.375rem;line-height:1.3;margin-block:0 1rem}',
].join('');

/**
 * A document, or an item of it, as a page.
 * @param input a document in the format `explainer/1`, short or canonical
 * @throws {ExplainerError} where the input is no document.
 * @throws {FormError} where it holds no such item.
 */
export async function renderPage(input: unknown, options: FormOptions = {}): Promise<string> {
  const { context, picked } = await prepare(input, options);
  const { locale, document } = context;
  const { src, url, script = 'embed.js' } = options;
  const title = titleOf(context, picked);
  const isWhole = picked.element === 'conflict-explainer';
  const hasTitle = isWhole && document.title !== undefined;
  const drawn = await renderToString(picked.element, document, {
    lang: locale.tag,
    src,
    item: picked.item,
    // Below the <h1>, which is the title of the document or of the page.
    headingLevel: isWhole ? 1 : 2,
  });
  const main = element('main', {}, hasTitle ? '' : element('h1', {}, escape(title)), drawn);
  const styles = [STYLE, ...[...main.matchAll(/<style>(.*?)<\/style>/gs)].map(([, css]) => css!)];
  const hasMedia = document.events.some(({ media }) => media.length);
  const head = [
    empty('meta', { charset: 'utf-8' }),
    empty('meta', {
      'http-equiv': 'Content-Security-Policy',
      content: await policy(styles, { script, src, hasMedia }),
    }),
    empty('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    element('title', {}, escape(title)),
    ...describing(context, picked, title, url),
    element('script', { type: 'application/ld+json' }, inScript(shown(jsonLd(context, standingSentence), picked))),
    `<style>${STYLE}</style>`,
    element('script', { type: 'module', src: script }),
    element('script', { defer: '', src: script.replace(/[^/?#]*([?#].*)?$/, 'frame.js') }),
  ].join('\n');
  const { tag, dir } = locale;
  return `<!doctype html>\n${element('html', { lang: tag, dir }, `\n<head>\n${head}\n</head>\n<body>\n${main}\n</body>\n`)}\n`;
}

/** The Content Security Policy: only the style sheets in the page, its two scripts, the JSON of the element, and media. */
async function policy(
  styles: readonly string[],
  { script, src, hasMedia }: { script: string; src: string | undefined; hasMedia: boolean },
): Promise<string> {
  const hashes = await Promise.all([...new Set(styles)].map(hashOf));
  return [
    "default-src 'none'",
    `script-src ${placeOf(script)}`,
    `style-src ${hashes.join(' ')}`,
    ...(src ? [`connect-src ${placeOf(src)}`] : []),
    ...(hasMedia ? ['img-src https: http:', 'media-src https: http:', 'frame-src https: http:'] : []),
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
  ].join('; ');
}

/**
 * A CSP source for the folder of a file: without a scheme where its address has none, `'self'` where it is relative to
 * the page.
 */
function placeOf(url: string): string {
  const elsewhere = /^(https?:)?\/\//i.exec(url);
  if (!elsewhere) return "'self'";
  const [, protocol] = elsewhere;
  const { href } = new URL('.', protocol ? url : `https:${url}`);
  // These would end the directive.
  return href.slice(protocol ? 0 : 'https://'.length).replace(/[;,]/g, encodeURIComponent);
}

async function hashOf(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return `'sha256-${btoa(String.fromCharCode(...new Uint8Array(digest)))}'`;
}

/** Metadata for search engines, social networks (Open Graph) and oEmbed. */
function describing(context: Context, picked: Picked, title: string, url: string | undefined): string[] {
  const { publisher } = context.document;
  const description = descriptionOf(context, picked);
  const graph = (property: string, content: string | undefined) =>
    content ? [empty('meta', { property: `og:${property}`, content })] : [];
  return [
    ...(description ? [empty('meta', { name: 'description', content: description })] : []),
    ...graph('type', 'article'),
    ...graph('title', title),
    ...graph('description', description),
    ...graph('url', url),
    ...graph('site_name', publisher && plain(context, publisher.name)),
    ...(url
      ? [
          empty('link', { rel: 'canonical', href: url }),
          empty('link', { rel: 'alternate', type: 'application/json+oembed', href: oEmbedUrl(url), title }),
        ]
      : []),
  ];
}

/** The part of the JSON-LD that the page shows. */
function shown(description: JsonLd, picked: Picked): JsonLd {
  if (picked.element === 'conflict-explainer') return description;
  const items = 'events' in picked ? picked.events : 'claims' in picked ? picked.claims : picked.statements;
  const ids = new Set(items.map(({ id }) => `#${id}`));
  const { about = [], hasPart = [], correction = [], ...article } = description;
  return {
    ...article,
    about: about.filter((each) => ids.has(each['@id'])),
    hasPart: hasPart.filter((each) => ids.has(each['@id'])),
    correction: correction.filter((each) => !each.about || ids.has(each.about['@id'])),
  };
}
