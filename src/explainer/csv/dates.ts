/** Dates as they stand in the cells of spreadsheets. */
import { dateOf } from '../words/dates.js';
import { plain } from '../words/plain.js';
import { isSerial, serialIn } from './cells.js';

const DAY_MONTH_YEAR = /^\d{1,2}([/.-])\d{1,2}\1\d{4}$/;
const MONTH_YEAR = /^(\d{1,2})[/.](\d{4})$/;
/** As spreadsheets of England, of America and of Arab countries save a time. */
const WITH_TIME = /^(.+?),? (\d{1,2}):(\d\d)(?::\d\d)?(?: ?(am|pm|ص|م))?$/;
/** No date of the format has one, and readers would lose it. */
const TIME_OF_DAY = /صباح|مساء|فجر|ظهر|عصر|ليل|morning|noon|evening|night|dawn/;

/**
 * The date in a cell in EDTF: written so, in words of English or Arabic, or in numbers that can be read in one way.
 * What is no date stays, for the parser to say so.
 * @param fault is told of what may be a date and cannot be read
 */
export function dateIn(cell: string, fault: (message: string, mend: string) => void): string | undefined {
  const said = plain(cell);
  if (isSerial(said)) return void fault(...serialIn(cell));
  const [, words = said, written, minutes, half] = WITH_TIME.exec(said) ?? [];
  const date = dateOf(
    words.replace(MONTH_YEAR, (_, month: string, year: string) => `${year}-${month.padStart(2, '0')}`),
  );
  if (date === undefined && DAY_MONTH_YEAR.test(words))
    return void fault(`“${cell}” can be two days`, 'write it as 2023-09-08 or as 8 September 2023');
  if (date === undefined && TIME_OF_DAY.test(words))
    return void fault(
      `“${cell}” has a time of the day in words`,
      'write the day alone, and those words in the summary',
    );
  if (!written) return date ?? cell;
  const hours = half ? (Number(written) % 12) + (/[pم]/.test(half) ? 12 : 0) : Number(written);
  if (!/^\d{4}-\d\d-\d\d$/.test(date ?? '') || (half && Number(written) > 12)) return cell;
  // A day without a time is midnight to a spreadsheet.
  return hours || Number(minutes) ? `${date}T${String(hours).padStart(2, '0')}:${minutes}` : date;
}
