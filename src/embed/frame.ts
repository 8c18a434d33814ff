/**
 * The script of a page that others show in a frame: it tells the page around it how high it is. It asks for nothing and
 * keeps nothing, and runs in a sandbox that has no origin.
 *
 * - To WordPress, in the messages of its embeds, where that gave the frame a secret.
 * - To any other page, as `{ 'explainer-elements': 'height', value }`; `resizeFrames` listens there.
 *
 * Both ask again with `ready`.
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
  // At once: a browser does not draw what is in a frame that nobody sees, and WordPress shows none before this.
  tellHeight();
  new ResizeObserver(tellHeight).observe(root);
  document.addEventListener('click', follow);
  // The page around it may listen only now.
  window.addEventListener('message', ({ source, data }: MessageEvent<Record<string, unknown> | null>) => {
    const asked = secret ? data?.['secret'] === secret && data['message'] : data?.['explainer-elements'];
    if (source === window.parent && asked === 'ready') tellHeight();
  });
}
