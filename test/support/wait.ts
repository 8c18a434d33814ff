/** As long as a test may wait, in milliseconds: less than it may run, and not a matter of how fast the machine is. */
const PATIENCE = 15_000;

/** Waits until a condition holds; after that, says what it has waited for. */
export async function waitUntil(condition: () => unknown, what = 'a condition'): Promise<void> {
  const end = performance.now() + PATIENCE;
  while (!condition()) {
    if (performance.now() > end) throw new Error(`Timeout: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
