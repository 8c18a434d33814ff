import type { HouseTable, LanguageTable } from '../tables/table.js';

export { templates } from '../../../locales/generated/az.js';

const ROMAN: readonly (readonly [number, string])[] = [
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

/** Centuries stand in Roman digits, which need no suffix: “XX əsr”. */
const roman = (n: number): string => {
  const step = ROMAN.find(([value]) => value <= n);
  return step ? step[1] + roman(n - step[0]) : '';
};

/** Draft: not reviewed by a native desk. */
export const table: LanguageTable = {
  tag: 'az',
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
  quotes: ['“', '”', '‘', '’'],
  ordinal: roman,
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
      'keçən bazar günü',
      'keçən bazar ertəsi günü',
      'keçən çərşənbə axşamı günü',
      'keçən çərşənbə günü',
      'keçən cümə axşamı günü',
      'keçən cümə günü',
      'keçən şənbə günü',
    ],
    next: [
      'gələn bazar günü',
      'gələn bazar ertəsi günü',
      'gələn çərşənbə axşamı günü',
      'gələn çərşənbə günü',
      'gələn cümə axşamı günü',
      'gələn cümə günü',
      'gələn şənbə günü',
    ],
  },
  calendars: {
    'islamic-umalqura': {
      months: [
        'məhərrəm',
        'səfər',
        'rəbiüləvvəl',
        'rəbiülaxır',
        'cəmadiyələvvəl',
        'cəmadiyəlaxır',
        'rəcəb',
        'şaban',
        'ramazan',
        'şəvval',
        'zilqədə',
        'zilhiccə',
      ],
      pattern: 'hicri-qəməri {d} {m} {y}',
    },
    persian: {
      months: [
        'fərvərdin',
        'ordibeheşt',
        'xordəd',
        'tir',
        'mordəd',
        'şəhrivar',
        'mehr',
        'abən',
        'azər',
        'dey',
        'bəhmən',
        'isfənd',
      ],
      pattern: 'hicri-şəmsi {d} {m} {y}',
    },
  },
};
