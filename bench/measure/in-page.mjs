// What runs within a page. Puppeteer sends these functions as text, so each stands for itself.

/**
 * Runs before the page: looks once a frame for the first and the last event, and collects what the browser tells.
 * A time is taken in a task after the frame in which something was found, when that frame has been painted.
 */
export function watch(count) {
  const { probe } = globalThis;
  const bench = (globalThis.bench = { shifts: [], longTasks: [], keys: [] });

  /** Resolves with the time when the frame that is being made is painted; called from within it. */
  const thisFrame = () =>
    new Promise((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => resolve(performance.now());
      port2.postMessage(undefined);
    });
  bench.thisFrame = thisFrame;
  bench.nextFrame = () => new Promise((resolve) => requestAnimationFrame(() => resolve(thisFrame())));

  /**
   * Resolves with the time when a frame is painted before which the page had no more to do; called from within one.
   * It may be that one: layout comes after all that its callbacks promised, and before anything else.
   */
  bench.doneFrame = () =>
    new Promise((resolve) => {
      if (!probe.done) return resolve(thisFrame());
      let isDone = false;
      const done = probe.done().then(() => (isDone = true));
      const onLayout = new ResizeObserver(() => {
        onLayout.disconnect();
        resolve(isDone ? thisFrame() : done.then(bench.nextFrame));
      });
      onLayout.observe(document.documentElement);
    });

  const observe = (type, into, options) => {
    const collect = (list) => into.push(...list.map((entry) => entry.toJSON()));
    const observer = new PerformanceObserver((list) => collect(list.getEntries()));
    observer.observe({ type, buffered: true, ...options });
  };
  observe('layout-shift', bench.shifts);
  observe('longtask', bench.longTasks);
  observe('event', bench.keys, { durationThreshold: 16 });

  const isComplete = () => probe.item(count - 1) && document.readyState === 'complete';
  bench.first = new Promise((resolve) => {
    bench.all = new Promise((resolveAll) => {
      let isFirst = true;
      const look = () => {
        if (isFirst && probe.item(0)) {
          isFirst = false;
          resolve(thisFrame());
        }
        if (isFirst || !isComplete()) return requestAnimationFrame(look);
        resolveAll(bench.doneFrame());
      };
      requestAnimationFrame(look);
    });
  });
  // When it answers to readers, which what is there to read need not wait for.
  bench.enhanced = bench.all.then(() => probe.enhanced?.()).then(() => performance.now());
}

/** Switches the language, and takes the time until the frame in which the first and the last event are in it. */
export async function switchLanguage({ language, titles }) {
  const { probe, bench } = globalThis;
  const isIn = (i) => probe.item(i)?.textContent.includes(titles[i]);
  const last = titles.length - 1;
  const start = performance.now();
  probe.speak(language);
  const end = await new Promise((resolve) => {
    const look = () => {
      if (!isIn(0) || !isIn(last)) return requestAnimationFrame(look);
      resolve(bench.doneFrame());
    };
    requestAnimationFrame(look);
  });
  return { ms: end - start, untold: titles.filter((_, i) => !isIn(i)).length };
}

/** From top to bottom at an even pace. Frames are those that scripts can see. */
export async function scrollThrough({ ms }) {
  const { scrollTo = (part) => window.scrollTo(0, part * (document.documentElement.scrollHeight - innerHeight)) } =
    globalThis.probe;
  const times = [];
  await new Promise((resolve) => {
    let start;
    const step = (now) => {
      start ??= now;
      times.push(now);
      const part = Math.min(1, (now - start) / ms);
      scrollTo(part);
      if (part < 1) requestAnimationFrame(step);
      else resolve();
    };
    requestAnimationFrame(step);
  });
  const frames = times.slice(1).map((time, i) => time - times[i]);
  return { frames: frames.length, slowFrames: frames.filter((frame) => frame > 50).length, worst: Math.max(...frames) };
}

/** Puts the timeline into the page and takes it away again. */
export async function mountOften({ times }) {
  const { probe, bench } = globalThis;
  for (let i = 0; i < times; i++) {
    await probe.mount();
    await bench.nextFrame();
    probe.unmount();
  }
  await bench.nextFrame();
}

/**
 * Waits for the next key in the search field. What the page works on it is what passes until its handlers are done, and
 * what its next frame takes; in between it waits for the screen. `complete` tells whether that frame had the whole answer.
 */
export function awaitKey({ count, settle }) {
  const { probe, bench } = globalThis;
  const field = probe.searchField();
  const shown = () => Array.from({ length: count }, (_, i) => probe.item(i)?.checkVisibility()).filter(Boolean).length;
  const { thisFrame } = bench;
  const answer = async ({ timeStamp }) => {
    // The task after that of the key, when all of its handlers have run.
    const handled = thisFrame();
    const [begun, painted] = await new Promise((resolve) => {
      requestAnimationFrame(async () => resolve([performance.now(), await thisFrame()]));
    });
    const shownAtOnce = shown();
    await new Promise((resolve) => setTimeout(resolve, settle));
    return {
      work: painted - timeStamp - Math.max(0, begun - (await handled)),
      toFrame: painted - timeStamp,
      complete: shown() === shownAtOnce,
    };
  };
  field.focus();
  bench.key = new Promise((resolve) => {
    field.addEventListener('keydown', (event) => resolve(answer(event)), { once: true, capture: true });
  });
}
