// The blocks in the editor. The server says which there are, with their fields and words (includes/fields.php); here
// they are drawn by the element itself, so that editors see what readers will.
(() => {
  const { registerBlockType, createBlock } = window.wp.blocks;
  const { InspectorControls, MediaUpload, MediaUploadCheck, useBlockProps } = window.wp.blockEditor;
  const { Button, Disabled, PanelBody, Placeholder, SelectControl, TextControl, TextareaControl } =
    window.wp.components;
  const { createElement, RawHTML, useEffect, useRef } = window.wp.element;
  const { decodeEntities } = window.wp.htmlEntities;
  const { blocks, elements, script, inWords, lang, words } = window.explainerElements;

  /** Values that are filled in. For authors WordPress stores them with entities. */
  const filledIn = (attributes, names) =>
    Object.fromEntries(
      names.filter((name) => attributes[name]).map((name) => [name, decodeEntities(attributes[name])]),
    );

  /** The canvas may be a frame: then it needs the script for itself. */
  function bringScript(document) {
    if ([...document.scripts].some(({ src }) => src === script)) return;
    document.head.append(Object.assign(document.createElement('script'), { type: 'module', src: script }));
  }

  /** What a file says, as HTML for readers without scripts: in the form in which a browser gives it back. */
  async function htmlOf(element, { src, item = src.split('#')[1], lang: own = lang }) {
    const { load, renderToHtml } = await import(inWords);
    // The browser may have kept a file that has changed since.
    const ask = (url, init) => fetch(url, { ...init, cache: 'no-cache' });
    const data = await load(src, AbortSignal.timeout(60_000), { base: document.baseURI, lang: own, ask });
    const template = document.createElement('template');
    template.innerHTML = await renderToHtml(data, { element, item, lang: own });
    return template.innerHTML;
  }

  /** It stands in the post, where brackets may begin a shortcode. */
  const saved = (html) => html.replace(/[[\]]/g, (bracket) => `&#${bracket.charCodeAt()};`);

  function Field({ name, field, value, onChange }) {
    const { label, help, choices, lines } = field;
    const control = { key: name, label, help, value, onChange };
    if (choices) {
      const options = Object.entries(choices).map(([value, label]) => ({ value, label }));
      return createElement(SelectControl, { ...control, options });
    }
    return lines
      ? createElement(TextareaControl, { ...control, rows: lines })
      : createElement(TextControl, { ...control, dir: 'auto' });
  }

  /** Documents are files of the media library. */
  const FileButton = ({ onSelect }) =>
    createElement(
      MediaUploadCheck,
      null,
      createElement(MediaUpload, {
        allowedTypes: ['application/json', 'text/csv'],
        onSelect: ({ url }) => onSelect(url),
        render: ({ open }) => createElement(Button, { variant: 'secondary', onClick: open }, words.choose),
      }),
    );

  const Panels = ({ panels, values, setAttributes }) =>
    panels.map(({ title, fields, isOpen }) =>
      createElement(
        PanelBody,
        { key: title, title, initialOpen: isOpen },
        Object.entries(fields).map(([name, field]) =>
          createElement(Field, {
            key: name,
            name,
            field,
            value: values[name] ?? '',
            onChange: (value) => setAttributes({ [name]: value || undefined }),
          }),
        ),
        'src' in fields && createElement(FileButton, { onSelect: (src) => setAttributes({ src }) }),
      ),
    );

  function Edit({ block, attributes, setAttributes }) {
    const { tag, title, icon, panels } = block;
    const values = filledIn(
      attributes,
      panels.flatMap(({ fields }) => Object.keys(fields)),
    );
    const isEmpty = Object.keys(values).every((name) => name === 'lang');
    const ref = useRef();
    useEffect(() => bringScript(ref.current.ownerDocument), []);

    const { src, item, lang: own } = values;
    const isChanged = useRef(false);
    useEffect(() => {
      let isWanted = true;
      const keep = (html) => isWanted && setAttributes({ html });
      // What another file said does not stand for this one; what is in the post stays until there is something better.
      if (isChanged.current) keep(undefined);
      isChanged.current = true;
      if (src) htmlOf(tag, values).then(keep, () => {});
      return () => {
        isWanted = false;
      };
    }, [src, item, own]);

    return createElement(
      'div',
      useBlockProps({ ref }),
      createElement(InspectorControls, null, createElement(Panels, { panels, values, setAttributes })),
      isEmpty
        ? createElement(
            Placeholder,
            { icon, label: title, instructions: words.empty },
            createElement(FileButton, { onSelect: (src) => setAttributes({ src }) }),
          )
        : // What is drawn cannot be clicked: a click selects the block.
          createElement(Disabled, null, createElement(tag, { lang, ...values })),
    );
  }

  /** A tag that is pasted becomes a block, where the editor would drop it; or HTML, where it says more than fields can. */
  const fromTag = (name, { tag, panels }) => {
    const names = panels.flatMap(({ fields }) => Object.keys(fields));
    return {
      type: 'raw',
      selector: tag,
      schema: {
        [tag]: {
          attributes: ['lang', 'dir', 'style', ...elements[tag].flatMap((name) => [name, `data-${name}`])],
          classes: [/./],
          children: '*',
        },
      },
      transform: (node) => {
        const values = Object.fromEntries(
          [...node.attributes]
            .map(({ name, value }) => [name.replace(/^data-/, ''), value])
            // A block has its direction by its language.
            .filter(([name]) => name !== 'dir'),
        );
        return node.innerHTML.trim() || Object.keys(values).some((name) => !names.includes(name))
          ? createBlock('core/html', { content: node.outerHTML })
          : createBlock(name, values);
      },
    };
  };

  for (const [name, block] of Object.entries(blocks)) {
    const fullName = `explainer-elements/${name}`;
    registerBlockType(fullName, {
      title: block.title,
      icon: block.icon,
      category: 'embed',
      edit: ({ attributes, setAttributes }) => createElement(Edit, { block, attributes, setAttributes }),
      save: ({ attributes: { html } }) => html && createElement(RawHTML, null, saved(html)),
      transforms: { from: [fromTag(fullName, block)] },
    });
  }
})();
