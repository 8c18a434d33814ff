/** Rules 10 to 12 and 16 to 18: whose words they are, and what they are called. */
import { get } from '../find.js';
import { plain } from '../words/plain.js';
import { areOwnWords } from '../quotation.js';
import { below } from '../json-pointer.js';
import { tagFor } from '../text.js';
import type { ExplainerDocument, Named } from '../types.js';
import type { Check } from './finding.js';
import { itemsOf, langMaps, parts, wordsOf } from './walk.js';

/** Words between two quotation marks of any language. An apostrophe is no single mark. */
const MARKED =
  /[«»"“”„][^«»"“”„]*[«»"“”„]|[‹›][^‹›]*[‹›]|(?<![\p{L}\p{Nd}])[‘‚](?!\p{Nd})(?:[^‘’]|’(?=\p{L}))*[‘’](?!\p{L})/u;

/** Whether one pair of marks stands around the whole, and not one around its first words and one around its last. */
function hasOuterMarks(text: string): boolean {
  const inner = /^\s*[«»"“”„](.*)[«»"“”„][.!?؟،,]?\s*$/su.exec(text)?.[1];
  // A mark that ends a word closes what the first one opened.
  return inner !== undefined && !/\S/.test(inner[inner.search(/[«»"“”„]/) - 1] ?? '');
}

const marks: Check = ({ statements }, report) =>
  statements.forEach(({ mode, text, quoted, quoteRetranslated, originalLang }, i) => {
    const at = `/statements/${i}`;
    for (const words of wordsOf(`${at}/text`, text)) {
      const fragments = quoted[words.lang] ?? [];
      const outside = fragments.reduce((rest, fragment) => rest.replaceAll(fragment, ''), words.text);
      if (mode === 'direct' ? hasOuterMarks(words.text) : MARKED.test(outside))
        report(
          words.at,
          10,
          'error',
          mode === 'indirect'
            ? 'a report in other words has quotation marks'
            : mode === 'mixed'
              ? 'quotation marks stand outside the fragments that are quoted'
              : 'the quotation brings its own marks, and gets others',
          mode === 'direct'
            ? 'remove the outer marks'
            : 'remove the marks, and name the speaker’s own words in "quoted"',
        );
    }
    const langs = mode === 'direct' ? Object.keys(text) : Object.keys(quoted);
    const isOwn = (lang: string) => areOwnWords(text, lang, originalLang);
    if (langs.length && !quoteRetranslated && !langs.some(isOwn))
      report(
        `${at}/text`,
        10,
        'warning',
        'the words were translated more than once in every language, so they are shown without quotation marks',
        'add the words that they were translated from, or write "mode": "indirect"',
      );
  });

/** Where words were left out of a quotation or put into it. */
const CUT = /…|\.(?:\s?\.){2}|\[[^\]]*\]|\((?:sic|كذا)\)/;

const cuts: Check = ({ statements }, report) =>
  statements.forEach(({ mode, text, quoted }, i) => {
    const at = `/statements/${i}`;
    const all =
      mode === 'direct'
        ? wordsOf(`${at}/text`, text)
        : Object.entries(quoted).flatMap(([lang, fragments]) =>
            fragments.map((fragment, j) => ({ at: `${at}/quoted/${lang}/${j}`, text: fragment })),
          );
    for (const words of all) {
      const cut = CUT.exec(words.text)?.[0];
      if (cut)
        report(
          words.at,
          11,
          'error',
          `the words were cut or filled in at "${cut}"`,
          mode === 'direct' ? 'quote them whole, or quote fragments in a report' : 'quote two fragments',
        );
    }
  });

const onOneLine = (text: string) => text.replace(/\s+/g, ' ').trim();

const archived: Check = (document, report, { archives }) => {
  for (const { at, item } of itemsOf(document))
    item.via.forEach(({ source, quote }, i) => {
      const archive = archives[source];
      if (quote && typeof archive === 'string' && !onOneLine(archive).includes(onOneLine(quote.exact)))
        report(
          `${at}/via/${i}/quote/exact`,
          11,
          'error',
          `"${quote.exact}" does not stand in the archived text of "${source}"`,
          'copy it from there, letter for letter',
        );
    });
};

const translations: Check = (document, report) => {
  document.statements.forEach(({ mode, text, originalLang }, i) => {
    if (mode === 'indirect' || originalLang === 'und') return;
    for (const { at, lang } of wordsOf(`/statements/${i}/text`, text))
      if (!text[lang]!.translation && !tagFor({ [originalLang]: 0 }, lang))
        report(
          at,
          12,
          'error',
          `the words were said in "${originalLang}", and nothing says who put them into "${lang}"`,
          'add "translation" to the text',
        );
  });
  for (const [pointer, map] of langMaps(document))
    for (const [lang, { translation }] of Object.entries(map)) {
      if (!translation) continue;
      const { from, by } = translation;
      const at = `${pointer}/${lang}/translation`;
      // What is not known is not the same.
      if (lang !== 'und' && from.toLowerCase() === lang.toLowerCase())
        report(
          `${at}/from`,
          12,
          'error',
          `the text in "${lang}" is a translation from "${from}" itself`,
          'name the language that it was translated from',
        );
      else if (by !== 'machine') continue;
      else if (pointer.endsWith('/asStated'))
        report(
          `${at}/by`,
          12,
          'error',
          `a machine wrote the claimant’s own words in "${lang}"`,
          'leave that language out, or have it translated',
        );
      else if (!tagFor(map, from))
        report(
          `${at}/by`,
          12,
          'error',
          `a machine translated this from "${from}", and that text is not here`,
          'add the text that it was translated from',
        );
    }
};

/** Every name of something by which others call it. */
const namesOf = (document: ExplainerDocument): { at: string; name: Named }[] =>
  (['actors', 'places', 'events'] as const).flatMap((table) =>
    document[table].flatMap(({ names }, i) => names.map((name, j) => ({ at: `/${table}/${i}/names/${j}`, name }))),
  );

const simple = (text: string) => plain(text.normalize('NFC'));

/** What may stand before a whole word: of letters only those that Arabic joins to it, “and”, “by”, “as”, “for”. */
const BEFORE_WORD = /(?:^|[^\p{L}\p{M}\p{Nd}])[وف]?[بكل]?$/u;
const AFTER_WORD = /^(?![\p{L}\p{M}\p{Nd}])/u;

/** Whether some words stand in a text as whole words. After «ل», “for”, «ال» is written «لل». */
function holdsWords(text: string, words: string): boolean {
  if (words.startsWith('ال') && holdsWords(text, words.replace('ا', 'ل'))) return true;
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1))
    if (BEFORE_WORD.test(text.slice(0, at)) && AFTER_WORD.test(text.slice(at + words.length))) return true;
  return false;
}

const labels: Check = (document, report) => {
  const found = namesOf(document).filter(({ name }) => name.kind === 'label');
  for (const { at, name } of found)
    if (!name.usedBy.length)
      report(at, 16, 'error', 'nothing says whose word this is', 'add "usedBy", or another "kind"');

  const { title, actors, places, periods, events } = document;
  const house = [
    ...wordsOf('/title', title),
    ...actors.flatMap(({ name }, i) => wordsOf(`/actors/${i}/name`, name)),
    ...places.flatMap(({ name }, i) => wordsOf(`/places/${i}/name`, name)),
    ...periods.flatMap(({ title }, i) => wordsOf(`/periods/${i}/title`, title)),
    ...events.flatMap(({ title }, i) => wordsOf(`/events/${i}/title`, title)),
  ];
  const texts = new Set(found.flatMap(({ name }) => Object.values(name.text).map(({ text }) => text)));
  for (const label of texts) {
    const words = simple(label).replace(/^the /, '');
    for (const { at, text } of house)
      if (holdsWords(simple(text), words))
        report(
          at,
          16,
          'error',
          `"${label}" is one party’s word, and stands in the house’s own`,
          'use a neutral word, or give the name another "kind" if all use it',
        );
  }
};

const disputedPlaces: Check = (document, report) =>
  document.places.forEach(({ id, name, disputed, names, note }, i) => {
    const at = `/places/${i}`;
    const isOther = (other: Named) => wordsOf(at, name).some(({ lang, text }) => text !== other.text[lang]?.text);
    if (disputed && !names.some(isOther))
      report(at, 17, 'error', `"${id}" is disputed and has one name only`, 'add the other side’s to "names"');
    if (disputed && !note) report(at, 17, 'warning', `"${id}" is disputed, and nothing says how`, 'add a "note"');
    const isOfParty = ({ kind, usedBy }: Named) =>
      kind === 'label' && usedBy.some((actor) => get(document, 'actors', actor).type !== 'media');
    if (!disputed && names.some(isOfParty))
      report(at, 17, 'warning', `parties have their own names for "${id}"`, 'add "disputed": true if they dispute it');
  });

/** Flags; circles, squares and triangles in red or green. */
const SIGNS = /[\u{1F1E6}-\u{1F1FF}🏳🏴🔴🟢🟥🟩🔺🔻⭕]+/u;

const signs: Check = (document, report) => {
  for (const [pointer, map] of langMaps(document))
    for (const { at, text } of wordsOf(pointer, map)) {
      const sign = SIGNS.exec(text)?.[0];
      if (sign) report(at, 18, 'error', `"${sign}" marks a side`, 'say it in words');
    }
};

/** Tags of languages by what people write in their place. */
const TAGS: Readonly<Record<string, string>> = {
  arabic: 'ar',
  armenian: 'hy',
  azeri: 'az',
  english: 'en',
  farsi: 'fa',
  french: 'fr',
  german: 'de',
  hebrew: 'he',
  kurdish: 'ku',
  persian: 'fa',
  russian: 'ru',
  spanish: 'es',
  turkish: 'tr',
};

/** Words in place of tags. BCP 47 allows tags of five letters and more, but there is no such language. */
const languages: Check = (document, report) => {
  const warn = (at: string, tag: string) => {
    const [word] = /^[a-z]{5,8}(?=-|$)/i.exec(tag) ?? [];
    const right = word && TAGS[word.toLowerCase()];
    if (word)
      report(
        at,
        'format',
        'warning',
        `"${tag}" is a word and no language tag, and finds no reader`,
        right ? `write ${right}, not ${word}` : 'write its tag of two or three letters, such as ar',
      );
  };
  for (const [pointer, part] of parts(document))
    for (const key of ['lang', 'originalLang']) {
      const tag = (part as Readonly<Record<string, unknown>>)[key];
      // What is in the language of the document need not say so.
      if (typeof tag === 'string' && (part === document || tag !== document.lang)) warn(below(pointer, key), tag);
    }
  for (const [pointer, map] of langMaps(document))
    for (const tag of Object.keys(map)) if (tag !== document.lang) warn(below(pointer, tag), tag);
};

export const words: readonly Check[] = [marks, cuts, archived, translations, labels, disputedPlaces, signs, languages];
