/** What a language needs beside its messages: facts of CLDR, written once. */
export interface LanguageTable {
  /** BCP 47 tag. */
  readonly tag: string;
  readonly dir: 'ltr' | 'rtl';
  /** CLDR numbering system of its digits. */
  readonly numbering: string;
  /** What stands between thousands. */
  readonly group: string;
  /** The twelve months as they stand in a date with a day. */
  readonly months: readonly string[];
  /** The months as they stand without a day, where that differs. */
  readonly standaloneMonths?: readonly string[];
  /** Dates of day precision with and without their year, and of month precision: `{d}`, `{m}`, `{y}`. */
  readonly patterns: { readonly day: string; readonly dayMonth: string; readonly month: string };
  /** Opening and closing marks, outer then inner. */
  readonly quotes: readonly [string, string, string, string];
  /** A number as an ordinal, for centuries; digits alone where absent. */
  readonly ordinal?: (n: number) => string;
}

/** Calendars of CLDR that can stand beside the Gregorian. */
export const CALENDARS = ['islamic-umalqura', 'persian'] as const;
export type Calendar = (typeof CALENDARS)[number];

/** Names that Arabic newsrooms have for the Gregorian months; each language has `gregorian`. */
export const MONTH_NAMES = ['gregorian', 'syriac', 'dual', 'maghreb', 'tunisian-algerian'] as const;
export type MonthNames = (typeof MONTH_NAMES)[number];

/** What only pages with a house style of their own need: loaded when one asks for it. */
export interface HouseTable {
  /** Sunday first. */
  readonly weekdays: readonly string[];
  /** A date with its weekday: `{w}` and `{date}`. */
  readonly withWeekday: string;
  readonly relative: {
    readonly yesterday: string;
    readonly today: string;
    readonly tomorrow: string;
    /** “last Tuesday” for each weekday, Sunday first. */
    readonly last: readonly string[];
    /** “next Tuesday” for each weekday, Sunday first. */
    readonly next: readonly string[];
  };
  /** Twelve months of each calendar, and its dates with their era: `{d}`, `{m}`, `{y}`. */
  readonly calendars: Readonly<Record<Calendar, { readonly months: readonly string[]; readonly pattern: string }>>;
  /** Further names of the twelve Gregorian months. */
  readonly monthNames?: Readonly<Partial<Record<MonthNames, readonly string[]>>>;
}
