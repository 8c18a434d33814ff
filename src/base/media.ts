/** Draws the media of events. Loaded when an event of a document has some. */
import { html, isServer, nothing, render, type TemplateResult } from 'lit';

import type { EventItem, MediaItem, MediaType, Url } from '../explainer/types.js';
import { str } from '../language/catalogue.js';
import { directionOf } from '../language/locale.js';
import { fill } from '../language/parts.js';
import { isolate, type Context } from '../telling/context.js';
import { creditPhrases, mediaName, siteOf } from '../telling/media.js';
import { adopt } from './adopt.js';
import { drawPhrase, drawText } from './draw.js';
import { mediaStyles } from './media.styles.js';

/** The media of an event, each with who made it and by which licence. */
export function drawMedia(host: Element, context: Context, event: EventItem): TemplateResult[] {
  adopt(host.shadowRoot, mediaStyles);
  return event.media.map(
    (item) =>
      html`<figure part="media" class="media">
        ${DRAW[item.type](context, item, mediaName(context, event, item), () =>
          boxOf(host, `${event.id} ${item.type} ${item.url}`),
        )}
        ${drawCaption(context, item)}
      </figure>`,
  );
}

type Name = ReturnType<typeof mediaName>;
type Draw = (context: Context, item: MediaItem, name: Name, box: () => HTMLElement) => unknown;

const DRAW: Readonly<Record<MediaType, Draw>> = {
  image: (context, { url, alt, width, height }) => {
    const { text, lang } = isolate(context, alt!);
    return html`<img
      part="image"
      class=${sized(width, height)}
      src=${url}
      alt=${text}
      lang=${lang}
      dir=${directionOf(lang)}
      width=${width ?? nothing}
      height=${height ?? nothing}
      loading="lazy"
      decoding="async"
    />`;
  },
  video: (_context, { url, poster, width, height }, { text, lang }, box) =>
    drawPlayer(
      box,
      html`<video
        part="video"
        class=${sized(width, height)}
        src=${url}
        poster=${poster ?? nothing}
        aria-label=${text}
        lang=${lang}
        dir=${directionOf(lang)}
        width=${width ?? nothing}
        height=${height ?? nothing}
        controls
        playsinline
        preload="none"
      ></video>`,
    ),
  audio: (_context, { url }, { text, lang }, box) =>
    drawPlayer(
      box,
      html`<audio
        part="audio"
        src=${url}
        aria-label=${text}
        lang=${lang}
        dir=${directionOf(lang)}
        controls
        preload="none"
      ></audio>`,
    ),
  embed: (context, item, name, box) => {
    // Nothing listens to a button that a server rendered.
    if (isServer) return DRAW.link(context, item, name, box);
    const here = box();
    drawEmbed(here, context, item, name);
    return here;
  },
  link: (context, { url, title, poster }) =>
    html`<a part="card" class="card" href=${url}>
      ${drawPoster(poster)}
      <span>
        ${title ? html`<span class="name">${drawText(context, title)}</span>` : nothing}
        <span class=${title ? 'meta' : 'name'}>${drawPhrase(context, [siteOf(url)])}</span>
      </span>
    </a>`,
};

/** Class of what is fitted into a frame of a fixed ratio, as its own size is not known. */
const sized = (width?: number, height?: number) => (width && height ? '' : 'unsized');

const drawPoster = (poster?: Url) =>
  poster ? html`<img class="poster" src=${poster} alt="" loading="lazy" decoding="async" />` : nothing;

/** A player in a box of its own, so that it goes on playing; on a server, which has no nodes, the player alone. */
function drawPlayer(box: () => HTMLElement, player: TemplateResult) {
  if (isServer) return player;
  const here = box();
  here.className = 'player';
  render(player, here);
  return here;
}

/**
 * The boxes of embedded pages and players, by element and media item. Lit does not own them: a page that a reader has
 * loaded, or a player, moves along with its event when others are drawn above it.
 */
const boxes = new WeakMap<Element, Map<string, HTMLElement>>();

function boxOf(host: Element, key: string): HTMLElement {
  const here = boxes.get(host) ?? new Map<string, HTMLElement>();
  boxes.set(host, here);
  let box = here.get(key);
  if (!box) here.set(key, (box = document.createElement('div')));
  return box;
}

/** A button that loads the page of the other site. Before that nothing is requested from it, not even its poster. */
function drawEmbed(box: HTMLElement, context: Context, item: MediaItem, name: Name, isWanted = false) {
  const { msg } = context.locale;
  const { url, poster, title, width, height } = item;
  const site = siteOf(url);
  box.className = 'embed';
  box.part.add('embed');
  box.style.setProperty('--_ratio', width && height ? `${width} / ${height}` : '16 / 9');
  if (isWanted || box.querySelector('iframe'))
    // What a player needs. Some players want a referrer, which is the origin alone.
    return render(
      html`<iframe
        src=${url}
        title=${name.text}
        lang=${name.lang}
        dir=${directionOf(name.lang)}
        loading="lazy"
        allow="fullscreen"
        referrerpolicy="strict-origin-when-cross-origin"
        sandbox="allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-presentation"
      ></iframe>`,
      box,
    );
  const open = () => {
    drawEmbed(box, context, item, name, true);
    box.querySelector('iframe')!.focus();
  };
  return render(
    html`${poster && siteOf(poster).text !== site.text ? drawPoster(poster) : nothing}
      <div class="offer">
        ${title ? html`<p class="name">${drawText(context, title)}</p>` : nothing}
        <button type="button" part="load" aria-description=${name.text} @click=${open}>
          ${drawPhrase(
            context,
            fill((site) => msg(str`Load from ${site}`, { id: 'media.load' }), [site]),
          )}
        </button>
        <p class="meta note">${msg('That site may then learn of your visit.', { id: 'media.visit' })}</p>
      </div>`,
    box,
  );
}

function drawCaption(context: Context, item: MediaItem) {
  const { caption } = item;
  const notes = creditPhrases(context, item);
  return caption || notes.length
    ? html`<figcaption part="caption">
        ${caption ? html`<p>${drawText(context, caption)}</p>` : nothing}
        ${notes.map((note) => html`<p class="meta">${drawPhrase(context, note)}</p>`)}
      </figcaption>`
    : nothing;
}
