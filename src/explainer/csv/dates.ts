/** Dates as they stand in the cells of spreadsheets. */
import { dateOf } from '../words/dates.js';
import { plain } from '../words/plain.js';

const DAY_MONTH_YEAR = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4})$/;
const YEAR_MONTH_DAY = /^(\d{4})[/.-](\d{1,2})[/.-](\d{1,2})$/;
const MONTH_YEAR = /^(\d{1,2})[/.](\d{4})$/;
const WITH_TIME = /^(\d{4}-\d\d-\d\d) (\d{1,2}:\d\d)(?::\d\d)?$/;

const edtf = (...parts: readonly string[]) => parts.map((part) => part.padStart(2, '0')).join('-');

/**
 * The date in a cell in EDTF: written so, in words of English or Arabic, or in numbers that can be read in one way.
 * Undefined where they can be read in two. What is no date stays, for the parser to say so.
 */
export function dateIn(cell: string): string | undefined {
  const said = plain(cell);
  const [, day, time = ''] = WITH_TIME.exec(said) ?? [];
  // A day without a time is midnight to a spreadsheet.
  if (day) return /^0?0:00$/.test(time) ? day : `${day}T${time.padStart(5, '0')}`;
  const [, first, , second, year] = DAY_MONTH_YEAR.exec(said) ?? [];
  if (first && second && year) {
    if (Number(first) > 12 || Number(first) === Number(second)) return edtf(year, second, first);
    return Number(second) > 12 ? edtf(year, first, second) : undefined;
  }
  const whole = YEAR_MONTH_DAY.exec(said);
  if (whole) return edtf(...whole.slice(1));
  const month = MONTH_YEAR.exec(said);
  if (month) return edtf(month[2]!, month[1]!);
  return dateOf(cell) ?? cell;
}
