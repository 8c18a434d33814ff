/** What style sheets of other people's pages do to the elements on them: the rules of each that could matter. */
export interface HostileStyle {
  readonly name: string;
  readonly css: string;
  /** What it may change within an element all the same, as computed properties of the wrapper, and why. */
  readonly may?: { readonly properties: readonly string[]; readonly because: string };
  /** Why what is drawn has other boxes than on an empty page. */
  readonly otherBoxes?: string;
}

const BOX_OF_THE_PAGE = 'the page scales or turns the box itself, with all that is in it';

/** Whether a line that is not drawn has a width here: in Chromium 156 it has, in 143 it has none. */
const hasWidthWithoutStyle = (property: string) =>
  !['', '0px'].includes(getComputedStyle(document.documentElement).getPropertyValue(property));

export const HOSTILE_STYLES: readonly HostileStyle[] = [
  // Normalisers and resets.
  {
    name: 'normalize.css',
    css: `html { line-height: 1.15; -webkit-text-size-adjust: 100%; } body { margin: 0; } hr { box-sizing: content-box; height: 0; overflow: visible; }
      a { background-color: transparent; } b, strong { font-weight: bolder; } small { font-size: 80%; } img { border-style: none; }
      button, input, select { font-family: inherit; font-size: 100%; line-height: 1.15; margin: 0; } button { text-transform: none; }
      fieldset { padding: 0.35em 0.75em 0.625em; } [hidden], template { display: none; }`,
  },
  {
    name: 'sanitize.css',
    css: `*, ::before, ::after { box-sizing: border-box; background-repeat: no-repeat; }
      ::before, ::after { text-decoration: inherit; vertical-align: inherit; }
      :where(:root) { cursor: default; line-height: 1.5; overflow-wrap: break-word; -moz-tab-size: 4; tab-size: 4; -webkit-tap-highlight-color: transparent; text-size-adjust: 100%; }
      :where(body) { margin: 0; } :where(nav) :where(ol, ul) { list-style-type: none; padding: 0; }
      :where(svg:not([fill])) { fill: currentColor; } :where(iframe, img, input, video, select, textarea) { height: auto; max-width: 100%; }`,
  },
  {
    name: 'modern-normalize',
    css: `*, ::before, ::after { box-sizing: border-box; }
      html { font-family: system-ui, 'Segoe UI', Roboto, Helvetica, Arial, sans-serif; line-height: 1.15; -webkit-text-size-adjust: 100%; tab-size: 4; }
      body { margin: 0; } button, input, optgroup, select, textarea { font-family: inherit; font-size: 100%; line-height: 1.15; margin: 0; }`,
  },
  {
    name: 'Meyer’s reset',
    css: `html, body, div, span, h1, h2, h3, p, blockquote, a, cite, em, q, strong, ol, ul, li, fieldset, form, label, legend, table, tr, th, td, article, details, figure, figcaption, footer, header, section, summary, time
      { margin: 0; padding: 0; border: 0; font-size: 100%; font: inherit; vertical-align: baseline; }
      body { line-height: 1; } ol, ul { list-style: none; } blockquote, q { quotes: none; }
      blockquote::before, blockquote::after, q::before, q::after { content: ''; content: none; } table { border-collapse: collapse; border-spacing: 0; }`,
  },
  {
    name: 'The New CSS Reset',
    css: `*:where(:not(html, iframe, canvas, img, svg, video, audio):not(svg *, symbol *)) { all: unset; display: revert; }
      *, *::before, *::after { box-sizing: border-box; } html { -webkit-text-size-adjust: none; text-size-adjust: none; }
      a, button { cursor: revert; } ol, ul, menu, summary { list-style: none; }`,
  },
  {
    name: 'Josh Comeau’s reset',
    css: `*, *::before, *::after { box-sizing: border-box; } * { margin: 0; } body { line-height: 1.5; -webkit-font-smoothing: antialiased; }
      img, picture, video, canvas, svg { display: block; max-width: 100%; } input, button, textarea, select { font: inherit; }
      p, h1, h2, h3, h4, h5, h6 { overflow-wrap: break-word; text-wrap: pretty; } body { isolation: isolate; }`,
  },
  // Frameworks.
  {
    name: 'Tailwind’s preflight',
    css: `*, ::after, ::before { box-sizing: border-box; margin: 0; padding: 0; border: 0 solid; }
      html { line-height: 1.5; -webkit-text-size-adjust: 100%; tab-size: 4; font-family: ui-sans-serif, system-ui, sans-serif; font-feature-settings: normal; -webkit-tap-highlight-color: transparent; }
      h1, h2, h3 { font-size: inherit; font-weight: inherit; } a { color: inherit; text-decoration: inherit; } ol, ul, menu { list-style: none; }
      img, svg, video { display: block; vertical-align: middle; } img, video { max-width: 100%; height: auto; }
      button, input, select { font: inherit; letter-spacing: inherit; color: inherit; border-radius: 0; background-color: transparent; }
      [hidden]:where(:not([hidden='until-found'])) { display: none !important; }`,
  },
  {
    name: 'Bootstrap’s reboot',
    css: `:root { --bs-body-font-size: 1rem; --bs-body-color: #212529; } *, *::before, *::after { box-sizing: border-box; }
      body { margin: 0; font-family: system-ui, 'Segoe UI', sans-serif; font-size: var(--bs-body-font-size); font-weight: 400; line-height: 1.5; color: var(--bs-body-color); text-align: start; -webkit-text-size-adjust: 100%; -webkit-tap-highlight-color: rgba(0, 0, 0, 0); }
      p { margin-top: 0; margin-bottom: 1rem; } ol, ul { padding-left: 2rem; } dd { margin-left: 0; } blockquote { margin: 0 0 1rem; } small { font-size: .875em; }
      a { color: #0d6efd; text-decoration: underline; } img, svg { vertical-align: middle; } label { display: inline-block; } table { caption-side: bottom; border-collapse: collapse; }
      button { border-radius: 0; } legend { float: left; width: 100%; font-size: calc(1.275rem + .3vw); }`,
  },
  {
    name: 'Foundation’s text direction and rendering',
    css: `html { box-sizing: border-box; font-size: 100%; } *, ::before, ::after { box-sizing: inherit; } body { font-family: 'Helvetica Neue', Arial; font-weight: 400; line-height: 1.5; color: #0a0a0a; -webkit-font-smoothing: antialiased; text-rendering: optimizeLegibility; }
      p { line-height: 1.6; text-rendering: optimizeLegibility; } blockquote, blockquote p { line-height: 1.6; color: #8a8a8a; } svg { max-width: 100%; height: auto; }`,
  },
  // Themes of WordPress.
  {
    name: 'Twenty Twenty-One',
    css: `:root { --global--spacing-unit: 20px; } *, *::before, *::after { box-sizing: inherit; } html { box-sizing: border-box; line-height: 1.7; }
      body { font-size: 1.125rem; font-weight: normal; color: #28303d; text-align: left; background-color: #d1e4dd; }
      .entry-content > *:not(.alignwide):not(.alignfull):not(.alignleft):not(.alignright) { max-width: 610px; margin-left: auto; margin-right: auto; }
      .entry-content > * { margin-top: 20px; margin-bottom: 20px; } .entry-content > *:first-child { margin-top: 0; }
      ul, ol { padding-left: 40px; } blockquote { padding: 0; position: relative; margin: 30px 0 30px 25px; } blockquote p { letter-spacing: normal; font-size: 1.25rem; line-height: 1.7; }
      blockquote::before { content: '\\201C'; font-size: 1.25rem; left: -12px; position: absolute; } a:focus { background: rgba(255, 255, 255, .9); } time, cite { font-style: normal; }`,
  },
  {
    name: 'Twenty Twenty-One, right to left',
    css: `body { text-align: right; direction: rtl; line-height: 1.7; } ul, ol { padding-right: 40px; padding-left: 0; } blockquote { margin: 30px 25px 30px 0; } blockquote::before { right: -12px; left: auto; }`,
  },
  {
    name: 'Twenty Twenty-Three',
    css: `body { --wp--style--root--padding-right: 30px; font-size: 1rem; line-height: 1.6; margin: 0; -moz-osx-font-smoothing: grayscale; -webkit-font-smoothing: antialiased; text-wrap: pretty; }
      .is-layout-constrained > :where(:not(.alignleft):not(.alignright):not(.alignfull)) { max-width: 650px; margin-left: auto !important; margin-right: auto !important; }
      :where(.is-layout-flow) > * { margin-block-start: 1.5rem; margin-block-end: 0; } a:where(:not(.wp-element-button)) { text-decoration: underline; }
      .wp-block-group { letter-spacing: -0.01em; hyphens: auto; }`,
  },
  {
    name: 'prose of a CMS',
    css: `.prose { max-width: 65ch; line-height: 1.75; word-spacing: 0.06em; text-align: justify; hyphens: auto; hanging-punctuation: first; } .prose > * + * { margin-block-start: 1.25em; }
      .prose p { text-indent: 1.5em; } .prose { text-indent: 1.5em; }`,
  },
  // Single rules, each as hard as it can be.
  { name: 'letters apart', css: '* { letter-spacing: 0.2em !important; }' },
  { name: 'words apart', css: '* { word-spacing: 0.5em !important; }' },
  { name: 'left to right', css: '* { direction: ltr !important; unicode-bidi: bidi-override !important; }' },
  { name: 'a body right to left', css: 'body { direction: rtl; text-align: right; }' },
  { name: 'everything in the middle', css: '* { text-align: center !important; text-align-last: center !important; }' },
  { name: 'other boxes', css: '* { box-sizing: border-box !important; min-width: 0; min-height: 0; }' },
  {
    name: 'wide pictures',
    css: 'svg, img { width: 100% !important; height: auto !important; display: block; } * { fill: red !important; stroke: red !important; stroke-width: 9; }',
  },
  { name: 'what is not defined is hidden', css: ':not(:defined) { display: none !important; }' },
  { name: 'a root of 10 px', css: 'html { font-size: 62.5%; } body { font-size: 1.6rem; }' },
  { name: 'all text of 12 px', css: '* { font-size: 12px !important; }' },
  { name: 'capitals', css: '* { text-transform: uppercase !important; }' },
  { name: 'white space kept', css: '* { white-space: pre !important; tab-size: 2 !important; }' },
  { name: 'white space in one line', css: '* { white-space: nowrap; text-overflow: ellipsis; }' },
  {
    name: 'broken words',
    css: '* { word-break: break-all !important; line-break: anywhere !important; hyphens: auto !important; }',
  },
  { name: 'no broken words', css: '* { word-break: keep-all !important; overflow-wrap: normal !important; }' },
  { name: 'low lines', css: '* { line-height: 1 !important; }' },
  { name: 'high lines', css: '* { line-height: 60px !important; }' },
  { name: 'slanted', css: '* { font-style: italic !important; }' },
  { name: 'indented', css: '* { text-indent: 2em !important; }' },
  {
    name: 'shadows and outlines of letters',
    css: '* { text-shadow: 0 0 4px red !important; -webkit-text-stroke: 2px red !important; -webkit-text-fill-color: red !important; }',
  },
  {
    name: 'emphasis marks',
    css: "* { text-emphasis: 'x' red !important; text-underline-offset: 12px !important; text-decoration-skip-ink: none !important; }",
  },
  {
    name: 'quotes and lists',
    css: "* { quotes: '<' '>' !important; list-style: square inside !important; border-collapse: collapse !important; caption-side: bottom !important; }",
  },
  { name: 'everything reverts', css: '* { all: revert !important; }' },
  {
    name: 'our tags from scratch',
    css: 'conflict-timeline, statement-card, casualty-badge, conflict-explainer, language-switch, bare-element { all: initial !important; }',
  },
  {
    name: 'our tags unset',
    css: 'conflict-timeline, statement-card, casualty-badge, conflict-explainer, language-switch, bare-element { all: unset !important; letter-spacing: 3px !important; }',
  },
  {
    name: 'a parent of flexible boxes',
    css: '.entry-content { display: flex; align-items: center; justify-content: center; flex-wrap: nowrap; }',
  },
  {
    name: 'a parent of columns of boxes',
    css: '.entry-content { display: flex; flex-direction: column; align-items: flex-start; }',
  },
  {
    name: 'a grid as parent',
    css: '.entry-content { display: grid; grid-template-columns: 1fr auto; place-items: center; }',
  },
  {
    name: 'a box of boxes',
    css: '.entry-content > * { display: flex; align-items: center; justify-content: center; }',
  },
  {
    name: 'a box of cells',
    css: '.entry-content > * { display: grid; place-items: center; place-content: center; grid-auto-flow: column; }',
  },
  { name: 'everything floats', css: '* { float: left !important; }' },
  {
    name: 'everything in columns',
    css: '.entry-content { column-count: 2; column-gap: 40px; orphans: 5; widows: 5; }',
    otherBoxes: 'the page breaks the box over its columns',
  },
  { name: 'everything moves slowly', css: '* { transition: all 1s !important; }' },
  {
    name: 'a cursor of its own',
    css: '* { cursor: crosshair !important; caret-color: red !important; accent-color: red !important; }',
  },
  {
    name: 'nothing to select',
    css: '* { -webkit-user-select: none !important; user-select: none !important; -webkit-touch-callout: none; -webkit-tap-highlight-color: red !important; }',
  },
  {
    name: 'rare things that are handed down',
    css: '* { image-rendering: pixelated !important; paint-order: stroke !important; text-rendering: geometricPrecision !important; text-orientation: upright !important; ruby-position: under !important; text-spacing-trim: trim-start !important; line-break: strict !important; empty-cells: hide !important; text-wrap: balance !important; }',
  },
  {
    name: 'private names of ours',
    css: '* { --_ink: red !important; --_size: 40px !important; --_space: 9em; --_rail: 5em; --_measure: 3em !important; }',
  },
  {
    name: 'nothing to see',
    css: '* { visibility: hidden !important; }',
    may: { properties: ['visibility'], because: 'a page hides what a reader has not opened' },
  },
  {
    name: 'nothing to press',
    css: '* { pointer-events: none !important; }',
    may: { properties: ['pointer-events'], because: 'what a page has hidden must not catch clicks' },
  },
  {
    name: 'a drop cap',
    css: '.prose::first-letter { font-size: 3em; float: left; }',
    otherBoxes: 'the first letter of a box of the page is the page’s, however deep it stands',
  },
  {
    name: 'a zoom',
    css: '.entry-content > * { zoom: 1.25; }',
    otherBoxes: BOX_OF_THE_PAGE,
    may: {
      properties: ['column-rule-width', 'outline-width', 'row-rule-width'].filter(hasWidthWithoutStyle),
      because: BOX_OF_THE_PAGE,
    },
  },
  { name: 'a turn', css: '.entry-content > * { transform: rotate(3deg) scale(0.9); }', otherBoxes: BOX_OF_THE_PAGE },
];
