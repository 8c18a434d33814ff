// The words that our element puts around the content, from the modules that `npm run build` made, so that every page
// shows the same words.
import { existsSync } from 'node:fs';
import { addressOf, eventsOf } from './content.mjs';
import { SOURCES } from './vocabulary.mjs';

const built = new URL('../dist/src/language/', import.meta.url);
if (!existsSync(built)) throw new Error('dist/ is not there: run `npm run build` first.');

const [{ localeFor }, { datePhrase }, { elapsedPhrase }, { chainPhrase }, { toText }] = await Promise.all(
  ['locale', 'dates', 'elapsed', 'attribution', 'parts'].map((name) => import(new URL(`${name}.js`, built))),
);

/** Most days that are counted in days. */
const MOST_DAYS = 89;
const SLOT = '{n}';

/** Events as they are read in a language: everything that stands on the page, ready to be written into it. */
export function rowsOf(count, language) {
  const locale = localeFor({ lang: language });
  return eventsOf(count).map(({ id, date, title, text, source }, i, events) => ({
    id,
    date,
    dateWords: dateWords(locale, date),
    elapsed: i > 0 ? elapsedPhrase(locale, events[i - 1].date, date) : '',
    title: title[language],
    text: text[language],
    via: viaWords(locale),
    source: { name: SOURCES[source][language], url: addressOf(source) },
  }));
}

/** What code on a page needs to word the same itself. */
export function wordsOf(language) {
  const locale = localeFor({ lang: language });
  const plural = new Intl.PluralRules(language);
  const later = {};
  for (let days = 1; days <= MOST_DAYS; days++)
    later[plural.select(days)] = elapsedPhrase(locale, '2000-01-01', dayAfter(days)).replace(String(days), SLOT);
  return {
    dir: locale.dir,
    digits: `${language === 'en' ? 'en-GB' : language}-u-nu-latn`,
    later,
    via: viaWords(locale),
  };
}

const dateWords = (locale, edtf) => toText(datePhrase(locale, { edtf }));

const dayAfter = (days) => new Date(Date.UTC(2000, 0, 1 + days)).toISOString().slice(0, 10);

/** Words before and after the name of a source. */
function viaWords(locale) {
  const parts = chainPhrase(locale, [{ text: SLOT, seen: true }]);
  const place = parts.findIndex((part) => part.text === SLOT);
  return [parts.slice(0, place).join(''), parts.slice(place + 1).join('')];
}
