/**
 * The script of a page in a frame: it tells the page around it its height. It requests and stores nothing, and runs in a
 * sandbox without an origin.
 *
 * - To WordPress, in the messages of its embeds, where the address of the frame has a secret.
 * - To any other page, as `{ 'explainer-elements': 'height', value }`; `resizeFrames` listens there.
 *
 * Both ask again with `ready`.
 */
const secret = /secret=([\w-]+)/.exec(location.hash)?.[1];
const root = document.documentElement;

const tell = (message: object) => window.parent.postMessage(message, '*');

function tellHeight() {
  const value = Math.ceil(root.getBoundingClientRect().height);
  // In what the page around it hides (`display: none`), nothing has a height.
  if (value) tell(secret ? { message: 'height', value, secret } : { 'explainer-elements': 'height', value });
}

/** Opens a link outside the frame. WordPress does that itself for links to the site that the frame comes from. */
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
  // At once: WordPress hides the frame until it has a height, and nothing is observed in a hidden frame.
  tellHeight();
  new ResizeObserver(tellHeight).observe(root);
  document.addEventListener('click', follow);
  // The page around it may have begun to listen only now.
  window.addEventListener('message', ({ source, data }: MessageEvent<Record<string, unknown> | null>) => {
    const asked = secret ? data?.['secret'] === secret && data['message'] : data?.['explainer-elements'];
    if (source === window.parent && asked === 'ready') tellHeight();
  });
}
