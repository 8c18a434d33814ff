/** What a language needs beside its messages: facts of CLDR, written once. */
export interface LanguageTable {
  /** BCP 47 tag. */
  readonly tag: string;
  /** Its name in itself. */
  readonly name: string;
  readonly dir: 'ltr' | 'rtl';
  /** CLDR numbering system of its digits. */
  readonly numbering: string;
  /** The twelve months as they stand in a date. */
  readonly months: readonly string[];
  /** Dates of day precision with and without their year, and of month precision. */
  readonly patterns: { readonly day: string; readonly dayMonth: string; readonly month: string };
  /** Opening and closing marks, outer then inner. */
  readonly quotes: readonly [string, string, string, string];
  /** A number as an ordinal, for centuries; digits alone where absent. */
  readonly ordinal?: (n: number) => string;
}
