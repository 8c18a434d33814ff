import { waitUntil as poll } from '@open-wc/testing';

/** Waits for a condition longer than the one second of the helpers, which is for fast machines, and less than a test may run. */
export const waitUntil = (condition: () => unknown, what?: string) => poll(condition, what, { timeout: 9_000 });
