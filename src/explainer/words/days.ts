/** Days and months in numbers, as editors write them: 19/9/2023, ٩/٢٠٢٣. */
import { plain } from './plain.js';

const DAY_MONTH_YEAR = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4})$/;
const YEAR_MONTH_DAY = /^(\d{4})[/.-](\d{1,2})[/.-](\d{1,2})$/;
const MONTH_YEAR = /^(\d{1,2})[/.](\d{4})$/;

const DIGIT = '[\\d٠-٩۰-۹]';
const NUMBERS = `${DIGIT}{1,4}[/.-]${DIGIT}{1,4}(?:[/.-]${DIGIT}{1,4})?(?![/.-]?${DIGIT}|[?~%])`;
/** One that a text begins with, after words such as “about”, and one to which it goes on. */
const LEADING = new RegExp(`^([^\\d٠-٩۰-۹:：\\n]*)(${NUMBERS})(?:([^\\d٠-٩۰-۹:：\\n]{1,9})(${NUMBERS}))?`);

const edtf = (...parts: readonly string[]) => parts.map((part) => part.padStart(2, '0')).join('-');

/** One in EDTF, where it can be read in one way. */
function inOrder(written: string): string {
  const said = plain(written);
  const [, first, , second, year] = DAY_MONTH_YEAR.exec(said) ?? [];
  if (first && second && year) {
    if (Number(first) > 12 || Number(first) === Number(second)) return edtf(year, second, first);
    return Number(second) > 12 ? edtf(year, first, second) : written;
  }
  const whole = YEAR_MONTH_DAY.exec(said);
  if (whole) return edtf(...whole.slice(1));
  const month = MONTH_YEAR.exec(said);
  return month ? edtf(month[2]!, month[1]!) : written;
}

/** A text with the date in numbers that it begins with in EDTF, and with the end of it, where they can be read in one way. */
export const numbersRead = (text: string): string =>
  text.replace(
    LEADING,
    (_, before: string, start: string, to: string = '', end: string = '') =>
      before + inOrder(start) + to + inOrder(end),
  );

/** Whether a text is a day whose month can be either of two. */
export const isTwoDays = (text: string): boolean => DAY_MONTH_YEAR.test(plain(text)) && numbersRead(text) === text;
