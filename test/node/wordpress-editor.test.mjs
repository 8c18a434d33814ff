// The blocks in the editor, with React where WordPress has its own copy of it; `npm run test:wordpress` has them in a
// real editor.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { createElement, useEffect, useRef } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';

const SOURCE = new URL('../../integrations/wordpress/explainer-elements/blocks/editor.js', import.meta.url);

/** Stands for a component of WordPress: a tag of its name, with what is in it. */
const box =
  (name) =>
  ({ title, instructions, label, children }) =>
    createElement(name, { title, label, instructions }, children);

const wp = {
  blocks: {
    registerBlockType: (name, settings) => registered.set(name, settings),
    createBlock: (name, attributes) => ({ name, attributes }),
  },
  blockEditor: {
    InspectorControls: box('x-sidebar'),
    MediaUpload: ({ render }) => render({ open: () => {} }),
    MediaUploadCheck: ({ children }) => children,
    useBlockProps: (more) => ({ ...more, className: 'block' }),
  },
  components: {
    Button: box('button'),
    Disabled: box('x-disabled'),
    PanelBody: box('x-panel'),
    Placeholder: box('x-placeholder'),
    SelectControl: ({ label, value, options }) =>
      createElement('x-select', { label, value, options: options.map((each) => `${each.value}=${each.label}`).join() }),
    TextControl: ({ label, value, dir }) => createElement('x-text', { label, value, dir }),
    TextareaControl: ({ label, value, rows }) => createElement('x-lines', { label, value, rows }),
  },
  element: {
    createElement,
    RawHTML: ({ children }) => createElement('div', { dangerouslySetInnerHTML: { __html: children } }),
    useEffect,
    useRef,
  },
  htmlEntities: { decodeEntities: (text) => text.replaceAll('&lt;', '<') },
};

const explainerElements = {
  blocks: {
    badge: {
      tag: 'casualty-badge',
      icon: 'groups',
      title: 'Casualty figures',
      panels: [
        {
          title: 'Figures',
          isOpen: true,
          fields: {
            killed: { label: 'Killed' },
            status: { label: 'Status', choices: { '': '', contested: 'Contested' } },
            note: { label: 'Note', lines: 3 },
          },
        },
        { title: 'Data', isOpen: true, fields: { src: { label: 'File' }, lang: { label: 'Language' } } },
      ],
    },
  },
  elements: { 'casualty-badge': ['killed', 'note', 'src'] },
  script: 'https://news.example/explainer-elements.js',
  inWords: 'https://news.example/words.js',
  lang: 'ar',
  words: { choose: 'Choose a file', empty: 'Choose a JSON or CSV file.' },
};

const registered = new Map();
new Function('window', readFileSync(SOURCE, 'utf8'))({ wp, explainerElements });
const badge = registered.get('explainer-elements/badge');

const edited = (attributes) =>
  renderToStaticMarkup(createElement(() => badge.edit({ attributes, setAttributes: () => {} }), null));

const SIDEBAR =
  '<x-sidebar><x-panel title="Figures"><x-text label="Killed" value="" dir="auto"></x-text>' +
  '<x-select label="Status" value="" options="=,contested=Contested"></x-select>' +
  '<x-lines label="Note" value="" rows="3"></x-lines></x-panel>' +
  '<x-panel title="Data"><x-text label="File" value="" dir="auto"></x-text>' +
  '<x-text label="Language" value="" dir="auto"></x-text><button>Choose a file</button></x-panel></x-sidebar>';

describe('a block of WordPress', () => {
  it('has its name and its title', () => {
    assert.deepEqual([...registered.keys()], ['explainer-elements/badge']);
    assert.equal(badge.title, 'Casualty figures');
  });

  it('says what to fill in, where nothing but a language is', () => {
    for (const attributes of [{}, { lang: 'en' }])
      assert.equal(
        edited(attributes).replace(' value="en"', ' value=""'),
        `<div class="block">${SIDEBAR}<x-placeholder label="Casualty figures" instructions="Choose a JSON or CSV file."><button>Choose a file</button></x-placeholder></div>`,
      );
  });

  it('draws the element, in the language of readers, with what WordPress encoded for authors', () => {
    assert.match(
      edited({ killed: '&lt;5', note: '', html: '<p>…</p>' }),
      /<x-disabled><casualty-badge lang="ar" killed="&lt;5"><\/casualty-badge><\/x-disabled><\/div>$/,
    );
    assert.match(edited({ killed: '2', lang: 'en' }), /<casualty-badge lang="en" killed="2"><\/casualty-badge>/);
  });

  it('saves what a file says, without brackets that may begin a shortcode', () => {
    const saved = (attributes) => renderToStaticMarkup(createElement(() => badge.save({ attributes }), null));
    assert.equal(saved({ src: '/a.json', html: '<p>[gallery]</p>' }), '<div><p>&#91;gallery&#93;</p></div>');
    assert.equal(saved({ killed: '2' }), '');
  });

  describe('of a tag that is pasted', () => {
    const [{ selector, schema, transform }] = badge.transforms.from;
    const made = (attributes, innerHTML = '') =>
      transform({
        attributes: Object.entries(attributes).map(([name, value]) => ({ name, value })),
        innerHTML,
        outerHTML: 'as it was',
      });

    it('may have each attribute of the element, with data- too', () => {
      assert.equal(selector, 'casualty-badge');
      assert.deepEqual(schema['casualty-badge'].attributes, [
        'lang',
        'dir',
        'style',
        'killed',
        'data-killed',
        'note',
        'data-note',
        'src',
        'data-src',
      ]);
    });

    it('has what its fields can say', () => {
      assert.deepEqual(made({ lang: 'ar', dir: 'rtl', 'data-killed': '2', note: 'x' }, '\n'), {
        name: 'explainer-elements/badge',
        attributes: { lang: 'ar', killed: '2', note: 'x' },
      });
    });

    it('is one of HTML, where the tag says more', () => {
      const html = { name: 'core/html', attributes: { content: 'as it was' } };
      assert.deepEqual(made({ killed: '2', variant: 'compact' }), html);
      assert.deepEqual(made({ killed: '2' }, '<p>2</p>'), html);
    });
  });
});
