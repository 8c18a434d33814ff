// One load of a page: how soon its events are there, and what that takes.
import { allThere, enhanced, metricsOf, shiftsIn, whatStays } from './browser.mjs';

/** A task longer than this keeps a reader waiting. */
const LONG = 50;
/** After the last event: what a page does then still belongs to its load. */
const AFTERMATH = 300;

export async function measureLoad({ browser, server }, { peer, count, languages, cpu }) {
  const { url, contentInHtml } = await server.prepare(peer, count, languages);
  server.beginLoad();
  return browser.withPage({ peer, count, cpu, url }, async ({ page, client }) => {
    const all = await allThere(page);
    const answers = await enhanced(page);
    await new Promise((resolve) => setTimeout(resolve, AFTERMATH));
    const { first, shifts, longTasks, outside } = await page.evaluate(async () => ({
      first: await globalThis.bench.first,
      shifts: globalThis.bench.shifts,
      longTasks: globalThis.bench.longTasks,
      outside: performance
        .getEntriesByType('resource')
        .map(({ name }) => name)
        .filter((name) => /^https?:/.test(name) && !name.startsWith(`${location.origin}/`)),
    }));
    const { ScriptDuration, RecalcStyleDuration, LayoutDuration, TaskDuration } = await metricsOf(client);
    return {
      first,
      all,
      answers,
      script: ScriptDuration,
      style: RecalcStyleDuration,
      layout: LayoutDuration,
      task: TaskDuration,
      ...shiftsIn(shifts),
      longBefore: sumUp(longTasks.filter(({ startTime }) => startTime < first)),
      longAfter: sumUp(longTasks.filter(({ startTime }) => startTime >= first)),
      ...(await whatStays(client)),
      ...bytesOf(server.endLoad(), contentInHtml),
      outside,
    };
  });
}

const sumUp = (tasks) => ({
  count: tasks.length,
  longest: Math.max(0, ...tasks.map(({ duration }) => duration)),
  blocking: tasks.reduce((sum, { duration }) => sum + duration - LONG, 0),
});

/** Bytes of bodies under brotli, those that are not content, and all that went over the wire with heads. */
function bytesOf({ requests, wire }, contentInHtml) {
  const sum = (list) => list.reduce((total, { bytes }) => total + bytes, 0);
  const bytes = sum(requests);
  const content = sum(requests.filter(({ isContent }) => isContent)) + contentInHtml;
  return {
    requests: requests.length,
    files: requests.map(({ path, bytes }) => ({ name: path.split('/').slice(4).join('/') || '(page)', bytes })),
    bytes,
    beyond: bytes - content,
    wire,
  };
}
