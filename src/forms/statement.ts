/** A statement as a figure: the words, with the speaker in its caption. */
import { get } from '../explainer/find.js';
import { piecesOf, quotation, type Quotation, type Words } from '../explainer/quotation.js';
import type { Statement } from '../explainer/types.js';
import { warningsOf } from '../explainer/warnings.js';
import { chainPhrase, statusWords } from '../language/attribution.js';
import { datePhrase } from '../language/dates.js';
import type { Phrase } from '../language/parts.js';
import { mediumWords } from '../language/provenance.js';
import { quotesAround } from '../language/quotes.js';
import { isolate, roleOf, type Context } from '../telling/context.js';
import { translationTold } from '../telling/translation.js';
import { statementFacts, translationFacts, wordsFacts } from './facts.js';
import { element, escape, nameIn, ofOther, phrased } from './markup.js';
import { sourcesOf } from './names.js';
import {
  citesOf,
  comma,
  dateNotes,
  notesOn,
  placeTold,
  relationsOf,
  sentences,
  stubOf,
  toldOf,
  verificationOn,
  warned,
  withWords,
  type Part,
} from './part.js';

export function statementPart(context: Context, statement: Statement): Part {
  const { document, locale } = context;
  const { id, verification } = statement;
  const told = quotation(statement, locale.tag, document.lang);
  const stub = stubOf(context, id);
  const below = element('figcaption', {}, captionOf(context, statement, stub ? undefined : told));
  if (stub) return { item: id, before: [], name: 'figure', content: element('p', {}, stub) + below, facts: undefined };
  // Words that were published as one quotation are told as the original.
  const isOriginal = told.source?.quoted && told.source === told.original;
  const published = isOriginal ? undefined : publishedOf(context, told);
  const notes = [
    ...(published ? [published] : []),
    ...relationsOf(context, id),
    ...notesOn(context, id),
    ...verificationOn(context, verification),
  ];
  const facts = statementFacts(context, statement, told.words, notes);
  const words = wordsFacts(told.words);
  const translation = translationFacts(told);
  return {
    item: id,
    before: withWords([warned(context, warningsOf(document, [statement]))]),
    name: 'figure',
    content: said(context, statement, told.words) + below,
    // Elements find quoted words in `<blockquote>`; a report has none.
    facts: { ...facts, ...translation, ...(!told.words.quoted && words) },
    alone:
      words && !translation
        ? {
            ...statementFacts(context, statement, told.words, [...dateNotes(context, statement.date), ...notes]),
            ...words,
          }
        : undefined,
  };
}

/** The words, in marks where they are the speaker's own. */
export function inMarks({ text, lang, quoted, fragments }: Words): string {
  return piecesOf(text, quoted ? [text] : fragments)
    .map((piece, i) => (i % 2 ? quotesAround(piece, lang).join(piece) : piece))
    .join('');
}

/** Only words that are the speaker's own are a `<blockquote>`. */
function said(context: Context, { via }: Statement, words: Words): string {
  const other = ofOther(context, words.lang);
  if (!words.quoted) return element('p', other, reported(context, words));
  const cite = sourcesOf(context, via).find(({ href }) => href)?.href;
  return element('blockquote', { cite, ...other }, element('p', {}, escape(inMarks(words))));
}

/** A report. A fragment in letters of the other direction is isolated together with its marks: «fake news». */
const reported = (context: Context, { text, lang, fragments }: Words): string =>
  piecesOf(text, fragments)
    .map((piece, i) => (i % 2 ? nameIn(context, { text: quotesAround(piece, lang).join(piece), lang }) : escape(piece)))
    .join('');

function captionOf(context: Context, statement: Statement, told: Quotation | undefined): string {
  const { locale, document } = context;
  const { id, speaker, date, medium, place, via, verification } = statement;
  const role = roleOf(context, statement.speaker, statement.speakerRole);
  const form = mediumWords(locale, medium);
  const [where, ...names] = told && place !== undefined ? placeTold(context, place) : [];
  return sentences([
    withWords([
      element('b', {}, nameIn(context, isolate(context, get(document, 'actors', speaker).name))),
      role ? nameIn(context, isolate(context, role)) : '',
      date ? phrased(context, datePhrase(locale, date)) : '',
      form ?? '',
      where ? phrased(context, where) : '',
    ]).join(comma(context)),
    via.length ? chainOf(context, citesOf(context, via)) : '',
    escape(statusWords(locale, verification?.status)),
    ...toldOf(
      context,
      [
        ...names,
        ...relationsOf(context, id),
        ...dateNotes(context, date),
        ...(told ? originOf(context, told) : []),
        ...notesOn(context, id),
        ...verificationOn(context, verification),
      ],
      !told || date,
    ),
  ]);
}

/** The phrase of a chain, with its sources as `<cite>`. */
function chainOf({ locale }: Context, cites: readonly string[]): string {
  const places = cites.map((_, i) => ({ text: String(i), seen: true }));
  return chainPhrase(locale, places)
    .map((part) => (typeof part === 'string' ? escape(part) : cites[Number(part.text)]!))
    .join('');
}

/** The words as published, where the translation may not stand in marks. */
function publishedOf({ locale }: Context, { source }: Quotation): Phrase | undefined {
  if (!source) return undefined;
  const { lang, quoted, fragments } = source;
  const words = quoted
    ? inMarks(source)
    : fragments.map((fragment) => quotesAround(fragment, lang).join(fragment)).join(' · ');
  return labelled(locale.msg('Quoted words as published', { id: 'statement.source-words' }), lang, words);
}

/** Who translated the words, the words as published, and the original. */
export function originOf(context: Context, told: Quotation): Phrase[] {
  const { locale } = context;
  const { words, source, original } = told;
  const published = publishedOf(context, told);
  return [
    ...(words.translation ? [translationTold(context, words.translation)] : []),
    ...(published ? [published] : []),
    ...(original && !(original === source && source.quoted)
      ? [
          labelled(
            locale.msg('Text before translation', { id: 'statement.original' }),
            original.lang,
            inMarks(original),
          ),
        ]
      : []),
  ];
}

const labelled = (label: string, lang: string, text: string): Phrase => [`${label}: `, { text, lang }];
