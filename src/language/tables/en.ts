import type { LanguageTable } from './table.js';

const suffix = (n: number) => (Math.floor((n % 100) / 10) === 1 ? 'th' : (['th', 'st', 'nd', 'rd'][n % 10] ?? 'th'));

export const en: LanguageTable = {
  tag: 'en',
  dir: 'ltr',
  numbering: 'latn',
  group: ',',
  months: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
  patterns: { day: '{d} {m} {y}', dayMonth: '{d} {m}', month: '{m} {y}' },
  quotes: ['“', '”', '‘', '’'],
  ordinal: (n) => n + suffix(n),
};
