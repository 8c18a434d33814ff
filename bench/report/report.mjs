// The tables of a run.
import { format } from 'prettier';
import { LOAD_BARS } from '../bars.mjs';
import { ACTION_COUNT, MOUNT_COUNT, MOUNTS } from '../measure/actions.mjs';
import { BASELINE } from '../peers.mjs';
import { decimals, isWithin, kilobytes, mark, table, times, whole } from './markdown.mjs';
import { summaryOf } from './summary.mjs';
import { verdictsOf } from './verdicts.mjs';

const LANGUAGES = { ar: 'Arabic', en: 'English' };
const one = decimals(1);

/** Results of a run as Markdown. */
export async function report({ machine, words, bundle, records }) {
  const summary = summaryOf(records);
  const parts = [
    machineLine(machine, summary, records),
    wordsLine(words),
    '### Bars',
    barsTable(summary),
    ...places(summary).flatMap(({ language, cpu }) => [
      `### ${LANGUAGES[language]}, ${speed(cpu)}`,
      timesTable(summary, { language, cpu }),
      workTable(summary, { language, cpu }),
    ]),
    '### Bytes',
    bytesTable(summary),
    onlyATimeline(summary, bundle),
    ...actionTables(summary),
    notMeasured(records),
  ];
  return format(parts.filter(Boolean).join('\n\n'), { parser: 'markdown', printWidth: 120 });
}

const speed = (cpu) => (cpu === 1 ? 'processor as it is' : `processor slowed ${cpu} times`);

/** Where pages were loaded: not every language has every processor. */
const places = (summary) =>
  summary
    .all('language')
    .flatMap((language) => summary.all('cpu').map((cpu) => ({ language, cpu })))
    .filter((where) => rowsFor(summary, 'load', where, () => []).length);

/** A row for each number of events and peer that a table has a place for. */
const rowsFor = (summary, kind, where, cells) =>
  summary.all('count').flatMap((count) =>
    summary
      .all('peer')
      .map((peer) => ({ kind, count, peer, ...where }))
      .filter((place) => summary.has(place))
      .map((place) => [whole(count), place.peer, ...(summary.one(place) ? cells(place) : ['not run'])]),
  );

function machineLine({ date, processor, cores, chromium, node, commit }, summary, records) {
  const rounds = Math.max(...records.map(({ round }) => round)) + 1;
  return `${date}, commit ${commit}: ${processor}, ${cores} cores; ${chromium}; Node ${node}; ${rounds} ${rounds === 1 ? 'round' : 'rounds'}.`;
}

function wordsLine(words) {
  const different = words.filter(({ difference }) => difference);
  const checked = words.filter(({ failed }) => !failed).map(({ peer, language }) => `${peer} (${language})`);
  return different.length === 0
    ? `Word for word the same content: ${checked.join(', ')}.`
    : `**Not the same words**: ${different.map(({ peer, language, difference }) => `${peer} (${language}), ${difference}`).join('; ')}.`;
}

function barsTable(summary) {
  const verdicts = verdictsOf(summary);
  if (verdicts.length === 0) return 'None of them is for what was measured.';
  return table(
    ['what', 'peer', 'events', 'language', 'slowed', 'bar', 'measured', 'holds'],
    verdicts.map(({ what, peer, count, language, cpu, bar, measured, holds }) => [
      what,
      peer,
      whole(count),
      language,
      `${cpu}×`,
      bar,
      measured,
      holds === undefined ? 'not run' : mark(holds),
    ]),
    2,
  );
}

function timesTable(summary, where) {
  const barred = (place, name) => {
    const ratio = summary.ratio(place, name);
    const bar = LOAD_BARS[place.peer]?.[place.count]?.[name];
    return `${times(ratio)}${bar && ratio ? ` ${mark(isWithin(ratio, bar, times))}` : ''}`;
  };
  const spread = (place, name) => {
    const [least, most] = summary.range(place, name);
    return `${whole(summary.median(place, name))} (${whole(least)}–${whole(most)})`;
  };
  return table(
    ['events', 'page', 'first, ms', `× ${BASELINE}`, 'all, ms', `× ${BASELINE}`, 'answers, ms'],
    rowsFor(summary, 'load', where, (place) => [
      spread(place, 'first'),
      barred(place, 'first'),
      spread(place, 'all'),
      barred(place, 'all'),
      spread(place, 'answers'),
    ]),
    2,
  );
}

const WORK = {
  'script, ms': ['script', whole],
  'style, ms': ['style', whole],
  'layout, ms': ['layout', whole],
  'all tasks, ms': ['task', whole],
  'longest before first, ms': ['longBefore.longest', whole],
  'long tasks after': ['longAfter.count', whole],
  'longest after, ms': ['longAfter.longest', whole],
  'blocking after, ms': ['longAfter.blocking', whole],
  'layout shift': ['shift', decimals(3)],
  'heap, kB': ['heap', (n) => whole(n / 1000)],
  nodes: ['nodes', whole],
  listeners: ['listeners', whole],
};

const workTable = (summary, where) => tableOf(summary, 'load', where, WORK);

function tableOf(summary, kind, where, columns) {
  const cells = (place) => Object.values(columns).map(([path, print]) => print(summary.median(place, path)));
  return table(['events', 'page', ...Object.keys(columns)], rowsFor(summary, kind, where, cells), 2);
}

const BYTES = {
  requests: ['requests', whole],
  'bodies, kB': ['bytes', kilobytes],
  'beyond the content, kB': ['beyond', kilobytes],
  'on the wire with heads, kB': ['wire', kilobytes],
};

/** They are the same in every round and at every speed. */
function bytesTable(summary) {
  const [{ language, cpu }] = places(summary);
  const outside = summary.all('peer').flatMap((peer) => {
    const [count] = summary.all('count');
    const asked = summary.one({ kind: 'load', count, language, cpu, peer })?.outside ?? [];
    return asked.length
      ? [
          `${peer} also asks ${[...new Set(asked.map((url) => new URL(url).host))].join(', ')} for ${asked.length} files, which did not come.`,
        ]
      : [];
  });
  return [`${LANGUAGES[language]}, brotli.`, tableOf(summary, 'load', { language, cpu }, BYTES), ...outside].join(
    '\n\n',
  );
}

function onlyATimeline(summary, { brotli }) {
  const [{ language, cpu }] = places(summary);
  const [count] = summary.all('count');
  const files = summary.one({ kind: 'load', count, language, cpu, peer: 'ours-json' })?.files ?? [];
  const code = files.filter(({ name }) => name.endsWith('.js'));
  return [
    'A page with only a timeline:',
    table(
      ['from', 'files', 'bytes, brotli'],
      [
        ['script tag', code.map(({ name }) => `\`${name}\``).join(', ') || 'not run', whole(sum(code))],
        ["`import 'explainer-elements/define/conflict-timeline.js'`", 'one bundle', whole(brotli)],
      ],
      2,
    ),
  ].join('\n\n');
}

const sum = (files) => (files.length ? files.reduce((total, { bytes }) => total + bytes, 0) : undefined);

const ACTION_TABLES = {
  switch: {
    title: `Switching the language of ${whole(ACTION_COUNT)} events`,
    columns: {
      ms: ['ms', whole],
      'layout shift': ['shift', decimals(3)],
      unprompted: ['shiftUnprompted', decimals(3)],
    },
    against: { peer: 'hand-written', path: 'ms' },
  },
  filter: {
    title: `A key in the search field over ${whole(ACTION_COUNT)} events`,
    columns: {
      'work, ms': ['work', one],
      'until painted, ms': ['toFrame', one],
      'handlers done, ms': ['handlers', one],
      'answers that came later': ['incomplete', whole],
      'layout shift': ['shift', decimals(3)],
      unprompted: ['shiftUnprompted', decimals(3)],
    },
  },
  scroll: {
    title: `${whole(ACTION_COUNT)} events from top to bottom in three seconds`,
    columns: {
      frames: ['frames', whole],
      'over 50 ms': ['slowFrames', whole],
      'worst, ms': ['worst', whole],
      'layout shift': ['shift', decimals(3)],
    },
  },
  mounts: {
    title: `What stays of a timeline of ${MOUNT_COUNT} events that came and went, ${MOUNTS} times, each time`,
    columns: { 'heap, bytes': ['heap', whole], nodes: ['nodes', one], listeners: ['listeners', one] },
  },
};

function actionTables(summary) {
  const [language] = summary.all('language');
  return Object.entries(ACTION_TABLES).flatMap(([kind, { title, columns, against }]) =>
    summary
      .all('cpu')
      .map((cpu) => actionTable(summary, { kind, count: ACTION_COUNT, language, cpu }, columns, against))
      .filter(Boolean)
      .flatMap((rows, i, tables) => (i === 0 ? [`### ${title}`, ...tables] : [])),
  );
}

function actionTable(summary, where, columns, against) {
  const peers = summary.all('peer').filter((peer) => summary.one({ ...where, peer }));
  if (peers.length === 0) return undefined;
  return table(
    [speed(where.cpu), ...Object.keys(columns), ...(against ? [`× ${against.peer}`] : [])],
    peers.map((peer) => [
      peer,
      ...Object.values(columns).map(([path, print]) => print(summary.median({ ...where, peer }, path))),
      ...(against ? [times(summary.ratio({ ...where, peer }, against.path, against.peer))] : []),
    ]),
  );
}

/** What was not measured, and why: never a number that was not. */
function notMeasured(records) {
  const reasons = new Map();
  for (const { kind, count, peer, notRun, failed } of records.filter(({ values }) => !values)) {
    const what = `${peer}: ${failed ? '**failed**' : 'not run'}, ${failed ?? notRun}`;
    reasons.set(what, (reasons.get(what) ?? new Set()).add(`${kind} of ${whole(count)}`));
  }
  if (reasons.size === 0) return '';
  return [
    '### Not measured',
    [...reasons].map(([what, where]) => `- ${what} (${[...where].join(', ')})`).join('\n'),
  ].join('\n\n');
}
