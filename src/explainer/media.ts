/** What is to be seen or heard at an address of the web. */
import type { MediaType } from './types.js';

/** Pages that are no frames themselves, and the address of their player. */
const PLAYERS: readonly [page: RegExp, player: (id: string) => string][] = [
  [
    /^https:\/\/(?:(?:www|m)\.)?(?:youtube(?:-nocookie)?\.com\/(?:watch\?(?:.*&)?v=|embed\/|shorts\/|live\/)|youtu\.be\/)([\w-]{6,})/,
    (id) => `https://www.youtube-nocookie.com/embed/${id}`,
  ],
  [/^https:\/\/(?:www\.|player\.)?vimeo\.com\/(?:video\/)?(\d+)/, (id) => `https://player.vimeo.com/video/${id}`],
  [
    /^(https:\/\/soundcloud\.com\/[^/?]+\/[^?]+)/,
    (page) => `https://w.soundcloud.com/player/?url=${encodeURIComponent(page)}`,
  ],
];

const EXTENSIONS: readonly [type: MediaType, extension: RegExp][] = [
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
    const id = page.exec(url)?.[1];
    if (id) return { type: 'embed', url: player(id) };
  }
  const [type = 'link'] = EXTENSIONS.find(([, extension]) => extension.test(new URL(url).pathname)) ?? [];
  return { type, url };
}
