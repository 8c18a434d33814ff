/** CKEditor 5 with the plugins of its classic build, and with General HTML Support for class and data-*. */
const CLASSIC = [
  'Essentials',
  'Autoformat',
  'BlockQuote',
  'Bold',
  'Heading',
  'Image',
  'ImageCaption',
  'ImageStyle',
  'ImageUpload',
  'Indent',
  'Italic',
  'Link',
  'List',
  'MediaEmbed',
  'Paragraph',
  'PasteFromOffice',
  'Table',
  'TextTransformation',
];

export async function pipelines(open) {
  const page = await open('ckeditor5/dist/browser/ckeditor5.umd.js');
  const editor = (plugins, allowed) =>
    page.evaluateHandle(
      async (plugins, allowed) => {
        const { CKEDITOR } = globalThis;
        return CKEDITOR.ClassicEditor.create(document.body.appendChild(document.createElement('div')), {
          licenseKey: 'GPL',
          plugins: plugins.map((name) => CKEDITOR[name]),
          ...(allowed && {
            htmlSupport: {
              allow: [{ name: new RegExp(allowed), classes: true, attributes: [{ key: /^data-/, value: true }] }],
            },
          }),
        });
      },
      plugins,
      allowed,
    );
  /** What is set in an editor, or pasted, as it comes out to be stored. */
  const set = (handle) => (html) => handle.evaluate((editor, html) => (editor.setData(html), editor.getData()), html);
  const paste = (handle) => (html) =>
    handle.evaluate((editor, html) => {
      editor.setData('');
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/html', html);
      const options = { clipboardData, bubbles: true, cancelable: true };
      editor.editing.view.getDomRoot().dispatchEvent(new ClipboardEvent('paste', options));
      return editor.getData();
    }, html);
  const classic = await editor(CLASSIC);
  return {
    'CKEditor 5': set(classic),
    'CKEditor 5, pasted': paste(classic),
    'CKEditor 5, class and data-*': set(
      await editor([...CLASSIC, 'GeneralHtmlSupport'], '^(p|ol|ul|li|figure|figcaption|blockquote|div|section)$'),
    ),
  };
}
