/** sanitize-html as it comes, as sites widen it that style what authors write, and told what Drupal is in our example. */
import { readFileSync } from 'node:fs';
import sanitize from 'sanitize-html';

const FORMAT = new URL('../../../examples/drupal/filter.format.news_html.yml', import.meta.url);

/** The list of allowed tags and attributes as sanitize-html takes it. */
function drupalOptions() {
  const [, list] = /allowed_html: '(.*)'/.exec(readFileSync(FORMAT, 'utf8'));
  const tags = [...list.matchAll(/<([\w-]+)([^>]*)>/g)].map(([, tag, names]) => [tag, names.trim().split(/\s+/)]);
  return {
    allowedTags: tags.map(([tag]) => tag),
    // These two Drupal always keeps.
    allowedAttributes: { ...Object.fromEntries(tags), '*': ['lang', 'dir'] },
  };
}

export const pipelines = () => {
  const drupal = drupalOptions();
  return {
    'sanitize-html': (html) => sanitize(html),
    'sanitize-html, class and data-*': (html) =>
      sanitize(html, { allowedAttributes: { ...sanitize.defaults.allowedAttributes, '*': ['class', 'data-*'] } }),
    'sanitize-html, tags of examples/drupal': (html) => sanitize(html, drupal),
  };
};
