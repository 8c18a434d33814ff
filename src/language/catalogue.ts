/** The catalogues of messages. The only file that uses internals of `@lit/localize`. */
import type { MsgFn } from '@lit/localize';
import { joinStringsAndValues, str, type StrResult } from '@lit/localize/internal/str-tag.js';
import type { TemplateMap } from '@lit/localize/internal/types.js';

/**
 * The `msg` of one catalogue; without one, of the source language.
 *
 * Not by `configureLocalization`, which knows one locale for a whole page and can be called once: a page may have elements
 * of two languages, and an application that calls it itself. Every message has an `id` and is text.
 */
export const messagesOf = (templates: TemplateMap = {}): MsgFn =>
  ((source: string | StrResult, { id }: { id: string }) => {
    const message = (templates[id] ?? source) as typeof source;
    return typeof message === 'string'
      ? message
      : joinStringsAndValues(
          message.strings,
          (source as StrResult).values,
          // A translation holds the indexes of the source's values.
          message === source ? undefined : (message.values as number[]),
        );
  }) as MsgFn;

export { str, type MsgFn, type TemplateMap };
