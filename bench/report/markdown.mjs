// Numbers and tables as they stand in the document.

const NOTHING = '–';

const grouped = (text) => text.replace(/\B(?=(\d{3})+$)/g, ',');

/** Whole numbers with their thousands apart. */
export const whole = (n) => (n === undefined ? NOTHING : grouped(String(Math.round(n))));
export const decimals = (digits) => (n) => (n === undefined ? NOTHING : n.toFixed(digits).replace(/^-(0\.?0*)$/, '$1'));
export const kilobytes = (n) => (n === undefined ? NOTHING : (n / 1000).toFixed(1));
export const times = (n) => (n === undefined ? NOTHING : `${n.toFixed(2)}×`);
export const mark = (holds) => (holds ? '✓' : '✗');

/** By the numbers as they are printed, so that what is printed as the bar does not break it. */
export const isWithin = (n, bar, print) => asPrinted(n, print) <= asPrinted(bar, print);
const asPrinted = (n, print) => Number.parseFloat(print(n).replaceAll(',', ''));

/** The first `labels` columns are words, all others numbers. */
export function table(heads, rows, labels = 1) {
  const line = heads.map((_, i) => (i < labels ? '-' : '-:'));
  return [heads, line, ...rows].map((cells) => `| ${heads.map((_, i) => cells[i] ?? '').join(' | ')} |`).join('\n');
}
