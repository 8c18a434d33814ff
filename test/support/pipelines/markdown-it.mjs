/** markdown-it as it comes, with HTML, and with all that changes what authors typed. */
import MarkdownIt from 'markdown-it';

const withOptions = (options) => {
  const markdown = new MarkdownIt(options);
  return (source) => markdown.render(source);
};

export const takesMarkdown = true;

export const pipelines = () => ({
  'markdown-it': withOptions({}),
  'markdown-it, html': withOptions({ html: true }),
  'markdown-it, html, typographer, breaks, linkify': withOptions({
    html: true,
    typographer: true,
    breaks: true,
    linkify: true,
  }),
});
