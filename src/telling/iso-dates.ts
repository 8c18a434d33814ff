/** Dates of EDTF in ISO 8601-1, which has no form for doubt: only as far as they are certain. */
import {
  isSeason,
  parseEdtf,
  type EdtfDate,
  type EdtfEnd,
  type EdtfInterval,
  type EdtfSet,
} from '../explainer/edtf.js';
import type { DateValue } from '../explainer/types.js';

/** When something began and ended, as far as that is certain; nothing where the date is an estimate. */
export function certainDates({ edtf, basis }: DateValue): {
  startDate?: string | undefined;
  endDate?: string | undefined;
} {
  if (basis === 'estimated') return {};
  const date = parseEdtf(edtf);
  if (date.type === 'set') return { startDate: certainOfAll(date) };
  return date.type === 'date'
    ? { startDate: certain(date) }
    : { startDate: certain(date.start), endDate: certain(date.end) };
}

/** The certain part of a date in ISO 8601-1. A time needs an offset, which makes it a moment. */
function certain(date: EdtfEnd): string | undefined {
  const parts = certainParts(date);
  if (parts.length === 3 && typeof date !== 'string' && date.time && date.offset)
    return `${parts.join('-')}T${date.time}${date.offset}`;
  return parts.join('-') || undefined;
}

/** Year, month and day, up to the first that is missing, qualified, a season or has an `X`. */
function certainParts(date: EdtfEnd): string[] {
  if (typeof date === 'string') return [];
  const { year, month = '', day = '', qualifiers } = date;
  const doubtful = [
    qualifiers.year || !/^\d{4}$/.test(year),
    qualifiers.month || !/^\d\d$/.test(month) || isSeason(month),
    qualifiers.day || !/^\d\d$/.test(day),
  ].findIndex(Boolean);
  return [year, month, day].slice(0, doubtful === -1 ? 3 : doubtful);
}

/** What all the days of a set share. */
function certainOfAll({ members }: EdtfSet): string | undefined {
  const ends = (member: EdtfDate | EdtfInterval) => (member.type === 'date' ? [member] : [member.start, member.end]);
  const [first = [], ...rest] = members.flatMap(ends).map(certainParts);
  const differs = first.findIndex((part, i) => rest.some((parts) => parts[i] !== part));
  return first.slice(0, differs === -1 ? 3 : differs).join('-') || undefined;
}
