/** TinyMCE as it comes, and told of the elements. */
const FILES = ['tinymce', 'themes/silver/theme', 'models/dom/model', 'icons/default/icons'];

export async function pipelines(open) {
  const page = await open(...FILES.map((file) => `tinymce/${file}.min.js`));
  /** Makes an editor; what is set in it comes out as its server would store it. */
  const editor = async (options) => {
    const handle = await page.evaluateHandle(async (options) => {
      const target = document.body.appendChild(document.createElement('textarea'));
      const [editor] = await globalThis.tinymce.init({
        target,
        license_key: 'gpl',
        // Its style sheets change nothing that it stores.
        skin: false,
        content_css: false,
        ...options,
      });
      return editor;
    }, options);
    return (html) => handle.evaluate((editor, html) => (editor.setContent(html), editor.getContent()), html);
  };
  return {
    TinyMCE: await editor({}),
    'TinyMCE, custom_elements': await editor({
      custom_elements: 'conflict-explainer,conflict-timeline,statement-card,casualty-badge',
    }),
  };
}
