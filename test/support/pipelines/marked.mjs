/** marked as it comes. */
import { marked } from 'marked';

export const takesMarkdown = true;

export const pipelines = () => ({ marked: (source) => marked.parse(source) });
