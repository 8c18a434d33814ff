/** A whole document as a section. */
import { latestClaims } from '../explainer/accounts.js';
import { inOrder } from '../explainer/order.js';
import { inFormat, warningsOf } from '../explainer/warnings.js';
import { str } from '../language/catalogue.js';
import { datePhrase } from '../language/dates.js';
import { fill } from '../language/parts.js';
import type { Context } from '../telling/context.js';
import { correctionPhrase } from '../telling/details.js';
import { nameOfTarget } from '../telling/relations.js';
import { translationPhrases } from '../telling/translation.js';
import { claimPart } from './claim.js';
import { element, phrased, textOf } from './markup.js';
import { marked, sentences, warned, withWords, type Part } from './part.js';
import { sectionTitle, type ElementName } from './picked.js';
import { statementPart } from './statement.js';
import { timelinePart } from './timeline.js';

/** @param level of the heading with the title; those of the sections follow it */
export function explainerPart(context: Context, level: number): Part {
  const { document, locale } = context;
  const { title, summary, events, statements } = document;
  const section = (name: ElementName, parts: readonly Part[]) =>
    parts.length
      ? [
          heading(level + 1, sectionTitle(locale, name)),
          ...parts.map((part) => marked(name, { ...part, before: [] }, part.facts)),
        ]
      : [];
  return {
    before: withWords([warningOf(context)]),
    name: 'section',
    facts: {},
    content: [
      title ? heading(level, textOf(context, title)) : '',
      summary ? element('p', {}, textOf(context, summary)) : '',
      ...withWords([sentences([updatedOf(context), ...translationPhrases(context, [document, ...events])])]).map(
        (each) => element('p', {}, each),
      ),
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

const heading = (level: number, content: string) => element(`h${Math.min(level, 6)}`, {}, content);

/** What readers should know before they read the document. */
const warningOf = (context: Context): string => {
  const { document } = context;
  return warned(
    context,
    inFormat([...document.warnings, ...warningsOf(document, [...document.events, ...document.claims])]),
  );
};

function updatedOf(context: Context): string {
  const { locale, document } = context;
  if (!document.updated) return '';
  const date = datePhrase(locale, { edtf: document.updated.slice(0, 10) });
  return phrased(
    context,
    fill(({ date }) => locale.msg(str`Updated ${date}`, { id: 'explainer.updated' }), { date }),
  );
}

function correctionsSection(context: Context, level: number): string[] {
  const { corrections } = context.document;
  if (!corrections.length) return [];
  const lines = corrections.map((correction) => {
    const target = nameOfTarget(context, correction.target);
    const line = phrased(context, correctionPhrase(context, correction));
    return element('li', {}, target ? `${phrased(context, [target])}: ${line}` : line);
  });
  return [
    heading(level, context.locale.msg('Corrections', { id: 'explainer.corrections' })),
    element('ul', {}, ...lines),
  ];
}
