// Which bars hold in a run. Each verdict: what, where, the bar, what was measured, and whether it holds; `holds` is
// undefined where nothing was measured.
import {
  BAR_COUNT,
  KEY_BAR,
  LOAD_BARS,
  LONG_TASK_BAR,
  MOUNT_BARS,
  SHIFT_BAR,
  SOONER_THAN,
  SWITCH_BAR,
} from '../bars.mjs';
import { ACTION_COUNT, MOUNT_COUNT } from '../measure/actions.mjs';
import { decimals, isWithin, times, whole } from './markdown.mjs';

const SPEED = 1;

export function verdictsOf(summary) {
  const verdicts = [];
  const languages = summary.all('language');
  const cpus = summary.all('cpu');
  for (const peer of Object.keys(LOAD_BARS).filter((name) => summary.all('peer').includes(name))) {
    for (const language of languages) {
      for (const cpu of cpus) {
        loads(peer, language, cpu);
        if (language === languages[0]) actions(peer, language, cpu);
      }
    }
  }
  return verdicts;

  function loads(peer, language, cpu) {
    const where = { language, cpu, peer };
    for (const [count, bars] of Object.entries(LOAD_BARS[peer])) {
      const place = { kind: 'load', count: Number(count), ...where };
      if (!summary.has(place)) continue;
      for (const [name, bar] of Object.entries(bars))
        atMost(`${WHAT[name]}, against static`, place, bar, summary.ratio(place, name), times);
    }
    const place = { kind: 'load', count: BAR_COUNT, ...where };
    if (!summary.has(place)) return;
    for (const [other, bar] of Object.entries(SOONER_THAN)) {
      const sooner = inverse(summary.ratio(place, 'all', other));
      add(`all done, times sooner than ${other}`, place, `≥ ${bar}×`, sooner, times, sooner >= bar);
    }
    atMost('layout shift in load', place, SHIFT_BAR, summary.worst(place, 'shift'), decimals(3));
    if (cpu === SPEED)
      atMost(
        'tasks over 50 ms after the first event',
        place,
        LONG_TASK_BAR,
        summary.median(place, 'longAfter.count'),
        whole,
      );
  }

  function actions(peer, language, cpu) {
    const at = (kind) => ({ kind, count: ACTION_COUNT, language, cpu, peer });
    if (summary.has(at('switch'))) {
      const ratio = summary.ratio(at('switch'), 'ms', SWITCH_BAR.peer);
      atMost(`language switch, against ${SWITCH_BAR.peer}`, at('switch'), SWITCH_BAR.ratio, ratio, times);
    }
    if (summary.has(at('filter')) && cpu === SPEED)
      atMost(
        'work on a key in the filter, ms',
        at('filter'),
        KEY_BAR,
        summary.median(at('filter'), 'work'),
        decimals(1),
      );
    for (const kind of ['switch', 'filter', 'scroll']) {
      if (summary.has(at(kind)))
        atMost(`layout shift in ${kind}`, at(kind), SHIFT_BAR, summary.worst(at(kind), 'shiftUnprompted'), decimals(3));
    }
    if (!summary.has(at('mounts')) || cpu !== SPEED) return;
    for (const [name, bar] of Object.entries(MOUNT_BARS))
      atMost(
        WHAT_STAYS[name],
        { ...at('mounts'), count: MOUNT_COUNT },
        bar,
        summary.median(at('mounts'), name),
        name === 'nodes' ? decimals(1) : whole,
      );
  }

  function atMost(what, place, bar, measured, print) {
    add(what, place, `≤ ${print(bar)}`, measured, print, isWithin(measured, bar, print));
  }

  function add(what, { peer, count, language, cpu }, bar, measured, print, holds) {
    const verdict = { what, peer, count, language, cpu, bar };
    verdicts.push({ ...verdict, measured: print(measured), holds: measured === undefined ? undefined : holds });
  }
}

const WHAT = { first: 'first event', all: 'all done' };
const WHAT_STAYS = { heap: 'bytes of heap that a mount leaves', nodes: 'nodes that a mount leaves' };
const inverse = (ratio) => (ratio === undefined ? undefined : 1 / ratio);
