// What readers do with a page that is there, and what a page does that puts a timeline in and takes it away again.
import { rowsOf } from '../words.mjs';
import { NotThere } from '../not-there.mjs';
import { enhanced, shiftsIn, whatStays } from './browser.mjs';
import { awaitKey, mountOften, scrollThrough, switchLanguage } from './in-page.mjs';

/** Events on the page of an action. */
export const ACTION_COUNT = 1000;
/** Events of a timeline that is mounted often: what it leaves behind does not need more to be seen. */
export const MOUNT_COUNT = 100;
export const MOUNTS = 100;
const WARM_UP = 20;
/** In ms, for more than a load: vis-timeline switches for 40 seconds where the processor is slowed. */
const PATIENCE = 300_000;

const SCROLL_MS = 3000;
const OTHER = { ar: 'en', en: 'ar' };
const LETTERS = { ar: 'م', en: 'm' };
const KEYS = 10;
/** After a key: what comes later than this does not answer it. */
const SETTLE = 300;
/** Readers act on a page that is there: in its other threads, a browser still compiles and paints what has just come. */
const QUIET = 500;
/** Until the shifts of the last frame have been told. */
const AFTERMATH = 200;

/** Where the processor is slowed there is nothing else to see. */
export const AT_FULL_SPEED_ONLY = ['mounts'];

/** Each gets what a load gets, and hands back what it measured. */
export const ACTIONS = {
  async switch({ browser, server }, { peer, languages: [language], cpu }) {
    if (!peer.canSwitch) throw new NotThere('it cannot: the other language is another page');
    const other = OTHER[language];
    const count = ACTION_COUNT;
    const { url } = await server.prepare(peer, count, peer.hasOneLanguage ? [language] : [language, other]);
    if (peer.hasOneLanguage) await server.prepare(peer, count, [other]);
    const titles = rowsOf(count, other).map(({ title }) => title);
    return browser.withPage({ peer, count, cpu, url, patience: PATIENCE }, async ({ page }) => {
      await enhanced(page);
      await page.evaluate((to) => globalThis.probe.prepare?.(to), other);
      await wait(QUIET);
      // Somebody asks for it: layout shifts just after are what they asked for.
      await page.mouse.click(5, 5);
      const since = await page.evaluate(() => performance.now());
      const { ms, untold } = await page.evaluate(switchLanguage, { language: other, titles });
      if (untold > 0) throw new Error(`${untold} of ${count} events are not in the other language`);
      return { ms, ...(await shiftsSince(page, since)) };
    });
  },

  async filter({ browser, server }, { peer, languages, cpu }) {
    if (!peer.canFilter) throw new NotThere('it cannot: there is no search field');
    const count = ACTION_COUNT;
    const { url } = await server.prepare(peer, count, languages.slice(0, 1));
    return browser.withPage({ peer, count, cpu, url }, async ({ page, client }) => {
      await enhanced(page);
      await page.evaluate(() => globalThis.probe.offerSearch?.());
      if (!(await page.evaluate(() => Boolean(globalThis.probe.searchField()))))
        throw new NotThere('there is no search field in the element');
      await wait(QUIET);
      const since = await page.evaluate(() => performance.now());
      const keys = [];
      for (let i = 0; i < KEYS; i++) {
        await page.evaluate(awaitKey, { count, settle: SETTLE });
        // Letters narrow the list, and taking one back widens it again.
        await press(client, i % 2 ? { key: 'Backspace', windowsVirtualKeyCode: 8 } : typed(LETTERS[languages[0]]));
        keys.push(await page.evaluate(() => globalThis.bench.key));
      }
      const worst = (name) => Math.max(...keys.map((key) => key[name]));
      return {
        work: worst('work'),
        toFrame: worst('toFrame'),
        handlers: await handlersSince(page, since),
        incomplete: keys.filter(({ complete }) => !complete).length,
        ...(await shiftsSince(page, since)),
      };
    });
  },

  async scroll({ browser, server }, { peer, languages, cpu }) {
    const count = ACTION_COUNT;
    const { url } = await server.prepare(peer, count, languages.slice(0, 1));
    return browser.withPage({ peer, count, cpu, url }, async ({ page }) => {
      await enhanced(page);
      await wait(QUIET);
      const since = await page.evaluate(() => performance.now());
      const frames = await page.evaluate(scrollThrough, { ms: SCROLL_MS });
      return { ...frames, ...(await shiftsSince(page, since)) };
    });
  },

  async mounts({ browser, server }, { peer, languages, cpu }) {
    const count = MOUNT_COUNT;
    const { url } = await server.prepare(peer, count, languages.slice(0, 1));
    return browser.withPage({ peer, count, cpu, url, patience: PATIENCE }, async ({ page, client }) => {
      await enhanced(page);
      await page.evaluate(() => globalThis.probe.unmount());
      await page.evaluate(mountOften, { times: WARM_UP });
      const before = await whatStays(client);
      await page.evaluate(mountOften, { times: MOUNTS });
      const after = await whatStays(client);
      return Object.fromEntries(Object.keys(after).map((name) => [name, (after[name] - before[name]) / MOUNTS]));
    });
  },
};

const wait = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

const typed = (letter) => ({ key: letter, text: letter });

async function press(client, key) {
  await client.send('Input.dispatchKeyEvent', { type: 'keyDown', ...key });
  await client.send('Input.dispatchKeyEvent', { type: 'keyUp', ...key, text: undefined });
}

/**
 * The longest that handlers took, from the key on, as Event Timing tells. What it says of the time until a frame is
 * shown is of no use where there is no screen: such a frame counts as shown with the next picture, which this takes.
 */
async function handlersSince(page, since) {
  await page.screenshot();
  await wait(AFTERMATH);
  const entries = await page.evaluate(() => globalThis.bench.keys);
  const keys = entries.filter(({ startTime, name }) => startTime >= since && name !== 'keyup');
  return Math.max(0, ...keys.map(({ startTime, processingEnd }) => processingEnd - startTime));
}

async function shiftsSince(page, since) {
  await wait(AFTERMATH);
  return shiftsIn(await page.evaluate(() => globalThis.bench.shifts), since);
}
