/**
 * The script of a page that others show in a frame: it tells the page around it how high it is. It asks for nothing and
 * keeps nothing, and runs in a sandbox that has no origin.
 *
 * - To WordPress, in the messages of its embeds, where that gave the frame a secret.
 * - To any other page, as `{ 'explainer-elements': 'height', value }`; `resizeFrames` listens there.
 */
const secret = /secret=([\w-]+)/.exec(location.hash)?.[1];
const root = document.documentElement;

const tell = (message: object) => window.parent.postMessage(message, '*');

function tellHeight() {
  const value = Math.ceil(root.getBoundingClientRect().height);
  tell(secret ? { message: 'height', value, secret } : { 'explainer-elements': 'height', value });
}

/** Follows a link outside the frame. WordPress opens it itself, and only within the site that the frame comes from. */
function follow(event: MouseEvent) {
  const link = event.composedPath().find((node) => node instanceof HTMLAnchorElement);
  const isPlain = !(event.altKey || event.ctrlKey || event.metaKey || event.shiftKey || event.defaultPrevented);
  if (!link || !isPlain || !/^https?:$/.test(link.protocol)) return;
  if (link.href.split('#')[0] === location.href.split('#')[0]) return;
  if (secret && link.host === location.host) {
    event.preventDefault();
    tell({ message: 'link', value: link.href, secret });
  } else {
    link.target = '_blank';
    link.rel = 'noopener';
  }
}

if (window.parent !== window) {
  new ResizeObserver(tellHeight).observe(root);
  document.addEventListener('click', follow);
  window.addEventListener('message', ({ source, data }: MessageEvent<{ message?: string; secret?: string } | null>) => {
    if (source === window.parent && secret && data?.secret === secret && data.message === 'ready') tellHeight();
  });
}
