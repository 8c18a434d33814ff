/** Dates in a newsroom's house style. Loaded when a page asks for one. */
import { millisecondsInDay } from 'date-fns/constants';

import { clauses, withNote } from './lists.js';
import type { Locale } from './locale.js';
import { toText } from './parts.js';
import type { Settings } from './resolve.js';
import { ar } from './tables/ar.house.js';
import { en } from './tables/en.house.js';
import { CALENDARS, type Calendar, type HouseTable } from './tables/table.js';

/**
 * Months and dates as the settings want them.
 * - `month-names`: a choice of `MONTH_NAMES`, where the language has it;
 * - `weekday`: the day of the week before a whole day;
 * - `calendar`: the day in one of `CALENDARS` beside the Gregorian;
 * - `relative-to`: a day (`YYYY-MM-DD`) in relation to which days within a week of it are told, never the reader's.
 */
export function houseStyle(locale: Locale, settings: Settings, table = { ar, en }[locale.tag]): Partial<Locale> {
  if (!table) return {};
  const [, months] = Object.entries(table.monthNames ?? {}).find(([name]) => name === settings['month-names']) ?? [];
  const calendar = CALENDARS.find((each) => each === settings.calendar);
  const reference = /^\d{4}-\d\d-\d\d$/.test(settings['relative-to'] ?? '')
    ? Date.parse(settings['relative-to']!)
    : NaN;
  const withWeekday = settings.weekday !== undefined && settings.weekday !== 'false';
  const beside = (date: string, note: string) => toText(withNote(locale, [date], [note]));

  return {
    ...(months && { months, standaloneMonths: months }),
    dress({ year, month, day, qualifiers }, words) {
      const time = new Date(0).setUTCFullYear(+year, +month! - 1, +day!);
      const weekday = new Date(time).getUTCDay();
      // “About today” is no date.
      const isAbout = /[~%]/.test(qualifiers.year);
      const relative = isAbout ? undefined : relativeWords(table, (time - reference) / millisecondsInDay, weekday);
      const dressed = withWeekday
        ? table.withWeekday.replace('{w}', table.weekdays[weekday]!).replace('{date}', words)
        : words;
      const other = calendar && inCalendar(locale, table, calendar, time);
      if (relative) return beside(relative, other ? toText(clauses(locale, [[words], [other]])) : words);
      return other ? beside(dressed, other) : dressed;
    },
  };
}

/** A day in relation to a reference day: “today”, or by its weekday; undefined where it is a week away or more. */
function relativeWords({ relative }: HouseTable, days: number, weekday: number): string | undefined {
  if (days === 0) return relative.today;
  if (days === -1) return relative.yesterday;
  if (days === 1) return relative.tomorrow;
  if (days < 0 && days > -7) return relative.last[weekday];
  if (days > 0 && days < 7) return relative.next[weekday];
  return undefined;
}

/** A day in another calendar: the numbers are Intl's, the words ours. Nothing before the first year of that. */
function inCalendar(locale: Locale, { calendars }: HouseTable, calendar: Calendar, time: number): string {
  const parts = new Intl.DateTimeFormat(`en-u-ca-${calendar}-nu-latn`, {
    timeZone: 'UTC',
    day: 'numeric',
    month: 'numeric',
    year: 'numeric',
  }).formatToParts(time);
  const number = (type: string) => parseInt(parts.find((part) => part.type === type)?.value ?? '', 10);
  const { months, pattern } = calendars[calendar];
  const year = number('year');
  if (year < 1) return '';
  const digits = (n: number) => locale.number(n, { grouping: false });
  return pattern
    .replace('{d}', digits(number('day')))
    .replace('{m}', months[number('month') - 1] ?? '')
    .replace('{y}', digits(year));
}
