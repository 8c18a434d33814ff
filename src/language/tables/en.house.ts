import type { HouseTable } from './table.js';

const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

export const en: HouseTable = {
  weekdays,
  withWeekday: '{w} {date}',
  relative: {
    yesterday: 'yesterday',
    today: 'today',
    tomorrow: 'tomorrow',
    last: weekdays.map((weekday) => `last ${weekday}`),
    next: weekdays.map((weekday) => `next ${weekday}`),
  },
  calendars: {
    'islamic-umalqura': {
      months: [
        'Muharram',
        'Safar',
        'Rabiʻ I',
        'Rabiʻ II',
        'Jumada I',
        'Jumada II',
        'Rajab',
        'Shaʻban',
        'Ramadan',
        'Shawwal',
        'Dhuʻl-Qiʻdah',
        'Dhuʻl-Hijjah',
      ],
      pattern: '{d} {m} {y}\u00a0AH',
    },
    persian: {
      months: [
        'Farvardin',
        'Ordibehesht',
        'Khordad',
        'Tir',
        'Mordad',
        'Shahrivar',
        'Mehr',
        'Aban',
        'Azar',
        'Dey',
        'Bahman',
        'Esfand',
      ],
      pattern: '{d} {m} {y}\u00a0SH',
    },
  },
};
