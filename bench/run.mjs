// The order of a run. In each round every page is loaded once, peers beside one another and in turned order, so that
// whatever else the machine does meets all of them.
import { ACTION_COUNT, ACTIONS, AT_FULL_SPEED_ONLY } from './measure/actions.mjs';
import { measureLoad } from './measure/load.mjs';
import { NotThere } from './not-there.mjs';
import { SLOW_COUNT } from './options.mjs';

/**
 * Measures what the options ask for; each record says what was measured, and the values, or why there are none.
 * `progress` hears what comes next, `keep` has all records after each round, so that a run that is broken off is not lost.
 */
export async function run(tools, options, { progress, keep }) {
  const records = [];
  const jobs = jobsOf(options);
  for (let round = 0; round < options.rounds; round++) {
    for (const job of jobs) {
      for (const peer of turned(options.peers, round)) {
        const { work, ...what } = job;
        const record = { ...what, peer: peer.name, round };
        progress(record);
        records.push({ ...record, ...(await outcome(peer, job, () => work(tools, { ...job, peer }), options)) });
      }
    }
    keep(records);
  }
  return records;
}

function jobsOf({ counts, languages, cpus, actions }) {
  const loads = languages.flatMap((language) =>
    counts.flatMap((count) =>
      cpus.map((cpu) => ({ kind: 'load', count, languages: [language], cpu, work: measureLoad })),
    ),
  );
  if (!counts.includes(ACTION_COUNT)) return loads;
  const inFirst = actions.flatMap((kind) =>
    cpus
      .filter((cpu) => cpu === 1 || !AT_FULL_SPEED_ONLY.includes(kind))
      .map((cpu) => ({ kind, count: ACTION_COUNT, languages: languages.slice(0, 1), cpu, work: ACTIONS[kind] })),
  );
  return [...loads, ...inFirst];
}

async function outcome(peer, { kind, count }, work, { slow }) {
  if (kind === 'load' && peer.isSlow && count >= SLOW_COUNT && !slow)
    return { notRun: 'takes minutes; `--slow` asks for it' };
  try {
    return { values: await work() };
  } catch (error) {
    return error instanceof NotThere ? { notRun: error.message } : { failed: error.message };
  }
}

const turned = (peers, round) => peers.map((_, i) => peers[(i + round) % peers.length]);
