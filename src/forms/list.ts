/** A link and a plain list, in HTML and in Markdown: every content system keeps them, and elements read them. */
import { withoutRetracted } from '../explainer/corrections.js';
import { get } from '../explainer/find.js';
import { dateOf } from '../explainer/words/dates.js';
import { inOrder } from '../explainer/order.js';
import { quotation } from '../explainer/quotation.js';
import type {
  Claim,
  DateValue,
  EventItem,
  Id,
  LangMap,
  MediaItem,
  Statement,
  Step,
  Warning,
} from '../explainer/types.js';
import { earlierClaims, latestClaims } from '../explainer/updates.js';
import { warningsOf, warningsOfDocument } from '../explainer/warnings.js';
import { statusWords } from '../language/attribution.js';
import { datePhrase } from '../language/dates.js';
import { sentenceStart } from '../language/lists.js';
import { toText, type Phrase } from '../language/parts.js';
import { mediumWords } from '../language/provenance.js';
import { warningPhrase } from '../language/warnings.js';
import { actorsPhrase, isolate, roleOf, type Context } from '../telling/context.js';
import { asOfPhrase } from '../telling/claim.js';
import { correctionPhrase } from '../telling/corrections.js';
import { creditPhrases, siteOf } from '../telling/media.js';
import { methodologyOf } from '../telling/methodology.js';
import { nameOfTarget } from '../telling/relations.js';
import { translationPhrases } from '../telling/translation.js';
import { updatedPhrase } from '../telling/updated.js';
import { notesOnClaim, sentenceOf } from './claim.js';
import { daysOf, figuresOf, timeNotes } from './facts.js';
import { labelsFor, type Labels } from './labels.js';
import { escape, isTurned } from './markup.js';
import { inList, sourcesOf, withSeen } from './names.js';
import {
  comma,
  dateNotes,
  notesOn,
  placeTold,
  relationsOf,
  semicolon,
  sentences,
  stubOf,
  verificationOn,
} from './part.js';
import { pickFrom, titleOf, type ElementName, type Picked } from './picked.js';
import { inMarks, originOf } from './statement.js';
import { namesOfPlace, notesOf, orderNotes } from './timeline.js';
import type { Writer } from './writer.js';

/**
 * @param writer of HTML or of Markdown
 * @param url of the page where it is published
 */
export const linkAndList = (context: Context, picked: Picked, url: string, writer: Writer): string =>
  writer.joined(blocksOf({ context, writer, url: url.replace(/#.*/s, '') }, picked).filter(Boolean));

interface Writing {
  readonly context: Context;
  readonly writer: Writer;
  readonly url: string;
}

function blocksOf(writing: Writing, picked: Picked): string[] {
  switch (picked.element) {
    case 'conflict-explainer':
      return explainerBlocks(writing);
    case 'conflict-timeline':
      return [
        warned(writing, picked.events),
        ...timelineBlocks(writing, picked),
        noted(writing, translationPhrases(writing.context, picked.events)),
      ];
    case 'statement-card':
      return picked.statements.flatMap((each) => [warned(writing, [each]), ...statementBlocks(writing, each)]);
    case 'casualty-badge':
      return picked.claims.flatMap((each) => [warned(writing, [each]), ...claimBlocks(writing, each)]);
  }
}

function explainerBlocks(writing: Writing): string[] {
  const { context, writer, url } = writing;
  const { document } = context;
  const { title, summary, events, statements, corrections } = document;
  const claims = inOrder(latestClaims(document), ({ asOf }) => asOf);
  const all = claims.flatMap((claim) => [claim, ...earlierClaims(document, claim.id)]);
  const methodology = methodologyOf(context);
  const told = [...events, ...statements, ...all, ...all.flatMap(({ figures }) => figures)].map(({ id }) => id);
  return [
    warning(writing, warningsOfDocument(document)),
    writer.paragraph(writer.link(title ? mapped(writing, title) : escape(url), url)),
    summary ? writer.paragraph(mapped(writing, summary)) : '',
    noted(writing, [updatedPhrase(context), ...translationPhrases(context, [document, ...events])]),
    claims.length && methodology ? writer.paragraph(writer.link(escape(methodology.text), methodology.href)) : '',
    ...claims.flatMap((each) => claimBlocks(writing, each)),
    ...(events.length
      ? timelineBlocks(writing, { element: 'conflict-timeline', events: inOrder(events, ({ date }) => date) })
      : []),
    ...inOrder(statements, ({ date }) => date).flatMap((each) => statementBlocks(writing, each)),
    // Corrections of what is told above stand there.
    noted(
      writing,
      corrections
        .filter(({ target }) => !told.includes(target))
        .map((correction) => {
          const target = nameOfTarget(context, correction.target);
          return [...(target ? [target, ': '] : []), ...correctionPhrase(context, correction)];
        }),
    ),
  ];
}

const mapped = ({ context, writer }: Writing, map: LangMap) => writer.text(isolate(context, map));

/** A name, isolated (UAX #9) where it would reorder its neighbours: by characters, as editors remove `<bdi>`. */
const nameIn = ({ context, writer }: Writing, { text, lang }: { readonly text: string; readonly lang: string }) =>
  writer.text({ text: isTurned(context, text) ? `\u2068${text}\u2069` : text, lang });
const mappedName = (writing: Writing, map: LangMap) => nameIn(writing, isolate(writing.context, map));

const phrased = (phrase: Phrase) => escape(toText(phrase));
function noted({ writer }: Writing, notes: readonly Phrase[]): string {
  const words = sentences(notes.map(phrased));
  return words ? writer.paragraph(words) : '';
}

const warning = ({ context, writer }: Writing, warnings: readonly Warning[]) =>
  warnings.length ? writer.paragraph(phrased(warningPhrase(context.locale, warnings))) : '';

const warned = (writing: Writing, items: readonly (EventItem | Statement | Claim)[]) =>
  warning(writing, warningsOf(writing.context.document, items));

/** The link by which `embed.js` finds the list after it. */
const linkTo = ({ writer, url }: Writing, title: string, name: ElementName) =>
  writer.paragraph(writer.link(title, `${url}#${name}`));

const labelled = (label: string, value: string | undefined) => (value ? [`${label}: ${value}`] : []);

const chain = (writing: Writing, via: readonly Step[]) =>
  sourcesOf(writing.context, via)
    .map((source) => {
      const { text, lang, href } = source;
      const name = withSeen(writing.context, nameIn(writing, { text: inList(text), lang }), source);
      return href ? writing.writer.link(name, href) : name;
    })
    .join(semicolon(writing.context));

function timelineBlocks(writing: Writing, picked: Extract<Picked, { element: 'conflict-timeline' }>): string[] {
  const { context, writer } = writing;
  const named = new Set<Id>();
  return [
    linkTo(writing, escape(titleOf(context, picked)), 'conflict-timeline'),
    writer.list(
      'ol',
      picked.events.map((event, i, events) =>
        eventLine(writing, event, named, orderNotes(context, event, events[i - 1], events[i + 1])),
      ),
    ),
  ];
}

/** The days of a date in words; undefined where elements would not read the same date from them. */
function readableDate({ locale }: Context, date: DateValue): string | undefined {
  const edtf = daysOf(date);
  const words = toText(sentenceStart(locale, datePhrase(locale, { edtf })));
  return dateOf(words) === edtf ? words : undefined;
}

/** A date in words where elements can read them, else in EDTF. */
const writtenDate = ({ context }: Writing, date: DateValue): string =>
  escape(readableDate(context, date) ?? daysOf(date));

/** What `writtenDate` does not say: times, or the words of a date that it wrote in EDTF. */
const dateTold = (
  { context }: Writing,
  date: DateValue | undefined,
  phrase = date && datePhrase(context.locale, date),
): Phrase[] => (date && phrase && !readableDate(context, date) ? [phrase] : timeNotes(context, date, phrase));

/** Of the phrases of a place, those that say more than its name: “Stepanakert (also Khankendi)” does. */
const besideName = ([own, ...names]: readonly Phrase[]): Phrase[] => [...(own?.[1] ? [own] : []), ...names];

/**
 * Date, place, title, text, sources and status, in the order in which elements read them.
 * @param named places whose other names were told already
 * @param order what is not known of the order of events
 */
function eventLine(writing: Writing, event: EventItem, named: Set<Id>, order: readonly Phrase[]): string {
  const { context, writer } = writing;
  const { id, date, title, summary, place, actors, via, verification } = event;
  const stub = stubOf(context, id);
  const where = place !== undefined && !stub ? get(context.document, 'places', place).name : undefined;
  const told = sentences([
    summary && !stub ? mapped(writing, summary) : '',
    ...[
      ...order,
      ...dateTold(writing, date),
      ...dateNotes(context, date),
      ...(stub ? [] : besideName(namesOfPlace(context, place, named))),
      ...notesOf(context, event),
      ...(actors.length && !stub ? [actorsPhrase(context, actors)] : []),
    ].map(phrased),
  ]);
  return [
    `${writtenDate(writing, date)}${where ? `${comma(context)}${mappedName(writing, where)}` : ''}: ${writer.strong(stub ?? mapped(writing, title))}`,
    told,
    ...(stub ? [] : event.media.map((item) => mediaLine(writing, item))),
    via.length ? `— ${chain(writing, via)}` : '',
    verification ? `[${statusWords(context.locale, verification.status)}]` : '',
  ]
    .filter(Boolean)
    .join(' ');
}

/** An image, or a link to the media, then its caption and credit. A link to a page names its site. */
function mediaLine(writing: Writing, item: MediaItem): string {
  const { context, writer } = writing;
  const { type, url, alt, title, caption } = item;
  const told = [caption ? mapped(writing, caption) : '', ...creditPhrases(context, item).map(phrased)];
  if (type === 'image' && writer.image) return `${writer.image(mapped(writing, alt!), url)} ${sentences(told)}`.trim();
  const name = title ?? alt;
  const site = phrased([siteOf(url)]);
  const link = writer.link(name ? mapped(writing, name) : site, url);
  return sentences([name && (type === 'embed' || type === 'link') ? `${link} (${site})` : link, ...told]);
}

function statementBlocks(writing: Writing, statement: Statement): string[] {
  const { context, writer } = writing;
  const { document, locale } = context;
  const { id, speaker, medium, date, place, via, verification } = statement;
  const title = escape(titleOf(context, pickFrom(document, id)));
  const stub = stubOf(context, id);
  const label = labelsFor(locale.tag);
  const told = quotation(statement, locale.tag, document.lang);
  const role = roleOf(context, statement.speaker, statement.speakerRole);
  const form = mediumWords(locale, medium);
  const notes = [...relationsOf(context, id), ...notesOn(context, id)];
  if (stub)
    return [
      writer.paragraph(sentences([mappedName(writing, get(document, 'actors', speaker).name), stub])),
      noted(writing, notes),
    ];
  return [
    linkTo(writing, title, 'statement-card'),
    writer.list('ul', [
      ...labelled(label.speaker, mappedName(writing, get(document, 'actors', speaker).name)),
      ...labelled(label.role, role && mappedName(writing, role)),
      ...labelled(label.said, writer.text({ text: inMarks(told.words), lang: told.words.lang })),
      ...labelled(label.date, date && writtenDate(writing, date)),
      ...labelled(label.place, place && mappedName(writing, get(document, 'places', place).name)),
      ...labelled(label.via, chain(writing, via)),
      ...labelled(label.status, statusWords(locale, verification?.status)),
    ]),
    noted(writing, [
      ...dateTold(writing, date),
      ...dateNotes(context, date),
      ...(form ? [sentenceStart(locale, [form])] : []),
      ...(place ? besideName(placeTold(context, place)) : []),
      ...originOf(context, told),
      ...notes,
      ...verificationOn(context, verification),
    ]),
  ];
}

function claimBlocks(writing: Writing, claim: Claim): string[] {
  const { context, writer, url } = writing;
  const { document, locale } = context;
  const { id, claimant, asOf, via, verification } = claim;
  const title = escape(titleOf(context, pickFrom(document, id)));
  const stub = stubOf(context, id);
  const figures = figuresOf(withoutRetracted(document, claim));
  const notes = notesOnClaim(context, claim);
  // A claim that a list cannot tell exactly is told as a sentence, without the link that brings an element.
  if (stub || !figures)
    return [
      writer.paragraph(writer.link(title, url)),
      writer.paragraph(sentences([stub ?? phrased(sentenceOf(context, claim))])),
      noted(writing, notes),
    ];
  const label = labelsFor(locale.tag);
  const role = roleOf(context, claim.claimant, claim.claimantRole);
  return [
    linkTo(writing, title, 'casualty-badge'),
    writer.list('ul', [
      ...Object.entries(figures).map(
        ([name, count]) => `${figureLabel(label, name)}: ${countIn(context, label, count)}`,
      ),
      ...labelled(label.claimant, mappedName(writing, get(document, 'actors', claimant).name)),
      ...labelled(label.role, role && mappedName(writing, role)),
      ...labelled(label.via, chain(writing, via)),
      ...labelled(
        label.asOf,
        asOf ? writtenDate(writing, asOf) : locale.msg('Date not stated', { id: 'claim.date-not-stated' }),
      ),
      ...labelled(label.status, statusWords(locale, verification?.status)),
    ]),
    noted(writing, [...dateTold(writing, asOf, asOfPhrase(context, claim)), ...notes]),
  ];
}

/** “Injured, children”. */
function figureLabel({ harms, groups, comma }: Labels, name: string): string {
  const [harm = '', group] = name.split('-');
  return group ? `${harms[harm]}${comma} ${groups[group]}` : harms[harm]!;
}

/** A count for readers: a range follows the direction of the text, a number with its sign is left to right. */
function countIn({ locale }: Context, { counts }: Labels, count: string): string {
  const written = escape(counts[count] ?? count.replace('-', '–').replace(/\B(?=(\d{3})+(?!\d))/g, ','));
  return locale.dir === 'rtl' && /[<=>~+]/.test(count) ? `\u2066${written}\u2069` : written;
}
