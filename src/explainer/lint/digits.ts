/** Numbers in running text that can count people. */

const MONTHS =
  '(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|' +
  'Nov(?:ember)?|Dec(?:ember)?|يناير|فبراير|مارس|[أإا][بف]ريل|مايو?|يوني[وه]|يولي(?:وز?|ه)|[أا]غسطس|سبتمبر|[أا]كتوبر|نوفمبر|ديسمبر|' +
  'كانون|شباط|[آا]ذار|نيسان|[أا]يار|حزيران|تموز|[آا]ب|[أا]يلول|تشرين|جانفي|فيفري|جوان|جويلي[ةه]|[أا]وت|غشت|شتنبر|نونبر|دجنبر)' +
  '(?![\\p{L}\\p{M}])';
const DAY = '\\p{Nd}{1,2}(?!\\p{Nd})(?:st|nd|rd|th)?';
const DAYS = `${DAY}(?:\\s*(?:(?:[-–,،]|and|or|to|أو|إلى)\\s*)?و?${DAY})*`;
/** Days beside the name of a month, in Arabic or English. */
const DATES = new RegExp(`(?:^|\\P{Nd})${DAYS}\\s*(?:(?:of|من)\\s+)?${MONTHS}|${MONTHS}[.,]?\\s+${DAYS}`, 'gu');

const PART = '\\p{Nd}+(?:[.,٫]\\p{Nd}+)?';
/** Shares of people, which count none: “30–40 percent”, «بين 30 و40 في المئة». */
const SHARES = new RegExp(
  `(?:${PART}\\s*(?:[-–]|to|إلى)\\s*|(?:between|بين)\\s+${PART}\\s+(?:and\\s+|و))?${PART}\\s?(?:[%٪]|per\\s?cent|(?:في |ب)الما?ئة)`,
  'giu',
);

/** Digits in groups, or joined by signs: a number, a time, a date. */
const NUMBER = /\p{Nd}{1,3}(?:[.,٬’'\u00A0\u202F ]\p{Nd}{3})+(?!\p{Nd})|\p{Nd}+(?:[-.,:/٫]\p{Nd}+)*/gu;
/** Two numbers with a hyphen between, “20-30”; not “2014-16”. */
const HYPHENED = /^(?!(?:19|20)\d\d-)\d+-\d+$/;
/** What stands before a number that is a name or money. */
const NAMED = /(?:[a-z]-?|[$€£]|(?:article|resolution|aged?) |(?:مادة|قرار|لواء) )$/i;
/** What follows a number that counts no people: letters, a measure of time or way. */
const OTHER =
  /^(?:[a-z°]|[\s-]*(?:day|hour|minute|week|month|year|km|kilomet|met(?:re|er)|mile|يوم|أيام|ساع[ةا]|دقيقة|دقائق|[أا]سبوع|أسابيع|شهر|أشهر|سن[ةو]|عام(?!ل)|أعوام|كيلومتر))/i;
const THOUSAND = /^\s*(?:thousand|k(?![a-z])|ألف|آلاف)/i;
const MILLION = /^\s*(?:million|m(?= people)|مليون|ملايين)/i;

/** The digits of every numbering system stand in rows of ten. */
const toAscii = (digit: string): string => {
  let n = 0;
  while (/\p{Nd}/u.test(String.fromCodePoint(digit.codePointAt(0)! - n - 1))) n++;
  return String(n % 10);
};

const asciiOf = (digits: string) => digits.replace(/\p{Nd}/gu, toAscii);

export interface NumberInText {
  readonly value: number;
  readonly start: number;
  readonly end: number;
}

/** The numbers of a text that may count people: none of a date or time, no year, no measure, no share. */
export function numbersIn(text: string): NumberInText[] {
  const blank = (found: string) => ' '.repeat(found.length);
  const masked = text.replace(DATES, blank).replace(SHARES, blank);
  const numbers: NumberInText[] = [];
  for (const { 0: digits, index } of masked.matchAll(NUMBER)) {
    const after = masked.slice(index + digits.length);
    const scale = THOUSAND.test(after) ? 1e3 : MILLION.test(after) ? 1e6 : 1;
    const ascii = asciiOf(digits);
    // Names such as T-72; years.
    if (NAMED.test(masked.slice(0, index)) || (scale === 1 && OTHER.test(after)) || /^(?:19|20)\d\d$/.test(ascii))
      continue;
    let start = index;
    for (const part of HYPHENED.test(ascii) ? digits.split('-') : [digits]) {
      const end = start + part.length;
      const value =
        scale > 1
          ? Math.round(Number(asciiOf(part).replace(/[,٫]/, '.')) * scale)
          : Number(asciiOf(part).replace(/[^-:/\d](?=\d{3}(?!\d))/g, ''));
      if (Number.isInteger(value)) numbers.push({ value, start, end });
      start = end + 1;
    }
  }
  return numbers;
}
