import type { HouseTable, LanguageTable } from '../tables/table.js';

export { templates } from '../../../locales/generated/az.js';

/** Draft: not reviewed by a native desk. */
export const table: LanguageTable = {
  tag: 'az',
  name: 'Azərbaycanca',
  dir: 'ltr',
  numbering: 'latn',
  group: '.',
  months: [
    'yanvar',
    'fevral',
    'mart',
    'aprel',
    'may',
    'iyun',
    'iyul',
    'avqust',
    'sentyabr',
    'oktyabr',
    'noyabr',
    'dekabr',
  ],
  patterns: { day: '{d} {m} {y}', dayMonth: '{d} {m}', month: '{m} {y}' },
  quotes: ['«', '»', '“', '”'],
};

/** Draft: not reviewed by a native desk. */
export const house: HouseTable = {
  weekdays: ['bazar', 'bazar ertəsi', 'çərşənbə axşamı', 'çərşənbə', 'cümə axşamı', 'cümə', 'şənbə'],
  withWeekday: '{date}, {w}',
  relative: {
    yesterday: 'dünən',
    today: 'bu gün',
    tomorrow: 'sabah',
    last: [
      'keçən bazar',
      'keçən bazar ertəsi',
      'keçən çərşənbə axşamı',
      'keçən çərşənbə',
      'keçən cümə axşamı',
      'keçən cümə',
      'keçən şənbə',
    ],
    next: [
      'gələn bazar',
      'gələn bazar ertəsi',
      'gələn çərşənbə axşamı',
      'gələn çərşənbə',
      'gələn cümə axşamı',
      'gələn cümə',
      'gələn şənbə',
    ],
  },
  calendars: {
    'islamic-umalqura': {
      months: [
        'məhərrəm',
        'səfər',
        'rəbiüləvvəl',
        'rəbiülaxır',
        'cəmadiyüləvvəl',
        'cəmadiyülaxır',
        'rəcəb',
        'şaban',
        'ramazan',
        'şəvval',
        'zilqədə',
        'zilhiccə',
      ],
      pattern: '{d} {m} {y} (hicri)',
    },
    persian: {
      months: [
        'fərvərdin',
        'ordibeheşt',
        'xordad',
        'tir',
        'mordad',
        'şəhrivər',
        'mehr',
        'aban',
        'azər',
        'dey',
        'bəhmən',
        'isfənd',
      ],
      pattern: '{d} {m} {y} (hicri-şəmsi)',
    },
  },
};
