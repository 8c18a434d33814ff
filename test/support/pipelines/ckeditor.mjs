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
  /** Makes an editor; what is set in it comes out as its server would store it. */
  const editor = async (plugins, allowed) => {
    const handle = await page.evaluateHandle(
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
    return (html) => handle.evaluate((editor, html) => (editor.setData(html), editor.getData()), html);
  };
  return {
    'CKEditor 5': await editor(CLASSIC),
    'CKEditor 5, class and data-*': await editor(
      [...CLASSIC, 'GeneralHtmlSupport'],
      '^(p|ol|ul|li|figure|figcaption|blockquote|div|section)$',
    ),
  };
}
