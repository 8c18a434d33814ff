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
 * Fills the placeholders of a message with phrases.
 * @param message gets a placeholder for each name and returns the message around them, as in
 *   ``fill(({ date }) => msg(str`about ${date}`, { id: 'date.about' }), { date })``.
 */
export function fill<Name extends string>(
  message: (slots: Record<Name, string>) => string,
  values: Record<Name, string | Phrase>,
): Phrase {
  const names = Object.keys(values) as Name[];
  const slot = (i: number) => String.fromCharCode(FIRST_SLOT + i);
  const text = message(Object.fromEntries(names.map((name, i) => [name, slot(i)])) as Record<Name, string>);
  // Every other piece is a placeholder.
  const parts = text
    .split(/([\uE000-\uE0FF])/)
    .flatMap((piece, i): Part | Phrase => (i % 2 ? values[names[piece.charCodeAt(0) - FIRST_SLOT]!] : piece));
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

/** A phrase as plain text, isolates as FSI…PDI (U+2068, U+2069): for attributes, where there is no markup. */
export const toText = (phrase: Phrase): string =>
  phrase
    .map((part) => (typeof part === 'string' ? part : 'datetime' in part ? part.text : `\u2068${part.text}\u2069`))
    .join('');
