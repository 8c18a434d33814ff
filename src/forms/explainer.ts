/** A whole document as a section. */
import { TOLD } from '../explainer/html/text.js';
import { inOrder } from '../explainer/order.js';
import { pick, tagFor } from '../explainer/text.js';
import type { Correction, LangMap } from '../explainer/types.js';
import { latestClaims } from '../explainer/updates.js';
import { warningsOfDocument } from '../explainer/warnings.js';
import { toText, type Isolate } from '../language/parts.js';
import type { Context } from '../telling/context.js';
import { correctionPhrase, formerValue } from '../telling/corrections.js';
import { methodologyOf } from '../telling/methodology.js';
import { nameOfTarget } from '../telling/relations.js';
import { translationPhrases } from '../telling/translation.js';
import { updatedPhrase } from '../telling/updated.js';
import { claimPart } from './claim.js';
import { asData } from './facts.js';
import { element, phrased, textOf, type Attributes } from './markup.js';
import { listed, plain } from './names.js';
import { marked, sentences, warned, withWords, type Part } from './part.js';
import { sectionTitle, type ElementName } from './picked.js';
import { statementPart } from './statement.js';
import { timelinePart } from './timeline.js';

/** @param level of the heading with the title; those of the sections follow it */
export function explainerPart(context: Context, level: number): Part {
  const { document, locale } = context;
  const { title, summary, events, statements, claims } = document;
  const methodology = methodologyOf(context);
  const section = (name: ElementName, parts: readonly Part[]) =>
    parts.length
      ? [
          heading(level + 1, sectionTitle(locale, name), { class: TOLD }),
          ...parts.map((part) => (part.facts ? marked(name, { ...part, before: [] }, part.facts) : untold(part))),
        ]
      : [];
  return {
    before: withWords([warned(context, warningsOfDocument(context.document))]),
    name: 'section',
    facts: asData({ warnings: listed(document.warnings), updated: document.updated }),
    content: [
      title ? heading(level, textOf(context, title), translatedFrom(context, title)) : '',
      summary ? element('p', translatedFrom(context, summary), textOf(context, summary)) : '',
      ...withWords([
        sentences(
          [
            updatedPhrase(context),
            ...(claims.length && methodology ? [[methodology]] : []),
            ...translationPhrases(context, [document, ...events]),
          ].map((each) => phrased(context, each)),
        ),
      ]).map((each) => element('p', { class: TOLD }, each)),
      ...section(
        'casualty-badge',
        inOrder(latestClaims(document), ({ asOf }) => asOf).map((claim) => claimPart(context, claim, true)),
      ),
      ...section(
        'conflict-timeline',
        events.length
          ? [
              timelinePart(
                context,
                inOrder(events, ({ date }) => date),
              ),
            ]
          : [],
      ),
      ...section(
        'statement-card',
        inOrder(statements, ({ date }) => date).map((statement) => statementPart(context, statement)),
      ),
      ...correctionsSection(context, level + 1),
    ].join(''),
  };
}

/** A part that attributes cannot tell: it is marked, so that it is not read as a summary and stays as HTML. */
const untold = ({ name, content }: Part) => element(name, asData({ explainer: 'none' }), content);

const heading = (level: number, content: string, attributes: Attributes) =>
  element(`h${Math.min(level, 6)}`, attributes, content);

function correctionsSection(context: Context, level: number): string[] {
  const { corrections } = context.document;
  if (!corrections.length) return [];
  const lines = corrections.map((correction) => {
    const target = nameOfTarget(context, correction.target);
    const line = phrased(context, correctionPhrase(context, correction));
    return element(
      'li',
      correctionFacts(context, correction, target),
      target ? `${phrased(context, [target])}: ${line}` : line,
    );
  });
  return [
    heading(level, context.locale.msg('Corrections', { id: 'explainer.corrections' }), { class: TOLD }),
    element('ul', {}, ...lines),
  ];
}

/** A correction in attributes, for elements that read this HTML. Its note names what was corrected. */
const correctionFacts = (context: Context, correction: Correction, target?: Isolate): Attributes => {
  const { kind, date, note } = correction;
  const before = formerValue(context, correction);
  const words = plain(context, note);
  return asData({
    correction: kind,
    date,
    was: before && toText(before),
    note: target ? `${target.text}: ${words}` : words,
  });
};

/** How a text was translated, and its original. */
function translatedFrom({ locale, document }: Context, map: LangMap): Attributes {
  const { translation } = pick(map, locale.tag, document.lang);
  return translation
    ? asData({
        'translated-by': translation.by,
        'original-lang': translation.from,
        original: map[tagFor(map, translation.from) ?? '']?.text,
      })
    : {};
}
