/** Reads the images, films, sounds, frames and links in the HTML of an event. Loaded where an event has some. */
import { given } from '../given.js';
import { mediaAt } from '../media.js';
import type { Sources } from './sources.js';
import { textOf } from './text.js';

const TYPES: Readonly<Record<string, string>> = { IMG: 'image', VIDEO: 'video', AUDIO: 'audio', IFRAME: 'embed' };

/** A link within a player stands there for browsers that have none, and is no medium. */
const MEDIA = 'img, video, audio, iframe, a:is([data-media=embed], [data-media=link]):not(:is(video, audio) a)';

/** Takes them out of an item with their captions, and gives media in the short form; undefined where there are none. */
export function takeMedia(item: Element, sources: Sources): object[] | undefined {
  const all = [...item.querySelectorAll(MEDIA)];
  const media = all.map((each) => {
    const isLink = each.matches('a');
    const figure = each.closest('figure');
    const get = (name: string) => each.getAttribute(isLink ? `data-${name}` : name) || undefined;
    const size = (name: string) => Number(get(name)) || undefined;
    const said = (name: string) => figure?.getAttribute(`data-${name}`) || undefined;
    const type = TYPES[each.tagName] ?? get('media');
    const url = sources.url(
      isLink ? each.getAttribute('href') : (get('src') ?? each.querySelector('source')?.getAttribute('src')),
    );
    const figcaption = figure?.querySelector('figcaption');
    // What attributes say is in small print, and so is the site of a link.
    for (const small of (said('credit') || said('licence') ? figure! : each).querySelectorAll('small')) small.remove();
    const cite = figcaption?.querySelector('cite');
    const credit = said('credit') ?? textOf(cite);
    cite?.remove();
    const caption = textOf(figcaption);
    figcaption?.remove();
    each.remove();
    return given({
      type,
      url: type === 'embed' && url ? mediaAt(url).url : url,
      alt: get('alt') ?? (type === 'image' ? caption : undefined),
      title: isLink ? textOf(each) : type === 'image' ? undefined : (get('title') ?? get('aria-label')),
      caption,
      credit,
      licence: said('licence'),
      poster: sources.url(get('poster')),
      width: size('width'),
      height: size('height'),
    });
  });
  return media.length ? media : undefined;
}

/**
 * The links of an item that lead to none of its sources, as media.
 * @param via ids of the sources
 */
export function linksOf(item: Element, sources: Sources, via: readonly string[]): object[] {
  const cited = sources.all.filter(({ id }) => via.includes(id)).map(({ url }) => url);
  const isOwn = (link: Element) => !link.closest('cite') && !link.matches('[href^="#"]');
  const links = [...item.querySelectorAll('a')]
    .filter(isOwn)
    .map((link) => ({ type: 'link', url: sources.url(link.getAttribute('href')), title: textOf(link) }));
  return links.filter(({ url, title }) => title && url && !cited.includes(url));
}
