/** Nouns that no element says yet: persons by what was done to them, and spans of time other than days, months, years. */
import { furtherTemplates as ar } from '../../locales/generated/ar.js';
import { furtherTemplates as az } from '../../locales/generated/az.js';
import { furtherTemplates as fa } from '../../locales/generated/fa.js';
import { furtherTemplates as hy } from '../../locales/generated/hy.js';
import { furtherTemplates as ru } from '../../locales/generated/ru.js';
import { furtherTemplates as tr } from '../../locales/generated/tr.js';
import { messagesOf, str, type MsgFn, type TemplateMap } from './catalogue.js';
import type { Locale } from './locale.js';
import type { Noun } from './nouns.js';

const TEMPLATES: Readonly<Record<string, TemplateMap>> = { ar, az, fa, hy, ru, tr };

type Say = (source: unknown, options: { readonly id: string }) => string;

/** A locale that has words for these nouns too. */
export function furtherLocale(locale: Locale): Locale {
  const templates = TEMPLATES[locale.tag] ?? {};
  // Not as messages, which lit-localize wants to read.
  const [further, others] = [messagesOf(templates), locale.msg] as unknown as Say[];
  const msg: Say = (source, options) => (options.id in templates ? further! : others!)(source, options);
  return { ...locale, msg: msg as unknown as MsgFn };
}

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
