import type { Context } from '../telling/context.js';
import { plain } from './names.js';
import { element, escape } from './markup.js';
import { frameTitleOf, titleOf, type Picked } from './picked.js';

/** Size of a frame in CSS pixels, until the page in it has told its height. */
const WIDTH = 600;
const HEIGHT = 600;

/** A page in a sandboxed frame, without cookies and storage. Its links open in a new tab. */
export const frame = (title: string, src: string): string =>
  element('iframe', {
    class: 'explainer-frame',
    title,
    src,
    width: '100%',
    height: HEIGHT,
    loading: 'lazy',
    sandbox: 'allow-scripts allow-popups allow-popups-to-escape-sandbox',
  });

/** A response of oEmbed 1.0 of type `rich`, for a page that says where it is. */
export interface OEmbed {
  readonly version: '1.0';
  readonly type: 'rich';
  readonly title: string;
  readonly provider_name?: string;
  readonly provider_url: string;
  readonly html: string;
  readonly width: number;
  readonly height: number;
}

/**
 * What WordPress and others show for the bare address of a page. WordPress keeps a quotation with a link and the frame
 * after it, and shows the frame once it has loaded.
 */
export function oEmbed(context: Context, picked: Picked, url: string): OEmbed {
  const { publisher } = context.document;
  const title = titleOf(context, picked);
  const frame = element('iframe', {
    title: frameTitleOf(context, picked),
    src: url,
    width: WIDTH,
    height: HEIGHT,
    sandbox: 'allow-scripts',
    security: 'restricted',
    frameborder: 0,
    marginwidth: 0,
    marginheight: 0,
  });
  return {
    version: '1.0',
    type: 'rich',
    title,
    ...(publisher && { provider_name: plain(context, publisher.name) }),
    provider_url: publisher?.url ?? new URL('/', url).href,
    html: element('blockquote', {}, element('a', { href: url }, escape(title))) + frame,
    width: WIDTH,
    height: HEIGHT,
  };
}

/** Address of the oEmbed response for a page: a file beside it. */
export function oEmbedUrl(url: string): string {
  const address = new URL(url);
  address.hash = address.search = '';
  address.pathname = address.pathname.replace(/(\/|\.html?)?$/, (end) =>
    end === '/' ? '/oembed.json' : '.oembed.json',
  );
  return address.href;
}
