/** What `npm run typecheck` holds the JSON-LD to: the vocabulary of schema.org as `schema-dts` has it. */
import type { BackgroundNewsArticle, IdReference, Thing, WithContext } from 'schema-dts';

import type { Context } from '../../src/telling/context.js';
import { jsonLd } from '../../src/telling/json-ld.js';
import type { JsonLd } from '../../src/telling/schema-org.js';
import { standingSentence } from '../../src/telling/standing-claim.js';

export const article = (context: Context): WithContext<BackgroundNewsArticle> => jsonLd(context, standingSentence);

/**
 * Assignable is not enough: every node that has an `@id` is assignable to a reference, whatever else it says. So
 * each node is held to its own type: that there is such a type, that it has such properties and takes such values.
 */
type Faults<Node> = Node extends { readonly '@type': infer Type extends string }
  ? [Described<Type>] extends [never]
    ? `there is no ${Type}`
    : FaultsIn<Node, Described<Type>, Type>
  : // A node without a type is a reference that says what may be said of every thing.
    FaultsIn<Node, Described<'Thing'>, 'Thing'>;

type Described<Type extends string> = Extract<Thing, { '@type': Type }>;

type FaultsIn<Node, Leaf, Type extends string> = {
  [K in keyof Node & string]-?: K extends `@${string}`
    ? never
    : K extends keyof Leaf
      ? FaultOf<One<Node[K]>, One<Leaf[K]>, `${Type}.${K}`>
      : `${Type} has no ${K}`;
}[keyof Node & string];

type FaultOf<Value, Range, Place extends string> = Value extends undefined
  ? never
  : Value extends string
    ? Value extends Range
      ? never
      : `${Place} is no text`
    : Value extends { readonly '@type': string }
      ? Faults<Value> | (Value extends Exclude<Range, IdReference> ? never : `${Place} takes no such node`)
      : Value extends IdReference
        ? Faults<Value> | (IdReference extends Range ? never : `${Place} takes no reference`)
        : `${Place} is neither text nor node`;

type One<T> = T extends readonly (infer Each)[] ? Each : T;

export const faults: [Faults<JsonLd>] extends [never] ? 'none' : Faults<JsonLd> = 'none';

/** What the check finds where something is wrong. */
export const found = {
  property: 'Person has no jobTitel',
  type: 'there is no Qotation',
  range: 'Quotation.creator takes no such node',
  reference: 'Event.startDate takes no reference',
  text: 'Quotation.isFamilyFriendly is no text',
  number: 'PropertyValue.value is neither text nor node',
  untyped: 'Thing has no jobTitle',
  nested: 'Place has no alternativeName',
} satisfies {
  property: Faults<{ '@type': 'Person'; '@id': string; jobTitel: string }>;
  type: Faults<{ '@type': 'Qotation'; '@id': string; text: string }>;
  range: Faults<{ '@type': 'Quotation'; creator: { '@type': 'Event'; '@id': string; name: string } }>;
  reference: Faults<{ '@type': 'Event'; startDate: { '@id': string } }>;
  text: Faults<{ '@type': 'Quotation'; isFamilyFriendly: string }>;
  number: Faults<{ '@type': 'PropertyValue'; value: number }>;
  untyped: Faults<{ '@id': string; jobTitle?: string }>;
  nested: Faults<{
    '@type': 'Event';
    location?: { '@type': 'Place'; '@id': string; alternativeName: readonly string[] };
  }>;
};
