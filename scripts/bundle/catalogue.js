// What stands in the files of a script tag for src/language/catalogue.ts: messages are places in a list of texts,
// and `{0}` is the place of a value. What only a later file says, it brings in English and Arabic itself.
import english from 'english';

export const messagesOf =
  (texts = english) =>
  (message, ...values) =>
    (texts[message.place ?? message] ?? (texts === english ? message.en : message.ar)).replace(
      /\{(\d)\}/g,
      (_, i) => values[i],
    );
