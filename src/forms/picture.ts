/** A claim or a statement as a picture, for newsletters and posts where no page can stand. */
import { quotation } from '../explainer/quotation.js';
import type { Claim, Figure, Statement } from '../explainer/types.js';
import { warningsOf } from '../explainer/warnings.js';
import { statusWords } from '../language/attribution.js';
import { datePhrase } from '../language/dates.js';
import { sentenceStart, withNote } from '../language/lists.js';
import { directionOf } from '../language/locale.js';
import { toText, type Phrase } from '../language/parts.js';
import { mediumWords } from '../language/provenance.js';
import { warningPhrase } from '../language/warnings.js';
import { asOfPhrase, attribution, figurePhrase, partsOf } from '../telling/claim.js';
import { actorName, chainOf, isolate, roleOf, type Context } from '../telling/context.js';
import { traitsPhrase } from '../telling/traits.js';
import { notesOnClaim } from './claim.js';
import { descriptionOf } from './description.js';
import { linesOf } from './lines.js';
import { element, escape } from './markup.js';
import { plain } from './names.js';
import { comma, dateNotes, notesOn, placeTold, relationsOf, stubOf, verificationOn } from './part.js';
import { FormError, titleOf, type Picked } from './picked.js';
import { prepare, type FormOptions } from './render.js';
import { inMarks, originOf } from './statement.js';

/** Pixels. */
const WIDTH = 1200;
const MARGIN = 64;
const EDGE = 12;
const FONTS = "system-ui, 'Segoe UI', Roboto, 'Noto Sans', 'Noto Sans Arabic', 'Geeza Pro', Tahoma, sans-serif";
const PAPER = '#ffffff';
const INK = '#1a1a1a';
const MUTED = '#555555';

/** One text of a picture, in as many lines as it takes. */
interface Text {
  readonly text: string;
  readonly size: number;
  readonly isBold?: boolean;
  readonly isMuted?: boolean;
  /** Steps of indentation. */
  readonly indent?: number;
  /** Language of the text where it is not the reader's. */
  readonly lang?: string;
  /** Room above it. */
  readonly above?: number;
}

/** A picture in SVG, and its size in pixels. */
export interface Picture {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

/**
 * A claim or a statement, or all about an event, as a picture in SVG 1.1: light, with the fonts that a reader has.
 * @throws {ExplainerError} where the input is no document.
 * @throws {FormError} where it holds no such item, or the item is neither a claim nor a statement.
 */
export async function renderPicture(input: unknown, options: FormOptions = {}): Promise<Picture> {
  const { context, picked } = await prepare(input, options);
  switch (picked.element) {
    case 'casualty-badge':
      return drawn(
        context,
        picked,
        picked.claims.flatMap((claim) => claimTexts(context, claim)),
      );
    case 'statement-card':
      return drawn(
        context,
        picked,
        picked.statements.flatMap((statement) => statementTexts(context, statement)),
      );
    default:
      throw new FormError(
        (named) => `a picture shows a claim or a statement, not a ${picked.element}; name one with ${named('item')}`,
      );
  }
}

const small = (phrase: Phrase, more: Partial<Text> = {}): Text => ({
  text: toText(phrase),
  size: 28,
  isMuted: true,
  ...more,
});

function warningTexts({ document, locale }: Context, items: readonly (Claim | Statement)[]): Text[] {
  const warnings = warningsOf(document, items);
  return warnings.length ? [small(warningPhrase(locale, warnings))] : [];
}

function claimTexts(context: Context, claim: Claim): Text[] {
  const stub = stubOf(context, claim.id);
  return [
    ...(stub ? [{ text: stub, size: 40, above: 24 }] : standingTexts(context, claim)),
    ...notesOnClaim(context, claim).map((phrase) => small(sentenceStart(context.locale, phrase), { isMuted: false })),
  ];
}

/** What a claim says, unless it was taken back. */
function standingTexts(context: Context, claim: Claim): Text[] {
  const role = roleOf(context, claim.claimant, claim.claimantRole);
  return [
    ...warningTexts(context, [claim]),
    ...figureTexts(context, claim),
    { text: toText(attribution(context, claim)), size: 36, above: 24 },
    ...(role ? [small([isolate(context, role)])] : []),
    ...(claim.via.length ? [small(chainOf(context, claim.via), { above: 24 })] : []),
    small(asOfPhrase(context, claim)),
    small([statusWords(context.locale, claim.verification?.status)], { isBold: true, isMuted: false }),
  ];
}

function figureTexts(context: Context, claim: Claim, whole?: Figure, indent = 0): Text[] {
  return partsOf(claim, whole).flatMap((figure) => {
    const traits = traitsPhrase(context, figure, whole);
    const words = figurePhrase(context, figure, whole);
    const phrase = traits.length ? withNote(context.locale, words, traits) : words;
    // What is not known is not larger than what is.
    const isLarge = !whole && !/^(un|sev)/.test(figure.count.as);
    return [
      {
        text: stubOf(context, figure.id) ?? toText(whole ? phrase : sentenceStart(context.locale, phrase)),
        size: isLarge ? 56 : 38,
        isBold: isLarge,
        indent,
        above: whole ? 4 : 20,
      },
      ...figureTexts(context, claim, figure, indent + 1),
    ];
  });
}

function statementTexts(context: Context, statement: Statement): Text[] {
  const { locale, document } = context;
  const { id, speaker, date, medium, place, via, verification } = statement;
  const told = quotation(statement, locale.tag, document.lang);
  const stub = stubOf(context, id);
  const role = roleOf(context, statement.speaker, statement.speakerRole);
  const form = mediumWords(locale, medium);
  const [where, ...names] = stub || place === undefined ? [] : placeTold(context, place);
  const circumstances = [date && datePhrase(locale, date), form && [form], where].filter((each) => each !== undefined);
  return [
    ...(stub ? [] : warningTexts(context, [statement])),
    { text: toText(actorName(context, speaker)), size: 40, isBold: true, above: 20 },
    ...(role ? [small([isolate(context, role)])] : []),
    stub
      ? { text: stub, size: 40, above: 24 }
      : { text: inMarks(told.words), size: 44, lang: told.words.lang, above: 24 },
    ...(stub ? [] : originOf(context, told)).flatMap((phrase) => {
      const [label, text] = phrase;
      // Words of another language stand in lines of their own, on the side of their direction.
      return typeof text === 'object' && 'lang' in text
        ? [small([label!]), small([text.text], { lang: text.lang })]
        : [small(phrase)];
    }),
    ...(circumstances.length
      ? [
          small(
            sentenceStart(
              locale,
              circumstances.flatMap((each, i) => (i ? [comma(context), ...each] : each)),
            ),
            { above: 24 },
          ),
        ]
      : []),
    ...(via.length ? [small(chainOf(context, via))] : []),
    small([statusWords(locale, verification?.status)], { isBold: true, isMuted: false }),
    ...[
      ...names,
      ...dateNotes(context, date),
      ...relationsOf(context, id),
      ...notesOn(context, id),
      ...verificationOn(context, verification),
    ].map((phrase) => small(phrase, { isMuted: false })),
  ];
}

function drawn(context: Context, picked: Picked, texts: readonly Text[]): Picture {
  const description = descriptionOf(context, picked);
  const title = titleOf(context, picked);
  const { tag, dir } = context.locale;
  const { publisher } = context.document;
  const all = publisher ? [...texts, small([plain(context, publisher.name)], { above: 32 })] : texts;
  const lines: string[] = [];
  let y = MARGIN;
  for (const { text, size, isBold, isMuted, indent = 0, lang = tag, above = 8 } of all) {
    const direction = directionOf(lang) === 'auto' ? dir : directionOf(lang);
    const start = MARGIN + indent * 40;
    y += above;
    for (const line of linesOf(text, { size, isBold, width: WIDTH - MARGIN - start })) {
      y += size * 1.5;
      lines.push(
        element(
          'text',
          {
            x: direction === 'rtl' ? WIDTH - start : start,
            y: Math.round(y - size * 0.4),
            direction,
            'xml:lang': lang,
            'font-size': size,
            'font-weight': isBold ? 'bold' : undefined,
            fill: isMuted ? MUTED : INK,
          },
          escape(line),
        ),
      );
    }
  }
  const height = Math.ceil(y + MARGIN);
  const box = { width: WIDTH, height };
  const svg = element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      ...box,
      viewBox: `0 0 ${WIDTH} ${height}`,
      role: 'img',
      'xml:lang': tag,
      'font-family': FONTS,
    },
    element('title', {}, escape(title)),
    element('desc', {}, escape(description)),
    element('rect', { ...box, fill: PAPER }),
    element('rect', { x: dir === 'rtl' ? WIDTH - EDGE : 0, width: EDGE, height, fill: INK }),
    ...lines,
  );
  return { svg: `${svg}\n`, ...box };
}
