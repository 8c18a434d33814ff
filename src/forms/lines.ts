/** Breaks text into lines for pictures. The reader's font is not known, so widths are estimated generously. */

/** Widths of characters in em, by the widest of the common screen fonts. */
const WIDTHS: readonly (readonly [pattern: RegExp, width: number])[] = [
  [/[\p{M}\u200B-\u200F\u2066-\u2069]/u, 0],
  [/\s/u, 0.36],
  [/[سشصضطظ]/u, 1.05],
  [/[ادذرزولأإآ]/u, 0.52],
  [/\p{Script=Arabic}/u, 0.7],
  [/[iljtfrI.,:;'’‘|!()[\]-]/u, 0.46],
  [/[mwMW@%—…]/u, 1.02],
  [/[A-Z\u00C0-\u00DE]/u, 0.8],
  [/[a-z\u00DF-\u024F\d“”«»–?]/u, 0.66],
  [/[\p{Script=Cyrillic}\p{Script=Armenian}]/u, 0.84],
];
/** Of all other characters, which may be as wide as a square. */
const OTHERS = 1.1;
/** How much wider bold letters are. */
const BOLD = 1.12;

const widthOf = (text: string) =>
  [...text].reduce((sum, each) => sum + (WIDTHS.find(([pattern]) => pattern.test(each))?.[1] ?? OTHERS), 0);

export interface Fitting {
  /** Pixels. */
  readonly size: number;
  readonly width: number;
  readonly isBold?: boolean | undefined;
}

/** A text in lines no wider than `width`. A word that is wider is broken. */
export function linesOf(text: string, { size, width, isBold }: Fitting): string[] {
  const most = width / size / (isBold ? BOLD : 1);
  const lines: string[] = [];
  let line = '';
  for (const word of text
    .split(/\s+/)
    .filter(Boolean)
    .flatMap((word) => broken(word, most))) {
    const longer = line ? `${line} ${word}` : word;
    if (line && widthOf(longer) > most) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return isolatedIn([...lines, line].filter(Boolean));
}

function broken(word: string, most: number): string[] {
  if (widthOf(word) <= most) return [word];
  const pieces = [''];
  for (const each of word) {
    if (widthOf(pieces.at(-1)! + each) > most) pieces.push('');
    pieces[pieces.length - 1] += each;
  }
  return pieces;
}

const OPENS = /[\u2066-\u2068]/;
const CLOSE = '\u2069';

/** Closes isolates (UAX #9) at the end of each line, and opens them again in the next. */
function isolatedIn(lines: readonly string[]): string[] {
  const open: string[] = [];
  return lines.map((line) => {
    const before = open.join('');
    for (const each of line)
      if (OPENS.test(each)) open.push(each);
      else if (each === CLOSE) open.pop();
    return before + line + CLOSE.repeat(open.length);
  });
}
