/** rehype-sanitize as it comes: the schema is that of GitHub. */
import parse from 'rehype-parse';
import sanitize from 'rehype-sanitize';
import stringify from 'rehype-stringify';
import { unified } from 'unified';

const processor = unified().use(parse, { fragment: true }).use(sanitize).use(stringify);

export const pipelines = () => ({ 'rehype-sanitize': (html) => String(processor.processSync(html)) });
