/** The catalogues of messages. The only file that touches the inside of `@lit/localize`. */
import type { MsgFn } from '@lit/localize';
import { runtimeMsg } from '@lit/localize/internal/runtime-msg.js';
import type { TemplateMap } from '@lit/localize/internal/types.js';

// `configureLocalization` knows one locale for a whole page and can be called once; elements of two
// languages stand on one page, beside applications that call it themselves.
export const messagesOf = (templates?: TemplateMap): MsgFn =>
  ((template, options) => runtimeMsg(templates, template, options)) as MsgFn;

export { str } from '@lit/localize/internal/str-tag.js';
export type { MsgFn };
