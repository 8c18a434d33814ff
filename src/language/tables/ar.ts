import type { LanguageTable } from './table.js';

export const ar: LanguageTable = {
  tag: 'ar',
  dir: 'rtl',
  numbering: 'latn',
  group: ',',
  months: [
    'يناير',
    'فبراير',
    'مارس',
    'أبريل',
    'مايو',
    'يونيو',
    'يوليو',
    'أغسطس',
    'سبتمبر',
    'أكتوبر',
    'نوفمبر',
    'ديسمبر',
  ],
  patterns: { day: '{d} {m} {y}', dayMonth: '{d} {m}', month: '{m} {y}' },
  quotes: ['«', '»', '‹', '›'],
};
