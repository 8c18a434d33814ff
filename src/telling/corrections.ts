/** Words for what was corrected. Loaded when a document has corrections. */
import { correctionsOfFigure } from '../explainer/corrections.js';
import { find } from '../explainer/find.js';
import { tagFor } from '../explainer/text.js';
import type { Claim, Correction, CorrectionKind, EventItem, Figure, Id } from '../explainer/types.js';
import { str, type MsgFn } from '../language/catalogue.js';
import { harmName } from '../language/harm-names.js';
import { datePhrase } from '../language/dates.js';
import { withNote } from '../language/lists.js';
import { fill, type Phrase } from '../language/parts.js';
import { isolate, type Context } from './context.js';

const KINDS: Readonly<Record<CorrectionKind, (msg: MsgFn) => string>> = {
  correction: (msg) => msg('Corrected', { id: 'correction.correction' }),
  clarification: (msg) => msg('Clarified', { id: 'correction.clarification' }),
  update: (msg) => msg('Updated', { id: 'correction.update' }),
  retraction: (msg) => msg('Retracted', { id: 'correction.retraction' }),
  translation: (msg) => msg('Translation corrected', { id: 'correction.translation' }),
};

/** The figure that was corrected: of a claim with several numbers, a reader must know which it was. */
const figureOf = ({ document }: Context, correction: Correction): Figure | undefined =>
  document.claims.flatMap((claim) =>
    claim.figures.filter((figure) => correctionsOfFigure(document, claim, figure).includes(correction)),
  )[0];

/**
 * What was corrected, when and why, and the former value: “Corrected (killed), 20 September 2023 (previously: 3): …”.
 * @param isInLine whether text follows in the same line, so that no full stop may end it
 */
export function correctionPhrase(context: Context, correction: Correction, isInLine = false): Phrase {
  const { kind, date } = correction;
  const note = isolate(context, correction.note);
  const figure = figureOf(context, correction);
  const { locale } = context;
  const { msg } = locale;
  const day = datePhrase(locale, { edtf: date.slice(0, 10) });
  const value = formerValue(context, correction);
  const before = value && fill((value) => msg(str`previously: ${value}`, { id: 'correction.was' }), value);
  return fill(
    (kind, date, note) => msg(str`${kind}, ${date}: ${note}`, { id: 'correction.line' }),
    figure ? withNote(locale, [KINDS[kind](msg)], [harmName(locale, figure.harm)]) : [KINDS[kind](msg)],
    before ? withNote(locale, day, before) : day,
    [isInLine ? { ...note, text: note.text.replace(/\.$/, '') } : note],
  );
}

/** A former value as a date in words, where it is EDTF; a time only where its zone is known. */
function formerDate({ locale, document }: Context, target: Id, was: string): Phrase | undefined {
  const { date, asOf } = (find(document, target)?.item ?? {}) as Partial<Claim & EventItem>;
  const { timeZone = document.timeZone } = date ?? asOf ?? {};
  try {
    return was.includes('T') && !timeZone
      ? undefined
      : datePhrase(locale, { edtf: was, ...(timeZone && { timeZone }) });
  } catch {
    return undefined;
  }
}

/** A former value as a number, a date or a text; undefined where it is anything else, which the note has to tell. */
export function formerValue(context: Context, { was, target }: Correction): Phrase | undefined {
  const { locale, document } = context;
  if (typeof was === 'number') return [locale.number(was)];
  const map = was as Readonly<Record<string, string | { text?: unknown } | null>> | string | null | undefined;
  const lang = typeof map === 'string' ? document.lang : (tagFor(map ?? {}, locale.tag) ?? '');
  const value = typeof map === 'string' ? map : map?.[lang];
  const text = typeof value === 'object' ? value?.text : value;
  if (typeof text !== 'string' || !text.trim()) return undefined;
  // A number is of no language, whose direction would put its sign at the other end: “25+”.
  return formerDate(context, target, text) ?? [/\p{L}/u.test(text) ? { text, lang } : { text }];
}
