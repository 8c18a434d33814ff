/** sanitize-html as it comes, and as sites widen it that style what authors write. */
import sanitize from 'sanitize-html';

export const pipelines = () => ({
  'sanitize-html': (html) => sanitize(html),
  'sanitize-html, class and data-*': (html) =>
    sanitize(html, { allowedAttributes: { ...sanitize.defaults.allowedAttributes, '*': ['class', 'data-*'] } }),
});
