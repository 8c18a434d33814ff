import type { Claim, Responsibility } from '../explainer/types.js';
import { str, type MsgFn } from '../language/catalogue.js';
import { fill, type Phrase } from '../language/parts.js';
import { actorName, type Context } from './context.js';

const RESPONSIBLE: Readonly<Record<Responsibility, (msg: MsgFn, actor: string, by: string) => string>> = {
  alleged: (msg, actor, by) => msg(str`Responsibility attributed to ${actor} by ${by}`, { id: 'responsible.alleged' }),
  acknowledged: (msg, actor, by) =>
    msg(str`Responsibility acknowledged by ${actor}, according to ${by}`, { id: 'responsible.acknowledged' }),
  denied: (msg, actor, by) =>
    msg(str`Responsibility denied by ${actor}, according to ${by}`, { id: 'responsible.denied' }),
  established: (msg, actor, by) =>
    msg(str`Responsibility of ${actor} established, according to ${by}`, { id: 'responsible.established' }),
};

/** The same where the claimant is the one responsible, who is then named once. */
const OWN: Partial<Record<Responsibility, (msg: MsgFn, actor: string) => string>> = {
  acknowledged: (msg, actor) =>
    msg(str`Responsibility acknowledged by ${actor}`, { id: 'responsible.acknowledged-own' }),
  denied: (msg, actor) => msg(str`Responsibility denied by ${actor}`, { id: 'responsible.denied-own' }),
};

/** Who is held responsible, always with who says so. */
export const responsibilityPhrase = (context: Context, { actor, as, by }: Claim['responsibility'][number]): Phrase =>
  fill(
    (...names) => ((actor === by && OWN[as]) || RESPONSIBLE[as])(context.locale.msg, ...names),
    actorName(context, actor),
    actorName(context, by),
  );
