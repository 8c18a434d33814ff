// The command line.
import { parseArgs } from 'node:util';
import { ACTIONS } from './measure/actions.mjs';
import { PEERS } from './peers.mjs';

/** From here on the slow peers are left out unless `--slow` asks for them: minutes for each load. */
export const SLOW_COUNT = 10_000;

const USAGE = `npm run bench -- [options]
  --counts 10,100,1000,10000   events on a page; the actions run where 1000 is among them
  --languages ar,en            the actions run in the first
  --cpu 1,4                    how many times slower the processor is made
  --rounds 7
  --peers ${PEERS.map(({ name }) => name).join(',')}
  --actions ${Object.keys(ACTIONS).join(',')}     or none
  --slow                       TimelineJS3 and vis-timeline with 10,000 events too
  --json file                  where the results go; bench/results/<date>.json unless told
  --from file                  measures nothing: prints the tables of results that were written before
  --markdown                   prints the tables between the marks of docs/performance.md`;

export class UsageError extends Error {
  constructor(message) {
    super(`${message}\n\n${USAGE}`);
  }
}

export function readOptions(args) {
  const { values } = parse(args);
  return {
    counts: list(values.counts, Number, (count) => Number.isInteger(count) && count > 1),
    languages: list(values.languages, String, (language) => ['ar', 'en'].includes(language)),
    cpus: list(values.cpu, Number, (cpu) => cpu >= 1),
    rounds: list(values.rounds, Number, (rounds) => Number.isInteger(rounds) && rounds > 0)[0],
    peers: named(values.peers, PEERS),
    actions: values.actions === 'none' ? [] : list(values.actions, String, (name) => Object.hasOwn(ACTIONS, name)),
    slow: values.slow,
    json: values.json,
    from: values.from,
    markdown: values.markdown,
  };
}

function parse(args) {
  const text = (value) => ({ type: 'string', default: value });
  const flag = { type: 'boolean', default: false };
  try {
    return parseArgs({
      args,
      options: {
        counts: text('10,100,1000,10000'),
        languages: text('ar,en'),
        cpu: text('1,4'),
        rounds: text('7'),
        peers: text(PEERS.map(({ name }) => name).join(',')),
        actions: text(Object.keys(ACTIONS).join(',')),
        slow: flag,
        json: { type: 'string' },
        from: { type: 'string' },
        markdown: flag,
      },
    });
  } catch (error) {
    throw new UsageError(error.message);
  }
}

function list(text, read, isRight) {
  return text.split(',').map((item) => {
    const value = read(item.trim());
    if (!isRight(value)) throw new UsageError(`"${item}" is not a value here.`);
    return value;
  });
}

const named = (text, peers) => {
  const names = list(text, String, (name) => peers.some((peer) => peer.name === name));
  return peers.filter(({ name }) => names.includes(name));
};
