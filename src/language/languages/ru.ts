import type { HouseTable, LanguageTable } from '../tables/table.js';

export { templates } from '../../../locales/generated/ru.js';

const TENS = ['', 'X', 'XX', 'XXX', 'XL', 'L', 'LX', 'LXX', 'LXXX', 'XC', 'C'];
const ONES = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX'];

/** Draft: not reviewed by a native desk. */
export const table: LanguageTable = {
  tag: 'ru',
  dir: 'ltr',
  numbering: 'latn',
  group: '\u00A0',
  months: [
    'января',
    'февраля',
    'марта',
    'апреля',
    'мая',
    'июня',
    'июля',
    'августа',
    'сентября',
    'октября',
    'ноября',
    'декабря',
  ],
  standaloneMonths: [
    'январь',
    'февраль',
    'март',
    'апрель',
    'май',
    'июнь',
    'июль',
    'август',
    'сентябрь',
    'октябрь',
    'ноябрь',
    'декабрь',
  ],
  patterns: { day: '{d} {m} {y} г.', dayMonth: '{d} {m}', month: '{m} {y} г.' },
  quotes: ['«', '»', '„', '“'],
  // Centuries stand in Roman numerals; the last one that EDTF can mask is the hundredth.
  ordinal: (n) => `${TENS[Math.floor(n / 10)] ?? ''}${ONES[n % 10] ?? ''}`,
};

export const house: HouseTable = {
  weekdays: ['воскресенье', 'понедельник', 'вторник', 'среда', 'четверг', 'пятница', 'суббота'],
  withWeekday: '{w}, {date}',
  relative: {
    yesterday: 'вчера',
    today: 'сегодня',
    tomorrow: 'завтра',
    last: [
      'прошлое воскресенье',
      'прошлый понедельник',
      'прошлый вторник',
      'прошлая среда',
      'прошлый четверг',
      'прошлая пятница',
      'прошлая суббота',
    ],
    next: [
      'следующее воскресенье',
      'следующий понедельник',
      'следующий вторник',
      'следующая среда',
      'следующий четверг',
      'следующая пятница',
      'следующая суббота',
    ],
  },
  calendars: {
    'islamic-umalqura': {
      months: [
        'мухаррама',
        'сафара',
        'раби-уль-авваля',
        'раби-уль-ахира',
        'джумад-уль-авваля',
        'джумад-уль-ахира',
        'раджаба',
        'шаабана',
        'рамадана',
        'шавваля',
        'зуль-каады',
        'зуль-хиджжи',
      ],
      pattern: '{d} {m} {y} г. хиджры',
    },
    persian: {
      months: [
        'фарвардина',
        'ордибехешта',
        'хордада',
        'тира',
        'мордада',
        'шахривера',
        'мехра',
        'абана',
        'азера',
        'дея',
        'бахмана',
        'эсфанда',
      ],
      pattern: '{d} {m} {y} г. солнечной хиджры',
    },
  },
};
