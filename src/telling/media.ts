/** What is told of the media of an event. */
import type { EventItem, MediaItem, MediaType, Url } from '../explainer/types.js';
import { str, type MsgFn } from '../language/catalogue.js';
import { fill, type Isolate, type Phrase } from '../language/parts.js';
import { isolate, type Context } from './context.js';
import { licencePhrase } from './source.js';

/** The accessible name of a player or a frame. */
export const mediaName = (context: Context, event: EventItem, { title, alt, caption }: MediaItem) =>
  isolate(context, title ?? alt ?? caption ?? event.title);

/** The site that an address leads to; marked as English, so that it is left to right in any line. */
export const siteOf = (url: Url): Isolate => ({ text: new URL(url).hostname.replace(/^www\./, ''), lang: 'en' });

const CREDITS: Readonly<Record<MediaType, (msg: MsgFn, credit: string) => string>> = {
  image: (msg, credit) => msg(str`Image: ${credit}`, { id: 'media.credit-image' }),
  video: (msg, credit) => msg(str`Video: ${credit}`, { id: 'media.credit-video' }),
  audio: (msg, credit) => msg(str`Audio: ${credit}`, { id: 'media.credit-audio' }),
  embed: byWhom,
  link: byWhom,
};

function byWhom(msg: MsgFn, credit: string) {
  return msg(str`By ${credit}`, { id: 'media.credit' });
}

/** Who made it, and by which licence it is shown. */
export function creditPhrases(context: Context, { type, credit, licence }: MediaItem): Phrase[] {
  const { msg } = context.locale;
  return [
    ...(credit ? [fill((credit) => CREDITS[type](msg, credit), [isolate(context, credit)])] : []),
    ...(licence ? [licencePhrase(context, licence)] : []),
  ];
}
