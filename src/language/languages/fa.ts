import type { HouseTable, LanguageTable } from '../tables/table.js';

export { templates } from '../../../locales/generated/fa.js';

/** Draft: not reviewed by a native desk. */
export const table: LanguageTable = {
  tag: 'fa',
  dir: 'rtl',
  numbering: 'arabext',
  group: ',',
  months: ['ژانویه', 'فوریه', 'مارس', 'آوریل', 'مه', 'ژوئن', 'ژوئیه', 'اوت', 'سپتامبر', 'اکتبر', 'نوامبر', 'دسامبر'],
  patterns: { day: '{d} {m} {y}', dayMonth: '{d} {m}', month: '{m} {y}' },
  quotes: ['«', '»', '‹', '›'],
};

/** Draft: not reviewed by a native desk. */
export const house: HouseTable = {
  weekdays: ['یکشنبه', 'دوشنبه', 'سه‌شنبه', 'چهارشنبه', 'پنجشنبه', 'جمعه', 'شنبه'],
  withWeekday: '{w} {date}',
  relative: {
    yesterday: 'دیروز',
    today: 'امروز',
    tomorrow: 'فردا',
    last: [
      'یکشنبهٔ گذشته',
      'دوشنبهٔ گذشته',
      'سه‌شنبهٔ گذشته',
      'چهارشنبهٔ گذشته',
      'پنجشنبهٔ گذشته',
      'جمعهٔ گذشته',
      'شنبهٔ گذشته',
    ],
    next: [
      'یکشنبهٔ آینده',
      'دوشنبهٔ آینده',
      'سه‌شنبهٔ آینده',
      'چهارشنبهٔ آینده',
      'پنجشنبهٔ آینده',
      'جمعهٔ آینده',
      'شنبهٔ آینده',
    ],
  },
  calendars: {
    'islamic-umalqura': {
      months: [
        'محرم',
        'صفر',
        'ربیع‌الاول',
        'ربیع‌الثانی',
        'جمادی‌الاول',
        'جمادی‌الثانی',
        'رجب',
        'شعبان',
        'رمضان',
        'شوال',
        'ذیقعده',
        'ذیحجه',
      ],
      pattern: '{d} {m} {y} هجری قمری',
    },
    persian: {
      months: ['فروردین', 'اردیبهشت', 'خرداد', 'تیر', 'مرداد', 'شهریور', 'مهر', 'آبان', 'آذر', 'دی', 'بهمن', 'اسفند'],
      pattern: '{d} {m} {y} هجری شمسی',
    },
  },
};
