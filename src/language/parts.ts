/**
 * A phrase before it is drawn: plain words of the locale, and parts that have a direction, a language or a
 * machine-readable date of their own. The same for pages, attributes and files.
 */
export type Phrase = readonly Part[];
export type Part = string | Isolate | Time;

/** A name, number with a sign, or other text that the words around it must not reorder (UAX #9). */
export interface Isolate {
  readonly text: string;
  /** BCP 47 tag of the text where it is not the locale's. */
  readonly lang?: string;
  /** Where it leads: an http, https or fragment URL. */
  readonly href?: string;
}

export interface Time {
  readonly text: string;
  /** A valid value of HTML's `datetime`. */
  readonly datetime: string;
}

const FIRST_SLOT = 0xe000; // Private Use Area: no message has it.

/**
 * Puts phrases into a message, which has only a placeholder for each while it is put together:
 * ``fill((date) => msg(str`about ${date}`, { id: 'date.about' }), date)``.
 */
export function fill<Values extends readonly Phrase[]>(
  message: (...slots: { [Index in keyof Values]: string }) => string,
  ...values: Values
): Phrase {
  const slots = values.map((_, i) => String.fromCharCode(FIRST_SLOT + i));
  const text = message(...(slots as { [Index in keyof Values]: string }));
  // Every other piece is a placeholder.
  const parts = text
    .split(/([\uE000-\uE0FF])/)
    .flatMap((piece, i): Part | Phrase => (i % 2 ? values[piece.charCodeAt(0) - FIRST_SLOT]! : piece));
  return merge(parts);
}

/** Joins neighbouring words, so that no Arabic word is split over two text nodes. */
const merge = (parts: Phrase): Phrase => {
  const merged: Part[] = [];
  for (const part of parts) {
    const last = merged.at(-1);
    if (typeof part === 'string' && typeof last === 'string') merged[merged.length - 1] = last + part;
    else if (part !== '') merged.push(part);
  }
  return merged;
};

/** A phrase as plain text, isolates as FSI…PDI (U+2068, U+2069): for what is shown where there is no markup. */
export const toText = (phrase: Phrase): string =>
  phrase
    .map((part) => (typeof part === 'string' ? part : 'datetime' in part ? part.text : `\u2068${part.text}\u2069`))
    .join('');

/**
 * A phrase as text for machines and for names that only screen readers tell: nothing in it is put in order by direction,
 * and a braille display spells isolates out, as `\x2068`.
 */
export const toPlainText = (phrase: Phrase): string =>
  phrase.map((part) => (typeof part === 'string' ? part : part.text)).join('');
