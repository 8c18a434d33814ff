/** What stands between an author and a page, in its usual settings. */
import * as ckeditor from './ckeditor.mjs';
import * as dompurify from './dompurify.mjs';
import * as markdownIt from './markdown-it.mjs';
import * as marked from './marked.mjs';
import * as rehypeSanitize from './rehype-sanitize.mjs';
import * as sanitizeHtml from './sanitize-html.mjs';
import * as tinymce from './tinymce.mjs';

const ALL = [dompurify, sanitizeHtml, rehypeSanitize, markdownIt, marked, ckeditor, tinymce];

/**
 * By name what a pipeline makes of what an author writes, and whether that may be Markdown.
 * @param open opens a page with scripts of packages, for those that need a browser
 */
export async function pipelines(open) {
  const made = await Promise.all(
    ALL.map(async ({ pipelines, takesMarkdown = false }) =>
      Object.entries(await pipelines(open)).map(([name, run]) => [name, { run, takesMarkdown }]),
    ),
  );
  return new Map(made.flat());
}
