/** Frames of ours on a page, as `render --as iframe` prints them. By a class, or where a filter took that, by an attribute. */
const FRAMES = 'iframe.explainer-frame, iframe[data-explainer="frame"]';

/** What a page may believe of the height of a frame, in CSS pixels. */
const LEAST = 40;
const MOST = 30_000;

/** The height of each, which is theirs again where a page is made what its server writes, attribute by attribute. */
const heights = new WeakMap<Node, string>();
const keep = new MutationObserver((records) => {
  for (const { target } of records) setHeight(target as HTMLIFrameElement, heights.get(target)!);
});

function setHeight(frame: HTMLIFrameElement, height: string) {
  heights.set(frame, height);
  if (frame.height !== height) frame.height = height;
  keep.observe(frame, { attributeFilter: ['height'] });
}

/**
 * Gives frames the height of the pages in them, as these tell it. Believed is only a message from the window of a frame
 * of ours, and from the place that it was to show, or from none, where a sandbox took that away.
 */
export function resizeFrames(): void {
  window.addEventListener('message', ({ source, origin, data }: MessageEvent<unknown>) => {
    const value = heightIn(data);
    if (value === undefined || !source) return;
    for (const frame of document.querySelectorAll<HTMLIFrameElement>(FRAMES))
      if (frame.contentWindow === source && isFrom(frame, origin))
        setHeight(frame, String(Math.min(Math.max(Math.ceil(value), LEAST), MOST)));
  });
  // Those that are there already have told nobody.
  for (const { contentWindow } of document.querySelectorAll<HTMLIFrameElement>(FRAMES))
    contentWindow?.postMessage({ 'explainer-elements': 'ready' }, '*');
}

function heightIn(data: unknown): number | undefined {
  const { 'explainer-elements': kind, value } = (data ?? {}) as Record<string, unknown>;
  return kind === 'height' && Number.isFinite(value) ? (value as number) : undefined;
}

function isFrom(frame: HTMLIFrameElement, origin: string): boolean {
  const isSandboxed = frame.hasAttribute('sandbox') && !frame.sandbox.contains('allow-same-origin');
  return origin === (isSandboxed ? 'null' : new URL(frame.src, frame.baseURI).origin);
}
