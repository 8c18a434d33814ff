// One Chromium for a run, started anew every so often, and a page of its own for each load.
import puppeteer from 'puppeteer-core';
import { chromium } from '../../scripts/browsers.mjs';
import { watch } from './in-page.mjs';

const VIEWPORT = { width: 1280, height: 800 };
/** Loads until the browser is started anew, so that none is measured in a process that many have used. */
const LOADS = 60;
/** In ms: a page that fails must not hold up the run, and TimelineJS3 draws 10,000 events for minutes. */
const patienceFor = ({ count, cpu }) => 30_000 + 10 * count * cpu;
const MOST_PATIENCE = 900_000;

const FLAGS = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--no-first-run',
  // Nobody but the machine itself is asked; what else a page asks for is recorded, and fails at once.
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE localhost., EXCLUDE 127.0.0.1',
];

export async function startBrowser() {
  const { args, ...options } = await chromium();
  const launch = async () => {
    const browser = await puppeteer.launch({ ...options, args: [...args, ...FLAGS], protocolTimeout: MOST_PATIENCE });
    await warmUp(browser);
    return browser;
  };
  let browser = await launch();
  let loads = 0;

  async function withPage({ peer, count, cpu, url, patience = patienceFor({ count, cpu }) }, work) {
    if (++loads > LOADS || !browser.connected) {
      await browser.close().catch(() => {});
      browser = await launch();
      loads = 1;
    }
    const context = await browser.createBrowserContext();
    try {
      const page = await context.newPage();
      const faults = [];
      page.on('pageerror', ({ message }) => faults.push(message));
      const visit = async () => {
        await page.setViewport(VIEWPORT);
        const client = await page.createCDPSession();
        await client.send('Performance.enable');
        await client.send('Emulation.setCPUThrottlingRate', { rate: cpu });
        await page.evaluateOnNewDocument(`globalThis.probe = (${peer.probe})(${count});(${watch})(${count});`);
        await page.goto(url, { waitUntil: 'domcontentloaded', timeout: patience });
        return work({ page, client });
      };
      return await orTooLate(visit(), patience, faults);
    } catch (error) {
      loads = LOADS; // Whatever it left behind is not for the next.
      throw error;
    } finally {
      await context.close().catch(() => {});
    }
  }

  return {
    /** Opens a page in a context of its own, hands it to `work` and closes it. */
    withPage,
    version: () => browser.version(),
    stop: () => browser.close(),
  };
}

async function orTooLate(work, patience, faults) {
  let timer;
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => {
      const says = faults.length > 0 ? `; the page says: ${faults[0]}` : '';
      reject(new Error(`not there after ${patience / 1000} s${says}`));
    }, patience);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** The first page of a browser waits for fonts that all later ones find. */
async function warmUp(browser) {
  const page = await browser.newPage();
  await page.setContent('<body style="font-family:sans-serif">English <b>العربية</b> العربية');
  await page.screenshot();
  await page.close();
}

export const allThere = (page) => page.evaluate(() => globalThis.bench.all);
export const enhanced = (page) => page.evaluate(() => globalThis.bench.enhanced);

/** What the browser counts of a page. Durations are in ms. */
export async function metricsOf(client) {
  const { metrics } = await client.send('Performance.getMetrics');
  return Object.fromEntries(metrics.map(({ name, value }) => [name, name.endsWith('Duration') ? value * 1000 : value]));
}

/** What is left when all garbage is gone; at full speed, as it is not what is measured. */
export async function whatStays(client) {
  await client.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  await client.send('HeapProfiler.collectGarbage');
  await client.send('HeapProfiler.collectGarbage');
  const { JSHeapUsedSize: heap, Nodes: nodes, JSEventListeners: listeners } = await metricsOf(client);
  return { heap, nodes, listeners };
}

/** Sums up layout shifts since a moment: all, and those that no input explains. */
export function shiftsIn(shifts, since = 0) {
  const later = shifts.filter(({ startTime }) => startTime >= since);
  const sum = (list) => list.reduce((total, { value }) => total + value, 0);
  return { shift: sum(later), shiftUnprompted: sum(later.filter(({ hadRecentInput }) => !hadRecentInput)) };
}
