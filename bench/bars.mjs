// What has to hold. Bars of time are ratios to the same content as static HTML, which travel between machines.

/** First and last event at most so many times as late as in static HTML, by peer and number of events. */
export const LOAD_BARS = {
  'ours-json': {
    10: { first: 2.2, all: 2.2 },
    100: { first: 1.3, all: 1.3 },
    1000: { first: 1.0, all: 0.3 },
    10000: { first: 0.75, all: 0.15 },
  },
  'ours-html': {
    10: { first: 1.1, all: 1.1 },
    100: { first: 1.05, all: 1.05 },
    1000: { first: 0.8, all: 0.3 },
    10000: { first: 0.3, all: 0.1 },
  },
};

/** The number of events that all bars below are for. */
export const BAR_COUNT = 1000;

/** The last event so many times sooner than theirs. */
export const SOONER_THAN = { timelinejs3: 10, 'vis-timeline': 3 };

/** A switch of the language at most so many times as long as by hand-written code. */
export const SWITCH_BAR = { peer: 'hand-written', ratio: 0.4 };

/** A key in the search field keeps the page busy for one frame at most, in ms, where the processor is not slowed. */
export const KEY_BAR = 1000 / 60;

/** What may stay of a timeline that came and went. */
export const MOUNT_BARS = { heap: 1000, nodes: 0 };

/** Nothing moves that nobody moved. */
export const SHIFT_BAR = 0;

/** Tasks over 50 ms once the first event is painted, where the processor is not slowed. */
export const LONG_TASK_BAR = 0;
