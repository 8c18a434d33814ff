import { bundled } from '../scripts/consumer.mjs';

/** What a page carries whose bundler takes only the timeline from npm. */
export async function bundleSizes() {
  const { brotli } = await bundled(`import 'explainer-elements/define/conflict-timeline.js';`);
  return { brotli };
}
