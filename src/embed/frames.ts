/** Our frames on a page, as `render --as iframe` prints them: by class, or by attribute where a filter removed that. */
const FRAMES = 'iframe.explainer-frame, iframe[data-explainer="frame"]';

/** Bounds of the height of a frame, in CSS pixels. */
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
 * Gives frames the height that the pages in them tell. A message counts only from the window of one of our frames and
 * from the origin of its `src`, or from `null` where its sandbox has no origin.
 */
export function resizeFrames(): void {
  window.addEventListener('message', ({ source, origin, data }: MessageEvent<unknown>) => {
    const value = heightIn(data);
    if (value === undefined || !source) return;
    for (const frame of document.querySelectorAll<HTMLIFrameElement>(FRAMES))
      if (frame.contentWindow === source && isFrom(frame, origin))
        setHeight(frame, String(Math.min(Math.max(Math.ceil(value), LEAST), MOST)));
  });
  // Frames that loaded before told nobody.
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
