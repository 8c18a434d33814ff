export default function (config) {
  config.addPassthroughCopy({
    'node_modules/explainer-elements/dist/explainer-elements*.js': '/',
    '../karabakh-2023/explainer.json': 'explainer.json',
    '../newspaper.css': 'newspaper.css',
  });

  /** JSON that may stand in a <script>. */
  config.addFilter('json', (value) => JSON.stringify(value).replaceAll('<', '\\u003c'));

  return { dir: { input: 'site', output: 'dist' } };
}
