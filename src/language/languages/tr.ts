import type { HouseTable, LanguageTable } from '../tables/table.js';

export { templates } from '../../../locales/generated/tr.js';

/** Draft: not reviewed by a native desk. */
export const table: LanguageTable = {
  tag: 'tr',
  name: 'Türkçe',
  dir: 'ltr',
  numbering: 'latn',
  group: '.',
  months: [
    'Ocak',
    'Şubat',
    'Mart',
    'Nisan',
    'Mayıs',
    'Haziran',
    'Temmuz',
    'Ağustos',
    'Eylül',
    'Ekim',
    'Kasım',
    'Aralık',
  ],
  patterns: { day: '{d} {m} {y}', dayMonth: '{d} {m}', month: '{m} {y}' },
  quotes: ['“', '”', '‘', '’'],
  ordinal: (n) => `${n}.`,
};

/** Draft: not reviewed by a native desk. */
export const house: HouseTable = {
  weekdays: ['Pazar', 'Pazartesi', 'Salı', 'Çarşamba', 'Perşembe', 'Cuma', 'Cumartesi'],
  withWeekday: '{date} {w}',
  relative: {
    yesterday: 'dün',
    today: 'bugün',
    tomorrow: 'yarın',
    last: [
      'geçen Pazar',
      'geçen Pazartesi',
      'geçen Salı',
      'geçen Çarşamba',
      'geçen Perşembe',
      'geçen Cuma',
      'geçen Cumartesi',
    ],
    next: [
      'gelecek Pazar',
      'gelecek Pazartesi',
      'gelecek Salı',
      'gelecek Çarşamba',
      'gelecek Perşembe',
      'gelecek Cuma',
      'gelecek Cumartesi',
    ],
  },
  calendars: {
    'islamic-umalqura': {
      months: [
        'Muharrem',
        'Safer',
        'Rebiülevvel',
        'Rebiülahir',
        'Cemaziyelevvel',
        'Cemaziyelahir',
        'Recep',
        'Şaban',
        'Ramazan',
        'Şevval',
        'Zilkade',
        'Zilhicce',
      ],
      pattern: '{d} {m} {y} (hicrî)',
    },
    persian: {
      months: [
        'Ferverdin',
        'Ordibeheşt',
        'Hordad',
        'Tir',
        'Mordad',
        'Şehriver',
        'Mehr',
        'Aban',
        'Azer',
        'Dey',
        'Behmen',
        'İsfend',
      ],
      pattern: '{d} {m} {y} (İran takvimi)',
    },
  },
};
