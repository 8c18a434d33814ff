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
