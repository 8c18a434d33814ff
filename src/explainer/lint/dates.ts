/** Rules 13 to 15: when. */
import { parseEdtf } from '../edtf.js';
import { tagFor } from '../text.js';
import type { DateValue, Id } from '../types.js';
import type { Check } from './finding.js';
import { dateValues, itemsOf } from './walk.js';

const HOUR = 36e5;
/** The day of one place can be that much ahead of the day of another. */
const MOST_AHEAD = 14 * HOUR;

const spanOf = ({ edtf }: DateValue) => parseEdtf(edtf);

/** A date in whole days, on the clock of its place: hours of two zones cannot be compared here. */
const daysOf = ({ edtf }: DateValue) => parseEdtf(edtf.replace(/T[^/,.\]}?~%]*/g, ''));

/** Whether one date is over before another begins. An uncertain or approximate one is never known to be over. */
function isBefore(one: DateValue, other: DateValue): boolean {
  if (/[?~%]/.test(one.edtf + other.edtf)) return false;
  const ahead = one.timeZone === other.timeZone ? 0 : 24 * HOUR;
  return daysOf(one).upper + ahead < daysOf(other).lower;
}

const afterTheDocument: Check = (document, report) => {
  const last = document.updated ?? document.published;
  for (const { at, item } of itemsOf(document)) {
    const [field, date] = 'claimant' in item ? (['asOf', item.asOf] as const) : (['date', item.date] as const);
    if (last && date && spanOf(date).lower - MOST_AHEAD > Date.parse(last))
      report(
        `${at}/${field}/edtf`,
        13,
        'warning',
        `${date.edtf} begins after the document was last changed, ${last}`,
        'see whether it is the day of a copy, or bring "updated" up to date',
      );
  }
};

const beforeTheEvent: Check = ({ events, statements, claims }, report) => {
  const byId = new Map(events.map((event) => [event.id, event]));
  statements.forEach(({ date, about }, i) => {
    const event = about.map((id) => byId.get(id)!).find((each) => date && isBefore(date, each.date));
    if (event)
      report(
        `/statements/${i}/date/edtf`,
        13,
        'warning',
        `the statement of ${date!.edtf} is about "${event.id}", which began on ${event.date.edtf}`,
        'correct one of the dates, or "about"',
      );
  });
  claims.forEach(({ asOf, covers: { event = '', period } }, i) => {
    for (const [name, date] of [['period', period] as const, [event, byId.get(event)?.date] as const])
      if (date && asOf && isBefore(asOf, date))
        report(
          `/claims/${i}/asOf/edtf`,
          13,
          'error',
          `the figures held on ${asOf.edtf}, before "${name}" began on ${date.edtf}`,
          'correct one of the dates, or "covers"',
        );
  });
};

/** “As of until 2005” says no day. */
const upTo: Check = ({ claims }, report) =>
  claims.forEach(({ asOf }, i) => {
    if (asOf && spanOf(asOf).type === 'interval')
      report(
        `/claims/${i}/asOf/edtf`,
        13,
        'warning',
        `the figures count up to a day, and ${asOf.edtf} is a stretch of time`,
        'write the day that it ends on; the stretch itself stands in "covers", as "period"',
      );
  });

const notes: Check = (document, report) => {
  for (const [at, { basis, dateNote }] of dateValues(document)) {
    if (!dateNote) continue;
    if (!tagFor(dateNote, document.lang))
      report(
        `${at}/dateNote`,
        14,
        'warning',
        `the note on the date is not there in "${document.lang}"`,
        'add it in the language of the document',
      );
    if (basis === 'stated')
      report(
        `${at}/dateNote`,
        14,
        'warning',
        'the date is stated by its source, and a note says how it was worked out',
        'add "basis": "derived" or "estimated", or remove the note',
      );
  }
};

const twice: Check = ({ events }, report) => {
  const ids = new Map<string, Id>();
  events.forEach(({ id, title, date }, i) => {
    const keys = Object.entries(title).map(([lang, { text }]) => `${date.edtf} ${lang} ${text}`);
    const other = keys.map((key) => ids.get(key)).find(Boolean);
    for (const key of keys) ids.set(key, ids.get(key) ?? id);
    if (other)
      report(
        `/events/${i}`,
        15,
        'error',
        `the event of ${date.edtf} has the date and the title of "${other}"`,
        'keep one, or say in the title what tells them apart',
      );
  });
};

export const dates: readonly Check[] = [afterTheDocument, beforeTheEvent, upTo, notes, twice];
