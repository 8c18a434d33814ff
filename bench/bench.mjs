// `npm run bench`: what a page with our timeline costs, beside the same content as others show it. docs/performance.md
// says how to read what it prints.
import { readFileSync, writeFileSync } from 'node:fs';
import { startBrowser } from './measure/browser.mjs';
import { machineOf } from './machine.mjs';
import { readOptions, UsageError } from './options.mjs';
import { report } from './report/report.mjs';
import { run } from './run.mjs';
import { startServer } from './server.mjs';
import { bundleSizes } from './sizes.mjs';
import { compareWords } from './measure/words.mjs';

try {
  const options = readOptions(process.argv.slice(2));
  const results = options.from ? JSON.parse(readFileSync(options.from, 'utf8')) : await measure(options);
  const text = await report(results);
  console.log(options.markdown ? `<!-- run -->\n\n${text}\n<!-- /run -->` : text);
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

async function measure(options) {
  const server = await startServer();
  const browser = await startBrowser();
  const date = new Date().toISOString();
  try {
    const tools = { server, browser };
    const file = options.json ?? new URL(`results/${date.replaceAll(':', '')}.json`, import.meta.url);
    const results = {
      machine: machineOf(await browser.version(), date),
      bundle: await bundleSizes(),
      words: await compareWords(tools, options),
    };
    const keep = (records) => writeFileSync(file, `${JSON.stringify({ ...results, records }, undefined, 1)}\n`);
    return { ...results, records: await run(tools, options, { progress: tell, keep }) };
  } finally {
    await browser.stop();
    await server.stop();
  }
}

function tell({ kind, count, languages, cpu, peer, round }) {
  console.error(`round ${round + 1}  ${kind}  ${count} events  ${languages[0]}  ${cpu}× slowed  ${peer}`);
}
