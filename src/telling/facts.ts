/** Words for the facts of a claim that a badge does not show by itself. Loaded when one is drawn in detail. */
import { get } from '../explainer/find.js';
import type { Claim, StepKind } from '../explainer/types.js';
import { statusWords } from '../language/attribution.js';
import type { MsgFn } from '../language/catalogue.js';
import { datePhrase } from '../language/dates.js';
import { clauses, midSentence, sentenceStart, withNote } from '../language/lists.js';
import type { Phrase } from '../language/parts.js';
import { sourceName, type Context } from './context.js';
import { placeNames } from './place.js';
import { nameOf } from './relations.js';

const STEPS: Readonly<Record<StepKind, (msg: MsgFn) => string>> = {
  witnessed: (msg) => msg('witnessed', { id: 'step.witnessed' }),
  published: (msg) => msg('published', { id: 'step.published' }),
  told: (msg) => msg('told', { id: 'step.told' }),
  reported: (msg) => msg('reported', { id: 'step.reported' }),
  relayed: (msg) => msg('relayed', { id: 'step.relayed' }),
  translated: (msg) => msg('translated', { id: 'step.translated' }),
};

/** The steps of the chain: the source, what it did and when. */
export const stepPhrases = (context: Context, { via }: Claim): Phrase[] =>
  via.map(({ source, how, date }) => {
    const each = get(context.document, 'sources', source);
    const { locale } = context;
    return withNote(
      locale,
      [sourceName(context, each)],
      clauses(locale, [
        [STEPS[how](locale.msg)],
        ...(date ? [datePhrase(locale, date)] : []),
        ...(each.seen ? [] : [[locale.msg('not seen directly', { id: 'step.not-seen' })]]),
      ]),
    );
  });

/** Every fact of a claim that the badge does not show by itself, each with its name. */
export function claimFacts(context: Context, { covers, basis, verification }: Claim): [term: string, Phrase][] {
  const { locale, document } = context;
  const { msg } = locale;
  const { event, place, period } = covers;
  const named = (term: string, phrase: Phrase): [string, Phrase] => [term, sentenceStart(locale, phrase)];
  return [
    ...(event ? [named(msg('Event', { id: 'fact.event' }), [nameOf(context, event)])] : []),
    ...(place
      ? [
          named(
            msg('Place', { id: 'fact.place' }),
            clauses(
              locale,
              placeNames(context, get(document, 'places', place)).map((name) => midSentence(locale, name)),
            ),
          ),
        ]
      : []),
    ...(period ? [named(msg('Period', { id: 'fact.period' }), datePhrase(locale, period))] : []),
    named(msg('Basis', { id: 'fact.basis' }), [
      basis === 'reported'
        ? msg('a count that was reported', { id: 'fact.reported' })
        : msg('an estimate', { id: 'fact.estimated' }),
    ]),
    named(msg('Verification', { id: 'fact.verification' }), [statusWords(locale, verification?.status)]),
  ];
}
