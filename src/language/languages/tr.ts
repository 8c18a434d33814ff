import type { HouseTable, LanguageTable } from '../tables/table.js';

export { templates } from '../../../locales/generated/tr.js';

/** Draft: not reviewed by a native desk. */
export const table: LanguageTable = {
  tag: 'tr',
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

export const house: HouseTable = {
  weekdays: ['Pazar', 'Pazartesi', 'Salı', 'Çarşamba', 'Perşembe', 'Cuma', 'Cumartesi'],
  withWeekday: '{date} {w}',
  relative: {
    yesterday: 'dün',
    today: 'bugün',
    tomorrow: 'yarın',
    last: [
      'geçen pazar',
      'geçen pazartesi',
      'geçen salı',
      'geçen çarşamba',
      'geçen perşembe',
      'geçen cuma',
      'geçen cumartesi',
    ],
    next: [
      'gelecek pazar',
      'gelecek pazartesi',
      'gelecek salı',
      'gelecek çarşamba',
      'gelecek perşembe',
      'gelecek cuma',
      'gelecek cumartesi',
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
      pattern: 'Hicri {d} {m} {y}',
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
        'Esfend',
      ],
      pattern: 'Hicri Şemsi {d} {m} {y}',
    },
  },
};
