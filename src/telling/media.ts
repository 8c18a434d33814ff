/** What is told of something to see or hear beside an event. */
import type { EventItem, MediaItem, MediaType, Url } from '../explainer/types.js';
import { str, type MsgFn } from '../language/catalogue.js';
import { fill, type Isolate, type Phrase } from '../language/parts.js';
import { isolate, type Context } from './context.js';
import { licencePhrase } from './source.js';

/** What something is called where it must have a name and no words of it stand in view. */
export const mediaName = (context: Context, event: EventItem, { title, alt, caption }: MediaItem) =>
  isolate(context, title ?? alt ?? caption ?? event.title);

/** The site that an address leads to; Latin letters in any line. */
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
    ...(credit ? [fill(({ credit }) => CREDITS[type](msg, credit), { credit: [isolate(context, credit)] })] : []),
    ...(licence ? [licencePhrase(context, licence)] : []),
  ];
}
