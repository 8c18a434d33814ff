/** TinyMCE as it comes, and told of the elements. */
const FILES = ['tinymce', 'themes/silver/theme', 'models/dom/model', 'icons/default/icons'];

export async function pipelines(open) {
  const page = await open(...FILES.map((file) => `tinymce/${file}.min.js`));
  const editor = (options) =>
    page.evaluateHandle(async (options) => {
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
  /** What is set in an editor, or pasted, as it comes out to be stored. */
  const set = (handle) => (html) =>
    handle.evaluate((editor, html) => (editor.setContent(html), editor.getContent()), html);
  const paste = (handle) => (html) =>
    handle.evaluate(async (editor, html) => {
      editor.setContent('');
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/html', html);
      // What is pasted is set once it has been filtered.
      const pasted = new Promise((resolve) => editor.on('SetContent', ({ paste }) => paste && resolve()));
      const options = { clipboardData, bubbles: true, cancelable: true };
      editor.getBody().dispatchEvent(new ClipboardEvent('paste', options));
      await pasted;
      return editor.getContent();
    }, html);
  const usual = await editor({});
  return {
    TinyMCE: set(usual),
    'TinyMCE, pasted': paste(usual),
    'TinyMCE, custom_elements': set(
      await editor({ custom_elements: 'conflict-explainer,conflict-timeline,statement-card,casualty-badge' }),
    ),
  };
}
