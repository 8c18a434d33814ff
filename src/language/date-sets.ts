import {
  isSeason,
  type Edtf,
  type EdtfDate,
  type EdtfEnd,
  type EdtfInterval,
  type EdtfSet,
} from '../explainer/edtf.js';
import { str, type MsgFn } from './catalogue.js';
import { interval, shared, single, type Shared } from './dates.js';
import { andList, orList, withNote } from './lists.js';
import type { Locale } from './locale.js';
import { oneNote } from './one-note.js';
import { fill, type Phrase } from './parts.js';

/** A set, or an interval with an open or unknown end, or whose start is in doubt. */
export const rarePhrase = (locale: Locale, date: Exclude<Edtf, EdtfDate>, timeZone?: string): Phrase =>
  oneNote(locale, date.type === 'set' ? set(locale, date, timeZone) : anyInterval(locale, date, timeZone));

function anyInterval(locale: Locale, { start, end }: EdtfInterval, timeZone?: string): Phrase {
  const { msg } = locale;
  if (typeof start !== 'string' && typeof end !== 'string')
    return start.qualifiers.year
      ? fill(
          (start, end) => msg(str`${start} – ${end}`, { id: 'date.interval' }),
          afterPreposition(locale, start, timeZone),
          afterPreposition(locale, end, timeZone),
        )
      : interval(locale, start, end, timeZone);
  const date = afterPreposition(locale, (typeof start === 'string' ? end : start) as EdtfDate, timeZone);
  if (end === 'open') return fill((date) => msg(str`since ${date}`, { id: 'date.since' }), date);
  if (start === 'open') return fill((date) => msg(str`until ${date}`, { id: 'date.until' }), date);
  if (end === 'unknown') return fill((date) => msg(str`from ${date}, end not known`, { id: 'date.end-unknown' }), date);
  return fill((date) => msg(str`until ${date}, start not known`, { id: 'date.start-unknown' }), date);
}

/** A date with words for its qualifier that may follow a preposition, or stand before another date: «منذ 2019 تقريبًا», as Arabic has no «منذ ربما 2019». */
function afterPreposition(locale: Locale, date: EdtfDate, timeZone?: string, shared?: Shared): Phrase {
  const { year, month = year, day = year } = date.qualifiers;
  if (!year || month !== year || day !== year) return single(locale, date, timeZone, shared);
  const { msg } = locale;
  const plain = single(locale, { ...date, qualifiers: { year: '' } }, timeZone, shared);
  const about = year === '?' ? plain : fill((date) => msg(str`about ${date}`, { id: 'date.approximately' }), plain);
  return year === '~' ? about : fill((date) => msg(str`${date} (uncertain)`, { id: 'date.uncertain' }), about);
}

/** Whether words of doubt before one member of a set may be read as those of a later one. */
const isAsDoubtful = (next: EdtfSet['members'][number], { qualifiers }: EdtfDate) =>
  next.type === 'date' && next.qualifiers.year === qualifiers.year;

/** In “possibly 2023 or 2024” the doubt would be of both, so it stands behind a date that more certain ones follow. */
function set(locale: Locale, { of, members }: EdtfSet, timeZone?: string): Phrase {
  const phrases = members.map((member, i) =>
    member.type === 'interval'
      ? setRange(locale, member, of, timeZone)
      : (members.slice(i).some((next) => !isAsDoubtful(next, member)) ? afterPreposition : single)(
          locale,
          member,
          timeZone,
          sharedWithRest(members, i),
        ),
  );
  return (of === 'one' ? orList : andList)(locale, phrases);
}

/** In “19 or 26 September 2023” only the last says the month, so all after the first must share it. */
function sharedWithRest(members: EdtfSet['members'], i: number): Shared {
  const [date, ...rest] = members.slice(i);
  const kinds = rest.map((next) => (date?.type === 'date' && next.type === 'date' ? shared(date, next) : undefined));
  if (!kinds.length || !kinds.every(Boolean)) return undefined;
  return kinds.every((kind) => kind === 'month') ? 'month' : 'year';
}

const EVERY = {
  day: (msg: MsgFn) => msg('every day', { id: 'date.every-day' }),
  month: (msg: MsgFn) => msg('every month', { id: 'date.every-month' }),
  year: (msg: MsgFn) => msg('every year', { id: 'date.every-year' }),
};

/** What all of a range are; `undefined` where they have no name, or its ends are not the same. */
function unitOf(...ends: EdtfEnd[]): keyof typeof EVERY | undefined {
  const [unit, other = unit] = ends
    .filter((end) => typeof end !== 'string')
    .map(({ month, day, time }) =>
      time || isSeason(month ?? '') ? undefined : day ? 'day' : month ? 'month' : 'year',
    );
  return unit === other ? unit : undefined;
}

/** A range inside a set: “[..1760-12-03]” is one of the days up to that day, “{..1760-12-03}” all of them. */
function setRange(locale: Locale, range: EdtfInterval, of: EdtfSet['of'], timeZone?: string): Phrase {
  const { msg } = locale;
  const { start, end } = range;
  if (of === 'all') {
    const whole = anyInterval(locale, range, timeZone);
    const unit = unitOf(start, end);
    return unit ? withNote(locale, whole, [EVERY[unit](msg)]) : whole;
  }
  if (typeof start !== 'string' && typeof end !== 'string')
    return fill(
      (start, end) => msg(str`between ${start} and ${end}`, { id: 'date.between' }),
      afterPreposition(locale, start, timeZone, shared(start, end)),
      (start.qualifiers.year ? afterPreposition : single)(locale, end, timeZone),
    );
  const date = single(locale, (typeof start === 'string' ? end : start) as EdtfDate, timeZone);
  return fill(
    (date) =>
      end === 'open'
        ? msg(str`${date} or later`, { id: 'date.or-later' })
        : msg(str`${date} or earlier`, { id: 'date.or-earlier' }),
    date,
  );
}
