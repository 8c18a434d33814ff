/** Dates as editors write them: in EDTF, in words of English or Arabic, or in numbers that can be read in one way. */
import { plain } from './plain.js';

/** Names of the months in English and in each way that Arabic newsrooms name them, as `plain` writes them. */
const MONTHS = [
  'jan(?:uary)?|يناير|كانون (?:ال)?ثاني|جانفي',
  'feb(?:ruary)?|فبراير|شباط|فيفري',
  'mar(?:ch)?|مارس|اذار',
  'apr(?:il)?|ابريل|نيسان|افريل',
  'may|مايو?|ايار',
  'june?|يوني[وه]|حزيران|جوان',
  'july?|يوليوز?|يوليه|تموز|جويليه',
  'aug(?:ust)?|اغسطس|اب|غشت|اوت',
  'sept?(?:ember)?|سبتمبر|ايلول|شتنبر',
  'oct(?:ober)?|اكتوبر|تشرين (?:ال)?اول',
  'nov(?:ember)?|نوفمبر|تشرين (?:ال)?ثاني|نونبر',
  'dec(?:ember)?|ديسمبر|كانون (?:ال)?اول|دجنبر',
];
const SEASONS = ['spring|ربيع', 'summer|صيف', 'autumn|fall|خريف', 'winter|شتاء'];

/** Names with the number that ISO 8601-2 gives to what they name: seasons follow from 21 on. */
const NUMBERS = [
  ...MONTHS.map((names, i) => [new RegExp(`^(${names})$`), i + 1] as const),
  ...SEASONS.map((names, i) => [new RegExp(`^(${names})$`), i + 21] as const),
];

/** «2023م», of our era. */
const ERA = ' ?م(?![ا-ي])';
const PART = '-?y?\\d[\\dx]{3,}[?~%]?(?:-[?~%]?[\\dx]{2}[?~%]?){0,2}(?:t\\d[\\d:]*\\d(?:z|[+-][\\d:]+)?)?';
const EDTF = `(?:[?~%]?${PART}(?:/(?:${PART}|\\.\\.)?)?|(?:\\.\\.)?/${PART}|\\[[^\\]]+\\]|\\{[^}]+\\})(?![\\w-]|[/.]\\d|${ERA})`;
const MONTH = `(${MONTHS.join('|')})(?!\\p{L})\\.?`;
/** «سبتمبر/ أيلول»: one month by both its names. */
const BOTH = `${MONTH}(?: ?[/(] ?(?:${MONTHS.join('|')})(?!\\p{L})\\)?)?`;
const DAY = '(\\d{1,2})(?:st|nd|rd|th)?';
/** With «عام», «من عام», «لعام» and the like before it. */
const YEAR = `(?:(?:من )?ا?ل?(?:عام|سنه) )?(\\d{4})(?!\\d)(?:${ERA})?`;
const WEEKDAY =
  '(?:يوم )?(?:(?:(?:sun|mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?)(?:day|\\.)?|ال(?:احد|اثنين|ثلاثاء|اربعاء|خميس|جمعه|سبت)(?: الموافق)?)[,،]? )?';

const TO = / ?(?:[-–—]|to|until|and|or|الي|و?حتي|او|و) ?/.source;

type Form<T> = [form: T, day: number, month: number, year: number];

/** Ways to write one date; in each, the places of day, month and year. Of the first two there may be none. */
const FORMS = (
  [
    [`${DAY}[ -](?:of |من )?${BOTH}[,،]?[ -]${YEAR}`, 1, 2, 3],
    [`${BOTH}(?: ${DAY})?[,،]? ${YEAR}`, 2, 1, 3],
    // A season has no day. The winter of two years, 2022–23, is none of the format.
    [`()(${SEASONS.join('|')})(?: of)?[,،]? ${YEAR}(?!(?:/|${TO})\\d)`, 1, 2, 3],
    // No day is a month: 19/9/2023, 9/19/2023, 9/9/2023.
    [`(1[3-9]|[23]\\d)[/.-]0?(\\d{1,2})[/.-]${YEAR}`, 1, 2, 3],
    [`0?(\\d{1,2})[/.-](1[3-9]|[23]\\d)[/.-]${YEAR}`, 2, 1, 3],
    // Not by a reference back: WebKit does not always follow one.
    ...MONTHS.map((_, i): Form<string> => [`0?(${i + 1})[/.-]0?(${i + 1})[/.-]${YEAR}`, 1, 2, 3]),
    [`${YEAR}(?:[/.-]0?(\\d{1,2})[/.-]0?(\\d{1,2})(?!\\d))?`, 3, 2, 1],
  ] satisfies Form<string>[]
).map(([form, ...places]): Form<RegExp> => [new RegExp(`^${WEEKDAY}${form}`, 'u'), ...places]);

/** The end of what goes on, after its start. */
const OPEN = /^(?:(?:the )?present|now|الان)(?![\p{L}-])/u;
/** The first of two dates that leaves its month or its year to the second. */
const SHORT = new RegExp(`^${DAY}(?: ${BOTH})?(${TO})(?=\\d{1,2}\\D)`, 'u');
/** The same with months first: “Sept. 19–20, 2023”, “September–November 2020”. */
const MONTHS_FIRST = new RegExp(`^${BOTH}( ${DAY})?(${TO})(?:${BOTH}|(?=\\d))(?: ?${DAY})?(?=[,،]? ${YEAR})`, 'u');

const DOUBT = 'possibly|perhaps|uncertain|unclear|ربما|غير مؤكد|[?؟]';
const ROUGHLY = 'about|around|circa|\\bca?\\.|approximate(?:ly)?|نحو|حوالي|تقريب[اي]';
/** Begins what says that one date out of a stretch is meant. */
const SOME_TIME = 'وقت ما';
const BEFORE = new RegExp(
  `^(?:(?:${DOUBT}|${ROUGHLY}|on|in(?: the)?|from|between|بين|من|في|بتاريخ|يومي?|شهر|${SOME_TIME}) )*`,
);
const IN_DOUBT = ` ?(?:\\((?:(?:${DOUBT}|${ROUGHLY}),? ?(?:and |و)?)+\\)|تقريبا)`;
/** Of the first of two dates a sign of doubt would be lost. */
const AFTER = new RegExp(`^(?:${IN_DOUBT})+|^ ?[?؟](?!${TO}\\d)`);
/** Between two dates, with the doubt about the first. */
const BETWEEN = new RegExp(`^((?:${IN_DOUBT})*)${TO}`);

/**
 * What words of doubt, or words that some time in a stretch is meant, make of a date. The sign of doubt stands before a
 * time; a date that has its own qualifiers keeps them.
 */
export function qualified(edtf: string, words: string): string {
  const said = plain(words);
  const doubt = new RegExp(DOUBT).test(said);
  const sign = new RegExp(ROUGHLY).test(said) ? (doubt ? '%' : '~') : doubt ? '?' : '';
  const date = /[?~%]/.test(edtf) ? edtf : edtf.replace(/[^/.,[\]{}\s]+/g, (each) => each.replace(/T|$/, sign + '$&'));
  return said.includes(SOME_TIME) ? date.replace(/(.+)\/(.+)/, '[$1..$2]') : date;
}

/** A date in words that a text begins with, and the length of it. */
function inWords(text: string): [edtf: string, length: number] | undefined {
  for (const [form, ...places] of FORMS) {
    const match = form.exec(text);
    if (!match) continue;
    const [day, month, year] = places.map((place) => match[place]);
    const number = month && (NUMBERS.find(([names]) => names.test(month))?.[1] ?? month);
    return [
      [year, number, day]
        .filter(Boolean)
        .map((part) => String(part).padStart(2, '0'))
        .join('-'),
      match[0].length,
    ];
  }
  return undefined;
}

/** Two dates as an interval, or as two of which one is meant, by the words between them. */
export const joined = (start: string, words: string, end: string) => {
  if (start === end) return start;
  return /or|[اأ]و/.test(words) ? `[${start},${end}]` : `${start}/${end}`;
};

/** One date that a text begins with, or what EDTF has for more than one. */
function dateAt(text: string): [edtf: string, length: number] | undefined {
  const written = new RegExp(`^${EDTF}`).exec(text)?.[0];
  return written ? [written.toUpperCase(), written.length] : inWords(text);
}

/** A number of something, and no year: “2000 people”, «5000 مدني». */
const NUMBER = new RegExp(`^\\d{4}(?!${ERA}) \\p{L}`, 'u');

/** The end of a stretch of time, where there is one yet. */
function endAt(text: string): [edtf: string, length: number] | undefined {
  const open = OPEN.exec(text)?.[0];
  if (open) return ['..', open.length];
  return NUMBER.test(text) ? undefined : dateAt(text);
}

/** The interval between two dates, one of two, or one date, that a text begins with. */
function span(said: string): [edtf: string, length: number] | undefined {
  // With month and year at both ends, these are two dates like any other.
  const text = said.replace(
    MONTHS_FIRST,
    (_, month: string, day = '', _1, to: string, other = month, last = '', year: string) =>
      `${month}${day} ${year}${to}${other} ${last}`.trimEnd(),
  );
  const more = said.length - text.length;
  const [short = '', day, month, words = ''] = SHORT.exec(text) ?? [];
  const end = short && inWords(text.slice(short.length));
  if (end) {
    const [start] = inWords(month ? `${day} ${month} ${end[0].slice(0, 4)}` : end[0].replace(/\d+$/, day!))!;
    return [joined(start, words, end[0]), short.length + end[1] + more];
  }
  const start = dateAt(text);
  if (!start) return undefined;
  const [to, doubt = ''] = BETWEEN.exec(text.slice(start[1])) ?? [];
  const until = to && endAt(text.slice(start[1] + to.length));
  return until ? [joined(qualified(start[0], doubt), to, until[0]), start[1] + to.length + until[1] + more] : start;
}

/**
 * The date that a text begins with, in EDTF.
 * @param text as `plain` gives it
 * @returns undefined where it begins with none; `start` is all that tells of the date.
 */
export function leadingDate(text: string): { readonly edtf: string; readonly start: string } | undefined {
  const { length } = BEFORE.exec(text)![0];
  const found = span(text.slice(length));
  if (!found) return undefined;
  const end = length + found[1];
  const start = text.slice(0, end) + (AFTER.exec(text.slice(end))?.[0] ?? '');
  return { edtf: qualified(found[0], start), start };
}

/** The date that a whole text is, in EDTF; empty where readers are told that there is none. */
export function dateOf(text: string): string | undefined {
  const said = plain(text).trim();
  if (/^(date not stated|لم يذكر التاريخ)$/.test(said)) return '';
  const found = leadingDate(said);
  return found && /^[\s.,،:]*$/.test(said.slice(found.start.length)) ? found.edtf : undefined;
}
