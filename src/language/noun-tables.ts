import { str } from './catalogue.js';
import type { Noun } from './nouns.js';

/** Persons, by what a claim says of them. */
export const PEOPLE = {
  person: {
    zero: (msg) => msg('no people', { id: 'noun.person.zero' }),
    one: (msg) => msg('1 person', { id: 'noun.person.one' }),
    two: (msg) => msg('2 people', { id: 'noun.person.two' }),
    oblique: (msg) => msg('2 people', { id: 'noun.person.two-oblique' }),
    few: (msg, n) => msg(str`${n} people`, { id: 'noun.person.few' }),
    many: (msg, n) => msg(str`${n} people`, { id: 'noun.person.many' }),
    other: (msg, n) => msg(str`${n} people`, { id: 'noun.person.other' }),
  },
  civilian: {
    zero: (msg) => msg('no civilians', { id: 'noun.civilian.zero' }),
    one: (msg) => msg('1 civilian', { id: 'noun.civilian.one' }),
    two: (msg) => msg('2 civilians', { id: 'noun.civilian.two' }),
    oblique: (msg) => msg('2 civilians', { id: 'noun.civilian.two-oblique' }),
    few: (msg, n) => msg(str`${n} civilians`, { id: 'noun.civilian.few' }),
    many: (msg, n) => msg(str`${n} civilians`, { id: 'noun.civilian.many' }),
    other: (msg, n) => msg(str`${n} civilians`, { id: 'noun.civilian.other' }),
  },
  child: {
    zero: (msg) => msg('no children', { id: 'noun.child.zero' }),
    one: (msg) => msg('1 child', { id: 'noun.child.one' }),
    two: (msg) => msg('2 children', { id: 'noun.child.two' }),
    oblique: (msg) => msg('2 children', { id: 'noun.child.two-oblique' }),
    few: (msg, n) => msg(str`${n} children`, { id: 'noun.child.few' }),
    many: (msg, n) => msg(str`${n} children`, { id: 'noun.child.many' }),
    other: (msg, n) => msg(str`${n} children`, { id: 'noun.child.other' }),
  },
  woman: {
    zero: (msg) => msg('no women', { id: 'noun.woman.zero' }),
    one: (msg) => msg('1 woman', { id: 'noun.woman.one' }),
    two: (msg) => msg('2 women', { id: 'noun.woman.two' }),
    oblique: (msg) => msg('2 women', { id: 'noun.woman.two-oblique' }),
    few: (msg, n) => msg(str`${n} women`, { id: 'noun.woman.few' }),
    many: (msg, n) => msg(str`${n} women`, { id: 'noun.woman.many' }),
    other: (msg, n) => msg(str`${n} women`, { id: 'noun.woman.other' }),
  },
  soldier: {
    zero: (msg) => msg('no soldiers', { id: 'noun.soldier.zero' }),
    one: (msg) => msg('1 soldier', { id: 'noun.soldier.one' }),
    two: (msg) => msg('2 soldiers', { id: 'noun.soldier.two' }),
    oblique: (msg) => msg('2 soldiers', { id: 'noun.soldier.two-oblique' }),
    few: (msg, n) => msg(str`${n} soldiers`, { id: 'noun.soldier.few' }),
    many: (msg, n) => msg(str`${n} soldiers`, { id: 'noun.soldier.many' }),
    other: (msg, n) => msg(str`${n} soldiers`, { id: 'noun.soldier.other' }),
  },
} satisfies Record<string, Noun>;

/** Persons, by what was done to them: for claims that say nothing else of them. */
export const HARMED = {
  killed: {
    zero: (msg) => msg('no killed', { id: 'noun.killed.zero' }),
    one: (msg) => msg('1 killed', { id: 'noun.killed.one' }),
    two: (msg) => msg('2 killed', { id: 'noun.killed.two' }),
    oblique: (msg) => msg('2 killed', { id: 'noun.killed.two-oblique' }),
    few: (msg, n) => msg(str`${n} killed`, { id: 'noun.killed.few' }),
    many: (msg, n) => msg(str`${n} killed`, { id: 'noun.killed.many' }),
    other: (msg, n) => msg(str`${n} killed`, { id: 'noun.killed.other' }),
  },
  injured: {
    zero: (msg) => msg('no injured', { id: 'noun.injured.zero' }),
    one: (msg) => msg('1 injured', { id: 'noun.injured.one' }),
    two: (msg) => msg('2 injured', { id: 'noun.injured.two' }),
    oblique: (msg) => msg('2 injured', { id: 'noun.injured.two-oblique' }),
    few: (msg, n) => msg(str`${n} injured`, { id: 'noun.injured.few' }),
    many: (msg, n) => msg(str`${n} injured`, { id: 'noun.injured.many' }),
    other: (msg, n) => msg(str`${n} injured`, { id: 'noun.injured.other' }),
  },
  missing: {
    zero: (msg) => msg('no missing', { id: 'noun.missing.zero' }),
    one: (msg) => msg('1 missing', { id: 'noun.missing.one' }),
    two: (msg) => msg('2 missing', { id: 'noun.missing.two' }),
    oblique: (msg) => msg('2 missing', { id: 'noun.missing.two-oblique' }),
    few: (msg, n) => msg(str`${n} missing`, { id: 'noun.missing.few' }),
    many: (msg, n) => msg(str`${n} missing`, { id: 'noun.missing.many' }),
    other: (msg, n) => msg(str`${n} missing`, { id: 'noun.missing.other' }),
  },
  detained: {
    zero: (msg) => msg('no detained', { id: 'noun.detained.zero' }),
    one: (msg) => msg('1 detained', { id: 'noun.detained.one' }),
    two: (msg) => msg('2 detained', { id: 'noun.detained.two' }),
    oblique: (msg) => msg('2 detained', { id: 'noun.detained.two-oblique' }),
    few: (msg, n) => msg(str`${n} detained`, { id: 'noun.detained.few' }),
    many: (msg, n) => msg(str`${n} detained`, { id: 'noun.detained.many' }),
    other: (msg, n) => msg(str`${n} detained`, { id: 'noun.detained.other' }),
  },
  displaced: {
    zero: (msg) => msg('no displaced', { id: 'noun.displaced.zero' }),
    one: (msg) => msg('1 displaced', { id: 'noun.displaced.one' }),
    two: (msg) => msg('2 displaced', { id: 'noun.displaced.two' }),
    oblique: (msg) => msg('2 displaced', { id: 'noun.displaced.two-oblique' }),
    few: (msg, n) => msg(str`${n} displaced`, { id: 'noun.displaced.few' }),
    many: (msg, n) => msg(str`${n} displaced`, { id: 'noun.displaced.many' }),
    other: (msg, n) => msg(str`${n} displaced`, { id: 'noun.displaced.other' }),
  },
} satisfies Record<string, Noun>;

/** What the calendar counts. */
export const DAYS = {
  day: {
    zero: (msg) => msg('no days', { id: 'noun.day.zero' }),
    one: (msg) => msg('1 day', { id: 'noun.day.one' }),
    two: (msg) => msg('2 days', { id: 'noun.day.two' }),
    oblique: (msg) => msg('2 days', { id: 'noun.day.two-oblique' }),
    few: (msg, n) => msg(str`${n} days`, { id: 'noun.day.few' }),
    many: (msg, n) => msg(str`${n} days`, { id: 'noun.day.many' }),
    other: (msg, n) => msg(str`${n} days`, { id: 'noun.day.other' }),
  },
  month: {
    zero: (msg) => msg('no months', { id: 'noun.month.zero' }),
    one: (msg) => msg('1 month', { id: 'noun.month.one' }),
    two: (msg) => msg('2 months', { id: 'noun.month.two' }),
    oblique: (msg) => msg('2 months', { id: 'noun.month.two-oblique' }),
    few: (msg, n) => msg(str`${n} months`, { id: 'noun.month.few' }),
    many: (msg, n) => msg(str`${n} months`, { id: 'noun.month.many' }),
    other: (msg, n) => msg(str`${n} months`, { id: 'noun.month.other' }),
  },
  year: {
    zero: (msg) => msg('no years', { id: 'noun.year.zero' }),
    one: (msg) => msg('1 year', { id: 'noun.year.one' }),
    two: (msg) => msg('2 years', { id: 'noun.year.two' }),
    oblique: (msg) => msg('2 years', { id: 'noun.year.two-oblique' }),
    few: (msg, n) => msg(str`${n} years`, { id: 'noun.year.few' }),
    many: (msg, n) => msg(str`${n} years`, { id: 'noun.year.many' }),
    other: (msg, n) => msg(str`${n} years`, { id: 'noun.year.other' }),
  },
} satisfies Record<string, Noun>;

/** What the clock counts, and weeks. */
export const HOURS = {
  minute: {
    zero: (msg) => msg('no minutes', { id: 'noun.minute.zero' }),
    one: (msg) => msg('1 minute', { id: 'noun.minute.one' }),
    two: (msg) => msg('2 minutes', { id: 'noun.minute.two' }),
    oblique: (msg) => msg('2 minutes', { id: 'noun.minute.two-oblique' }),
    few: (msg, n) => msg(str`${n} minutes`, { id: 'noun.minute.few' }),
    many: (msg, n) => msg(str`${n} minutes`, { id: 'noun.minute.many' }),
    other: (msg, n) => msg(str`${n} minutes`, { id: 'noun.minute.other' }),
  },
  hour: {
    zero: (msg) => msg('no hours', { id: 'noun.hour.zero' }),
    one: (msg) => msg('1 hour', { id: 'noun.hour.one' }),
    two: (msg) => msg('2 hours', { id: 'noun.hour.two' }),
    oblique: (msg) => msg('2 hours', { id: 'noun.hour.two-oblique' }),
    few: (msg, n) => msg(str`${n} hours`, { id: 'noun.hour.few' }),
    many: (msg, n) => msg(str`${n} hours`, { id: 'noun.hour.many' }),
    other: (msg, n) => msg(str`${n} hours`, { id: 'noun.hour.other' }),
  },
  week: {
    zero: (msg) => msg('no weeks', { id: 'noun.week.zero' }),
    one: (msg) => msg('1 week', { id: 'noun.week.one' }),
    two: (msg) => msg('2 weeks', { id: 'noun.week.two' }),
    oblique: (msg) => msg('2 weeks', { id: 'noun.week.two-oblique' }),
    few: (msg, n) => msg(str`${n} weeks`, { id: 'noun.week.few' }),
    many: (msg, n) => msg(str`${n} weeks`, { id: 'noun.week.many' }),
    other: (msg, n) => msg(str`${n} weeks`, { id: 'noun.week.other' }),
  },
} satisfies Record<string, Noun>;
