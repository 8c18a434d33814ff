/** The media of an event as figures. No site is asked for anything that an element would not ask for. */
import type { EventItem, MediaItem, MediaType } from '../explainer/types.js';
import { isolate, type Context } from '../telling/context.js';
import { creditPhrases, mediaName, siteOf } from '../telling/media.js';
import { asData } from './facts.js';
import { element, empty, escape, ofOther, phrased, textOf, type Attributes } from './markup.js';
import { plain } from './names.js';
import { sentences, withWords } from './part.js';

/** The media of an event, each with who made it and by which licence: in words, and for elements in attributes. */
export const mediaOf = (context: Context, event: EventItem): string[] =>
  event.media.map((item) => {
    const { type, credit, licence } = item;
    const facts = asData({ credit: credit && plain(context, credit), licence });
    return element('figure', facts, withWords([SHOWN[type](context, item, event), captionOf(context, item)]).join(' '));
  });

const SHOWN: Readonly<Record<MediaType, (context: Context, item: MediaItem, event: EventItem) => string>> = {
  image: (context, { url, alt, width, height }) => {
    const { text, lang } = isolate(context, alt!);
    return empty('img', { src: url, alt: text, ...ofOther(context, lang), width, height, loading: 'lazy' });
  },
  video: (context, item, event) => {
    const { poster, width, height } = item;
    return player('video', context, item, event, { poster, width, height, playsinline: '' });
  },
  audio: (context, item, event) => player('audio', context, item, event),
  embed: linkTo,
  link: linkTo,
};

/** A player that loads nothing until it is played. Where a filter removes it, the link within is left. */
function player(
  name: 'video' | 'audio',
  context: Context,
  item: MediaItem,
  event: EventItem,
  more: Attributes = {},
): string {
  const { url } = item;
  const { text, lang } = mediaName(context, event, item);
  return element(
    name,
    { src: url, 'aria-label': text, ...ofOther(context, lang), ...more, controls: '', preload: 'none' },
    element('a', { href: url, 'data-media': 'link' }, escape(text)),
  );
}

/** An embedded page is a link, too. Its poster is only shown by the element. */
function linkTo(context: Context, { type, url, title, poster, width, height }: MediaItem): string {
  const site = phrased(context, [siteOf(url)]);
  return element(
    'a',
    { href: url, ...asData({ media: type, poster, width, height }) },
    withWords([title ? textOf(context, title) : '', element('small', {}, title ? `(${site})` : site)]).join(' '),
  );
}

function captionOf(context: Context, item: MediaItem): string {
  const credits = sentences(creditPhrases(context, item).map((each) => phrased(context, each)));
  const lines = withWords([
    item.caption ? textOf(context, item.caption) : '',
    credits && element('small', {}, credits),
  ]);
  return lines.length ? element('figcaption', {}, lines.join('<br>')) : '';
}
