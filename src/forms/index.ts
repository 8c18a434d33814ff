/** A document in the pages of others: ordinary HTML for tools that build pages, and the forms to paste. */
export { FORMS, renderForm, renderToHtml } from './render.js';
export type { Form, FormOptions } from './render.js';
export { ELEMENTS, FormError } from './picked.js';
export type { ElementName } from './picked.js';
