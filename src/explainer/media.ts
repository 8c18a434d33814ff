/** What is to be seen or heard at an address of the web. */
import type { MediaType } from './types.js';

/** Pages that are no frames themselves, and the address of their player; of a player its own, with all that it is told. */
const PLAYERS: readonly [page: RegExp, player: (found: string) => string][] = [
  [
    /^https:\/\/(?:www\.)?youtube(?:-nocookie)?\.com\/embed\/(.+)/,
    (player) => `https://www.youtube-nocookie.com/embed/${player}`,
  ],
  [/^(https:\/\/(?:player\.vimeo\.com\/video|w\.soundcloud\.com\/player)\/.+)/, (player) => player],
  [
    /^https:\/\/(?:(?:www|m)\.)?(?:youtu\.be\/|youtube\.com\/(?:watch\?(?:.*&)?v=|shorts\/|live\/))([\w-]{6,})/,
    (id) => `https://www.youtube-nocookie.com/embed/${id}`,
  ],
  // Of a film that is in no list, only who knows the second part sees it.
  [
    /^https:\/\/(?:www\.)?vimeo\.com\/(\d+(?:\/[\da-f]{6,})?)/,
    (id) => `https://player.vimeo.com/video/${id.replace('/', '?h=')}`,
  ],
  [
    /^(https:\/\/soundcloud\.com\/[^/?]+\/[^?]+)/,
    (page) => `https://w.soundcloud.com/player/?url=${encodeURIComponent(page)}`,
  ],
];

/** A page about a file, as wikis have it, has the name of the file and is none. */
const EXTENSIONS: readonly [type: MediaType, extension: RegExp][] = [
  ['link', /\/wiki\/[^/]*:/],
  ['image', /\.(jpe?g|png|gif|webp|avif|svg)$/i],
  ['video', /\.(mp4|webm|ogv|m4v)$/i],
  ['audio', /\.(mp3|m4a|wav|ogg|oga|flac)$/i],
];

/**
 * As what an address can be shown, and the address for that: the player of a page that has one, images, films and
 * sounds by their extension, else a link.
 * @param url a whole web address
 */
export function mediaAt(url: string): { readonly type: MediaType; readonly url: string } {
  for (const [page, player] of PLAYERS) {
    const found = page.exec(url)?.[1];
    if (found) return { type: 'embed', url: player(found) };
  }
  const [type = 'link'] = EXTENSIONS.find(([, extension]) => extension.test(new URL(url).pathname)) ?? [];
  return { type, url };
}
